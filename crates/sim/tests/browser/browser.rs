//! A real Chromium behind its driver: opened in a given look, filled in and pressed like a person would.

use crate::wire::{self, Cdp, Driver};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::cell::Cell;
use std::time::Duration;

/// How the browser looks at the pages.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub width: u32,
    pub dark: bool,
    pub scripts: bool,
}

/// The keys of the `WebDriver` standard (section 17.4.2).
const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
/// More stops than any page has.
const TABS_MAX: usize = 120;

impl Look {
    pub const PHONE: Self = Self {
        width: 360,
        dark: false,
        scripts: true,
    };
    pub const PHONE_DARK: Self = Self {
        width: 360,
        dark: true,
        scripts: true,
    };
    pub const DESK: Self = Self {
        width: 1280,
        dark: false,
        scripts: true,
    };
    pub const DESK_DARK: Self = Self {
        width: 1280,
        dark: true,
        scripts: true,
    };
    pub const ALL: [Self; 4] = [Self::PHONE, Self::PHONE_DARK, Self::DESK, Self::DESK_DARK];
    pub const NO_SCRIPTS: Self = Self {
        width: 360,
        dark: false,
        scripts: false,
    };

    fn name(self) -> String {
        format!("{}{}", self.width, if self.dark { "-dark" } else { "" })
    }
}

/// One window with its own cookies.
pub struct Browser {
    client: Client,
    look: Cell<Look>,
}

/// How often a page is read again until it says what it should.
const TRIES: u32 = 100;

/// How long a page may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

impl Browser {
    pub async fn open(driver: &Driver, look: Look) -> Self {
        let client = wire::session(driver, look.scripts).await;
        let browser = Self {
            client,
            look: Cell::new(look),
        };
        browser.wear(look).await;
        browser
    }

    /// Changes the look of the open window.
    pub async fn wear(&self, look: Look) {
        self.look.set(look);
        let metrics =
            json!({ "width": look.width, "height": 900, "deviceScaleFactor": 1, "mobile": look.width < 600 });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = if look.dark { "dark" } else { "light" };
        // A page that glides to where it scrolls moves away under the pointer.
        let media = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.cdp("Emulation.setEmulatedMedia", media).await;
    }

    /// Shows the page as it is printed.
    pub async fn on_paper(&self) {
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await;
    }

    /// Says where the browser is, to a page of this origin, as if the person had agreed.
    pub async fn stands_at(&self, origin: &str, latitude: f64, longitude: f64) {
        let agreed = json!({ "origin": origin, "permissions": ["geolocation"] });
        self.cdp("Browser.grantPermissions", agreed).await;
        let place = json!({ "latitude": latitude, "longitude": longitude, "accuracy": 20 });
        self.cdp("Emulation.setGeolocationOverride", place).await;
    }

    async fn cdp(&self, command: &'static str, params: Value) -> Value {
        self.client
            .issue_cmd(Cdp { command, params })
            .await
            .expect(command)
    }

    /// Plugs in a key that answers by itself, as one on which somebody keeps a finger.
    pub async fn plug_in_key(&self) {
        self.cdp("WebAuthn.enable", json!({})).await;
        let options = json!({
            "protocol": "ctap2", "transport": "usb", "hasResidentKey": false,
            "hasUserVerification": false, "automaticPresenceSimulation": true,
        });
        self.cdp("WebAuthn.addVirtualAuthenticator", json!({ "options": options }))
            .await;
    }

    pub fn client(&self) -> &Client {
        &self.client
    }

