//! Keyed hashes for look-ups: the same text always gives the same hash, and without the key nobody can try texts.

use crate::keys::Keys;
use termination::identifier::{Msisdn, OperatorId};
use termination::identity::name::search_key;

/// A line at an operator.
pub(crate) fn line_hash(keys: &Keys, operator: &OperatorId, line: Msisdn) -> String {
    keys.lookup
        .mac_text(&[b"line", operator.as_str().as_bytes(), line.digits().as_bytes()])
}

/// A customer number at an operator, compared without regard to white space around it.
pub(crate) fn customer_hash(keys: &Keys, operator: &OperatorId, number: &str) -> String {
    keys.lookup.mac_text(&[
        b"customer",
        operator.as_str().as_bytes(),
        number.trim().as_bytes(),
    ])
}

/// An e-mail address.
pub(crate) fn email_hash(keys: &Keys, email: &str) -> String {
    keys.lookup
        .mac_text(&[b"email", comparable_email(email).as_bytes()])
}

/// A name with its postcode at an operator; `None` when nothing of the name can be read.
pub(crate) fn name_hash(keys: &Keys, operator: &OperatorId, name: &str, postcode: &str) -> Option<String> {
    let name = search_key(name);
    let postcode: String = postcode.chars().filter(char::is_ascii_alphanumeric).collect();
    let parts: [&[u8]; 4] = [
        b"name",
        operator.as_str().as_bytes(),
        name.as_bytes(),
        postcode.as_bytes(),
    ];
    (!name.is_empty() && !postcode.is_empty()).then(|| keys.lookup.mac_text(&parts))
}

/// A user name at an operator; capitals do not matter.
pub(crate) fn user_name_hash(keys: &Keys, operator: &OperatorId, name: &str) -> String {
    let name = name.trim().to_lowercase();
    keys.lookup
        .mac_text(&[b"user-name", operator.as_str().as_bytes(), name.as_bytes()])
}

/// An address as it is compared: capitals and white space around it do not matter. In theory the part before the
/// `@` may differ by capitals alone (RFC 5321 section 2.4); in practice no provider does that, and customers type
/// capitals where none were. Dots and tags are kept: they name other mailboxes at some providers.
fn comparable_email(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::MasterKey;

    fn keys(digit: &str) -> Keys {
        Keys::derive(&MasterKey::from_hex(&digit.repeat(64)).unwrap())
    }

    #[test]
    fn an_address_is_the_same_with_capitals_and_spaces_around_it() {
        let keys = keys("1");
        let hash = email_hash(&keys, "an.peeters@example.test");
        assert_eq!(hash, email_hash(&keys, "  An.Peeters@Example.TEST "));
        assert_ne!(hash, email_hash(&keys, "anpeeters@example.test"));
        assert_ne!(hash, email_hash(&keys, "an.peeters+x@example.test"));
    }

    #[test]
    fn a_hash_depends_on_the_key_and_the_operator() {
        let (here, there) = ("base".parse().unwrap(), "telenet".parse().unwrap());
        let line = Msisdn::parse("+32470000001").unwrap();
        let hash = line_hash(&keys("1"), &here, line);
        assert_ne!(hash, line_hash(&keys("2"), &here, line));
        assert_ne!(hash, line_hash(&keys("1"), &there, line));
        assert_ne!(hash, customer_hash(&keys("1"), &here, &line.digits()));
    }
}
