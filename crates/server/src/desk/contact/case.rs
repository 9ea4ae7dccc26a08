//! A case at a desk: what to ask, what to read aloud, the yes, and what is left to say.

use super::script::{self, Say};
use super::speaking::spelled;
use super::{AtDesk, Counter, Shown};
use crate::desk::{Desk, StaffVisit};
use crate::portal::notice::Notice;
use crate::portal::words::Words;
use crate::web::{Page, render};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use engine::{Act, Check};
use serde::Deserialize;
use termination::Case;
use termination::case::{DesiredEnd, KeepNumber, Kind as Ending, Scheduled, Stage};
use termination::identity::evidence::{Kind, Level, Outcome, Standing, Way};
use termination::identity::mrz;
use termination::party::{Acting, Paper};
use termination::verification::{CodeTo, GivenAnswer};

/// Which question is put, if another than the one that is proposed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wish {
    #[serde(default)]
    ask: String,
}

/// What is wrong with an answer, at its question.
pub(super) struct Mistake {
    pub(super) kind: Kind,
    pub(super) text: String,
}

#[derive(Template)]
#[template(path = "desk/contact.html")]
struct CasePage {
    page: Page,
    desk: Desk,
    counter: &'static str,
    notice: Option<Notice>,
    reference: String,
    spelled: String,
    state: String,
    facts: Vec<Fact>,
    say: Say,
    check: Option<CheckView>,
    ask: Option<Ask>,
    yes: Option<YesView>,
    /// Whether the conversation can end: everything is noted.
    done: bool,
    here: String,
    find_href: String,
    call_back: Option<String>,
    can_resend: bool,
    print_href: String,
}

struct Fact {
    name: String,
    text: String,
}

/// How far the check is.
struct CheckView {
    level: String,
    raised: bool,
    signals: Vec<String>,
    answers: Vec<Given>,
    missing: Vec<String>,
    /// Why nothing can be asked; empty while something can.
    stopped: String,
    left: bool,
    others: Vec<Other>,
}

struct Given {
    name: String,
    outcome: String,
    right: bool,
}

struct Other {
    href: String,
    name: String,
}

/// The question that is put.
struct Ask {
    kind: &'static str,
    name: String,
    hint: String,
    mistake: String,
    /// Where the last code went and until when it works; none while none was sent.
    code: Option<String>,
    is_code: bool,
    to: &'static str,
    papers: Vec<(String, String)>,
}

/// The yes.
struct YesView {
    keeps: bool,
    at_once: bool,
    /// Until when a code works that was sent as the yes; none while none was sent.
    code: Option<String>,
    /// Whether a code can be the yes: it was proven here, and the number is not to be kept.
    by_code: bool,
    /// What is wrong with the code; empty when nothing is.
    mistake: String,
}

/// `GET /desk/{counter}/cases/{case}`.
pub(super) async fn show(Query(wish): Query<Wish>, visit: StaffVisit) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::OpenedCase).await?;
    let mistake = Kind::from_name(&wish.ask).map(|kind| Mistake {
        kind,
        text: String::new(),
    });
    page(&at, &case, None, mistake, StatusCode::OK).await
}

/// The case as it stands; with a mistake, its question is put again.
pub(super) async fn page(
    at: &AtDesk,
    case: &Case,
    notice: Option<Notice>,
    mistake: Option<Mistake>,
    status: StatusCode,
) -> Shown {
    let words = Words::of(&at.visit);
    let check = at.visit.app.engine().check(case, at.counter.channel()).await?;
    let moment = Moment::of(case);
    let asked = asked_kind(&check, mistake.as_ref(), at);
    let (say, mut yes) = speak(at, case, moment, &check, asked).await?;
    if let (Some(yes), Some(mistake)) = (&mut yes, &mistake) {
        yes.mistake.clone_from(&mistake.text);
    }
    let checking = moment == Moment::Checking;
    let ask = asked.filter(|_| checking && check.locked_until.is_none());
    let mut answer = render(&CasePage {
        page: at.visit.page("desk-case"),
        desk: at.visit.desk(),
        counter: at.counter.name(),
        notice,
        reference: case.reference.to_string(),
        spelled: spelled(case.reference),
        state: state(&words, case),
        facts: facts(&words, case),
        say,
        ask: ask.map(|kind| question(at, &words, case, kind, mistake)),
        check: checking.then(|| check_view(at, &words, case, &check)),
        yes,
        done: moment == Moment::Done,
        here: at.href(&format!("/cases/{}", case.id)),
        find_href: at.href(""),
        call_back: promised(&words, case),
        print_href: at.href(&format!("/cases/{}/print", case.id)),
        can_resend: matches!(case.stage, Stage::Received(_) | Stage::Pending(_)),
    });
    *answer.status_mut() = status;
    Ok(answer)
}

