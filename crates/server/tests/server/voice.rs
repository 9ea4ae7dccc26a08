//! The hook of the voice system, as `docs/voice-hook.md` shows it.

use crate::app::{TestApp, ZOE};
use crate::browser::{Answer, Browser};
use crate::desk::{colleague, proximus};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use data_encoding::BASE64;
use engine::Role;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::SignedDuration;
use serde_json::{Value, json};
use sha2::Sha256;

const PAGE: &str = include_str!("../../../../docs/voice-hook.md");
/// The secret on the page.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

async fn start() -> TestApp {
    TestApp::with(|settings| {
        settings.voice.secrets.insert(proximus(), SECRET.parse().unwrap());
    })
    .await
}

fn signature(id: &str, at: i64, body: &str) -> String {
    let key = BASE64
        .decode(SECRET.trim_start_matches("whsec_").as_bytes())
        .unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{id}.{at}.{body}").as_bytes());
    format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
}

/// A switch that signs and counts its requests.
struct Switch<'a> {
    app: &'a TestApp,
    browser: Browser,
    sent: u32,
}

impl<'a> Switch<'a> {
    fn new(app: &'a TestApp) -> Self {
        Self {
            app,
            browser: app.browser(),
            sent: 0,
        }
    }

    async fn send(&mut self, (id, at, signature): (&str, i64, &str), body: &str) -> Answer {
        self.browser.headers = [
            ("content-type", "application/json"),
            ("webhook-id", id),
            ("webhook-timestamp", &at.to_string()),
            ("webhook-signature", signature),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
        let path = "/hooks/proximus/voice";
        self.browser
            .send(Method::POST, path, Body::from(body.to_owned()))
            .await
    }

    async fn asks(&mut self, body: &str) -> Answer {
        self.sent += 1;
        let (id, at) = (format!("msg_{:04}", self.sent), self.app.engine.now().as_second());
        let signature = signature(&id, at, body);
        self.send((&id, at, &signature), body).await
    }

    async fn is_told(&mut self, asked: Value) -> Value {
        let answer = self.asks(&asked.to_string()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.header("cache-control"), "no-store");
        serde_json::from_str(&answer.text()).unwrap()
    }
}

/// The blocks of the page that are marked so.
fn blocks(mark: &str) -> Vec<&'static str> {
    let parts = PAGE.split(&format!("```{mark}\n")).skip(1).collect::<Vec<_>>();
    parts
        .into_iter()
        .map(|part| part.split("```").next().unwrap().trim_end())
        .collect()
}

#[tokio::test]
async fn the_page_shows_what_the_program_says() {
    let app = start().await;
    colleague(&app, "jd", &[Role::Agent]).await;
    let mut switch = Switch::new(&app);
    let (requests, answers) = (blocks("json request"), blocks("json answer"));
    assert_eq!((requests.len(), answers.len()), (3, 3));
    let at = app.engine.now().as_second();
    let shown = blocks("http").concat();
    for header in [
        format!("webhook-timestamp: {at}"),
        format!("webhook-signature: {}", signature("msg_0001", at, requests[0])),
    ] {
        assert!(shown.contains(&header), "{header}");
    }
    for (asked, shown) in requests.into_iter().zip(answers) {
        let told: Value = serde_json::from_str(&switch.asks(asked).await.text()).unwrap();
        let shown: Value = serde_json::from_str(shown).unwrap();
        assert_eq!(told, shown, "{}", serde_json::to_string_pretty(&told).unwrap());
    }
}

