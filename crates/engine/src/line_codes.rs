//! One-time codes that prove a line for the customer zone, outside of any case.
//!
//! A line that is not on file goes through the same motions with the same writes, so that neither the answer nor
//! its time tells whether a line exists; only the message is missing.

use crate::codes;
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::rows::{at, bigint, count, optional_at};
use crate::subscribers::find_living_line;
use crate::vault::line_hash;
use data_encoding::HEXLOWER;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row as _};
use std::sync::Arc;
use termination::identifier::{Msisdn, OperatorId, PartyId, SubscriptionId};
use termination::party::Language;
use termination::rules::RuleBook;

/// What asking for a code was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineCodeAnswer {
    /// If the line is on file, a code is on its way.
    Issued {
        /// When it stops being valid.
        expires_at: Timestamp,
    },
    /// Asked again too quickly.
    TooSoon {
        /// When it can be asked again.
        again_at: Timestamp,
    },
    /// Too many wrong answers.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// What answering a code was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineCodeCheck {
    /// The code is right; it works no second time.
    Right {
        /// The holder of the line.
        party: PartyId,
        /// The line.
        subscription: SubscriptionId,
    },
    /// It is not the code.
    Wrong,
    /// There is no code that can be answered; ask for a new one.
    Expired,
    /// Too many wrong answers.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// The state of one line's checks.
struct Check {
    hash: String,
    number: u32,
    live: bool,
    issued_at: Timestamp,
    expires_at: Timestamp,
    wrong_answers: u32,
    locked_until: Option<Timestamp>,
}

const READ: &str = "select number, live, issued_at, expires_at, wrong_answers, locked_until from line_check
    where line_hash = $1";

const STORE: &str = "insert into line_check
    (line_hash, number, live, issued_at, expires_at, wrong_answers, locked_until)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (line_hash) do update set number = excluded.number, live = excluded.live,
        issued_at = excluded.issued_at, expires_at = excluded.expires_at,
        wrong_answers = excluded.wrong_answers, locked_until = excluded.locked_until";

const OWE: &str =
    "insert into notice (party_id, notice_id, kind, operator, subscription_id, language, number,
    state, attempts, next_at) values ($1, $2, $3, $4, $5, $6, $7, 'ready', 0, $8)";

impl Engine {
    /// Sends a one-time code to a line, by the limits of the operator's policy.
    pub async fn issue_line_code(
        &self,
        operator: &OperatorId,
        line: Msisdn,
        language: Language,
    ) -> Result<LineCodeAnswer, EngineError> {
        let (now, rules) = (self.now(), self.rules_or_unknown(operator)?);
        let policy = &rules.operator.policy;
        let mut tx = self.store().write().await?;
        let mut check = self.line_check(&mut tx, operator, line).await?;
        if let Some(until) = check.locked_until.filter(|until| now < *until) {
            return Ok(LineCodeAnswer::Locked { until });
        }
        let pause = SignedDuration::from_secs(i64::from(policy.resend_pause_seconds));
        let again_at = later(check.issued_at, pause);
        if now < again_at {
            return Ok(LineCodeAnswer::TooSoon { again_at });
        }
        let expires_at = later(now, SignedDuration::from_mins(i64::from(policy.code_minutes)));
        check.number = check.number.wrapping_add(1);
        (check.live, check.issued_at, check.expires_at) = (true, now, expires_at);
        check.store(&mut tx).await?;
        if let Some((subscription, party)) = find_living_line(&mut tx, self.keys(), operator, line).await? {
            self.owe_line_code(&mut tx, (operator, language, check.number), (party, subscription))
                .await?;
        }
        tx.commit().await?;
        self.signal();
        Ok(LineCodeAnswer::Issued { expires_at })
    }

