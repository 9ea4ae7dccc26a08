//! What the browser keeps for us. There are five cookies, all needed for what the person asked; none follows
//! anybody.

use super::key::{WebKey, same};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use data_encoding::BASE32_NOPAD;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use termination::identifier::{CaseId, OperatorId};

/// One of our cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keepsake {
    /// Which browser this is, at random: forms belong to it.
    Browser,
    /// The log-in of a customer.
    Session,
    /// The log-in of somebody of the operator's staff.
    Staff,
    /// The language that was chosen with the switch.
    Language,
    /// The cases that were asked for from this browser, as codes that say nothing to anybody else.
    Asked,
}

/// How long the browser keeps a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// Until it is closed.
    UntilClosed,
    /// This many days.
    Days(u16),
}

/// Days for which forms and the confirmation link know the browser again: longer than a request may stay
/// unconfirmed.
const BROWSER_DAYS: u16 = 60;
const LANGUAGE_DAYS: u16 = 180;
/// Cases a browser remembers; the oldest goes first.
const ASKED_MAX: usize = 12;
const ASKED_LETTERS: usize = 16;
/// Longer values are nobody's.
const VALUE_BYTES_MAX: usize = 512;

/// A browser, at random. It identifies no person and is used for nothing but binding forms to where they were
/// opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrowserId([u8; 16]);

impl BrowserId {
    /// Its bytes, for codes that are bound to it.
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = BASE32_NOPAD.decode(text.to_ascii_uppercase().as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    fn written(self) -> String {
        BASE32_NOPAD.encode(&self.0).to_ascii_lowercase()
    }
}

/// The cookies of one request, and those that its answer will set.
#[derive(Debug)]
pub struct Cookies {
    secure: bool,
    brought: Vec<(String, String)>,
    /// Whose pages are looked at, once that is known.
    operator: OnceLock<OperatorId>,
    browser: BrowserId,
    /// Whether the browser brought its id; otherwise it is given one with the first form.
    browser_known: bool,
    browser_wanted: AtomicBool,
    to_set: Mutex<Vec<HeaderValue>>,
}

impl Cookies {
    /// Reads the request's cookies. `fresh` becomes the browser's id if it has none yet.
    pub(crate) fn read(headers: &HeaderMap, secure: bool, fresh: [u8; 16]) -> Self {
        let brought = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(_, value)| value.len() <= VALUE_BYTES_MAX)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut cookies = Self {
            secure,
            brought,
            operator: OnceLock::new(),
            browser: BrowserId(fresh),
            browser_known: false,
            browser_wanted: AtomicBool::new(false),
            to_set: Mutex::default(),
        };
        if let Some(known) = cookies.get(Keepsake::Browser).and_then(BrowserId::read) {
            cookies.browser = known;
            cookies.browser_known = true;
        }
        cookies
    }

    /// Says whose pages are looked at: a log-in at one operator is none at the next.
    pub(crate) fn at_operator(&self, operator: &OperatorId) {
        // Said once a request; a second time it is the same operator.
        let _ = self.operator.set(operator.clone());
    }

    /// What the browser brought.
    pub fn get(&self, keepsake: Keepsake) -> Option<&str> {
        let name = self.name(keepsake);
        self.brought
            .iter()
            .find(|(brought, _)| *brought == name)
            .map(|(_, value)| value.as_str())
    }

