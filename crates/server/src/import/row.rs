//! One row of the file: each column read and checked, each mistake told with line, column and remedy.

use csv::StringRecord;
use engine::{HolderDetails, LineIdentity, SubscriberRow};
use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;
use termination::identifier::{Eid, Iccid, Imsi, Msisdn, OperatorId};
use termination::money::Cents;
use termination::party::Language;
use termination::subscription::{Contract, Payment, SimKind};

/// Every column, as samples/README.md describes them.
pub(crate) const COLUMNS: [&str; 17] = [
    "operator",
    "msisdn",
    "iccid",
    "imsi",
    "eid",
    "name",
    "email",
    "postal",
    "language",
    "payment",
    "monthly_fee_cents",
    "billed",
    "paid_until_on",
    "concluded_on",
    "at_distance",
    "sim",
    "customer_reference",
];

/// Columns that may be left out of the file.
pub(crate) const OPTIONAL: [&str; 6] = [
    "eid",
    "email",
    "postal",
    "monthly_fee_cents",
    "billed",
    "paid_until_on",
];

const NAME_CHARS_MAX: usize = 200;
const ADDRESS_CHARS_MAX: usize = 500;
const EMAIL_CHARS_MAX: usize = 254;
const REFERENCE_CHARS_MAX: usize = 60;
/// A monthly fee above this is a mistake of units.
const FEE_CENTS_MAX: i64 = 1_000_000;

/// One data card and its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) operator: OperatorId,
    pub(crate) identity: LineIdentity,
    pub(crate) holder: HolderDetails,
    pub(crate) payment: Payment,
    pub(crate) contract: Contract,
    pub(crate) sim: SimKind,
    pub(crate) customer_reference: String,
}

impl Row {
    /// The row as the engine takes it.
    pub(crate) fn into_subscriber(self) -> SubscriberRow {
        SubscriberRow {
            operator: self.operator,
            customer: self.customer_reference,
            holder: self.holder,
            line: self.identity,
            payment: self.payment,
            sim: self.sim,
            contract: self.contract,
        }
    }
}

/// A mistake in one field. The field's content is not shown: it may be personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowFault {
    pub(crate) line: u64,
    pub(crate) column: &'static str,
    pub(crate) wrong: String,
    pub(crate) remedy: &'static str,
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            wrong,
            remedy,
        } = self;
        write!(f, "line {line}, {column}: {wrong}; {remedy}")
    }
}

/// Where each column stands in this file.
#[derive(Debug, Clone)]
pub(crate) struct Header([Option<usize>; COLUMNS.len()]);

impl Header {
    /// Reads the header line.
    pub(crate) fn read(record: &StringRecord) -> Result<Self, Vec<RowFault>> {
        let fault = |column, wrong: String, remedy| RowFault {
            line: 1,
            column,
            wrong,
            remedy,
        };
        let mut found = Vec::new();
        let places = COLUMNS.map(|column| record.iter().position(|name| name.trim() == column));
        for (column, place) in COLUMNS.iter().zip(&places) {
            if place.is_none() && !OPTIONAL.contains(column) {
                found.push(fault(
                    column,
                    "this column is missing".to_owned(),
                    "samples/README.md lists the columns",
                ));
            }
        }
        for name in record
            .iter()
            .map(str::trim)
            .filter(|name| !COLUMNS.contains(name))
        {
            let wrong = format!("the column `{name}` is unknown");
            found.push(fault(
                "header",
                wrong,
                "take it out, or correct its name after samples/README.md",
            ));
        }
        if found.is_empty() {
            Ok(Self(places))
        } else {
            Err(found)
        }
    }

    fn field<'a>(&self, record: &'a StringRecord, column: &str) -> &'a str {
        let index = COLUMNS.iter().position(|name| *name == column);
        let place = index.and_then(|index| self.0.get(index).copied().flatten());
        place
            .and_then(|place| record.get(place))
            .unwrap_or_default()
            .trim()
    }
}

/// Reads one row; gives back every mistake in it.
pub(crate) fn read(
    header: &Header,
    record: &StringRecord,
    known: &[OperatorId],
) -> Result<Row, Vec<RowFault>> {
    let mut reading = Reading::new(header, record);
    let r = &mut reading;
    let operator = r.parsed("operator", "write its short name, like proximus", |text| {
        operator(text, known)
    });
    let identity = identity(r);
    let holder = holder(r);
    let payment = payment(r);
    let contract = contract(r);
    let sim = r.parsed("sim", "write physical or esim", sim);
    let customer_reference = r.text("customer_reference", REFERENCE_CHARS_MAX);
    let (line, found) = (r.line, std::mem::take(&mut r.found));
    // One expression, so that a new column cannot be forgotten here.
    let row = (|| {
        Some(Row {
            line,
            operator: operator?,
            identity: identity?,
            holder: holder?,
            payment: payment?,
            contract: contract?,
            sim: sim?,
            customer_reference: customer_reference?,
        })
    })();
    row.filter(|_| found.is_empty()).ok_or(found)
}

/// A row being read, with the mistakes so far.
struct Reading<'a> {
    header: &'a Header,
    record: &'a StringRecord,
    line: u64,
    found: Vec<RowFault>,
}

impl<'a> Reading<'a> {
    fn new(header: &'a Header, record: &'a StringRecord) -> Self {
        let line = record.position().map_or(0, csv::Position::line);
        Self {
            header,
            record,
            line,
            found: Vec::new(),
        }
    }

    fn note(&mut self, column: &'static str, wrong: impl fmt::Display, remedy: &'static str) {
        self.found.push(RowFault {
            line: self.line,
            column,
            wrong: wrong.to_string(),
            remedy,
        });
    }

