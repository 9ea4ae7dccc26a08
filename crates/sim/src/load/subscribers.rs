//! Made-up subscribers for a load: as many as wanted, each with one line. samples/README.md has the columns.

use super::Trouble;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// At which operator they all are.
pub const OPERATOR: &str = "proximus";
const HEADER: &str = "operator,msisdn,iccid,imsi,name,email,postal,language,payment,monthly_fee_cents,billed,\
                      paid_until_on,concluded_on,at_distance,sim,customer_reference";

/// The line of the subscriber with this number.
pub fn line(number: u64) -> String {
    format!("+32{}", 470_000_000 + number)
}

/// The address on file of the subscriber with this number.
pub fn email(number: u64) -> String {
    format!("holder.{number}@example.test")
}

/// Writes a file with the subscribers `first..first + count`.
pub fn write(path: &Path, first: u64, count: u64) -> Result<(), Trouble> {
    rows(path, first, count).map_err(Trouble::with("the file of subscribers"))
}

/// Writes a file for `cease bulk end`: the lines of the first subscribers are to end now.
pub fn write_endings(path: &Path, count: u64) -> Result<(), Trouble> {
    endings(path, count).map_err(Trouble::with("the file of lines"))
}

fn endings(path: &Path, count: u64) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "operator,msisdn,end")?;
    for number in 0..count {
        writeln!(file, "{OPERATOR},{},now", line(number))?;
    }
    file.flush()
}

fn rows(path: &Path, first: u64, count: u64) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "{HEADER}")?;
    for number in first..first + count {
        writeln!(file, "{}", row(number))?;
    }
    file.flush()
}

fn row(number: u64) -> String {
    format!(
        "{OPERATOR},{},{},2060{number:011},Person {number},{},Teststraat {number} / 1000 Brussel,en,postpaid,1500,\
         in_advance,2026-12-01,2026-01-15,no,physical,C-{number}",
        line(number),
        iccid(number),
        email(number),
    )
}

/// A SIM number with its check digit (Luhn).
fn iccid(number: u64) -> String {
    let body = format!("8932{number:014}");
    let sum: u32 = body
        .bytes()
        .rev()
        .map(|byte| u32::from(byte - b'0'))
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, twice) => twice / 10 + twice % 10,
            _ => digit,
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use termination::identifier::{Iccid, Imsi, Msisdn};

    #[test]
    fn every_number_is_well_formed() {
        for number in [0, 1, 9, 10, 123_456, 9_999_999] {
            assert!(Msisdn::parse(&line(number)).is_ok(), "{number}");
            assert!(Iccid::parse(&iccid(number)).is_ok(), "{number}");
            assert!(Imsi::parse(&format!("2060{number:011}")).is_ok(), "{number}");
        }
    }
}
