//! `/desk/security`: what somebody logs in with, and where they are logged in. What changes how one logs in asks for
//! the password again.

use super::app_offer::{AppOffer, secret};
use super::codes::CodesPage;
use super::identity::{Identified, Shown, StaffIdentity};
use super::passkey;
use super::setup::with_status;
use super::{Desk, StaffPosted, StaffVisit};
use crate::account::{Hashing, Mistakes, Password, mistakes};
use crate::web::{Fields, Page, PageError, render, see_other};
use askama::Template;
use axum::Extension;
use axum::response::Response;
use engine::{Act, Passkey, StaffSessionStage};
use jiff::Timestamp;
use std::sync::Arc;
use wording::Args;

type Identity = Extension<Arc<dyn StaffIdentity>>;

#[derive(Template)]
#[template(path = "desk/security.html")]
struct SecurityPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    /// What is said of the app and of the recovery codes.
    app: String,
    left: String,
    has_totp: bool,
    /// What a new passkey is asked, for the script; empty where none can work.
    asked: String,
    passkeys: Vec<PasskeyRow>,
    sessions: Vec<SessionRow>,
}

struct PasskeyRow {
    id: String,
    text: String,
}

struct SessionRow {
    handle: String,
    text: String,
    own: bool,
}

#[derive(Template)]
#[template(path = "desk/security_app.html")]
struct AppPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    offer: AppOffer,
}

/// `GET /desk/security`.
pub(super) async fn show(visit: StaffVisit) -> Result<Response, PageError> {
    page(&visit, Mistakes::default()).await
}

/// `POST /desk/security/password`.
pub(super) async fn password(
    Extension(identity): Identity,
    Extension(hashing): Extension<Hashing>,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    if !confirmed(&visit, &identity, &fields).await? {
        return page(&visit, not_confirmed(&visit)).await;
    }
    let (typed, again) = (fields.one("new_password"), fields.one("password_again"));
    let chosen = match Password::chosen(typed, again, None) {
        Ok(chosen) => chosen,
        Err(fault) => {
            let mut wrong = Mistakes::default();
            wrong.push(mistakes::password(&visit, fault));
            return page(&visit, wrong).await;
        }
    };
    let hash = hashing.hash(&visit.app, chosen).await?;
    let engine = visit.app.engine();
    engine
        .change_staff_password(visit.operator_id(), visit.staff.id, &visit.secret, &hash)
        .await?;
    Ok(back(&visit))
}

/// `POST /desk/security/codes`: new recovery codes.
pub(super) async fn codes(
    Extension(identity): Identity,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    if !confirmed(&visit, &identity, &fields).await? {
        return page(&visit, not_confirmed(&visit)).await;
    }
    let engine = visit.app.engine();
    let codes = engine
        .make_recovery_codes(visit.operator_id(), visit.staff.id)
        .await?;
    Ok(render(&CodesPage::new(&visit, &visit.staff, codes)))
}

/// `GET /desk/security/app`: another app.
pub(super) async fn app(visit: StaffVisit) -> Response {
    let offer = AppOffer::new(&visit, &visit.staff, &visit.secret);
    app_page(&visit, offer, Mistakes::default())
}

/// `POST /desk/security/app`.
pub(super) async fn add_app(
    Extension(identity): Identity,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    let seed = fields.one("seed");
    let again = || AppOffer::again(&visit, &visit.staff, &visit.secret, seed);
    if !confirmed(&visit, &identity, &fields).await? {
        return Ok(app_page(&visit, again(), not_confirmed(&visit)));
    }
    let app = secret(&visit, &visit.staff, &visit.secret, seed);
    let engine = visit.app.engine();
    let code = fields.one("code");
    if !engine
        .add_totp(visit.operator_id(), visit.staff.id, &app, code)
        .await?
    {
        let mistakes = Mistakes::one("code", visit.text("staff-app-wrong"));
        return Ok(app_page(&visit, again(), mistakes));
    }
    Ok(back(&visit))
}

