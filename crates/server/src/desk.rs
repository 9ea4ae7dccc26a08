//! The desk: the pages of the operator's staff, below `/desk`.
//!
//! A page of the desk takes a [`StaffVisit`] (for a GET) or a [`StaffPosted`] (for a form) and begins with what it
//! needs: `visit.require(&[Role::Agent]).await?`. Whoever looks at a customer's file or does something puts it on the
//! audit record first, with [`StaffVisit::record`]. Where a task stands in the menu is said in `menu.rs`.

mod admin;
mod app_offer;
mod audit;
mod case_file;
mod codes;
mod contact;
mod drafts;
mod identity;
mod lock;
mod login;
mod menu;
mod numbers;
mod passkey;
mod passkeys;
mod qr;
mod second;
mod security;
mod setup;
mod start;
mod visit;
mod voice;
mod work;

pub use identity::{Identified, Shown, StaffIdentity};
pub use menu::{Desk, MenuEntry, Task};
pub use visit::{StaffPosted, StaffVisit};

use crate::account::Hashing;
use crate::app::App;
use axum::Router;
use axum::extract::Extension;
use axum::http::{HeaderName, HeaderValue};
use axum::routing::{get, post};
use identity::OwnAccounts;
use std::sync::Arc;
use tower_http::set_header::SetResponseHeaderLayer;

/// The staff's pages may ask for a passkey; nothing else of the device is used there either.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
    fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    picture-in-picture=(), publickey-credentials-get=(self), screen-wake-lock=(), usb=(), web-share=(), \
    xr-spatial-tracking=()";

/// The pages below `/desk`, without operator and language.
pub(crate) fn routes(hashing: Hashing) -> Router<App> {
    let identity: Arc<dyn StaffIdentity> = Arc::new(OwnAccounts::new(hashing.clone()));
    Router::new()
        .route("/desk", get(start::show))
        .route("/desk/login", get(login::show).post(login::first))
        .route("/desk/login/second", get(second::show).post(second::check))
        .route("/desk/locked", get(lock::show).post(lock::unlock))
        .route("/desk/lock", post(lock::lock))
        .route("/desk/logout", post(login::log_out))
        .merge(work::routes())
        .merge(case_file::routes())
        .merge(numbers::routes())
        .route("/desk/setup", get(setup::factor).post(setup::confirm))
        .route("/desk/setup/{token}", get(setup::show).post(setup::choose))
        .route("/desk/security", get(security::show))
        .route("/desk/security/password", post(security::password))
        .route("/desk/security/codes", post(security::codes))
        .route("/desk/security/app", get(security::app).post(security::add_app))
        .route("/desk/security/app/remove", post(security::remove_app))
        .route("/desk/setup/passkey", post(passkeys::choose))
        .route("/desk/security/passkey", post(passkeys::add))
        .route("/desk/security/passkey/remove", post(passkeys::remove))
        .route("/desk/security/session", post(security::end_session))
        .route("/desk/staff", get(admin::list).post(admin::add))
        .route("/desk/staff/{name}", get(admin::one).post(admin::act))
        .route("/desk/drafts", get(drafts::list))
        .route("/desk/drafts/{draft}", get(drafts::one).post(drafts::act))
        .route("/desk/phone/call/{ticket}", get(voice::call))
        .route("/desk/audit", get(audit::show))
        .route("/desk/audit.csv", get(audit::file))
        .merge(contact::routes())
        .layer(Extension(hashing))
        .layer(Extension(identity))
        .layer(SetResponseHeaderLayer::overriding(
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static(PERMISSIONS),
        ))
}
