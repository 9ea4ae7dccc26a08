//! Names of channels, messages, recipients and kinds of proof, as staff read them.

use crate::portal::words::Words;
use termination::Case;
use termination::case::{Message, Recipient};
use termination::identifier::SubscriptionId;
use termination::party::{Channel, ReceiptRoute};
use termination::verification::{CodeTo, Evidence};
use wording::Args;

pub(super) fn channel(channel: Channel, words: &Words) -> String {
    words.text(match channel {
        Channel::Online => "work-channel-online",
        Channel::Phone => "work-channel-phone",
        Channel::Shop => "work-channel-shop",
        Channel::Api => "work-channel-api",
        Channel::BackOffice => "work-channel-back-office",
    })
}

pub(super) fn route(route: ReceiptRoute, words: &Words) -> String {
    words.text(match route {
        ReceiptRoute::Email => "work-receipt-email",
        ReceiptRoute::Post => "work-receipt-post",
        ReceiptRoute::Sms => "work-receipt-sms",
    })
}

pub(super) fn message(message: Message, words: &Words) -> String {
    words.text(&format!("case-message-{}", message.kind()))
}

/// "E-mail to the address given": never the address itself.
pub(super) fn recipient(to: Recipient, route: ReceiptRoute, words: &Words) -> String {
    words.text(match (to, route) {
        (Recipient::ReceiptAddress, ReceiptRoute::Email) => "work-to-receipt-email",
        (Recipient::ReceiptAddress, ReceiptRoute::Post) => "work-to-receipt-post",
        (Recipient::ReceiptAddress, ReceiptRoute::Sms) => "work-to-receipt-sms",
        (Recipient::Line, _) => "work-to-line",
        (Recipient::AddressOnFile, _) => "work-to-file",
    })
}

pub(super) fn code_to(to: CodeTo, words: &Words) -> String {
    words.text(match to {
        CodeTo::Line => "work-to-line",
        CodeTo::AddressOnFile => "work-to-file",
    })
}

pub(super) fn evidence(by: &Evidence, words: &Words) -> String {
    match by {
        Evidence::Session => words.text("work-evidence-session"),
        Evidence::CodeToLine => words.text("work-evidence-code-to-line"),
        Evidence::CodeToAddress => words.text("work-evidence-code-to-address"),
        Evidence::LinkToAddressOnFile => words.text("work-evidence-link-to-address-on-file"),
        Evidence::BackOffice { by, .. } => words.text_with(
            "work-evidence-back-office",
            &Args::new().set("who", by.to_string()),
        ),
        Evidence::Answers { by, .. } => {
            words.text_with("work-evidence-answers", &Args::new().set("who", by.to_string()))
        }
        Evidence::TwoOfStaff {
            proposed_by,
            approved_by,
        } => {
            let both = Args::new()
                .set("first", proposed_by.to_string())
                .set("second", approved_by.to_string());
            words.text_with("work-evidence-two-of-staff", &both)
        }
    }
}

/// "Line 2": its place in the request, not its number.
pub(super) fn line(case: &Case, line: SubscriptionId, words: &Words) -> String {
    let place = case.asked.lines.iter().position(|known| *known == Some(line));
    let number = place.map_or(0, |place| u64::try_from(place).unwrap_or(0) + 1);
    words.text_with("work-line", &Args::new().set("number", number))
}
