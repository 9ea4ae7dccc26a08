//! Nothing that was chosen stands anywhere in plain: no page, no log, no database.

use crate::account::{PASSWORD, SESSION, choice, logs_in, logs_out, proves_line};
use crate::app::{TestApp, ZOE};
use std::io::Write;
use std::sync::{Arc, Mutex};

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const NAME: &str = "zoe.geheimnaam";
const SECOND: &str = "zeven schapen slapen";

fn holds(bytes: &[u8], secret: &str) -> bool {
    bytes
        .windows(secret.len())
        .any(|window| window == secret.as_bytes())
}

/// Fails if one of these stands in what was logged or stored.
fn check_nowhere(app: &TestApp, logged: &[u8], secrets: &[&str]) {
    assert!(holds(logged, "answered"), "the log was caught");
    let stored = crate::place::stored(app);
    assert!(holds(&stored, "argon2id"), "the database was read");
    for secret in secrets {
        assert!(!holds(logged, secret), "{secret} in the log");
        assert!(!holds(&stored, secret), "{secret} in the database");
    }
}

#[tokio::test]
async fn name_password_code_and_session_stand_nowhere_in_plain() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        // Six digits of a time could be taken for the code.
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    // A second listener: with only one, what another test's thread logs first is taken for wanted by nobody.
    let second = tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(std::io::sink).finish());
    let guard = tracing::subscriber::set_default(subscriber);

    let app = TestApp::start().await;
    let mut browser = app.browser();
    let mut pages = vec![proves_line(&app, &mut browser, "/proximus/nl", ZOE.line).await];
    let digits = crate::app::code_in(&app.sms_to(ZOE.line));
    pages.push(
        browser
            .submit(&pages[0], "/choose", &choice(NAME, PASSWORD))
            .await,
    );
    let session = browser.jar[SESSION].clone();
    let page = browser.get("/proximus/nl/account/password").await;
    for old in ["fout fout fout", PASSWORD] {
        let fields = [
            ("old_password", old),
            ("new_password", SECOND),
            ("password_again", SECOND),
        ];
        pages.push(browser.submit(&page, "/account/password", &fields).await);
    }
    pages.push(logs_out(&mut browser, "/proximus/nl").await);
    pages.push(logs_in(&mut browser, "/proximus/nl", "iemand", SECOND).await);
    pages.push(logs_in(&mut browser, "/proximus/nl", NAME, SECOND).await);
    drop((guard, second));

    for page in &pages {
        for secret in [PASSWORD, SECOND, "fout fout fout", session.as_str()] {
            assert!(!page.text().contains(secret), "{secret} at {}", page.path);
        }
    }
    let secret = session.split('.').next().unwrap();
    let secrets = [
        PASSWORD,
        SECOND,
        "fout fout fout",
        NAME,
        "470000001",
        secret,
        &browser.jar[SESSION],
        &digits,
    ];
    check_nowhere(&app, &log.0.lock().unwrap(), &secrets);
}
