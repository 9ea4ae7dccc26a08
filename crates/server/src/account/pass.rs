//! The proof, between two pages, that somebody typed the right code for a line: a hidden field that only we can make,
//! that works in one browser, for some minutes, and once.

use crate::web::{Visit, WebKey};
use data_encoding::BASE32_NOPAD;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq as _;
use termination::identifier::PartyId;

/// Long enough to think of a passphrase.
const MINUTES: i64 = 30;

/// What the field says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pass {
    /// Whose line it is.
    pub(super) party: PartyId,
    /// Until when it holds, seconds since 1970.
    until_s: i64,
    /// Stands for the password that the account had, if there was one.
    before: [u8; 16],
}

impl Pass {
    /// Made when the code was right. `password_hash` is that of the party's account, if it has one.
    pub(super) fn issue(visit: &Visit, party: PartyId, password_hash: Option<&str>) -> Self {
        let until = visit
            .app
            .engine()
            .now()
            .saturating_add(SignedDuration::from_mins(MINUTES));
        let until_s = until.map_or(i64::MAX, Timestamp::as_second);
        Self {
            party,
            until_s,
            before: state(visit.app.web_key(), password_hash),
        }
    }

    /// The hidden field.
    pub(super) fn field(&self, visit: &Visit) -> String {
        let bytes = [self.content().as_slice(), &self.code(visit)].concat();
        BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
    }

    /// Reads the hidden field. `None` when we did not make it for this browser and this operator, or when its time
    /// is over.
    pub(super) fn read(visit: &Visit, field: &str) -> Option<Self> {
        let bytes = BASE32_NOPAD.decode(field.to_ascii_uppercase().as_bytes()).ok()?;
        let (party, rest) = bytes.split_first_chunk::<16>()?;
        let (until, rest) = rest.split_first_chunk::<8>()?;
        let (before, code) = rest.split_first_chunk::<16>()?;
        let pass = Self {
            party: PartyId::from_entropy(*party),
            until_s: i64::from_be_bytes(*until),
            before: *before,
        };
        let ours = bool::from(pass.code(visit).as_slice().ct_eq(code));
        (ours && visit.app.engine().now().as_second() <= pass.until_s).then_some(pass)
    }

    /// Whether a password was chosen since it was made; then it is used up.
    pub(super) fn is_used(&self, visit: &Visit, password_hash: Option<&str>) -> bool {
        self.before != state(visit.app.web_key(), password_hash)
    }

    fn content(&self) -> Vec<u8> {
        [
            self.party.bytes().as_slice(),
            &self.until_s.to_be_bytes(),
            &self.before,
        ]
        .concat()
    }

    fn code(&self, visit: &Visit) -> [u8; 32] {
        let operator = visit.operator.operator.id.as_str().as_bytes();
        let parts: [&[u8]; 3] = [visit.browser.bytes(), operator, &self.content()];
        visit.app.web_key().mac("account pass 1", &parts)
    }
}

fn state(key: &WebKey, password_hash: Option<&str>) -> [u8; 16] {
    match password_hash {
        Some(hash) => key.mac16("account password state 1", &[hash.as_bytes()]),
        None => [0; 16],
    }
}