#[tokio::test]
async fn the_agents_screen_opens_the_call_with_the_line_already_found() {
    let app = start().await;
    let (_, mut agent) = colleague(&app, "jd", &[Role::Agent]).await;
    let mut switch = Switch::new(&app);
    let asked = json!({"call": "c-1", "key": "3", "typed": "0470000001", "agent": "jd", "language": "en"});
    let told = switch.is_told(asked.clone()).await;
    // However often the switch asks, a call has one draft.
    assert_eq!(switch.is_told(asked).await, told);
    let open = told["open"].as_str().unwrap();
    assert!(!open.contains("470000001"));
    let path = open.strip_prefix(app.app.base_url()).unwrap();
    let page = agent.get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    let found = app
        .engine
        .find_line(&proximus(), ZOE.line)
        .await
        .unwrap()
        .unwrap();
    assert!(
        page.text()
            .contains(&format!("/desk/phone/lines/{}/{}", found.1, found.0))
    );
    let drafts = app
        .engine
        .open_drafts(&proximus(), "jd".parse().unwrap())
        .await
        .unwrap();
    assert_eq!(drafts.len(), 1);
    // For anybody else the address opens the log-in.
    let stranger = app.browser().get(path).await;
    assert!(stranger.path.contains("/desk/login"), "{}", stranger.path);
    app.clock.advance(SignedDuration::from_mins(9));
    assert_eq!(agent.get(path).await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_mins(1));
    let late = agent.get(path).await;
    assert!(
        late.status == StatusCode::GONE || late.path.contains("/desk/locked"),
        "{}",
        late.path
    );
}

#[tokio::test]
async fn no_answer_tells_whether_a_number_is_on_file() {
    let app = start().await;
    let mut switch = Switch::new(&app);
    let mut told = vec![];
    for (call, typed) in [("a", "0470000001"), ("b", "0470999999"), ("c", "")] {
        let asked = json!({"call": call, "caller": "+32470000002", "key": "3", "typed": typed, "agent": "nobody-known"});
        let mut answer = switch.is_told(asked).await;
        let open = answer["open"].take();
        told.push((answer, open.as_str().unwrap().len()));
    }
    assert!(told.iter().all(|answer| *answer == told[0]), "{told:?}");
    assert_eq!(told[0].0["agent"], Value::Null);
    let wrong = switch
        .is_told(json!({"call": "d", "key": "3", "typed": "12", "language": "fr"}))
        .await;
    assert_eq!(wrong["do"], "ask_line");
}

#[tokio::test]
async fn only_the_operators_switch_is_answered_and_each_request_once() {
    let app = start().await;
    let mut switch = Switch::new(&app);
    let body = r#"{"call": "c-1"}"#;
    let now = app.engine.now().as_second();
    let right = signature("msg_1", now, body);
    let old = signature("msg_1", now - 301, body);
    for (sent, body, status, error) in [
        (("msg_2", now, right.as_str()), body, 401, "signature"),
        (("msg_1", now, "v1,AAAA"), body, 401, "signature"),
        (("msg_1", now, &right), r#"{"call": "c-2"}"#, 401, "signature"),
        (("msg_1", now - 301, &old), body, 401, "time"),
    ] {
        let answer = switch.send(sent, body).await;
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(answer.text(), format!(r#"{{"error":"{error}"}}"#));
    }
    let first = switch.send(("msg_1", now, &right), body).await;
    assert_eq!(first.status, StatusCode::OK);
    let again = switch.send(("msg_1", now, &right), body).await;
    assert_eq!(
        (again.status, again.text().as_str()),
        (StatusCode::CONFLICT, r#"{"error":"repeated"}"#)
    );
    for (body, status) in [
        ("{}", StatusCode::BAD_REQUEST),
        (r#"{"call": ""}"#, StatusCode::BAD_REQUEST),
        ("no json", StatusCode::BAD_REQUEST),
        (&"x".repeat(5000), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let answer = switch.asks(body).await;
        assert_eq!(answer.status, status);
        assert!(answer.text().starts_with(r#"{"error":"#), "{}", answer.text());
    }
    for path in ["/hooks/telenet/voice", "/hooks/nobody/voice"] {
        let answer = switch.browser.send(Method::POST, path, Body::from(body)).await;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (StatusCode::NOT_FOUND, r#"{"error":"not_found"}"#)
        );
    }
}

#[tokio::test]
async fn a_switch_that_asks_too_often_is_told_when_to_come_again() {
    let app = TestApp::with(|settings| {
        settings.voice.secrets.insert(proximus(), SECRET.parse().unwrap());
        settings.rates.voice.max = 2;
    })
    .await;
    let mut switch = Switch::new(&app);
    for _ in 0..2 {
        assert_eq!(switch.asks(r#"{"call": "c"}"#).await.status, StatusCode::OK);
    }
    let answer = switch.asks(r#"{"call": "c"}"#).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.header("retry-after"), "600");
}
