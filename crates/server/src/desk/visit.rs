//! Somebody of the staff looks at a page of the desk.

use super::menu::{Desk, Task};
use crate::app::App;
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use engine::{Act, AuditEntry, Role, Roles, StaffMember, StaffSession, StaffSessionStage};
use std::ops::Deref;
use termination::identifier::OperatorId;

/// A visit of somebody of the operator's staff who is logged in with both factors and whose session is not locked. As
/// an extractor it sends everybody else to the log-in (or to where they were in it), and back here afterwards.
#[derive(Clone)]
pub struct StaffVisit {
    /// The visit, with its texts, forms and cookies.
    pub visit: Visit,
    /// Who it is, as they are on file at this moment.
    pub staff: StaffMember,
    /// Their session.
    pub session: StaffSession,
    /// The secret of the session, to lock or end it.
    pub(super) secret: String,
}

/// A form that somebody of the staff posted: ours, from this browser, of bounded size.
pub struct StaffPosted<T = Fields>(pub StaffVisit, pub T);

impl Deref for StaffVisit {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

/// The page for somebody whose roles do not open what they asked for.
#[derive(Template)]
#[template(path = "desk/turned_away.html")]
struct TurnedAwayPage {
    page: Page,
    desk: Desk,
}

impl StaffVisit {
    /// The operator whose staff it is; they see nothing of another.
    pub fn operator_id(&self) -> &OperatorId {
        &self.staff.operator
    }

    /// Their roles.
    pub fn roles(&self) -> &Roles {
        &self.staff.roles
    }

    /// Goes on only if they have one of some roles. Else the answer is a page that says so, and that they asked is on
    /// the audit record.
    pub async fn require(&self, roles: &[Role]) -> Result<(), Response> {
        if self.staff.has_any(roles) {
            return Ok(());
        }
        self.record(&self.entry(Act::TurnedAway))
            .await
            .map_err(IntoResponse::into_response)?;
        let mut answer = render(&TurnedAwayPage {
            page: self.visit.page("staff-turned-away"),
            desk: self.desk(),
        });
        *answer.status_mut() = StatusCode::FORBIDDEN;
        Err(answer)
    }

    /// An entry for the audit record: they, at their operator, did this. Say in which case, about whom and why with
    /// [`AuditEntry::in_case`], [`AuditEntry::about`] and [`AuditEntry::because`].
    pub fn entry(&self, act: Act) -> AuditEntry {
        AuditEntry::of(&self.staff.operator, self.staff.id, act)
    }

    /// Puts an entry on the audit record. Show or do what it says only after this came back.
    pub async fn record(&self, entry: &AuditEntry) -> Result<(), PageError> {
        self.app.engine().record(entry).await?;
        Ok(())
    }

    /// What the frame of every page of the desk shows: who is logged in, and the tasks that their roles open.
    pub fn desk(&self) -> Desk {
        Desk::of(&self.visit, &self.staff)
    }

    /// The tasks that their roles open.
    pub fn tasks(&self) -> impl Iterator<Item = &'static Task> {
        Task::of(&self.staff)
    }

    /// The visit of a page, or where to go first.
    async fn open(visit: Visit) -> Result<Self, Response> {
        let Some((secret, session)) = brought(&visit).await.map_err(IntoResponse::into_response)? else {
            return Err(go_first(&visit, "/desk/login"));
        };
        match session.stage {
            StaffSessionStage::Open => Ok(Self {
                staff: session.staff.clone(),
                visit,
                session,
                secret,
            }),
            StaffSessionStage::Locked => Err(go_first(&visit, "/desk/locked")),
            StaffSessionStage::SecondFactor => Err(go_first(&visit, "/desk/login/second")),
            StaffSessionStage::SetUp => Err(see_other(format!("{}/desk/setup", visit.base))),
        }
    }
}

/// The session that a browser brought, however far it has come, with its secret.
pub(super) async fn brought(visit: &Visit) -> Result<Option<(String, StaffSession)>, PageError> {
    let Some(secret) = visit.staff_secret() else {
        return Ok(None);
    };
    let found = visit
        .app
        .engine()
        .staff_session(&visit.operator.operator.id, secret)
        .await?;
    Ok(found.map(|session| (secret.to_owned(), session)))
}

/// To another page first, and from there back to this one.
fn go_first(visit: &Visit, to: &str) -> Response {
    let path = visit.path.split('?').next().unwrap_or_default();
    see_other(format!("{}{to}?return_to={path}", visit.base))
}

/// Where somebody goes on to: the page of the desk that they wanted, and nowhere else.
pub(super) fn go_on(visit: &Visit, return_to: &str) -> Response {
    see_other(format!(
        "{}{}",
        visit.base,
        wanted(visit, return_to).unwrap_or("/desk")
    ))
}

/// The page of the desk that a link or a form wants to go on to, if it surely is one.
pub(super) fn wanted<'a>(visit: &Visit, return_to: &'a str) -> Option<&'a str> {
    const ON_THE_WAY: [&str; 5] = ["login", "locked", "lock", "logout", "setup"];
    let page = crate::account::page_within(&visit.base, return_to)?;
    let below = page.strip_prefix("/desk")?;
    let first = below.split(['/', '?']).nth(1).unwrap_or_default();
    let is_of_desk = below.is_empty() || below.starts_with(['/', '?']);
    (is_of_desk && !ON_THE_WAY.contains(&first)).then_some(page)
}

impl FromRequestParts<App> for StaffVisit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, app).await;
        Self::open(visit.map_err(IntoResponse::into_response)?).await
    }
}

impl<T: From<Fields>> FromRequest<App> for StaffPosted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let posted = Posted::<Fields>::from_request(request, app).await;
        let Posted(visit, fields) = posted.map_err(IntoResponse::into_response)?;
        Ok(Self(StaffVisit::open(visit).await?, T::from(fields)))
    }
}
