//! One row of the file: each column read and checked, each mistake told with line, column and remedy.

use crate::table::{Columns, Header, Reading, RowFault, day, operator, plain};
use csv::StringRecord;
use engine::{HolderChecks, HolderDetails, LastBill, LineIdentity, SubscriberRow};
use termination::identifier::{Eid, Iccid, Imsi, Msisdn, OperatorId, StructuredCommunication};
use termination::money::Cents;
use termination::party::Language;
use termination::subscription::{Changes, Contract, Payment, SimKind};

/// Every column, as samples/README.md describes them.
pub(crate) static COLUMNS: Columns = Columns {
    names: &[
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
        "born_on",
        "document_last4",
        "bill_number",
        "bill_structured",
        "bill_cents",
        "bill_on",
        "sim_changed_on",
        "address_changed_on",
        "email_changed_on",
    ],
    optional: &[
        "eid",
        "email",
        "postal",
        "monthly_fee_cents",
        "billed",
        "paid_until_on",
        "born_on",
        "document_last4",
        "bill_number",
        "bill_structured",
        "bill_cents",
        "bill_on",
        "sim_changed_on",
        "address_changed_on",
        "email_changed_on",
    ],
    remedies: [
        "samples/README.md lists the columns",
        "take it out, or correct its name after samples/README.md",
    ],
};

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
    pub(crate) changes: Changes,
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
            changes: self.changes,
        }
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
    let operator = r.must("operator", "write its short name, like proximus", |text| {
        operator(text, known)
    });
    let identity = identity(r);
    let holder = holder(r);
    let payment = payment(r);
    let contract = contract(r);
    let changes = changes(r);
    let sim = r.must("sim", "write physical or esim", sim);
    let customer_reference = text(r, "customer_reference", REFERENCE_CHARS_MAX);
    let checks = checks(r, customer_reference.clone());
    let (line, found) = (r.line, std::mem::take(&mut r.found));
    // One expression, so that a new column cannot be forgotten here.
    let row = (|| {
        Some(Row {
            line,
            operator: operator?,
            identity: identity?,
            holder: HolderDetails { checks, ..holder? },
            payment: payment?,
            contract: contract?,
            changes,
            sim: sim?,
            customer_reference: customer_reference?,
        })
    })();
    row.filter(|_| found.is_empty()).ok_or(found)
}

fn text(r: &mut Reading<'_>, column: &'static str, chars_max: usize) -> Option<String> {
    r.must(column, "write one line of text", |text| plain(text, chars_max))
}

