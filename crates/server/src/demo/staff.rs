//! The made-up staff of the demonstration: one of each role at each operator. Their password and the secret of their
//! authenticator app are known to everybody who reads this, so nothing of it exists outside of a demo.

use crate::account::{Hashing, Password};
use crate::app::App;
use crate::web::PageError;
use engine::{NewStaff, Role, StaffSessionLife, TotpSecret, console};
use termination::identifier::{OperatorId, StaffId};

/// The password of all of them.
pub(crate) const PASSWORD: &str = "desk desk desk";

/// The secret of the app that all of them share.
const APP: [u8; 20] = *b"cease-demo-desk-code";

/// The shop of the clerk.
const SHOP: &str = "demo-shop";

/// Names and roles, the same at each operator.
pub(crate) const STAFF: [(&str, Role); 5] = [
    ("agent.demo", Role::Agent),
    ("clerk.demo", Role::Clerk),
    ("office.demo", Role::BackOffice),
    ("supervisor.demo", Role::Supervisor),
    ("auditor.demo", Role::Auditor),
];

/// The code that the app shows at this moment of the demo's clock, and for how many more seconds.
pub(super) fn code(app: &App) -> (String, u64) {
    let now = u64::try_from(app.engine().now().as_second()).unwrap_or(0);
    let left = engine::CODE_SECONDS - now % engine::CODE_SECONDS;
    (TotpSecret::of(APP).code(now), left)
}

/// Makes the staff of an operator. On a later start nothing changes.
pub(super) async fn make(app: &App, operator: &OperatorId) -> Result<(), PageError> {
    let known = app.engine().staff(operator).await?;
    let hashing = Hashing::new();
    for (name, role) in STAFF {
        let id: StaffId = name.parse().map_err(PageError::internal)?;
        if known.iter().any(|member| member.id == id) {
            continue;
        }
        let hash = hashing.hash(app, Password::typed(PASSWORD)).await?;
        let new = NewStaff {
            id,
            roles: [role].into(),
            shop: (role == Role::Clerk).then(|| SHOP.to_owned()),
        };
        one(app, operator, &new, &hash).await?;
    }
    Ok(())
}

/// Goes the way that a person goes: link, password, app.
async fn one(app: &App, operator: &OperatorId, new: &NewStaff, hash: &str) -> Result<(), PageError> {
    let engine = app.engine();
    let life = StaffSessionLife::default();
    let setup_life = app.config().staff.setup_life();
    let link = engine.add_staff(operator, console(), new, setup_life).await?;
    let link = link.map_err(PageError::internal)?;
    let begun = engine.begin_staff_setup(operator, &link, hash, life).await?;
    let begun = begun.ok_or_else(|| PageError::internal("a link that was just made does not work"))?;
    // With the code before the one that is shown: that one can then be used at once.
    let before = engine.now().as_second() - i64::try_from(engine::CODE_SECONDS).unwrap_or(0);
    let code = TotpSecret::of(APP).code(u64::try_from(before).unwrap_or(0));
    engine
        .add_totp(operator, new.id, &TotpSecret::of(APP), &code)
        .await?;
    engine.finish_staff_setup(operator, &begun.secret, life).await?;
    let logged_out = engine.force_log_out(operator, console(), new.id).await?;
    logged_out.map_err(PageError::internal)
}
