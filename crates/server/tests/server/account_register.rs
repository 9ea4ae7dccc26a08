//! Making an account, and choosing a new password, with a code to the line.

use crate::account::{
    PASSWORD, asks_for_code, choice, logs_in, logs_out, proves_line, registers, tellable, text,
};
use crate::app::{JEAN, Person, START, TestApp, WEI, ZOE, ZOE_PREPAID, code_in};
use crate::browser::{Answer, Browser};
use axum::http::StatusCode;
use jiff::SignedDuration;

const ZONE: &str = "account-title";
const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

async fn check_made(person: &Person, number: &str) {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let base = format!("/{}/{}", person.operator, person.language.code());
    let zone = registers(&app, &mut browser, person, "Zoë.Peeters").await;
    assert_eq!(zone.path, format!("{base}/account?done=made"));
    assert_eq!(zone.heading(), text(&app, person, ZONE));
    assert!(
        zone.words().contains(&text(&app, person, "account-made")),
        "{}",
        zone.words()
    );

    let out = logs_out(&mut browser, &base).await;
    assert!(
        out.words().contains(&text(&app, person, "account-logged-out")),
        "{}",
        out.words()
    );
    for name in ["zoë.peeters", " ZOE\u{308}.PEETERS", number] {
        let zone = logs_in(&mut browser, &base, name, PASSWORD).await;
        assert_eq!(zone.heading(), text(&app, person, ZONE), "{name}");
        logs_out(&mut browser, &base).await;
    }
}

#[tokio::test]
async fn an_account_is_made_with_a_code_to_the_line() {
    check_made(&ZOE, "0470 00 00 01").await;
    check_made(&WEI, "0032 485 00 00 01").await;
}

#[tokio::test]
async fn a_known_an_unknown_and_a_registered_line_get_the_same_pages() {
    let app = TestApp::start().await;
    registers(&app, &mut app.browser(), &ZOE, "zoe.p").await;
    app.advance(SignedDuration::from_mins(2)).await;
    for way in ["register", "forgotten"] {
        let now = app.engine.now();
        let mut told: Vec<Vec<String>> = Vec::new();
        for (line, national) in [
            (ZOE.line, "0470 00 00 01"),
            (JEAN.line, "0470 00 00 03"),
            ("+32470999999", "0470 99 99 99"),
            (WEI.line, "0485 00 00 01"),
        ] {
            app.clock.set(now);
            told.push(
                every_answer(&app, way, line)
                    .await
                    .iter()
                    .map(|page| tellable(page, &[national]))
                    .collect(),
            );
        }
        for other in &told[1..] {
            for (step, (one, other)) in told[0].iter().zip(other).enumerate() {
                assert_eq!(one, other, "{way}, step {step}");
            }
        }
        app.advance(SignedDuration::from_hours(3)).await;
    }
}

/// Asks for a code, asks again at once, answers wrongly until it locks, and asks once more.
async fn every_answer(app: &TestApp, way: &str, line: &str) -> Vec<Answer> {
    let mut browser = app.browser();
    let path = format!("/account/{way}");
    let first = browser.get(&format!("/proximus/fr{path}")).await;
    let page = browser.submit(&first, &path, &[("line", line)]).await;
    let mut answers = vec![
        page.clone(),
        browser.submit(&first, &path, &[("line", line)]).await,
    ];
    for _ in 0..6 {
        answers.push(
            browser
                .submit(&page, "/account/register/code", &[("code", "x")])
                .await,
        );
    }
    answers.push(browser.submit(&first, &path, &[("line", line)]).await);
    answers
}

