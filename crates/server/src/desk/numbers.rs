//! `/desk/numbers`: how much is asked for, through which channel, how far it comes and how long it takes; a picture and
//! a table of each, and the table as a file.

mod page;
mod period;
mod pictures;
mod report;
mod reports;
mod sheet;

use crate::app::App;
use axum::Router;
use axum::routing::get;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/desk/numbers", get(page::show))
        .route("/desk/numbers/csv/{table}", get(sheet::show))
}
