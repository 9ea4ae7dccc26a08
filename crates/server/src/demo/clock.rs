//! `POST /demo/clock`: moves the demo's time forward.

use crate::app::App;
use crate::web::{Doorstep, Fields, PageError, own_fields, see_other};
use axum::extract::{FromRequestParts, Request};
use axum::response::Response;
use engine::CaseFilter;
use jiff::{SignedDuration, Timestamp};

/// Cases that are looked through for the next thing due.
const CASES_MAX: u32 = 1000;

/// The moves, by the value of the button.
pub(super) const MOVES: [(&str, &str); 6] = [
    ("1h", "1 hour"),
    ("1d", "1 day"),
    ("3d", "3 days"),
    ("14d", "14 days"),
    ("30d", "30 days"),
    ("next", "To the next thing due"),
];

/// Moves the clock by the button that was pressed. What comes due then happens by itself within seconds.
pub(super) async fn forward(
    axum::extract::State(app): axum::extract::State<App>,
    request: Request,
) -> Result<Response, PageError> {
    let (mut parts, body) = request.into_parts();
    let doorstep = Doorstep::from_request_parts(&mut parts, &app).await?;
    let fields = own_fields(Request::from_parts(parts, body), &app, doorstep.browser()).await?;
    let demo = app.demo().ok_or(PageError::NotFound)?;
    demo.clock.forward(span(&app, &fields).await?);
    demo.folder
        .keep_clock_offset(demo.clock.offset())
        .map_err(PageError::internal)?;
    Ok(see_other("/demo"))
}

async fn span(app: &App, fields: &Fields) -> Result<SignedDuration, PageError> {
    let hours = match fields.one("by") {
        "1h" => 1,
        "1d" => 24,
        "3d" => 3 * 24,
        "14d" => 14 * 24,
        "30d" => 30 * 24,
        "next" => {
            let now = app.engine().now();
            return Ok(next_due(app)
                .await?
                .map_or(SignedDuration::ZERO, |due| due.duration_since(now)));
        }
        _ => return Err(PageError::NotUnderstood),
    };
    Ok(SignedDuration::from_hours(hours))
}

/// The next instant at which a case has something to do.
pub(super) async fn next_due(app: &App) -> Result<Option<Timestamp>, PageError> {
    let now = app.engine().now();
    let cases = app
        .engine()
        .list_cases(CaseFilter {
            limit: CASES_MAX,
            ..CaseFilter::default()
        })
        .await?;
    Ok(cases
        .iter()
        .filter_map(|case| case.next_due)
        .filter(|due| *due > now)
        .min())
}
