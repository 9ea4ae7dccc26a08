//! Hooks: what other systems of the operator call, in JSON, signed with a secret of the operator's own.

mod said;
mod signature;
mod voice;

use crate::app::App;
use axum::Router;
use axum::routing::post;

/// The hooks. They stand outside of the languages.
pub(crate) fn routes() -> Router<App> {
    Router::new().route("/hooks/{operator}/voice", post(voice::hear))
}
