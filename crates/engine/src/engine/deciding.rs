//! What a group looks up, and what is decided of each of its orders.

use super::order::{Asked, Order, Reply};
use super::{Answer, Engine, Intake};
use crate::change::Change;
use crate::error::EngineError;
use crate::store::attempts::{self, Attempts};
use crate::store::facts::{self, Facts, FactsOfMany, Line};
use crate::store::{cases, effects};
use crate::subscribers::find_living_lines;
use crate::vault::{self, Contact, RequesterDetails, email_hash, line_hash};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, BTreeSet};
use termination::case::LineChecks;
use termination::identifier::{
    CaseId, CaseReference, CommandId, Msisdn, OperatorId, PartyId, SubscriptionId,
};
use termination::rules::RuleBook;
use termination::{Case, Command, Event, Given, Refusal};

/// Everything that a group's decisions look at.
pub(super) struct Loaded {
    followed: BTreeSet<(CaseId, CommandId)>,
    cases: BTreeMap<CaseId, Result<Case, EngineError>>,
    /// Living lines by their keyed hash.
    lines: BTreeMap<String, (SubscriptionId, PartyId)>,
    facts: FactsOfMany,
    /// What is held against the lines of those who prove.
    attempts: Attempts,
    /// Keyed hashes of the addresses on file, by holder.
    addresses: BTreeMap<PartyId, String>,
    /// Which cases have the references that were reserved.
    references: BTreeMap<(OperatorId, CaseReference), CaseId>,
}

/// What is decided of one order: the answer as far as it is known, and what it changes.
pub(super) struct Decision {
    pub(super) reply: Reply,
    pub(super) change: Option<Decided>,
}

/// What an order changes.
pub(super) struct Decided {
    pub(super) change: Change,
    /// What the requester typed, with the new address in it.
    pub(super) details: Option<RequesterDetails>,
    /// Whether something was held against the lines, which a proof forgives.
    pub(super) forgiving: bool,
}

/// The lines of a request as the files know them.
pub(super) struct Lines {
    pub(super) holder: Option<PartyId>,
    pub(super) on_file: Vec<Option<SubscriptionId>>,
}

impl Engine {
    /// Looks up what the orders of a group need: a few statements, however many they are.
    pub(super) async fn load(
        &self,
        db: &mut AnyConnection,
        orders: &[&Asked],
    ) -> Result<Loaded, EngineError> {
        if orders.is_empty() {
            return Ok(Loaded::nothing());
        }
        let asked = || orders.iter().copied();
        let followed = cases::followed(db, asked().map(|asked| (asked.case, asked.command))).await?;
        let known: Vec<_> = asked()
            .filter(|asked| asked.order.intake().is_none())
            .map(|asked| asked.case)
            .collect();
        let cases = cases::load_many(db, &known).await?;
        let intakes = || asked().filter_map(|asked| asked.order.intake());
        let typed = intakes()
            .flat_map(|intake| self.hashes(intake))
            .flatten()
            .collect();
        let lines = find_living_lines(db, &typed).await?;
        let mut wanted: BTreeSet<Line> = lines.values().map(|(line, holder)| (*holder, *line)).collect();
        for case in cases.values().flatten() {
            let of_holder = |holder| case.subscriptions().map(move |line| (holder, line));
            wanted.extend(case.holder.into_iter().flat_map(of_holder));
        }
        let facts = facts::load(db, &wanted).await?;
        let proving = asked().filter(|asked| asked.order.proves());
        let proving = proving.filter_map(|asked| cases.get(&asked.case)?.as_ref().ok());
        let lines_of = |case: &Case| {
            let (holder, lines) = (case.holder, case.subscriptions().collect::<Vec<_>>());
            lines.into_iter().filter_map(move |line| Some((holder?, line)))
        };
        let attempts = attempts::load(db, &proving.flat_map(lines_of).collect()).await?;
        let mut holders: BTreeSet<PartyId> = intakes()
            .filter(|intake| matches!(intake.details.contact, Contact::Email(_)))
            .flat_map(|intake| self.hashes(intake))
            .flatten()
            .filter_map(|hash| lines.get(&hash))
            .map(|(_, holder)| *holder)
            .collect();
        let correcting = asked().filter(|asked| matches!(asked.order, Order::Correct(_)));
        holders.extend(correcting.filter_map(|asked| cases.get(&asked.case)?.as_ref().ok()?.holder));
        let addresses = vault::email_hashes(db, &holders).await?;
        let reserved = intakes().filter_map(|intake| Some((intake.operator.clone(), intake.reference?)));
        Ok(Loaded {
            followed,
            cases,
            lines,
            facts,
            attempts,
            addresses,
            references: cases::of_references(db, reserved.collect()).await?,
        })
    }

