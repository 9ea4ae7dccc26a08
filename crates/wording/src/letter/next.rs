//! What still has to happen, and the button that leads there.

use super::told::Told;
use super::{LetterFacts, Paragraph};
use crate::Wording;
use termination::calendar;
use termination::case::{Case, DesiredEnd, KeepNumber, Kind, Message, Received, Stage};
use termination::party::{Acting, ReceiptRoute};

/// Which of the two steps, proof and yes, are missing.
enum Missing {
    Yes,
    Both,
    Proof,
    Nothing,
}

fn missing(case: &Case, stage: &Received) -> Missing {
    // Following the mailed link proves as well when it went to the very address on file.
    let link_proves =
        case.asked.receipt_on_file && case.asked.receipt == ReceiptRoute::Email && case.holder.is_some();
    match (stage.verified.is_some(), stage.confirmed_at.is_some()) {
        (false, false) if link_proves => Missing::Yes,
        (true, false) => Missing::Yes,
        (false, false) => Missing::Both,
        (false, true) => Missing::Proof,
        (true, true) => Missing::Nothing,
    }
}

/// Whether the second yes is still missing.
pub(crate) fn awaits_yes(case: &Case) -> bool {
    matches!(&case.stage, Stage::Received(stage) if stage.confirmed_at.is_none())
}

/// The missing steps, when it ends after them, and until when we wait.
pub(super) fn steps(wording: &Wording, facts: &LetterFacts<'_>, told: &Told) -> Vec<Paragraph> {
    let Stage::Received(stage) = &facts.case.stage else {
        return vec![];
    };
    let acts_for_another = facts.case.asked.acting != Acting::Holder;
    let keeps = facts.case.asked.keep_number == KeepNumber::Yes;
    let step = match missing(facts.case, stage) {
        Missing::Yes => "next-yes",
        // A code proves that a line is in somebody's hands, not that they may act for its holder.
        Missing::Both if acts_for_another => "next-both-acting",
        Missing::Proof if acts_for_another => "next-proof-acting",
        Missing::Both if keeps => "next-both-keep-number",
        Missing::Both => "next-both",
        Missing::Proof => "next-proof",
        Missing::Nothing => "receipt.done",
    };
    let mut ids = vec![step];
    if awaits_yes(facts.case) && told.knows("mail-code") {
        ids.push("next-mail-code");
    }
    let mut paragraphs: Vec<_> = ids.into_iter().map(|id| told.text(wording, id)).collect();
    paragraphs.push(when(wording, facts, told));
    paragraphs.push(told.text(wording, "next-lapse"));
    paragraphs.into_iter().map(Paragraph::Text).collect()
}

/// When it ends, as far as that is known before the line is proven.
fn when(wording: &Wording, facts: &LetterFacts<'_>, told: &Told) -> String {
    let asked = &facts.case.asked;
    match (asked.kind, asked.end) {
        (Kind::StatutoryWithdrawal, _) | (_, DesiredEnd::Now) => told.text(wording, "when-at-once"),
        (_, DesiredEnd::EndOfPaidPeriod) => told.text(wording, "when-paid-period"),
        (_, DesiredEnd::LastDay { on }) => {
            let ends_at = calendar::end_of_day(on, facts.zone);
            let args = told
                .args()
                .set("ends", wording.instant(facts.language, ends_at, facts.zone));
            wording.text_with(facts.language, "when-last-day", &args)
        }
    }
}

/// The button: to the confirmation while the yes is missing, to the objection for the line's holder, else to
/// the case. A message that may reach somebody else never opens the case.
pub(super) fn button(wording: &Wording, facts: &LetterFacts<'_>, told: &Told) -> Option<(String, String)> {
    let (id, link) = match facts.message {
        Message::Code { .. } | Message::ObjectionReceipt => return None,
        Message::OwnerNotice => ("button-objection", facts.links.owner),
        Message::Receipt | Message::Reminder { .. } if awaits_yes(facts.case) => {
            ("button-confirm", facts.links.confirm)
        }
        Message::Receipt
        | Message::Reminder { .. }
        | Message::LapseNotice
        | Message::Scheduled
        | Message::WithdrawalReceipt
        | Message::AnsweredByEarlier
        | Message::WithdrawalOutOfTime
        | Message::ClosingLetter => ("button-case", facts.links.case),
    };
    Some((told.text(wording, id), link.to_owned()))
}

/// The code to show large: the one-time code, or the one that makes the link count in another browser.
pub(super) fn code(facts: &LetterFacts<'_>) -> Option<String> {
    let code = match facts.message {
        Message::Code { .. } => facts.code,
        Message::Receipt | Message::Reminder { .. } if awaits_yes(facts.case) => facts.mail_code,
        Message::Receipt
        | Message::Reminder { .. }
        | Message::LapseNotice
        | Message::Scheduled
        | Message::OwnerNotice
        | Message::WithdrawalReceipt
        | Message::ObjectionReceipt
        | Message::AnsweredByEarlier
        | Message::WithdrawalOutOfTime
        | Message::ClosingLetter => None,
    };
    code.map(str::to_owned)
}
