//! What needs a second person: proposed here by one of the staff, approved or declined by another. A supervisor approves;
//! whoever proposed it never does.

use super::acts::act_as;
use crate::desk::work::ACTORS;
use crate::desk::{StaffPosted, StaffVisit};
use crate::portal::fields::day;
use crate::portal::words::Words;
use crate::web::{Fields, PageError};
use axum::response::{IntoResponse, Response};
use engine::{Act, Role};
use jiff::Timestamp;
use jiff::civil::Time;
use termination::case::{Case, OpenProposal, Proposal, SecondOpinion, Stage};
use termination::{Command, Refusal};
use wording::Args;

/// Who may be the second person.
const SECOND: [Role; 1] = [Role::Supervisor];

/// What waits for its second person.
pub(super) struct Waiting {
    pub(super) number: u32,
    pub(super) what: String,
    pub(super) who: String,
    /// Whether who is looking may approve it.
    pub(super) may_approve: bool,
    /// Why they may not; empty when they may.
    pub(super) why_not: String,
    /// Whether they may decline it or take it back.
    pub(super) may_decline: bool,
}

/// Something that can be proposed now.
pub(super) struct Offer {
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) hint: String,
    /// Whether a moment has to be named.
    pub(super) takes_moment: bool,
}

/// The proposal that waits, if one does.
pub(super) fn waiting(visit: &StaffVisit, case: &Case, words: &Words) -> Option<Waiting> {
    let open = case
        .proposals
        .1
        .filter(|open| visit.app.engine().now() < open.until)?;
    let own = open.by == visit.staff.id;
    let may_approve = !own && visit.staff.has_any(&SECOND);
    let why_not = if may_approve {
        String::new()
    } else if own {
        visit.text("eyes-own")
    } else {
        visit.text("eyes-needs-supervisor")
    };
    let args = Args::new()
        .set("who", open.by.to_string())
        .set("until", words.short(open.until));
    Some(Waiting {
        number: open.number,
        what: said(visit, &open, words),
        who: visit.text_with("eyes-by", &args),
        may_decline: visit.staff.has_any(&ACTORS),
        may_approve,
        why_not,
    })
}

fn said(visit: &StaffVisit, open: &OpenProposal, words: &Words) -> String {
    match open.what {
        Proposal::CorrectEnd { ends_at } => {
            let args = Args::new().set("at", words.instant(ends_at));
            visit.text_with("eyes-said-correct-end", &args)
        }
        Proposal::Reopen | Proposal::OverrideCheck => visit.text(&format!("eyes-said-{}", open.what.code())),
    }
}

/// What can be proposed for the case as it stands, by whoever may act.
pub(super) fn offers(visit: &StaffVisit, case: &Case) -> Vec<Offer> {
    let busy = case
        .proposals
        .1
        .is_some_and(|open| visit.app.engine().now() < open.until);
    if busy || !visit.staff.has_any(&ACTORS) {
        return vec![];
    }
    let code = match &case.stage {
        Stage::Lapsed(_) | Stage::Withdrawn(_) => "reopen",
        Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) => "correct-end",
        Stage::Received(stage) if stage.verified.is_none() && case.subscriptions().next().is_some() => {
            "override-check"
        }
        Stage::Received(_) | Stage::Pending(_) | Stage::Refused(_) => return vec![],
    };
    vec![Offer {
        code,
        name: visit.text(&format!("eyes-offer-{code}")),
        hint: visit.text(&format!("eyes-offer-{code}.hint")),
        takes_moment: code == "correct-end",
    }]
}

/// `POST /desk/cases/{case}/propose`.
pub(super) async fn propose(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    let what = match fields.one("what") {
        "reopen" => Ok(Proposal::Reopen),
        "override-check" => Ok(Proposal::OverrideCheck),
        "correct-end" => moment(&visit, &fields)
            .map(|ends_at| Proposal::CorrectEnd { ends_at })
            .ok_or(Refusal::CannotBeProposed),
        _ => return Err(PageError::NotUnderstood.into_response()),
    };
    let what = match what {
        Ok(what) => what,
        Err(refusal) => {
            return super::acts::refused(&visit, &refusal)
                .await
                .map_err(IntoResponse::into_response);
        }
    };
    let command = Command::Propose {
        what,
        by: visit.staff.id,
    };
    act_as(&visit, &fields, Act::Proposed(what.code()), command)
        .await
        .map_err(IntoResponse::into_response)
}

/// The moment that was typed, in the operator's zone. On the night when an hour comes twice it is the first of the two.
fn moment(visit: &StaffVisit, fields: &Fields) -> Option<Timestamp> {
    let on = day::read(fields.one("day"), fields.one("month"), fields.one("year")).ok()?;
    let typed = fields.one("time").trim();
    let (hour, minute) = typed.split_once([':', '.', 'h']).unwrap_or((typed, "0"));
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    let zone = &visit.operator.law.zone;
    zone.to_ambiguous_timestamp(on.to_datetime(time))
        .compatible()
        .ok()
}

/// `POST /desk/cases/{case}/judge`.
pub(super) async fn judge(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    let (verdict, act) = if fields.one("verdict") == "approve" {
        visit.require(&SECOND).await?;
        (SecondOpinion::Approve, Act::Approved("proposal"))
    } else {
        visit.require(&ACTORS).await?;
        (SecondOpinion::Decline, Act::Declined("proposal"))
    };
    let command = Command::Judge {
        number: fields.one("number").parse().unwrap_or(0),
        by: visit.staff.id,
        verdict,
    };
    act_as(&visit, &fields, act, command)
        .await
        .map_err(IntoResponse::into_response)
}
