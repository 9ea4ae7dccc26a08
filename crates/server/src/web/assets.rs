//! Style sheets, scripts and pictures, embedded in the program. Their names carry a code of their content, so a
//! browser may keep them for good and never shows an old one.

use crate::app::App;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One file: its name (`cease.css`) and its content.
#[derive(Debug, Clone)]
pub struct AssetFile {
    /// Name with ending; the ending gives the content type.
    pub name: Cow<'static, str>,
    /// Content.
    pub bytes: Cow<'static, [u8]>,
}

/// Every file by the name under which it is served.
#[derive(Debug, Default)]
pub struct Assets {
    served: BTreeMap<String, Cow<'static, [u8]>>,
    hrefs: BTreeMap<Cow<'static, str>, String>,
}

impl Assets {
    /// Names each file by its content.
    pub fn new(files: impl IntoIterator<Item = AssetFile>) -> Self {
        let mut assets = Self::default();
        for AssetFile { name, bytes } in files {
            let hash = HEXLOWER.encode(&Sha256::digest(&bytes)[..6]);
            let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "bin"));
            let served = format!("{stem}.{hash}.{ending}");
            assets.hrefs.insert(name.clone(), format!("/assets/{served}"));
            assets.served.insert(served, bytes);
        }
        assets
    }

    /// The path of a file by its plain name; of a file that does not exist, a path that answers 404.
    pub fn href(&self, name: &str) -> String {
        self.hrefs
            .get(name)
            .cloned()
            .unwrap_or_else(|| format!("/assets/{name}"))
    }
}

/// `GET /assets/{file}`.
pub(crate) async fn serve(State(app): State<App>, Path(file): Path<String>) -> Response {
    let Some(bytes) = app.assets().served.get(&file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut answer = bytes.clone().into_owned().into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(&file)));
    headers.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    answer
}

/// `GET /favicon.ico`, which browsers ask for by themselves.
pub(crate) async fn favicon(State(app): State<App>) -> Response {
    let href = app.assets().href("favicon.svg");
    let file = href.rsplit('/').next().unwrap_or_default().to_owned();
    serve(State(app), Path(file)).await
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "application/octet-stream",
    }
}
