//! Seals what a batch stores, on all cores.

use super::decision::{Files, Key, Pointer};
use super::preparation::PreparedRow;
use crate::cores::spread;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::vault::{self, HolderRow, PartyKey};
use std::collections::BTreeMap;
use std::sync::Arc;
use termination::identifier::{OperatorId, PartyId, SubscriptionId};

/// Everything that a batch stores, ready for its columns.
#[derive(Default)]
pub(super) struct Sealed {
    pub(super) holders: Vec<HolderRow>,
    pub(super) lines: Vec<LineRow>,
    /// Hashes that were on nobody's file.
    pub(super) new_pointers: Vec<PointerRow>,
    /// Hashes that led to a line that ended.
    pub(super) moved_pointers: Vec<PointerRow>,
}

/// A line as it is stored.
pub(super) struct LineRow {
    pub(super) party: PartyId,
    pub(super) subscription: SubscriptionId,
    pub(super) operator: OperatorId,
    pub(super) facts: String,
    pub(super) sealed: Vec<u8>,
    pub(super) content_hash: String,
}

/// Where a hash leads.
pub(super) struct PointerRow {
    pub(super) hash: String,
    pub(super) party: PartyId,
    /// `None` for a customer.
    pub(super) subscription: Option<SubscriptionId>,
}

/// What is to be sealed with one party's key.
struct Task {
    party: PartyId,
    key: Key,
    details_of: Option<usize>,
    lines: Vec<(SubscriptionId, usize)>,
}

/// Seals everything that is to be stored.
pub(super) async fn seal(
    engine: &Engine,
    rows: Arc<[PreparedRow]>,
    files: Files,
) -> Result<Sealed, EngineError> {
    let mut sealed = Sealed::default();
    sealed.point(&files);
    let engine = engine.clone();
    let work = move |task: Task| task.done(&engine, &rows);
    for (holder, lines) in spread(tasks(files), work).await? {
        sealed.holders.extend(holder);
        sealed.lines.extend(lines);
    }
    Ok(sealed)
}

impl Sealed {
    fn point(&mut self, files: &Files) {
        for (hash, customer) in &files.customers {
            if customer.key == Key::New {
                self.new_pointers.push(PointerRow {
                    hash: hash.clone(),
                    party: customer.party,
                    subscription: None,
                });
            }
        }
        for (hash, line) in &files.lines {
            let pointers = match line.pointer {
                Pointer::Kept => continue,
                Pointer::New => &mut self.new_pointers,
                Pointer::Moved => &mut self.moved_pointers,
            };
            pointers.push(PointerRow {
                hash: hash.clone(),
                party: line.party,
                subscription: Some(line.subscription),
            });
        }
        // In one order for everybody, so that two imports at once do not wait for each other in a circle.
        self.new_pointers.sort_by(|one, other| one.hash.cmp(&other.hash));
    }
}

/// One task for each party of which something is to be stored.
fn tasks(files: Files) -> Vec<Task> {
    let mut lines: BTreeMap<PartyId, Vec<(SubscriptionId, usize)>> = BTreeMap::new();
    for line in files.lines.values() {
        if let Some(row) = line.terms_of {
            lines
                .entry(line.party)
                .or_default()
                .push((line.subscription, row));
        }
    }
    files
        .customers
        .into_values()
        .map(|customer| Task {
            party: customer.party,
            key: customer.key,
            details_of: customer.details_of,
            lines: lines.remove(&customer.party).unwrap_or_default(),
        })
        .filter(|task| task.details_of.is_some() || !task.lines.is_empty())
        .collect()
}

impl Task {
    fn done(
        self,
        engine: &Engine,
        rows: &[PreparedRow],
    ) -> Result<(Option<HolderRow>, Vec<LineRow>), EngineError> {
        let (keys, entropy) = (engine.keys(), engine.entropy());
        let (key, wrapped) = match self.key {
            Key::New => {
                let key = PartyKey::draw(self.party, entropy);
                let wrapped = key.wrap(keys, entropy)?;
                (key, wrapped)
            }
            Key::Wrapped(wrapped) => (PartyKey::unwrap(self.party, keys, &wrapped)?, wrapped),
            Key::Gone => return Err(EngineError::Erased),
        };
        let missing = || EngineError::Corrupt { what: "subscription" };
        let holder = self.details_of.map(|row| {
            let row = rows.get(row).ok_or_else(missing)?;
            let name = row.name_hash.clone();
            let content = (&row.row.holder, row.holder_content.as_str(), name);
            HolderRow::seal(keys, entropy, (&key, wrapped), content)
        });
        let lines = self.lines.into_iter().map(|(subscription, row)| {
            let row = rows.get(row).ok_or_else(missing)?;
            Ok(LineRow {
                party: self.party,
                subscription,
                operator: row.row.operator.clone(),
                facts: row.facts.clone(),
                sealed: vault::seal_line(&key, entropy, subscription, row.row.line)?,
                content_hash: row.line_content.clone(),
            })
        });
        Ok((holder.transpose()?, lines.collect::<Result<_, EngineError>>()?))
    }
}
