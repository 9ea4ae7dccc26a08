//! The outbox of messages that belong to no case: the same leases and pauses as for effects.

use super::CALLS_AT_ONCE;
use super::backoff::{Patience, next_attempt};
use crate::codes;
use crate::drafts::{DraftLink, DraftState, HandOverTo, token};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ports::{Address, Fault, Notice, NoticeKind, NoticeLink, Ports};
use crate::store::rows::{bigint, count, id};
use crate::telemetry::NOTIFY;
use crate::vault::{self, line_hash};
use futures::future::join_all;
use sqlx::Row as _;
use sqlx::any::AnyRow;
use std::sync::Arc;
use termination::case::Outcome;
use termination::identifier::{DraftId, OperatorId, PartyId, SubscriptionId};
use termination::party::Language;
use termination::rules::RuleBook;

/// A notice that a worker has taken.
struct Claimed {
    party: PartyId,
    notice: String,
    operator: OperatorId,
    about: About,
    language: Language,
    number: u32,
    attempt: u32,
}

/// What a notice is about.
#[derive(Clone, Copy)]
enum About {
    /// The code that proves this line of the party.
    Line(SubscriptionId),
    /// The link to the form of this draft.
    Draft(DraftId),
}

/// What is to be done with a notice.
enum Call {
    Send(Box<Notice>),
    /// The address it was for is gone.
    NoAddress,
    /// What it says is no longer so.
    Moot,
}

const ANY_DUE: &str = "select 1 from notice where next_at <= $1 limit 1";

const CLAIM: &str = "update notice set state = 'leased', lease_by = $1, next_at = $2, attempts = attempts + 1
    where next_at <= $3 and (party_id, notice_id) in
        (select party_id, notice_id from notice where next_at <= $3 order by next_at limit $4)
    returning party_id, notice_id, operator, subscription_id, language, number, attempts, kind, draft_id";

const SETTLE: &str = "update notice set state = $4, next_at = $5, lease_by = null, fault = $6
    where party_id = $1 and notice_id = $2 and state = 'leased' and lease_by = $3";

impl Engine {
    /// Takes a batch of notices, calls, and writes down what came of it.
    pub(crate) async fn run_notices_once(&self, ports: &Ports, worker: &str) -> Result<usize, EngineError> {
        let now = self.now();
        let peek = sqlx::query(ANY_DUE).bind(now.as_microsecond());
        if peek
            .fetch_optional(&mut *self.store().read().await?)
            .await?
            .is_none()
        {
            return Ok(0);
        }
        let lease_by = &self.lease_name(worker);
        let mut tx = self.store().write().await?;
        let rows = sqlx::query(CLAIM)
            .bind(lease_by)
            .bind(self.lease_end(now).as_microsecond())
            .bind(now.as_microsecond())
            .bind(bigint(CALLS_AT_ONCE))
            .fetch_all(&mut *tx)
            .await?;
        tx.commit().await?;
        // All at once: one after the other, the last would be called when its lease has long run out.
        let called = rows.iter().map(|row| self.run_notice(ports, row, lease_by));
        for result in join_all(called).await {
            result?;
        }
        Ok(rows.len())
    }

    async fn run_notice(&self, ports: &Ports, row: &AnyRow, lease_by: &str) -> Result<(), EngineError> {
        let claimed = match Claimed::read(row) {
            // Perhaps written by a newer version: its lease runs out and it is looked at again.
            Err(error) => {
                tracing::error!(kind = error.kind(), "a notice cannot be read");
                return Ok(());
            }
            Ok(claimed) => claimed,
        };
        let result = match self.notice(&claimed).await {
            Ok(Call::Send(notice)) => {
                self.in_time(NOTIFY, ports.messenger.notify(&claimed.notice, &notice))
                    .await
            }
            Ok(Call::NoAddress) => Err(Fault::Permanent("no_address")),
            Ok(Call::Moot) => Ok(()),
            Err(error) if error.is_of_one_case() => Err(Fault::Temporary(error.kind())),
            Err(error) => return Err(error),
        };
        self.settle_notice(&claimed, lease_by, result).await
    }

    /// The notice with its address, and its code or link.
    async fn notice(&self, claimed: &Claimed) -> Result<Call, EngineError> {
        match claimed.about {
            About::Line(line) => self.line_code_notice(claimed, line).await,
            About::Draft(draft) => self.hand_over_notice(claimed, draft).await,
        }
    }

