//! The part of a page that asks for the one-time code. It says the same whether or not the line is on file.

use super::notice::Notice;
use super::opened::Opened;
use jiff::Timestamp;
use termination::Stage;
use termination::case::{KeepNumber, Refusal};
use termination::party::Acting;
use termination::verification::CodeTo;
use wording::Args;

/// What asks for the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prove {
    /// Where the code goes, which answers it.
    pub(crate) answer_href: String,
    /// Which sends another one.
    pub(crate) send_href: String,
    /// Where the last code was sent, if there is a line of that number.
    pub(crate) sent: String,
    /// Until when it works, or that it does not any more.
    pub(crate) valid: String,
    /// What the code does.
    pub(crate) does: String,
    /// Why no code is looked at now.
    pub(crate) locked: Option<Notice>,
    /// That a first proof was right and another is needed; empty while there is none.
    pub(crate) more: String,
    /// What is wrong with the answer; empty at first.
    pub(crate) mistake: String,
}

impl Prove {
    /// The part for a case that waits for its proof by a code; none for any other.
    pub(crate) fn of(opened: &Opened) -> Option<Self> {
        let Stage::Received(stage) = &opened.case.stage else {
            return None;
        };
        // A code shows whose hands a line is in, not that somebody may act for its holder; a dead person's line gets none.
        if stage.verified.is_some() || opened.case.asked.acting != Acting::Holder {
            return None;
        }
        let words = &opened.words;
        let checks = &opened.case.checks;
        let half = opened.has_half_a_proof();
        // What was proven already needs no second code.
        let first = if half { CodeTo::AddressOnFile } else { CodeTo::Line };
        let to = checks.live_code.map_or(first, |code| code.to);
        let until = checks
            .live_code
            .map(|code| code.expires_at)
            .filter(|at| opened.now < *at);
        let is_yes = opened.case.asked.keep_number == KeepNumber::No;
        Some(Self {
            answer_href: opened.href("/code"),
            send_href: opened.href("/send-code"),
            sent: sent(to, opened),
            valid: until.map_or_else(
                || words.text("code-expired"),
                |at| words.text_at("code-valid", at),
            ),
            does: words.text(if is_yes { "code-is-yes" } else { "code-not-yes" }),
            locked: checks.locked(opened.now).map(|until| locked(until, opened)),
            more: if half {
                words.text("code-more")
            } else {
                String::new()
            },
            mistake: String::new(),
        })
    }
}

fn locked(until: Timestamp, opened: &Opened) -> Notice {
    Notice::refused(&Refusal::Locked { until }, &opened.words)
}

/// Where the code was sent, if there is a line of that number. Of several lines it is the first that is on file.
fn sent(to: CodeTo, opened: &Opened) -> String {
    let words = &opened.words;
    let lines = opened.lines();
    let id = match (to, lines.len() > 1) {
        (CodeTo::Line, false) => "code-sent-line",
        (CodeTo::AddressOnFile, false) => "code-sent-file",
        (CodeTo::Line, true) => "code-sent-line-several",
        (CodeTo::AddressOnFile, true) => "code-sent-file-several",
    };
    let list = words.wording().list(words.language(), &lines);
    let name = if lines.len() > 1 { "lines" } else { "line" };
    words.text_with(
        id,
        &Args::new()
            .set(name, list)
            .set("operator", words.operator().to_owned()),
    )
}
