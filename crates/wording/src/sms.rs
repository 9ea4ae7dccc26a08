//! What a case writes to a phone: one or two segments, the code first, full addresses.

use crate::letter::{LetterFacts, Told, awaits_yes};
use crate::{Args, Wording};
use termination::case::{Message, Stage};
use termination::party::Language;

impl Wording {
    /// The SMS form of a message. It is written in the letters of the GSM alphabet where the language has
    /// them, so that one segment holds 160 signs and not 70.
    pub fn sms(&self, facts: &LetterFacts<'_>) -> String {
        let facts = &facts.fitting();
        let told = Told::new(self, facts);
        in_gsm(&told.text(self, &format!("{}.{}", facts.message.kind(), form(facts, &told))))
    }

    /// A single text as an SMS, for a message that belongs to no case.
    pub fn sms_text(&self, language: Language, id: &str, args: &Args<'_>) -> String {
        in_gsm(&self.text_with(language, id, args))
    }
}

pub(crate) fn in_gsm(text: &str) -> String {
    text.chars().map(gsm).collect()
}

/// Which of a message's SMS forms fits where the case stands now. An SMS has one link: the one that is needed next, which
/// leads on to the case and its receipt.
fn form(facts: &LetterFacts<'_>, told: &Told) -> &'static str {
    let final_now = facts.case.ends_without_way_back();
    match (facts.message, &facts.case.stage) {
        (Message::Receipt | Message::Reminder { .. }, _)
            if awaits_yes(facts.case) && told.knows("mail-code") =>
        {
            "sms-confirm"
        }
        (Message::OwnerNotice, Stage::Pending(_)) if !final_now => "sms-pending",
        (
            Message::OwnerNotice,
            Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_),
        ) => "sms-under-way",
        (Message::OwnerNotice, _) => "sms-locked",
        (Message::ObjectionReceipt, _) if facts.came_too_late() => "sms-late",
        (Message::Scheduled, Stage::Pending(_)) if !final_now => "sms",
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
