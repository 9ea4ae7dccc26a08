//! `GET {base}/case/{token}`: where a request stands, what comes next, and what can still be done.

mod acts;
mod closing;
mod messages;
mod next;

use super::end;
use super::notice::{Done, Notice};
use super::opened::{Instead, Opened, Shown};
use super::timeline::{self, Foreseen, Milestones, Step};
use crate::web::{Page, PageError, Visit, render};
use acts::Act;
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use closing::Closing;
use engine::LinkKind;
use messages::Message;
use next::Next;
use termination::case::{EndedBy, KeepNumber, Refusal, RefusedBecause};
use termination::party::Acting;
use termination::{Case, Stage};
use wording::Args;

#[derive(Template)]
#[template(path = "portal/case.html")]
struct CasePage {
    page: Page,
    notice: Option<Notice>,
    reference: String,
    /// Where it stands, in one sentence.
    state: String,
    /// What else must be known about it.
    remarks: Vec<String>,
    next: Next,
    steps: Vec<Step>,
    /// The way back.
    back: Back,
    statutory_href: Option<String>,
    closing: Option<Closing>,
    /// What our staff did, through which channel.
    acts: Vec<Act>,
    messages: Vec<Message>,
    any_failed: bool,
    /// Where the address is corrected and messages are sent again, while that helps.
    address_href: Option<String>,
    resend_href: Option<String>,
    receipt_href: String,
    new_link_href: String,
    as_of: String,
}

/// The way back until the point of no return.
enum Back {
    /// The request can be taken back.
    Open {
        /// Until when.
        text: String,
        /// Where the button leads.
        href: String,
    },
    /// It is too late, since when and why.
    Late(String),
    /// There is nothing to take back.
    None,
}

/// Shows the case.
pub(crate) async fn show(Query(done): Query<Done>, visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let milestones = milestones(&opened).await?;
    let notice = done
        .notice(&opened.words, milestones.confirmed_at)
        .or_else(|| taken_back(&opened));
    page(&opened, &milestones, notice, StatusCode::OK).await
}

/// Shows the case and why something was not done.
pub(crate) async fn refused(opened: Opened, refusal: &Refusal) -> Shown {
    let opened = opened.again().await?;
    let notice = Some(Notice::refused(refusal, &opened.words));
    page(&opened, &milestones(&opened).await?, notice, StatusCode::CONFLICT).await
}

/// What the case's events tell.
pub(crate) async fn milestones(opened: &Opened) -> Result<Milestones, Instead> {
    let history = opened.visit.app.engine().history(opened.case.id).await?;
    Milestones::of(&history).ok_or_else(|| PageError::internal("a history without its receipt").into())
}

/// The receipt of a change of mind.
fn taken_back(opened: &Opened) -> Option<Notice> {
    let Stage::Withdrawn(EndedBy::Requester { at }) = opened.case.stage else {
        return None;
    };
    let args = Args::new().set("at", opened.words.second(at));
    let text = opened.words.text_with("case-taken-back.body", &args);
    Some(Notice::titled("case-taken-back", text, &opened.words))
}

async fn page(opened: &Opened, milestones: &Milestones, notice: Option<Notice>, status: StatusCode) -> Shown {
    let words = &opened.words;
    let reference = opened.case.reference.to_string();
    let title = words.text_with("case-title", &Args::new().set("reference", reference.clone()));
    let messages = messages::of(milestones, opened);
    let next = next::of(opened).await?;
    // Beside the choice about the number stands the way back already.
    let back = if matches!(next, Next::Keep(_)) {
        Back::None
    } else {
        back(opened)
    };
    let open = matches!(opened.case.stage, Stage::Received(_) | Stage::Pending(_));
    // The receipt of a change of mind says where the case stands.
    let says_all =
        notice.is_some() && matches!(opened.case.stage, Stage::Withdrawn(EndedBy::Requester { .. }));
    let mut answer: Response = render(&CasePage {
        page: opened.visit.page_titled(title),
        reference,
        state: if says_all { String::new() } else { state(opened) },
        notice,
        remarks: remarks(opened, milestones),
        next,
        steps: timeline::steps(milestones, foreseen(opened).as_ref(), words, opened.now),
        back,
        statutory_href: next::may_withdraw_by_law(opened).then(|| opened.href("/statutory")),
        closing: closing::of(opened),
        acts: acts::of(opened, milestones).await?,
        any_failed: messages.iter().any(|message| message.failed),
        messages,
        address_href: open.then(|| opened.href("/address")),
        resend_href: open.then(|| opened.href("/resend")),
        receipt_href: opened.href("/receipt"),
        new_link_href: opened.href("/new-link"),
        as_of: words.text_with("case-as-of", &Args::new().set("at", words.second(opened.now))),
    });
    *answer.status_mut() = status;
    Ok(answer)
}

