//! What the customer can do next: one thing, or nothing.

use crate::portal::on_file::last_day_to_withdraw;
use crate::portal::opened::{Instead, Opened};
use crate::portal::prove::Prove;
use engine::LinkKind;
use termination::Stage;
use termination::case::{KeepNumber, Kind, Received, RefusedBecause};
use termination::identifier::CaseId;
use termination::party::ReceiptRoute;
use termination::verification::Evidence;
use wording::Args;

/// The next thing to do.
pub(crate) enum Next {
    /// Type the code.
    Prove(Prove),
    /// Decide about the number.
    Keep(Keep),
    /// Follow the link in the mail or the text message.
    ConfirmByMail,
    /// Press the button.
    ConfirmHere {
        /// Where the button leads.
        href: String,
    },
    /// It is over; what remains stands with the figures.
    Over,
    /// Nothing; the text says so.
    Nothing(String),
    /// Go elsewhere.
    Elsewhere {
        /// The text of the link.
        text: String,
        /// Where it leads.
        href: String,
    },
}

/// The number is to be kept, and the line is proven.
pub(crate) struct Keep {
    /// How the number is kept.
    pub(crate) how: String,
    /// Until when this waits.
    pub(crate) wait: String,
    /// The button that ends all the same; none when the yes comes by mail.
    pub(crate) go_on_href: Option<String>,
    /// The button that takes the request back.
    pub(crate) withdraw_href: String,
}

/// The next thing to do for this case.
pub(super) async fn of(opened: &Opened) -> Result<Next, Instead> {
    let words = &opened.words;
    let elsewhere = |id: &str, href: String| Next::Elsewhere {
        text: words.text(id),
        href,
    };
    Ok(match &opened.case.stage {
        Stage::Received(stage) => received(stage, opened),
        Stage::Pending(_) => Next::Nothing(words.text("case-next-nothing")),
        Stage::Closed(_) => Next::Over,
        Stage::Ceasing(_) | Stage::Settling(_) => Next::Nothing(words.text("case-next-wait")),
        Stage::Withdrawn(_) => elsewhere("case-again", format!("{}/end", opened.visit.base)),
        Stage::Lapsed(_) => elsewhere("case-again-filled", filled(opened)),
        Stage::Refused(RefusedBecause::WithdrawalOutOfTime { .. }) => {
            elsewhere("case-ordinary", filled(opened))
        }
        Stage::Refused(RefusedBecause::AnsweredByEarlier { case, .. }) => first(*case, opened).await?,
    })
}

/// The form, filled with what this case holds.
fn filled(opened: &Opened) -> String {
    format!("{}/end?again={}", opened.visit.base, opened.token())
}

/// The case that came first; it is shown only to whoever proved the line, which a refused case was.
async fn first(case: CaseId, opened: &Opened) -> Result<Next, Instead> {
    let engine = opened.visit.app.engine();
    let Some(first) = engine.case(case).await? else {
        return Ok(Next::Nothing(opened.words.text("case-next-nothing")));
    };
    let token = engine.link(LinkKind::Case, &first);
    Ok(Next::Elsewhere {
        text: opened.words.text("case-to-first"),
        href: format!("{}/case/{token}", opened.visit.base),
    })
}

fn received(stage: &Received, opened: &Opened) -> Next {
    let Some(verified) = stage.verified else {
        return Prove::of(opened).map_or_else(
            || Next::Nothing(opened.words.text("case-next-acting")),
            Next::Prove,
        );
    };
    let by_mail = match verified.by {
        Evidence::Session | Evidence::BackOffice { .. } => opened.case.asked.receipt != ReceiptRoute::Post,
        Evidence::CodeToLine
        | Evidence::CodeToAddress
        | Evidence::LinkToAddressOnFile
        | Evidence::Answers { .. }
        | Evidence::TwoOfStaff { .. } => false,
    };
    match opened.case.asked.keep_number {
        KeepNumber::Yes => Next::Keep(keep(stage, by_mail, opened)),
        KeepNumber::No if by_mail => Next::ConfirmByMail,
        KeepNumber::No => Next::ConfirmHere {
            href: opened.href("/go-on"),
        },
    }
}

fn keep(stage: &Received, by_mail: bool, opened: &Opened) -> Keep {
    let words = &opened.words;
    Keep {
        how: words.text_with("keep-how", &Args::new().set("line", opened.lines_on_file())),
        wait: words.text_on("keep-wait", words.day(stage.patience.lapse_at)),
        go_on_href: (!by_mail).then(|| opened.href("/go-on")),
        withdraw_href: opened.href("/withdraw"),
    }
}

/// Whether the request can be changed into a statutory withdrawal: proven, not too late, and every line was in its
/// period when it was asked.
pub(super) fn may_withdraw_by_law(opened: &Opened) -> bool {
    let case = &opened.case;
    let in_time = match &case.stage {
        Stage::Received(stage) => stage.verified.is_some(),
        Stage::Pending(stage) => opened.now < stage.schedule.point_of_no_return_at,
        Stage::Ceasing(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => false,
    };
    let asked_on = opened.words.day(case.asked.at);
    let open =
        |terms| last_day_to_withdraw(terms, &opened.words).is_some_and(|until_on| asked_on <= until_on);
    in_time
        && case.asked.kind != Kind::StatutoryWithdrawal
        && !opened.terms.is_empty()
        && opened.terms.iter().all(open)
}