/// Where a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// Who is speaking?
    Checking,
    /// What will happen is read aloud, the yes is asked for.
    Confirming,
    /// It is noted.
    Done,
    /// The case is over, without an end of the line.
    Over,
}

impl Moment {
    const fn of(case: &Case) -> Self {
        match &case.stage {
            Stage::Received(stage) if stage.verified.is_none() => Self::Checking,
            Stage::Received(_) => Self::Confirming,
            Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) => Self::Done,
            Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => Self::Over,
        }
    }
}

async fn speak(
    at: &AtDesk,
    case: &Case,
    moment: Moment,
    check: &Check,
    asked: Option<Kind>,
) -> Result<(Say, Option<YesView>), super::Instead> {
    Ok(match (moment, asked) {
        (Moment::Checking, Some(kind)) if check.locked_until.is_none() => {
            (script::question(at, case, kind), None)
        }
        (Moment::Checking, _) => (script::unproven(at, case, check.locked_until.is_some()), None),
        (Moment::Confirming, _) => {
            let (say, _) = script::summary(at, case).await?;
            (say, Some(yes_view(at, case, check)))
        }
        (Moment::Done, _) => {
            let say = schedule_of(case).map(|schedule| script::farewell(at, case, schedule));
            (say.unwrap_or_default(), None)
        }
        (Moment::Over, _) => (Say::default(), None),
    })
}

/// The question that somebody chose or answered wrongly; else the one that is proposed.
fn asked_kind(check: &Check, mistake: Option<&Mistake>, at: &AtDesk) -> Option<Kind> {
    let chosen = mistake
        .map(|mistake| mistake.kind)
        .filter(|kind| check.askable.contains(kind) && kind.possible_in(at.counter.channel()));
    match &check.standing {
        Standing::Asking { next, .. } => chosen.or(Some(*next)),
        Standing::Enough(_) | Standing::NothingLeft | Standing::Locked => chosen,
    }
}

fn check_view(at: &AtDesk, words: &Words, case: &Case, check: &Check) -> CheckView {
    let text = |id: &str| at.visit.text(id);
    let stopped = match (&check.standing, check.locked_until) {
        (_, Some(until)) => words.text_at("desk-check-locked", until),
        (Standing::NothingLeft, None) => text("desk-check-nothing-left"),
        (Standing::Enough(_) | Standing::Asking { .. } | Standing::Locked, None) => String::new(),
    };
    let missing: &[Way] = match &check.standing {
        Standing::Asking { missing, .. } => missing,
        Standing::Enough(_) | Standing::NothingLeft | Standing::Locked => &[],
    };
    let given = |answer: &GivenAnswer| Given {
        name: kind_name(at, answer.kind),
        outcome: text(&format!(
            "desk-outcome-{}",
            answer.outcome.name().replace('_', "-")
        )),
        right: answer.outcome == Outcome::Proven,
    };
    CheckView {
        level: text(&format!("desk-level-{}", check.risk.level.name())),
        raised: check.risk.level != Level::Plain,
        signals: check
            .risk
            .signals
            .iter()
            .map(|signal| text(signal_id(*signal)))
            .collect(),
        answers: check.answers.iter().map(given).collect(),
        missing: missing.iter().take(3).map(|way| way_name(at, way)).collect(),
        stopped,
        // A lock has put it on the list of the back office by itself.
        left: check.locked_until.is_some()
            || matches!(&case.stage, Stage::Received(stage) if stage.worklisted),
        others: others(at, case, check),
    }
}

