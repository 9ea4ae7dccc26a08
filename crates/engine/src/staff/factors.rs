//! Codes of an authenticator app (TOTP, RFC 6238): six digits that change every 30 seconds, by SHA-1 as every app
//! knows it. The step before and the step after count too (section 5.2), and each step counts once.

use super::rows::find;
use crate::audit::Act;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::rows::bigint;
use crate::vault::{open, seal};
use data_encoding::BASE32_NOPAD;
use termination::identifier::{OperatorId, StaffId};
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

/// Seconds for which a code stands in the app.
pub const CODE_SECONDS: u64 = 30;

/// RFC 4226, section 4: 160 bits are recommended.
const SECRET_BYTES: usize = 20;

/// The secret that an authenticator app shares with us.
#[derive(Clone)]
pub struct TotpSecret(Zeroizing<[u8; SECRET_BYTES]>);

impl std::fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotpSecret(..)")
    }
}

impl TotpSecret {
    /// A secret of these 20 bytes; for the demo, whose secret everybody knows.
    pub fn of(bytes: [u8; SECRET_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The secret as people type it into their app: 32 letters and digits of base32.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE32_NOPAD.encode(self.0.as_slice()))
    }

    /// The six digits at an instant, in seconds since 1970.
    pub fn code(&self, at: u64) -> String {
        self.totp()
            .map_or_else(|_| String::new(), |totp| totp.generate(at).to_string())
    }

    /// The step of a code at an instant, if it is right.
    fn step_of(&self, code: &str, at: u64) -> Result<Option<u64>, EngineError> {
        let code: String = code
            .chars()
            .filter(|sign| !sign.is_whitespace() && *sign != '-')
            .collect();
        Ok(self.totp()?.check(&code, at))
    }

    fn totp(&self) -> Result<Totp, EngineError> {
        let builder = Builder::new()
            .with_secret(*self.0)
            .with_step_duration(CODE_SECONDS);
        builder.build().map_err(|_| EngineError::Corrupt { what: "totp" })
    }
}

const SET: &str = "update staff set totp = $3, totp_step = $4 where operator = $1 and staff_id = $2";

const USE: &str = "update staff set totp_step = $3 where operator = $1 and staff_id = $2 and totp_step < $3";

const REMOVE: &str =
    "update staff set totp = null where operator = $1 and staff_id = $2 and totp is not null";

impl Engine {
    /// The secret that is offered to somebody in a form. It is derived from the session and from the form's random
    /// `seed`, so that nothing need be kept until the app has it and shows a right code.
    pub fn totp_offer(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        session_secret: &str,
        seed: &str,
    ) -> TotpSecret {
        TotpSecret::of(self.keys().staff.short_mac(&[
            b"totp-offer",
            operator.as_str().as_bytes(),
            staff.to_string().as_bytes(),
            session_secret.as_bytes(),
            seed.as_bytes(),
        ]))
    }

    /// Makes an app somebody's second factor, in the place of one they may have had, if the code that it shows is
    /// right; says whether it was.
    pub async fn add_totp(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        secret: &TotpSecret,
        code: &str,
    ) -> Result<bool, EngineError> {
        let Some(step) = secret.step_of(code, self.seconds())? else {
            return Ok(false);
        };
        let bound = bound_to(operator, staff);
        let sealed = seal(
            self.keys().factor.bytes(),
            self.entropy(),
            &bound,
            secret.0.as_slice(),
        )?;
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::FactorAdded("totp"))
            .await?;
        let set = sqlx::query(SET)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(sealed)
            .bind(bigint(step));
        set.execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Whether a code is the one that somebody's app shows. A code counts once, and none before it any more.
    pub async fn check_totp(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        code: &str,
    ) -> Result<bool, EngineError> {
        let mut db = self.store().read().await?;
        let row = find(&mut db, operator, staff).await?;
        drop(db);
        let Some(sealed) = row.and_then(|row| row.totp) else {
            return Ok(false);
        };
        let opened = open(self.keys().factor.bytes(), &bound_to(operator, staff), &sealed)?;
        let bytes = <[u8; SECRET_BYTES]>::try_from(opened.as_slice()).map_err(|_| EngineError::Seal)?;
        let Some(step) = TotpSecret::of(bytes).step_of(code, self.seconds())? else {
            return Ok(false);
        };
        let mut tx = self.store().write().await?;
        let used = sqlx::query(USE)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(bigint(step));
        let used = used.execute(&mut *tx).await?.rows_affected() > 0;
        tx.commit().await?;
        Ok(used)
    }

    /// Takes the app away as a second factor, where a passkey stays; says whether it was taken away.
    pub async fn remove_totp(&self, operator: &OperatorId, staff: StaffId) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::FactorRemoved("totp"))
            .await?;
        if super::passkeys::number(&mut tx, operator, staff).await? == 0 {
            return Ok(false);
        }
        let remove = sqlx::query(REMOVE)
            .bind(operator.as_str())
            .bind(staff.to_string());
        if remove.execute(&mut *tx).await?.rows_affected() == 0 {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// The present instant in seconds since 1970.
    fn seconds(&self) -> u64 {
        u64::try_from(self.now().as_second()).unwrap_or(0)
    }
}

fn bound_to(operator: &OperatorId, staff: StaffId) -> Vec<u8> {
    format!("cease/seal/1/staff/{operator}/{staff}/totp").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, the rows for SHA-1, cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = TotpSecret::of(*b"12345678901234567890");
        for (at, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(secret.code(at), code);
            assert_eq!(secret.step_of(code, at).unwrap(), Some(at / CODE_SECONDS));
        }
        assert_eq!(
            secret.step_of("287 082", 59 + 30).unwrap(),
            Some(1),
            "the step before"
        );
        assert_eq!(secret.step_of("287082", 59 + 61).unwrap(), None);
        for wrong in ["", "28708", "2870820", "abcdef"] {
            assert_eq!(secret.step_of(wrong, 59).unwrap(), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_does_not_show_itself() {
        let secret = TotpSecret::of(*b"12345678901234567890");
        assert_eq!(format!("{secret:?}"), "TotpSecret(..)");
        assert_eq!(secret.text().as_str(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