/// A field that must be empty here.
fn nothing(r: &mut Reading<'_>, column: &'static str) {
    if !r.is_empty(column) {
        r.note(
            column,
            "a prepaid card has no such thing",
            "leave it empty, or write postpaid in payment",
        );
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
    let msisdn = r.must(
        "msisdn",
        "write a Belgian mobile number, like +32470000001",
        Msisdn::parse,
    );
    let iccid = r.must("iccid", "copy the number printed on the SIM", Iccid::parse);
    let imsi = r.must("imsi", "write the 15 digits of the network", Imsi::parse);
    r.may("eid", "write the 32 digits of the chip, or nothing", Eid::parse);
    Some(LineIdentity {
        msisdn: msisdn?,
        iccid: Some(iccid?),
        imsi: Some(imsi?),
    })
}

fn holder(r: &mut Reading<'_>) -> Option<HolderDetails> {
    let name = text(r, "name", NAME_CHARS_MAX);
    let email = r.may("email", "write one address, or nothing", email);
    let postal = r.may("postal", "write the lines parted by ` / `, or nothing", postal);
    let language = r.must("language", "write nl, fr, de, en or zh", |text| {
        Language::from_code(text).ok_or("this is no language of ours")
    });
    Some(HolderDetails {
        name: name?,
        email,
        postal: postal.unwrap_or_default(),
        language: language?,
        checks: HolderChecks::default(),
    })
}

/// What answers at the desks are compared with. A bill needs its number, its amount and its day; one without the others
/// could not be asked for by whatever the caller has before them.
fn checks(r: &mut Reading<'_>, customer_number: Option<String>) -> HolderChecks {
    let born_on = r.may("born_on", "write a day like 1985-07-30, or nothing", day);
    let document_number = r.may(
        "document_last4",
        "write the last four signs, or nothing",
        |text| {
            let fits = text.chars().count() == 4 && text.chars().all(|sign| sign.is_ascii_alphanumeric());
            fits.then(|| text.to_ascii_uppercase())
                .ok_or("these are not four letters or digits")
        },
    );
    let structured = r.may("bill_structured", "copy the twelve digits, or nothing", |text| {
        StructuredCommunication::parse(text).map(|communication| communication.digits())
    });
    let bill = ["bill_number", "bill_cents", "bill_on"];
    let given = bill.iter().filter(|column| !r.is_empty(column)).count();
    if given == 0 && structured.is_some() {
        r.note(
            "bill_structured",
            "a bill's communication stands here without the bill",
            "write bill_number, bill_cents and bill_on as well",
        );
    }
    let last_bill = if given == 0 {
        None
    } else {
        last_bill(r, structured)
    };
    HolderChecks {
        customer_number,
        born_on,
        document_number,
        last_bill,
    }
}

fn last_bill(r: &mut Reading<'_>, structured: Option<String>) -> Option<LastBill> {
    let number = text(r, "bill_number", REFERENCE_CHARS_MAX);
    let amount_cents = r.must("bill_cents", "write cents, like 1999", bill_amount);
    let on = r.must("bill_on", "write a day like 2026-01-31", day);
    Some(LastBill {
        number: number?,
        structured,
        amount_cents: amount_cents?,
        on: on?,
    })
}

/// A credit is below zero.
fn bill_amount(text: &str) -> Result<i64, &'static str> {
    let cents: i64 = text.parse().map_err(|_| "this is no whole number of cents")?;
    if (-FEE_CENTS_MAX..=FEE_CENTS_MAX).contains(&cents) {
        Ok(cents)
    } else {
        Err("this cannot be the amount of a bill in cents")
    }
}

fn changes(r: &mut Reading<'_>) -> Changes {
    let mut on = |column| r.may(column, "write a day like 2026-01-31, or nothing", day);
    Changes {
        sim_on: on("sim_changed_on"),
        address_on: on("address_changed_on"),
        email_on: on("email_changed_on"),
    }
}

fn contract(r: &mut Reading<'_>) -> Option<Contract> {
    let concluded_on = r.must("concluded_on", "write a day like 2026-01-31", day);
    let at_distance = r.must("at_distance", "write yes or no", yes_or_no);
    Some(Contract {
        concluded_on: concluded_on?,
        at_distance: at_distance?,
    })
}

fn payment(r: &mut Reading<'_>) -> Option<Payment> {
    let remedy = "write prepaid or postpaid";
    let postpaid = r.must("payment", remedy, |text| match text {
        "prepaid" => Ok(false),
        "postpaid" => Ok(true),
        _ => Err("this is no way of paying"),
    })?;
    if !postpaid {
        for column in ["monthly_fee_cents", "billed", "paid_until_on"] {
            nothing(r, column);
        }
        return Some(Payment::Prepaid);
    }
    let monthly_fee = r.must("monthly_fee_cents", "write cents, like 1999", fee);
    let in_advance = r.must("billed", "write in_advance or in_arrears", |text| match text {
        "in_advance" => Ok(true),
        "in_arrears" => Ok(false),
        _ => Err("this is no way of billing"),
    });
    let paid_until_on = r.must("paid_until_on", "write a day like 2026-01-31", day);
    Some(Payment::Postpaid {
        monthly_fee: monthly_fee?,
        in_advance: in_advance?,
        paid_until_on: paid_until_on?,
    })
}

#[cfg(test)]
mod tests;
