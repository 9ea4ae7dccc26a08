//! Stored events outlive the program that wrote them.

use engine::wire::{EVENT_FORMAT, EVENT_KINDS, WireFault, event_kind, read_event, write_event};
use jiff::Timestamp;
use jiff::civil::date;
use std::collections::BTreeSet;
use termination::Event;
use termination::calendar::{Deadline, Step, Why};
use termination::case::{
    Asked, Cause, DesiredEnd, EndRule, KeepNumber, Kind, Message, Patience, Proposal, ReceivedEvent,
    Recipient, Scheduled, WorkKind, Yes,
};
use termination::identifier::{BatchId, CaseId, CaseReference, PartyId, StaffId, SubscriptionId};
use termination::identity::evidence::{self, Level, Outcome};
use termination::money::Cents;
use termination::party::{Acting, Channel, Language, Paper, ReceiptRoute};
use termination::settlement::{Credit, Period, Settlement};
use termination::verification::{CodeTo, Evidence};

/// One line for each kind of event, written once and never changed.
const FROZEN: &str = include_str!("../stored_events_v1.jsonl");

fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond(1_780_300_800_000_000 + second * 1_000_000 + 123_456).unwrap()
}

fn line() -> SubscriptionId {
    SubscriptionId::from_entropy([3; 16])
}

fn vouched() -> Evidence {
    Evidence::BackOffice {
        batch: BatchId::from_entropy([8; 16]),
        by: "j.doe".parse().unwrap(),
    }
}

fn received(kind: Kind, end: DesiredEnd) -> Event {
    Event::Received(Box::new(ReceivedEvent {
        id: CaseId::from_entropy([1; 16]),
        reference: CaseReference::from_entropy([7; 8]),
        operator: "base".parse().unwrap(),
        rules: "base@2026-01-01+be@2024-06-01".into(),
        requester: PartyId::from_entropy([2; 16]),
        holder: Some(PartyId::from_entropy([4; 16])),
        asked: Asked {
            at: at(0),
            lines: vec![Some(line()), None],
            kind,
            end,
            keep_number: KeepNumber::No,
            language: Language::Zh,
            channel: Channel::Online,
            acting: Acting::Holder,
            receipt: ReceiptRoute::Email,
            receipt_on_file: true,
        },
        patience: Patience {
            remind_at: vec![at(1), at(2)],
            worklist_at: at(3),
            lapse_at: at(4),
        },
    }))
}

fn scheduled(end_rule: EndRule) -> Event {
    let steps = [
        Why::AfterCutoff,
        Why::Counted(0),
        Why::Weekend,
        Why::Holiday("national-day".into()),
    ];
    let steps = steps
        .into_iter()
        .map(|why| Step {
            on: date(2026, 7, 20),
            why,
        })
        .collect();
    let schedule = Scheduled {
        ends_at: at(5),
        end_rule,
        point_of_no_return_at: at(6),
        warn_at: at(7),
        cut_due: Deadline {
            at: at(8),
            counted_from: date(2026, 7, 20),
            steps,
        },
    };
    Event::Scheduled { at: at(1), schedule }
}

fn settlement() -> Settlement {
    Settlement {
        lines: vec![Credit {
            subscription: line(),
            period: Period {
                start_on: date(2026, 6, 1),
                end_on: date(2026, 7, 1),
            },
            fee: Cents(2000),
            unused_days: 29,
            amount: Cents(1933),
        }],
    }
}

/// One of each, in the order of [`EVENT_KINDS`].
fn examples() -> Vec<Event> {
    [before_the_yes(), until_the_cut(), from_the_cut(), at_the_desks()].concat()
}

fn before_the_yes() -> Vec<Event> {
    let on = date(2026, 6, 30);
    vec![
        received(
            Kind::ForCause {
                cause: Some(Cause::TermsChanged),
            },
            DesiredEnd::LastDay { on },
        ),
        Event::CodeIssued {
            number: 1,
            to: CodeTo::Line,
            issued_at: at(1),
            expires_at: at(2),
        },
        Event::WrongAnswer { at: at(1) },
        Event::ChecksLocked {
            at: at(1),
            until: at(2),
        },
        Event::Verified {
            at: at(1),
            by: Evidence::LinkToAddressOnFile,
        },
        Event::LinesDropped { lines: vec![line()] },
        Event::AnsweredByEarlier {
            at: at(1),
            case: CaseId::from_entropy([5; 16]),
        },
        Event::WithdrawalOutOfTime {
            at: at(1),
            until_on: Some(date(2026, 2, 28)),
        },
        Event::Confirmed {
            at: at(1),
            despite_porting: true,
            how: Yes::Online,
        },
    ]
}