/// `POST /desk/security/app/remove`.
pub(super) async fn remove_app(
    Extension(identity): Identity,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    if !confirmed(&visit, &identity, &fields).await? {
        return page(&visit, not_confirmed(&visit)).await;
    }
    if !visit
        .app
        .engine()
        .remove_totp(visit.operator_id(), visit.staff.id)
        .await?
    {
        let mistakes = Mistakes::one("factors", visit.text("staff-factor-last"));
        return page(&visit, mistakes).await;
    }
    Ok(back(&visit))
}

/// `POST /desk/security/session`: ends another session of the same person.
pub(super) async fn end_session(StaffPosted(visit, fields): StaffPosted) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    engine
        .end_staff_session_named(visit.operator_id(), visit.staff.id, fields.one("session"))
        .await?;
    Ok(back(&visit))
}

/// Whether the password was given once more. Each try counts like a log-in.
pub(super) async fn confirmed(
    visit: &StaffVisit,
    identity: &Arc<dyn StaffIdentity>,
    fields: &Fields,
) -> Result<bool, PageError> {
    let name = visit.staff.id.to_string();
    visit.count_staff("staff-login", &name).await?;
    let shown = Shown::Password {
        name: &name,
        password: fields.one("password"),
    };
    let identified = identity.identify(&visit.app, visit.operator_id(), shown).await?;
    if identified == Identified::No {
        visit.record(&visit.entry(Act::LogInFailed)).await?;
    }
    Ok(identified != Identified::No)
}

pub(super) fn not_confirmed(visit: &StaffVisit) -> Mistakes {
    Mistakes::one("password", visit.text("staff-locked-wrong"))
}

pub(super) fn back(visit: &StaffVisit) -> Response {
    see_other(format!("{}/desk/security", visit.base))
}

/// The page, with what is wrong.
pub(super) async fn page(visit: &StaffVisit, mistakes: Mistakes) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    let (operator, who) = (visit.operator_id(), visit.staff.id);
    let left = engine.recovery_codes_left(operator, who).await?;
    let passkeys = engine.passkeys(operator, who).await?;
    let sessions = engine.staff_sessions(operator, who).await?;
    let ended = |stage| matches!(stage, StaffSessionStage::Open | StaffSessionStage::Locked);
    let has_totp = engine
        .staff_member(operator, who)
        .await?
        .is_some_and(|member| member.has_totp);
    let rows = sessions
        .into_iter()
        .filter(|row| ended(row.stage))
        .map(|row| SessionRow {
            own: row.handle == visit.session.handle,
            text: since(visit, row.created_at, row.last_seen_at),
            handle: row.handle,
        });
    let shown = SecurityPage {
        page: mistakes.titled(visit, "staff-security"),
        desk: visit.desk(),
        wrong: mistakes.title(visit),
        mistakes,
        app: visit.text(if has_totp { "staff-app-yes" } else { "staff-app-no" }),
        left: visit.text_with("staff-codes-left", &Args::new().set("count", left)),
        has_totp,
        asked: passkey::ask_new(visit, &visit.staff, &visit.secret).await?,
        passkeys: passkeys.into_iter().map(|key| row_of(visit, key)).collect(),
        sessions: rows.collect(),
    };
    Ok(with_status(&shown, shown.mistakes.is_empty()))
}

fn row_of(visit: &StaffVisit, key: Passkey) -> PasskeyRow {
    let zone = &visit.operator.law.zone;
    let added = visit
        .app
        .wording()
        .instant_short(visit.language, key.created_at, zone);
    PasskeyRow {
        id: key.id,
        text: visit.text_with("staff-passkey-since", &Args::new().set("added", added)),
    }
}

fn since(visit: &StaffVisit, begun: Timestamp, seen: Timestamp) -> String {
    let zone = &visit.operator.law.zone;
    let written = |at| visit.app.wording().instant_short(visit.language, at, zone);
    let args = Args::new()
        .set("begun", written(begun))
        .set("seen", written(seen));
    visit.text_with("staff-session", &args)
}

fn app_page(visit: &StaffVisit, offer: AppOffer, mistakes: Mistakes) -> Response {
    let shown = AppPage {
        page: mistakes.titled(visit, "staff-app-add"),
        desk: visit.desk(),
        wrong: mistakes.title(visit),
        mistakes,
        offer,
    };
    with_status(&shown, shown.mistakes.is_empty())
}
