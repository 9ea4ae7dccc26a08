//! What rows need of the files before they can be asked: a few statements for all, then opening and sealing on all
//! cores.

use super::{BulkAnswer, BulkRefusal, BulkRow, Ready, Vouched};
use crate::engine::{Engine, Intake};
use crate::error::EngineError;
use crate::store::cases;
use crate::store::facts::{self, FactsOfMany, Line};
use crate::subscribers::{FoundLine, find_customers, find_lines};
use crate::vault::{
    Contact, HolderDetails, NewRequester, RequesterDetails, SealedHolder, customer_hash, line_hash,
    sealed_holders,
};
use futures::future::try_join_all;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use termination::case::{KeepNumber, Voucher};
use termination::identifier::{CaseId, CommandId, PartyId};
use termination::party::{Acting, Channel};
use termination::subscription::Subscription;

/// Rows or holders that one thread opens or seals at a time.
const AT_ONCE: usize = 32;

/// A row after the look-ups.
pub(super) enum Prepared {
    /// There is nothing more to ask.
    Answered(BulkAnswer),
    /// It can be asked.
    Ready(Box<Ready>),
}

/// What the files say of some rows.
struct Known {
    followed: BTreeSet<(CaseId, CommandId)>,
    lines: BTreeMap<String, FoundLine>,
    customers: BTreeMap<String, PartyId>,
    facts: FactsOfMany,
    holders: BTreeMap<PartyId, Result<Arc<HolderDetails>, EngineError>>,
}

/// A row whose line is on file and may be asked to end, not sealed yet.
struct Found {
    case: CaseId,
    row: BulkRow,
    holder: PartyId,
    on_file: Arc<HolderDetails>,
    subscription: Subscription,
    contact: Contact,
}

/// What is to be done with a row.
enum Looked {
    Answered(BulkAnswer),
    Found(Box<Found>),
}

impl Engine {
    /// Looks rows up, and seals what their cases need.
    pub(super) async fn prepare_bulk(
        &self,
        vouched: Vouched,
        rows: &[BulkRow],
    ) -> Result<Vec<Prepared>, EngineError> {
        let known = self.look_bulk_up(vouched, rows).await?;
        let mut looked = Vec::with_capacity(rows.len());
        for row in rows {
            looked.push(self.look_at(&known, vouched, row).await?);
        }
        let mut portions = vec![];
        let mut looked = looked.into_iter();
        loop {
            let portion: Vec<_> = looked.by_ref().take(AT_ONCE).collect();
            if portion.is_empty() {
                break;
            }
            let engine = self.clone();
            portions.push(apart(move || engine.seal_all(portion, vouched)));
        }
        Ok(try_join_all(portions).await?.into_iter().flatten().collect())
    }

    async fn look_bulk_up(&self, vouched: Vouched, rows: &[BulkRow]) -> Result<Known, EngineError> {
        let mut db = self.store().read().await?;
        let opening = rows.iter().map(|row| {
            let case = self.bulk_case_id(vouched.batch, row);
            (case, self.opening(case))
        });
        let followed = cases::followed(&mut db, opening).await?;
        let hashes = rows
            .iter()
            .map(|row| line_hash(self.keys(), &row.operator, row.line));
        let lines = find_lines(&mut db, &hashes.collect()).await?;
        let numbers = rows.iter().filter_map(|row| self.customer(row));
        let customers = find_customers(&mut db, &numbers.collect()).await?;
        let wanted: BTreeSet<Line> = lines.values().map(|line| (line.holder, line.line)).collect();
        let facts = facts::load(&mut db, &wanted).await?;
        let parties = wanted.iter().map(|(holder, _)| *holder).collect();
        let sealed = sealed_holders(&mut db, &parties).await?;
        drop(db);
        Ok(Known {
            followed,
            lines,
            customers,
            facts,
            holders: self.open_all(sealed).await?,
        })
    }

    /// Opens what is on file of each holder once, however many lines are theirs.
    async fn open_all(
        &self,
        sealed: Vec<SealedHolder>,
    ) -> Result<BTreeMap<PartyId, Result<Arc<HolderDetails>, EngineError>>, EngineError> {
        let mut portions = vec![];
        let mut sealed = sealed.into_iter();
        loop {
            let portion: Vec<_> = sealed.by_ref().take(AT_ONCE).collect();
            if portion.is_empty() {
                break;
            }
            let engine = self.clone();
            portions.push(apart(move || {
                let open = |holder: &SealedHolder| (holder.party, holder.open(engine.keys()).map(Arc::new));
                Ok(portion.iter().map(open).collect::<Vec<_>>())
            }));
        }
        Ok(try_join_all(portions).await?.into_iter().flatten().collect())
    }

