//! Cases at every stage, made by hand.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use termination::calendar::{Deadline, WorkingDays, deadline, end_of_day};
use termination::case::{
    Asked, Case, Cause, Ceasing, Closed, DesiredEnd, EndRule, EndedBy, GivenYes, KeepNumber, Kind,
    LineProgress, Message, Patience, Pending, Received, RefusedBecause, Resends, Scheduled, Settling, Stage,
    Verified, Yes,
};
use termination::identifier::{CaseId, CaseReference, PartyId, StaffId, SubscriptionId};
use termination::money::Cents;
use termination::party::{Acting, Channel, Language, ReceiptRoute};
use termination::rules::{Law, parse_law};
use termination::settlement::{Credit, Period, Settlement};
use termination::verification::{Checks, CodeTo, Evidence, LiveCode};
use wording::{LetterFacts, LetterLinks};

pub(crate) const LINKS: LetterLinks<'static> = LetterLinks {
    case: "https://ending.example/proximus/case/4pz8mqd0f2r6t9xwk3hv7c1n5byj8s2ea0gd6m4qt",
    confirm: "https://ending.example/proximus/confirm/4pz8mqd0f2r6t9xwk3hv7c1n5byj8s2ea0gd6m4qt",
    owner: "https://ending.example/proximus/owner/4pz8mqd0f2r6t9xwk3hv7c1n5byj8s2ea0gd6m4qt",
};

pub(crate) const KINDS: [Kind; 3] = [
    Kind::Ordinary,
    Kind::ForCause {
        cause: Some(Cause::TermsChanged),
    },
    Kind::StatutoryWithdrawal,
];

pub(crate) fn brussels() -> TimeZone {
    TimeZone::get("Europe/Brussels").unwrap()
}