#[tokio::test]
async fn five_wrong_codes_lock_the_checks_and_the_right_one_waits() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = asks_for_code(&mut browser, "/proximus/nl", ZOE.line).await;
    app.settle().await;
    let right = code_in(&app.sms_to(ZOE.line));
    for _ in 0..4 {
        let wrong = browser
            .submit(&page, "/account/register/code", &[("code", "000 000 0")])
            .await;
        assert_eq!(wrong.status, WRONG);
        assert!(wrong.words().contains(&text(&app, &ZOE, "account-code-wrong")));
    }
    let locked = text(&app, &ZOE, "account-locked");
    for code in ["0000000", right.as_str()] {
        let page = browser
            .submit(&page, "/account/register/code", &[("code", code)])
            .await;
        assert!(page.words().contains(&locked), "{}", page.words());
        assert!(
            page.forms().iter().all(|form| !form.action.ends_with("/code")),
            "no code is asked for"
        );
    }
    app.advance(SignedDuration::from_mins(61)).await;
    let page = proves_line(&app, &mut browser, "/proximus/nl", ZOE.line).await;
    assert_eq!(page.heading(), text(&app, &ZOE, "account-choose-new-title"));
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = asks_for_code(&mut browser, "/proximus/nl", ZOE.line).await;
    app.settle().await;
    let code = code_in(&app.sms_to(ZOE.line));
    app.advance(SignedDuration::from_mins(9)).await;
    let chosen = browser
        .submit(&page, "/account/register/code", &[("code", &code)])
        .await;
    assert_eq!(chosen.heading(), text(&app, &ZOE, "account-choose-new-title"));
    let again = browser
        .submit(&page, "/account/register/code", &[("code", &code)])
        .await;
    assert!(again.words().contains(&text(&app, &ZOE, "account-code-expired")));

    let page = asks_for_code(&mut browser, "/proximus/nl", ZOE.line).await;
    app.settle().await;
    let code = code_in(&app.sms_to(ZOE.line));
    app.advance(SignedDuration::from_mins(11)).await;
    let late = browser
        .submit(&page, "/account/register/code", &[("code", &code)])
        .await;
    assert_eq!(late.status, WRONG);
    assert!(late.words().contains(&text(&app, &ZOE, "account-code-expired")));
}

#[tokio::test]
async fn no_code_goes_to_a_line_of_another_operator() {
    let app = TestApp::start().await;
    asks_for_code(&mut app.browser(), "/telenet/nl", ZOE.line).await;
    app.settle().await;
    assert!(app.outbox.list().is_empty());
}

#[tokio::test]
async fn a_number_that_is_none_is_explained_and_kept() {
    let app = TestApp::start().await;
    for typed in ["", "abc", "02 123 45 67", "+33 6 12 34 56 78", "0470 12 34"] {
        let page = asks_for_code(&mut app.browser(), "/proximus/de", typed).await;
        assert_eq!(page.status, WRONG, "{typed}");
        assert_eq!(page.form("/account/register").value("line"), typed);
        assert!(page.text().contains("aria-invalid=\"true\""), "{typed}");
    }
}

#[tokio::test]
async fn whoever_has_an_account_chooses_a_new_password_and_is_logged_out_elsewhere() {
    for person in [&ZOE, &JEAN] {
        let app = TestApp::start().await;
        let base = format!("/proximus/{}", person.language.code());
        let mut elsewhere = app.browser();
        registers(&app, &mut elsewhere, person, "anna").await;
        app.advance(SignedDuration::from_mins(2)).await;

        let mut browser = app.browser();
        let page = browser.get(&format!("{base}/account/forgotten")).await;
        let page = browser
            .submit(&page, "/account/forgotten", &[("line", person.line)])
            .await;
        app.settle().await;
        let code = code_in(&app.sms_to(person.line));
        let page = browser
            .submit(&page, "/account/register/code", &[("code", &code)])
            .await;
        assert_eq!(page.heading(), text(&app, person, "account-choose-old-title"));
        let fields = [
            ("new_password", "een ander geheim"),
            ("password_again", "een ander geheim"),
        ];
        let zone = browser.submit(&page, "/account/register/choose", &fields).await;
        assert_eq!(zone.heading(), text(&app, person, ZONE));

        let login = elsewhere.get(&format!("{base}/account")).await;
        assert_eq!(login.heading(), text(&app, person, "account-login-title"));
        logs_out(&mut browser, &base).await;
        assert_eq!(logs_in(&mut browser, &base, "anna", PASSWORD).await.status, WRONG);
        assert_eq!(
            logs_in(&mut browser, &base, "anna", "een ander geheim")
                .await
                .status,
            StatusCode::OK
        );
    }
}

