//! The message with a link to a form that somebody of the staff filled in. It belongs to no case: the case is opened when
//! the form is sent.

use crate::locales::locale;
use crate::sms::in_gsm;
use crate::{Args, Letter, Paragraph, Wording};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use termination::identifier::CaseReference;
use termination::party::Language;

/// Everything that the message is written from.
#[derive(Clone, Copy)]
pub struct HandOverFacts<'a> {
    /// The language to write in.
    pub language: Language,
    /// The brand's name in that language.
    pub operator: &'a str,
    /// The zone in which instants are told.
    pub zone: &'a TimeZone,
    /// The reference that was told.
    pub reference: CaseReference,
    /// Until when the link works.
    pub until: Timestamp,
    /// Where the link leads, a full address.
    pub link: &'a str,
}

impl Wording {
    /// As a mail.
    pub fn hand_over_letter(&self, facts: &HandOverFacts<'_>) -> Letter {
        let args = self.hand_over_args(facts);
        let text = |id: &str| self.text_with(facts.language, id, &args);
        Letter {
            locale: locale(facts.language),
            subject: text("hand-over.subject"),
            preheader: text("hand-over.preheader"),
            greeting: self.text_with(facts.language, "letter-greeting", &self.hand_over_args(facts)),
            title: text("hand-over.title"),
            paragraphs: vec![
                Paragraph::Text(text("hand-over.text")),
                Paragraph::Text(text("hand-over.until")),
                Paragraph::Warning(text("hand-over.warning")),
            ],
            facts: vec![],
            reference: facts.reference.to_string(),
            button: Some((text("hand-over.button"), facts.link.to_owned())),
            code: None,
            closing: text("letter-closing"),
            footer: text("letter-footer"),
        }
    }

    /// As an SMS.
    pub fn hand_over_sms(&self, facts: &HandOverFacts<'_>) -> String {
        let args = self.hand_over_args(facts).set("link", facts.link);
        in_gsm(&self.text_with(facts.language, "hand-over.sms", &args))
    }

    fn hand_over_args<'a>(&self, facts: &HandOverFacts<'a>) -> Args<'a> {
        Args::new()
            .set("for", "self")
            .set("operator", facts.operator)
            .set("reference", facts.reference.to_string())
            .set("until", self.instant(facts.language, facts.until, facts.zone))
            .set(
                "until-short",
                self.instant_short(facts.language, facts.until, facts.zone),
            )
    }
}
