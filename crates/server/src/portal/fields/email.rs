//! E-mail addresses as people type them: enough of a check that a mail can be sent, and a hint where a well-known
//! domain seems mistyped. The hint never blocks.

use super::text::half_width;

/// Octets of an address, at most (RFC 5321, 4.5.3.1.3, without the angle brackets).
pub(crate) const EMAIL_OCTETS_MAX: usize = 254;
const LOCAL_OCTETS_MAX: usize = 64;
const LABEL_OCTETS_MAX: usize = 63;

/// Signs that an address without quotes cannot hold (RFC 5322, 3.2.3).
const SPECIALS: &str = "<>()[]\\,;:\"";

/// Domains that many people in Belgium and many travellers have.
const WELL_KNOWN: [&str; 22] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.be",
    "hotmail.fr",
    "outlook.com",
    "outlook.be",
    "live.be",
    "live.com",
    "yahoo.com",
    "yahoo.fr",
    "icloud.com",
    "telenet.be",
    "skynet.be",
    "proximus.be",
    "scarlet.be",
    "belgacom.net",
    "voo.be",
    "protonmail.com",
    "gmx.de",
    "foxmail.com",
    "qq.com",
];

/// Shorter domains have too many neighbours that are right as well.
const HINTED_LETTERS_MIN: usize = 7;

/// Reads an address; `None` when no mail could be sent there. What comes along when one is copied (`mailto:`, a final
/// full stop) is left out.
pub(crate) fn read(typed: &str) -> Option<String> {
    let plain = half_width(typed);
    let plain = plain.trim();
    let bare = plain
        .strip_prefix("mailto:")
        .unwrap_or(plain)
        .trim_end_matches(['.', ',', ';']);
    let (local, domain) = bare.split_once('@')?;
    let forbidden = |sign: char| sign.is_control() || sign.is_whitespace() || SPECIALS.contains(sign);
    let fits =
        bare.len() <= EMAIL_OCTETS_MAX && !bare.contains(forbidden) && is_local(local) && is_domain(domain);
    fits.then(|| format!("{local}@{}", domain.to_lowercase()))
}

fn is_local(local: &str) -> bool {
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    !local.is_empty() && local.len() <= LOCAL_OCTETS_MAX && !dots && !local.contains('@')
}

/// At least two labels of letters, digits and hyphens; the last is no number.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let edges = label.starts_with('-') || label.ends_with('-');
        let signs = label.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
        !label.is_empty() && label.len() <= LABEL_OCTETS_MAX && !edges && signs
    };
    let Some((_, last)) = domain.rsplit_once('.') else {
        return false;
    };
    domain.split('.').all(is_label) && last.chars().count() >= 2 && !last.chars().all(|c| c.is_ascii_digit())
}

/// The address that may have been meant, when the domain is one letter away from a well-known one.
pub(crate) fn perhaps_meant(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    if WELL_KNOWN.contains(&domain) {
        return None;
    }
    let near =
        |known: &&&str| known.len() >= HINTED_LETTERS_MIN && strsim::damerau_levenshtein(known, domain) == 1;
    WELL_KNOWN
        .iter()
        .find(near)
        .map(|known| format!("{local}@{known}"))
}

/// What is shown of an address that somebody may recognise and nobody should learn: `a•••@example.com`.
pub(crate) fn masked(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••@{domain}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_type_it() {
        for (typed, read_as) in [
            ("an@example.org", Some("an@example.org")),
            (" an.b+c@Example.ORG ", Some("an.b+c@example.org")),
            ("mailto:an@example.org.", Some("an@example.org")),
            ("ａｎ＠example．org", Some("an@example.org")),
            ("zoë@münchen.de", Some("zoë@münchen.de")),
            ("o'neil@sub.example.co.uk", Some("o'neil@sub.example.co.uk")),
            ("an", None),
            ("an@", None),
            ("@example.org", None),
            ("an@example", None),
            ("an@@example.org", None),
            ("an@b@example.org", None),
            ("an b@example.org", None),
            (".an@example.org", None),
            ("a..n@example.org", None),
            ("an@-example.org", None),
            ("an@example..org", None),
            ("an@127.0.0.1", None),
            ("an@example.o", None),
            ("an@exa\nmple.org", None),
            ("an@exa\r\nBcc: x@example.org", None),
            ("\"an\"@example.org", None),
            ("an@example.org,bea@example.org", None),
            ("<an@example.org>", None),
            ("", None),
        ] {
            assert_eq!(read(typed).as_deref(), read_as, "{typed:?}");
        }
        assert_eq!(read(&format!("{}@example.org", "a".repeat(65))), None);
        assert_eq!(read(&format!("a@{}.org", "b.".repeat(130))), None);
    }

    #[test]
    fn a_mistyped_domain_is_hinted_at_and_a_right_one_is_not() {
        for (address, meant) in [
            ("an@gmial.com", Some("an@gmail.com")),
            ("an@gmail.con", Some("an@gmail.com")),
            ("an@hotmal.com", Some("an@hotmail.com")),
            ("an@telent.be", Some("an@telenet.be")),
            ("an@gmail.com", None),
            ("an@hotmail.be", None),
            ("an@example.org", None),
            ("an@qp.com", None),
        ] {
            assert_eq!(perhaps_meant(address).as_deref(), meant, "{address}");
        }
    }

    #[test]
    fn a_masked_address_can_be_recognised_and_not_learnt() {
        assert_eq!(masked("anne.dupont@example.org"), "a•••@example.org");
        assert_eq!(masked("李@example.org"), "李•••@example.org");
    }
}
