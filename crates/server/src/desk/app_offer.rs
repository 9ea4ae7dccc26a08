//! The authenticator app that is offered to somebody: the secret as a QR code and in groups to type.

use super::qr::Qr;
use crate::web::Visit;
use engine::{StaffMember, TotpSecret};

/// Letters and digits of the secret in a group, so that it can be typed without losing the place.
const GROUP: usize = 4;
/// Letters and digits of a seed.
const SEED_CHARS: usize = 26;

/// What the page shows.
pub(super) struct AppOffer {
    /// The hidden field from which the secret is derived again when the form comes back.
    pub(super) seed: String,
    /// Squares of the picture, and its path; nothing when the name of the operator is too long for a code.
    pub(super) qr: Option<Qr>,
    /// The secret in groups.
    pub(super) groups: String,
    /// The address in the code, which opens an app on the same telephone.
    pub(super) address: String,
}

impl AppOffer {
    /// Offers a new secret.
    pub(super) fn new(visit: &Visit, staff: &StaffMember, session_secret: &str) -> Self {
        Self::again(visit, staff, session_secret, &visit.nonce())
    }

    /// Offers the same secret again, after a wrong code: the app has it already.
    pub(super) fn again(visit: &Visit, staff: &StaffMember, session_secret: &str, seed: &str) -> Self {
        let secret = secret(visit, staff, session_secret, seed);
        let text = secret.text();
        let address = address(visit, staff, &text);
        let letters: Vec<char> = text.chars().collect();
        let groups: Vec<String> = letters
            .chunks(GROUP)
            .map(|group| group.iter().collect())
            .collect();
        Self {
            seed: seed.to_owned(),
            qr: Qr::of(&address),
            groups: groups.join(" "),
            address,
        }
    }
}

/// The secret behind a form; a seed that is none of ours gives a secret that no app has.
pub(super) fn secret(visit: &Visit, staff: &StaffMember, session_secret: &str, seed: &str) -> TotpSecret {
    let seed: String = seed.chars().take(SEED_CHARS).collect();
    let engine = visit.app.engine();
    engine.totp_offer(&staff.operator, staff.id, session_secret, &seed)
}

/// The address that apps read:
/// <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>.
fn address(visit: &Visit, staff: &StaffMember, secret: &str) -> String {
    // Only letters and digits of the operator's id and the short name stand in it, so nothing need be escaped.
    let issuer = format!("Cease-{}", visit.operator.operator.id);
    format!(
        "otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}",
        staff.id
    )
}
