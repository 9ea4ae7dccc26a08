//! Where the program is that is put under load.

use super::Trouble;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// `cease` beside this program, of the same profile, built now if it is older than its sources.
pub fn beside() -> Result<PathBuf, Trouble> {
    let mut folder = std::env::current_exe().map_err(Trouble::with("this program"))?;
    folder.pop();
    // A test program lies one folder deeper.
    if folder.ends_with("deps") {
        folder.pop();
    }
    let mut cargo = Command::new(option_env!("CARGO").unwrap_or("cargo"));
    cargo
        .args([
            "build",
            "--quiet",
            "--locked",
            "--package",
            "server",
            "--bin",
            "cease",
        ])
        .current_dir(root());
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    let built = cargo.status().map_err(Trouble::with("cargo"))?;
    if built.success() {
        Ok(folder.join("cease"))
    } else {
        Err(Trouble::said("the program does not build"))
    }
}
