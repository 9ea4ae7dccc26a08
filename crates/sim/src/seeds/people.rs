//! The made-up operators, their customers and their lines, and what these customers ask for.
//!
//! Everything personal carries a mark that occurs nowhere else, so that a leak is found wherever it is.

use super::fault::SeedsFault;
use super::random::Random;
use engine::{HolderChecks, HolderDetails, LineIdentity, SubscriberRow};
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::sync::Arc;
use termination::identifier::{Imsi, Msisdn, OperatorId, PartyId, StaffId, SubscriptionId};
use termination::money::Cents;
use termination::party::Language;
use termination::rules::{RuleBook, parse_law, parse_operator};
use termination::subscription::{Changes, Contract, Payment, SimKind};

/// The mark of everything personal that is text.
pub(super) const MARK: &str = "zq7planted";
/// The beginning of every line's number, without the plus.
pub(super) const LINES_BEGIN: &str = "3247010";

/// Hasty: short promises, short patience.
const HASTY: &str = r##"
id = "hasty"
valid_from = 2026-06-20
brand_colour = "#aa2200"
[name]
en = "Hasty"
[policy]
sla_working_days = 1
sla_saturday_counts = true
objection_window_minutes = 60
reminder_days = [1, 3]
worklist_after_days = 4
lapse_days = 7
code_minutes = 10
codes_max = 5
resend_pause_seconds = 60
resends_max = 3
wrong_answers_max = 3
lock_minutes = 60
detach_attempts_max = 2
"##;

/// Slow: what the defaults say.
const SLOW: &str = r##"
id = "slow"
valid_from = 2026-06-20
brand_colour = "#0022aa"
[name]
en = "Slow"
"##;

/// A customer on file.
#[derive(Debug, Clone)]
pub(super) struct Customer {
    pub(super) operator: OperatorId,
    pub(super) number: String,
    pub(super) holder: HolderDetails,
    pub(super) party: Option<PartyId>,
}

/// A line on file.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) msisdn: Msisdn,
    pub(super) customer: usize,
    pub(super) payment: Payment,
    pub(super) contract: Contract,
    pub(super) subscription: Option<SubscriptionId>,
}

/// Everybody on file.
pub(super) struct People {
    pub(super) books: Vec<Arc<RuleBook>>,
    /// The operator that somebody asks of whom nothing is on file.
    fallback: OperatorId,
    pub(super) customers: Vec<Customer>,
    pub(super) lines: Vec<Line>,
    /// Who works at the desks.
    pub(super) staff: [StaffId; 3],
}

/// The rules of both operators.
pub(super) fn rule_books() -> Result<Vec<RuleBook>, SeedsFault> {
    let law = parse_law("be.toml", include_str!("../../../../law/be.toml"))
        .map_err(|fault| SeedsFault::own(fault.to_string()))?;
    [("hasty.toml", HASTY), ("slow.toml", SLOW)]
        .into_iter()
        .map(|(file, text)| {
            let operator =
                parse_operator(file, text, &law).map_err(|fault| SeedsFault::own(fault.to_string()))?;
            Ok(RuleBook::new(operator, law.clone()))
        })
        .collect()
}

impl People {
    pub(super) fn none(books: Vec<RuleBook>) -> Result<Self, SeedsFault> {
        let first = books.first().map(|book| book.operator.id.clone());
        Ok(Self {
            fallback: first.ok_or_else(|| SeedsFault::own("no operators"))?,
            books: books.into_iter().map(Arc::new).collect(),
            customers: vec![],
            lines: vec![],
            staff: [staff("an.peeters")?, staff("bo.claes")?, staff("cem.aydin")?],
        })
    }

    /// Somebody of the staff.
    pub(super) const fn staff_at(&self, number: usize) -> StaffId {
        self.staff[number % self.staff.len()]
    }