fn until_the_cut() -> Vec<Event> {
    vec![
        scheduled(EndRule::PaidPeriod {
            last_paid_on: date(2026, 6, 30),
        }),
        Event::StatutoryWithdrawalChosen { at: at(1) },
        Event::Reminded { at: at(1), number: 1 },
        Event::HumanNeeded {
            at: at(1),
            why: WorkKind::ReadBackContradicts,
            by: at(2),
        },
        Event::Lapsed { at: at(1) },
        Event::Withdrawn { at: at(1) },
        Event::Objected { at: at(1) },
        Event::ObjectedLate { at: at(1) },
        Event::AddressCorrected {
            at: at(1),
            route: ReceiptRoute::Post,
            on_file: false,
        },
        Event::ReceiptResent { at: at(1) },
        Event::LinkRevoked { generation: 2 },
    ]
}

fn from_the_cut() -> Vec<Event> {
    let (line, message, to) = (line(), Message::Code { number: 2 }, Recipient::Line);
    let (port_out_until_on, rests_until_on) = (date(2026, 7, 2), date(2026, 12, 1));
    vec![
        Event::CutOrdered { at: at(1) },
        Event::LineBarred { at: at(1), line },
        Event::LineDetached {
            at: at(1),
            line,
            attempt: 1,
        },
        Event::LineStillAlive {
            at: at(1),
            line,
            attempt: 1,
            again: true,
        },
        Event::LineStuck { at: at(1), line },
        Event::LineDead { at: at(1), line },
        Event::LineDeleted { at: at(1), line },
        Event::CutRetried { at: at(1), line },
        Event::Ceased {
            at: at(1),
            off_at: at(2),
        },
        Event::Settled {
            at: at(1),
            settlement: settlement(),
        },
        Event::Closed {
            at: at(1),
            port_out_until_on,
            rests_until_on,
        },
        Event::MessageSent {
            at: at(1),
            message,
            to,
        },
        Event::MessageFailed {
            at: at(1),
            message,
            to,
        },
    ]
}

fn by() -> StaffId {
    "j.doe".parse().unwrap()
}

fn at_the_desks() -> Vec<Event> {
    let patience = Patience {
        remind_at: vec![at(2)],
        worklist_at: at(3),
        lapse_at: at(4),
    };
    vec![
        Event::Answered {
            at: at(1),
            kind: evidence::Kind::AuthoritySeen,
            outcome: Outcome::Proven,
            counts: false,
            paper: Some(Paper::Succession),
        },
        Event::LineLocked {
            at: at(1),
            until: at(2),
        },
        Event::CallBackPromised { at: at(1), by: at(2) },
        Event::CalledBack {
            at: at(1),
            reached: true,
        },
        Event::Proposed {
            at: at(1),
            number: 1,
            what: Proposal::CorrectEnd { ends_at: at(0) },
            by: by(),
            until: at(2),
        },
        Event::Approved {
            at: at(1),
            number: 1,
            by: by(),
        },
        Event::Declined {
            at: at(1),
            number: 1,
            by: by(),
        },
        Event::Reopened { at: at(1), patience },
        Event::EndCorrected {
            at: at(1),
            ends_at: at(0),
        },
    ]
}

/// Every value that a desk can put into an event.
fn of_every_desk() -> Vec<Event> {
    let outcomes = [
        Outcome::Proven,
        Outcome::Nearly,
        Outcome::Wrong,
        Outcome::NotAtHand,
    ];
    let papers = Paper::ALL.map(Some).into_iter().chain([None]);
    let answers = papers.flat_map(|paper| {
        evidence::Kind::ALL.into_iter().flat_map(move |kind| {
            outcomes.map(|outcome| Event::Answered {
                at: at(1),
                kind,
                outcome,
                counts: outcome == Outcome::Wrong,
                paper,
            })
        })
    });
    let proposals = [Proposal::Reopen, Proposal::OverrideCheck].map(|what| Event::Proposed {
        at: at(1),
        number: 2,
        what,
        by: by(),
        until: at(2),
    });
    let yes = [
        Yes::CodeAtDesk { by: by() },
        Yes::Spoken { by: by() },
        Yes::Signed {
            by: by(),
            at_once: true,
        },
        Yes::Vouched { by: by() },
    ];
    let yes = yes.map(|how| Event::Confirmed {
        at: at(1),
        despite_porting: false,
        how,
    });
    answers.chain(proposals).chain(yes).collect()
}

#[test]
fn every_frozen_line_still_reads_as_the_event_it_was_and_is_still_written_so() {
    let frozen: Vec<_> = FROZEN.lines().collect();
    let examples = examples();
    assert_eq!(frozen.len(), examples.len());
    for (text, event) in frozen.into_iter().zip(examples) {
        assert_eq!(read_event(1, text).as_ref(), Ok(&event), "{text}");
        assert_eq!(write_event(&event).as_deref(), Ok(text));
    }
}

