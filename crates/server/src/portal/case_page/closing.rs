//! The end in figures: what is given back and how it was worked out, the number's rest, what remains to be done.

use crate::portal::opened::Opened;
use termination::Stage;
use termination::identifier::SubscriptionId;
use termination::money::Cents;
use termination::settlement::Credit;
use termination::subscription::SimKind;
use wording::Args;

/// The end in figures.
pub(crate) struct Closing {
    /// What is given back in all, or that it is nothing.
    pub(crate) total: String,
    /// How each part was worked out.
    pub(crate) credits: Vec<String>,
    /// What becomes of the number.
    pub(crate) number: Vec<String>,
    /// What remains for the customer.
    pub(crate) todo: Vec<String>,
}

/// The figures of a closed case; none for any other.
pub(super) fn of(opened: &Opened) -> Option<Closing> {
    let Stage::Closed(closed) = &opened.case.stage else {
        return None;
    };
    let words = &opened.words;
    let total = closed.settlement.total().unwrap_or(Cents::ZERO);
    let total = if total.is_zero() {
        words.text("case-credit-none")
    } else {
        words.text_with("case-credit", &Args::new().set("amount", words.money(total)))
    };
    Some(Closing {
        total,
        credits: closed
            .settlement
            .lines
            .iter()
            .map(|credit| formula(credit, opened))
            .collect(),
        number: vec![
            words.text_on("case-number-port", closed.port_out_until_on),
            words.text_on("case-number-rests", closed.rests_until_on),
        ],
        todo: todo(opened),
    })
}

/// Fee ÷ days × unused days = amount.
fn formula(credit: &Credit, opened: &Opened) -> String {
    let words = &opened.words;
    let (wording, language) = (words.wording(), words.language());
    let last_on = credit.period.end_on.yesterday().unwrap_or(credit.period.end_on);
    let args = Args::new()
        .set("line", line_of(credit.subscription, opened))
        .set("fee", words.money(credit.fee))
        .set("from", wording.date_short(language, credit.period.start_on))
        .set("to", wording.date_short(language, last_on))
        .set("days", credit.period.days())
        .set("unused", credit.unused_days)
        .set("amount", words.money(credit.amount));
    words.text_with("case-credit-line", &args)
}

/// The number of a line as it was typed.
fn line_of(subscription: SubscriptionId, opened: &Opened) -> String {
    let place = opened
        .case
        .asked
        .lines
        .iter()
        .position(|line| *line == Some(subscription));
    place
        .and_then(|place| opened.lines().into_iter().nth(place))
        .unwrap_or_default()
}

fn todo(opened: &Opened) -> Vec<String> {
    let any = |sim: SimKind| opened.terms.is_empty() || opened.terms.iter().any(|terms| terms.sim == sim);
    let ids = [
        Some("case-todo-accounts"),
        any(SimKind::Esim).then_some("case-todo-esim"),
        any(SimKind::Physical).then_some("case-todo-card"),
        Some("case-todo-bill"),
        Some("case-todo-keep"),
    ];
    ids.into_iter()
        .flatten()
        .map(|id| opened.words.text(id))
        .collect()
}
