//! Calls: somebody rings, is found, asked who they are, and has their line ended; or cannot prove it and loses nothing.

use crate::app::{MARY, TestApp, ZOE, code_in};
use crate::browser::{Answer, Browser};
use crate::desk::{acts, colleague, last_act};
use axum::http::StatusCode;
use engine::Role;
use jiff::SignedDuration;
use termination::Case;
use termination::case::{WorkKind, Yes};
use termination::identifier::CaseId;
use termination::identity::evidence::Level;
use termination::party::Channel;

pub(crate) const PHONE: &str = "/proximus/en/desk/phone";

/// Everything that is on file of the people of the tests and may not be on a page of the desk.
pub(crate) const ON_FILE: [&str; 10] = [
    "Voorbeeldstraat",
    "zoe@example.test",
    "Zoë Voorbeeld",
    "Q7X9",
    "RX-2026-0012345",
    "0012345",
    "090933755493",
    "1377",
    "13,77",
    "1985",
];

/// Looks for a line by its number.
pub(crate) async fn finds(browser: &mut Browser, desk: &str, line: &str) -> Answer {
    let page = browser.get(desk).await;
    let action = desk.rsplit_once("/en").unwrap().1.to_owned();
    browser.submit(&page, &action, &[("line", line)]).await
}

/// Takes the request of whoever was found.
pub(crate) async fn takes(browser: &mut Browser, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let action = page
        .forms()
        .into_iter()
        .find(|form| form.action.contains("/lines/"))
        .unwrap()
        .action;
    let action = action.split('?').next().unwrap();
    // The first of a name counts.
    let usual = [("name", "Zoe V."), ("email", "caller@example.test")];
    let typed = [fields, usual.as_slice()].concat();
    browser.submit(page, action, &typed).await
}

pub(crate) fn case_of(page: &Answer) -> CaseId {
    let path = page.path.split('?').next().unwrap();
    let id = path.split('/').find(|part| part.starts_with("case_")).unwrap();
    id.parse().unwrap()
}

pub(crate) async fn now(app: &TestApp, page: &Answer) -> Case {
    app.engine.case(case_of(page)).await.unwrap().unwrap()
}

async fn answers(browser: &mut Browser, page: &Answer, kind: &str, fields: &[(&str, &str)]) -> Answer {
    let asked = browser
        .get(&format!(
            "{}?ask={kind}",
            page.path.split('?').next().unwrap().replace("/answer", "")
        ))
        .await;
    browser.submit(&asked, "/answer", fields).await
}

#[tokio::test]
async fn a_plain_call_ends_a_line_with_a_code_and_a_spoken_yes() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, "0470 00 00 01").await;
    assert_eq!(file.heading(), "Take the request");
    let page = takes(&mut agent, &file, &[]).await;
    app.settle().await;
    assert!(
        app.mail_to("caller@example.test").contains("/confirm/"),
        "before anything is asked"
    );
    assert!(page.words().contains("Code to the line"));
    // A code has gone to the line by itself: it is what is asked first.
    let code = code_in(&app.sms_to(ZOE.line));
    let page = agent.submit(&page, "/code", &[("code", &code)]).await;
    // The customer's language is that on file; what is read aloud is in it.
    assert!(page.text().contains("lang=\"nl\""));
    let page = agent.submit(&page, "/yes", &[]).await;
    assert!(page.words().contains("Noted"), "{}", page.words());
    let case = now(&app, &page).await;
    assert_eq!(case.stage.name(), "pending");
    assert!(matches!(case.yes.unwrap().how, Yes::Spoken { by } if by.to_string() == "a.agent"));
    app.settle().await;
    // A spoken yes leaves nothing with the caller: the owner hears of it on two ways.
    assert!(app.sms_to(ZOE.line).contains("/not-me/"));
    assert!(app.mail_to(ZOE.email).contains("/not-me/"));
    let done: Vec<String> = acts(&app).await.into_iter().map(|(_, act)| act).collect();
    for act in [
        "searched-line",
        "opened-file",
        "took-request",
        "opened-case",
        "acted",
        "asked",
    ] {
        assert!(done.iter().any(|known| known == act), "{act}: {done:?}");
    }
}

