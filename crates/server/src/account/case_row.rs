//! One request in the customer zone.

use crate::web::{PageError, Visit};
use engine::LinkKind;
use jiff::Timestamp;
use termination::case::{EndedBy, Event, RefusedBecause};
use termination::{Case, Stage};
use wording::Args;

/// One request, as its holder sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CaseRow {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) asked: String,
    pub(super) state: String,
}

impl CaseRow {
    /// The row of a case about a line of the holder who is logged in.
    pub(super) async fn of(visit: &Visit, case: &Case) -> Result<Self, PageError> {
        let proven = was_proven(visit, case).await?;
        let reference = Args::new().set("reference", case.reference.to_string());
        Ok(Self {
            href: href(visit, case, proven),
            name: visit.text_with("account-case", &reference),
            asked: at(visit, "account-case-asked", case.asked.at),
            state: state(visit, case),
        })
    }
}

/// Where a holder looks at a case about their line. What somebody typed who never proved that they may ask is not the
/// holder's to read: they get the owner's page, which shows what is asked of their line, and stops it.
pub(super) fn href(visit: &Visit, case: &Case, proven: bool) -> String {
    let (kind, place) = if proven {
        (LinkKind::Case, "case")
    } else {
        (LinkKind::Owner, "not-me")
    };
    format!("{}/{place}/{}", visit.base, visit.app.engine().link(kind, case))
}

/// Whether whoever asked has proven that they may. A case that was taken back or lapsed does not say so itself; its
/// history does.
async fn was_proven(visit: &Visit, case: &Case) -> Result<bool, PageError> {
    match &case.stage {
        Stage::Received(stage) => Ok(stage.verified.is_some()),
        Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) => Ok(true),
        Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => {
            let history = visit.app.engine().history(case.id).await?;
            Ok(history
                .iter()
                .any(|recorded| matches!(recorded.event, Event::Verified { .. })))
        }
    }
}

fn state(visit: &Visit, case: &Case) -> String {
    match &case.stage {
        Stage::Received(stage) if stage.verified.is_none() => visit.text("account-case-unproven"),
        Stage::Received(_) => visit.text("account-case-received"),
        Stage::Pending(stage) => {
            let over = stage.schedule.ends_at <= visit.app.engine().now();
            let id = if over {
                "account-case-over"
            } else {
                "account-case-pending"
            };
            let until = instant(visit, stage.schedule.point_of_no_return_at);
            let args = Args::new()
                .set("at", instant(visit, stage.schedule.ends_at))
                .set("until", until);
            visit.text_with(id, &args)
        }
        Stage::Ceasing(_) => visit.text("account-case-ceasing"),
        Stage::Settling(_) => visit.text("account-case-settling"),
        Stage::Closed(stage) => at(visit, "account-case-closed", stage.schedule.ends_at),
        Stage::Withdrawn(EndedBy::Requester { .. }) => visit.text("account-case-withdrawn"),
        Stage::Withdrawn(EndedBy::Owner { .. }) => visit.text("account-case-stopped"),
        Stage::Lapsed(_) => visit.text("account-case-lapsed"),
        Stage::Refused(RefusedBecause::AnsweredByEarlier { .. }) => visit.text("account-case-earlier"),
        Stage::Refused(RefusedBecause::WithdrawalOutOfTime { .. }) => visit.text("account-case-out-of-time"),
    }
}

/// A text about an instant, which stands in it as `at`.
pub(super) fn at(visit: &Visit, id: &str, at: Timestamp) -> String {
    visit.text_with(id, &Args::new().set("at", instant(visit, at)))
}

fn instant(visit: &Visit, at: Timestamp) -> String {
    visit
        .app
        .wording()
        .instant(visit.language, at, &visit.operator.law.zone)
}
