//! Many lines at once, for which the operator's back office vouches.
//!
//! Each row is a case of its own, with an id derived from its batch and its line: the same row again is the same case
//! and gets the first answer. A portion of rows is looked up together and sealed on all cores; then each is an order in
//! the background lane, so that people go first. A preview takes the same way up to the decision and writes nothing.

mod looking_up;
mod pace;

pub use pace::{Pace, Share};

use super::order::{Asked, Order, Reply};
use super::{Answer, Engine, Intake};
use crate::error::EngineError;
use crate::store::cases;
use crate::vault::NewRequester;
use futures::future::join_all;
use jiff::Timestamp;
use looking_up::Prepared;
use std::collections::BTreeMap;
use termination::case::{DesiredEnd, Kind, Scheduled, Stage, Voucher};
use termination::identifier::{BatchId, CaseId, CaseReference, Msisdn, OperatorId, StaffId, SubscriptionId};
use termination::money::Cents;
use termination::party::Language;
use termination::settlement::settle;
use termination::subscription::Subscription;
use termination::{Case, Refusal};
use tokio::sync::oneshot;
use tracing::Span;

/// How often a portion is asked while the database is busy, a second apart.
const TRIES_MAX: u32 = 10;

/// Rows that are entered together, and who answers for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vouched {
    /// The rows.
    pub batch: BatchId,
    /// Who enters them.
    pub by: StaffId,
}

/// One line that is to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkRow {
    /// At which operator.
    pub operator: OperatorId,
    /// The line.
    pub line: Msisdn,
    /// The customer number that the line must be on file with, if one was given.
    pub customer: Option<String>,
    /// What kind of ending.
    pub kind: Kind,
    /// When it shall end.
    pub end: DesiredEnd,
    /// The language to speak; that of the holder on file if none was given.
    pub language: Option<Language>,
}

/// What came of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BulkAnswer {
    /// It is a case, now or since the row was first asked.
    Received(BulkCase),
    /// An earlier case ends the line already: that one.
    Known(BulkCase),
    /// It cannot be done.
    Refused(BulkRefusal),
}

/// A case as the answer to a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkCase {
    /// The case.
    pub case: CaseId,
    /// The short name for people; `None` in a preview, where it is not drawn yet.
    pub reference: Option<CaseReference>,
    /// When the contract ends, once that is fixed.
    pub ends_at: Option<Timestamp>,
    /// From when on it cannot be taken back, once that is fixed.
    pub point_of_no_return_at: Option<Timestamp>,
    /// What the end gives back of fees paid in advance, as far as it is known now.
    pub credit: Option<Cents>,
}

/// Why a row is no case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BulkRefusal {
    /// No line with this number is on file at the operator.
    NotOnFile,
    /// The line has ended.
    AlreadyEnded {
        /// The case that ended it.
        by: Option<CaseId>,
    },
    /// The line is on file with another customer than the row says.
    OtherCustomer,
    /// Nothing is on file to which a receipt could go.
    NoAddress,
    /// A stored row of this line or holder cannot be read; says which kind of fault.
    Broken(&'static str),
    /// The rules refuse it.
    Rule(Refusal),
}

impl BulkRefusal {
    /// Stable codes of all refusals that are not of the rules.
    pub const CODES: [&'static str; 5] = [
        "line-not-on-file",
        "line-already-ended",
        "other-customer",
        "no-address-on-file",
        "record-broken",
    ];

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        let [not_on_file, ended, other, no_address, broken] = Self::CODES;
        match self {
            Self::NotOnFile => not_on_file,
            Self::AlreadyEnded { .. } => ended,
            Self::OtherCustomer => other,
            Self::NoAddress => no_address,
            Self::Broken(_) => broken,
            Self::Rule(refusal) => refusal.code(),
        }
    }
}

/// A row ready to be asked.
struct Ready {
    intake: Intake,
    voucher: Voucher,
    requester: NewRequester,
    subscription: Subscription,
}