#[tokio::test]
async fn no_stored_answer_leaves_the_server_whatever_is_asked() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let mut seen = vec![];
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    seen.push(file.clone());
    let case = takes(&mut agent, &file, &[]).await;
    seen.push(case.clone());
    for (kind, fields) in [
        ("customer_number", vec![("answer", "C-9")]),
        ("document_number", vec![("answer", "Q79X")]),
        ("date_of_birth", vec![("answer", "30/7/1984")]),
        ("last_bill", vec![("number", "RX-2026-0012354")]),
        ("last_bill", vec![("amount", "13"), ("day", "5/11/2026")]),
        (
            "billing_address",
            vec![
                ("street", "Voorbeeldlaan 7"),
                ("postcode", "1000"),
                ("town", "Brussel"),
            ],
        ),
    ] {
        seen.push(answers(&mut agent, &case, kind, &fields).await);
    }
    let case = agent.get(&case.path).await;
    seen.push(case);
    for page in seen {
        let text = page.text();
        for stored in ON_FILE {
            assert!(!text.contains(stored), "{stored} on {}", page.path);
        }
    }
}

#[tokio::test]
async fn the_last_bill_and_the_address_prove_and_a_slip_is_hinted_at_once() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let case = takes(&mut agent, &file, &[]).await;
    let nearly = answers(&mut agent, &case, "last_bill", &[("number", "RX-2026-0012354")]).await;
    assert_eq!(nearly.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        nearly.words().contains("Two neighbouring digits may be swapped."),
        "{}",
        nearly.words()
    );
    answers(
        &mut agent,
        &case,
        "last_bill",
        &[("structured", "+++090/9337/55493+++")],
    )
    .await;
    let address = [
        ("street", "voorbeeldstr. 1"),
        ("postcode", "1000"),
        ("town", "Bruxelles"),
    ];
    let page = answers(&mut agent, &case, "billing_address", &address).await;
    assert!(page.words().contains("Proven."), "{}", page.words());
    // What will happen is read aloud only now, with the money that is known.
    assert!(page.text().contains("lang=\"nl\""));
}

#[tokio::test]
async fn who_answers_wrongly_five_times_is_locked_and_the_request_stands() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let case = takes(&mut agent, &file, &[]).await;
    let mut page = case.clone();
    for (kind, answer) in [
        ("customer_number", "X-1"),
        ("customer_number", "X-2"),
        ("document_number", "1111"),
        ("document_number", "2222"),
        ("iccid", "8932000000000000014"),
    ] {
        page = answers(&mut agent, &case, kind, &[("answer", answer)]).await;
    }
    assert!(
        page.words()
            .contains("Nobody looks at an answer for this line until"),
        "{}",
        page.words()
    );
    let standing = now(&app, &case).await;
    assert_eq!(standing.stage.name(), "received");
    let work = app.engine.work_of(standing.id).await.unwrap();
    assert!(work.iter().any(|work| work.kind == WorkKind::Locked));
    app.settle().await;
    assert!(
        app.mail_to(ZOE.email).contains("/not-me/"),
        "the owner is told out of band"
    );
    // Another call about the same line is locked as well, whoever takes it.
    let (_, mut other) = colleague(&app, "b.agent", &[Role::Agent]).await;
    let file = finds(&mut other, PHONE, ZOE.line).await;
    assert!(
        file.words().contains(&standing.reference.to_string()),
        "the open request is shown"
    );
    let again = takes(&mut other, &file, &[("name", "Somebody else")]).await;
    assert!(
        again.words().contains("Nobody looks at an answer"),
        "{}",
        again.words()
    );
    // After the lock it is looked at again, and more is needed than before.
    app.clock.advance(SignedDuration::from_mins(61));
    let check = app.engine.check(&standing, Channel::Phone).await.unwrap();
    assert_eq!((check.locked_until, check.risk.level), (None, Level::Raised));
}