/// The end while proof or yes is missing.
fn foreseen(opened: &Opened) -> Option<Foreseen> {
    let Stage::Received(stage) = &opened.case.stage else {
        return None;
    };
    let end = end::foreseen(&opened.case, &opened.terms, &opened.words)?;
    let condition = opened.words.text(end::condition(stage));
    Some(Foreseen { end, condition })
}

/// Where the case stands, in one sentence.
pub(crate) fn state(opened: &Opened) -> String {
    let words = &opened.words;
    let ends_at = end::schedule(&opened.case).map(|schedule| schedule.ends_at);
    let ended = |id: &str| ends_at.map_or_else(String::new, |at| words.text_at(id, at));
    match &opened.case.stage {
        Stage::Received(_) => words.text(waiting_for(&opened.case)),
        Stage::Pending(stage) if stage.schedule.ends_at <= opened.now => ended("case-now-ended"),
        Stage::Pending(_) => ended("case-now-pending"),
        Stage::Ceasing(_) => ended("case-now-ceasing"),
        Stage::Settling(_) => words.text("case-now-settling"),
        Stage::Closed(_) => ended("case-now-closed"),
        Stage::Withdrawn(EndedBy::Requester { at }) => words.text_at("case-now-withdrawn", *at),
        Stage::Withdrawn(EndedBy::Owner { at }) => words.text_at("case-now-stopped", *at),
        Stage::Lapsed(at) => words.text_at("case-now-lapsed", *at),
        Stage::Refused(RefusedBecause::AnsweredByEarlier { .. }) => words.text("case-now-earlier"),
        Stage::Refused(RefusedBecause::WithdrawalOutOfTime { .. }) => words.text("case-now-out-of-time"),
    }
}

fn waiting_for(case: &Case) -> &'static str {
    let Stage::Received(stage) = &case.stage else {
        return "case-now-unproven";
    };
    match (
        stage.verified.is_some(),
        stage.confirmed_at.is_some(),
        case.asked.keep_number,
    ) {
        (false, _, _) if case.asked.acting != Acting::Holder => "case-now-unproven-acting",
        (false, false, _) => "case-now-unproven",
        (false, true, _) => "case-now-unproven-confirmed",
        (true, _, KeepNumber::Yes) => "case-now-keep",
        (true, _, KeepNumber::No) => "case-now-unconfirmed",
    }
}

/// What a request leaves out is told only once the line is proven: before, no page says which lines are on file.
fn remarks(opened: &Opened, milestones: &Milestones) -> Vec<String> {
    let stuck = matches!(&opened.case.stage, Stage::Ceasing(stage) if !stage.stuck.is_empty());
    let about = |id: &str, places: &[usize]| {
        let lines = opened.lines();
        let named: Vec<String> = places
            .iter()
            .filter_map(|place| lines.get(*place).cloned())
            .collect();
        let told = milestones.proven.is_some() && !named.is_empty();
        let list = opened.words.wording().list(opened.words.language(), &named);
        told.then(|| opened.words.text_with(id, &Args::new().set("lines", list)))
    };
    let remarks = [
        stuck.then(|| opened.words.text("case-stuck")),
        about("case-lines-not-found", &milestones.not_found),
        about("case-lines-dropped", &milestones.dropped),
        out_of_time(opened),
    ];
    remarks.into_iter().flatten().collect()
}

/// Why a withdrawal was not possible.
fn out_of_time(opened: &Opened) -> Option<String> {
    let Stage::Refused(RefusedBecause::WithdrawalOutOfTime { until_on, .. }) = opened.case.stage else {
        return None;
    };
    Some(
        opened
            .words
            .refusal(&Refusal::NotInTheWithdrawalPeriod { until_on })
            .body,
    )
}

fn back(opened: &Opened) -> Back {
    let words = &opened.words;
    let open = |text| Back::Open {
        text,
        href: opened.href("/withdraw"),
    };
    let case = &opened.case;
    let late = |at| {
        Back::Late(if case.ends_without_way_back() {
            words.text("case-too-late.body-signed")
        } else if case.asked.acting == Acting::Heir {
            words.text_at("case-too-late.body-heir", at)
        } else {
            words.text_at("case-too-late.body", at)
        })
    };
    let point = end::schedule(&opened.case).map(|schedule| schedule.point_of_no_return_at);
    match (&opened.case.stage, point) {
        (Stage::Received(_), _) => open(words.text("case-withdraw.body-open")),
        (Stage::Pending(_), Some(at)) if opened.now < at => open(words.text_at("case-withdraw.body", at)),
        (Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_), Some(at)) => late(at),
        _ => Back::None,
    }
}
