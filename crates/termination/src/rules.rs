//! The rule book: one operator's policy and one country's law, as values with their dates and sources.
//!
//! A case is judged by the rules in force when it was received: [`RuleBook::version`] is pinned in its first
//! event, and a parameter with dated values is looked up for a day, never "now".

mod evidence;
mod fault;
mod format;
mod hotline;
mod law;
mod operator;
mod policy;
mod reading;
mod shop;
mod source;

pub use fault::{Mistake, RuleFault};
pub use law::parse_law;
pub use operator::parse_operator;

use crate::calendar::{Holidays, WorkingDays};
use crate::identifier::OperatorId;
use crate::identity::evidence::{self as proof, RiskSettings};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Everything a decision may look up. Built at start-up, shared, never changed.
#[derive(Debug, Clone)]
pub struct RuleBook {
    /// Names the rules a case was received under: `<operator>@<policy date>+<country>@<law date>`.
    pub version: String,
    /// What the operator's file says.
    pub operator: OperatorProfile,
    /// What the country's file says.
    pub law: Law,
}

impl RuleBook {
    /// Puts an operator's policy and a country's law together under the version that a case pins.
    pub fn new(operator: OperatorProfile, law: Law) -> Self {
        let version = format!(
            "{}@{}+{}@{}",
            operator.id, operator.valid_from, law.country, law.valid_from
        );
        Self {
            version,
            operator,
            law,
        }
    }
}

/// A text in the languages an operator's file gives; unknown languages are absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LocalText {
    /// Dutch.
    pub nl: Option<String>,
    /// French.
    pub fr: Option<String>,
    /// German.
    pub de: Option<String>,
    /// English.
    pub en: Option<String>,
    /// Chinese.
    pub zh: Option<String>,
}

impl LocalText {
    /// The text in a language; `None` when it is not given in it.
    pub fn get(&self, language: &str) -> Option<&str> {
        let text = match language {
            "nl" => &self.nl,
            "fr" => &self.fr,
            "de" => &self.de,
            "en" => &self.en,
            "zh" => &self.zh,
            _ => &None,
        };
        text.as_deref()
    }

    /// Every text that is given.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        [&self.nl, &self.fr, &self.de, &self.en, &self.zh]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// One operator: who they are, how to reach them, and what they promise. Absent means unknown, and a page
/// then says nothing about it.
#[derive(Debug, Clone)]
pub struct OperatorProfile {
    /// The short name used in URLs.
    pub id: OperatorId,
    /// The day from which this file's policy holds.
    pub valid_from: Date,
    /// The brand as customers write it, per language where it differs.
    pub name: LocalText,
    /// The company behind the brand, with its enterprise number where known.
    pub legal_entity: Option<LegalEntity>,
    /// What the operator calls its customer zone (`MyProximus`).
    pub zone_name: Option<String>,
    /// The operator's own site, with scheme.
    pub site: Option<String>,
    /// Telephone numbers of customer service; never a surcharged one.
    pub hotlines: Hotlines,
    /// An electronic address for written requests.
    pub email: Option<String>,
    /// Where a letter goes, line by line.
    pub postal_address: Vec<String>,
    /// Languages that customer service speaks, as locale ids.
    pub languages: Vec<String>,
    /// Radio generations the data cards use, e.g. `4G`, `5G`.
    pub networks: Vec<String>,
    /// Kinds of data plan on offer, prepaid and postpaid.
    pub plans: Plans,
    /// Host name under which this operator's pages are served when host routing is on.
    pub host: Option<String>,
    /// Brand colour as `#rrggbb`; pages adjust it for contrast.
    pub brand_colour: String,
    /// Its shops, in the file's order.
    pub shops: Vec<Shop>,
    /// What the operator promises and sets.
    pub policy: Policy,
    /// What proves who is asking.
    pub evidence: EvidenceRules,
    /// Where the facts of this file come from.
    pub sources: Vec<Source>,
}

impl OperatorProfile {
    /// The shop with this id.
    pub fn shop(&self, id: &str) -> Option<&Shop> {
        self.shops.iter().find(|shop| shop.id == id)
    }

