//! How a request becomes a case: typed lines are looked up, what was typed is sealed, and the receipt is on the
//! disk before anybody sees it.

use super::handling::{CONFLICTS_MAX, first_answer, write_down};
use super::{Answer, Engine};
use crate::change::Change;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::store::cases;
use crate::store::facts::{self, Facts};
use crate::subscribers::find_living_line;
use crate::vault::{self, RequesterDetails};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::collections::BTreeSet;
use std::sync::Arc;
use termination::case::{DesiredEnd, KeepNumber, Kind, Request};
use termination::identifier::{CaseId, CaseReference, Msisdn, OperatorId, PartyId, SubscriptionId};
use termination::party::{Channel, Language};
use termination::rules::RuleBook;
use termination::{Event, Given, Refusal};

/// A request as it arrives.
#[derive(Debug, Clone)]
pub struct Intake {
    /// Derived by the caller from the form's nonce: the same form twice is the same case.
    pub case_id: CaseId,
    /// At which operator.
    pub operator: OperatorId,
    /// What was typed.
    pub details: RequesterDetails,
    /// What kind of ending.
    pub kind: Kind,
    /// When it shall end.
    pub end: DesiredEnd,
    /// Whether the number is to be kept.
    pub keep_number: KeepNumber,
    /// The language to speak.
    pub language: Language,
    /// The channel used.
    pub channel: Channel,
    /// The holder's party, when the request came from their session.
    pub session: Option<PartyId>,
}

/// The lines of a request as the files know them.
struct Lines {
    holder: Option<PartyId>,
    on_file: Vec<Option<SubscriptionId>>,
}

/// How often a reference is drawn anew because it is taken.
const REFERENCES_MAX: usize = 16;

impl Engine {
    /// Receives a request. The same case id again is answered with the first answer; a refusal stores nothing.
    pub async fn receive(&self, intake: Intake) -> Result<Result<Answer, Refusal>, EngineError> {
        let intake = without_doubles(intake);
        self.telemetry()
            .command("open", self.receive_in_turn(&intake))
            .await
    }

    async fn receive_in_turn(&self, intake: &Intake) -> Result<Result<Answer, Refusal>, EngineError> {
        for _ in 1..CONFLICTS_MAX {
            match self.receive_once(intake).await {
                Err(EngineError::Conflict) => {}
                answered => return answered,
            }
        }
        self.receive_once(intake).await
    }

    async fn receive_once(&self, intake: &Intake) -> Result<Result<Answer, Refusal>, EngineError> {
        // The command that begins a case has an id that no form can give another command.
        let opening = self.derived_command(&[b"open", intake.case_id.bytes()]);
        let now = self.now();
        let rules = self.rules(&intake.operator);
        let rules = rules.ok_or_else(|| EngineError::UnknownOperator(intake.operator.clone()))?;
        let mut tx = self.store().write().await?;
        if let Some(answer) = first_answer(&mut tx, intake.case_id, opening).await? {
            return Ok(Ok(answer));
        }
        let lines = self.look_up(&mut tx, intake).await?;
        let known = facts::load(&mut tx, lines.holder, lines.on_file.iter().flatten().copied()).await?;
        let request = self.request(&mut tx, intake, lines).await?;
        let events = match self.open_case(&request, &known, &rules, now) {
            Ok(events) => events,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let change = Change::begin(events).ok_or(EngineError::Corrupt { what: "event" })?;
        let (keys, entropy) = (self.keys(), self.entropy());
        vault::store_requester(&mut tx, keys, entropy, request.requester, &intake.details).await?;
        write_down(&mut tx, &change, opening, now).await?;
        self.telemetry().commit(tx.commit(), &change).await?;
        tracing::info!(case = %request.id, operator = %request.operator, "received");
        self.signal();
        Ok(Ok(Answer {
            case: change.case,
            events: change.events,
            repeated: false,
        }))
    }

    /// Finds the typed lines. The holder is the party of the first line found; lines of other parties, lines that
    /// have ended and lines that cannot be read are treated as not on file.
    async fn look_up(&self, db: &mut AnyConnection, intake: &Intake) -> Result<Lines, EngineError> {
        let mut lines = Lines {
            holder: None,
            on_file: vec![],
        };
        for typed in &intake.details.lines {
            let found = match Msisdn::parse(typed) {
                Ok(line) => find_living_line(db, self.keys(), &intake.operator, line).await?,
                Err(_) => None,
            };
            let ours = found.filter(|(_, party)| *lines.holder.get_or_insert(*party) == *party);
            lines.on_file.push(ours.map(|(subscription, _)| subscription));
        }
        Ok(lines)
    }

    async fn request(
        &self,
        db: &mut AnyConnection,
        intake: &Intake,
        lines: Lines,
    ) -> Result<Request, EngineError> {
        let contact = &intake.details.contact;
        Ok(Request {
            id: intake.case_id,
            reference: self.free_reference(db, &intake.operator).await?,
            operator: intake.operator.clone(),
            requester: self.entropy().party(),
            holder: lines.holder,
            lines: lines.on_file,
            kind: intake.kind,
            end: intake.end,
            keep_number: intake.keep_number,
            language: intake.language,
            channel: intake.channel,
            receipt: contact.route(),
            receipt_on_file: self.is_on_file(db, lines.holder, contact).await?,
            session: intake.session,
        })
    }

    /// Draws a reference that no case of the operator has.
    async fn free_reference(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
    ) -> Result<CaseReference, EngineError> {
        for _ in 0..REFERENCES_MAX {
            let reference = CaseReference::from_entropy(self.entropy().bytes());
            if cases::find_reference(db, operator, &reference).await?.is_none() {
                return Ok(reference);
            }
        }
        Err(EngineError::Conflict)
    }

    fn open_case(
        &self,
        request: &Request,
        facts: &Facts,
        rules: &Arc<RuleBook>,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refusal> {
        let given = Given {
            now,
            rules,
            subscriptions: &facts.subscriptions,
            held: &facts.held,
            proof: self.keys(),
        };
        termination::open(request, &given)
    }
}

/// A line typed twice is one line.
fn without_doubles(mut intake: Intake) -> Intake {
    let mut seen = BTreeSet::new();
    intake.details.lines.retain(|typed| {
        let line = Msisdn::parse(typed).map_or_else(|_| typed.trim().to_owned(), |line| line.e164());
        seen.insert(line)
    });
    intake
}