impl Engine {
    /// Ends the lines of some rows, each as a case of its own; answers in the order of the rows, each answer on the
    /// disk. No two rows may name the same line, also of portions that are asked at the same time; those write in turn at
    /// the pace they share. Asked again, the same rows get the same answers; so a failure that passes is waited for,
    /// and only one that lasts is told.
    pub async fn end_bulk(
        &self,
        vouched: Vouched,
        rows: &[BulkRow],
        pace: &Pace,
    ) -> Result<Vec<BulkAnswer>, EngineError> {
        let mut tries = 1;
        loop {
            match self.try_end_bulk(vouched, rows, pace).await {
                Err(error) if error.is_passing() && tries < TRIES_MAX => {
                    tracing::warn!(kind = error.kind(), tries, "many lines at once must wait");
                    tries += 1;
                    pace::wait_for_others().await;
                }
                ended => return ended,
            }
        }
    }

    async fn try_end_bulk(
        &self,
        vouched: Vouched,
        rows: &[BulkRow],
        pace: &Pace,
    ) -> Result<Vec<BulkAnswer>, EngineError> {
        let prepared = self.prepare_bulk(vouched, rows).await?;
        let background = self.in_background();
        let asking = prepared.into_iter().map(|prepared| async {
            match prepared {
                Prepared::Answered(answer) => Ok(answer),
                Prepared::Ready(ready) => background.end_one(*ready).await,
            }
        });
        let answered = pace.in_turn(join_all(asking)).await;
        let answers: Result<Vec<_>, _> = answered.into_iter().collect();
        self.with_first_cases(answers?).await
    }

    /// What [`Engine::end_bulk`] would answer now. Nothing is written.
    pub async fn preview_bulk(
        &self,
        vouched: Vouched,
        rows: &[BulkRow],
    ) -> Result<Vec<BulkAnswer>, EngineError> {
        let now = self.now();
        let prepared = self.prepare_bulk(vouched, rows).await?;
        let mut answers = Vec::with_capacity(prepared.len());
        let mut asked = vec![];
        for (place, prepared) in prepared.into_iter().enumerate() {
            match prepared {
                Prepared::Answered(answer) => answers.push(Some(answer)),
                Prepared::Ready(ready) => {
                    answers.push(None);
                    asked.push((place, ready.subscription.clone(), self.unheard(*ready)));
                }
            }
        }
        let mut db = self.store().read().await?;
        let orders: Vec<&Asked> = asked.iter().map(|(_, _, asked)| asked).collect();
        let loaded = self.load(&mut db, &orders).await?;
        for (place, subscription, asked) in &asked {
            let decided = self.decide(&mut db, &loaded, asked, now).await;
            let answer = match decided.map(|decision| (decision.change, decision.reply)) {
                Ok((Some(decided), _)) => {
                    let case = self.told(&decided.change.case, subscription)?;
                    BulkAnswer::Received(BulkCase {
                        reference: None,
                        ..case
                    })
                }
                Ok((None, reply)) => self.answer(reply, subscription)?,
                Err(error) => self.answer(Err(error), subscription)?,
            };
            if let Some(empty) = answers.get_mut(*place) {
                *empty = Some(answer);
            }
        }
        drop(db);
        self.with_first_cases(answers.into_iter().flatten().collect())
            .await
    }

    /// The case that a row of a batch is.
    pub(super) fn bulk_case_id(&self, batch: BatchId, row: &BulkRow) -> CaseId {
        let digits = row.line.digits();
        let parts: [&[u8]; 4] = [
            b"bulk",
            batch.bytes(),
            row.operator.as_str().as_bytes(),
            digits.as_bytes(),
        ];
        CaseId::from_entropy(self.keys().command.short_mac(&parts))
    }

    async fn end_one(&self, ready: Ready) -> Result<BulkAnswer, EngineError> {
        let (case, command) = (ready.intake.case_id, self.opening(ready.intake.case_id));
        let (order, subscription) = order(ready);
        let reply = self.ask(case, command, order).await;
        self.answer(reply, &subscription)
    }

