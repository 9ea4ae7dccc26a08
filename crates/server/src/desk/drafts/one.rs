//! `/desk/drafts/{draft}`: one draft, to be handed over to the customer or given up. Any agent of the operator may open it,
//! since whoever takes the second call goes on with it; that they looked is on the audit record under the reserved case.

use super::typed::{TypedField, fields};
use super::{Done, FOR, moment};
use crate::account::Mistakes;
use crate::desk::setup::with_status;
use crate::desk::{Desk, StaffPosted, StaffVisit};
use crate::portal::fields::email;
use crate::web::{Fields, Page, PageError, see_other};
use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use engine::{Act, AuditEntry, Draft, DraftFields, DraftRefusal, DraftState, HandOverTo, HandOverWish};
use termination::party::{Channel, Language};
use wording::Args;

#[derive(Template)]
#[template(path = "desk/draft.html")]
struct DraftPage {
    page: Page,
    desk: Desk,
    done: String,
    wrong: String,
    mistakes: Mistakes,
    action: String,
    reference: String,
    open: bool,
    kept: String,
    until: String,
    link: String,
    typed: Vec<TypedField>,
    /// Where the request is taken: at the file of the line, once it was found.
    desk_href: String,
    desk_label: String,
    /// Whether the line was found and whether an address was typed: to where a link can go.
    by_line: bool,
    by_email: bool,
}

/// `GET /desk/drafts/{draft}`.
pub(in crate::desk) async fn one(visit: StaffVisit, Query(done): Query<Done>) -> Result<Response, Response> {
    visit.require(FOR).await?;
    looked(&visit, &done).await.map_err(IntoResponse::into_response)
}

async fn looked(visit: &StaffVisit, done: &Done) -> Result<Response, PageError> {
    let draft = found(visit).await?;
    visit.record(&entry(visit, &draft, Act::OpenedCase)).await?;
    page(visit, &draft, done.text(visit), Mistakes::default()).await
}

/// `POST /desk/drafts/{draft}`: what the button says.
pub(in crate::desk) async fn act(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(FOR).await?;
    acted(&visit, &fields).await.map_err(IntoResponse::into_response)
}

async fn acted(visit: &StaffVisit, fields: &Fields) -> Result<Response, PageError> {
    let draft = found(visit).await?;
    let refused = match fields.one("act") {
        "line" => hand_over(visit, &draft, HandOverTo::Line).await?,
        "email" => hand_over(visit, &draft, HandOverTo::Email).await?,
        "discard" => {
            visit
                .record(&entry(visit, &draft, Act::Acted("discard-draft")))
                .await?;
            let engine = visit.app.engine();
            match engine.discard_draft(visit.operator_id(), draft.id).await? {
                Ok(()) => return Ok(see_other(format!("{}/desk/drafts?done=discarded", visit.base))),
                Err(refusal) => Some(refusal),
            }
        }
        _ => return Err(PageError::NotUnderstood),
    };
    let Some(refusal) = refused else {
        return Ok(see_other(format!(
            "{}/desk/drafts/{}?done=sent",
            visit.base, draft.id
        )));
    };
    let id = match refusal {
        DraftRefusal::Gone | DraftRefusal::Newer(_) => "drafts-refused-gone",
        DraftRefusal::NoLine => "drafts-refused-no-line",
        DraftRefusal::NoEmail => "drafts-refused-no-email",
    };
    let draft = found(visit).await?;
    page(visit, &draft, String::new(), Mistakes::one("act", visit.text(id))).await
}