const fn signal_id(signal: termination::identity::evidence::Signal) -> &'static str {
    use termination::identity::evidence::Signal;
    match signal {
        Signal::SimChanged => "desk-signal-sim",
        Signal::AddressChanged => "desk-signal-address",
        Signal::EmailChanged => "desk-signal-email",
        Signal::ManyAttempts => "desk-signal-attempts",
        Signal::HighValue => "desk-signal-value",
        Signal::OtherChannel => "desk-signal-channel",
    }
}

fn kind_name(at: &AtDesk, kind: Kind) -> String {
    at.visit
        .text(&format!("desk-kind-{}", kind.name().replace('_', "-")))
}

fn way_name(at: &AtDesk, way: &Way) -> String {
    let names: Vec<String> = way.kinds().iter().map(|kind| kind_name(at, *kind)).collect();
    names.join(" + ")
}

/// Whatever else can be asked here, for whoever has something else at hand.
fn others(at: &AtDesk, case: &Case, check: &Check) -> Vec<Other> {
    if check.locked_until.is_some() {
        return vec![];
    }
    // What the holder could say proves nothing of whoever acts for them.
    let acting = case.asked.acting != Acting::Holder;
    let ladder = &at.visit.operator.operator.evidence.ladder;
    let for_another = |kind: &Kind| ladder.acting().iter().any(|way| way.kinds().contains(kind));
    let possible = |kind: &Kind| {
        kind.possible_in(at.counter.channel())
            && check.askable.contains(kind)
            && !check.risk.worthless.contains(kind)
            && if acting {
                for_another(kind)
            } else {
                *kind != Kind::AuthoritySeen
            }
            && !matches!(kind, Kind::Session | Kind::Puk)
    };
    let other = |kind: Kind| Other {
        href: at.href(&format!("/cases/{}?ask={}", case.id, kind.name())),
        name: kind_name(at, kind),
    };
    Kind::ALL.into_iter().filter(possible).map(other).collect()
}

fn question(at: &AtDesk, words: &Words, case: &Case, kind: Kind, mistake: Option<Mistake>) -> Ask {
    let id = kind.name().replace('_', "-");
    let now = at.visit.app.engine().now();
    let to = if kind == Kind::CodeToAddress {
        CodeTo::AddressOnFile
    } else {
        CodeTo::Line
    };
    let live = case.checks.live_code;
    let live = live.filter(|code| code.to == to && now < code.expires_at);
    let paper = |paper: &Paper| {
        let name = at
            .visit
            .text(&format!("desk-paper-{}", paper.code().replace('_', "-")));
        (paper.code().to_owned(), name)
    };
    let papers = Paper::ALL
        .into_iter()
        .filter(|paper| paper.fits(case.asked.acting));
    Ask {
        kind: kind.name(),
        name: kind_name(at, kind),
        hint: at.visit.text(&format!("desk-hint-{id}")),
        mistake: mistake
            .filter(|mistake| mistake.kind == kind)
            .map_or_else(String::new, |mistake| mistake.text),
        code: live.map(|code| words.text_at("code-valid", code.expires_at)),
        is_code: matches!(kind, Kind::CodeToLine | Kind::CodeToAddress),
        to: if to == CodeTo::Line { "line" } else { "file" },
        papers: papers.map(|known| paper(&known)).collect(),
    }
}

/// The schedule, once there is one.
pub(super) fn schedule_of(case: &Case) -> Option<&Scheduled> {
    crate::portal::end::schedule(case)
}

/// Whether it is proven who asks.
pub(super) fn is_proven(case: &Case) -> bool {
    Moment::of(case) != Moment::Checking
}

/// The kind of evidence that the code gives which was sent last.
pub(super) fn code_kind(case: &Case) -> Kind {
    match case.checks.live_code.map(|code| code.to) {
        Some(CodeTo::AddressOnFile) => Kind::CodeToAddress,
        Some(CodeTo::Line) | None => Kind::CodeToLine,
    }
}

