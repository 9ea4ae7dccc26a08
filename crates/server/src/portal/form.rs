//! `GET` and `POST {base}/end` and `{base}/withdraw`: the one page on which a contract is ended or withdrawn from.
//! Every field and the button are there from the start, nothing is asked twice, and the receipt comes first.

mod ask;
mod resume;
mod view;

pub(crate) use ask::{end as ask_end, withdraw as ask_withdraw};
pub(crate) use resume::{send as resume_send, show as resume};

use super::fields::{Right, Typed};
use super::on_file::OnFile;
use super::opened::{Opened, Shown};
use super::words::Words;
use crate::web::Visit;
use axum::extract::Query;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use engine::{Contact, LinkKind, RequesterDetails};
use serde::Deserialize;
use termination::Case;
use termination::case::{DesiredEnd, KeepNumber, Kind};
use view::Shape;

/// With what a form is opened.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Opening {
    /// The link of a case whose content fills the form.
    #[serde(default)]
    again: String,
    /// A line on file that is chosen already.
    #[serde(default)]
    card: String,
}

/// `GET {base}/end`.
pub(crate) async fn end(Query(opening): Query<Opening>, visit: Visit) -> Shown {
    show(&opening, visit, Right::End).await
}

/// `GET {base}/withdraw`.
pub(crate) async fn withdraw(Query(opening): Query<Opening>, visit: Visit) -> Shown {
    show(&opening, visit, Right::Withdraw).await
}

async fn show(opening: &Opening, visit: Visit, right: Right) -> Shown {
    let on_file = OnFile::of(&visit).await?;
    let mut typed = if opening.again.is_empty() {
        Typed::blank()
    } else {
        again(&visit, &opening.again).await?.unwrap_or_else(Typed::blank)
    };
    typed.cards = chosen(&opening.card, &on_file);
    let mut page = view::page(
        &Shape {
            visit: &visit,
            words: &Words::of(&visit),
            right,
            on_file: &on_file,
            resumed: None,
        },
        &typed,
        &[],
        None,
    );
    // The empty form holds nothing of anybody: who goes back to it finds what they typed, and sending it again is the
    // same request.
    if opening.again.is_empty() && visit.session.is_none() {
        page.headers_mut()
            .insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    Ok(page)
}

/// The line that was chosen on the way here, or the only one there is.
fn chosen(card: &str, on_file: &OnFile) -> Vec<termination::identifier::SubscriptionId> {
    match (card.parse(), on_file.known.cards.as_slice()) {
        (Ok(card), _) => vec![card],
        (Err(_), [(only, _)]) => vec![*only],
        (Err(_), _) => vec![],
    }
}

/// What an earlier case held, for somebody who has its link.
async fn again(visit: &Visit, token: &str) -> Result<Option<Typed>, super::opened::Instead> {
    let engine = visit.app.engine();
    let answer = engine.open_link(LinkKind::Case, token).await?;
    let Some(case) = Opened::own_case(answer, visit) else {
        return Ok(None);
    };
    let details = engine.details(&case).await?;
    Ok(details.map(|details| filled(&case, &details)))
}

fn filled(case: &Case, details: &RequesterDetails) -> Typed {
    let national = |line: &String| super::opened::national(line);
    let mut lines = details.lines.iter().map(national);
    let (email, post) = match &details.contact {
        Contact::Email(address) => (address.clone(), String::new()),
        // The form asks for an e-mail or a postal address; a number is no address to begin with.
        Contact::Sms(_) => (String::new(), String::new()),
        Contact::Post(lines) => (String::new(), lines.join("\n")),
    };
    let mut typed = Typed {
        name: details.name.clone(),
        line: lines.next().unwrap_or_default(),
        more_lines: lines.collect::<Vec<_>>().join("\n"),
        reference: details.reference.clone().unwrap_or_default(),
        cause_text: details.cause_text.clone().unwrap_or_default(),
        email,
        post,
        ..Typed::blank()
    };
    if let Kind::ForCause { cause } = case.asked.kind {
        "for-cause".clone_into(&mut typed.kind);
        typed.cause = cause.map_or_else(String::new, |cause| cause.code().to_owned());
    }
    // A day that was chosen then may be over by now, so only the choice without a day is kept.
    if case.asked.end == DesiredEnd::EndOfPaidPeriod {
        "paid-period".clone_into(&mut typed.end);
    }
    if case.asked.keep_number == KeepNumber::Yes {
        "yes".clone_into(&mut typed.keep);
    }
    typed
}
