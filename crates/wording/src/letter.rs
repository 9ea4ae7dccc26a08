//! What a case writes to people: the mail and letter form, without any layout.

mod body;
mod name;
mod next;
mod summary;
mod told;

use crate::Wording;
use crate::locales::locale;
use jiff::tz::TimeZone;
use termination::case::{Case, EndedBy, Message, RefusedBecause, Stage};
use termination::party::Language;

pub(crate) use next::awaits_yes;
pub(crate) use told::Told;

/// Everything a message is written from. Nothing is looked up.
#[derive(Clone, Copy)]
pub struct LetterFacts<'a> {
    /// Which message.
    pub message: Message,
    /// The case as it is now; a message that goes out late tells where the case stands, not where it stood.
    pub case: &'a Case,
    /// The language to write in.
    pub language: Language,
    /// The brand's name in that language.
    pub operator: &'a str,
    /// The zone in which instants are told.
    pub zone: &'a TimeZone,
    /// The requester's name as typed. Left out of every message that may reach somebody else.
    pub name: Option<&'a str>,
    /// The lines of the case in the order of `case.asked.lines`, masked.
    pub lines: &'a [String],
    /// Where the buttons lead.
    pub links: LetterLinks<'a>,
    /// The one-time code, for [`Message::Code`].
    pub code: Option<&'a str>,
    /// The code that makes the confirmation link count in another browser.
    pub mail_code: Option<&'a str>,
}

/// Full addresses.
#[derive(Debug, Clone, Copy)]
pub struct LetterLinks<'a> {
    /// The page of the case.
    pub case: &'a str,
    /// The page that asks for the second yes.
    pub confirm: &'a str,
    /// The page with "this was not me".
    pub owner: &'a str,
}

/// A mail or a letter, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The full locale, for `lang`: "nl-BE".
    pub locale: &'static str,
    /// One line; it names who writes.
    pub subject: String,
    /// What a mail program shows beside the subject.
    pub preheader: String,
    /// One line.
    pub greeting: String,
    /// The heading.
    pub title: String,
    /// What is said, in order.
    pub paragraphs: Vec<Paragraph>,
    /// The summary list: label and value.
    pub facts: Vec<(String, String)>,
    /// The case's reference, to be shown large.
    pub reference: String,
    /// A label and where it leads. On paper the address is printed.
    pub button: Option<(String, String)>,
    /// A code to be typed somewhere, to be shown large.
    pub code: Option<String>,
    /// Greeting at the end and who writes, one per line.
    pub closing: String,
    /// Why this was sent, and what we never ask.
    pub footer: String,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// Some sentences.
    Text(String),
    /// Sentences that must not be missed.
    Warning(String),
    /// Things to do, under a heading.
    List {
        /// What they are.
        heading: String,
        /// One per line.
        items: Vec<String>,
    },
}

impl Wording {
    /// The mail or letter form of a message.
    pub fn letter(&self, facts: &LetterFacts<'_>) -> Letter {
        let facts = &facts.fitting();
        let told = Told::new(self, facts);
        let text = |id: &str| told.text(self, id);
        let id = facts.message.kind();
        let late = if facts.came_too_late() { "-late" } else { "" };
        let part = |name: &str| text(&format!("{id}.{name}{late}"));
        Letter {
            locale: locale(facts.language),
            subject: part("subject"),
            preheader: part("preheader"),
            greeting: text(if told.knows("name") {
                "letter-greeting-name"
            } else {
                "letter-greeting"
            }),
            title: part("title"),
            paragraphs: body::paragraphs(self, facts, &told),
            facts: summary::facts(self, facts, &told),
            reference: facts.case.reference.to_string(),
            button: next::button(self, facts, &told),
            code: next::code(facts),
            closing: text("letter-closing"),
            footer: text("letter-footer"),
        }
    }
}

impl LetterFacts<'_> {
    /// The same facts with the message that fits where the case stands: one that was owed earlier and goes out
    /// late would tell what is no longer so.
    pub(crate) fn fitting(&self) -> Self {
        let receipt = self.message == Message::Receipt;
        let message = match (self.message, &self.case.stage) {
            (Message::Code { .. } | Message::OwnerNotice | Message::ObjectionReceipt, _)
            | (Message::Reminder { .. }, Stage::Received(_)) => self.message,
            (_, Stage::Received(_)) => Message::Receipt,
            _ if receipt => Message::Receipt,
            (_, Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_)) => Message::Scheduled,
            (_, Stage::Closed(_)) => Message::ClosingLetter,
            (_, Stage::Withdrawn(EndedBy::Requester { .. })) => Message::WithdrawalReceipt,
            (_, Stage::Withdrawn(EndedBy::Owner { .. })) => Message::ObjectionReceipt,
            (_, Stage::Lapsed(_)) => Message::LapseNotice,
            (_, Stage::Refused(RefusedBecause::AnsweredByEarlier { .. })) => Message::AnsweredByEarlier,
            (_, Stage::Refused(RefusedBecause::WithdrawalOutOfTime { .. })) => Message::WithdrawalOutOfTime,
        };
        Self { message, ..*self }
    }

    /// Whether this tells of an objection that could stop nothing any more.
    pub(crate) fn came_too_late(&self) -> bool {
        self.message == Message::ObjectionReceipt && !matches!(self.case.stage, Stage::Withdrawn(_))
    }
}