pub(crate) fn law() -> Law {
    parse_law("be.toml", include_str!("../../../../law/be.toml")).unwrap()
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn asked_at() -> Timestamp {
    at("2026-11-22T16:04:09Z")
}

pub(crate) fn line(number: u8) -> SubscriptionId {
    SubscriptionId::from_entropy([number; 16])
}

pub(crate) fn working_days(from: Timestamp, days: u8) -> Deadline {
    let counting = WorkingDays {
        saturday_counts: false,
        cutoff: jiff::civil::time(17, 0, 0, 0),
    };
    deadline(from, days, counting, &law().holidays, &brussels())
}

/// Received, nothing proven, not to the address on file; one line, the end at the end of 30 November.
pub(crate) fn case(kind: Kind) -> Case {
    Case {
        id: CaseId::from_entropy([1; 16]),
        version: 1,
        reference: CaseReference::from_entropy([7; 8]),
        operator: "proximus".parse().unwrap(),
        rules: "proximus@2026-11-22+be@2026-06-19".to_owned(),
        requester: PartyId::from_entropy([2; 16]),
        holder: Some(PartyId::from_entropy([3; 16])),
        asked: Asked {
            at: asked_at(),
            lines: vec![Some(line(1))],
            kind,
            end: DesiredEnd::LastDay {
                on: date(2026, 11, 30),
            },
            keep_number: KeepNumber::No,
            language: Language::En,
            channel: Channel::Online,
            acting: Acting::Holder,
            receipt: ReceiptRoute::Email,
            receipt_on_file: false,
        },
        checks: Checks {
            codes_issued: 1,
            live_code: Some(LiveCode {
                number: 1,
                to: CodeTo::Line,
                issued_at: asked_at(),
                expires_at: at("2026-11-22T16:34:09Z"),
            }),
            wrong_answers: 0,
            locked_until: None,
            answers: vec![],
        },
        resends: Resends::default(),
        call_back_by: None,
        proposals: (0, None),
        link_generation: 0,
        yes: None,
        stage: received(),
    }
}

pub(crate) fn received() -> Stage {
    Stage::Received(Received {
        patience: Patience {
            remind_at: vec![],
            worklist_at: at("2026-11-29T16:04:09Z"),
            lapse_at: at("2026-12-06T16:04:09Z"),
        },
        verified: None,
        confirmed_at: None,
        reminders: 0,
        last_reminder_at: None,
        worklisted: false,
    })
}

/// The stage `Received` with proof, yes, or both.
pub(crate) fn half_way(proof: bool, yes: bool) -> Stage {
    let Stage::Received(mut stage) = received() else {
        unreachable!("it is")
    };
    stage.verified = proof.then(verified);
    stage.confirmed_at = yes.then(asked_at);
    Stage::Received(stage)
}

pub(crate) fn verified() -> Verified {
    Verified {
        at: at("2026-11-22T16:06:30Z"),
        by: Evidence::CodeToLine,
    }
}

/// The schedule that the domain makes for the case's wishes, confirmed two and a half minutes later.
pub(crate) fn schedule(case: &Case) -> Scheduled {
    let confirmed_at = verified().at;
    let (ends_at, end_rule) = match (case.asked.kind, case.asked.end) {
        (Kind::StatutoryWithdrawal, _) => (case.asked.at, EndRule::StatutoryWithdrawal),
        (_, DesiredEnd::Now) => (case.asked.at, EndRule::AtRequest),
        (_, DesiredEnd::LastDay { on }) => (end_of_day(on, &brussels()), EndRule::LastDay { on }),
        (_, DesiredEnd::EndOfPaidPeriod) => {
            let last_paid_on = date(2026, 12, 14);
            (
                end_of_day(last_paid_on, &brussels()),
                EndRule::PaidPeriod { last_paid_on },
            )
        }
    };
    let cut_due = working_days(ends_at.max(confirmed_at), 2);
    Scheduled {
        ends_at,
        end_rule,
        point_of_no_return_at: ends_at.max(at("2026-11-22T18:06:30Z")),
        warn_at: cut_due.at,
        cut_due,
    }
}

pub(crate) fn pending(case: &Case) -> Stage {
    let schedule = schedule(case);
    Stage::Pending(Pending {
        verified: verified(),
        confirmed_at: verified().at,
        schedule,
    })
}

pub(crate) fn ceasing(case: &Case) -> Stage {
    Stage::Ceasing(Ceasing {
        since: schedule(case).point_of_no_return_at,
        schedule: schedule(case),
        lines: vec![(line(1), LineProgress::Barring)],
        warned: false,
        stuck: vec![],
    })
}

pub(crate) fn settling(case: &Case) -> Stage {
    let schedule = schedule(case);
    let off_at = schedule.ends_at;
    Stage::Settling(Settling {
        since: off_at,
        schedule,
        off_at,
        settlement: None,
    })
}

pub(crate) fn closed(case: &Case, settlement: Settlement) -> Stage {
    Stage::Closed(Closed {
        at: at("2026-12-01T09:00:00Z"),
        schedule: schedule(case),
        off_at: at("2026-12-01T08:12:40Z"),
        settlement,
        port_out_until_on: date(2027, 1, 1),
        rests_until_on: date(2027, 5, 30),
    })
}

/// A credit for some days of a period of a month that began on 15 November.
pub(crate) fn credit(number: u8, unused_days: u32, cents: i64) -> Credit {
    Credit {
        subscription: line(number),
        period: Period {
            start_on: date(2026, 11, 15),
            end_on: date(2026, 12, 15),
        },
        fee: Cents(2000),
        unused_days,
        amount: Cents(cents),
    }
}

pub(crate) fn lapsed() -> Stage {
    Stage::Lapsed(at("2026-12-06T16:04:09Z"))
}

pub(crate) fn withdrawn(owner: bool) -> Stage {
    let at = at("2026-11-25T08:30:15Z");
    Stage::Withdrawn(if owner {
        EndedBy::Owner { at }
    } else {
        EndedBy::Requester { at }
    })
}

pub(crate) fn answered_by_earlier() -> Stage {
    let case = CaseId::from_entropy([9; 16]);
    Stage::Refused(RefusedBecause::AnsweredByEarlier {
        at: verified().at,
        case,
    })
}

pub(crate) fn out_of_time(known: bool) -> Stage {
    let until_on = known.then(|| date(2026, 11, 16));
    Stage::Refused(RefusedBecause::WithdrawalOutOfTime {
        at: verified().at,
        until_on,
    })
}

/// Every stage, and every shape of it that the texts tell apart.
pub(crate) fn every_stage(case: &Case) -> Vec<Stage> {
    vec![
        received(),
        half_way(true, false),
        half_way(false, true),
        half_way(true, true),
        pending(case),
        ceasing(case),
        settling(case),
        closed(case, Settlement { lines: vec![] }),
        closed(
            case,
            Settlement {
                lines: vec![credit(1, 14, 933), credit(1, 1, 67)],
            },
        ),
        withdrawn(false),
        withdrawn(true),
        lapsed(),
        answered_by_earlier(),
        out_of_time(true),
        out_of_time(false),
    ]
}

/// The case at every stage, for everybody who may ask, through every channel, with every kind of yes.
pub(crate) fn every_way(asked: &Case) -> Vec<Case> {
    let by: StaffId = "a.agent".parse().unwrap();
    let spoken = Some(Yes::Spoken { by });
    let ways = [
        (Channel::Online, Acting::Holder, None),
        (Channel::Online, Acting::Holder, Some(Yes::Online)),
        (Channel::BackOffice, Acting::Holder, Some(Yes::Vouched { by })),
        (Channel::Phone, Acting::Holder, spoken),
        (Channel::Phone, Acting::Guardian, Some(Yes::CodeAtDesk { by })),
        (Channel::Phone, Acting::Heir, spoken),
        (
            Channel::Shop,
            Acting::Heir,
            Some(Yes::Signed { by, at_once: false }),
        ),
        (
            Channel::Shop,
            Acting::Company,
            Some(Yes::Signed { by, at_once: true }),
        ),
    ];
    let of = |stage: Stage| {
        ways.map(|(channel, acting, how)| {
            let mut case = asked.clone();
            (case.asked.channel, case.asked.acting) = (channel, acting);
            case.yes = how.map(|how| GivenYes {
                at: verified().at,
                how,
            });
            case.stage = stage.clone();
            case
        })
    };
    every_stage(asked).into_iter().flat_map(of).collect()
}

/// A message about a case, as it is written in one language.
pub(crate) fn facts<'a>(
    message: Message,
    case: &'a Case,
    language: Language,
    lines: &'a [String],
    zone: &'a TimeZone,
) -> LetterFacts<'a> {
    LetterFacts {
        message,
        case,
        language,
        operator: "Proximus",
        zone,
        name: Some("Anne Dupont"),
        lines,
        links: LINKS,
        code: Some("123456"),
        mail_code: Some("654321"),
    }
}

/// Masked numbers for as many lines as the case names.
pub(crate) fn masked(case: &Case) -> Vec<String> {
    let ends = ["56", "89", "12"];
    ends.iter()
        .take(case.asked.lines.len())
        .map(|end| format!("+32 4•• •• •• {end}"))
        .collect()
}
