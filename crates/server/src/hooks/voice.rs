//! `POST /hooks/{operator}/voice`: the operator's voice system tells where a call stands and is told what to do next, until
//! the caller is put through to an agent whose screen opens the call with the line already found. Documented in
//! `docs/voice-hook.md`.
//!
//! The answer never tells whether a number is on file.

use super::said::{Key, Next, NotAnswered, Step};
use super::signature::{NotBelieved, REMEMBERED, believe};
use crate::app::App;
use crate::config::Rate;
use crate::web::client_of;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use engine::{Allowed, DraftFields, DraftState, DraftToKeep, EngineError, Found, Role, Wanted};
use jiff::SignedDuration;
use std::sync::Arc;
use termination::identifier::{DraftId, Msisdn, OperatorId, PartyId, StaffId, SubscriptionId};
use termination::party::{Channel, Language};
use termination::rules::RuleBook;

/// More than any honest call holds.
const BODY_BYTES_MAX: usize = 4096;
/// The key that ends a data card.
const END_KEY: &str = "3";
const CALL_CHARS_MAX: usize = 100;

/// A call of a switch that we believe.
struct Heard {
    app: App,
    operator: Arc<RuleBook>,
    language: Language,
    step: Step,
}

/// `POST /hooks/{operator}/voice`.
pub(super) async fn hear(
    State(app): State<App>,
    Path(operator): Path<String>,
    request: Request,
) -> Result<Next, NotAnswered> {
    let operator = app.operator(&operator).ok_or(NotAnswered::NotFound)?;
    let id = &operator.operator.id;
    let secret = app.config().voice.secrets.get(id).ok_or(NotAnswered::NotFound)?;
    let client = client_of(&request);
    let (parts, body) = request.into_parts();
    let body = whole(body).await?;
    let message = match believe(&parts.headers, &body, secret, app.engine().now()) {
        Ok(message) => message,
        Err(doubt) => {
            count(&app, "client", &client, app.config().rates.client).await?;
            return Err(match doubt {
                NotBelieved::Signature => NotAnswered::Signature,
                NotBelieved::Time => NotAnswered::Time,
            });
        }
    };
    count(&app, "voice", id.as_str(), app.config().rates.voice).await?;
    let message = format!("{id} {message}");
    let seen = app.engine().throttle("hook", &message, 1, REMEMBERED).await?;
    if seen != Allowed::Yes {
        return Err(NotAnswered::Repeated);
    }
    let step: Step = serde_json::from_slice(&body).map_err(|_| NotAnswered::NotUnderstood)?;
    if step.call.is_empty() || step.call.chars().count() > CALL_CHARS_MAX {
        return Err(NotAnswered::NotUnderstood);
    }
    let asked = step.language.as_deref().and_then(Language::from_code);
    let heard = Heard {
        language: asked.unwrap_or_else(|| first_language(&operator)),
        app: app.clone(),
        operator: operator.clone(),
        step,
    };
    heard.next().await
}

impl Heard {
    async fn next(&self) -> Result<Next, NotAnswered> {
        if self.step.key.as_deref() != Some(END_KEY) {
            return Ok(Next::Menu {
                language: self.language.code(),
                menu: vec![Key {
                    key: END_KEY,
                    say: self.text("voice-menu-end"),
                }],
            });
        }
        let ask = |id: &str| Next::AskLine {
            language: self.language.code(),
            say: self.text(id),
        };
        match self.step.typed.as_deref().map(str::trim) {
            None => Ok(ask("voice-ask-line")),
            Some("") => {
                let caller = self.step.caller.as_deref().unwrap_or_default();
                self.transfer(Msisdn::parse(caller).ok()).await
            }
            // Only how it is written is judged here, which is the same whether or not it is on file.
            Some(typed) => match Msisdn::parse(typed) {
                Ok(line) => self.transfer(Some(line)).await,
                Err(_) => Ok(ask("voice-line-unreadable")),
            },
        }
    }

    /// Keeps a draft of the call and puts it through.
    async fn transfer(&self, number: Option<Msisdn>) -> Result<Next, NotAnswered> {
        let agent = self.agent().await?;
        let draft = self.draft(number, agent).await?;
        let engine = self.app.engine();
        let until = engine
            .now()
            .saturating_add(self.app.config().voice.ticket_life())
            .unwrap_or(jiff::Timestamp::MAX);
        let until = jiff::Timestamp::from_second(until.as_second()).unwrap_or(until);
        let ticket = engine.ticket(self.operator_id(), draft, until);
        Ok(Next::Transfer {
            language: self.language.code(),
            say: self.text("voice-transfer"),
            agent: agent.map(|agent| agent.to_string()),
            open: format!("{}/desk/phone/call/{ticket}", self.base()),
            until,
        })
    }