    fn customer(&self, row: &BulkRow) -> Option<String> {
        let number = row.customer.as_deref()?;
        Some(customer_hash(self.keys(), &row.operator, number))
    }

    /// Looks at one row. What was answered before is answered the same, whatever became of the line since.
    async fn look_at(&self, known: &Known, vouched: Vouched, row: &BulkRow) -> Result<Looked, EngineError> {
        let refused = |refusal| Ok(Looked::Answered(BulkAnswer::Refused(refusal)));
        let case = self.bulk_case_id(vouched.batch, row);
        let hash = line_hash(self.keys(), &row.operator, row.line);
        let line = known.lines.get(&hash);
        let terms = match line {
            None => None,
            Some(line) => match known.facts.of(Some(line.holder), [line.line]) {
                Ok(facts) => facts.subscriptions.into_iter().next(),
                Err(error) => return refused(BulkRefusal::Broken(error.kind())),
            },
        };
        let opening = self.opening(case);
        if known.followed.contains(&(case, opening)) {
            let mut db = self.store().read().await?;
            return self.answered_before(&mut db, case, opening, terms).await;
        }
        let (Some(line), Some(subscription)) = (line, terms) else {
            return refused(BulkRefusal::NotOnFile);
        };
        if line.ended {
            return refused(BulkRefusal::AlreadyEnded { by: line.ended_by });
        }
        if let Some(number) = self.customer(row)
            && known.customers.get(&number) != Some(&line.holder)
        {
            return refused(BulkRefusal::OtherCustomer);
        }
        let on_file = match known.holders.get(&line.holder) {
            None => return refused(BulkRefusal::NotOnFile),
            Some(Err(error)) => return refused(BulkRefusal::Broken(error.kind())),
            Some(Ok(on_file)) => on_file.clone(),
        };
        let Some(contact) = address(&on_file) else {
            return refused(BulkRefusal::NoAddress);
        };
        Ok(Looked::Found(Box::new(Found {
            case,
            row: row.clone(),
            holder: line.holder,
            on_file,
            subscription,
            contact,
        })))
    }

    /// The first answer to a row that was asked before.
    async fn answered_before(
        &self,
        db: &mut AnyConnection,
        case: CaseId,
        opening: CommandId,
        terms: Option<Subscription>,
    ) -> Result<Looked, EngineError> {
        let recorded = cases::recorded_answer(db, case, opening).await?;
        let Some((case, _)) = recorded else {
            return Err(EngineError::Conflict);
        };
        let told = match terms {
            Some(terms) => self.told(&case, &terms)?,
            // The files have forgotten the line: what it gives back is no longer known.
            None => super::scheduled(&case),
        };
        Ok(Looked::Answered(BulkAnswer::Received(told)))
    }

    fn seal_all(&self, portion: Vec<Looked>, vouched: Vouched) -> Result<Vec<Prepared>, EngineError> {
        let sealed = portion.into_iter().map(|looked| match looked {
            Looked::Answered(answer) => Ok(Prepared::Answered(answer)),
            Looked::Found(found) => self.seal_one(*found, vouched),
        });
        sealed.collect()
    }

    /// The requester is the holder as on file at this moment: the receipt of a case does not follow later changes.
    fn seal_one(&self, found: Found, vouched: Vouched) -> Result<Prepared, EngineError> {
        let Found {
            case,
            row,
            holder,
            on_file,
            subscription,
            contact,
        } = found;
        let details = RequesterDetails {
            name: on_file.name.clone(),
            lines: vec![row.line.e164()],
            reference: row.customer,
            contact,
            cause_text: None,
        };
        let requester = NewRequester::seal(self.keys(), self.entropy(), &details)?;
        let intake = Intake {
            reference: None,
            acting: Acting::Holder,
            case_id: case,
            operator: row.operator,
            details,
            kind: row.kind,
            end: row.end,
            keep_number: KeepNumber::No,
            language: row.language.unwrap_or(on_file.language),
            channel: Channel::BackOffice,
            session: None,
        };
        let Vouched { batch, by } = vouched;
        Ok(Prepared::Ready(Box::new(Ready {
            intake,
            voucher: Voucher { holder, batch, by },
            requester,
            subscription,
        })))
    }
}

/// Where the receipt goes: the e-mail address on file, else the postal one.
fn address(on_file: &HolderDetails) -> Option<Contact> {
    match &on_file.email {
        Some(email) => Some(Contact::Email(email.clone())),
        None if on_file.postal.is_empty() => None,
        None => Some(Contact::Post(on_file.postal.clone())),
    }
}

/// Runs work that keeps a core busy where it keeps nobody else waiting.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, EngineError> + Send + 'static,
) -> Result<T, EngineError> {
    // A thread that broke off has written nothing; the same rows can be asked again.
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or(Err(EngineError::Unreachable))
}
