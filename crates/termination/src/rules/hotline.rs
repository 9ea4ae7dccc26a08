//! Telephone numbers of customer service: which are usable from where, and which are refused.

use super::fault::Objection;
use crate::identifier::compact;

/// What kind of number a customer dials.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    /// Three or four digits that work on one network only.
    Short,
    /// 0800: free, and unreachable from abroad.
    Free,
    /// Fixed, mobile, or 078 at the standard rate.
    Ordinary,
}

/// The number from the operator's own network: a short code or any usable number.
pub(super) fn on_net(written: &str) -> Result<String, Objection> {
    kind(written)?;
    Ok(written.to_owned())
}

/// The number from another Belgian network: no short code, because those are other operators' as well.
pub(super) fn off_net(written: &str) -> Result<String, Objection> {
    match kind(written)? {
        Kind::Free | Kind::Ordinary => Ok(written.to_owned()),
        Kind::Short => Err(Objection::new(
            format!("{written} is a short code, which works on the own network only"),
            "move it to hotlines.on_net, and give the full number here or leave the key out",
        )),
    }
}

/// The number from abroad, in international form.
pub(super) fn abroad(written: &str) -> Result<String, Objection> {
    match kind(written)? {
        Kind::Ordinary if written.starts_with('+') => Ok(written.to_owned()),
        Kind::Ordinary => Err(Objection::new(
            format!("{written} cannot be dialled like this from abroad"),
            "write it with its country code, like +32 2 123 45 67",
        )),
        Kind::Free => Err(Objection::new(
            format!("{written} is an 0800 number, which cannot be reached from abroad"),
            "give an ordinary number that the operator names for calls from abroad, or leave the key out",
        )),
        Kind::Short => Err(Objection::new(
            format!("{written} is a short code, which cannot be reached from abroad"),
            "give an ordinary number that the operator names for calls from abroad, or leave the key out",
        )),
    }
}

/// Sorts a number, or says why customer service cannot have it.
fn kind(written: &str) -> Result<Kind, Objection> {
    let invalid = || {
        Objection::new(
            format!("{written} is no Belgian telephone number"),
            "compare it with the operator's own page; Belgian numbers have 9 digits with their 0, mobile ones 10",
        )
    };
    let compact = compact(written);
    let digits = compact.strip_prefix('+').unwrap_or(&compact);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid());
    }
    if (3..=4).contains(&digits.len()) && digits == compact && !digits.starts_with('0') {
        return Ok(Kind::Short);
    }
    let international = if digits == compact {
        digits.strip_prefix("00")
    } else {
        Some(digits)
    };
    let national = match international {
        Some(rest) => rest
            .strip_prefix("32")
            .map(|rest| rest.strip_prefix('0').unwrap_or(rest)),
        None => digits.strip_prefix('0'),
    };
    let national = national.ok_or_else(invalid)?;
    if let Some(prefix) = surcharged_prefix(national) {
        return Err(Objection::new(
            format!(
                "{prefix} numbers are surcharged, which customer service may not be (Code of Economic Law, art. VI.40)"
            ),
            "give the free or ordinary number, or leave the key out",
        ));
    }
    ordinary_or_free(national).ok_or_else(invalid)
}

/// 070 and 090x cost more than an ordinary call (national numbering plan); 0800 and 078 do not.
fn surcharged_prefix(national: &str) -> Option<&'static str> {
    [("70", "070"), ("90", "090x")]
        .into_iter()
        .find(|(prefix, _)| national.starts_with(prefix))
        .map(|(_, name)| name)
}

fn ordinary_or_free(national: &str) -> Option<Kind> {
    let mut digits = national.bytes();
    let (first, second, third) = (digits.next()?, digits.next()?, digits.next()?);
    match (national.len(), first, second) {
        (8, b'8', b'0') if third == b'0' => Some(Kind::Free),
        // 080 is the area of Stavelot, whose numbers go on with 2 to 8.
        (8, b'8', b'0') => matches!(third, b'2'..=b'8').then_some(Kind::Ordinary),
        (8, b'7', b'8') | (9, b'4', b'5'..=b'9') => Some(Kind::Ordinary),
        (8, _, _) => has_area_code(first, second).then_some(Kind::Ordinary),
        _ => None,
    }
}