    /// The draft of the call: one, however often the switch asks. A number that is told later is noted as long as nobody of
    /// the staff has touched it.
    async fn draft(&self, number: Option<Msisdn>, agent: Option<StaffId>) -> Result<DraftId, NotAnswered> {
        let (engine, operator) = (self.app.engine(), self.operator_id());
        let id = engine.draft_of_call(operator, &self.step.call);
        let known = engine.draft(operator, id).await?;
        let over = match &known {
            None => None,
            Some(known) if known.state == DraftState::Open && known.version == 1 && number.is_some() => {
                Some(1)
            }
            Some(_) => return Ok(id),
        };
        let line = self.found(number).await?;
        let written = number.map(|line| line.national()).unwrap_or_default();
        let typed = DraftFields::of([("line", written.as_str()), ("language", self.language.code())]);
        let draft = DraftToKeep {
            id,
            operator: operator.clone(),
            over,
            channel: Channel::Phone,
            staff: agent,
            shop: None,
            line,
            typed: typed.map_err(|_| NotAnswered::NotUnderstood)?,
        };
        // Taken by somebody of the staff meanwhile, or over: it stays as it is.
        let _ = engine.keep_draft(draft, self.app.config().drafts.life()).await?;
        Ok(id)
    }

    async fn found(&self, number: Option<Msisdn>) -> Result<Option<(PartyId, SubscriptionId)>, NotAnswered> {
        let Some(number) = number else {
            return Ok(None);
        };
        let wanted = Wanted::Line(number.e164());
        let found = self.app.engine().look_for(self.operator_id(), &wanted).await?;
        Ok(if let Found::Line(line, holder) = found {
            Some((holder, line))
        } else {
            None
        })
    }

    /// The agent whom the switch named, if they are one of the operator's.
    async fn agent(&self) -> Result<Option<StaffId>, NotAnswered> {
        let named = self.step.agent.as_deref().and_then(|name| name.parse().ok());
        let Some(named) = named else {
            return Ok(None);
        };
        let known = self.app.engine().staff_member(self.operator_id(), named).await?;
        let known = known.filter(|member| !member.disabled && member.has_any(&[Role::Agent]));
        Ok(known.map(|member| member.id))
    }

    fn operator_id(&self) -> &OperatorId {
        &self.operator.operator.id
    }

    fn text(&self, id: &str) -> String {
        self.app.wording().text(self.language, id)
    }

    /// What the operator's addresses begin with, in the language of the call.
    fn base(&self) -> String {
        let language = self.language.code();
        let by_host = self.operator.operator.host.as_ref();
        match by_host.filter(|_| self.app.config().host_routing) {
            Some(host) => format!("https://{host}/{language}"),
            None => format!("{}/{}/{language}", self.app.base_url(), self.operator_id()),
        }
    }
}

async fn whole(body: Body) -> Result<Vec<u8>, NotAnswered> {
    let read = to_bytes(body, BODY_BYTES_MAX).await;
    read.map(|bytes| bytes.to_vec())
        .map_err(|_| NotAnswered::TooLarge)
}

async fn count(app: &App, kind: &'static str, subject: &str, rate: Rate) -> Result<(), NotAnswered> {
    let window = SignedDuration::from_mins(rate.minutes.into());
    match app.engine().throttle(kind, subject, rate.max, window).await? {
        Allowed::Yes => Ok(()),
        Allowed::TryAgainAt(at) => Err(NotAnswered::TooMany {
            seconds: (at.as_second() - app.engine().now().as_second()).max(1),
        }),
    }
}

/// The first language that the operator speaks.
fn first_language(operator: &RuleBook) -> Language {
    let mut spoken = operator.operator.languages.iter();
    spoken
        .find_map(|code| Language::from_code(code.get(..2)?))
        .unwrap_or(Language::En)
}

impl From<EngineError> for NotAnswered {
    fn from(error: EngineError) -> Self {
        tracing::error!(kind = error.kind(), "the voice system could not be answered");
        Self::Busy
    }
}
