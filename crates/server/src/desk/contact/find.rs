//! `GET /desk/{counter}`: who is calling, or who stands there. One look-up finds one holder or nobody, and shows no list.

use super::{AtDesk, Counter, Shown};
use crate::desk::{Desk, StaffPosted, StaffVisit};
use crate::portal::fields::text::one_line;
use crate::web::{Fields, Page, render, see_other};
use askama::Template;
use axum::http::StatusCode;
use engine::{Act, CustomerLine, Found, Reason, Wanted};
use termination::identifier::{CaseReference, Msisdn, PartyId, SubscriptionId};

#[derive(Template)]
#[template(path = "desk/find.html")]
struct FindPage {
    page: Page,
    desk: Desk,
    action: String,
    new_href: String,
    typed: Typed,
    reasons: Vec<Choice>,
    /// What the look-up came to; empty before it.
    told: String,
    /// Lines of a customer who has several, masked: which one it is, the customer says.
    lines: Vec<Line>,
}

/// What was looked for.
#[derive(Default)]
struct Typed {
    line: String,
    customer: String,
    name: String,
    postcode: String,
    reference: String,
}

/// A reason that can be chosen.
struct Choice {
    value: &'static str,
    label: String,
    chosen: bool,
}

/// A line of a customer with several.
struct Line {
    href: String,
    masked: String,
    note: String,
}

/// `GET /desk/{counter}`.
pub(super) async fn show(visit: StaffVisit) -> Shown {
    let at = AtDesk::open(visit).await?;
    Ok(render(&page(
        &at,
        Typed::default(),
        Reason::CustomerAsks,
        String::new(),
    )))
}

/// `POST /desk/{counter}`: looks, once the look is on the audit record.
pub(super) async fn look(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let reason = fields.one("why").parse().unwrap_or(Reason::CustomerAsks);
    let plain = |name: &str| one_line(fields.one(name)).text;
    let typed = Typed {
        line: plain("line"),
        customer: plain("customer"),
        name: plain("name"),
        postcode: plain("postcode"),
        reference: plain("reference"),
    };
    if !typed.reference.is_empty() {
        return by_reference(&at, typed, reason).await;
    }
    let Some((wanted, act)) = typed.wanted() else {
        let told = at.visit.text("desk-find-empty");
        return Ok(unfound(&at, typed, reason, told));
    };
    at.visit.record(&at.visit.entry(act).because(reason)).await?;
    let engine = at.visit.app.engine();
    match engine.look_for(at.visit.operator_id(), &wanted).await? {
        Found::Line(line, holder) => {
            let file = file_href(&at, holder, line, reason);
            Ok(see_other(format!("{file}&by=number")))
        }
        Found::Customer(holder) => customer(&at, typed, holder, reason).await,
        Found::Nobody => {
            let told = at.visit.text("desk-find-nobody");
            Ok(unfound(&at, typed, reason, told))
        }
        Found::Several => {
            let told = at.visit.text("desk-find-several");
            Ok(unfound(&at, typed, reason, told))
        }
    }
}

impl Typed {
    /// The first field that says something, in the order of the page.
    fn wanted(&self) -> Option<(Wanted, Act)> {
        if !self.line.is_empty() {
            return Some((Wanted::Line(self.line.clone()), Act::SearchedLine));
        }
        if !self.customer.is_empty() {
            return Some((Wanted::Customer(self.customer.clone()), Act::SearchedCustomer));
        }
        let name = Wanted::NameAndPostcode {
            name: self.name.clone(),
            postcode: self.postcode.clone(),
        };
        let both = !self.name.is_empty() && !self.postcode.is_empty();
        both.then_some((name, Act::SearchedCustomer))
    }
}

async fn by_reference(at: &AtDesk, typed: Typed, reason: Reason) -> Shown {
    at.visit
        .record(&at.visit.entry(Act::SearchedCase).because(reason))
        .await?;
    let engine = at.visit.app.engine();
    let found = match typed.reference.parse::<CaseReference>() {
        Ok(reference) => engine.find_reference(at.visit.operator_id(), &reference).await?,
        Err(_) => None,
    };
    Ok(if let Some(case) = found {
        see_other(at.href(&format!("/cases/{case}")))
    } else {
        let told = at.visit.text("desk-find-no-case");
        unfound(at, typed, reason, told)
    })
}

/// A customer with one line is found; of several, the customer says which.
async fn customer(at: &AtDesk, typed: Typed, holder: PartyId, reason: Reason) -> Shown {
    let lines = at.visit.app.engine().subscriptions_of(holder).await?;
    let living: Vec<_> = lines.into_iter().filter(|line| line.ended_at.is_none()).collect();
    match living.as_slice() {
        [] => {
            let told = at.visit.text("desk-find-ended");
            Ok(unfound(at, typed, reason, told))
        }
        [only] => Ok(see_other(file_href(at, holder, only.subscription.id, reason))),
        [_, _, ..] => {
            let entry = |line: &CustomerLine| Line {
                href: file_href(at, holder, line.subscription.id, reason),
                masked: masked(line.identity.msisdn),
                note: at.visit.text(if line.ended_by.is_some() {
                    "desk-line-ending"
                } else {
                    "desk-line-living"
                }),
            };
            let lines = living.iter().map(entry).collect();
            let told = at.visit.text("desk-find-which");
            let page = page(at, typed, reason, told);
            Ok(render(&FindPage { lines, ..page }))
        }
    }
}

/// The reason stays with the file: who opens it again gives it again.
fn file_href(at: &AtDesk, holder: PartyId, line: SubscriptionId, reason: Reason) -> String {
    at.href(&format!("/lines/{holder}/{line}?why={reason}"))
}

fn unfound(at: &AtDesk, typed: Typed, reason: Reason, told: String) -> axum::response::Response {
    let mut answer = render(&page(at, typed, reason, told));
    *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    answer
}

fn page(at: &AtDesk, typed: Typed, reason: Reason, told: String) -> FindPage {
    let title = match at.counter {
        Counter::Phone => "desk-phone",
        Counter::Shop => "desk-shop",
    };
    let choice = |why: Reason| Choice {
        value: why.name(),
        label: at.visit.text(&format!("staff-reason-{why}")),
        chosen: why == reason,
    };
    FindPage {
        page: at.visit.page(title),
        desk: at.visit.desk(),
        action: at.href(""),
        new_href: at.href("/new"),
        typed,
        reasons: Reason::ALL.into_iter().map(choice).collect(),
        told,
        lines: vec![],
    }
}

/// Enough to tell the lines of one customer apart, too little to learn a number.
pub(super) fn masked(line: Msisdn) -> String {
    let digits = line.national();
    let shown: Vec<char> = digits.chars().rev().collect();
    let mut kept = 0;
    let masked = shown.into_iter().map(|sign| {
        if sign.is_ascii_digit() {
            kept += 1;
            if kept > 3 { '•' } else { sign }
        } else {
            sign
        }
    });
    let reversed: Vec<char> = masked.collect();
    reversed.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_masked_but_for_its_end() {
        let line = Msisdn::parse("+32470123456").unwrap();
        assert_eq!(masked(line), "•••• •• •4 56");
    }
}
