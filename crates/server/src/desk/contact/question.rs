//! The questions of a check as forms, and the answers as the core compares them.

use super::AtDesk;
use crate::portal::fields::text::one_line;
use crate::web::Fields;
use termination::calendar::civil_day;
use termination::identity::address::AddressSlip;
use termination::identity::address::PostalAddress;
use termination::identity::digits::{Bill, read_amount, read_day};
use termination::identity::digits::{BillSlip, BirthSlip, Slip};
use termination::identity::evidence::{Kind, Nearly};
use termination::identity::name::{NameSlip, PersonName};
use termination::identity::{Answer, BillAnswer, Said, mrz};
use termination::party::Paper;

/// An answer that cannot be read, as the id of what is said at its field.
pub(super) type Unread = &'static str;

/// Longer answers are none; the core reads what is left.
const ANSWER_CHARS_MAX: usize = 300;

/// Reads what was typed for a question.
pub(super) fn read(at: &AtDesk, kind: Kind, fields: &Fields) -> Result<Answer, Unread> {
    if !fields.one("not_at_hand").is_empty() {
        return Ok(Answer::NotAtHand(kind));
    }
    let typed = |name: &str| {
        let text = one_line(fields.one(name)).text;
        (!text.is_empty() && text.chars().count() <= ANSWER_CHARS_MAX).then_some(text)
    };
    let said = |name: &str| typed(name).map(Said::new).ok_or("desk-wrong-empty");
    match kind {
        Kind::CallBack => Ok(Answer::CallBack { answered: true }),
        Kind::DocumentSeen => {
            let today = civil_day(at.visit.app.engine().now(), &at.visit.operator.law.zone);
            let zone = mrz::read(fields.one("zone"), today).map_err(|_| "desk-wrong-zone")?;
            Ok(Answer::Document(Box::new(zone)))
        }
        Kind::DocumentNumber => said("answer").map(Answer::DocumentNumber),
        Kind::SimSeen => said("answer").map(Answer::SimSeen),
        Kind::Iccid => said("answer").map(Answer::Iccid),
        Kind::CustomerNumber => said("answer").map(Answer::CustomerNumber),
        Kind::LastBill => bill(&typed).map(Answer::LastBill),
        Kind::BillingAddress => {
            let parts = [typed("street"), typed("postcode"), typed("town")];
            let [Some(street), Some(postcode), Some(town)] = parts else {
                return Err("desk-wrong-address");
            };
            let address = PostalAddress::new(&street, &postcode, &town);
            Ok(Answer::BillingAddress(Box::new(Said::new(address))))
        }
        Kind::DateOfBirth => {
            let day = typed("answer").and_then(|typed| read_day(&typed));
            day.map(|day| Answer::DateOfBirth(Said::new(day)))
                .ok_or("desk-wrong-day")
        }
        Kind::AuthoritySeen => {
            let paper = Paper::from_code(fields.one("paper")).ok_or("desk-wrong-paper")?;
            let holder = typed("answer").ok_or("desk-wrong-empty")?;
            Ok(Answer::Authority {
                paper,
                holder: Said::new(PersonName::whole(&holder)),
            })
        }
        // A session is no question, a code has a form of its own, and nobody keeps a PUK on file.
        Kind::Session | Kind::CodeToLine | Kind::CodeToAddress | Kind::Puk => Err("desk-wrong-empty"),
    }
}

/// Any of the three will do; the first that was typed counts.
fn bill(typed: &impl Fn(&str) -> Option<String>) -> Result<BillAnswer, Unread> {
    if let Some(number) = typed("number") {
        return Ok(BillAnswer::Number(Said::new(number)));
    }
    if let Some(structured) = typed("structured") {
        return Ok(BillAnswer::Structured(Said::new(structured)));
    }
    let (amount, on) = (typed("amount"), typed("day"));
    if amount.is_none() && on.is_none() {
        return Err("desk-wrong-bill");
    }
    let amount = amount.and_then(|amount| read_amount(&amount));
    let on = on.and_then(|on| read_day(&on));
    match (amount, on) {
        (Some(amount), Some(on)) => Ok(BillAnswer::AmountAndDay(Said::new(Bill { amount, on }))),
        _ => Err("desk-wrong-bill"),
    }
}

/// What the agent may say of an answer that was nearly right: where to look again, never what is right.
pub(super) const fn nearly(slip: Nearly) -> &'static str {
    match slip {
        Nearly::Number(slip)
        | Nearly::Bill(BillSlip::Amount(slip) | BillSlip::Date(BirthSlip::Digits(slip)))
        | Nearly::Birth(BirthSlip::Digits(slip)) => digits(slip),
        Nearly::Bill(BillSlip::CentsLeftOut) => "desk-nearly-cents",
        Nearly::Bill(BillSlip::Date(BirthSlip::DayAndMonthSwapped))
        | Nearly::Birth(BirthSlip::DayAndMonthSwapped) => "desk-nearly-day-and-month",
        Nearly::Name(NameSlip::Spelling) | Nearly::Address(AddressSlip::StreetSpelling) => {
            "desk-nearly-spelling"
        }
        Nearly::Name(NameSlip::Initial | NameSlip::CutOff) => "desk-nearly-name-cut",
        Nearly::Name(NameSlip::Particle | NameSlip::NameMissing | NameSlip::OtherGivenName) => {
            "desk-nearly-name-part"
        }
        Nearly::Name(NameSlip::Script) => "desk-nearly-script",
        Nearly::Address(AddressSlip::NumberSwapped | AddressSlip::PostcodeSwapped) => "desk-nearly-swapped",
        Nearly::Address(AddressSlip::NumberSuffix | AddressSlip::BoxMissing) => "desk-nearly-box",
        Nearly::Address(AddressSlip::StreetKindMissing | AddressSlip::StreetAbbreviated) => {
            "desk-nearly-street"
        }
        Nearly::Address(AddressSlip::OtherLanguage | AddressSlip::Town) => "desk-nearly-town",
    }
}

const fn digits(slip: Slip) -> &'static str {
    match slip {
        Slip::NeighboursSwapped => "desk-nearly-swapped",
        Slip::OneWrong => "desk-nearly-one",
    }
}
