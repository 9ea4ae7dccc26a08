//! The portal: the form that ends a data card or withdraws from its contract, its receipt, the code, the confirming
//! link, the page of a request, and the owner's "this was not me".
//!
//! Handlers translate: fields into commands, answers and refusals into pages. Whatever is decided is decided in
//! `termination`.

mod address;
mod case_page;
mod choices;
mod code;
mod confirm;
mod download;
pub(crate) mod end;
mod facts;
pub(crate) mod fields;
mod form;
mod not_me;
pub(crate) mod notice;
mod on_file;
mod opened;
mod prove;
mod receipt;
mod timeline;
mod withdraw;
pub(crate) mod words;

use crate::app::App;
use crate::web::{Visit, see_other};
use axum::Router;
use axum::response::Response;
use axum::routing::get;

/// The portal's pages, below an operator and a language.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/end", get(form::end).post(form::ask_end))
        .route("/resume/{token}", get(form::resume).post(form::resume_send))
        .route("/withdraw", get(form::withdraw).post(form::ask_withdraw))
        .route("/case/{token}", get(case_page::show))
        .route("/case/{token}/receipt", get(receipt::show))
        .route("/case/{token}/receipt.txt", get(download::text))
        .route("/case/{token}/code", get(code::show).post(code::answer))
        .route("/case/{token}/send-code", get(to_case).post(code::send))
        .route("/case/{token}/withdraw", get(to_case).post(withdraw::withdraw))
        .route("/case/{token}/go-on", get(to_case).post(choices::go_on))
        .route("/case/{token}/statutory", get(to_case).post(choices::statutory))
        .route("/case/{token}/resend", get(to_case).post(choices::resend))
        .route("/case/{token}/new-link", get(to_case).post(choices::new_link))
        .route("/case/{token}/address", get(address::show).post(address::correct))
        .route("/confirm/{token}", get(confirm::show).post(confirm::confirm))
        .route("/not-me/{token}", get(not_me::show).post(not_me::object))
}

/// Whoever loads the address of a button again, or changes the language there, comes back to the case.
async fn to_case(visit: Visit) -> Response {
    see_other(format!("{}/case/{}", visit.base, visit.param("token")))
}
