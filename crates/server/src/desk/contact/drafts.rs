//! Forms that were begun and not sent: the call dropped, or the customer goes on online. Whoever takes the next call finds
//! them at the line.

use super::file::{More, OpenCase, Subject};
use super::{AtDesk, Instead, Shown};
use crate::portal::fields::Typed;
use crate::portal::words::Words;
use crate::web::{Fields, PageError, see_other};
use engine::{Act, Draft, DraftFields, DraftRefusal, DraftState, DraftToKeep};
use termination::identifier::DraftId;
use termination::party::{Acting, Language};
use wording::Args;

/// A draft of the operator that can be gone on with.
pub(super) async fn open(at: &AtDesk, id: &str) -> Result<Option<Draft>, Instead> {
    let Ok(id) = id.parse::<DraftId>() else {
        return Ok(None);
    };
    let draft = at.visit.app.engine().draft(at.visit.operator_id(), id).await?;
    Ok(draft.filter(|draft| draft.state == DraftState::Open))
}

/// What was typed into a draft, as the form has it.
pub(super) async fn typed(at: &AtDesk, draft: &Draft) -> Result<(Typed, More), Instead> {
    let said = at.visit.app.engine().typed_in(draft).await?.unwrap_or_default();
    let pairs = said.iter().map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut typed = Typed::from(Fields::of(pairs.collect()));
    typed.altered.clear();
    for (field, usual) in [
        (&mut typed.keep, "no"),
        (&mut typed.end, "now"),
        (&mut typed.kind, "ordinary"),
    ] {
        if field.is_empty() {
            usual.clone_into(field);
        }
    }
    let more = More {
        acting: Acting::from_code(said.one("acting")).unwrap_or_default(),
        language: Language::from_code(said.one("language")).unwrap_or(at.visit.language),
        route: if said.one("route").is_empty() {
            "email".to_owned()
        } else {
            said.one("route").to_owned()
        },
        sms: said.one("sms").to_owned(),
        draft: Some((draft.id, draft.version)),
    };
    Ok((typed, more))
}

/// A draft in the list of those that were begun for the line.
pub(super) fn entry(at: &AtDesk, subject: &Subject, words: &Words, draft: &Draft) -> OpenCase {
    let below = match draft.line {
        Some((holder, line)) => format!("/lines/{holder}/{line}?why={}&draft={}", subject.why, draft.id),
        None => format!("/new?draft={}", draft.id),
    };
    OpenCase {
        href: at.href(&below),
        reference: draft.reference.to_string(),
        note: at.visit.text_with(
            "desk-draft-kept",
            &Args::new().set("at", words.second(draft.updated_at)),
        ),
    }
}

/// Keeps the form as a draft, and leads to it: there it is handed over, or given up. One that was kept by somebody else
/// meanwhile is shown as they left it.
pub(super) async fn keep(at: &AtDesk, subject: &Subject, more: &More, fields: &Fields) -> Shown {
    // The number goes along only if the customer said it: a link must not tell it to whoever knows a name and a postcode.
    let said = subject.line.as_ref().filter(|_| subject.said_number);
    let number = said
        .map(|line| line.identity.msisdn.national())
        .unwrap_or_default();
    let kept = fields
        .iter()
        .filter(|(name, _)| !matches!(*name, "park" | "draft" | "seen"));
    let typed = DraftFields::of([("line", number.as_str())].into_iter().chain(kept));
    let typed = typed.map_err(|_| PageError::TooLarge)?;
    let line = subject
        .holder
        .zip(subject.line.as_ref().map(|line| line.subscription.id));
    let id = match more.draft {
        Some((id, _)) => id,
        // The same form kept twice is one draft.
        None => DraftId::from_entropy(*at.visit.case_id(fields.one("request"), &["draft"])?.bytes()),
    };
    let draft = DraftToKeep {
        id,
        operator: at.visit.operator_id().clone(),
        over: more.draft.map(|(_, seen)| seen),
        channel: at.counter.channel(),
        staff: Some(at.visit.staff.id),
        shop: at.visit.staff.shop.clone(),
        line,
        typed,
    };
    let act = at.visit.entry(Act::Acted("keep-draft"));
    let act = match line {
        Some((holder, line)) => act.about(holder, Some(line)),
        None => act,
    };
    at.visit.record(&act).await?;
    let for_so_long = at.visit.app.config().drafts.life();
    let draft = match at.visit.app.engine().keep_draft(draft, for_so_long).await? {
        Ok(draft) => draft,
        Err(DraftRefusal::Newer(newer)) => *newer,
        Err(DraftRefusal::Gone | DraftRefusal::NoLine | DraftRefusal::NoEmail) => {
            return Err(PageError::NotFound.into());
        }
    };
    Ok(see_other(format!("{}/desk/drafts/{}", at.visit.base, draft.id)))
}
