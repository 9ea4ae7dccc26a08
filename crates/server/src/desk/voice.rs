//! `/desk/phone/call/{ticket}`: the page that the switch opens on the agent's screen while a call rings. It leads to the draft
//! of the call, after the log-in.

use super::{Desk, StaffVisit, drafts};
use crate::web::{Page, render, see_other};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

#[derive(Template)]
#[template(path = "desk/call_over.html")]
struct CallOverPage {
    page: Page,
    desk: Desk,
}

/// `GET /desk/phone/call/{ticket}`.
pub(super) async fn call(visit: StaffVisit) -> Result<Response, Response> {
    visit.require(drafts::FOR).await?;
    let engine = visit.app.engine();
    let Some(draft) = engine.open_ticket(visit.operator_id(), visit.param("ticket")) else {
        let mut answer = render(&CallOverPage {
            page: visit.page("drafts-call-over"),
            desk: visit.desk(),
        });
        *answer.status_mut() = StatusCode::GONE;
        return Ok(answer);
    };
    Ok(see_other(format!("{}/desk/drafts/{draft}", visit.base)))
}