    async fn owe_line_code(
        &self,
        db: &mut AnyConnection,
        (operator, language, number): (&OperatorId, Language, u32),
        (party, subscription): (PartyId, SubscriptionId),
    ) -> Result<(), EngineError> {
        let notice = format!("notice_{}", HEXLOWER.encode(&self.entropy().bytes::<16>()));
        sqlx::query(OWE)
            .bind(party.to_string())
            .bind(notice)
            .bind(crate::ports::NoticeKind::LineCode.name())
            .bind(operator.to_string())
            .bind(subscription.to_string())
            .bind(language.code())
            .bind(i64::from(number))
            .bind(self.now().as_microsecond())
            .execute(db)
            .await?;
        Ok(())
    }

    /// Checks an answer. Five wrong ones (a setting) lock the line's checks for a time.
    pub async fn check_line_code(
        &self,
        operator: &OperatorId,
        line: Msisdn,
        answer: &str,
    ) -> Result<LineCodeCheck, EngineError> {
        let (now, rules) = (self.now(), self.rules_or_unknown(operator)?);
        let mut tx = self.store().write().await?;
        let mut check = self.line_check(&mut tx, operator, line).await?;
        if let Some(until) = check.locked_until.filter(|until| now < *until) {
            return Ok(LineCodeCheck::Locked { until });
        }
        if !check.live || now >= check.expires_at {
            return Ok(LineCodeCheck::Expired);
        }
        let found = find_living_line(&mut tx, self.keys(), operator, line).await?;
        let right = codes::matches(codes::line_code(self.keys(), &check.hash, check.number), answer);
        let result = match found.filter(|_| right) {
            Some((subscription, party)) => {
                (check.live, check.wrong_answers) = (false, 0);
                LineCodeCheck::Right { party, subscription }
            }
            None => check.wrong(&rules, now),
        };
        check.store(&mut tx).await?;
        tx.commit().await?;
        Ok(result)
    }

    fn rules_or_unknown(&self, operator: &OperatorId) -> Result<Arc<RuleBook>, EngineError> {
        self.rules(operator)
            .ok_or_else(|| EngineError::UnknownOperator(operator.clone()))
    }

    async fn line_check(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        line: Msisdn,
    ) -> Result<Check, EngineError> {
        let hash = line_hash(self.keys(), operator, line);
        let row = sqlx::query(READ).bind(&hash).fetch_optional(db).await?;
        let Some(row) = row else {
            return Ok(Check::fresh(hash, u32::from_be_bytes(self.entropy().bytes())));
        };
        Ok(Check {
            hash,
            number: count(&row, 0, "line_check")?,
            live: row.try_get::<i64, _>(1)? != 0,
            issued_at: at(&row, 2)?,
            expires_at: at(&row, 3)?,
            wrong_answers: count(&row, 4, "line_check")?,
            locked_until: optional_at(&row, 5)?,
        })
    }
}

impl Check {
    /// Begins at a random number, so that a code of a line whose row was swept away does not come again.
    const fn fresh(hash: String, number: u32) -> Self {
        let never = Timestamp::UNIX_EPOCH;
        Self {
            hash,
            number,
            live: false,
            issued_at: never,
            expires_at: never,
            wrong_answers: 0,
            locked_until: None,
        }
    }

    /// Counts a wrong answer; the last allowed one locks and makes the code worthless.
    fn wrong(&mut self, rules: &RuleBook, now: Timestamp) -> LineCodeCheck {
        let policy = &rules.operator.policy;
        self.wrong_answers += 1;
        if self.wrong_answers < policy.wrong_answers_max {
            return LineCodeCheck::Wrong;
        }
        let until = later(now, SignedDuration::from_mins(i64::from(policy.lock_minutes)));
        (self.live, self.wrong_answers, self.locked_until) = (false, 0, Some(until));
        LineCodeCheck::Locked { until }
    }

    async fn store(&self, db: &mut AnyConnection) -> Result<(), EngineError> {
        sqlx::query(STORE)
            .bind(&self.hash)
            .bind(i64::from(self.number))
            .bind(i64::from(self.live))
            .bind(self.issued_at.as_microsecond())
            .bind(bigint(self.expires_at.as_microsecond()))
            .bind(i64::from(self.wrong_answers))
            .bind(self.locked_until.map(Timestamp::as_microsecond))
            .execute(db)
            .await?;
        Ok(())
    }
}
