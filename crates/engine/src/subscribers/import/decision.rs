//! What becomes of each row of a batch. Pure: reads nothing, writes nothing.

use super::RowOutcome;
use super::preparation::PreparedRow;
use crate::entropy::{Draw as _, Entropy};
use std::collections::BTreeMap;
use termination::identifier::{PartyId, SubscriptionId};

/// The line is on file with another customer of the operator.
const OTHER_CUSTOMER: &str = "line-of-another-customer";
/// The customer was erased.
const ERASED: &str = "customer-erased";

/// The customers and lines that a batch names, by their hashes: at first as they are on file, then as the rows that
/// were decided leave them. In the order of the hashes, so that a run can be repeated and neighbours in an index are
/// written together.
#[derive(Default)]
pub(super) struct Files {
    pub(super) customers: BTreeMap<String, Customer>,
    pub(super) lines: BTreeMap<String, Line>,
}

/// A party's own key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The party is new; its key is still to be drawn.
    New,
    /// As it is stored.
    Wrapped(Vec<u8>),
    /// The party was erased.
    Gone,
}

/// A customer of the batch.
pub(super) struct Customer {
    pub(super) party: PartyId,
    pub(super) key: Key,
    /// Hash of the details; `None` when nothing was imported.
    pub(super) content: Option<String>,
    /// The row whose details are to be stored.
    pub(super) details_of: Option<usize>,
}

/// Where the hash of a line leads, compared with what is on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pointer {
    /// Where it led.
    Kept,
    /// It is new.
    New,
    /// Away from a line that ended.
    Moved,
}

/// A line of the batch.
pub(super) struct Line {
    pub(super) party: PartyId,
    pub(super) subscription: SubscriptionId,
    /// Hash of terms and numbers.
    pub(super) content: String,
    pub(super) ended: bool,
    pub(super) pointer: Pointer,
    /// The row whose terms and numbers are to be stored.
    pub(super) terms_of: Option<usize>,
}

/// What becomes of a batch.
pub(super) struct Decided {
    /// One for each row.
    pub(super) outcomes: Vec<RowOutcome>,
    /// What is to be stored.
    pub(super) files: Files,
}

impl Decided {
    /// Whether nothing of the batch can be taken.
    pub(super) fn is_refused(&self) -> bool {
        self.outcomes
            .iter()
            .any(|outcome| matches!(outcome, RowOutcome::Refused(_)))
    }

    /// Whether anything is to be stored.
    pub(super) fn changes_something(&self) -> bool {
        self.outcomes.iter().any(|outcome| *outcome != RowOutcome::Known)
    }
}

/// Decides row by row; each sees what those before it did.
pub(super) fn decide(rows: &[PreparedRow], on_file: Files, entropy: &dyn Entropy) -> Decided {
    let mut files = on_file;
    let outcomes = rows
        .iter()
        .enumerate()
        .map(|(index, row)| files.take(index, row, entropy))
        .collect();
    Decided { outcomes, files }
}

impl Files {
    fn take(&mut self, index: usize, row: &PreparedRow, entropy: &dyn Entropy) -> RowOutcome {
        let Some((party, holder_changed)) = self.take_holder(index, row, entropy) else {
            return RowOutcome::Refused(ERASED);
        };
        let on_file = self.lines.get_mut(&row.line_hash);
        let (pointer, on_file) = match on_file {
            None => (Pointer::New, None),
            // A number whose line has ended may come again, with another customer: then it is a new line.
            Some(line) if line.ended => (Pointer::Moved, None),
            Some(line) => (line.pointer, Some(line)),
        };
        let Some(line) = on_file else {
            let line = Line {
                party,
                subscription: entropy.subscription(),
                content: row.line_content.clone(),
                ended: false,
                pointer,
                terms_of: Some(index),
            };
            self.lines.insert(row.line_hash.clone(), line);
            return RowOutcome::Added;
        };
        if line.party != party {
            return RowOutcome::Refused(OTHER_CUSTOMER);
        }
        if line.content == row.line_content {
            return if holder_changed {
                RowOutcome::Changed
            } else {
                RowOutcome::Known
            };
        }
        line.content.clone_from(&row.line_content);
        line.terms_of = Some(index);
        RowOutcome::Changed
    }

    /// Finds or makes the customer; `None` when it was erased. Also says whether the details of one that was known
    /// changed.
    fn take_holder(
        &mut self,
        index: usize,
        row: &PreparedRow,
        entropy: &dyn Entropy,
    ) -> Option<(PartyId, bool)> {
        let Some(customer) = self.customers.get_mut(&row.customer_hash) else {
            let customer = Customer {
                party: entropy.party(),
                key: Key::New,
                content: Some(row.holder_content.clone()),
                details_of: Some(index),
            };
            let party = customer.party;
            self.customers.insert(row.customer_hash.clone(), customer);
            return Some((party, false));
        };
        if customer.key == Key::Gone {
            return None;
        }
        let changed = customer.content.as_deref() != Some(row.holder_content.as_str());
        if changed {
            customer.content = Some(row.holder_content.clone());
            customer.details_of = Some(index);
        }
        Some((customer.party, changed))
    }
}
