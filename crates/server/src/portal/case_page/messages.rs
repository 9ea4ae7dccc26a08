//! What we sent, to whom, and whether it arrived at the next carrier.

use crate::portal::opened::Opened;
use crate::portal::timeline::Milestones;
use crate::portal::words::Words;
use engine::Contact;
use termination::case::Recipient;
use wording::Args;

/// A message as the page tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// When.
    pub(crate) at: String,
    /// Which, to whom, and whether it was sent.
    pub(crate) what: String,
    /// Whether it could not be delivered.
    pub(crate) failed: bool,
}

/// The messages that may be shown, oldest first.
pub(super) fn of(milestones: &Milestones, opened: &Opened) -> Vec<Message> {
    let words = &opened.words;
    let told = milestones.messages_to_show().map(|told| {
        let kind = words.text(&format!("case-message-{}", told.message.kind()));
        let to = recipient(told.to, told.earlier_address, opened, words);
        let fate = words.text(if told.failed {
            "case-message-failed"
        } else {
            "case-message-sent"
        });
        Message {
            at: words
                .wording()
                .instant_short(words.language(), told.at, &words.rules().law.zone),
            what: words.text_with(
                "case-message-line",
                &Args::new().set("what", format!("{kind} {to}")).set("fate", fate),
            ),
            failed: told.failed,
        }
    });
    told.collect()
}

fn recipient(to: Recipient, earlier: bool, opened: &Opened, words: &Words) -> String {
    let contact = opened.details.as_ref().map(|details| &details.contact);
    match (to, contact) {
        (Recipient::Line, _) => {
            words.text_with("case-to-line", &Args::new().set("line", opened.first_on_file()))
        }
        (Recipient::AddressOnFile, _) => words.text("case-to-file"),
        (Recipient::ReceiptAddress, Some(_)) if earlier => words.text("case-to-earlier"),
        (Recipient::ReceiptAddress, Some(Contact::Email(address))) => {
            words.text_with("case-to-receipt-address", &Args::new().person("address", address))
        }
        (Recipient::ReceiptAddress, Some(contact @ Contact::Sms(_))) => {
            words.text_with("case-to-line", &Args::new().person("line", &contact.shown()))
        }
        (Recipient::ReceiptAddress, Some(Contact::Post(_))) => words.text("case-to-letter"),
        (Recipient::ReceiptAddress, None) => String::new(),
    }
}
