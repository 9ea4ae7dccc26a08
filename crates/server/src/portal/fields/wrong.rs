//! What is wrong with what was typed, and how it is said at the field.

use crate::portal::words::Words;
use jiff::civil::Date;
use termination::case::Refusal;
use termination::identifier::MsisdnFault;
use wording::Args;

/// A field that cannot be taken as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// The id of the field, to which the summary leads.
    pub(crate) field: &'static str,
    /// What is wrong with it.
    pub(crate) what: What,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// No name.
    NoName,
    /// No line was typed.
    NoLine,
    /// No line was chosen from those on file.
    NoneChosen,
    /// This is no number of a data card.
    Line {
        /// As typed, shortened.
        typed: String,
        /// Why not.
        fault: MsisdnFault,
    },
    /// More characters than the field has.
    TooLong {
        /// The most.
        max: usize,
    },
    /// Signs were taken out that changed how the text reads.
    Signs,
    /// A part of the last day is missing.
    NoDay,
    /// There is no such day.
    UnknownDay,
    /// A day was typed, and another end was chosen.
    DayNotChosen,
    /// Neither an e-mail nor a postal address.
    NoAddress,
    /// No mail could be sent there.
    Email,
    /// Text messages would go to the very line that ends.
    OwnLine,
    /// No letter could be sent there.
    Post,
    /// None of the answers that were offered.
    Choice,
    /// The domain says no.
    Refused(Refusal),
}

/// A mistake in words, for the summary and the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The id of the field.
    pub(crate) field: &'static str,
    /// What is wrong and what to do.
    pub(crate) text: String,
}

/// Every mistake in words. `example` is a day that could be chosen.
pub(crate) fn mistakes(wrongs: &[Wrong], words: &Words, example: Date) -> Vec<Mistake> {
    wrongs
        .iter()
        .map(|wrong| Mistake {
            field: wrong.field,
            text: say(&wrong.what, words, example),
        })
        .collect()
}

fn say(what: &What, words: &Words, example: Date) -> String {
    let with_example = |id: &str| {
        let example = format!("{} {} {}", example.day(), example.month(), example.year());
        words.text_with(id, &Args::new().set("example", example))
    };
    match what {
        What::NoName => words.text("error-name-missing"),
        What::NoLine => words.text("error-line-missing"),
        What::NoneChosen => words.text("error-line-none"),
        What::Line { typed, fault } => line(typed, *fault, words),
        What::TooLong { max } => words.text_with("error-too-long", &Args::new().set("max", *max)),
        What::Signs => words.text("error-signs"),
        What::NoDay => with_example("error-day-missing"),
        What::UnknownDay => with_example("error-day-unknown"),
        What::DayNotChosen => {
            let choice = words.text("form-end-last-day");
            words.text_with("error-day-not-chosen", &Args::new().set("choice", choice))
        }
        What::NoAddress => words.text("error-receipt-missing"),
        What::Email => words.text("error-email"),
        What::OwnLine => words.text("desk-sms-own-line"),
        What::Post => words.text("error-post"),
        What::Choice => words.text("error-choice"),
        What::Refused(refusal) => words.refusal(refusal).body,
    }
}

fn line(typed: &str, fault: MsisdnFault, words: &Words) -> String {
    let args = || Args::new().person("typed", typed);
    match fault {
        MsisdnFault::Empty => words.text("error-line-missing"),
        MsisdnFault::NotDigits => words.text_with("error-line-not-digits", &args()),
        MsisdnFault::NotBelgian => words.text_with("error-line-not-belgian", &args()),
        MsisdnFault::NotMobile => words.text_with("error-line-not-mobile", &args()),
        MsisdnFault::WrongLength { digits } => {
            words.text_with("error-line-length", &args().set("digits", digits))
        }
    }
}