    pub async fn close(self) {
        self.client.close().await.expect("the browser closes");
    }

    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.expect(url);
    }

    pub async fn url(&self) -> String {
        self.client.current_url().await.expect("a url").to_string()
    }

    pub async fn back(&self) {
        self.client.back().await.expect("a page before this one");
    }

    pub async fn forget_cookies(&self) {
        self.client
            .delete_all_cookies()
            .await
            .expect("cookies can be deleted");
    }

    pub async fn find(&self, css: &str) -> Element {
        self.find_at(Locator::Css(css)).await
    }

    async fn find_at(&self, place: Locator<'_>) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(place).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!(
                "no {place:?} on {}: {error}\n{}",
                self.url().await,
                self.text().await
            ),
        }
    }

    pub async fn has(&self, css: &str) -> bool {
        !self
            .client
            .find_all(Locator::Css(css))
            .await
            .expect("a page")
            .is_empty()
    }

    /// What the page says, as it is seen; nothing while one page gives way to the next.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Does something with an element of the page that stays. An element can be found on a page that is just giving way to the
    /// next one; then nothing was done to it, and it is looked for again, as a person would.
    async fn with<T>(&self, place: Locator<'_>, act: impl AsyncFn(&Element) -> Result<T, CmdError>) -> T {
        for _ in 0..TRIES {
            match act(&self.find_at(place).await).await {
                Ok(done) => return done,
                Err(error) if is_gone(&error) => {}
                Err(error) => panic!("{place:?} on {}: {error}", self.url().await),
            }
        }
        panic!(
            "{place:?} never stayed on {}:\n{}",
            self.url().await,
            self.text().await
        );
    }

    pub async fn text_of(&self, css: &str) -> String {
        self.with(Locator::Css(css), async |element| element.text().await)
            .await
    }

    pub async fn fill(&self, css: &str, value: &str) {
        self.with(Locator::Css(css), async |field| {
            field.clear().await?;
            field.send_keys(value).await
        })
        .await;
    }

    pub async fn value(&self, css: &str) -> String {
        self.with(Locator::Css(css), async |field| field.prop("value").await)
            .await
            .unwrap_or_default()
    }

    pub async fn press(&self, css: &str) {
        self.press_at(Locator::Css(css)).await;
    }

    /// Presses something. A button that sends and a link that leads away are over when their page is gone: whoever went
    /// elsewhere before would be overtaken by it.
    pub async fn press_at(&self, place: Locator<'_>) {
        let page = self.find("html").await;
        let leaves = self
            .with(place, async |element| {
                let leaves = leads_away(element).await?;
                element.click().await.map(|()| leaves)
            })
            .await;
        if leaves {
            self.wait_until_gone(&page).await;
        }
    }

    pub async fn press_twice(&self, css: &str) {
        let page = self.find("html").await;
        let button = self.find(css).await;
        button.click().await.expect("the first press");
        // The page may be gone already: then the second press had nothing to hit.
        let _ = button.click().await;
        self.wait_until_gone(&page).await;
    }

    /// Types into whatever has the focus, as somebody without a mouse does.
    pub async fn type_keys(&self, keys: &str) {
        let focused = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        focused.send_keys(keys).await.expect("keys");
    }

    /// Goes with the Tab key to an element; gives back how often it was pressed.
    pub async fn tab_to(&self, css: &str) -> usize {
        for presses in 0..TABS_MAX {
            let there =
                "return document.activeElement !== null && document.activeElement.matches(arguments[0])";
            let there = self.client.execute(there, vec![json!(css)]).await;
            if there.is_ok_and(|there| there == json!(true)) {
                return presses;
            }
            self.type_keys(TAB).await;
        }
        panic!("{css} cannot be reached with the Tab key on {}", self.url().await);
    }

    /// Presses Enter, and waits until the next page is there.
    pub async fn enter(&self) {
        let page = self.find("main").await;
        self.type_keys(ENTER).await;
        self.wait_until_gone(&page).await;
        self.find("main").await;
    }

    /// Waits until a page has given way to the next one.
    async fn wait_until_gone(&self, page: &Element) {
        let gone = async {
            while page.tag_name().await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        let left = tokio::time::timeout(PATIENCE, gone).await;
        assert!(
            left.is_ok(),
            "{} stayed:\n{}",
            self.url().await,
            self.text().await
        );
    }

    /// Sees the words, as soon as the page that was asked for is there.
    pub async fn must_say(&self, words: &str) {
        let mut text = self.text().await;
        for _ in 0..TRIES {
            if text.contains(words) {
                return;
            }
            text = self.text().await;
        }
        panic!("“{words}” is not on {}:\n{text}", self.url().await);
    }

    pub async fn must_not_say(&self, words: &str) {
        let text = self.text().await;
        assert!(
            !text.contains(words),
            "“{words}” is on {}:\n{text}",
            self.url().await
        );
    }

    /// Keeps a picture under `target/pictures/`, to be looked at.
    pub async fn picture(&self, name: &str) {
        let size = self.cdp("Page.getLayoutMetrics", json!({})).await;
        let height = size["cssContentSize"]["height"].as_f64().unwrap_or(900.0);
        let clip = json!({ "x": 0, "y": 0, "width": self.look.get().width, "height": height, "scale": 1 });
        let shot = self
            .cdp(
                "Page.captureScreenshot",
                json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }),
            )
            .await;
        let png = wire::base64(shot["data"].as_str().expect("a picture"));
        let folder = wire::target().join("pictures");
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        let look = self.look.get().name();
        std::fs::write(folder.join(format!("{name}-{look}.png")), png).expect("a picture on disk");
    }

    /// Faults that the accessibility checker finds on this page.
    pub async fn axe(&self) -> Vec<String> {
        self.client
            .execute(&wire::axe_source(), vec![])
            .await
            .expect("the checker loads");
        let run = "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then(done, e => done({violations: [{id: String(e), nodes: []}]}));";
        let result = self
            .client
            .execute_async(run, vec![])
            .await
            .expect("the checker runs");
        let faults = result["violations"].as_array().expect("a list of violations");
        faults.iter().map(describe).collect()
    }

    pub async fn wide_as_its_window(&self) -> bool {
        let overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
        self.client
            .execute(overflow, vec![])
            .await
            .expect("a number")
            .as_i64()
            == Some(0)
    }
}

/// Whether an element went with its page, in all the words that the driver has for it.
fn is_gone(error: &CmdError) -> bool {
    error.is_stale_element_reference() || error.to_string().contains("does not belong to the document")
}

/// Whether pressing it leads to another page.
async fn leads_away(element: &Element) -> Result<bool, CmdError> {
    match element.tag_name().await?.as_str() {
        "button" => Ok(element.prop("type").await?.as_deref() == Some("submit")),
        "a" => {
            let href = element.attr("href").await?.unwrap_or_default();
            Ok(!href.starts_with('#') && element.attr("download").await?.is_none())
        }
        _ => Ok(false),
    }
}

fn describe(fault: &Value) -> String {
    let nodes = fault["nodes"].as_array().map_or_else(Vec::new, |nodes| {
        nodes
            .iter()
            .map(|node| format!("{} {}", node["html"], node["failureSummary"]))
            .collect()
    });
    format!("{}: {}\n  {}", fault["id"], fault["help"], nodes.join("\n  "))
}