/// The areas of the Belgian numbering plan by their first two digits without the 0, as in the metadata of
/// libphonenumber (July 2026).
fn has_area_code(first: u8, second: u8) -> bool {
    match first {
        b'1' => matches!(second, b'0'..=b'6' | b'9'),
        b'2' | b'3' => matches!(second, b'2'..=b'8'),
        b'4' => matches!(second, b'2' | b'3'),
        b'5' => true,
        b'6' => matches!(second, b'0' | b'1' | b'3'..=b'5' | b'7'..=b'9'),
        b'7' => second == b'1',
        b'8' => matches!(second, b'1'..=b'7' | b'9'),
        b'9' => matches!(second, b'2'..=b'4'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_sorted_by_who_can_dial_them() {
        let table = [
            ("5000", Kind::Short),
            ("1999", Kind::Short),
            ("121", Kind::Short),
            ("0800 55 800", Kind::Free),
            ("+32 800 49 811", Kind::Free),
            ("015 66 66 66", Kind::Ordinary),
            ("02 745 95 00", Kind::Ordinary),
            ("+32 2 745 95 00", Kind::Ordinary),
            ("+32 (0)2 745 95 00", Kind::Ordinary),
            ("0032 2 745 95 00", Kind::Ordinary),
            ("04/222.33.44", Kind::Ordinary),
            ("080 21 22 33", Kind::Ordinary),
            ("078 15 15 15", Kind::Ordinary),
            ("+32 486 19 19 99", Kind::Ordinary),
            ("0466 00 1976", Kind::Ordinary),
        ];
        for (written, expected) in table {
            assert_eq!(kind(written), Ok(expected), "{written}");
        }
    }

    #[test]
    fn what_is_no_belgian_number_is_refused() {
        let table = [
            "",
            "+",
            "12",
            "12345",
            "+5000",
            "0123",
            "0800",
            "0800 55 80",
            "0800 55 8000",
            "015 66 66 6",
            "02 145 95 00",
            "0440 12 34 56",
            "0470 12 34 5",
            "079 12 34 56",
            "01",
            "+33 1 23 45 67 89",
            "0033 1 23 45 67 89",
            "015 66 66 6x",
            "call us",
            "27459500",
            "+32",
        ];
        for written in table {
            let wrong = kind(written).unwrap_err().wrong;
            assert_eq!(wrong, format!("{written} is no Belgian telephone number"));
        }
    }

    #[test]
    fn each_place_takes_the_numbers_that_work_there() {
        let table = [
            ("5000", true, false, false),
            ("0800 55 800", true, true, false),
            ("02 745 95 00", true, true, false),
            ("+32 2 745 95 00", true, true, true),
            ("0032 2 745 95 00", true, true, false),
            ("+32 800 55 800", true, true, false),
            ("0902 12 345", false, false, false),
        ];
        for (written, from_own, from_other, from_abroad) in table {
            assert_eq!(on_net(written).is_ok(), from_own, "{written}");
            assert_eq!(off_net(written).is_ok(), from_other, "{written}");
            assert_eq!(abroad(written).is_ok(), from_abroad, "{written}");
        }
    }

    proptest! {
        #[test]
        fn no_surcharged_number_passes_in_any_spelling(
            start in "(0|\\+32 ?|\\+32 ?\\(0\\)|0032 ?)", prefix in "(70|90)", rest in "[0-9]{6}", gap in "[ ./-]?",
        ) {
            let written = format!("{start}{prefix}{gap}{rest}");
            for check in [on_net, off_net, abroad] {
                let wrong = check(&written).unwrap_err().wrong;
                prop_assert!(wrong.contains("surcharged"), "{}: {}", written, wrong);
            }
        }

        #[test]
        fn what_passes_is_kept_as_it_was_written(text in "[+0-9 ./()-]{0,20}") {
            for check in [on_net, off_net, abroad] {
                if let Ok(kept) = check(&text) {
                    prop_assert_eq!(&kept, &text);
                }
            }
        }
    }
}
