//! The stored form of effects and messages.

use super::WireFault;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use termination::case::{Effect, Message, Recipient, WorkKind};
use termination::identifier::SubscriptionId;

#[derive(Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
enum StoredEffect {
    Send { message: StoredMessage, to: Recipient },
    BarLine { line: SubscriptionId },
    DetachLine { line: SubscriptionId, attempt: u32 },
    ReadBackLine { line: SubscriptionId, attempt: u32 },
    DeleteLine { line: SubscriptionId },
    AskHuman { why: WorkKind, by: Timestamp },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "snake_case")]
pub(super) enum StoredMessage {
    Receipt,
    Code { number: u32 },
    Reminder { number: u8 },
    LapseNotice,
    Scheduled,
    OwnerNotice,
    WithdrawalReceipt,
    ObjectionReceipt,
    AnsweredByEarlier,
    WithdrawalOutOfTime,
    ClosingLetter,
}

/// Writes an effect for its column.
pub(crate) fn write_effect(effect: &Effect) -> Result<String, WireFault> {
    serde_json::to_string(&StoredEffect::from(*effect)).map_err(|_| WireFault::Malformed)
}

/// Reads an effect from its column.
pub(crate) fn read_effect(body: &str) -> Result<Effect, WireFault> {
    let stored: StoredEffect = serde_json::from_str(body).map_err(|_| WireFault::Malformed)?;
    Ok(stored.into())
}

impl From<Effect> for StoredEffect {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::Send { message, to } => Self::Send {
                message: message.into(),
                to,
            },
            Effect::BarLine { line } => Self::BarLine { line },
            Effect::DetachLine { line, attempt } => Self::DetachLine { line, attempt },
            Effect::ReadBackLine { line, attempt } => Self::ReadBackLine { line, attempt },
            Effect::DeleteLine { line } => Self::DeleteLine { line },
            Effect::AskHuman { why, by } => Self::AskHuman { why, by },
        }
    }
}

impl From<StoredEffect> for Effect {
    fn from(stored: StoredEffect) -> Self {
        match stored {
            StoredEffect::Send { message, to } => Self::Send {
                message: message.into(),
                to,
            },
            StoredEffect::BarLine { line } => Self::BarLine { line },
            StoredEffect::DetachLine { line, attempt } => Self::DetachLine { line, attempt },
            StoredEffect::ReadBackLine { line, attempt } => Self::ReadBackLine { line, attempt },
            StoredEffect::DeleteLine { line } => Self::DeleteLine { line },
            StoredEffect::AskHuman { why, by } => Self::AskHuman { why, by },
        }
    }
}

impl From<Message> for StoredMessage {
    fn from(message: Message) -> Self {
        match message {
            Message::Receipt => Self::Receipt,
            Message::Code { number } => Self::Code { number },
            Message::Reminder { number } => Self::Reminder { number },
            Message::LapseNotice => Self::LapseNotice,
            Message::Scheduled => Self::Scheduled,
            Message::OwnerNotice => Self::OwnerNotice,
            Message::WithdrawalReceipt => Self::WithdrawalReceipt,
            Message::ObjectionReceipt => Self::ObjectionReceipt,
            Message::AnsweredByEarlier => Self::AnsweredByEarlier,
            Message::WithdrawalOutOfTime => Self::WithdrawalOutOfTime,
            Message::ClosingLetter => Self::ClosingLetter,
        }
    }
}

impl From<StoredMessage> for Message {
    fn from(stored: StoredMessage) -> Self {
        match stored {
            StoredMessage::Receipt => Self::Receipt,
            StoredMessage::Code { number } => Self::Code { number },
            StoredMessage::Reminder { number } => Self::Reminder { number },
            StoredMessage::LapseNotice => Self::LapseNotice,
            StoredMessage::Scheduled => Self::Scheduled,
            StoredMessage::OwnerNotice => Self::OwnerNotice,
            StoredMessage::WithdrawalReceipt => Self::WithdrawalReceipt,
            StoredMessage::ObjectionReceipt => Self::ObjectionReceipt,
            StoredMessage::AnsweredByEarlier => Self::AnsweredByEarlier,
            StoredMessage::WithdrawalOutOfTime => Self::WithdrawalOutOfTime,
            StoredMessage::ClosingLetter => Self::ClosingLetter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is in the outbox during an upgrade must still be read: these texts are frozen.
    #[test]
    fn a_stored_effect_is_spelled_as_ever() {
        let line = SubscriptionId::from_entropy([1; 16]);
        let id = "sub_01010101010101010101010101010101";
        let by = Timestamp::UNIX_EPOCH;
        let samples = [
            (
                Effect::Send {
                    message: Message::Code { number: 2 },
                    to: Recipient::Line,
                },
                r#"{"effect":"send","message":{"message":"code","number":2},"to":"line"}"#.to_owned(),
            ),
            (
                Effect::BarLine { line },
                format!(r#"{{"effect":"bar_line","line":"{id}"}}"#),
            ),
            (
                Effect::DetachLine { line, attempt: 3 },
                format!(r#"{{"effect":"detach_line","line":"{id}","attempt":3}}"#),
            ),
            (
                Effect::ReadBackLine { line, attempt: 3 },
                format!(r#"{{"effect":"read_back_line","line":"{id}","attempt":3}}"#),
            ),
            (
                Effect::DeleteLine { line },
                format!(r#"{{"effect":"delete_line","line":"{id}"}}"#),
            ),
            (
                Effect::AskHuman {
                    why: WorkKind::CutFailed,
                    by,
                },
                r#"{"effect":"ask_human","why":"cut_failed","by":"1970-01-01T00:00:00Z"}"#.to_owned(),
            ),
        ];
        for (effect, text) in samples {
            assert_eq!(write_effect(&effect).as_deref(), Ok(text.as_str()));
            assert_eq!(read_effect(&text), Ok(effect));
        }
    }

    #[test]
    fn every_message_reads_back_as_it_was_written() {
        for message in Message::EXAMPLES {
            for to in [
                Recipient::ReceiptAddress,
                Recipient::Line,
                Recipient::AddressOnFile,
            ] {
                let effect = Effect::Send { message, to };
                assert_eq!(read_effect(&write_effect(&effect).unwrap()), Ok(effect));
            }
        }
    }
}
