//! Which century a birth year of two digits belongs to.
//!
//! ICAO 9303 prints two digits and leaves the century to the reader. The rule here: the latest day that is not after
//! today. A person whose hundredth birthday has passed is therefore read a hundred years younger; a desk sees it at
//! once, and the date of birth on file then says "different", never "match". Expiry years are always of this
//! century: no document of the last one is still in circulation.

use jiff::civil::Date;

/// The last two digits of this year: later ones belong to the last century.
pub(super) fn pivot(today: Date) -> u32 {
    u32::from(today.year().unsigned_abs() % 100)
}

/// The same day in the last century when it would lie after today, as for a year that is this year's.
pub(super) fn past(born_on: Date, today: Date) -> Option<Date> {
    if born_on <= today {
        return Some(born_on);
    }
    Date::new(born_on.year() - 100, born_on.month(), born_on.day()).ok()
}
