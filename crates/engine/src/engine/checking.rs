//! Questions at the desks: what can be asked, what is still missing, and answers compared with what is on file. A stored
//! value enters a comparison here and leaves it as a verdict.

use super::{Answer, Engine};
use crate::error::EngineError;
use crate::store::attempts;
use crate::store::facts;
use crate::vault::{self, HolderDetails};
use jiff::Timestamp;
use std::collections::BTreeSet;
use termination::case::{self, Answered, Desk, LineChecks, Scheduled};
use termination::identifier::{CaseId, CommandId, StructuredCommunication, SubscriptionId};
use termination::identity::address::PostalAddress;
use termination::identity::digits::Bill;
use termination::identity::evidence::{Kind, Nearly, Outcome, Risk, Standing, standing};
use termination::identity::name::PersonName;
use termination::identity::{self, NotCompared, OnFile, OnRecord};
use termination::money::Cents;
use termination::party::{Acting, Channel};
use termination::settlement::{Settlement, settle};
use termination::verification::GivenAnswer;
use termination::{Case, Command, Refusal};

/// How far a check is, for a desk to show.
#[derive(Debug, Clone)]
pub struct Check {
    /// Enough, or what is missing and what to ask next.
    pub standing: Standing,
    /// How much is needed, and why.
    pub risk: Risk,
    /// What was answered in this contact, in order.
    pub answers: Vec<GivenAnswer>,
    /// Until when no answer is looked at.
    pub locked_until: Option<Timestamp>,
    /// What can be asked: there is something on file to compare it with.
    pub askable: BTreeSet<Kind>,
}

/// What an answer at a desk came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It is on record.
    Recorded {
        /// What it came to.
        outcome: Outcome,
        /// How it was nearly right: for the agent to say once.
        nearly: Option<Nearly>,
        /// The case after it.
        answer: Box<Answer>,
    },
    /// It could not be compared; nothing is on record.
    NotCompared(NotCompared),
    /// It was not looked at.
    Refused(Refusal),
}

impl Engine {
    /// How far the check of a case is in a channel.
    pub async fn check(&self, case: &Case, channel: Channel) -> Result<Check, EngineError> {
        let record = self.on_record(case).await?;
        let mut db = self.store().read().await?;
        let lines: BTreeSet<_> = case
            .subscriptions()
            .filter_map(|line| Some((case.holder?, line)))
            .collect();
        let facts = facts::load(&mut db, &lines).await?;
        let facts = facts.of(case.holder, case.subscriptions())?;
        let held = attempts::load(&mut db, &lines).await?.of(case);
        drop(db);
        let rules = self.rules_of(case)?;
        let given = self.given(&facts, held, &rules, self.now());
        let risk = case::risk(case, &given);
        let mut checking = case::answers(case, &given);
        let answers = case::fresh_answers(case, &given).copied().collect();
        let askable = if lines.is_empty() {
            BTreeSet::new()
        } else {
            identity::comparable(&record)
        };
        // What is not on file is at nobody's hand. None of it counts against anybody, so none of it is refused.
        for kind in Kind::ALL.into_iter().filter(|kind| !askable.contains(kind)) {
            if checking.record(kind, Outcome::NotAtHand).is_err() {
                break;
            }
        }
        let asker = (channel, case.asked.acting);
        let locked_until = case::locked_until(case, &given);
        let standing = if locked_until.is_some() {
            Standing::Locked
        } else {
            standing(&rules.operator.evidence.ladder, asker, &risk, &checking)
        };
        Ok(Check {
            standing,
            risk,
            answers,
            locked_until,
            askable,
        })
    }

    /// What would follow if the case were proven and confirmed now, with what is then owed or given back; to be read
    /// aloud before the yes. Known once the lines are on file.
    pub async fn foresee(&self, case: &Case) -> Result<(Scheduled, Settlement), EngineError> {
        let lines = case.subscriptions().filter_map(|line| Some((case.holder?, line)));
        let facts = facts::load(&mut *self.store().read().await?, &lines.collect()).await?;
        let facts = facts.of(case.holder, case.subscriptions())?;
        let rules = self.rules_of(case)?;
        let given = self.given(&facts, LineChecks::default(), &rules, self.now());
        let schedule = case::foresee(case, &given);
        let zone = &rules.law.zone;
        let settlement = settle(case.subscriptions(), &facts.subscriptions, schedule.ends_at, zone);
        Ok((schedule, settlement))
    }