    async fn line_code_notice(&self, claimed: &Claimed, line: SubscriptionId) -> Result<Call, EngineError> {
        let mut db = self.store().read().await?;
        let Some(line) = vault::line_identity(&mut db, self.keys(), claimed.party, line).await? else {
            return Ok(Call::NoAddress);
        };
        let hash = line_hash(self.keys(), &claimed.operator, line.msisdn);
        let code = codes::text(codes::line_code(self.keys(), &hash, claimed.number));
        Ok(Call::Send(Box::new(Notice {
            operator: self.rules_of_notice(claimed)?,
            language: claimed.language,
            kind: NoticeKind::LineCode,
            to: Address::Phone(line.msisdn.e164()),
            code: Some(code),
            link: None,
        })))
    }

    /// Where the link goes is looked up now: whoever corrected the address meanwhile meant this mail too.
    async fn hand_over_notice(&self, claimed: &Claimed, draft: DraftId) -> Result<Call, EngineError> {
        let draft = self.draft(&claimed.operator, draft).await?;
        let Some(draft) = draft.filter(|draft| draft.state == DraftState::Open) else {
            return Ok(Call::Moot);
        };
        let working = |link: &DraftLink| link.number == claimed.number && self.now() < link.until;
        let Some(link) = draft.link.filter(working) else {
            return Ok(Call::Moot);
        };
        let mut db = self.store().read().await?;
        let to = match (link.to, draft.line) {
            (HandOverTo::Line, None) => None,
            (HandOverTo::Line, Some((holder, subscription))) => {
                let found = vault::line_identity(&mut db, self.keys(), holder, subscription).await?;
                found.map(|found| Address::Phone(found.msisdn.e164()))
            }
            (HandOverTo::Email, _) => {
                let typed = vault::draft_of(&mut db, self.keys(), draft.party).await?;
                let email = typed.map(|typed| typed.one("email").to_owned());
                email.filter(|email| !email.is_empty()).map(Address::Email)
            }
        };
        let Some(to) = to else {
            return Ok(Call::NoAddress);
        };
        Ok(Call::Send(Box::new(Notice {
            operator: self.rules_of_notice(claimed)?,
            language: claimed.language,
            kind: NoticeKind::HandOver,
            to,
            code: None,
            link: Some(NoticeLink {
                token: token(self.keys(), &draft.operator, draft.id, link.number),
                reference: draft.reference,
                until: link.until,
            }),
        })))
    }

    fn rules_of_notice(&self, claimed: &Claimed) -> Result<Arc<RuleBook>, EngineError> {
        let unknown = || EngineError::UnknownOperator(claimed.operator.clone());
        self.rules(&claimed.operator).ok_or_else(unknown)
    }

    async fn settle_notice(
        &self,
        claimed: &Claimed,
        lease_by: &str,
        result: Result<(), Fault>,
    ) -> Result<(), EngineError> {
        let (state, next, fault) = match result {
            Ok(()) => ("done", None, None),
            Err(fault) => {
                let (Fault::Temporary(why) | Fault::Permanent(why)) = fault;
                tracing::warn!(
                    notice = claimed.notice,
                    attempt = claimed.attempt,
                    fault = why,
                    "notice failed"
                );
                match next_attempt(Patience::Short, claimed.attempt, fault, self.now()) {
                    Some(next) => ("ready", Some(next.as_microsecond()), Some(why)),
                    None => ("gave_up", None, Some(why)),
                }
            }
        };
        let kind = claimed.about.kind().name();
        match (next, fault) {
            (_, None) => self.telemetry().effect(kind, Outcome::Done),
            (Some(_), Some(why)) => self.telemetry().retried(kind, why),
            (None, Some(_)) => self.telemetry().effect(kind, Outcome::GaveUp),
        }
        let mut tx = self.store().write().await?;
        sqlx::query(SETTLE)
            .bind(claimed.party.to_string())
            .bind(&claimed.notice)
            .bind(lease_by)
            .bind(state)
            .bind(next)
            .bind(fault)
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }
}

impl About {
    const fn kind(self) -> NoticeKind {
        match self {
            Self::Line(_) => NoticeKind::LineCode,
            Self::Draft(_) => NoticeKind::HandOver,
        }
    }
}

impl Claimed {
    fn read(row: &AnyRow) -> Result<Self, EngineError> {
        let (language, kind): (&str, &str) = (row.try_get(4)?, row.try_get(7)?);
        let corrupt = EngineError::Corrupt { what: "notice" };
        let kind = NoticeKind::ALL.into_iter().find(|known| known.name() == kind);
        let about = match kind.ok_or_else(|| corrupt.clone())? {
            NoticeKind::LineCode => About::Line(id(row, 3, "notice")?),
            NoticeKind::HandOver => About::Draft(id(row, 8, "notice")?),
        };
        Ok(Self {
            party: id(row, 0, "notice")?,
            notice: row.try_get(1)?,
            operator: id(row, 2, "notice")?,
            about,
            language: Language::from_code(language).ok_or(corrupt)?,
            number: count(row, 5, "notice")?,
            attempt: count(row, 6, "notice")?,
        })
    }
}
