//! What binds a form to the browser in which it was opened: the token that proves it was ours, and the number
//! that makes sending it twice the same as sending it once.

use super::cookies::BrowserId;
use super::key::{WebKey, same};
use data_encoding::BASE32_NOPAD;
use termination::identifier::{CaseId, CommandId};

const CODE_BYTES: usize = 16;
/// Letters of a form's number: 16 bytes in base 32.
const NONCE_LETTERS: usize = 26;

/// The hidden `csrf` field. The code is drawn through a random pad, so that it never stands twice the same in a
/// compressed answer and cannot be guessed from the answer's length (BREACH).
pub(crate) fn csrf_token(key: &WebKey, browser: BrowserId, pad: [u8; CODE_BYTES]) -> String {
    let code = csrf_code(key, browser);
    let masked = pad.iter().zip(code).map(|(pad, code)| pad ^ code);
    let both: Vec<u8> = pad.iter().copied().chain(masked).collect();
    written(&both)
}

/// Whether a `csrf` field was made by us for this browser.
pub(crate) fn csrf_fits(key: &WebKey, browser: BrowserId, token: &str) -> bool {
    let Ok(both) = BASE32_NOPAD.decode(token.to_ascii_uppercase().as_bytes()) else {
        return false;
    };
    if both.len() != 2 * CODE_BYTES {
        return false;
    }
    let (pad, masked) = both.split_at(CODE_BYTES);
    let code: Vec<u8> = pad.iter().zip(masked).map(|(pad, masked)| pad ^ masked).collect();
    same(&code, &csrf_code(key, browser))
}

fn csrf_code(key: &WebKey, browser: BrowserId) -> [u8; CODE_BYTES] {
    key.mac16("csrf", &[browser.bytes()])
}

/// The hidden `request` field: a random number for one opening of one form.
pub(crate) fn nonce(random: [u8; 16]) -> String {
    written(&random)
}

/// Whether a `request` field looks like one of ours. That it is bound to the browser comes with
/// [`command_id`] and [`case_id`].
pub(crate) fn nonce_fits(nonce: &str) -> bool {
    nonce.len() == NONCE_LETTERS && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The id of the command that a form sends. The same wish from the same opening of the form has the same id;
/// `wish` names what is wanted and everything that would make it another wish.
pub(crate) fn command_id(key: &WebKey, browser: BrowserId, nonce: &str, wish: &[&str]) -> CommandId {
    CommandId::from_entropy(id(key, "command", browser, nonce, wish))
}

/// The id of the case that a form opens. As for [`command_id`], `wish` is the form's content: sent twice it is
/// the first case, changed after going back it is another.
pub(crate) fn case_id(key: &WebKey, browser: BrowserId, nonce: &str, wish: &[&str]) -> CaseId {
    CaseId::from_entropy(id(key, "case", browser, nonce, wish))
}

fn id(key: &WebKey, purpose: &str, browser: BrowserId, nonce: &str, wish: &[&str]) -> [u8; 16] {
    let own = [browser.bytes().as_slice(), nonce.as_bytes()];
    let parts: Vec<&[u8]> = own
        .into_iter()
        .chain(wish.iter().map(|part| part.as_bytes()))
        .collect();
    key.mac16(purpose, &parts)
}

fn written(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(bytes).to_ascii_lowercase()
}
