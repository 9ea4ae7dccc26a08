//! `GET` and `POST {base}/not-me/{token}`: the line's owner says that the request did not come from them. The page
//! shows nothing of whoever asked, and of the line only its last digits.

use super::opened::{Instead, Opened, Shown};
use super::timeline::Milestones;
use super::{case_page, end};
use crate::web::{Fields, Page, Posted, Visit, render, see_other};
use askama::Template;
use engine::LinkKind;
use termination::Stage;
use termination::case::{Command, EndedBy};
use wording::Args;

#[derive(Template)]
#[template(path = "portal/not_me.html")]
struct NotMePage {
    page: Page,
    lead: String,
    line: String,
    asked: String,
    ends: String,
    action: String,
    standing: Standing,
}

/// What the owner can still do.
enum Standing {
    /// Stop it.
    InTime,
    /// Tell staff.
    Late,
    /// It was stopped.
    Stopped {
        /// When.
        text: String,
    },
    /// Staff were told.
    Told {
        /// When, and by when they look at it.
        text: String,
        /// What to do meanwhile.
        call: String,
    },
    /// The request ends nothing.
    Over,
}

/// Shows what was asked about the line, and the one button.
pub(crate) async fn show(visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Owner).await?;
    page(&opened).await
}

/// Objects. Twice is once.
pub(crate) async fn object(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Owner).await?;
    let here = format!("{}/not-me/{}", opened.visit.base, opened.visit.param("token"));
    match opened.act(&fields, &["object"], Command::Object).await? {
        Ok(_) => Ok(see_other(here)),
        Err(_) => page(&opened.again().await?).await,
    }
}

async fn page(opened: &Opened) -> Shown {
    let words = &opened.words;
    let milestones = case_page::milestones(opened).await?;
    let ends = end::schedule(&opened.case).map_or_else(
        || words.text("notme-ends-unknown"),
        |schedule| words.instant(schedule.ends_at),
    );
    Ok(render(&NotMePage {
        page: opened.visit.page("notme-title"),
        lead: words.text_with(
            "notme-lead",
            &Args::new().set("operator", words.operator().to_owned()),
        ),
        line: masked_lines(opened).await?,
        asked: words.second(opened.case.asked.at),
        ends,
        action: format!("{}/not-me/{}", opened.visit.base, opened.visit.param("token")),
        standing: standing(opened, &milestones),
    }))
}

fn standing(opened: &Opened, milestones: &Milestones) -> Standing {
    let words = &opened.words;
    match &opened.case.stage {
        Stage::Withdrawn(EndedBy::Owner { at }) => {
            let at = Args::new().set("at", words.second(*at));
            Standing::Stopped {
                text: words.text_with("notme-done.body", &at),
            }
        }
        Stage::Withdrawn(EndedBy::Requester { .. }) | Stage::Lapsed(_) | Stage::Refused(_) => Standing::Over,
        Stage::Received(_) => Standing::InTime,
        Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) => {
            late(opened, milestones)
        }
    }
}

fn late(opened: &Opened, milestones: &Milestones) -> Standing {
    let words = &opened.words;
    if let (Some(at), Some(by)) = (milestones.objected_at, milestones.objection_by) {
        let args = Args::new()
            .set("at", words.second(at))
            .set("by", words.instant(by));
        let reference = Args::new().set("reference", opened.case.reference.to_string());
        return Standing::Told {
            text: words.text_with("notme-late-done.body", &args),
            call: words.text_with("notme-late-call", &reference),
        };
    }
    if let Stage::Pending(stage) = &opened.case.stage
        && opened.now < stage.schedule.point_of_no_return_at
    {
        return Standing::InTime;
    }
    Standing::Late
}

/// The lines on file of which only the last digits can be read, so that the owner knows which is meant.
async fn masked_lines(opened: &Opened) -> Result<String, Instead> {
    let lines = opened.visit.app.engine().lines_of(&opened.case).await?;
    let masked: Vec<String> = lines.iter().map(|line| line.msisdn.masked()).collect();
    Ok(opened.words.wording().list(opened.words.language(), &masked))
}
