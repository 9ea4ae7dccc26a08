//! The driver process and the few commands it knows beyond the standard.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use url::{ParseError, Url};

/// A running driver; stopped when dropped.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    pub fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver; scripts/install-test-tools installs it");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let marker = "started successfully on port ";
        let port = output.lines().map_while(Result::ok).find_map(|line| {
            let at = line.find(marker)? + marker.len();
            line[at..].trim_end_matches('.').parse::<u16>().ok()
        });
        Self {
            process,
            address: format!("http://127.0.0.1:{}", port.expect("the driver's port")),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A new browser with its own profile.
pub async fn session(driver: &Driver, scripts: bool) -> Client {
    let mut options = json!({
        "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                 "--no-first-run", "--disable-background-networking", "--disable-component-update",
                 "--disable-sync", "--lang=en", "--window-size=1280,900"],
    });
    if !scripts {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    let capabilities = json!({ "browserName": "chrome", "goog:chromeOptions": options });
    let Value::Object(capabilities) = capabilities else {
        unreachable!("an object was just made")
    };
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&driver.address)
        .await
        .expect("a browser")
}

/// A command of the browser's own protocol.
#[derive(Debug)]
pub struct Cdp {
    pub command: &'static str,
    pub params: Value,
}

impl WebDriverCompatibleCommand for Cdp {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!(
            "session/{}/goog/cdp/execute",
            session_id.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.params });
        (Method::POST, Some(body.to_string()))
    }
}

/// The build folder, which is also where the test tools are installed.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target")
}

/// The accessibility checker's own source, to be run inside a page.
pub fn axe_source() -> String {
    let path = target().join("test-tools/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).expect("axe-core; scripts/install-test-tools installs it")
}

pub fn base64(text: &str) -> Vec<u8> {
    data_encoding::BASE64.decode(text.as_bytes()).expect("base64")
}
