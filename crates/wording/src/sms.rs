//! What a case writes to a phone: one or two segments, the code first, full addresses.

use crate::letter::{LetterFacts, Told};
use crate::{Args, Wording};
use termination::case::{Message, Stage};
use termination::party::Language;

impl Wording {
    /// The SMS form of a message. It is written in the letters of the GSM alphabet where the language has
    /// them, so that one segment holds 160 signs and not 70.
    pub fn sms(&self, facts: &LetterFacts<'_>) -> String {
        let facts = &facts.fitting();
        let told = Told::new(self, facts);
        in_gsm(&told.text(self, &format!("{}.{}", facts.message.kind(), form(facts))))
    }

    /// A single text as an SMS, for a message that belongs to no case.
    pub fn sms_text(&self, language: Language, id: &str, args: &Args<'_>) -> String {
        in_gsm(&self.text_with(language, id, args))
    }
}

pub(crate) fn in_gsm(text: &str) -> String {
    text.chars().map(gsm).collect()
}

/// Which of a message's SMS forms fits where the case stands now.
fn form(facts: &LetterFacts<'_>) -> &'static str {
    match (facts.message, &facts.case.stage) {
        (Message::OwnerNotice, Stage::Pending(_)) => "sms-pending",
        (Message::OwnerNotice, Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_)) => "sms-under-way",
        (Message::OwnerNotice, _) => "sms-locked",
        (Message::ObjectionReceipt, _) if facts.came_too_late() => "sms-late",
        (Message::Scheduled, Stage::Pending(_)) => "sms",
        (Message::Scheduled, _) => "sms-final",
        _ => "sms",
    }
}

/// The sign of the GSM alphabet (3GPP TS 23.038, 6.2.1) that stands for a printed one. "Aout" is a spelling
/// of its own right (1990).
const fn gsm(c: char) -> char {
    match c {
        '\u{A0}' | '\u{202F}' => ' ',
        '’' | '‘' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '–' | '—' => '-',
        '•' => '*',
        'û' => 'u',
        other => other,
    }
}
