//! A line that was found: what is open for it, and the form in which its request is taken.

use super::script::{self, Say};
use super::{AtDesk, Shown, drafts};
use crate::desk::{Desk, StaffVisit};
use crate::portal::fields::Typed;
use crate::portal::fields::wrong::{Mistake, Wrong, mistakes};
use crate::portal::notice::Notice;
use crate::portal::words::Words;
use crate::web::{FIELD_CHARS_MAX, Page, PageError, render};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Act, CustomerLine, Draft, Reason};
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use termination::Case;
use termination::case::Cause;
use termination::identifier::{DraftId, PartyId, SubscriptionId};
use termination::party::{Acting, Language};
use termination::subscription::{Payment, SimKind};
use wording::Args;

/// Why the file is opened.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Why {
    #[serde(default, rename = "why")]
    reason: String,
    /// `number` when the customer said the number of the line.
    #[serde(default)]
    by: String,
    /// A draft to go on with.
    #[serde(default)]
    draft: String,
}

impl Why {
    /// Why, as it goes on the audit record.
    pub(super) fn reason(&self) -> Reason {
        self.reason.parse().unwrap_or(Reason::CustomerAsks)
    }

    /// Whether the customer said the number of the line: then it is no news to them.
    pub(super) fn said_number(&self) -> bool {
        self.by == "number"
    }
}

/// What the form has besides that of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct More {
    pub(super) acting: Acting,
    /// The language of the customer.
    pub(super) language: Language,
    /// `email`, `sms` or `post`.
    pub(super) route: String,
    /// The number for text messages.
    pub(super) sms: String,
    /// The draft that is gone on with, and the version of it that was seen.
    pub(super) draft: Option<(DraftId, u32)>,
}

#[derive(Template)]
#[template(path = "desk/file.html")]
struct FilePage<'a> {
    page: Page,
    desk: Desk,
    notice: Option<Notice>,
    mistakes: Vec<Mistake>,
    summary: String,
    /// What the file says that helps and proves nothing; empty for a line that is not on file.
    facts: Vec<String>,
    open: Vec<OpenCase>,
    drafts: Vec<OpenCase>,
    /// The draft that is gone on with: its id, the version seen, and its reference.
    draft: Option<(String, u32)>,
    sms: &'a str,
    /// Whether the line still has to be typed.
    types_line: bool,
    action: String,
    nonce: String,
    typed: &'a Typed,
    actings: Vec<Choice>,
    languages: Vec<Choice>,
    routes: Vec<Choice>,
    causes: Vec<Choice>,
    say: Say,
    last_day_hint: String,
    room: usize,
}

/// A case that is open for the line, or a form that was begun for it.
pub(super) struct OpenCase {
    pub(super) href: String,
    pub(super) reference: String,
    pub(super) note: String,
}

/// An answer that can be chosen.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

impl FilePage<'_> {
    fn error(&self, field: &str) -> &str {
        let found = self.mistakes.iter().find(|mistake| mistake.field == field);
        found.map_or("", |mistake| &mistake.text)
    }
}

/// A line on file, or one that is only typed.
pub(super) struct Subject {
    pub(super) line: Option<CustomerLine>,
    pub(super) holder: Option<PartyId>,
    /// The language on file.
    pub(super) language: Option<Language>,
    pub(super) open: Vec<Case>,
    /// Forms that were begun for the line, by whoever took the call.
    pub(super) drafts: Vec<Draft>,
    pub(super) why: Reason,
    /// Whether the customer said the number of the line.
    pub(super) said_number: bool,
}