#[test]
fn there_is_an_example_of_every_kind() {
    let kinds: Vec<_> = examples().iter().map(event_kind).collect();
    assert_eq!(kinds, EVENT_KINDS);
    let distinct: BTreeSet<_> = kinds.iter().collect();
    assert_eq!(distinct.len(), kinds.len());
    for (text, kind) in FROZEN.lines().zip(EVENT_KINDS) {
        assert!(text.starts_with(&format!(r#"{{"event":"{kind}""#)), "{text}");
    }
}

fn of_every_channel_and_proof() -> Vec<Event> {
    let mut events = vec![];
    for channel in [
        Channel::Online,
        Channel::Phone,
        Channel::Shop,
        Channel::Api,
        Channel::BackOffice,
    ] {
        let Event::Received(mut first) = received(Kind::Ordinary, DesiredEnd::Now) else {
            unreachable!("it is")
        };
        first.asked.channel = channel;
        events.push(Event::Received(first.clone()));
        for acting in Acting::ALL {
            first.asked.acting = acting;
            events.push(Event::Received(first.clone()));
        }
    }
    let proofs = [
        Evidence::Session,
        Evidence::CodeToLine,
        Evidence::CodeToAddress,
        vouched(),
        Evidence::Answers {
            channel: Channel::Phone,
            risk: Level::Raised,
            by: by(),
        },
        Evidence::TwoOfStaff {
            proposed_by: by(),
            approved_by: "a.nother".parse().unwrap(),
        },
    ];
    events.extend(proofs.map(|by| Event::Verified { at: at(1), by }));
    events
}

#[test]
fn every_value_inside_an_event_reads_back_as_it_was_written() {
    let mut events = examples();
    let on = date(2026, 6, 30);
    for kind in [
        Kind::Ordinary,
        Kind::ForCause { cause: None },
        Kind::StatutoryWithdrawal,
    ] {
        for end in [
            DesiredEnd::Now,
            DesiredEnd::LastDay { on },
            DesiredEnd::EndOfPaidPeriod,
        ] {
            events.push(received(kind, end));
        }
    }
    events.extend(Cause::ALL.map(|cause| received(Kind::ForCause { cause: Some(cause) }, DesiredEnd::Now)));
    let rules = [
        EndRule::AtRequest,
        EndRule::LastDay { on },
        EndRule::PaidPeriod { last_paid_on: on },
        EndRule::NothingPaidAhead,
        EndRule::StatutoryWithdrawal,
        EndRule::Corrected,
    ];
    events.extend(rules.map(scheduled));
    for message in Message::EXAMPLES {
        for to in [
            Recipient::ReceiptAddress,
            Recipient::Line,
            Recipient::AddressOnFile,
        ] {
            events.push(Event::MessageSent {
                at: at(1),
                message,
                to,
            });
        }
    }
    events.push(Event::WithdrawalOutOfTime {
        at: at(1),
        until_on: None,
    });
    events.extend(of_every_channel_and_proof());
    events.extend(of_every_desk());
    for event in events {
        assert_eq!(read_event(EVENT_FORMAT, &write_event(&event).unwrap()), Ok(event));
    }
}

#[test]
fn what_a_back_office_vouched_for_is_written_with_its_batch_and_its_staff() {
    let text = concat!(
        r#"{"event":"verified","at":"2026-06-01T08:00:01.123456Z","#,
        r#""by":{"back_office":{"batch":"batch_08080808080808080808080808080808","by":"j.doe"}}}"#
    );
    let event = Event::Verified {
        at: at(1),
        by: vouched(),
    };
    assert_eq!(read_event(1, text).as_ref(), Ok(&event));
    assert_eq!(write_event(&event).as_deref(), Ok(text));
}

#[test]
fn a_receipt_by_text_message_is_written_under_its_own_name() {
    let text = concat!(
        r#"{"event":"address_corrected","at":"2026-06-01T08:00:01.123456Z","#,
        r#""route":"sms","on_file":false}"#
    );
    let event = Event::AddressCorrected {
        at: at(1),
        route: ReceiptRoute::Sms,
        on_file: false,
    };
    assert_eq!(read_event(1, text).as_ref(), Ok(&event));
    assert_eq!(write_event(&event).as_deref(), Ok(text));
}

#[test]
fn another_format_and_a_broken_text_are_told_apart() {
    let text = FROZEN.lines().next().unwrap();
    assert_eq!(read_event(2, text), Err(WireFault::UnknownFormat(2)));
    for broken in ["", "{}", r#"{"event":"never_heard_of"}"#, &text[..text.len() - 1]] {
        assert_eq!(read_event(1, broken), Err(WireFault::Malformed), "{broken}");
    }
}
