//! The telephone numbers of customer service, each with from where it can be called.

use super::speech::Speech;
use termination::rules::Hotlines;

/// One number on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phone {
    /// From where it can be called.
    pub(crate) name: String,
    /// As people write it.
    pub(crate) number: String,
    /// For a `tel:` link.
    pub(crate) dial: String,
}

/// The numbers that the operator's file names; none when it names none.
pub(crate) fn phones(speech: &Speech) -> Vec<Phone> {
    let numbers = named(&speech.operator().hotlines).into_iter();
    let phone = |(id, number): (&str, &str)| Phone {
        name: speech.text(id),
        number: number.to_owned(),
        dial: dial(number),
    };
    numbers.map(phone).collect()
}

/// A number for a `tel:` link.
pub(crate) fn dial(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// How an ordinary Belgian number is dialled from abroad: +32 instead of its first 0. `None` for what cannot be
/// reached from there: short codes, 0800, and 078, which not every foreign network carries.
pub(crate) fn international(number: &str) -> Option<String> {
    let ordinary = number
        .strip_prefix('0')
        .filter(|rest| !rest.starts_with('0') && !rest.starts_with("800") && !rest.starts_with("78"));
    ordinary.map(|rest| format!("+32 {rest}"))
}

/// Each number once, with the text that says from where; a number that serves two places is said to serve both.
fn named(hotlines: &Hotlines) -> Vec<(&'static str, &str)> {
    let (on_net, off_net) = (hotlines.on_net.as_deref(), hotlines.off_net.as_deref());
    let abroad = hotlines.abroad.as_deref();
    let mut named = Vec::new();
    let everywhere_here = on_net.is_some() && on_net == off_net;
    let elsewhere = !everywhere_here && off_net.is_some() && off_net == abroad;
    if everywhere_here {
        named.extend(on_net.map(|number| ("guide-phone-belgium", number)));
    } else {
        named.extend(on_net.map(|number| ("guide-phone-on-net", number)));
        let id = if elsewhere {
            "guide-phone-elsewhere"
        } else {
            "guide-phone-off-net"
        };
        named.extend(off_net.map(|number| (id, number)));
    }
    if !elsewhere {
        named.extend(abroad.map(|number| ("guide-phone-abroad", number)));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_number_can_be_dialled_from_abroad() {
        for (number, expected) in [
            ("015 66 66 66", Some("+32 15 66 66 66")),
            ("02 745 95 00", Some("+32 2 745 95 00")),
            ("0466 00 1976", Some("+32 466 00 1976")),
            ("0800 55 800", None),
            ("078 15 15 15", None),
            ("5000", None),
            ("0032 2 745 95 00", None),
        ] {
            assert_eq!(international(number).as_deref(), expected, "{number}");
        }
    }

    #[test]
    fn each_number_stands_once_and_says_from_where() {
        let check = |on_net: &str, off_net: &str, abroad: &str, expected: &[(&str, &str)]| {
            let some = |number: &str| (!number.is_empty()).then(|| number.to_owned());
            let hotlines = Hotlines {
                on_net: some(on_net),
                off_net: some(off_net),
                abroad: some(abroad),
                hours: None,
            };
            assert_eq!(named(&hotlines), expected, "{hotlines:?}");
        };
        let (here, on_net, off_net, abroad, elsewhere) = (
            "guide-phone-belgium",
            "guide-phone-on-net",
            "guide-phone-off-net",
            "guide-phone-abroad",
            "guide-phone-elsewhere",
        );
        check("", "", "", &[]);
        check("5000", "", "", &[(on_net, "5000")]);
        check("", "015 66 66 66", "", &[(off_net, "015 66 66 66")]);
        check(
            "5000",
            "02 745 95 00",
            "",
            &[(on_net, "5000"), (off_net, "02 745 95 00")],
        );
        check("0800 1", "0800 1", "", &[(here, "0800 1")]);
        check(
            "0800 1",
            "0800 1",
            "+32 2",
            &[(here, "0800 1"), (abroad, "+32 2")],
        );
        check(
            "1999",
            "+32 486",
            "+32 486",
            &[(on_net, "1999"), (elsewhere, "+32 486")],
        );
        check("", "", "+32 2", &[(abroad, "+32 2")]);
        check("1", "2", "3", &[(on_net, "1"), (off_net, "2"), (abroad, "3")]);
    }
}