    /// The brand's name in a language, falling back to English, then to any, then to the id.
    pub fn name_in(&self, language: &str) -> &str {
        let by_language = match language {
            "nl" => &self.name.nl,
            "fr" => &self.name.fr,
            "de" => &self.name.de,
            "zh" => &self.name.zh,
            _ => &self.name.en,
        };
        let fallbacks = [
            by_language,
            &self.name.en,
            &self.name.nl,
            &self.name.fr,
            &self.name.de,
        ];
        fallbacks
            .into_iter()
            .find_map(|name| name.as_deref())
            .unwrap_or(self.id.as_str())
    }
}

/// The company behind a brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalEntity {
    /// Registered name.
    pub name: String,
    /// Belgian enterprise number, `0202.239.951`, checked mod 97.
    pub enterprise_number: Option<String>,
}

/// Telephone numbers of customer service. Short codes differ between operators and collide, so the number
/// from the own network and the number from elsewhere are kept apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hotlines {
    /// From the operator's own network; may be a short code.
    pub on_net: Option<String>,
    /// From another Belgian network.
    pub off_net: Option<String>,
    /// From abroad, in international form.
    pub abroad: Option<String>,
    /// When somebody answers.
    pub hours: Option<OpeningHours>,
}

/// Which payment kinds the operator's cards have. The sources seldom single out data cards, so a page says
/// "card".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Plans {
    /// Prepaid cards exist; `None` when unknown.
    pub prepaid: Option<bool>,
    /// Postpaid cards exist; `None` when unknown.
    pub postpaid: Option<bool>,
    /// eSIM is on offer; `None` when unknown.
    pub esim: Option<bool>,
}

/// A shop as the operator's file describes it. Absent means unknown.
#[derive(Debug, Clone, PartialEq)]
pub struct Shop {
    /// A short name that never changes and is the operator's only shop of that name, like `gent-centrum`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode, four digits.
    pub postcode: String,
    /// The town as it is written there.
    pub town: String,
    /// The town in languages that call it otherwise.
    pub town_in: LocalText,
    /// Where it stands.
    pub position: Position,
    /// A telephone number of its own; never a surcharged one.
    pub phone: Option<String>,
    /// Languages that are spoken at the counter, as two letters.
    pub languages: Vec<String>,
    /// Whether one gets in without a step.
    pub step_free: Option<bool>,
    /// Whether a card can be ended there.
    pub takes_terminations: Option<bool>,
    /// When it is open.
    pub opening_hours: Option<OpeningHours>,
    /// Where it comes from.
    pub origin: ShopOrigin,
}

impl Shop {
    /// The town's name in a language, else as it is written there.
    pub fn town_in(&self, language: &str) -> &str {
        self.town_in.get(language).unwrap_or(&self.town)
    }
}

/// A place on the ground, in degrees north and east (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// Opening hours as the file writes them, in the `opening_hours` syntax of OpenStreetMap. The domain only carries
/// them; who evaluates them tells a mistake with their line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// As written, e.g. `Mo-Sa 10:00-18:00; PH off`.
    pub text: String,
    /// Their line in the file, from 1.
    pub line: usize,
}

/// Where a shop comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShopOrigin {
    /// It is made up, to show how the pages work. A page says so.
    Sample,
    /// The address of a page that names it.
    Source(String),
}

/// Where a fact comes from and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What the source says, in a few words.
    pub about: String,
    /// Its address; empty when no single one can be named.
    pub url: String,
    /// `quoted`, `several`, `secondary` or `unsourced`.
    pub certainty: Certainty,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The text of the primary source was seen.
    Quoted,
    /// Several independent sources agree.
    Several,
    /// One secondary source.
    Secondary,
    /// No source; verify before relying on it.
    Unsourced,
}

