//! Numbers that stand on bills, cards and letters.

use super::Slip;
use super::places::Places;
use crate::identifier::{Iccid, IccidFault, StructuredCommunication, StructuredCommunicationFault, compact};
use crate::identity::{OnFile, Said, Verdict};

/// A bill's number. Separators, small letters and leading zeros say nothing; fewer than 4 or more than 40 signs
/// prove nothing.
pub fn number(said: &Said<String>, on_file: &OnFile<String>) -> Verdict<Slip> {
    Places::new(&spoken(said.value())).verdict(&Places::new(&spoken(on_file.value())))
}

/// A customer's or contract's number, as [`number`].
pub fn customer_number(said: &Said<String>, on_file: &OnFile<String>) -> Verdict<Slip> {
    number(said, on_file)
}

/// The structured communication of a bill. One that does not fit its own check digits was misread: that is told
/// before anything is compared and is no answer, neither right nor wrong.
pub fn structured(
    said: &Said<String>,
    on_file: &OnFile<StructuredCommunication>,
) -> Result<Verdict<Slip>, StructuredCommunicationFault> {
    let said = StructuredCommunication::parse(said.value())?;
    Ok(Places::new(&said.digits()).verdict(&Places::new(&on_file.value().digits())))
}

/// The number of the SIM card. One that fails its Luhn digit was misread, as in [`structured`].
pub fn iccid(said: &Said<String>, on_file: &OnFile<Iccid>) -> Result<Verdict<Slip>, IccidFault> {
    let said = Iccid::parse(said.value())?;
    Ok(Places::new(&said.digits()).verdict(&Places::new(&on_file.value().digits())))
}

/// The signs that are read aloud: letters and digits.
fn spoken(text: &str) -> String {
    let mut spoken = compact(text);
    spoken.retain(|sign| sign.is_ascii_alphanumeric());
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;
    use Slip::{NeighboursSwapped, OneWrong};
    use Verdict::{Different, Match, Near};
    use proptest::prelude::*;

    fn compare(said: &str, stored: &str) -> Verdict<Slip> {
        number(&Said::new(said.to_owned()), &OnFile::new(stored.to_owned()))
    }

    #[test]
    fn a_number_is_compared_as_people_read_it() {
        let table = [
            ("2026-0012345", "20260012345", Match),
            ("2026 001 23 45", "2026/0012345", Match),
            ("f-2026.0012345", "F20260012345", Match),
            ("１２３４５６", "123456", Match),
            ("000123456", "123456", Match),
            ("123456", "000123456", Match),
            ("#123_456:", "123456", Match),
            ("123465", "123456", Near(NeighboursSwapped)),
            ("213456", "123456", Near(NeighboursSwapped)),
            ("F2062001", "F2026001", Near(NeighboursSwapped)),
            ("123457", "123456", Near(OneWrong)),
            ("923456", "123456", Near(OneWrong)),
            ("G2026001", "F2026001", Near(OneWrong)),
            // Swapped across one place is no slip of neighbours, nor are two swaps.
            ("321456", "123456", Different),
            ("214365", "123456", Different),
            ("124457", "123456", Different),
            ("12345", "123456", Different),
            ("1234567", "123456", Different),
            ("654321", "123456", Different),
            // Too short to prove anything, and nothing at all.
            ("123", "123", Different),
            ("", "", Different),
            ("----", "0000", Different),
            ("", "123456", Different),
        ];
        for (said, stored, verdict) in table {
            assert_eq!(compare(said, stored), verdict, "{said:?} {stored:?}");
        }
    }

    #[test]
    fn a_text_beyond_all_numbers_proves_nothing() {
        let long = "1".repeat(41);
        assert_eq!(compare(&long, &long), Different);
        assert_eq!(compare(&"1".repeat(40), &"1".repeat(40)), Match);
    }

    #[test]
    fn a_misread_reference_is_told_before_it_is_compared() {
        let on_file = OnFile::new(StructuredCommunication::parse("+++090/9337/55493+++").unwrap());
        let table = [
            ("090/9337/55493", Ok(Match)),
            ("+++010/8068/17183+++", Ok(Different)),
            ("090/9337/55439", Err(StructuredCommunicationFault::CheckDigits)),
            (
                "090/9337",
                Err(StructuredCommunicationFault::WrongLength { digits: 7 }),
            ),
        ];
        for (said, verdict) in table {
            assert_eq!(
                structured(&Said::new(said.to_owned()), &on_file),
                verdict,
                "{said}"
            );
        }
    }

    #[test]
    fn a_misread_sim_number_is_told_before_it_is_compared() {
        let on_file = OnFile::new(Iccid::parse("8932001122334455661").unwrap());
        let table = [
            ("89 32001 1223344 55661", Ok(Match)),
            ("8932021122334455667", Ok(Different)),
            ("8932001122334455660", Err(IccidFault::CheckDigit)),
            ("8932001122334455616", Err(IccidFault::CheckDigit)),
        ];
        for (said, verdict) in table {
            assert_eq!(iccid(&Said::new(said.to_owned()), &on_file), verdict, "{said}");
        }
        // 0 and 9 swapped is the one slip of neighbours that a Luhn digit lets through.
        let card = |body: &str| {
            let fitting = (0..10).map(|check| format!("{body}{check}"));
            fitting
                .into_iter()
                .find(|number| Iccid::parse(number).is_ok())
                .unwrap()
        };
        let on_file = OnFile::new(Iccid::parse(&card("893200090000000000")).unwrap());
        let said = Said::new(card("893200900000000000"));
        assert_eq!(iccid(&said, &on_file), Ok(Near(NeighboursSwapped)));
    }

    proptest! {
        #[test]
        fn a_number_matches_itself_and_only_itself(one in "[0-9A-Z]{4,40}", other in "[0-9A-Z]{4,40}") {
            prop_assert_eq!(compare(&one, &one), Match);
            let same = one.trim_start_matches('0') == other.trim_start_matches('0');
            prop_assert_eq!(compare(&one, &other) == Match, same);
        }

        #[test]
        fn one_swap_of_neighbours_is_flagged(digits in "[0-9]{6,20}", place in 0_usize..19) {
            let mut said = digits.clone().into_bytes();
            let place = place.min(said.len() - 2);
            prop_assume!(said[place] != said[place + 1]);
            said.swap(place, place + 1);
            prop_assert_eq!(compare(std::str::from_utf8(&said).unwrap(), &digits), Near(NeighboursSwapped));
        }

        #[test]
        fn one_wrong_digit_is_flagged(digits in "[0-9]{6,20}", place in 0_usize..20, by in 1_u8..10) {
            let mut said = digits.clone().into_bytes();
            let place = place.min(said.len() - 1);
            said[place] = b'0' + (said[place] - b'0' + by) % 10;
            prop_assert_eq!(compare(std::str::from_utf8(&said).unwrap(), &digits), Near(OneWrong));
        }

        #[test]
        fn the_order_of_the_sides_does_not_matter(one in "[0-9]{4,8}", other in "[0-9]{4,8}") {
            prop_assert_eq!(compare(&one, &other), compare(&other, &one));
        }

        #[test]
        fn whatever_is_said_gets_a_verdict(said in ".{0,60}", stored in ".{0,60}") {
            let _ = compare(&said, &stored);
        }
    }
}
