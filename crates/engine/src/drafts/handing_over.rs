//! Handing a draft over to the customer: a link to the form, filled in.
//!
//! A token is derived from the master key and never stored: the draft's 16 bytes and 10 bytes (80 bits) of a keyed hash over
//! the operator, the draft and the number of the link. Only the link that was sent last works, so that a second one to the
//! right address makes one to a wrong address worthless.

use super::keeping::open;
use super::{Draft, DraftRefusal, DraftState, rows};
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::outbox::later;
use crate::ports::NoticeKind;
use crate::vault;
use data_encoding::{BASE32_NOPAD, BASE32_NOPAD_NOCASE, HEXLOWER};
use jiff::SignedDuration;
use sqlx::AnyConnection;
use subtle::ConstantTimeEq as _;
use termination::identifier::{CaseId, DraftId, OperatorId};
use termination::party::Language;

/// Where a link goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandOverTo {
    /// By SMS to the line of the draft, at the number on file and no other.
    Line,
    /// By mail to the address that was typed.
    Email,
}

impl HandOverTo {
    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Email => "email",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        [Self::Line, Self::Email]
            .into_iter()
            .find(|known| known.name() == name)
    }
}

/// How a draft is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandOverWish {
    /// Where the link goes.
    pub to: HandOverTo,
    /// In which language.
    pub language: Language,
    /// How long it works; never longer than the draft is kept.
    pub life: SignedDuration,
}

/// What a token turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandOverAnswer {
    /// It opens this draft.
    Open(Box<Draft>),
    /// The form was sent: this is its case.
    Used(CaseId),
    /// It worked once: its time is over, a newer link took its place, or the draft was given up.
    Over,
    /// We never made it.
    Unknown,
}

const MAC: usize = 10;

const OWE: &str =
    "insert into notice (party_id, notice_id, kind, operator, subscription_id, language, number, state,
    attempts, next_at, draft_id) values ($1, $2, $3, $4, '', $5, $6, 'ready', 0, $7, $8)";

impl Engine {
    /// Sends the customer a link to the form, filled in with what was typed. It works until the form was sent, a newer link
    /// was, or its time is over. Whoever calls counts the message and puts the act on the audit record first.
    pub async fn hand_over(
        &self,
        operator: &OperatorId,
        id: DraftId,
        wish: HandOverWish,
    ) -> Result<Result<Draft, DraftRefusal>, EngineError> {
        let now = self.now();
        let mut tx = self.store().write().await?;
        let Some(Ok(draft)) = rows::read(&mut tx, operator, id, now).await?.map(open) else {
            return Ok(Err(DraftRefusal::Gone));
        };
        if wish.to == HandOverTo::Line && draft.line.is_none() {
            return Ok(Err(DraftRefusal::NoLine));
        }
        if wish.to == HandOverTo::Email {
            let typed = vault::draft_of(&mut tx, self.keys(), draft.party).await?;
            if typed.is_none_or(|typed| typed.one("email").is_empty()) {
                return Ok(Err(DraftRefusal::NoEmail));
            }
        }
        let until = later(now, wish.life).min(draft.expires_at);
        if !rows::hand_over(&mut tx, &draft, (wish.to, until), now).await? {
            return Ok(Err(DraftRefusal::Gone));
        }
        let Some(draft) = rows::read(&mut tx, operator, id, now).await? else {
            return Ok(Err(DraftRefusal::Gone));
        };
        self.owe_hand_over(&mut tx, &draft, wish.language).await?;
        tx.commit().await?;
        self.signal();
        Ok(Ok(draft))
    }

    async fn owe_hand_over(
        &self,
        db: &mut AnyConnection,
        draft: &Draft,
        language: Language,
    ) -> Result<(), EngineError> {
        let notice = format!("notice_{}", HEXLOWER.encode(&self.entropy().bytes::<16>()));
        sqlx::query(OWE)
            .bind(draft.party.to_string())
            .bind(notice)
            .bind(NoticeKind::HandOver.name())
            .bind(draft.operator.to_string())
            .bind(language.code())
            .bind(draft.link.map_or(0, |link| i64::from(link.number)))
            .bind(self.now().as_microsecond())
            .bind(draft.id.to_string())
            .execute(db)
            .await?;
        Ok(())
    }

    /// Opens a token. Nothing is changed by it: mail scanners open links.
    pub async fn open_hand_over(
        &self,
        operator: &OperatorId,
        token: &str,
    ) -> Result<HandOverAnswer, EngineError> {
        let Some((id, mac)) = parse(token) else {
            return Ok(HandOverAnswer::Unknown);
        };
        let Some(draft) = self.draft(operator, id).await? else {
            return Ok(HandOverAnswer::Unknown);
        };
        let Some(link) = draft.link else {
            return Ok(HandOverAnswer::Unknown);
        };
        let made = |number| bool::from(mac_of(self.keys(), operator, id, number).ct_eq(&mac));
        let (working, older) = (made(link.number), (1..link.number).any(made));
        Ok(match draft.state {
            _ if !working && !older => HandOverAnswer::Unknown,
            DraftState::Used => HandOverAnswer::Used(draft.case),
            DraftState::Open if working && self.now() < link.until => HandOverAnswer::Open(Box::new(draft)),
            DraftState::Open | DraftState::Discarded | DraftState::Expired => HandOverAnswer::Over,
        })
    }
}

fn mac_of(keys: &Keys, operator: &OperatorId, draft: DraftId, number: u32) -> [u8; MAC] {
    keys.link.short_mac(&[
        b"hand-over",
        operator.as_str().as_bytes(),
        draft.bytes(),
        &number.to_be_bytes(),
    ])
}

/// The token of a link.
pub(crate) fn token(keys: &Keys, operator: &OperatorId, draft: DraftId, number: u32) -> String {
    let bytes = [draft.bytes().as_slice(), &mac_of(keys, operator, draft, number)].concat();
    BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
}

fn parse(token: &str) -> Option<(DraftId, [u8; MAC])> {
    let bytes = BASE32_NOPAD_NOCASE.decode(token.trim().as_bytes()).ok()?;
    let (id, mac) = bytes.split_first_chunk::<16>()?;
    Some((DraftId::from_entropy(*id), <[u8; MAC]>::try_from(mac).ok()?))
}
