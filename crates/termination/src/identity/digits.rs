//! Comparing what is read aloud digit by digit: numbers of bills and customers, references, SIM numbers, dates of
//! birth, and what the last bill says.
//!
//! All comparisons of this module look at every place of both values, whatever they hold, so that the time taken
//! says nothing about where they differ; their lengths it may tell. It matters here and not for names and addresses: a number can be guessed
//! digit by digit, and whoever could measure one right digit after the other would need ten tries for each instead
//! of a lock after five. The verdict itself is told, so the last step may branch on it.

mod bill;
mod birth;
mod places;
mod reference;

pub use bill::{Bill, BillSlip, bill, read_amount};
pub use birth::{BirthSlip, birth, read_day};
pub use reference::{customer_number, iccid, number, structured};

/// How a number was nearly right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Two neighbours are swapped, once.
    NeighboursSwapped,
    /// One digit or letter is another.
    OneWrong,
}
