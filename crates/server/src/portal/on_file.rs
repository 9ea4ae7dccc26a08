//! What the operator's files say of somebody who is logged in, so that nothing is asked twice.

use super::fields::Known;
use super::words::Words;
use crate::web::{PageError, Visit};
use engine::{Contact, CustomerLine, HolderDetails};
use jiff::civil::Date;
use termination::case::{Given, LineChecks, withdrawal_until};
use termination::identifier::{CaseId, Msisdn, PartyId, SubscriptionId};
use termination::subscription::Subscription;
use termination::verification::Proof;

/// The files of a holder who is logged in; empty for anybody else.
#[derive(Debug, Default)]
pub(crate) struct OnFile {
    /// Who is logged in.
    pub(crate) holder: Option<PartyId>,
    /// What the form takes from the files.
    pub(crate) known: Known,
    /// The lines, also those that are being ended already.
    pub(crate) cards: Vec<Card>,
}

/// A line on file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) id: SubscriptionId,
    pub(crate) line: Msisdn,
    /// Whether a case already ends it.
    pub(crate) ending: bool,
    /// The last day of its withdrawal period, while that is open.
    pub(crate) withdrawal_until: Option<Date>,
}

impl OnFile {
    /// Looks up who is logged in.
    pub(crate) async fn of(visit: &Visit) -> Result<Self, PageError> {
        let Some(session) = &visit.session else {
            return Ok(Self::default());
        };
        let engine = visit.app.engine();
        let details = engine.holder(session.party).await?;
        let files = engine.subscriptions_of(session.party).await?;
        let words = Words::of(visit);
        let today = words.day(engine.now());
        let living = files.iter().filter(|file| file.ended_at.is_none());
        let cards: Vec<Card> = living.map(|file| card(file, &words, today)).collect();
        let known = Known {
            name: details.as_ref().map(|details| details.name.clone()),
            cards: cards
                .iter()
                .filter(|card| !card.ending)
                .map(|card| (card.id, card.line))
                .collect(),
            contact: details.and_then(contact),
        };
        Ok(Self {
            holder: Some(session.party),
            known,
            cards,
        })
    }
}

fn card(file: &CustomerLine, words: &Words, today: Date) -> Card {
    let until_on = last_day_to_withdraw(&file.subscription, words);
    Card {
        id: file.subscription.id,
        line: file.identity.msisdn,
        ending: file.ended_by.is_some(),
        withdrawal_until: until_on.filter(|until_on| today <= *until_on),
    }
}

/// The last day on which the contract of a line can be withdrawn from; `None` when it was not made at a distance.
pub(crate) fn last_day_to_withdraw(terms: &Subscription, words: &Words) -> Option<Date> {
    let given = Given {
        now: jiff::Timestamp::UNIX_EPOCH,
        rules: words.rules(),
        subscriptions: &[],
        held: &[],
        line: LineChecks::default(),
        proof: &NoProof,
    };
    withdrawal_until(terms, &given)
}

/// Looking at a period needs neither the time nor secrets.
struct NoProof;

impl Proof for NoProof {
    fn code_matches(&self, _case: CaseId, _number: u32, _answer: &str) -> bool {
        false
    }

    fn mail_code_matches(&self, _case: CaseId, _answer: &str) -> bool {
        false
    }
}

fn contact(details: HolderDetails) -> Option<Contact> {
    let postal = (!details.postal.is_empty()).then_some(Contact::Post(details.postal));
    details.email.map(Contact::Email).or(postal)
}
