//! The customer's yes, and what else is done while they are there.

use super::answer::{command_id, follow};
use super::{AtDesk, Counter, Shown};
use crate::desk::StaffPosted;
use crate::web::Fields;
use engine::Act;
use jiff::SignedDuration;
use termination::case::{Command, ConfirmedBy};

/// Hours within which somebody is called back who was promised it.
const CALL_BACK_HOURS: [i64; 3] = [1, 4, 24];

/// `POST …/yes`: spoken on the telephone, signed at a counter.
pub(super) async fn say(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("confirm")).await?;
    let at_once = !fields.one("at_once").is_empty();
    let despite_porting = !fields.one("despite_porting").is_empty();
    let desk = at.desk();
    let by = match at.counter {
        Counter::Phone => ConfirmedBy::Spoken { at: desk },
        Counter::Shop => ConfirmedBy::Signed { at: desk, at_once },
    };
    let wish = ["yes", fields.one("at_once"), fields.one("despite_porting")];
    let id = command_id(&at, &case, &fields, &wish)?;
    follow(&at, &case, id, Command::Confirm { by, despite_porting }).await
}

/// `POST …/leave`: nothing more can be asked now; the back office looks at it.
pub(super) async fn leave(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("leave-unproven")).await?;
    let id = command_id(&at, &case, &fields, &["leave"])?;
    follow(&at, &case, id, Command::LeaveUnproven { at: at.desk() }).await
}

/// `POST …/call-back`: a call is promised.
pub(super) async fn call_back(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("promise-call-back")).await?;
    let wanted = fields.one("hours").parse().ok();
    let hours = CALL_BACK_HOURS.into_iter().find(|hours| Some(*hours) == wanted);
    let within = SignedDuration::from_hours(hours.unwrap_or(CALL_BACK_HOURS[1]));
    let by = at
        .visit
        .app
        .engine()
        .now()
        .saturating_add(within)
        .unwrap_or(jiff::Timestamp::MAX);
    let id = command_id(&at, &case, &fields, &["call-back", fields.one("hours")])?;
    follow(&at, &case, id, Command::PromiseCallBack { by }).await
}

/// `POST …/called`: the call was made.
pub(super) async fn called(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("call-back")).await?;
    let reached = fields.one("reached") == "yes";
    let id = command_id(&at, &case, &fields, &["called", fields.one("reached")])?;
    follow(&at, &case, id, Command::CallBack { reached }).await
}

/// `POST …/resend`: the receipt, or the newest message, once more.
pub(super) async fn resend(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("resend")).await?;
    let id = command_id(&at, &case, &fields, &["resend"])?;
    follow(&at, &case, id, Command::Resend).await
}