#[tokio::test]
async fn a_line_of_another_operator_is_found_by_no_search_no_address_and_no_case() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let nobody = finds(&mut agent, PHONE, MARY.line).await;
    assert!(nobody.words().contains("Nobody was found"), "{}", nobody.words());
    let telenet = "telenet".parse().unwrap();
    let (line, holder) = app.engine.find_line(&telenet, MARY.line).await.unwrap().unwrap();
    let page = agent
        .get(&format!("{PHONE}/lines/{holder}/{line}?why=other"))
        .await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(last_act(&app).await.1, "turned-away");
    // A request at the other operator.
    let mut mary = app.browser();
    let form = mary.get("/telenet/en/end").await;
    let typed = [
        ("name", "Mary"),
        ("line", MARY.line),
        ("email", "mary@example.test"),
    ];
    mary.submit(&form, "/end", &typed).await;
    let theirs = app.engine.cases_of_holder(holder).await.unwrap().remove(0);
    for path in [
        format!("{PHONE}/cases/{}", theirs.id),
        format!("/telenet/en/desk/phone/cases/{}", theirs.id),
    ] {
        let page = agent.get(&path).await;
        assert!(!page.text().contains(&theirs.reference.to_string()), "{path}");
    }
    let page = finds(&mut agent, PHONE, "").await;
    let page = agent
        .submit(
            &page,
            "/desk/phone",
            &[("reference", &theirs.reference.to_string())],
        )
        .await;
    assert!(
        page.words().contains("There is no request with this reference"),
        "{}",
        page.words()
    );
    // Nor is anything done to it.
    let own = finds(&mut agent, PHONE, ZOE.line).await;
    let own = takes(&mut agent, &own, &[]).await;
    let form = agent.get(&own.path).await;
    let csrf = form.form("/resend").value("csrf").to_owned();
    let nonce = form.form("/resend").value("request").to_owned();
    let fields = [
        ("csrf", csrf.as_str()),
        ("request", nonce.as_str()),
        ("kind", "iccid"),
        ("answer", "1"),
    ];
    let answer = agent
        .post(&format!("{PHONE}/cases/{}/answer", theirs.id), &fields)
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn each_desk_is_for_those_who_work_there() {
    let app = TestApp::start().await;
    let (_, mut auditor) = colleague(&app, "an.auditor", &[Role::Auditor, Role::Supervisor]).await;
    for desk in [PHONE, "/proximus/en/desk/shop"] {
        assert_eq!(auditor.get(desk).await.status, StatusCode::FORBIDDEN, "{desk}");
    }
    let (_, mut clerk) = colleague(&app, "c.clerk", &[Role::Clerk]).await;
    assert_eq!(clerk.get(PHONE).await.status, StatusCode::FORBIDDEN);
    assert_eq!(clerk.get("/proximus/en/desk/shop").await.status, StatusCode::OK);
    assert_eq!(
        clerk.get("/proximus/en/desk/window").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_customer_is_found_by_number_and_by_name_with_postcode_and_says_which_line() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let page = agent.get(PHONE).await;
    let page = agent
        .submit(&page, "/desk/phone", &[("customer", ZOE.customer)])
        .await;
    let words = page.words();
    assert!(words.contains("more than one data card"), "{words}");
    assert!(
        words.contains("•••• •• •0 01") && !page.text().contains("0470 00 00 01"),
        "{words}"
    );
    let name = [("name", "D'EXEMPLE, Jean-Baptiste"), ("postcode", "1000")];
    let page = agent.get(PHONE).await;
    let page = agent.submit(&page, "/desk/phone", &name).await;
    assert_eq!(page.heading(), "Take the request", "{}", page.words());
    let empty = finds(&mut agent, PHONE, "").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_request_that_cannot_be_read_keeps_what_was_typed_and_one_sent_twice_is_one() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let wrong = takes(
        &mut agent,
        &file,
        &[("email", "no address"), ("end", "last-day"), ("last_day", "31")],
    )
    .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["Zoe V.", "no address"] {
        assert!(
            wrong.text().contains(&format!("value=\"{kept}\"")),
            "{kept}: {}",
            wrong.words()
        );
    }
    let first = takes(&mut agent, &file, &[]).await;
    let second = takes(&mut agent, &file, &[]).await;
    assert_eq!(case_of(&first), case_of(&second));
    // Nothing of the line is known: it is received all the same, and a human looks at it.
    let new = agent.get(&format!("{PHONE}/new")).await;
    let typed = [
        ("line", "0470 99 99 99"),
        ("name", "A stranger"),
        ("email", "stranger@example.test"),
    ];
    let page = agent.submit(&new, "/desk/phone/new", &typed).await;
    assert!(
        page.words().contains("Nothing else that can be asked here"),
        "{}",
        page.words()
    );
    let page = agent.submit(&page, "/leave", &[]).await;
    assert!(
        page.words().contains("The back office has it on its list"),
        "{}",
        page.words()
    );
    let work = app.engine.work_of(case_of(&page)).await.unwrap();
    assert!(work.iter().any(|work| work.kind == WorkKind::Unverified));
}

#[tokio::test]
async fn a_call_is_promised_and_made() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let page = takes(&mut agent, &file, &[]).await;
    let page = agent.submit(&page, "/call-back", &[("hours", "1")]).await;
    assert!(page.words().contains("A call is promised by"), "{}", page.words());
    let work = app.engine.work_of(case_of(&page)).await.unwrap();
    assert!(work.iter().any(|work| work.kind == WorkKind::CallBack));
    let page = agent.submit(&page, "/called", &[("reached", "yes")]).await;
    assert!(!page.words().contains("A call is promised"), "{}", page.words());
}
