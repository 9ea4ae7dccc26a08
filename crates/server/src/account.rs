//! The account: making one with a code to the line, logging in and out, and the customer zone.
//!
//! Nobody needs one. It saves typing, and it is the other proof that a line is somebody's. No answer here tells
//! whether a line or an account exists: unknown ones take the same way, cost the same time and get the same page.

mod case_row;
mod change;
mod choose;
mod code;
mod hashing;
mod line;
mod line_row;
mod login;
mod logout;
pub(crate) mod mistakes;
mod pass;
mod password;
mod return_to;
mod session;
mod told;
mod username;
mod way;
mod zone;

use crate::app::App;
use crate::web::PageError;
use axum::Router;
use axum::extract::Extension;
use axum::routing::{get, post};
pub(crate) use hashing::Hashing;
pub(crate) use mistakes::Mistakes;
pub(crate) use password::Password;
pub(crate) use return_to::page as page_within;
use termination::identifier::{OperatorId, PartyId};

/// The pages below `/account`, without operator and language.
pub(crate) fn routes(hashing: Hashing) -> Router<App> {
    Router::new()
        .route("/account", get(zone::show))
        .route("/account/login", get(login::show).post(login::log_in))
        .route("/account/logout", post(logout::log_out))
        .route(
            "/account/register",
            get(line::register).post(line::send_to_register),
        )
        .route(
            "/account/forgotten",
            get(line::forgotten).post(line::send_to_forgotten),
        )
        .route("/account/register/code", get(line::again).post(code::check))
        .route("/account/register/choose", get(line::again).post(choose::save))
        .route("/account/password", get(change::show).post(change::save))
        .layer(Extension(hashing))
}

/// Makes an account without a browser, for the demo. A party that has one keeps it as it is.
pub(crate) async fn make(
    app: &App,
    operator: &OperatorId,
    username: &str,
    password: &str,
    party: PartyId,
) -> Result<(), PageError> {
    let hash = Hashing::new().hash(app, Password::typed(password)).await?;
    app.engine()
        .create_account(operator, username, party, &hash)
        .await?;
    Ok(())
}