fn yes_view(at: &AtDesk, case: &Case, check: &Check) -> YesView {
    let seen = |answer: &GivenAnswer| answer.kind == Kind::DocumentSeen && answer.outcome == Outcome::Proven;
    let keeps = case.asked.keep_number == KeepNumber::Yes;
    let at_desk = matches!(&case.stage, Stage::Received(stage) if stage.verified.is_some_and(|proof| proof.by.is_at_desk()));
    let now = at.visit.app.engine().now();
    let live = case.checks.live_code.filter(|code| now < code.expires_at);
    let words = Words::of(&at.visit);
    YesView {
        keeps,
        code: live.map(|code| words.text_at("code-valid", code.expires_at)),
        by_code: at_desk && !keeps,
        mistake: String::new(),
        at_once: at.counter == Counter::Shop
            && check.risk.level == Level::Plain
            && check.answers.iter().any(seen)
            && at.visit.operator.operator.policy.counter_ends_at_once
            && (case.asked.end == DesiredEnd::Now || case.asked.kind == Ending::StatutoryWithdrawal),
    }
}

/// Where the case stands, in one sentence.
fn state(words: &Words, case: &Case) -> String {
    let id = match (&case.stage, Moment::of(case)) {
        (_, Moment::Checking) => "desk-state-check",
        (_, Moment::Confirming) => "desk-state-confirm",
        (Stage::Pending(_), _) => "desk-state-pending",
        (Stage::Ceasing(_) | Stage::Settling(_), _) => "desk-state-ceasing",
        (Stage::Closed(_), _) => "desk-state-closed",
        (Stage::Withdrawn(_), _) => "desk-state-withdrawn",
        (Stage::Lapsed(_), _) => "desk-state-lapsed",
        (Stage::Refused(_) | Stage::Received(_), _) => "desk-state-refused",
    };
    words.text(id)
}

/// What was asked, without what was typed: name and address are the customer's to say again.
fn facts(words: &Words, case: &Case) -> Vec<Fact> {
    let asked = &case.asked;
    let (wording, language) = (words.wording(), words.language());
    let fact = |id: &str, text: String| Fact {
        name: words.text(id),
        text,
    };
    let channel = words.text(&format!("desk-channel-{}", asked.channel.code()));
    let mut facts = vec![
        fact("desk-received", format!("{} · {channel}", words.second(asked.at))),
        fact("receipt-kind", wording.kind(language, asked.kind)),
        fact(
            "receipt-desired-end",
            wording.desired_end(language, asked.kind, asked.end),
        ),
        fact("receipt-keep", wording.keep_number(language, asked.keep_number)),
        fact("desk-record", words.text(&format!("desk-record-{}", route(case)))),
    ];
    if asked.acting != Acting::Holder {
        facts.insert(
            1,
            fact(
                "desk-acting",
                words.text(&format!("desk-acting-{}", asked.acting.code())),
            ),
        );
    }
    if let Some(schedule) = schedule_of(case) {
        facts.push(fact("desk-ends", words.instant(schedule.ends_at)));
        facts.push(fact(
            "desk-no-return",
            words.instant(schedule.point_of_no_return_at),
        ));
    }
    facts
}

const fn route(case: &Case) -> &'static str {
    match case.asked.receipt {
        termination::party::ReceiptRoute::Email => "email",
        termination::party::ReceiptRoute::Post => "post",
        termination::party::ReceiptRoute::Sms => "sms",
    }
}

fn promised(words: &Words, case: &Case) -> Option<String> {
    case.call_back_by.map(|by| words.text_at("desk-call-back-by", by))
}

/// What is wrong with a document, as the id of a text.
pub(super) const fn fault(fault: mrz::Fault) -> &'static str {
    match (fault.field, fault.wrong) {
        (mrz::Field::ExpiryDate, mrz::Wrong::Past) => "desk-document-expired",
        (mrz::Field::Number, _) => "desk-document-number",
        (mrz::Field::BirthDate, _) => "desk-document-birth",
        (mrz::Field::ExpiryDate, _) => "desk-document-expiry",
        (mrz::Field::OptionalData | mrz::Field::Whole, _) => "desk-document-whole",
        (mrz::Field::Issuer, _) => "desk-document-issuer",
        (mrz::Field::Name, _) => "desk-document-name",
    }
}