    /// Somebody else of the staff.
    pub(super) fn another_than(&self, one: StaffId) -> StaffId {
        let mut others = self.staff.into_iter().filter(|other| *other != one);
        others.next().unwrap_or(one)
    }

    /// At which operator a customer is.
    pub(super) fn operator_of(&self, customer: usize) -> OperatorId {
        let of = self.customers.get(customer);
        of.map_or_else(|| self.fallback.clone(), |of| of.operator.clone())
    }

    pub(super) fn rules(&self, operator: &OperatorId) -> Option<&RuleBook> {
        self.books
            .iter()
            .map(Arc::as_ref)
            .find(|book| book.operator.id == *operator)
    }

    /// A new customer with some lines; gives back the numbers of the lines.
    pub(super) fn add(&mut self, random: &mut Random, today: Date) -> Result<Vec<usize>, SeedsFault> {
        let number = self.customers.len();
        let book = random.one_of(&self.books).map(|book| book.operator.id.clone());
        let operator = book.unwrap_or_else(|| self.fallback.clone());
        self.customers.push(Customer {
            operator,
            number: format!("{MARK}-C-{number}"),
            holder: HolderDetails {
                name: format!("{MARK} Holder {number}"),
                email: random.percent(80).then(|| email_of(number)),
                postal: vec![format!("{MARK} Street {number}"), "1000 Brussel".into()],
                language: language(random),
                checks: HolderChecks::default(),
            },
            party: None,
        });
        let mut added = vec![];
        for _ in 0..random.between(1, 3) {
            added.push(self.lines.len());
            let text = format!("+{LINES_BEGIN}{:04}", self.lines.len());
            self.lines.push(Line {
                msisdn: Msisdn::parse(&text).map_err(|fault| SeedsFault::own(fault.to_string()))?,
                customer: number,
                payment: payment(random, today),
                contract: Contract {
                    concluded_on: today.saturating_sub(random.between(1, 40).days()),
                    at_distance: random.percent(60),
                },
                subscription: None,
            });
        }
        Ok(added)
    }

    /// The row of the operator's files for a line.
    pub(super) fn row(&self, line: usize) -> Option<SubscriberRow> {
        let of = self.lines.get(line)?;
        let customer = self.customers.get(of.customer)?;
        Some(SubscriberRow {
            changes: Changes::default(),
            operator: customer.operator.clone(),
            customer: customer.number.clone(),
            holder: customer.holder.clone(),
            line: LineIdentity {
                msisdn: of.msisdn,
                iccid: None,
                imsi: Imsi::parse(&format!("2060170{line:08}")).ok(),
            },
            payment: of.payment,
            sim: SimKind::Esim,
            contract: of.contract,
        })
    }

    /// The line that a subscription names.
    pub(super) fn line_of(&self, subscription: SubscriptionId) -> Option<&Line> {
        self.lines
            .iter()
            .find(|line| line.subscription == Some(subscription))
    }

    /// The customer that a party is.
    pub(super) fn customer_of(&self, party: PartyId) -> Option<&Customer> {
        self.customers
            .iter()
            .find(|customer| customer.party == Some(party))
    }
}

fn staff(name: &str) -> Result<StaffId, SeedsFault> {
    name.parse()
        .map_err(|_| SeedsFault::own("a name of the staff that is none"))
}

pub(super) fn email_of(number: usize) -> String {
    format!("{MARK}.{number}@{MARK}mail.example")
}

pub(super) fn language(random: &mut Random) -> Language {
    random.one_of(&Language::ALL).copied().unwrap_or(Language::En)
}

/// Prepaid, or a fee for periods that may begin on a day that not every month has.
pub(super) fn payment(random: &mut Random, today: Date) -> Payment {
    if random.percent(25) {
        return Payment::Prepaid;
    }
    Payment::Postpaid {
        monthly_fee: Cents(random.between(1, 9999)),
        in_advance: random.percent(75),
        paid_until_on: today.saturating_add(random.between(-40, 60).days()),
    }
}
