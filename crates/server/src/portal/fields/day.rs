//! A day typed as day, month and year.

use super::text::half_width;
use super::wrong::What;
use jiff::civil::Date;

/// Reads a day. A year of two digits is one of this century.
pub(crate) fn read(day: &str, month: &str, year: &str) -> Result<Date, What> {
    if day.is_empty() || month.is_empty() || year.is_empty() {
        return Err(What::NoDay);
    }
    let (day, month, year) = (number(day), number(month), number(year));
    let (Some(day), Some(month), Some(year)) = (day, month, year) else {
        return Err(What::UnknownDay);
    };
    let year = if year < 100 { year + 2000 } else { year };
    let (Ok(day), Ok(month)) = (i8::try_from(day), i8::try_from(month)) else {
        return Err(What::UnknownDay);
    };
    Date::new(year, month, day).map_err(|_| What::UnknownDay)
}

/// Up to four digits, in full width too.
fn number(typed: &str) -> Option<i16> {
    let plain = half_width(typed);
    let digits = plain.trim();
    let fits = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for (typed, read_as) in [
            (("1", "12", "2026"), Ok(date(2026, 12, 1))),
            (("01", "02", "27"), Ok(date(2027, 2, 1))),
            (("２８", " 2", "2026"), Ok(date(2026, 2, 28))),
            (("29", "2", "2028"), Ok(date(2028, 2, 29))),
            (("29", "2", "2027"), Err(What::UnknownDay)),
            (("31", "2", "2027"), Err(What::UnknownDay)),
            (("0", "1", "2027"), Err(What::UnknownDay)),
            (("1", "13", "2027"), Err(What::UnknownDay)),
            (("300", "1", "2027"), Err(What::UnknownDay)),
            (("1", "december", "2026"), Err(What::UnknownDay)),
            (("-1", "1", "2027"), Err(What::UnknownDay)),
            (("1", "1", "99999"), Err(What::UnknownDay)),
            (("1", "1", ""), Err(What::NoDay)),
            (("", "", ""), Err(What::NoDay)),
        ] {
            assert_eq!(read(typed.0, typed.1, typed.2), read_as, "{typed:?}");
        }
    }
}