#[tokio::test]
async fn another_card_of_the_same_holder_proves_as_well() {
    let app = TestApp::start().await;
    registers(&app, &mut app.browser(), &ZOE, "zoe.p").await;
    let page = proves_line(&app, &mut app.browser(), "/proximus/nl", ZOE_PREPAID.line).await;
    assert_eq!(page.heading(), text(&app, &ZOE, "account-choose-old-title"));
}

#[tokio::test]
async fn the_last_form_sent_twice_is_one_account() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = proves_line(&app, &mut browser, "/proximus/nl", ZOE.line).await;
    for _ in 0..2 {
        let zone = browser
            .submit(&page, "/account/register/choose", &choice("zoe.p", PASSWORD))
            .await;
        assert_eq!(zone.heading(), text(&app, &ZOE, ZONE));
    }
    // With another password it is another wish, and the proof is used up.
    let over = browser
        .submit(
            &page,
            "/account/register/choose",
            &choice("zoe.p", "another password"),
        )
        .await;
    assert_eq!(over.status, WRONG);
    assert!(over.words().contains(&text(&app, &ZOE, "account-choose-over")));
    assert_eq!(
        logs_in(&mut app.browser(), "/proximus/nl", "zoe.p", PASSWORD)
            .await
            .status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_proof_of_a_line_is_worth_nothing_elsewhere_later_or_changed() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = proves_line(&app, &mut browser, "/proximus/nl", ZOE.line).await;
    let pass = page.form("/choose").value("pass").to_owned();
    let over = text(&app, &ZOE, "account-choose-over");

    let mut thief = app.browser();
    let csrf = thief
        .get("/proximus/nl/account/login")
        .await
        .form("/login")
        .value("csrf")
        .to_owned();
    let mut fields = choice("thief", PASSWORD).to_vec();
    fields.extend([("csrf", csrf.as_str()), ("pass", pass.as_str())]);
    let stolen = thief.post("/proximus/nl/account/register/choose", &fields).await;
    assert!(stolen.words().contains(&over), "{}", stolen.words());

    let swapped = if pass.starts_with('a') { "b" } else { "a" };
    for changed in [
        "",
        "x",
        &pass[1..],
        &format!("{swapped}{}", &pass[1..]),
        &format!("{pass}a"),
    ] {
        let mut fields = choice("zoe.p", PASSWORD).to_vec();
        fields.push(("pass", changed));
        let answer = browser.submit(&page, "/account/register/choose", &fields).await;
        assert!(answer.words().contains(&over), "{changed}");
    }
    app.advance(SignedDuration::from_mins(31)).await;
    let late = browser
        .submit(&page, "/account/register/choose", &choice("zoe.p", PASSWORD))
        .await;
    assert!(late.words().contains(&over));
    let party = app
        .engine
        .find_line(&"proximus".parse().unwrap(), ZOE.line)
        .await
        .unwrap()
        .unwrap()
        .1;
    assert_eq!(
        app.engine.account_of(party).await.unwrap(),
        None,
        "nothing was made since {START}"
    );
}

/// Chooses what cannot be taken: the mistake is told at the field and in the summary, and only the name is kept.
async fn check_refused(
    browser: &mut Browser,
    page: &Answer,
    (name, password, again): (&str, &str, &str),
    (field, said): (&str, &str),
) {
    let fields = [
        ("username", name),
        ("new_password", password),
        ("password_again", again),
    ];
    let answer = browser.submit(page, "/account/register/choose", &fields).await;
    assert_eq!(answer.status, WRONG, "{said}");
    assert!(answer.words().contains(said), "{said}: {}", answer.words());
    assert!(
        answer.text().contains(&format!("href=\"#{field}\"")),
        "{said}: the summary leads to {field}"
    );
    let form = answer.form("/choose");
    assert_eq!(form.value("username"), name);
    assert_eq!(
        (form.value("new_password"), form.value("password_again")),
        ("", "")
    );
    let shown = !password.is_empty() && name != password.to_lowercase() && answer.text().contains(password);
    assert!(!shown, "{said}: the password is on the page");
}

