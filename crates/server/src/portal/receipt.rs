//! `GET {base}/case/{token}/receipt`: what people leave with.

use super::end;
use super::facts::{self, Fact};
use super::fields::email;
use super::notice::{Done, Notice};
use super::opened::{Opened, Shown};
use super::prove::Prove;
use crate::web::{Page, Visit, render};
use askama::Template;
use axum::extract::Query;
use engine::{Contact, LinkKind};
use termination::Stage;
use termination::case::{KeepNumber, Kind, Received};
use termination::party::{Acting, ReceiptRoute};
use wording::Args;

#[derive(Template)]
#[template(path = "portal/receipt.html")]
struct ReceiptPage {
    page: Page,
    notice: Option<Notice>,
    reference: String,
    /// When it came in, to the second.
    received: String,
    /// The same for machines.
    received_instant: String,
    content: Vec<Fact>,
    erased: bool,
    /// When it ends and why, sentence by sentence.
    end: Vec<String>,
    prove: Option<Prove>,
    next: Vec<String>,
    sent: String,
    /// An address that may have been meant.
    meant: Option<String>,
    case_href: String,
    download_href: String,
    address_href: Option<String>,
    resend_href: Option<String>,
}

/// Shows the receipt.
pub(crate) async fn show(Query(done): Query<Done>, visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let words = &opened.words;
    let open = matches!(opened.case.stage, Stage::Received(_) | Stage::Pending(_));
    Ok(render(&ReceiptPage {
        page: opened.visit.page(title(opened.case.asked.kind)),
        notice: done.notice(words, None),
        reference: opened.case.reference.to_string(),
        received: words.text_with(
            "receipt-received",
            &Args::new().set("at", words.second(opened.case.asked.at)),
        ),
        received_instant: opened.case.asked.at.to_string(),
        content: facts::content(&opened),
        erased: opened.details.is_none(),
        end: end::story(&opened.case, &opened.terms, words, opened.now),
        prove: Prove::of(&opened),
        next: next(&opened),
        sent: sent(&opened),
        meant: meant(&opened),
        case_href: opened.href(""),
        download_href: opened.href("/receipt.txt"),
        address_href: open.then(|| opened.href("/address")),
        resend_href: open.then(|| opened.href("/resend")),
    }))
}

/// The heading, by the right that was used.
pub(crate) const fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Ordinary | Kind::ForCause { .. } => "receipt-title-end",
        Kind::StatutoryWithdrawal => "receipt-title-withdraw",
    }
}

/// What happens next, in order. A request that is past its beginning has its own page for that.
pub(crate) fn next(opened: &Opened) -> Vec<String> {
    let words = &opened.words;
    let days = Args::new().set("days", words.rules().operator.policy.sla_working_days);
    let afterwards = || {
        [
            words.text_with("receipt-next-off", &days),
            words.text("receipt-next-final"),
        ]
    };
    match &opened.case.stage {
        Stage::Received(stage) => {
            let lapse_on = words.day(stage.patience.lapse_at);
            let first = words.text(first_step(stage, opened));
            let rest = afterwards()
                .into_iter()
                .chain([words.text_on("receipt-next-lapse", lapse_on)]);
            std::iter::once(first).chain(rest).collect()
        }
        Stage::Pending(_) => afterwards().into(),
        Stage::Ceasing(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => Vec::new(),
    }
}

fn first_step(stage: &Received, opened: &Opened) -> &'static str {
    let asked = &opened.case.asked;
    if stage.verified.is_some() {
        return match asked.receipt {
            ReceiptRoute::Email => "receipt-next-mail",
            ReceiptRoute::Sms => "receipt-next-sms",
            ReceiptRoute::Post => "receipt-next-post",
        };
    }
    if asked.acting != Acting::Holder {
        return "case-next-acting";
    }
    match asked.keep_number {
        KeepNumber::Yes if stage.confirmed_at.is_none() => "receipt-next-prove-keep",
        KeepNumber::Yes | KeepNumber::No => "receipt-next-prove",
    }
}

fn sent(opened: &Opened) -> String {
    let words = &opened.words;
    match opened.details.as_ref().map(|details| &details.contact) {
        None => String::new(),
        Some(Contact::Post(_)) => words.text("receipt-sent-post"),
        Some(contact @ Contact::Sms(_)) => {
            words.text_with("receipt-sent-sms", &Args::new().person("line", &contact.shown()))
        }
        Some(Contact::Email(address)) => {
            words.text_with("receipt-sent-email", &Args::new().person("address", address))
        }
    }
}

fn meant(opened: &Opened) -> Option<String> {
    let Contact::Email(address) = &opened.details.as_ref()?.contact else {
        return None;
    };
    let meant = email::perhaps_meant(address)?;
    Some(
        opened
            .words
            .text_with("receipt-did-you-mean", &Args::new().person("address", &meant)),
    )
}