/// What the operator promises and sets, within what the law allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Working days after the end within which the line is off: 1 to 3.
    pub sla_working_days: u8,
    /// How those days are counted.
    pub sla_counting: WorkingDays,
    /// Minutes between the confirmation and the earliest cut, during which the request can be withdrawn and
    /// the line's owner can object, even when the chosen end is "now".
    pub objection_window_minutes: u32,
    /// Days after the receipt on which an unconfirmed request is brought to mind again, ascending.
    pub reminder_days: Vec<u8>,
    /// Days after the receipt on which an unconfirmed request goes to a human.
    pub worklist_after_days: u8,
    /// Days after the receipt on which an unconfirmed request lapses.
    pub lapse_days: u8,
    /// Minutes a one-time code stays valid.
    pub code_minutes: u32,
    /// Codes that may be asked for in one case.
    pub codes_max: u32,
    /// Seconds between two messages of the same kind asked for by hand.
    pub resend_pause_seconds: u32,
    /// Messages of one kind that may be asked for again by hand in one case.
    pub resends_max: u32,
    /// Wrong answers after which the line's checks are locked.
    pub wrong_answers_max: u32,
    /// Minutes for which they are locked.
    pub lock_minutes: u32,
    /// Minutes for which an answer at a desk counts: after them somebody else may be on the line.
    pub answer_minutes: u32,
    /// Whether "now" at a counter, with the document seen, leaves no window of objection.
    pub counter_ends_at_once: bool,
    /// Hours within which a second person looks at a proposal.
    pub proposal_hours: u32,
    /// Days a number rests before it may be used again.
    pub quarantine_days: u16,
    /// Days after the end during which the number may still be ported out.
    pub port_out_days: u16,
    /// Times a line that answers "alive" after its detach is detached again before a human looks.
    pub detach_attempts_max: u32,
}

/// What proves who is asking, and what raises the risk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EvidenceRules {
    /// Which evidence suffices, per channel and risk.
    pub ladder: proof::Policy,
    /// What raises the risk.
    pub risk: RiskSettings,
}

/// One country's parameters.
#[derive(Debug, Clone)]
pub struct Law {
    /// ISO 3166 code in lower case.
    pub country: String,
    /// The day of the newest parameter in the file, part of the rule book's version.
    pub valid_from: Date,
    /// The zone in which legal days are counted.
    pub zone: TimeZone,
    /// Legal holidays.
    pub holidays: Holidays,
    /// Calendar days in which a distance contract can be withdrawn from.
    pub withdrawal_days: Dated<u16>,
    /// Whether a withdrawal period that ends on a day that is no working day moves to the next one.
    pub withdrawal_moves_to_working_day: Dated<bool>,
    /// How far ahead an end may be asked for, in months.
    pub furthest_end_months: Dated<u8>,
    /// The most that an operator may promise itself, in working days.
    pub sla_working_days_max: Dated<u8>,
    /// The least a number must stay portable after the end, in days.
    pub port_out_days_min: Dated<u16>,
    /// Where the parameters come from.
    pub sources: Vec<Source>,
}

/// A parameter whose value changes on given days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    /// Values with the first day each holds, ascending; never empty.
    values: Vec<(Date, T)>,
}

impl<T: Copy> Dated<T> {
    /// Takes values in any order; `None` when there are none or two begin on the same day.
    pub fn new(mut values: Vec<(Date, T)>) -> Option<Self> {
        values.sort_by_key(|(from, _)| *from);
        let doubled = values.windows(2).any(|pair| matches!(pair, [a, b] if a.0 == b.0));
        (!values.is_empty() && !doubled).then_some(Self { values })
    }

    /// The value in force on a day; before the first, the first.
    pub fn on(&self, day: Date) -> T {
        let in_force = self.values.iter().rev().find(|(from, _)| *from <= day);
        let Some((_, value)) = in_force.or(self.values.first()) else {
            unreachable!("`new` refuses an empty list")
        };
        *value
    }

    /// The value in force on a day and every later one: what a rule made that day has to live with.
    pub(crate) fn from(&self, day: Date) -> impl Iterator<Item = T> {
        let later = self
            .values
            .iter()
            .filter(move |(from, _)| *from > day)
            .map(|(_, value)| *value);
        std::iter::once(self.on(day)).chain(later)
    }

    /// The first day of the newest value.
    pub fn newest(&self) -> Date {
        self.values.last().map_or(Date::MIN, |(from, _)| *from)
    }
}
