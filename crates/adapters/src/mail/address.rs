//! E-mail addresses and names, as strict as a header needs them.

use lettre::Address;
use lettre::message::Mailbox;

/// Octets of an address, at most (RFC 5321, 4.5.3.1.3, without the angle brackets).
const ADDRESS_OCTETS_MAX: usize = 254;

/// Characters of a display name that are kept.
const NAME_CHARS_MAX: usize = 100;

/// Characters that an address without quotes cannot hold (RFC 5322, 3.2.3). Quoted local parts and address literals
/// exist only on paper, and they are how lines are smuggled into headers, so they are refused.
const SPECIALS: &str = "<>()[]\\,;:\"";

/// A text is no address that a mail could be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address such as name@example.org")]
pub(crate) struct AddressFault;

/// Reads one bare address such as `name@example.org`. The domain is brought into its ASCII form, so that only a
/// local part outside of ASCII needs a server that speaks SMTPUTF8.
pub(crate) fn parse_address(text: &str) -> Result<Address, AddressFault> {
    let text = text.trim_matches(' ');
    let forbidden = |c: char| c.is_control() || c.is_whitespace() || is_invisible(c) || SPECIALS.contains(c);
    if text.len() > ADDRESS_OCTETS_MAX || text.contains(forbidden) {
        return Err(AddressFault);
    }
    let (local, domain) = text.split_once('@').ok_or(AddressFault)?;
    let domain = idna::domain_to_ascii(domain).map_err(|_| AddressFault)?;
    Address::new(local, domain).map_err(|_| AddressFault)
}

/// Reads `name@example.org` or `Some Name <name@example.org>`, for settings.
pub(crate) fn parse_mailbox(text: &str) -> Result<Mailbox, AddressFault> {
    let Some((name, rest)) = text.trim().split_once('<') else {
        return Ok(Mailbox::new(None, parse_address(text)?));
    };
    let address = rest.strip_suffix('>').ok_or(AddressFault)?;
    Ok(Mailbox::new(
        clean_name(name.trim_matches([' ', '"'])),
        parse_address(address)?,
    ))
}

/// A display name on one line, without characters that nobody sees or that turn their neighbours around. None when
/// nothing is left.
pub(crate) fn clean_name(name: &str) -> Option<String> {
    let visible: String = name
        .chars()
        .map(|c| {
            if c.is_control() || c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !is_invisible(*c))
        .take(NAME_CHARS_MAX)
        .collect();
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        None
    } else {
        Some(words.join(" "))
    }
}

/// A header's text on one line: every run of control characters and white space becomes one space.
pub(crate) fn one_line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Marks of direction and characters of no width (Unicode `Bidi_Control`, and the usual zero-width characters).
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_read() {
        for (typed, read) in [
            ("an@example.org", "an@example.org"),
            (" an@example.org ", "an@example.org"),
            (
                "an.de-smet+sim@mail.example.org",
                "an.de-smet+sim@mail.example.org",
            ),
            ("o'neill@example.org", "o'neill@example.org"),
            ("wei@例子.测试", "wei@xn--fsqu00a.xn--0zwm56d"),
            ("jürgen@example.org", "jürgen@example.org"),
        ] {
            assert_eq!(
                parse_address(typed).map(|address| address.to_string()),
                Ok(read.to_owned()),
                "{typed}"
            );
        }
    }

    #[test]
    fn whatever_could_leave_its_header_is_no_address() {
        let long = format!("{}@example.org", "a".repeat(65));
        let longer = format!("a@{}org", "example.".repeat(40));
        for typed in [
            "",
            "@",
            "an",
            "an@",
            "@example.org",
            "an@example.org\r\nBcc: all@example.org",
            "an@example.org\nBcc: all@example.org",
            "an\r@example.org",
            "an@example.org\0",
            "an@exam\u{2028}ple.org",
            "an@example.org> SIZE=1",
            "<an@example.org>",
            "an@example.org,bo@example.org",
            "an@bo@example.org",
            "\"an smet\"@example.org",
            "\"an\r\nBcc: x\"@example.org",
            "an smet@example.org",
            "an(comment)@example.org",
            "an@[127.0.0.1]",
            "an@exa mple.org",
            "a\u{202E}n@example.org",
            long.as_str(),
            longer.as_str(),
        ] {
            assert_eq!(parse_address(typed), Err(AddressFault), "{typed:?}");
        }
    }

    #[test]
    fn a_setting_may_carry_a_name() {
        let mailbox = parse_mailbox("Proximus, opzeggen <no-reply@example.org>").unwrap();
        assert_eq!(mailbox.name.as_deref(), Some("Proximus, opzeggen"));
        assert_eq!(mailbox.email.to_string(), "no-reply@example.org");
        assert_eq!(parse_mailbox("no-reply@example.org").unwrap().name, None);
        assert!(parse_mailbox("Proximus <no-reply@example.org").is_err());
        assert!(parse_mailbox("a <b@example.org> <c@example.org>").is_err());
    }

    #[test]
    fn a_name_is_one_visible_line() {
        for (typed, kept) in [
            ("An  De\tSmet", Some("An De Smet")),
            ("An\r\nBcc: all@example.org", Some("An Bcc: all@example.org")),
            ("\u{202E}tems nA", Some("tems nA")),
            ("王伟", Some("王伟")),
            (" \r\n\u{200B}", None),
        ] {
            assert_eq!(clean_name(typed).as_deref(), kept, "{typed:?}");
        }
        assert_eq!(
            clean_name(&"a".repeat(1000)).map(|name| name.len()),
            Some(NAME_CHARS_MAX)
        );
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(one_line("Fin\r\nBcc: x\u{2028}y  z"), "Fin Bcc: x y z");
        assert_eq!(one_line("你的数据卡"), "你的数据卡");
    }
}
