//! Browsers of the staff, logged in already, and a network that refuses.

use crate::app::TestApp;
use crate::browser::{Answer, Browser};
use data_encoding::BASE32_NOPAD;
use engine::{
    AuditFilter, EffectId, Fault, LineIdentity, LineState, Network, NewStaff, Role, StaffSessionLife, console,
};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use jiff::SignedDuration;
use termination::identifier::{OperatorId, StaffId};

pub(crate) fn proximus() -> OperatorId {
    "proximus".parse().unwrap()
}

/// A browser in which somebody of an operator's staff is logged in with both factors.
pub(crate) async fn staff_of(app: &TestApp, operator: &OperatorId, name: &str, role: Role) -> Browser {
    let staff: StaffId = name.parse().unwrap();
    let life = StaffSessionLife {
        idle: SignedDuration::from_hours(24 * 365),
        absolute: SignedDuration::from_hours(24 * 365),
        at_most: 2,
    };
    let new = NewStaff {
        id: staff,
        roles: [role].into(),
        shop: (role == Role::Clerk).then(|| "brussels-1".to_owned()),
    };
    let engine = &app.engine;
    let a_day = SignedDuration::from_hours(24);
    engine
        .add_staff(operator, console(), &new, a_day)
        .await
        .unwrap()
        .unwrap();
    let begun = engine.begin_staff_session(operator, staff, life).await.unwrap();
    let opened = engine
        .open_staff_session(operator, &begun.unwrap().secret, life)
        .await
        .unwrap();
    let secret = opened.unwrap().secret;
    let parts: [&[u8]; 2] = [operator.as_str().as_bytes(), secret.as_bytes()];
    let code = app.app.web_key().mac("session", &parts);
    let code = BASE32_NOPAD.encode(&code[..10]).to_ascii_lowercase();
    let mut browser = app.browser();
    browser
        .jar
        .insert(format!("staff-{operator}"), format!("{secret}.{code}"));
    browser
}

/// The same at Proximus.
pub(crate) async fn staff(app: &TestApp, name: &str, role: Role) -> Browser {
    staff_of(app, &proximus(), name, role).await
}

/// What somebody did, the oldest first, as the audit record has it.
pub(crate) async fn acts_of(app: &TestApp, name: &str) -> Vec<String> {
    let filter = AuditFilter::Staff(name.parse().unwrap());
    let rows = app
        .engine
        .audit_page(&proximus(), &filter, None, 1_000)
        .await
        .unwrap();
    let act = |row: &engine::AuditRow| match &row.detail {
        Some(detail) => format!("{} {detail}", row.act),
        None => row.act.clone(),
    };
    let mut acts: Vec<_> = rows.iter().map(act).filter(|act| act != "logged-in").collect();
    acts.reverse();
    acts
}

/// Whether a page has a posted form to an address that ends so.
pub(crate) fn has_form(page: &Answer, action: &str) -> bool {
    page.forms().iter().any(|form| form.action.ends_with(action))
}

/// A network on which no line can be barred.
pub(crate) struct Refusing;

impl Network for Refusing {
    fn bar<'a>(&'a self, _: &'a EffectId, _: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        async { Err(Fault::Permanent("not_provisioned")) }.boxed()
    }

    fn detach<'a>(&'a self, _: &'a EffectId, _: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        async { Ok(()) }.boxed()
    }

    fn read_back<'a>(
        &'a self,
        _: &'a EffectId,
        _: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        async { Ok(LineState::Dead) }.boxed()
    }

    fn delete<'a>(&'a self, _: &'a EffectId, _: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        async { Ok(()) }.boxed()
    }
}