    /// An order that is only decided: nobody waits for its answer.
    fn unheard(&self, ready: Ready) -> Asked {
        let case = ready.intake.case_id;
        let (reply, _) = oneshot::channel();
        Asked {
            actor: self.actor(),
            case,
            command: self.opening(case),
            order: order(ready).0,
            span: Span::none(),
            reply,
        }
    }

    /// What a reply means for its row. What is broken of one row is the answer to that row.
    fn answer(&self, reply: Reply, subscription: &Subscription) -> Result<BulkAnswer, EngineError> {
        match reply {
            Ok(Ok(Answer { case, .. })) => Ok(BulkAnswer::Received(self.told(&case, subscription)?)),
            Ok(Err(Refusal::AlreadyAsked { case })) => Ok(BulkAnswer::Known(named(case))),
            Ok(Err(refusal)) => Ok(BulkAnswer::Refused(BulkRefusal::Rule(refusal))),
            Err(error) if error.is_of_one_case() => {
                Ok(BulkAnswer::Refused(BulkRefusal::Broken(error.kind())))
            }
            Err(error) => Err(error),
        }
    }

    /// A case with what its end gives back.
    fn told(&self, case: &Case, subscription: &Subscription) -> Result<BulkCase, EngineError> {
        let known = scheduled(case);
        let Some(ends_at) = known.ends_at else {
            return Ok(known);
        };
        let zone = &self.rules_of(case)?.law.zone;
        let line: [SubscriptionId; 1] = [subscription.id];
        let subscriptions = std::slice::from_ref(subscription);
        let settlement = settle(line.into_iter(), subscriptions, ends_at, zone);
        Ok(BulkCase {
            credit: settlement.total(),
            ..known
        })
    }

    /// Answers that name an earlier case, with what is known of that case.
    async fn with_first_cases(&self, mut answers: Vec<BulkAnswer>) -> Result<Vec<BulkAnswer>, EngineError> {
        let first = |answer: &BulkAnswer| match answer {
            BulkAnswer::Known(known) => Some(known.case),
            BulkAnswer::Received(_) | BulkAnswer::Refused(_) => None,
        };
        let firsts: Vec<CaseId> = answers.iter().filter_map(first).collect();
        if firsts.is_empty() {
            return Ok(answers);
        }
        let loaded: BTreeMap<_, _> = cases::load_many(&mut *self.store().read().await?, &firsts).await?;
        for answer in &mut answers {
            if let BulkAnswer::Known(known) = answer
                && let Some(Ok(case)) = loaded.get(&known.case)
            {
                *known = scheduled(case);
            }
        }
        Ok(answers)
    }
}

fn order(ready: Ready) -> (Order, Subscription) {
    let order = Order::Receive {
        intake: Box::new(ready.intake),
        requester: ready.requester,
        voucher: Some(ready.voucher),
    };
    (order, ready.subscription)
}

/// A case of which nothing more is known.
const fn named(case: CaseId) -> BulkCase {
    BulkCase {
        case,
        reference: None,
        ends_at: None,
        point_of_no_return_at: None,
        credit: None,
    }
}

/// A case with its schedule, as far as there is one.
fn scheduled(case: &Case) -> BulkCase {
    let schedule = schedule(case);
    BulkCase {
        reference: Some(case.reference),
        ends_at: schedule.map(|schedule| schedule.ends_at),
        point_of_no_return_at: schedule.map(|schedule| schedule.point_of_no_return_at),
        ..named(case.id)
    }
}

fn schedule(case: &Case) -> Option<&Scheduled> {
    match &case.stage {
        Stage::Pending(stage) => Some(&stage.schedule),
        Stage::Ceasing(stage) => Some(&stage.schedule),
        Stage::Settling(stage) => Some(&stage.schedule),
        Stage::Closed(stage) => Some(&stage.schedule),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => None,
    }
}
