//! Parcels as the engine hands them over, made by hand.

use engine::{Address, Contact, Links, Parcel, RequesterDetails};
use jiff::Timestamp;
use jiff::civil::date;
use std::sync::Arc;
use termination::calendar::{WorkingDays, deadline, end_of_day};
use termination::case::{
    Asked, Case, Closed, DesiredEnd, EndRule, KeepNumber, Kind, Message, Patience, Pending, Received,
    Resends, Scheduled, Stage, Verified,
};
use termination::identifier::{CaseId, CaseReference, PartyId, SubscriptionId};
use termination::money::Cents;
use termination::party::{Acting, Channel, Language, ReceiptRoute};
use termination::rules::{RuleBook, parse_law, parse_operator};
use termination::settlement::{Credit, Period, Settlement};
use termination::verification::{Checks, CodeTo, Evidence, LiveCode};

pub(crate) const TOKEN: &str = "4pz6mqd2f2r6t5xwk3hv7c2n5byj4s2ea2gd6m4qtb";

pub(crate) fn rules() -> Arc<RuleBook> {
    let law = parse_law("be.toml", include_str!("../../../../law/be.toml")).unwrap();
    let file = include_str!("../../../../operators/proximus.toml");
    let operator = parse_operator("proximus.toml", file, &law).unwrap();
    Arc::new(RuleBook::new(operator, law))
}

/// One parcel to the address of the receipt; the case stands where the message belongs.
pub(crate) fn parcel(message: Message, language: Language) -> Parcel {
    let mut case = received(language);
    if matches!(message, Message::Scheduled | Message::OwnerNotice) {
        case.stage = pending();
    }
    if message == Message::ClosingLetter {
        case.stage = closed();
    }
    Parcel {
        operator: rules(),
        language,
        message,
        to: Address::Email("an@example.org".to_owned()),
        case,
        details: RequesterDetails {
            name: "An De Smet".to_owned(),
            lines: vec!["+32470123456".to_owned()],
            reference: None,
            contact: Contact::Email("an@example.org".to_owned()),
            cause_text: None,
        },
        links: Links {
            case: TOKEN.to_owned(),
            confirm: TOKEN.replace('4', "5"),
            owner: TOKEN.replace('4', "6"),
        },
        code: matches!(message, Message::Code { .. }).then(|| "482913".to_owned()),
        mail_code: Some("654321".to_owned()),
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn line() -> SubscriptionId {
    SubscriptionId::from_entropy([1; 16])
}

fn received(language: Language) -> Case {
    let asked_at = at("2026-11-22T16:04:09Z");
    Case {
        id: CaseId::from_entropy([1; 16]),
        version: 1,
        reference: CaseReference::from_entropy([7; 8]),
        operator: "proximus".parse().unwrap(),
        rules: rules().version.clone(),
        requester: PartyId::from_entropy([2; 16]),
        holder: Some(PartyId::from_entropy([3; 16])),
        asked: Asked {
            at: asked_at,
            lines: vec![Some(line())],
            kind: Kind::Ordinary,
            end: DesiredEnd::LastDay {
                on: date(2026, 11, 30),
            },
            keep_number: KeepNumber::No,
            language,
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
                issued_at: asked_at,
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
        stage: Stage::Received(Received {
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
        }),
    }
}

fn schedule() -> Scheduled {
    let law = rules().law.clone();
    let ends_at = end_of_day(date(2026, 11, 30), &law.zone);
    let counting = WorkingDays {
        saturday_counts: false,
        cutoff: jiff::civil::time(17, 0, 0, 0),
    };
    let cut_due = deadline(ends_at, 3, counting, &law.holidays, &law.zone);
    Scheduled {
        ends_at,
        end_rule: EndRule::LastDay {
            on: date(2026, 11, 30),
        },
        point_of_no_return_at: ends_at,
        warn_at: cut_due.at,
        cut_due,
    }
}

fn pending() -> Stage {
    let at = at("2026-11-22T16:06:30Z");
    let verified = Verified {
        at,
        by: Evidence::CodeToLine,
    };
    Stage::Pending(Pending {
        verified,
        confirmed_at: at,
        schedule: schedule(),
    })
}

fn closed() -> Stage {
    let credit = Credit {
        subscription: line(),
        period: Period {
            start_on: date(2026, 11, 15),
            end_on: date(2026, 12, 15),
        },
        fee: Cents(2000),
        unused_days: 14,
        amount: Cents(933),
    };
    Stage::Closed(Closed {
        at: at("2026-12-01T09:00:00Z"),
        schedule: schedule(),
        off_at: at("2026-12-01T08:12:40Z"),
        settlement: Settlement { lines: vec![credit] },
        port_out_until_on: date(2027, 1, 1),
        rests_until_on: date(2027, 5, 30),
    })
}
