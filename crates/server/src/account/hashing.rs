//! Hashing of passwords: slow on purpose, on threads of its own, and never more at a time than memory allows.

use super::password::Password;
use crate::app::App;
use crate::web::PageError;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Memory of one hashing in KiB, passes and lanes: what OWASP's Password Storage Cheat Sheet asks for at the least,
/// some 20 ms on a core.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Hashings at the same time: together 76 MiB. Who comes later waits, and is answered "busy" when the time for the
/// request runs out.
const AT_ONCE: usize = 4;

/// The hash of a password that nobody knows, for user names that do not exist: the answer then takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Y2Vhc2Utbm9ib2R5LTE$\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes and compares passwords. Every clone shares the same few seats.
#[derive(Clone)]
pub(crate) struct Hashing(Arc<Semaphore>);

impl Hashing {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }

    /// The hash of a password with a new salt, in the PHC format (`$argon2id$…`).
    pub(crate) async fn hash(&self, app: &App, password: Password) -> Result<String, PageError> {
        let (pepper, salt) = (pepper(app), app.random::<16>());
        self.aside(move || {
            let hash = argon2(&pepper)?.hash_password_with_salt(password.bytes(), &salt);
            hash.map(|hash| hash.to_string())
                .map_err(|_| PageError::internal("a password could not be hashed"))
        })
        .await?
    }

    /// Whether a password is the one behind a hash. Without a hash it takes as long, and is never right.
    pub(crate) async fn fits(
        &self,
        app: &App,
        password: Password,
        hash: Option<&str>,
    ) -> Result<bool, PageError> {
        let pepper = pepper(app);
        let (hash, exists) = (hash.unwrap_or(NOBODY).to_owned(), hash.is_some());
        self.aside(move || {
            let stored = PasswordHash::new(&hash)
                .map_err(|_| PageError::internal("a stored hash of a password cannot be read"))?;
            let fits = argon2(&pepper)?
                .verify_password(password.bytes(), &stored)
                .is_ok();
            Ok(fits && exists)
        })
        .await?
    }

    /// Works on a thread that may be slow, once a seat is free.
    async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PageError> {
        let _seat = self.0.acquire().await.map_err(|_| PageError::Busy)?;
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|_| PageError::internal("the hashing of a password broke off"))
    }
}

/// A secret of this installation that goes into every hash: a stolen database alone cannot be guessed at.
fn pepper(app: &App) -> [u8; 32] {
    app.web_key().mac("password pepper 1", &[])
}

fn argon2(pepper: &[u8]) -> Result<Argon2<'_>, PageError> {
    let made = Params::new(MEMORY_KIB, PASSES, LANES, None)
        .and_then(|params| Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params));
    made.map_err(|_| PageError::internal("argon2 refuses its parameters"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(pepper: &[u8], salt: u8, password: &str) -> String {
        let password = Password::typed(password);
        let hasher = argon2(pepper).unwrap();
        hasher
            .hash_password_with_salt(password.bytes(), &[salt; 16])
            .unwrap()
            .to_string()
    }

    fn fits(pepper: &[u8], password: &str, hash: &str) -> bool {
        let stored = PasswordHash::new(hash).unwrap();
        argon2(pepper)
            .unwrap()
            .verify_password(Password::typed(password).bytes(), &stored)
            .is_ok()
    }

    #[test]
    fn a_hash_fits_its_password_and_its_pepper_only() {
        let stored = hash(b"pepper one", 1, "correct horse");
        assert!(fits(b"pepper one", "correct horse", &stored));
        assert!(!fits(b"pepper one", "correct horsf", &stored));
        assert!(!fits(b"pepper two", "correct horse", &stored));
        assert!(!stored.contains("correct"));
        assert_ne!(stored, hash(b"pepper one", 2, "correct horse"));
    }

    #[test]
    fn nobodys_hash_costs_as_much_as_anybodys() {
        let parameters = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        let somebodys = hash(b"pepper", 1, "correct horse");
        assert_eq!(parameters(NOBODY), parameters(&somebodys));
        assert_eq!(
            parameters(NOBODY),
            format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}")
        );
        let (nobody, somebody) = (
            PasswordHash::new(NOBODY).unwrap(),
            PasswordHash::new(&somebodys).unwrap(),
        );
        assert_eq!(nobody.hash.unwrap().len(), somebody.hash.unwrap().len());
        assert!(!fits(b"pepper", "", NOBODY));
    }
}