    /// Compares an answer with what is on file, and puts what came of it on record. The same command again is answered
    /// with what it came to the first time, whatever was typed the second time.
    pub async fn hear_answer(
        &self,
        case: CaseId,
        id: CommandId,
        answer: &identity::Answer,
        at: Desk,
    ) -> Result<Told, EngineError> {
        let found = self.case(case).await?.ok_or(EngineError::UnknownCase(case))?;
        let record = self.on_record(&found).await?;
        let compared = match identity::compare(answer, &record) {
            Ok(compared) => compared,
            Err(not) => return Ok(Told::NotCompared(not)),
        };
        let paper = if let identity::Answer::Authority { paper, .. } = answer {
            Some(*paper)
        } else {
            None
        };
        let answered = Answered::Compared {
            kind: answer.kind(),
            outcome: compared.outcome,
            paper,
        };
        Ok(
            match self.handle(case, id, Command::Answer { at, answered }).await? {
                Err(refusal) => Told::Refused(refusal),
                Ok(answer) => {
                    let outcome = recorded(&answer).unwrap_or(compared.outcome);
                    Told::Recorded {
                        outcome,
                        nearly: compared.nearly.filter(|_| outcome == compared.outcome),
                        answer: Box::new(answer),
                    }
                }
            },
        )
    }

    /// What is on file to compare answers with.
    async fn on_record(&self, case: &Case) -> Result<OnRecord, EngineError> {
        let Some(holder) = case.holder else {
            return Ok(OnRecord::default());
        };
        let mut db = self.store().read().await?;
        let details = vault::holder_of(&mut db, self.keys(), holder).await?;
        let wanted = case.subscriptions().map(|line| (holder, line)).collect();
        let lines = vault::line_identities(&mut db, self.keys(), &wanted).await?;
        let named = match case.asked.acting {
            Acting::Holder => None,
            Acting::Heir | Acting::Guardian | Acting::Administrator | Acting::Company => {
                vault::requester_of(&mut db, self.keys(), case.requester).await?
            }
        };
        drop(db);
        let Some(details) = details else {
            return Ok(OnRecord::default());
        };
        let card = |line: SubscriptionId| {
            let identity = lines.get(&(holder, line))?.as_ref().ok()?.as_ref()?;
            identity.iccid.map(OnFile::new)
        };
        let requester = match (case.asked.acting, named) {
            (Acting::Holder, _) => Some(details.name.clone()),
            (_, Some(named)) => Some(named.name),
            (_, None) => None,
        };
        Ok(OnRecord {
            requester: requester.map(|name| OnFile::new(PersonName::whole(&name))),
            cards: case.subscriptions().filter_map(card).collect(),
            ..of_holder(&details)
        })
    }
}

/// What a command's first answer came to.
fn recorded(answer: &Answer) -> Option<Outcome> {
    answer.events.iter().find_map(|event| {
        if let termination::Event::Answered { outcome, .. } = event {
            Some(*outcome)
        } else {
            None
        }
    })
}

fn of_holder(details: &HolderDetails) -> OnRecord {
    let checks = &details.checks;
    let bill = checks.last_bill.as_ref();
    let structured = bill.and_then(|bill| bill.structured.as_deref());
    let address = details
        .address()
        .map(|[street, postcode, town]| PostalAddress::new(street, postcode, town));
    OnRecord {
        holder: Some(OnFile::new(PersonName::whole(&details.name))),
        requester: None,
        document_number: checks.document_number.clone().map(OnFile::new),
        cards: vec![],
        bill_number: bill.map(|bill| OnFile::new(bill.number.clone())),
        bill_structured: structured
            .and_then(|text| StructuredCommunication::parse(text).ok())
            .map(OnFile::new),
        bill: bill.map(|bill| {
            OnFile::new(Bill {
                amount: Cents(bill.amount_cents),
                on: bill.on,
            })
        }),
        address: address.map(OnFile::new),
        born_on: checks.born_on.map(OnFile::new),
        customer_number: checks.customer_number.clone().map(OnFile::new),
    }
}