    /// The keyed hashes of the lines that somebody typed; `None` for what is no number.
    fn hashes(&self, intake: &Intake) -> Vec<Option<String>> {
        let hash = |typed: &String| {
            let line = Msisdn::parse(typed).ok()?;
            Some(line_hash(self.keys(), &intake.operator, line))
        };
        intake.details.lines.iter().map(hash).collect()
    }

    /// Decides one order. The answer to a change is known only when it was written.
    pub(super) async fn decide(
        &self,
        db: &mut AnyConnection,
        loaded: &Loaded,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Decision, EngineError> {
        if loaded.followed.contains(&(asked.case, asked.command)) {
            return repeated(db, asked).await;
        }
        if let Order::Report {
            id,
            lease_by: Some(by),
            ..
        } = &asked.order
            && !effects::still_leased(db, *id, by, Timestamp::MIN).await?
        {
            return unchanged(loaded, asked);
        }
        let decided = match asked.order.intake() {
            Some(_) => self.open(loaded, asked, now)?,
            None => self.follow(loaded, asked, now)?,
        };
        let change = match decided {
            Ok(change) => change,
            Err(refusal) => {
                tracing::debug!(
                    case = %asked.case, command = asked.order.name(), refusal = refusal.code(), "refused"
                );
                return Ok(Decision {
                    reply: Ok(Err(refusal)),
                    change: None,
                });
            }
        };
        let details = self.corrected(db, asked, &change.case).await?;
        Ok(Decision {
            reply: Err(EngineError::Conflict),
            change: Some(Decided {
                forgiving: loaded.attempts.of(&change.case) != LineChecks::default(),
                change,
                details,
            }),
        })
    }

    /// Begins a case.
    fn open(
        &self,
        loaded: &Loaded,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Result<Change, Refusal>, EngineError> {
        let Order::Receive {
            intake,
            requester,
            voucher,
        } = &asked.order
        else {
            return Err(EngineError::Corrupt { what: "order" });
        };
        if let Some(reference) = intake.reference
            && loaded
                .references
                .contains_key(&(intake.operator.clone(), reference))
        {
            return Err(EngineError::ReferenceTaken(reference));
        }
        let rules = self.rules_at(&intake.operator, now);
        let rules = rules.ok_or_else(|| EngineError::UnknownOperator(intake.operator.clone()))?;
        let lines = self.found(loaded, intake);
        let facts = loaded
            .facts
            .of(lines.holder, lines.on_file.iter().flatten().copied())?;
        let on_file = self.is_on_file(loaded, lines.holder, &intake.details.contact);
        let request = self.request(intake, requester.party, lines, on_file);
        let given = self.given(&facts, LineChecks::default(), &rules, now);
        let opened = match voucher {
            Some(voucher) => termination::open_vouched(&request, voucher, &given),
            None => termination::open(&request, &given),
        };
        match opened {
            Err(refusal) => Ok(Err(refusal)),
            Ok(events) => Change::begin(events)
                .map(Ok)
                .ok_or(EngineError::Corrupt { what: "event" }),
        }
    }

    /// Follows a command of a case.
    fn follow(
        &self,
        loaded: &Loaded,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Result<Change, Refusal>, EngineError> {
        let case = match loaded.cases.get(&asked.case) {
            None => return Err(EngineError::UnknownCase(asked.case)),
            Some(read) => read.clone()?,
        };
        let command = match &asked.order {
            Order::Plain(command) => command.clone(),
            Order::Correct(contact) => Command::CorrectAddress {
                route: contact.route(),
                on_file: self.is_on_file(loaded, case.holder, contact),
            },
            Order::Report { effect, outcome, .. } => Command::Report {
                effect: *effect,
                outcome: *outcome,
            },
            Order::Receive { .. } => return Err(EngineError::Corrupt { what: "order" }),
        };
        let facts = loaded.facts.of(case.holder, case.subscriptions())?;
        let rules = self.rules_of(&case)?;
        let held = loaded.attempts.of(&case);
        let events: Result<Vec<Event>, Refusal> =
            termination::decide(&case, &command, &self.given(&facts, held, &rules, now));
        Ok(events.map(|events| Change::apply(case, events)))
    }

    pub(super) fn given<'a>(
        &'a self,
        facts: &'a Facts,
        line: LineChecks,
        rules: &'a RuleBook,
        now: Timestamp,
    ) -> Given<'a> {
        Given {
            now,
            rules,
            subscriptions: &facts.subscriptions,
            held: &facts.held,
            line,
            proof: self.keys(),
        }
    }

    /// Whether an address is the one the operator has on file. A postal address or a telephone never is: it proves nothing.
    fn is_on_file(&self, loaded: &Loaded, holder: Option<PartyId>, contact: &Contact) -> bool {
        let (Some(holder), Contact::Email(email)) = (holder, contact) else {
            return false;
        };
        let on_file = loaded.addresses.get(&holder);
        on_file.is_some_and(|hash| *hash == email_hash(self.keys(), email))
    }

    /// Finds the typed lines. The holder is the party of the first line found; lines of other parties, lines that
    /// have ended and lines that cannot be read are treated as not on file.
    fn found(&self, loaded: &Loaded, intake: &Intake) -> Lines {
        let mut lines = Lines {
            holder: None,
            on_file: vec![],
        };
        for hash in self.hashes(intake) {
            let found = hash.and_then(|hash| loaded.lines.get(&hash));
            let ours = found.filter(|(_, party)| *lines.holder.get_or_insert(*party) == *party);
            lines.on_file.push(ours.map(|(subscription, _)| *subscription));
        }
        lines
    }

    /// What the requester typed, with the corrected address; refused once it was erased.
    async fn corrected(
        &self,
        db: &mut AnyConnection,
        asked: &Asked,
        case: &Case,
    ) -> Result<Option<RequesterDetails>, EngineError> {
        let Order::Correct(contact) = &asked.order else {
            return Ok(None);
        };
        let details = vault::requester_of(db, self.keys(), case.requester).await?;
        let mut details = details.ok_or(EngineError::Erased)?;
        details.contact = contact.clone();
        Ok(Some(details))
    }
}

impl Loaded {
    fn nothing() -> Self {
        Self {
            followed: BTreeSet::new(),
            cases: BTreeMap::new(),
            lines: BTreeMap::new(),
            facts: FactsOfMany::default(),
            attempts: Attempts::default(),
            addresses: BTreeMap::new(),
            references: BTreeMap::new(),
        }
    }
}

/// The answer to a report that comes too late to count: the case as it stands.
fn unchanged(loaded: &Loaded, asked: &Asked) -> Result<Decision, EngineError> {
    let case = loaded.cases.get(&asked.case);
    let case = case.ok_or(EngineError::UnknownCase(asked.case))?.clone()?;
    Ok(Decision {
        reply: Ok(Ok(Answer {
            case,
            events: vec![],
            repeated: true,
        })),
        change: None,
    })
}

/// The first answer to a command that was followed before.
async fn repeated(db: &mut AnyConnection, asked: &Asked) -> Result<Decision, EngineError> {
    let recorded = cases::recorded_answer(db, asked.case, asked.command).await?;
    let (case, events) = recorded.ok_or(EngineError::Conflict)?;
    Ok(Decision {
        reply: Ok(Ok(Answer {
            case,
            events,
            repeated: true,
        })),
        change: None,
    })
}
