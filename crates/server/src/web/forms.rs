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

#[cfg(test)]
mod tests {
    use super::super::cookies::Cookies;
    use super::*;
    use axum::http::HeaderMap;

    fn browser(fresh: u8) -> BrowserId {
        Cookies::read(&HeaderMap::new(), false, [fresh; 16]).browser()
    }

    #[test]
    fn a_token_fits_its_browser_and_key_and_no_other() {
        let key = WebKey::derive(b"one");
        let token = csrf_token(&key, browser(1), [9; 16]);
        assert!(csrf_fits(&key, browser(1), &token));
        assert!(!csrf_fits(&key, browser(2), &token));
        assert!(!csrf_fits(&WebKey::derive(b"two"), browser(1), &token));
        for forged in [
            "",
            "a",
            &token[1..],
            &format!("{token}a"),
            &"a".repeat(token.len()),
            &"€".repeat(20),
        ] {
            assert!(!csrf_fits(&key, browser(1), forged), "{forged}");
        }
    }

    #[test]
    fn a_token_never_looks_the_same_twice() {
        let key = WebKey::derive(b"one");
        let (one, two) = (
            csrf_token(&key, browser(1), [1; 16]),
            csrf_token(&key, browser(1), [2; 16]),
        );
        assert!(one != two && csrf_fits(&key, browser(1), &one) && csrf_fits(&key, browser(1), &two));
        // Neither half of it repeats: not the pad, and not what is drawn through it.
        assert!(one[..20] != two[..20] && one[30..] != two[30..]);
    }

    #[test]
    fn the_same_wish_is_the_same_command_and_anything_else_is_another() {
        let key = WebKey::derive(b"one");
        let nonce = nonce([3; 16]);
        let id = command_id(&key, browser(1), &nonce, &["withdraw"]);
        assert_eq!(id, command_id(&key, browser(1), &nonce, &["withdraw"]));
        assert!(nonce_fits(&nonce));
        for other in [
            command_id(&key, browser(2), &nonce, &["withdraw"]),
            command_id(&key, browser(1), &super::nonce([4; 16]), &["withdraw"]),
            command_id(&key, browser(1), &nonce, &["resend"]),
            command_id(&key, browser(1), &nonce, &["with", "draw"]),
        ] {
            assert_ne!(id, other);
        }
        assert_ne!(
            case_id(&key, browser(1), &nonce, &["x"]).bytes(),
            command_id(&key, browser(1), &nonce, &["x"]).bytes()
        );
    }

    #[test]
    fn a_number_that_we_did_not_make_is_seen() {
        for wrong in [
            "",
            "short",
            &"a".repeat(27),
            &"a".repeat(5000),
            "aaaaaaaaaaaaaaaaaaaaaaaaa/",
        ] {
            assert!(!nonce_fits(wrong), "{wrong}");
        }
    }
}
