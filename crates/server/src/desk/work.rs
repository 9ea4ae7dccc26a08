//! The worklists: what needs a person, by kind and deadline, with who has it.

mod acts;
mod list;
mod overview;
mod span;
mod told;

pub(super) use acts::keep;
pub(super) use told::Told;

use super::StaffVisit;
use crate::app::App;
use crate::web::PageError;
use axum::Router;
use axum::routing::{get, post};
use engine::Role;
use termination::Case;
use termination::case::WorkKind;
use termination::identifier::CaseId;

/// Who sees the worklists and the numbers.
pub(super) const READERS: [Role; 3] = [Role::BackOffice, Role::Supervisor, Role::Auditor];
/// Who works on them. An auditor reads everything and changes nothing.
pub(super) const ACTORS: [Role; 2] = [Role::BackOffice, Role::Supervisor];

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/desk/work", get(overview::show))
        .route("/desk/work/claim", post(acts::claim))
        .route("/desk/work/release", post(acts::release))
        .route("/desk/work/{kind}", get(list::show))
}

/// The kind with this stable name.
fn kind(code: &str) -> Option<WorkKind> {
    WorkKind::ALL.into_iter().find(|kind| kind.code() == code)
}

/// A kind's name as people read it.
pub(super) fn kind_name(visit: &StaffVisit, kind: WorkKind) -> String {
    visit.text(&format!("work-kind-{}", kind.code()))
}

/// A case of the operator whose staff is looking; of another there is none.
pub(super) async fn case_of(visit: &StaffVisit, id: CaseId) -> Result<Case, PageError> {
    let case = visit.app.engine().case(id).await?;
    case.filter(|case| case.operator == *visit.operator_id())
        .ok_or(PageError::NotFound)
}

/// Where the style sheet of these pages lies.
pub(super) fn style(visit: &StaffVisit) -> String {
    visit.app.assets().href("work.css")
}