    /// Has the answer set a cookie. The value is of letters, digits, `.` and `-`.
    pub fn set(&self, keepsake: Keepsake, value: &str, lifetime: Lifetime) {
        let name = self.name(keepsake);
        let secure = if self.secure { "; Secure" } else { "" };
        let age = match lifetime {
            Lifetime::UntilClosed => String::new(),
            Lifetime::Days(days) => format!("; Max-Age={}", i64::from(days) * 24 * 60 * 60),
        };
        // No link from elsewhere needs the staff's log-in, and customers come from the links in their mails.
        let same_site = if keepsake == Keepsake::Staff {
            "Strict"
        } else {
            "Lax"
        };
        let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite={same_site}{secure}{age}");
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            self.lock().push(value);
        }
    }

    /// Has the answer take a cookie away.
    pub fn clear(&self, keepsake: Keepsake) {
        self.set(keepsake, "", Lifetime::Days(0));
    }

    /// The browser's id for a page with a form: the answer makes sure that the browser keeps it.
    pub fn browser_for_form(&self) -> BrowserId {
        self.browser_wanted.store(true, Ordering::Relaxed);
        self.browser
    }

    /// The browser's id.
    pub fn browser(&self) -> BrowserId {
        self.browser
    }

    /// Remembers that a case was asked for from this browser.
    pub fn remember_asked(&self, key: &WebKey, case: &CaseId) {
        let code = self.asked_code(key, case);
        let earlier = self
            .asked_codes()
            .filter(|earlier| *earlier != code)
            .take(ASKED_MAX - 1);
        let codes = std::iter::once(code.as_str())
            .chain(earlier)
            .collect::<Vec<_>>()
            .join(".");
        self.set(Keepsake::Asked, &codes, Lifetime::Days(BROWSER_DAYS));
    }

    /// Whether a case was asked for from this browser.
    pub fn asked(&self, key: &WebKey, case: &CaseId) -> bool {
        let code = self.asked_code(key, case);
        self.asked_codes()
            .any(|brought| same(brought.as_bytes(), code.as_bytes()))
    }

    fn asked_codes(&self) -> impl Iterator<Item = &str> {
        self.get(Keepsake::Asked)
            .unwrap_or_default()
            .split('.')
            .filter(|code| code.len() == ASKED_LETTERS)
    }

    fn asked_code(&self, key: &WebKey, case: &CaseId) -> String {
        let code = key.mac("asked", &[self.browser.bytes(), case.bytes()]);
        BASE32_NOPAD.encode(&code[..10]).to_ascii_lowercase()
    }

    /// Keeps the language of the switch.
    pub(crate) fn keep_language(&self, code: &str) {
        self.set(Keepsake::Language, code, Lifetime::Days(LANGUAGE_DAYS));
    }

    /// Whether the answer carries something that is this browser's alone.
    pub(crate) fn is_personal(&self) -> bool {
        let wanted = self.browser_wanted.load(Ordering::Relaxed);
        let logged_in = [Keepsake::Session, Keepsake::Staff]
            .iter()
            .any(|login| self.get(*login).is_some());
        wanted || logged_in || !self.lock().is_empty()
    }

    /// Writes what was set to the answer.
    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        let wanted = self.browser_wanted.load(Ordering::Relaxed);
        if wanted && !self.browser_known {
            self.set(
                Keepsake::Browser,
                &self.browser.written(),
                Lifetime::Days(BROWSER_DAYS),
            );
        }
        for value in self.lock().drain(..) {
            headers.append(SET_COOKIE, value);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<HeaderValue>> {
        self.to_set.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `__Host-` binds a cookie to this host and to TLS, so that no neighbour under the same domain can plant one.
    fn name(&self, keepsake: Keepsake) -> String {
        let prefix = if self.secure { "__Host-" } else { "" };
        match (keepsake, self.operator.get()) {
            (Keepsake::Browser, _) => format!("{prefix}cease"),
            (Keepsake::Session, Some(operator)) => format!("{prefix}session-{operator}"),
            (Keepsake::Session, None) => format!("{prefix}session"),
            (Keepsake::Staff, Some(operator)) => format!("{prefix}staff-{operator}"),
            (Keepsake::Staff, None) => format!("{prefix}staff"),
            (Keepsake::Language, _) => format!("{prefix}lang"),
            (Keepsake::Asked, _) => format!("{prefix}asked"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brought(cookie: &str, secure: bool) -> Cookies {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, cookie.parse().unwrap());
        Cookies::read(&headers, secure, [7; 16])
    }

    fn written(cookies: &Cookies) -> Vec<String> {
        let mut headers = HeaderMap::new();
        cookies.write(&mut headers);
        headers
            .get_all(SET_COOKIE)
            .iter()
            .map(|value| value.to_str().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn a_browser_gets_its_id_with_its_first_form_and_keeps_it() {
        let first = brought("", false);
        assert_eq!(written(&first), Vec::<String>::new());
        let id = first.browser_for_form();
        let set = written(&first);
        assert_eq!(set.len(), 1);
        assert!(
            set[0].starts_with("cease=") && set[0].contains("; HttpOnly; SameSite=Lax; Max-Age="),
            "{set:?}"
        );
        let again = brought(set[0].split(';').next().unwrap(), false);
        assert_eq!(again.browser_for_form(), id);
        assert_eq!(written(&again), Vec::<String>::new());
    }

    #[test]
    fn over_tls_every_cookie_is_bound_to_the_host() {
        let cookies = brought("", true);
        cookies.set(Keepsake::Session, "abc", Lifetime::UntilClosed);
        assert_eq!(
            written(&cookies),
            ["__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure"]
        );
        assert_eq!(
            brought("session=abc", true).get(Keepsake::Session),
            None,
            "planted without the prefix"
        );
        assert_eq!(
            brought("__Host-session=abc", true).get(Keepsake::Session),
            Some("abc")
        );
    }

    #[test]
    fn the_staffs_log_in_is_never_sent_from_elsewhere() {
        let cookies = brought("", true);
        cookies.at_operator(&"base".parse().unwrap());
        cookies.set(Keepsake::Staff, "abc", Lifetime::UntilClosed);
        assert_eq!(
            written(&cookies),
            ["__Host-staff-base=abc; Path=/; HttpOnly; SameSite=Strict; Secure"]
        );
    }

    #[test]
    fn a_cookie_is_taken_away_at_once() {
        let cookies = brought("session=abc", false);
        cookies.clear(Keepsake::Session);
        assert_eq!(
            written(&cookies),
            ["session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"]
        );
    }

    #[test]
    fn the_browser_that_asked_is_known_again_and_a_copied_cookie_is_not() {
        let key = WebKey::derive(b"key");
        let case = |n: u8| CaseId::from_entropy([n; 16]);
        let mut jar = "cease=aaaaaaaaaaaaaaaaaaaaaaaaaa".to_owned();
        for n in 1..=20 {
            let cookies = brought(&jar, false);
            cookies.remember_asked(&key, &case(n));
            let asked = written(&cookies).pop().unwrap();
            jar = format!(
                "cease=aaaaaaaaaaaaaaaaaaaaaaaaaa; {}",
                asked.split(';').next().unwrap()
            );
        }
        let cookies = brought(&jar, false);
        assert!(cookies.asked(&key, &case(20)) && cookies.asked(&key, &case(9)));
        assert!(!cookies.asked(&key, &case(8)), "the oldest go first");
        assert!(!cookies.asked(&key, &case(99)));
        let elsewhere = jar.replace("cease=aaaa", "cease=bbbb");
        assert!(!brought(&elsewhere, false).asked(&key, &case(20)));
    }

    #[test]
    fn a_log_in_at_one_operator_is_none_at_the_next() {
        let cookies = brought("", false);
        cookies.at_operator(&"base".parse().unwrap());
        cookies.set(Keepsake::Session, "abc", Lifetime::UntilClosed);
        let jar = written(&cookies)[0].split(';').next().unwrap().to_owned();
        for (operator, known) in [("base", Some("abc")), ("telenet", None)] {
            let cookies = brought(&jar, false);
            cookies.at_operator(&operator.parse().unwrap());
            assert_eq!(cookies.get(Keepsake::Session), known, "{operator}");
        }
    }

    #[test]
    fn huge_and_broken_cookies_are_nobodys() {
        assert_eq!(
            brought(&format!("session={}", "x".repeat(600)), false).get(Keepsake::Session),
            None
        );
        assert_eq!(
            brought("cease=€; session; =; ;", false).browser(),
            BrowserId([7; 16])
        );
    }
}
