//! One command, one transaction.

use super::{Answer, Engine};
use crate::change::Change;
use crate::effect_id::EffectId;
use crate::error::EngineError;
use crate::store::cases;
use crate::store::effects::{self, EffectState};
use crate::store::facts::{self, Facts};
use crate::store::promises;
use crate::vault::{self, Contact, PartyKind, PartyRow, email_hash};
use jiff::Timestamp;
use sqlx::AnyConnection;
use termination::case::{Effect, Outcome};
use termination::identifier::{CaseId, CommandId, PartyId};
use termination::{Case, Command, Event, Given, Refusal};

/// How often a command is decided anew because others changed the same case.
pub(super) const CONFLICTS_MAX: usize = 8;

/// A command with what is written in the same transaction.
pub(crate) enum Order {
    /// A command alone.
    Plain(Command),
    /// A new address for the receipt.
    Correct(Contact),
    /// What came of an effect.
    Report {
        id: EffectId,
        effect: Effect,
        outcome: Outcome,
        fault: Option<&'static str>,
    },
}

impl Order {
    /// Stable name of the command that it gives.
    const fn name(&self) -> &'static str {
        match self {
            Self::Plain(command) => command.name(),
            Self::Correct(_) => "correct-address",
            Self::Report { .. } => "report",
        }
    }
}

impl Engine {
    /// Answers one command in one transaction. A known command id is answered with its first answer. A refusal
    /// changes nothing and is not recorded: the same command may be followed later.
    pub async fn handle(
        &self,
        case: CaseId,
        id: CommandId,
        command: Command,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        self.follow(case, id, &Order::Plain(command)).await
    }

    /// As [`Engine::handle`] with [`Command::CorrectAddress`]; the new address is sealed in the vault in the same
    /// transaction, and whether it is the one on file is found out here.
    pub async fn correct_address(
        &self,
        case: CaseId,
        id: CommandId,
        contact: Contact,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        self.follow(case, id, &Order::Correct(contact)).await
    }

    /// Decides again while others are quicker, a bounded number of times.
    pub(crate) async fn follow(
        &self,
        case: CaseId,
        id: CommandId,
        order: &Order,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        self.telemetry()
            .command(order.name(), self.follow_in_turn(case, id, order))
            .await
    }

    async fn follow_in_turn(
        &self,
        case: CaseId,
        id: CommandId,
        order: &Order,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        for _ in 1..CONFLICTS_MAX {
            match self.follow_once(case, id, order).await {
                Err(EngineError::Conflict) => {}
                answered => return answered,
            }
        }
        self.follow_once(case, id, order).await
    }

    async fn follow_once(
        &self,
        id: CaseId,
        command_id: CommandId,
        order: &Order,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        let now = self.now();
        let mut tx = self.store().write().await?;
        if let Some(answer) = first_answer(&mut tx, id, command_id).await? {
            return Ok(Ok(answer));
        }
        let case = cases::load(&mut tx, id)
            .await?
            .ok_or(EngineError::UnknownCase(id))?;
        let command = self.command(&mut tx, &case, order).await?;
        let facts = facts::of_case(&mut tx, &case).await?;
        let events = match self.decide(&case, &command, &facts, now)? {
            Ok(events) => events,
            Err(refusal) => {
                tracing::debug!(case = %id, command = command.name(), refusal = refusal.code(), "refused");
                return Ok(Err(refusal));
            }
        };
        let change = Change::apply(case, events);
        write_down(&mut tx, &change, command_id, now).await?;
        self.write_beside(&mut tx, &change, order).await?;
        self.telemetry().commit(tx.commit(), &change).await?;
        tracing::info!(
            case = %id, command = command.name(), stage = change.case.stage.name(), events = change.events.len(),
            "followed"
        );
        self.signal();
        Ok(Ok(Answer {
            case: change.case,
            events: change.events,
            repeated: false,
        }))
    }

    /// The command that an order gives, looked up where it needs the vault.
    async fn command(
        &self,
        db: &mut AnyConnection,
        case: &Case,
        order: &Order,
    ) -> Result<Command, EngineError> {
        Ok(match order {
            Order::Plain(command) => command.clone(),
            Order::Correct(contact) => Command::CorrectAddress {
                route: contact.route(),
                on_file: self.is_on_file(db, case.holder, contact).await?,
            },
            Order::Report { effect, outcome, .. } => Command::Report {
                effect: *effect,
                outcome: *outcome,
            },
        })
    }

    /// Whether an address is the one the operator has on file. A postal address never is: it proves nothing.
    pub(super) async fn is_on_file(
        &self,
        db: &mut AnyConnection,
        holder: Option<PartyId>,
        contact: &Contact,
    ) -> Result<bool, EngineError> {
        let (Some(holder), Contact::Email(email)) = (holder, contact) else {
            return Ok(false);
        };
        let row = PartyRow::read(db, self.keys(), holder, PartyKind::Holder).await?;
        let on_file = row.and_then(|row| row.email_hash);
        Ok(on_file.is_some_and(|hash| hash == email_hash(self.keys(), email)))
    }

    fn decide(
        &self,
        case: &Case,
        command: &Command,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Result<Vec<Event>, Refusal>, EngineError> {
        let rules = self.rules_of(case)?;
        let given = Given {
            now,
            rules: &rules,
            subscriptions: &facts.subscriptions,
            held: &facts.held,
            proof: self.keys(),
        };
        Ok(termination::decide(case, command, &given))
    }

    /// What an order changes besides its case.
    async fn write_beside(
        &self,
        db: &mut AnyConnection,
        change: &Change,
        order: &Order,
    ) -> Result<(), EngineError> {
        match order {
            Order::Plain(_) => Ok(()),
            Order::Correct(contact) => {
                let requester = change.case.requester;
                let details = vault::requester_of(db, self.keys(), requester).await?;
                let mut details = details.ok_or(EngineError::Erased)?;
                details.contact = contact.clone();
                vault::reseal(db, self.keys(), self.entropy(), requester, &details).await
            }
            Order::Report {
                id, outcome, fault, ..
            } => {
                let state = match outcome {
                    Outcome::Done | Outcome::Dead | Outcome::Alive => EffectState::Done,
                    Outcome::GaveUp => EffectState::GaveUp,
                };
                effects::settle(db, *id, state, *fault).await
            }
        }
    }
}

/// The first answer to a command that was followed before.
pub(super) async fn first_answer(
    db: &mut AnyConnection,
    case: CaseId,
    command: CommandId,
) -> Result<Option<Answer>, EngineError> {
    let recorded = cases::recorded_answer(db, case, command).await?;
    Ok(recorded.map(|(case, events)| Answer {
        case,
        events,
        repeated: true,
    }))
}

/// Writes a change down: events, snapshot, command, effects, worklist, holds.
pub(super) async fn write_down(
    db: &mut AnyConnection,
    change: &Change,
    command: CommandId,
    now: Timestamp,
) -> Result<(), EngineError> {
    cases::record_command(db, change, command).await?;
    if change.events.is_empty() {
        return Ok(());
    }
    cases::append(db, change, now).await?;
    cases::store(db, change).await?;
    effects::insert(db, change, now).await?;
    effects::make_void(db, change).await?;
    effects::close_work(db, change, now).await?;
    facts::follow(db, change).await?;
    promises::follow(db, change).await
}