    /// A field that must be there.
    fn parsed<T, E: fmt::Display>(
        &mut self,
        column: &'static str,
        remedy: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.header.field(self.record, column);
        if text.is_empty() {
            self.note(column, "this field is empty", remedy);
            return None;
        }
        parse(text).map_err(|fault| self.note(column, fault, remedy)).ok()
    }

    /// A field that may be empty.
    fn given<T, E: fmt::Display>(
        &mut self,
        column: &'static str,
        remedy: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.header.field(self.record, column);
        if text.is_empty() {
            return None;
        }
        parse(text).map_err(|fault| self.note(column, fault, remedy)).ok()
    }

    fn text(&mut self, column: &'static str, chars_max: usize) -> Option<String> {
        self.parsed(column, "write one line of text", |text| plain(text, chars_max))
    }

    /// A field that must be empty here.
    fn nothing(&mut self, column: &'static str) {
        if !self.header.field(self.record, column).is_empty() {
            self.note(
                column,
                "a prepaid card has no such thing",
                "leave it empty, or write postpaid in payment",
            );
        }
    }
}

/// An operator that is served here.
pub(crate) fn operator(text: &str, known: &[OperatorId]) -> Result<OperatorId, &'static str> {
    let id = OperatorId::from_str(text).map_err(|_| "this is no short name")?;
    if known.contains(&id) {
        Ok(id)
    } else {
        Err("this operator has no file in operators/")
    }
}

/// One line of text.
pub(crate) fn plain(text: &str, chars_max: usize) -> Result<String, String> {
    if text.chars().any(char::is_control) {
        Err("it holds a control character".to_owned())
    } else if text.chars().count() > chars_max {
        Err(format!("it is longer than {chars_max} characters"))
    } else {
        Ok(text.to_owned())
    }
}

/// Lenient as for a form: what has one @ between two parts without spaces. Whether mail arrives shows when it is sent.
fn email(text: &str) -> Result<String, &'static str> {
    let fits = text.len() <= EMAIL_CHARS_MAX
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && text.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && !host.contains('@') && !host.ends_with('.')
        });
    if fits {
        Ok(text.to_owned())
    } else {
        Err("this is no e-mail address")
    }
}

fn postal(text: &str) -> Result<Vec<String>, String> {
    let lines = plain(text, ADDRESS_CHARS_MAX)?;
    Ok(lines
        .split(" / ")
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect())
}

/// A day like 2026-01-31.
pub(crate) fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "this is no day")
}

fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("this is neither yes nor no"),
    }
}

fn sim(text: &str) -> Result<SimKind, &'static str> {
    match text {
        "physical" => Ok(SimKind::Physical),
        "esim" => Ok(SimKind::Esim),
        _ => Err("this is no kind of SIM"),
    }
}

fn fee(text: &str) -> Result<Cents, &'static str> {
    let cents: i64 = text.parse().map_err(|_| "this is no whole number of cents")?;
    if (0..=FEE_CENTS_MAX).contains(&cents) {
        Ok(Cents(cents))
    } else {
        Err("this cannot be a monthly fee in cents")
    }
}

/// The chip's number is checked and not kept: nothing here is done to a chip.
fn identity(r: &mut Reading<'_>) -> Option<LineIdentity> {
    let msisdn = r.parsed(
        "msisdn",
        "write a Belgian mobile number, like +32470000001",
        Msisdn::parse,
    );
    let iccid = r.parsed("iccid", "copy the number printed on the SIM", Iccid::parse);
    let imsi = r.parsed("imsi", "write the 15 digits of the network", Imsi::parse);
    r.given("eid", "write the 32 digits of the chip, or nothing", Eid::parse);
    Some(LineIdentity {
        msisdn: msisdn?,
        iccid: Some(iccid?),
        imsi: Some(imsi?),
    })
}

fn holder(r: &mut Reading<'_>) -> Option<HolderDetails> {
    let name = r.text("name", NAME_CHARS_MAX);
    let email = r.given("email", "write one address, or nothing", email);
    let postal = r.given("postal", "write the lines parted by ` / `, or nothing", postal);
    let language = r.parsed("language", "write nl, fr, de, en or zh", |text| {
        Language::from_code(text).ok_or("this is no language of ours")
    });
    Some(HolderDetails {
        name: name?,
        email,
        postal: postal.unwrap_or_default(),
        language: language?,
    })
}

fn contract(r: &mut Reading<'_>) -> Option<Contract> {
    let concluded_on = r.parsed("concluded_on", "write a day like 2026-01-31", day);
    let at_distance = r.parsed("at_distance", "write yes or no", yes_or_no);
    Some(Contract {
        concluded_on: concluded_on?,
        at_distance: at_distance?,
    })
}

fn payment(r: &mut Reading<'_>) -> Option<Payment> {
    let remedy = "write prepaid or postpaid";
    let postpaid = r.parsed("payment", remedy, |text| match text {
        "prepaid" => Ok(false),
        "postpaid" => Ok(true),
        _ => Err("this is no way of paying"),
    })?;
    if !postpaid {
        for column in ["monthly_fee_cents", "billed", "paid_until_on"] {
            r.nothing(column);
        }
        return Some(Payment::Prepaid);
    }
    let monthly_fee = r.parsed("monthly_fee_cents", "write cents, like 1999", fee);
    let in_advance = r.parsed("billed", "write in_advance or in_arrears", |text| match text {
        "in_advance" => Ok(true),
        "in_arrears" => Ok(false),
        _ => Err("this is no way of billing"),
    });
    let paid_until_on = r.parsed("paid_until_on", "write a day like 2026-01-31", day);
    Some(Payment::Postpaid {
        monthly_fee: monthly_fee?,
        in_advance: in_advance?,
        paid_until_on: paid_until_on?,
    })
}

#[cfg(test)]
mod tests;
