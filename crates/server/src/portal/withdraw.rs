//! `POST {base}/case/{token}/withdraw`: a change of mind, with one button and no question.

use super::case_page;
use super::opened::{Opened, Shown};
use crate::web::{Fields, Posted};
use engine::LinkKind;
use termination::case::Command;

/// Takes the request back. The case page is its receipt.
pub(crate) async fn withdraw(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    match opened.act(&fields, &["withdraw"], Command::Withdraw).await? {
        Ok(_) => Ok(opened.go("")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}
