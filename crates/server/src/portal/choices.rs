//! The other buttons of the case page: go on, change into a statutory withdrawal, send again, make a new link.

use super::case_page;
use super::opened::{Opened, Shown};
use crate::web::{Fields, Posted};
use engine::LinkKind;
use termination::case::{Command, ConfirmedBy, KeepNumber};

/// `POST …/go-on`: the yes on the case page, after the line was proven. The button says what becomes of a number
/// that was to be kept.
pub(crate) async fn go_on(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let despite_porting = opened.case.asked.keep_number == KeepNumber::Yes;
    let command = Command::Confirm {
        by: ConfirmedBy::CasePage,
        despite_porting,
    };
    match opened.act(&fields, &["go-on"], command).await? {
        Ok(_) => Ok(opened.go("?done=confirmed")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}

/// `POST …/statutory`: makes the request a statutory withdrawal.
pub(crate) async fn statutory(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    match opened
        .act(&fields, &["statutory"], Command::ChooseStatutoryWithdrawal)
        .await?
    {
        Ok(_) => Ok(opened.go("?done=statutory")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}

/// `POST …/resend`: the newest message once more, to the address for the receipt.
pub(crate) async fn resend(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    if let Some(address) = opened.address() {
        opened.visit.count_address(&address).await?;
    }
    match opened.act(&fields, &["resend"], Command::Resend).await? {
        Ok(_) => Ok(opened.go("?done=resent")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}

/// `POST …/new-link`: every earlier link of the requester stops working.
pub(crate) async fn new_link(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    match opened.act(&fields, &["new-link"], Command::RevokeLink).await? {
        Ok(_) => Ok(opened.again().await?.go("?done=link")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}