/// Sends the link, counted for where it goes and on the record before it leaves; or says why not.
async fn hand_over(
    visit: &StaffVisit,
    draft: &Draft,
    to: HandOverTo,
) -> Result<Option<DraftRefusal>, PageError> {
    let engine = visit.app.engine();
    let Some(said) = engine.typed_in(draft).await? else {
        return Ok(Some(DraftRefusal::Gone));
    };
    match to {
        HandOverTo::Line => {
            let Some(number) = number(visit, draft).await? else {
                return Ok(Some(DraftRefusal::NoLine));
            };
            visit.count_line(&number).await?;
        }
        HandOverTo::Email => {
            let Some(address) = email::read(said.one("email")) else {
                return Ok(Some(DraftRefusal::NoEmail));
            };
            visit.count_address(&address).await?;
        }
    }
    let kind = match to {
        HandOverTo::Line => "hand-over-sms",
        HandOverTo::Email => "hand-over-mail",
    };
    visit.record(&entry(visit, draft, Act::SentLink(kind))).await?;
    let wish = HandOverWish {
        to,
        language: Language::from_code(said.one("language")).unwrap_or(visit.language),
        life: visit.app.config().drafts.link_life(),
    };
    let handed = engine.hand_over(visit.operator_id(), draft.id, wish).await?;
    Ok(handed.err())
}

/// The number on file of a draft's line.
async fn number(visit: &StaffVisit, draft: &Draft) -> Result<Option<String>, PageError> {
    let Some((holder, line)) = draft.line else {
        return Ok(None);
    };
    let files = visit.app.engine().subscriptions_of(holder).await?;
    let file = files.into_iter().find(|file| file.subscription.id == line);
    Ok(file.map(|file| file.identity.msisdn.e164()))
}

async fn found(visit: &StaffVisit) -> Result<Draft, PageError> {
    let id = visit.param("draft").parse().map_err(|_| PageError::NotFound)?;
    let draft = visit.app.engine().draft(visit.operator_id(), id).await?;
    draft.ok_or(PageError::NotFound)
}

/// An act on the record, under the reserved case and about the line, once it was found.
fn entry(visit: &StaffVisit, draft: &Draft, act: Act) -> AuditEntry {
    let entry = visit.entry(act).in_case(draft.case);
    match draft.line {
        Some((holder, line)) => entry.about(holder, Some(line)),
        None => entry,
    }
}

async fn page(
    visit: &StaffVisit,
    draft: &Draft,
    done: String,
    mut mistakes: Mistakes,
) -> Result<Response, PageError> {
    let said = visit.app.engine().typed_in(draft).await?.unwrap_or_default();
    let open = draft.state == DraftState::Open;
    if !open && mistakes.is_empty() {
        mistakes = Mistakes::one("act", visit.text("drafts-refused-gone"));
    }
    let shown = DraftPage {
        page: mistakes.titled(visit, "drafts"),
        desk: visit.desk(),
        done,
        wrong: mistakes.title(visit),
        mistakes,
        action: format!("{}/desk/drafts/{}", visit.base, draft.id),
        reference: draft.reference.to_string(),
        open,
        kept: moment(visit, draft.updated_at),
        until: moment(visit, draft.expires_at),
        link: link(visit, draft),
        typed: fields(visit, &said),
        desk_href: desk_href(visit, draft, &said),
        desk_label: visit.text("drafts-go-on"),
        by_line: draft.line.is_some(),
        by_email: has_email(&said),
    };
    Ok(with_status(&shown, shown.mistakes.is_empty()))
}

/// The form of the draft at the desk of its channel: there the request is taken.
fn desk_href(visit: &StaffVisit, draft: &Draft, said: &DraftFields) -> String {
    let counter = match draft.channel {
        Channel::Shop => "shop",
        Channel::Online | Channel::Phone | Channel::Api | Channel::BackOffice => "phone",
    };
    let by = if said.one("line").is_empty() {
        ""
    } else {
        "&by=number"
    };
    let below = match draft.line {
        Some((holder, line)) => format!("lines/{holder}/{line}?draft={}{by}", draft.id),
        None => format!("new?draft={}", draft.id),
    };
    format!("{}/desk/{counter}/{below}", visit.base)
}

fn has_email(said: &DraftFields) -> bool {
    email::read(said.one("email")).is_some()
}

/// The link that was sent last, in words.
fn link(visit: &StaffVisit, draft: &Draft) -> String {
    match draft.link {
        Some(link) if visit.app.engine().now() < link.until => visit.text_with(
            &format!("drafts-link-{}", link.to.name()),
            &Args::new().set("until", moment(visit, link.until)),
        ),
        Some(_) | None => visit.text("drafts-link-none"),
    }
}
