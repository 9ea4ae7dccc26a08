//! One-time codes: six digits derived from the master key, never stored, compared in constant time.

use crate::engine::Engine;
use crate::keys::{Keys, Subkey};
use subtle::ConstantTimeEq as _;
use termination::identifier::CaseId;
use termination::verification::Proof;

/// Six digits.
pub(crate) type Digits = [u8; 6];

/// Derives six digits. 2^64 is no multiple of a million, so some codes are likelier than others by one part in
/// 10^13: far below what five guesses could use, which is why nothing is drawn again.
pub(crate) fn digits(key: &Subkey, parts: &[&[u8]]) -> Digits {
    let mut rest = u64::from_be_bytes(key.short_mac(parts)) % 1_000_000;
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        // A remainder by ten fits into a byte.
        *digit += u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
    digits
}

/// Digits as text.
pub(crate) fn text(digits: Digits) -> String {
    digits.into_iter().map(char::from).collect()
}

/// Whether an answer as typed is the code. Spaces, hyphens and dots do not matter, nor the wide digits of Chinese
/// keyboards.
pub(crate) fn matches(code: Digits, answer: &str) -> bool {
    let typed: Vec<u8> = answer
        .chars()
        .filter_map(typed_digit)
        .take(code.len() + 1)
        .collect();
    typed.as_slice().ct_eq(code.as_slice()).into()
}

/// The digit or sign to compare; `None` for what people put between digits.
fn typed_digit(sign: char) -> Option<u8> {
    match sign {
        '0'..='9' => u8::try_from(sign).ok(),
        '０'..='９' => u8::try_from(u32::from(sign) - u32::from('０') + u32::from('0')).ok(),
        '-' | '.' => None,
        sign if sign.is_whitespace() => None,
        _ => Some(b'?'),
    }
}

/// The code with this number within a case.
pub(crate) fn case_code(keys: &Keys, case: CaseId, number: u32) -> Digits {
    digits(&keys.code, &[case.bytes(), &number.to_be_bytes()])
}

/// The code printed in a case's confirmation mail.
pub(crate) fn mail_code(keys: &Keys, case: CaseId) -> Digits {
    digits(&keys.mail_code, &[case.bytes()])
}

/// The code that proves a line for the customer zone.
pub(crate) fn line_code(keys: &Keys, line_hash: &str, number: u32) -> Digits {
    digits(&keys.line_code, &[line_hash.as_bytes(), &number.to_be_bytes()])
}

impl Proof for Keys {
    fn code_matches(&self, case: CaseId, number: u32, answer: &str) -> bool {
        matches(case_code(self, case, number), answer)
    }

    fn mail_code_matches(&self, case: CaseId, answer: &str) -> bool {
        matches(mail_code(self, case), answer)
    }
}

impl Engine {
    /// The six digits printed in a case's confirmation mail.
    pub fn mail_code(&self, case: CaseId) -> String {
        text(mail_code(self.keys(), case))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::MasterKey;

    #[test]
    fn a_code_matches_as_people_type_it_and_nothing_else() {
        let code = *b"012345";
        for right in ["012345", " 012 345 ", "012-345", "0.1.2.3.4.5", "０１２３４５"] {
            assert!(matches(code, right), "{right}");
        }
        for wrong in [
            "",
            "12345",
            "0123456",
            "012346",
            "o12345",
            "012345x",
            "x012345",
            "0123４６",
        ] {
            assert!(!matches(code, wrong), "{wrong}");
        }
    }

    #[test]
    fn codes_differ_by_number_case_purpose_and_key() {
        let keys = Keys::derive(&MasterKey::from_hex(&"3".repeat(64)).unwrap());
        let other = Keys::derive(&MasterKey::from_hex(&"4".repeat(64)).unwrap());
        let (one, two) = (CaseId::from_entropy([1; 16]), CaseId::from_entropy([2; 16]));
        let codes = [
            case_code(&keys, one, 1),
            case_code(&keys, one, 2),
            case_code(&keys, two, 1),
            mail_code(&keys, one),
            mail_code(&keys, two),
            case_code(&other, one, 1),
        ];
        let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!(distinct.len(), codes.len());
        assert!(keys.code_matches(one, 2, &text(codes[1])));
        assert!(!keys.code_matches(one, 1, &text(codes[1])));
        assert!(keys.mail_code_matches(two, &text(codes[4])));
    }

    #[test]
    fn every_digit_occurs_at_every_place() {
        let keys = Keys::derive(&MasterKey::from_hex(&"3".repeat(64)).unwrap());
        let codes: Vec<_> = (0..500)
            .map(|n| case_code(&keys, CaseId::from_entropy([1; 16]), n))
            .collect();
        for place in 0..6 {
            let seen: std::collections::BTreeSet<_> = codes.iter().map(|code| code[place]).collect();
            assert_eq!(
                seen.into_iter().collect::<Vec<_>>(),
                b"0123456789",
                "place {place}"
            );
        }
    }
}
