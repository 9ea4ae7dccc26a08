//! Taking an entry, and giving it back.

use super::{ACTORS, case_of, kind};
use crate::desk::{StaffPosted, StaffVisit};
use crate::web::{Fields, PageError, see_other};
use axum::response::{IntoResponse, Response};
use engine::{Act, ClaimAnswer, EffectId};
use termination::identifier::CaseId;

/// `POST /desk/work/claim`.
pub(super) async fn claim(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    let told = async {
        let work = entry(&visit, &fields).await?;
        visit
            .record(&visit.entry(Act::Claimed).in_case(work.case))
            .await?;
        let hold_for = visit.app.config().staff.claim();
        let answer = visit.app.engine().claim(work, visit.staff.id, hold_for).await?;
        let told = match answer {
            ClaimAnswer::Taken(_) => "taken",
            ClaimAnswer::Held(_) => "held",
            ClaimAnswer::Over => "over",
        };
        Ok(go_back(&visit, &fields, work, told))
    };
    told.await.map_err(|error: PageError| error.into_response())
}

/// `POST /desk/work/release`.
pub(super) async fn release(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    let told = async {
        let work = entry(&visit, &fields).await?;
        visit
            .record(&visit.entry(Act::Released).in_case(work.case))
            .await?;
        let given = visit.app.engine().release(work, visit.staff.id).await?;
        let told = if given { "released" } else { "not-yours" };
        Ok(go_back(&visit, &fields, work, told))
    };
    told.await.map_err(|error: PageError| error.into_response())
}

/// Whoever does something in a case keeps what they have taken there.
pub(in crate::desk) async fn keep(visit: &StaffVisit, case: CaseId) -> Result<(), PageError> {
    let hold_for = visit.app.config().staff.claim();
    let engine = visit.app.engine();
    Ok(engine.keep_claims(case, visit.staff.id, hold_for).await?)
}

/// The entry that a form names, of a case of this operator.
async fn entry(visit: &StaffVisit, fields: &Fields) -> Result<EffectId, PageError> {
    let work: EffectId = fields.one("work").parse().map_err(|_| PageError::NotUnderstood)?;
    case_of(visit, work.case).await?;
    Ok(work)
}

/// Back to the list that the form stood in, or to the case.
fn go_back(visit: &StaffVisit, fields: &Fields, work: EffectId, told: &str) -> Response {
    let base = &visit.base;
    see_other(match kind(fields.one("list")) {
        Some(list) => format!("{base}/desk/work/{}?told={told}", list.code()),
        None => format!("{base}/desk/cases/{}?told={told}", work.case),
    })
}
