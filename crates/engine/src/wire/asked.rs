//! The stored form of what was asked.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use termination::case::{Asked, Cause, DesiredEnd, KeepNumber, Kind, Patience, ReceivedEvent};
use termination::identifier::{CaseId, CaseReference, OperatorId, PartyId, SubscriptionId};
use termination::party::{Acting, Channel, Language, ReceiptRoute};

#[derive(Serialize, Deserialize)]
pub(super) struct StoredReceived {
    id: CaseId,
    reference: CaseReference,
    operator: OperatorId,
    rules: String,
    requester: PartyId,
    holder: Option<PartyId>,
    asked: StoredAsked,
    patience: StoredPatience,
}

#[derive(Serialize, Deserialize)]
struct StoredAsked {
    at: Timestamp,
    lines: Vec<Option<SubscriptionId>>,
    kind: StoredKind,
    end: StoredEnd,
    keep_number: KeepNumber,
    language: Language,
    channel: Channel,
    #[serde(default, skip_serializing_if = "is_holder")]
    acting: Acting,
    receipt: ReceiptRoute,
    receipt_on_file: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum StoredKind {
    Ordinary,
    ForCause { cause: Option<Cause> },
    StatutoryWithdrawal,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum StoredEnd {
    Now,
    LastDay { on: Date },
    EndOfPaidPeriod,
}

#[derive(Serialize, Deserialize)]
#[expect(
    clippy::struct_field_names,
    reason = "the stored names are those of the domain"
)]
pub(super) struct StoredPatience {
    remind_at: Vec<Timestamp>,
    worklist_at: Timestamp,
    lapse_at: Timestamp,
}

impl From<&ReceivedEvent> for StoredReceived {
    fn from(event: &ReceivedEvent) -> Self {
        let ReceivedEvent {
            id,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            patience,
        } = event;
        Self {
            id: *id,
            reference: *reference,
            operator: operator.clone(),
            rules: rules.clone(),
            requester: *requester,
            holder: *holder,
            asked: StoredAsked::from(asked),
            patience: StoredPatience::from(patience),
        }
    }
}

impl From<StoredReceived> for ReceivedEvent {
    fn from(stored: StoredReceived) -> Self {
        let StoredReceived {
            id,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            patience,
        } = stored;
        Self {
            id,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked: Asked::from(asked),
            patience: Patience::from(patience),
        }
    }
}

impl From<&Asked> for StoredAsked {
    fn from(asked: &Asked) -> Self {
        let Asked {
            at,
            lines,
            kind,
            end,
            keep_number,
            language,
            channel,
            acting,
            receipt,
            receipt_on_file,
        } = asked;
        Self {
            at: *at,
            lines: lines.clone(),
            kind: match *kind {
                Kind::Ordinary => StoredKind::Ordinary,
                Kind::ForCause { cause } => StoredKind::ForCause { cause },
                Kind::StatutoryWithdrawal => StoredKind::StatutoryWithdrawal,
            },
            end: match *end {
                DesiredEnd::Now => StoredEnd::Now,
                DesiredEnd::LastDay { on } => StoredEnd::LastDay { on },
                DesiredEnd::EndOfPaidPeriod => StoredEnd::EndOfPaidPeriod,
            },
            keep_number: *keep_number,
            language: *language,
            channel: *channel,
            acting: *acting,
            receipt: *receipt,
            receipt_on_file: *receipt_on_file,
        }
    }
}

impl From<StoredAsked> for Asked {
    fn from(stored: StoredAsked) -> Self {
        let StoredAsked {
            at,
            lines,
            kind,
            end,
            keep_number,
            language,
            channel,
            acting,
            receipt,
            receipt_on_file,
        } = stored;
        Self {
            at,
            lines,
            kind: match kind {
                StoredKind::Ordinary => Kind::Ordinary,
                StoredKind::ForCause { cause } => Kind::ForCause { cause },
                StoredKind::StatutoryWithdrawal => Kind::StatutoryWithdrawal,
            },
            end: match end {
                StoredEnd::Now => DesiredEnd::Now,
                StoredEnd::LastDay { on } => DesiredEnd::LastDay { on },
                StoredEnd::EndOfPaidPeriod => DesiredEnd::EndOfPaidPeriod,
            },
            keep_number,
            language,
            channel,
            acting,
            receipt,
            receipt_on_file,
        }
    }
}

/// Requests of before the desks were the holder's own.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
fn is_holder(acting: &Acting) -> bool {
    *acting == Acting::Holder
}

impl From<Patience> for StoredPatience {
    fn from(patience: Patience) -> Self {
        Self::from(&patience)
    }
}

impl From<&Patience> for StoredPatience {
    fn from(patience: &Patience) -> Self {
        let Patience {
            remind_at,
            worklist_at,
            lapse_at,
        } = patience;
        Self {
            remind_at: remind_at.clone(),
            worklist_at: *worklist_at,
            lapse_at: *lapse_at,
        }
    }
}

impl From<StoredPatience> for Patience {
    fn from(stored: StoredPatience) -> Self {
        let StoredPatience {
            remind_at,
            worklist_at,
            lapse_at,
        } = stored;
        Self {
            remind_at,
            worklist_at,
            lapse_at,
        }
    }
}