#[tokio::test]
async fn what_cannot_be_chosen_is_explained_and_only_the_name_is_kept() {
    let app = TestApp::start().await;
    registers(&app, &mut app.browser(), &JEAN, "jean").await;
    let mut browser = app.browser();
    let page = proves_line(&app, &mut browser, "/proximus/nl", ZOE.line).await;
    let long = "geheim".repeat(34);
    for (typed, field, id) in [
        (("", PASSWORD, PASSWORD), "username", "account-name-missing"),
        (("jean", PASSWORD, PASSWORD), "username", "account-name-taken"),
        (("JEAN ", PASSWORD, PASSWORD), "username", "account-name-taken"),
        (("anna p", PASSWORD, PASSWORD), "username", "account-name-signs"),
        (
            ("0470000001", PASSWORD, PASSWORD),
            "username",
            "account-name-letter",
        ),
        (("zoe.p", "", ""), "new_password", "account-password-missing"),
        (
            ("zoe.peeters", "Zoe.Peeters", "Zoe.Peeters"),
            "new_password",
            "account-password-is-name",
        ),
        (
            ("zoe.p", PASSWORD, "vier koeien eten"),
            "password_again",
            "account-password-repeat",
        ),
    ] {
        check_refused(&mut browser, &page, typed, (field, &text(&app, &ZOE, id))).await;
    }
    let short = ("zoe.p", "geheim7", "geheim7");
    check_refused(&mut browser, &page, short, ("new_password", "minstens 8 tekens")).await;
    let long = ("zoe.p", long.as_str(), long.as_str());
    check_refused(
        &mut browser,
        &page,
        long,
        ("new_password", "hoogstens 200 tekens"),
    )
    .await;
    // After all that, the way still ends well.
    let zone = browser
        .submit(&page, "/account/register/choose", &choice("zoe.p", PASSWORD))
        .await;
    assert_eq!(zone.heading(), text(&app, &ZOE, ZONE));
}

#[tokio::test]
async fn long_passphrases_in_any_script_log_in() {
    let app = TestApp::start().await;
    let chinese = "我每天早上七点起床然后喝一杯绿茶".repeat(12);
    for (count, password) in [
        (1, chinese.as_str()),
        (2, "naïve cafe\u{301} 🐄🐄"),
        (3, "<b>\"&' %00 +"),
    ] {
        let mut browser = app.browser();
        let page = proves_line(&app, &mut browser, "/proximus/zh", ZOE.line).await;
        let chosen = browser
            .submit(&page, "/account/register/choose", &choice("zoe.p", password))
            .await;
        assert_eq!(chosen.status, StatusCode::OK, "{}", chosen.words());
        let zone = logs_in(&mut app.browser(), "/proximus/nl", "zoe.p", password).await;
        assert_eq!(zone.heading(), text(&app, &ZOE, ZONE), "{count}");
        let cut = &password[..password.char_indices().next_back().unwrap().0];
        assert_eq!(
            logs_in(&mut app.browser(), "/proximus/nl", "zoe.p", cut)
                .await
                .status,
            WRONG,
            "{count}"
        );
        app.advance(SignedDuration::from_mins(16)).await;
    }
}

#[tokio::test]
async fn codes_to_one_line_are_limited() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for _ in 0..app.app.config().rates.line.max {
        assert_eq!(
            asks_for_code(&mut browser, "/proximus/nl", ZOE.line).await.status,
            StatusCode::OK
        );
        app.advance(SignedDuration::from_mins(2)).await;
    }
    let stopped = asks_for_code(&mut browser, "/proximus/nl", ZOE.line).await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!stopped.header("retry-after").is_empty());
}
