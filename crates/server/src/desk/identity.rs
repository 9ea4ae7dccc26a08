//! Who somebody of the staff is: a port, so that another way to find out (the operator's single sign-on) can stand
//! beside the accounts of our own.

use super::passkey;
use crate::account::{Hashing, Password};
use crate::app::App;
use crate::web::PageError;
use futures::future::BoxFuture;
use termination::identifier::{OperatorId, StaffId};

/// What somebody shows to say who they are.
#[derive(Debug)]
pub enum Shown<'a> {
    /// A name and a password, as typed.
    Password {
        /// The short name.
        name: &'a str,
        /// The password.
        password: &'a str,
    },
    /// The code of an authenticator app, by somebody whose password was right.
    Code {
        /// Who.
        staff: StaffId,
        /// The code, as typed.
        code: &'a str,
    },
    /// The answer of a passkey to what it was asked in a session, by somebody whose password was right.
    Passkey {
        /// Who.
        staff: StaffId,
        /// The secret of the session.
        session: &'a str,
        /// The answer, as the browser wrote it down.
        answer: &'a str,
    },
    /// A recovery code, by somebody whose password was right.
    Recovery {
        /// Who.
        staff: StaffId,
        /// The code, as typed.
        code: &'a str,
    },
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identified {
    /// It is not right, and no more is said.
    No,
    /// It is right, and a second factor is needed.
    InPart(StaffId),
    /// It is right and enough.
    Wholly(StaffId),
}

/// Tells who somebody of an operator's staff is. Whoever calls counts the attempt first and puts what came of it on
/// the audit record.
pub trait StaffIdentity: Send + Sync {
    /// Looks at what was shown. Whether there is such a person must not be told by the answer, nor by its time.
    fn identify<'a>(
        &'a self,
        app: &'a App,
        operator: &'a OperatorId,
        shown: Shown<'a>,
    ) -> BoxFuture<'a, Result<Identified, PageError>>;
}

/// The accounts of this installation: a password, then an app, a passkey or a recovery code.
pub(super) struct OwnAccounts {
    hashing: Hashing,
}

impl OwnAccounts {
    pub(super) const fn new(hashing: Hashing) -> Self {
        Self { hashing }
    }

    async fn password(
        &self,
        app: &App,
        operator: &OperatorId,
        name: &str,
        password: &str,
    ) -> Result<Identified, PageError> {
        // A name that nobody can have is looked up all the same: as nobody.
        let staff = name_of(name);
        let hash = app.engine().staff_password(operator, staff).await?;
        let password = Password::typed(password);
        let fits = self.hashing.fits(app, password, hash.as_deref()).await?;
        Ok(if fits {
            Identified::InPart(staff)
        } else {
            Identified::No
        })
    }
}

/// The name as typed; [`engine::nobody`] where that is no name.
pub(super) fn name_of(typed: &str) -> StaffId {
    let name = typed.trim().to_lowercase();
    name.parse().unwrap_or_else(|_| engine::nobody())
}

impl StaffIdentity for OwnAccounts {
    fn identify<'a>(
        &'a self,
        app: &'a App,
        operator: &'a OperatorId,
        shown: Shown<'a>,
    ) -> BoxFuture<'a, Result<Identified, PageError>> {
        Box::pin(async move {
            let (staff, right) = match shown {
                Shown::Password { name, password } => {
                    return self.password(app, operator, name, password).await;
                }
                Shown::Code { staff, code } => (staff, app.engine().check_totp(operator, staff, code).await?),
                Shown::Passkey {
                    staff,
                    session,
                    answer,
                } => (staff, passkey::fits(app, operator, staff, session, answer).await?),
                Shown::Recovery { staff, code } => (
                    staff,
                    app.engine().use_recovery_code(operator, staff, code).await?,
                ),
            };
            Ok(if right {
                Identified::Wholly(staff)
            } else {
                Identified::No
            })
        })
    }
}
