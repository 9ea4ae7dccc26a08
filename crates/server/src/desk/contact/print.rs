//! Paper: the form to be signed, and the receipt, on a sheet or on the roll of a till. Both in the customer's language,
//! with what the customer gave themselves and nothing of the file.

use super::case::schedule_of;
use super::speaking::spelled;
use super::{AtDesk, Shown, script};
use crate::desk::{Desk, StaffVisit};
use crate::portal::words::Words;
use crate::web::{Page, render};
use askama::Template;
use axum::extract::Query;
use engine::{Act, Contact, RequesterDetails};
use serde::Deserialize;
use termination::Case;
use termination::identifier::Msisdn;
use wording::Args;

/// Which paper.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    /// `form`, or the receipt.
    #[serde(default)]
    what: String,
    /// `roll` for 80 mm, or a sheet.
    #[serde(default)]
    on: String,
}

#[derive(Template)]
#[template(path = "desk/print.html")]
struct PrintPage {
    page: Page,
    desk: Desk,
    back_href: String,
    /// The same paper in the other size, and the other paper.
    others: Vec<Other>,
    lang: &'static str,
    roll: bool,
    heading: String,
    reference: String,
    spelled: String,
    received: String,
    facts: Vec<(String, String)>,
    paragraphs: Vec<String>,
    /// What is signed, and where; empty on a receipt.
    signature: Option<Signature>,
    operator: String,
}

struct Other {
    href: String,
    name: String,
}

struct Signature {
    sentence: String,
    place: String,
    customer: String,
    staff: String,
}

/// `GET …/print`.
pub(super) async fn show(Query(which): Query<Which>, visit: StaffVisit) -> Shown {
    let at = AtDesk::open(visit).await?;
    let is_form = which.what == "form";
    let case = at
        .case(Act::Printed(if is_form { "form" } else { "receipt" }))
        .await?;
    let details = at.visit.app.engine().details(&case).await?;
    let words = script::words(&at, case.asked.language);
    let roll = which.on == "roll";
    let received = Args::new().set("at", words.second(case.asked.at));
    Ok(render(&PrintPage {
        page: at.visit.page("desk-print"),
        desk: at.visit.desk(),
        back_href: at.href(&format!("/cases/{}", case.id)),
        others: others(&at, &case, is_form, roll),
        lang: script::tag(case.asked.language),
        roll,
        heading: words.text(if is_form { "paper-form" } else { "paper-receipt" }),
        reference: case.reference.to_string(),
        spelled: spelled(case.reference),
        received: words.text_with("receipt-received", &received),
        facts: facts(&words, &case, details.as_ref()),
        paragraphs: paragraphs(&at, &words, &case).await?,
        signature: is_form.then(|| signature(&words)),
        operator: words.operator().to_owned(),
    }))
}

fn others(at: &AtDesk, case: &Case, is_form: bool, roll: bool) -> Vec<Other> {
    let other = |what: &str, on: &str, text: &str| Other {
        href: at.href(&format!("/cases/{}/print?what={what}&on={on}", case.id)),
        name: at.visit.text(text),
    };
    let this = if is_form { "form" } else { "receipt" };
    let on = if roll { "roll" } else { "sheet" };
    vec![
        if roll {
            other(this, "sheet", "desk-print-sheet")
        } else {
            other(this, "roll", "desk-print-roll")
        },
        if is_form {
            other("receipt", on, "desk-print-receipt")
        } else {
            other("form", on, "desk-print-form")
        },
    ]
}

fn facts(words: &Words, case: &Case, details: Option<&RequesterDetails>) -> Vec<(String, String)> {
    let asked = &case.asked;
    let (wording, language) = (words.wording(), words.language());
    let mut facts = vec![(words.text("receipt-operator"), words.operator().to_owned())];
    if let Some(details) = details {
        let national =
            |line: &String| Msisdn::parse(line).map_or_else(|_| line.clone(), |line| line.national());
        let lines: Vec<String> = details.lines.iter().map(national).collect();
        let count = Args::new().set("count", lines.len());
        facts.push((words.text("receipt-name"), details.name.clone()));
        facts.push((words.text_with("receipt-lines", &count), lines.join("\n")));
    }
    facts.push((words.text("receipt-kind"), wording.kind(language, asked.kind)));
    let end = wording.desired_end(language, asked.kind, asked.end);
    facts.push((words.text("receipt-desired-end"), end));
    facts.push((
        words.text("receipt-keep"),
        wording.keep_number(language, asked.keep_number),
    ));
    if let Some(details) = details {
        facts.push((words.text("receipt-address"), address(&details.contact)));
    }
    if let Some(schedule) = schedule_of(case) {
        facts.push((words.text("desk-ends"), words.instant(schedule.ends_at)));
        facts.push((
            words.text("desk-no-return"),
            words.instant(schedule.point_of_no_return_at),
        ));
    }
    facts
}

fn address(contact: &Contact) -> String {
    match contact {
        Contact::Email(address) => address.clone(),
        Contact::Post(lines) => lines.join("\n"),
        contact @ Contact::Sms(_) => contact.shown(),
    }
}

/// On the form, what will happen, as it is known before the yes; on the receipt of what is noted, what comes next.
async fn paragraphs(at: &AtDesk, words: &Words, case: &Case) -> Result<Vec<String>, super::Instead> {
    if schedule_of(case).is_some() {
        return Ok(vec![words.text("say-record")]);
    }
    if !super::case::is_proven(case) {
        return Ok(vec![words.text("paper-unproven")]);
    }
    let (say, _) = script::summary(at, case).await?;
    let asks = words.text("say-yes");
    Ok(say.paragraphs.into_iter().filter(|said| *said != asks).collect())
}

fn signature(words: &Words) -> Signature {
    Signature {
        sentence: words.text("paper-sentence"),
        place: words.text("paper-place"),
        customer: words.text("paper-customer"),
        staff: words.text("paper-staff"),
    }
}