impl Subject {
    /// The line in the path, once that it is looked at is on the audit record. A line of another operator is none.
    pub(super) async fn of(at: &AtDesk, why: &Why) -> Result<Self, super::Instead> {
        let (holder, line) = (at.visit.param("holder"), at.visit.param("line"));
        let holder: PartyId = holder.parse().map_err(|_| PageError::NotFound)?;
        let line: SubscriptionId = line.parse().map_err(|_| PageError::NotFound)?;
        let engine = at.visit.app.engine();
        let Some(found) = engine.line_at(at.visit.operator_id(), holder, line).await? else {
            at.visit.record(&at.visit.entry(Act::TurnedAway)).await?;
            return Err(PageError::NotFound.into());
        };
        let look = at
            .visit
            .entry(Act::OpenedFile)
            .about(holder, Some(line))
            .because(why.reason());
        at.visit.record(&look).await?;
        let cases = engine.cases_of_holder(holder).await?;
        let ours = |case: &Case| {
            case.operator == *at.visit.operator_id()
                && case.is_open()
                && case.subscriptions().any(|other| other == line)
        };
        let details = engine.holder(holder).await?;
        let drafts = engine
            .drafts_of_line(at.visit.operator_id(), (holder, line))
            .await?;
        Ok(Self {
            line: Some(found),
            holder: Some(holder),
            language: details.map(|details| details.language),
            open: cases.into_iter().filter(ours).collect(),
            drafts,
            why: why.reason(),
            said_number: why.said_number(),
        })
    }

    /// A line that is on nobody's file, or of which nothing is known yet.
    pub(super) const fn unknown() -> Self {
        Self {
            line: None,
            holder: None,
            language: None,
            open: vec![],
            drafts: vec![],
            why: Reason::CustomerAsks,
            said_number: false,
        }
    }
}

/// `GET /desk/{counter}/lines/{holder}/{line}`.
pub(super) async fn show(Query(why): Query<Why>, visit: StaffVisit) -> Shown {
    let at = AtDesk::open(visit).await?;
    let subject = Subject::of(&at, &why).await?;
    go_on(&at, &subject, &why.draft).await
}

/// `GET /desk/{counter}/new`: the request for a line that was not found is taken all the same.
pub(super) async fn unknown(Query(why): Query<Why>, visit: StaffVisit) -> Shown {
    let at = AtDesk::open(visit).await?;
    go_on(&at, &Subject::unknown(), &why.draft).await
}

/// The form as the draft has it, if one is gone on with; else empty.
async fn go_on(at: &AtDesk, subject: &Subject, draft: &str) -> Shown {
    let Some(draft) = drafts::open(at, draft).await? else {
        return Ok(blank(at, subject));
    };
    let look = at.visit.entry(Act::OpenedCase).in_case(draft.case);
    at.visit.record(&look).await?;
    let (typed, more) = drafts::typed(at, &draft).await?;
    Ok(page(at, subject, (&typed, &more), &[], None))
}

fn blank(at: &AtDesk, subject: &Subject) -> Response {
    let more = More {
        acting: Acting::Holder,
        language: subject.language.unwrap_or(at.visit.language),
        route: "email".to_owned(),
        sms: String::new(),
        draft: None,
    };
    page(at, subject, (&Typed::blank(), &more), &[], None)
}

/// The form with what was typed, and with what is wrong with it.
pub(super) fn page(
    at: &AtDesk,
    subject: &Subject,
    (typed, more): (&Typed, &More),
    wrongs: &[Wrong],
    notice: Option<Notice>,
) -> Response {
    let words = Words::of(&at.visit);
    let (example, latest) = days(at, &words);
    let mistakes = mistakes(wrongs, &words, example);
    let refused = notice.as_ref().is_some_and(|notice| notice.grave);
    let kept = typed.request.len() == at.visit.nonce().len();
    let mut answer = render(&FilePage {
        page: at.visit.page("desk-take"),
        desk: at.visit.desk(),
        notice,
        summary: words.text_with("error-summary", &Args::new().set("count", mistakes.len())),
        facts: facts(at, subject),
        open: subject
            .open
            .iter()
            .map(|case| open_case(at, &words, case))
            .collect(),
        drafts: subject
            .drafts
            .iter()
            .map(|draft| drafts::entry(at, subject, &words, draft))
            .collect(),
        draft: more.draft.map(|(id, seen)| (id.to_string(), seen)),
        sms: &more.sms,
        types_line: subject.line.is_none(),
        action: action(at, subject),
        nonce: if kept {
            typed.request.clone()
        } else {
            at.visit.nonce()
        },
        typed,
        actings: actings(at, more.acting),
        languages: languages(at, more.language),
        routes: routes(at, &more.route),
        causes: causes(at, typed),
        say: script::greeting(at, more.language),
        last_day_hint: last_day_hint(&words, example, latest),
        room: FIELD_CHARS_MAX,
        mistakes,
    });
    if !wrongs.is_empty() {
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    } else if refused {
        *answer.status_mut() = StatusCode::CONFLICT;
    }
    answer
}

