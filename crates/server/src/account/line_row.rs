//! One data card in the customer zone.

use super::case_row::{at, href};
use crate::web::Visit;
use engine::CustomerLine;
use termination::subscription::{Payment, SimKind};
use termination::{Case, Stage};
use wording::Args;

/// One data card, as its holder sees it in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LineRow {
    /// `•••• •• •• 56`: enough to know one's own cards apart, too little for somebody who looks over a shoulder.
    pub(super) masked: String,
    /// The same as words, for those who hear it.
    pub(super) ending: String,
    pub(super) facts: Vec<Fact>,
    /// To the request that ends it, or that somebody made without proof.
    pub(super) link: Option<Link>,
    /// To the form with this card chosen, while that makes sense.
    pub(super) end_href: Option<String>,
}

/// A fact with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) text: String,
}

/// A link to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
}

/// How a card stands.
struct State {
    text: String,
    link: Option<Link>,
    /// Whether it can be ended from here.
    living: bool,
}

impl LineRow {
    /// The row of a card. `cases` are the holder's, newest first.
    pub(super) fn of(visit: &Visit, line: &CustomerLine, cases: &[Case]) -> Self {
        let masked = line.identity.msisdn.masked();
        let last: String = masked.chars().filter(char::is_ascii_digit).collect();
        let state = State::of(visit, line, cases);
        let end_href = state
            .living
            .then(|| format!("{}/end?card={}", visit.base, line.subscription.id));
        Self {
            ending: visit.text_with("account-line-ending", &Args::new().set("last", last)),
            masked: masked.replace('*', "•"),
            facts: facts(visit, line, state.text),
            link: state.link,
            end_href,
        }
    }
}

impl State {
    fn of(visit: &Visit, line: &CustomerLine, cases: &[Case]) -> Self {
        let ended_by = line
            .ended_by
            .and_then(|id| cases.iter().find(|case| case.id == id));
        let to = |case: &Case, id: &str, proven| Link {
            href: href(visit, case, proven),
            text: visit.text(id),
        };
        let by_case = ended_by.map(|case| to(case, "account-line-case", true));
        if let Some(ended_at) = line.ended_at {
            return Self {
                text: at(visit, "account-line-ended-on", ended_at),
                link: by_case,
                living: false,
            };
        }
        if let Some(case) = ended_by {
            return Self {
                text: under_way(visit, case),
                link: by_case,
                living: false,
            };
        }
        let id = line.subscription.id;
        let unproven = cases
            .iter()
            .find(|case| is_unproven(case) && case.subscriptions().any(|card| card == id));
        match unproven {
            Some(case) => Self {
                text: visit.text("account-line-unproven"),
                link: Some(to(case, "account-line-unproven-see", false)),
                living: true,
            },
            None => Self {
                text: visit.text("account-line-active"),
                link: None,
                living: true,
            },
        }
    }
}

fn is_unproven(case: &Case) -> bool {
    matches!(&case.stage, Stage::Received(stage) if stage.verified.is_none())
}

/// How far the proven case that ends a card is.
fn under_way(visit: &Visit, case: &Case) -> String {
    match &case.stage {
        Stage::Pending(stage) if stage.schedule.ends_at <= visit.app.engine().now() => {
            at(visit, "account-line-over", stage.schedule.ends_at)
        }
        Stage::Pending(stage) => at(visit, "account-line-pending", stage.schedule.ends_at),
        Stage::Ceasing(_) | Stage::Settling(_) => visit.text("account-line-ceasing"),
        Stage::Closed(stage) => at(visit, "account-line-ended-on", stage.schedule.ends_at),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => {
            visit.text("account-line-asked")
        }
    }
}

fn facts(visit: &Visit, line: &CustomerLine, state: String) -> Vec<Fact> {
    let (wording, language) = (visit.app.wording(), visit.language);
    let fact = |id: &str, text: String| Fact {
        name: visit.text(id),
        text,
    };
    let card = &line.subscription;
    let mut facts = vec![
        fact("account-line-state", state),
        fact("account-line-plan", plan(visit, line)),
    ];
    if let (Payment::Postpaid { paid_until_on, .. }, None) = (card.payment, line.ended_at)
        // The files name the first day that is not paid for; people ask for the last one that is.
        && let Ok(last) = paid_until_on.yesterday()
    {
        facts.push(fact("account-line-paid", wording.date(language, last)));
    }
    facts.push(fact(
        "account-line-since",
        wording.date(language, card.contract.concluded_on),
    ));
    facts
}

/// "Subscription, € 15,00 a month, eSIM".
fn plan(visit: &Visit, line: &CustomerLine) -> String {
    let payment = match line.subscription.payment {
        Payment::Prepaid => visit.text("account-line-prepaid"),
        Payment::Postpaid { monthly_fee, .. } => {
            let fee = visit.app.wording().money(visit.language, monthly_fee);
            visit.text_with("account-line-postpaid", &Args::new().set("fee", fee))
        }
    };
    let sim = visit.text(match line.subscription.sim {
        SimKind::Physical => "account-line-sim-physical",
        SimKind::Esim => "account-line-sim-esim",
    });
    visit.text_with("list-comma", &Args::new().set("first", payment).set("next", sim))
}
