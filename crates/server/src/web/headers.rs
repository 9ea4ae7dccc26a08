//! What every answer tells the browser about what it may do with the page.

use crate::app::App;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Everything comes from this host, nothing stands inside the page, and nobody frames it.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Device features, which no page uses but the shop finder; see [`allow_position`].
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
    fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), web-share=(), \
    xr-spatial-tracking=()";

const FIXED: [(&str, &str); 7] = [
    ("content-security-policy", CONTENT_POLICY),
    ("x-content-type-options", "nosniff"),
    // The address of a case is a key to it: no other site may learn it.
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", PERMISSIONS),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Lets one page ask the browser where it is. The browser still asks the person.
pub fn allow_position(mut answer: Response) -> Response {
    let permissions = PERMISSIONS.replace("geolocation=()", "geolocation=(self)");
    if let Ok(permissions) = HeaderValue::from_str(&permissions) {
        answer
            .headers_mut()
            .insert(HeaderName::from_static("permissions-policy"), permissions);
    }
    answer
}

/// Adds the headers to every answer, also to those that went wrong.
pub(crate) async fn protect(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    write(answer.headers_mut(), app.config().hsts_seconds);
    answer
}

fn write(headers: &mut HeaderMap, hsts_seconds: u32) {
    for (name, value) in FIXED {
        // A page that must be stricter or wider, like a mail in the demo, has set its own.
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    let hsts = format!("max-age={hsts_seconds}; includeSubDomains");
    if let (true, Ok(value)) = (hsts_seconds > 0, HeaderValue::from_str(&hsts)) {
        headers.insert(HeaderName::from_static("strict-transport-security"), value);
    }
}
