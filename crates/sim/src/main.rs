//! The command line `sim`, for development only.

use clap::Parser;

/// Tries to break Cease, and measures it. For development only.
#[derive(Debug, Parser)]
#[command(name = "sim")]
struct Arguments;

fn main() {
    Arguments::parse();
}
