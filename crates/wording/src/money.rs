//! Amounts as each locale writes them.

use crate::Wording;
use crate::numbers::grouped;
use termination::money::Cents;
use termination::party::Language;

impl Wording {
    /// An amount in euro with two decimals: "€ 12,34", "12,34 €", "€12.34". The space does not break.
    pub fn money(&self, language: Language, amount: Cents) -> String {
        let euros = grouped(language, amount.0.unsigned_abs() / 100);
        let cents = amount.0.unsigned_abs() % 100;
        let sign = if amount.0 < 0 { "-" } else { "" };
        match language {
            Language::Nl => format!("€\u{A0}{sign}{euros},{cents:02}"),
            Language::Fr | Language::De => format!("{sign}{euros},{cents:02}\u{A0}€"),
            Language::En | Language::Zh => format!("{sign}€{euros}.{cents:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En, Fr, Nl, Zh};

    #[test]
    fn an_amount_is_written_as_its_locale_does() {
        let wording = Wording::strict();
        for (language, cents, written) in [
            (Nl, 1234, "€\u{A0}12,34"),
            (Nl, -1234, "€\u{A0}-12,34"),
            (Nl, 123_456_789, "€\u{A0}1.234.567,89"),
            (Fr, 1234, "12,34\u{A0}€"),
            (Fr, 123_456, "1\u{202F}234,56\u{A0}€"),
            (De, 5, "0,05\u{A0}€"),
            (De, -123_456, "-1.234,56\u{A0}€"),
            (En, 1234, "€12.34"),
            (En, -7, "-€0.07"),
            (Zh, 100_000, "€1,000.00"),
            (En, i64::MIN, "-€92,233,720,368,547,758.08"),
        ] {
            assert_eq!(wording.money(language, Cents(cents)), written);
        }
    }
}
