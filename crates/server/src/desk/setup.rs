//! `/desk/setup/{token}`: somebody chooses a password with the one-time link, then a second factor, and gets their
//! recovery codes.

use super::Desk;
use super::app_offer::{AppOffer, secret};
use super::codes::CodesPage;
use super::passkey;
use super::visit::brought;
use crate::account::{Hashing, Mistakes, Password, mistakes};
use crate::web::{Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{SetUp, StaffMember, StaffSessionStage};
use wording::Args;

#[derive(Template)]
#[template(path = "desk/setup_password.html")]
struct PasswordPage {
    page: Page,
    desk: Desk,
    lead: String,
    wrong: String,
    mistakes: Mistakes,
    token: String,
    staff: String,
}

#[derive(Template)]
#[template(path = "desk/setup_over.html")]
struct OverPage {
    page: Page,
    desk: Desk,
}

#[derive(Template)]
#[template(path = "desk/setup_factor.html")]
struct FactorPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    offer: AppOffer,
    /// What a new passkey is asked, for the script; empty where none can work.
    asked: String,
}

/// `GET /desk/setup/{token}`.
pub(super) async fn show(visit: Visit) -> Result<Response, PageError> {
    match of_link(&visit).await? {
        Some(staff) => Ok(password_page(&visit, &staff, Mistakes::default())),
        None => Ok(over(&visit)),
    }
}

/// `POST /desk/setup/{token}`: the password.
pub(super) async fn choose(
    Extension(hashing): Extension<Hashing>,
    Posted(visit, fields): Posted,
) -> Result<Response, PageError> {
    let Some(staff) = of_link(&visit).await? else {
        return Ok(over(&visit));
    };
    let (typed, again) = (fields.one("new_password"), fields.one("password_again"));
    let password = match Password::chosen(typed, again, None) {
        Ok(password) => password,
        Err(fault) => {
            let mut wrong = Mistakes::default();
            wrong.push(mistakes::password(&visit, fault));
            return Ok(password_page(&visit, &staff, wrong));
        }
    };
    let hash = hashing.hash(&visit.app, password).await?;
    let life = visit.app.config().staff.session_life();
    let begun = visit
        .app
        .engine()
        .begin_staff_setup(&staff.operator, visit.param("token"), &hash, life)
        .await?;
    let Some(begun) = begun else {
        return Ok(over(&visit));
    };
    visit.start_staff_session(&begun.secret);
    Ok(see_other(format!("{}/desk/setup", visit.base)))
}

/// `GET /desk/setup`: the second factor.
pub(super) async fn factor(visit: Visit) -> Result<Response, PageError> {
    let Some((secret, staff)) = setting_up(&visit).await? else {
        return Ok(over(&visit));
    };
    let offer = AppOffer::new(&visit, &staff, &secret);
    factor_page(&visit, (&secret, &staff), offer, Mistakes::default()).await
}

/// `POST /desk/setup`: the code that the app shows.
pub(super) async fn confirm(Posted(visit, fields): Posted) -> Result<Response, PageError> {
    let Some((session, staff)) = setting_up(&visit).await? else {
        return Ok(over(&visit));
    };
    visit.count_staff("staff-second", &staff.id.to_string()).await?;
    let seed = fields.one("seed");
    let app = secret(&visit, &staff, &session, seed);
    let engine = visit.app.engine();
    if !engine
        .add_totp(&staff.operator, staff.id, &app, fields.one("code"))
        .await?
    {
        let offer = AppOffer::again(&visit, &staff, &session, seed);
        let mistakes = Mistakes::one("code", visit.text("staff-app-wrong"));
        return factor_page(&visit, (&session, &staff), offer, mistakes).await;
    }
    finish(&visit, &staff, &session).await
}

/// Ends a set-up that has its second factor, and shows the recovery codes.
pub(super) async fn finish(visit: &Visit, staff: &StaffMember, session: &str) -> Result<Response, PageError> {
    let life = visit.app.config().staff.session_life();
    let engine = visit.app.engine();
    match engine.finish_staff_setup(&staff.operator, session, life).await? {
        SetUp::Done { session, codes } => {
            visit.start_staff_session(&session.secret);
            Ok(render(&CodesPage::new(visit, staff, codes)))
        }
        SetUp::NoFactor => Ok(see_other(format!("{}/desk/setup", visit.base))),
        SetUp::Over => Ok(over(visit)),
    }
}

/// Whoever is setting up in this browser, with the secret of the session.
pub(super) async fn setting_up(visit: &Visit) -> Result<Option<(String, StaffMember)>, PageError> {
    let found = brought(visit).await?;
    let sets_up = found.filter(|(_, session)| session.stage == StaffSessionStage::SetUp);
    Ok(sets_up.map(|(secret, session)| (secret, session.staff)))
}

async fn of_link(visit: &Visit) -> Result<Option<StaffMember>, PageError> {
    let operator = &visit.operator.operator.id;
    Ok(visit
        .app
        .engine()
        .open_setup(operator, visit.param("token"))
        .await?)
}

fn over(visit: &Visit) -> Response {
    let mut answer = render(&OverPage {
        page: visit.page("staff-setup-over"),
        desk: Desk::outside(),
    });
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}

fn password_page(visit: &Visit, staff: &StaffMember, mistakes: Mistakes) -> Response {
    let operator = visit.operator.operator.name_in(visit.language.code());
    let args = Args::new()
        .set("name", staff.id.to_string())
        .set("operator", operator);
    let shown = PasswordPage {
        page: mistakes.titled(visit, "staff-setup"),
        desk: Desk::outside(),
        lead: visit.text_with("staff-setup-lead", &args),
        wrong: mistakes.title(visit),
        token: visit.param("token").to_owned(),
        staff: staff.id.to_string(),
        mistakes,
    };
    with_status(&shown, shown.mistakes.is_empty())
}

/// The page on which a second factor is chosen.
pub(super) async fn factor_page(
    visit: &Visit,
    (session, staff): (&str, &StaffMember),
    offer: AppOffer,
    mistakes: Mistakes,
) -> Result<Response, PageError> {
    let shown = FactorPage {
        page: mistakes.titled(visit, "staff-setup-factor"),
        desk: Desk::outside(),
        wrong: mistakes.title(visit),
        mistakes,
        offer,
        asked: passkey::ask_new(visit, staff, session).await?,
    };
    Ok(with_status(&shown, shown.mistakes.is_empty()))
}

/// A page with its status: one with mistakes in it is no success.
pub(super) fn with_status(template: &impl Template, right: bool) -> Response {
    let mut answer = render(template);
    if !right && answer.status() == StatusCode::OK {
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    answer
}
