//! `GET` and `POST {base}/resume/{token}`: the form that somebody of the staff filled in, behind the link that was sent.
//! Looking changes nothing; sending opens the case under the id and the reference that were reserved.

use super::ask;
use super::view::{self, Shape};
use crate::portal::fields::{self, Known, Right, Typed};
use crate::portal::on_file::OnFile;
use crate::portal::opened::{Instead, Shown, unknown_link};
use crate::portal::words::Words;
use crate::web::{Fields, Page, Posted, Visit, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Draft, DraftFields, HandOverAnswer, HandOverTo};

/// What the form behind a link has besides an ordinary one.
pub(super) struct Resumed {
    pub(super) token: String,
    pub(super) draft: Draft,
    /// Whether the link went to the line, where others may read it: then what the customer said about themselves goes
    /// along and is not shown in full.
    pub(super) covered: bool,
}

/// The page behind a link that opens no form any more.
#[derive(Template)]
#[template(path = "portal/resume_over.html")]
struct OverPage {
    page: Page,
    title: String,
    text: String,
    /// To what the empty form is offered.
    offer: String,
}

/// `GET {base}/resume/{token}`.
pub(crate) async fn show(visit: Visit) -> Shown {
    let (resumed, said) = open(&visit).await?;
    let right = right(&said);
    let shown = if resumed.covered {
        covered(&said)
    } else {
        typed(&said)
    };
    let on_file = known(&resumed, &said);
    Ok(view::page(
        &shape(&visit, &Words::of(&visit), &on_file, right, &resumed),
        &shown,
        &[],
        None,
    ))
}

/// `POST {base}/resume/{token}`.
pub(crate) async fn send(Posted(visit, mut typed): Posted<Typed>) -> Shown {
    let (resumed, said) = open(&visit).await?;
    let right = right(&said);
    let on_file = known(&resumed, &said);
    let words = Words::of(&visit);
    let shape = shape(&visit, &words, &on_file, right, &resumed);
    let mut whole = typed.clone();
    if resumed.covered {
        uncover(&mut whole, &said);
    }
    let wanted = match fields::read(&whole, right, &on_file.known) {
        Ok(wanted) => wanted,
        Err(wrongs) => {
            typed.altered.clear();
            return Ok(view::page(&shape, &typed, &wrongs, None));
        }
    };
    ask::answered(&shape, &typed, wanted, resumed.draft.case).await
}

fn shape<'a>(
    visit: &'a Visit,
    words: &'a Words,
    on_file: &'a OnFile,
    right: Right,
    resumed: &'a Resumed,
) -> Shape<'a> {
    Shape {
        visit,
        words,
        right,
        on_file,
        resumed: Some(resumed),
    }
}

/// The draft of the link in the path and what was said, or the page to show instead.
async fn open(visit: &Visit) -> Result<(Resumed, DraftFields), Instead> {
    let (engine, token) = (visit.app.engine(), visit.param("token"));
    let answer = engine.open_hand_over(&visit.operator.operator.id, token).await?;
    let draft = match answer {
        HandOverAnswer::Open(draft) => *draft,
        HandOverAnswer::Used(case) if visit.asked(&case) => {
            let case = engine.case(case).await?;
            return Err(case
                .map_or_else(|| unknown_link(visit), |case| ask::to_receipt(visit, &case))
                .into());
        }
        HandOverAnswer::Used(_) => return Err(over(visit, "resume-used", "resume-another").into()),
        HandOverAnswer::Over => return Err(over(visit, "resume-over", "resume-empty").into()),
        HandOverAnswer::Unknown => return Err(unknown_link(visit).into()),
    };
    // Sent or given up in this very moment.
    let Some(said) = engine.typed_in(&draft).await? else {
        return Err(over(visit, "resume-over", "resume-empty").into());
    };
    let resumed = Resumed {
        token: token.to_owned(),
        covered: draft.link.is_none_or(|link| link.to == HandOverTo::Line),
        draft,
    };
    Ok((resumed, said))
}

fn over(visit: &Visit, id: &str, offer: &str) -> Response {
    let mut page = render(&OverPage {
        page: visit.page(id),
        title: visit.text(id),
        text: visit.text(&format!("{id}.body")),
        offer: visit.text(offer),
    });
    *page.status_mut() = StatusCode::GONE;
    page
}

fn right(said: &DraftFields) -> Right {
    if said.one("right") == Right::Withdraw.name() {
        Right::Withdraw
    } else {
        Right::End
    }
}

/// What was said, as the form has it.
fn typed(said: &DraftFields) -> Typed {
    let pairs = said.iter().map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut typed = Typed::from(Fields::of(pairs.collect()));
    typed.altered.clear();
    if typed.keep.is_empty() {
        "no".clone_into(&mut typed.keep);
    }
    "file".clone_into(&mut typed.to);
    typed
}

/// The same without what the customer said about themselves.
fn covered(said: &DraftFields) -> Typed {
    Typed {
        name: String::new(),
        reference: String::new(),
        cause_text: String::new(),
        email: String::new(),
        post: String::new(),
        ..typed(said)
    }
}

/// What was said and not shown goes along, where nothing else was typed in its place.
fn uncover(sent: &mut Typed, said: &DraftFields) {
    let said = typed(said);
    if sent.reference.is_empty() {
        sent.reference = said.reference;
    }
    if sent.cause_text.is_empty() && sent.kind == "for-cause" {
        sent.cause_text = said.cause_text;
    }
}

/// What is known of the customer and not shown in full.
fn known(resumed: &Resumed, said: &DraftFields) -> OnFile {
    let mut on_file = OnFile::default();
    if resumed.covered {
        let said = typed(said);
        on_file.known = Known {
            name: Some(said.name).filter(|name| !name.is_empty()),
            contact: fields::contact(&said.email, &said.post).ok(),
            cards: Vec::new(),
        };
    }
    on_file
}

/// A name of which only the first letters can be read.
pub(super) fn initials(name: &str) -> String {
    let initial = |word: &str| word.chars().next().map(|first| format!("{first}…"));
    let words: Vec<String> = name.split_whitespace().filter_map(initial).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_covered_name_the_first_letters_are_read() {
        for (name, shown) in [("Zoë Voorbeeld", "Z… V…"), ("  样本伟 ", "样…"), ("", "")] {
            assert_eq!(initials(name), shown);
        }
    }
}