fn action(at: &AtDesk, subject: &Subject) -> String {
    match (&subject.line, subject.holder) {
        (Some(line), Some(holder)) => at.href(&format!(
            "/lines/{holder}/{}?why={}{}",
            line.subscription.id,
            subject.why,
            if subject.said_number { "&by=number" } else { "" }
        )),
        _ => at.href("/new"),
    }
}

/// What helps to speak of the line and answers no question that is put to whoever calls.
fn facts(at: &AtDesk, subject: &Subject) -> Vec<String> {
    let Some(line) = &subject.line else {
        return vec![];
    };
    let paid = match line.subscription.payment {
        Payment::Prepaid => "desk-line-prepaid",
        Payment::Postpaid { .. } => "desk-line-postpaid",
    };
    let card = match line.subscription.sim {
        SimKind::Physical => "desk-line-card",
        SimKind::Esim => "desk-line-esim",
    };
    let ended = line.ended_at.map(|_| "desk-line-ended");
    let ids = [Some(paid), Some(card), ended];
    ids.into_iter().flatten().map(|id| at.visit.text(id)).collect()
}

fn open_case(at: &AtDesk, words: &Words, case: &Case) -> OpenCase {
    let args = Args::new()
        .set("at", words.second(case.asked.at))
        .set(
            "channel",
            at.visit
                .text(&format!("desk-channel-{}", case.asked.channel.code())),
        )
        .set(
            "stage",
            at.visit.text(&format!("desk-stage-{}", case.stage.name())),
        );
    OpenCase {
        href: at.href(&format!("/cases/{}", case.id)),
        reference: case.reference.to_string(),
        note: at.visit.text_with("desk-open-case", &args),
    }
}

fn days(at: &AtDesk, words: &Words) -> (Date, Date) {
    let today = words.day(at.visit.app.engine().now());
    let months = words.rules().law.furthest_end_months.on(today);
    (
        today.saturating_add(30.days()),
        today.saturating_add(i32::from(months).months()),
    )
}

fn last_day_hint(words: &Words, example: Date, latest: Date) -> String {
    let example = format!("{} {} {}", example.day(), example.month(), example.year());
    let args = Args::new()
        .set("example", example)
        .set("latest", words.date(latest));
    words.text_with("form-last-day.hint", &args)
}

fn actings(at: &AtDesk, chosen: Acting) -> Vec<Choice> {
    let choice = |acting: Acting| Choice {
        value: acting.code().to_owned(),
        label: at.visit.text(&format!("desk-acting-{}", acting.code())),
        chosen: acting == chosen,
    };
    Acting::ALL.into_iter().map(choice).collect()
}

fn languages(at: &AtDesk, chosen: Language) -> Vec<Choice> {
    let choice = |language: Language| Choice {
        value: language.code().to_owned(),
        label: at.visit.text(&format!("desk-language-{}", language.code())),
        chosen: language == chosen,
    };
    Language::ALL.into_iter().map(choice).collect()
}

fn routes(at: &AtDesk, chosen: &str) -> Vec<Choice> {
    let choice = |route: &str| Choice {
        value: route.to_owned(),
        label: at.visit.text(&format!("desk-route-{route}")),
        chosen: route == chosen,
    };
    ["email", "sms", "post"].into_iter().map(choice).collect()
}

fn causes(at: &AtDesk, typed: &Typed) -> Vec<Choice> {
    let none = Choice {
        value: String::new(),
        label: at.visit.text("form-cause-none"),
        chosen: typed.cause.is_empty(),
    };
    let named = Cause::ALL.into_iter().map(|cause| Choice {
        value: cause.code().to_owned(),
        label: at.visit.text(&format!("cause-{}", cause.code())),
        chosen: typed.cause == cause.code(),
    });
    std::iter::once(none).chain(named).collect()
}
