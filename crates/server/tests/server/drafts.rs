//! A form that somebody of the staff began goes on to the customer, who sends it under the reference they were told.

use crate::app::{TestApp, ZOE, link_in};
use crate::desk::{DESK, colleague, proximus};
use crate::portal::{ELSEWHERE, assert_says, prove, reference, text};
use axum::http::StatusCode;
use engine::{AuditFilter, Draft, DraftFields, DraftToKeep, HandOverTo, HandOverWish, Role};
use jiff::SignedDuration;
use termination::party::Language::{De, En, Fr, Nl, Zh};
use termination::party::{Channel, Language};

/// What Zoë said on the telephone.
const SAID: [(&str, &str); 6] = [
    ("name", "Zoë Voorbeeld"),
    ("line", "0470 00 00 01"),
    ("reference", "ref-77"),
    ("email", ELSEWHERE),
    ("kind", "for-cause"),
    ("cause_text", "It never worked."),
];

/// A draft about Zoë's line with what was said.
async fn draft(app: &TestApp, said: &[(&str, &str)]) -> Draft {
    let engine = &app.engine;
    let found = engine.find_line(&proximus(), ZOE.line).await.unwrap().unwrap();
    let kept = DraftToKeep {
        id: engine.new_draft_id(),
        operator: proximus(),
        over: None,
        channel: Channel::Phone,
        staff: Some("jd".parse().unwrap()),
        shop: None,
        line: Some((found.1, found.0)),
        typed: DraftFields::of(said.iter().copied()).unwrap(),
    };
    let life = app.app.config().drafts.life();
    engine.keep_draft(kept, life).await.unwrap().unwrap()
}

/// Hands a draft over and gives the path of the link.
async fn handed_over(app: &TestApp, draft: &Draft, to: HandOverTo, language: Language) -> String {
    let wish = HandOverWish {
        to,
        language,
        life: app.app.config().drafts.link_life(),
    };
    app.engine
        .hand_over(&proximus(), draft.id, wish)
        .await
        .unwrap()
        .unwrap();
    app.settle().await;
    let sent = match to {
        HandOverTo::Line => app.sms_to(ZOE.line),
        HandOverTo::Email => app.mail_to(ELSEWHERE),
    };
    assert!(sent.contains(&draft.reference.to_string()), "{sent}");
    link_in(&sent, "/resume/")
}

#[tokio::test]
async fn who_goes_on_online_finds_what_they_said_and_keeps_the_reference() {
    for language in [Nl, Fr, De, En, Zh] {
        let app = TestApp::start().await;
        let draft = draft(&app, &SAID).await;
        let link = handed_over(&app, &draft, HandOverTo::Email, language).await;
        let mut browser = app.browser();
        let form = browser.get(&link).await;
        assert_eq!(form.header("cache-control"), "no-store");
        assert_eq!(form.heading(), text(language, "form-function-end"));
        assert_eq!(reference(&form), draft.reference.to_string());
        for (field, said) in SAID {
            assert_eq!(form.form(&path(&link)).value(field), said, "{field}");
        }
        // A scanner of mails looks, too; nothing happens.
        app.browser().get(&link).await;
        assert_eq!(app.engine.case(draft.case).await.unwrap(), None);
        let receipt = browser
            .submit(&form, &path(&link), &[("cause_text", "Never once.")])
            .await;
        assert!(receipt.path.ends_with("/receipt"), "{}", receipt.words());
        assert_eq!(reference(&receipt), draft.reference.to_string());
        let case = app.engine.case(draft.case).await.unwrap().unwrap();
        assert_eq!(case.asked.channel, Channel::Online);
        let details = app.engine.details(&case).await.unwrap().unwrap();
        assert_eq!(details.cause_text.as_deref(), Some("Never once."));
        // The same browser finds its receipt again; another is told kindly, and shown nothing.
        assert_eq!(browser.get(&link).await.path, receipt.path);
        let elsewhere = app.browser().get(&link).await;
        assert_eq!(elsewhere.status, StatusCode::GONE);
        assert_eq!(elsewhere.heading(), text(language, "resume-used"));
        assert!(!elsewhere.words().contains("Zoë"));
        assert_says(&elsewhere, &text(language, "resume-to-form"));
        prove(&app, &mut browser, &receipt, &ZOE).await;
    }
}

#[tokio::test]
async fn behind_a_link_to_the_line_nobody_reads_who_asked_and_it_goes_along_all_the_same() {
    let app = TestApp::start().await;
    let draft = draft(&app, &SAID).await;
    let link = handed_over(&app, &draft, HandOverTo::Line, Nl).await;
    let mut browser = app.browser();
    let form = browser.get(&link).await;
    assert_says(&form, &text(Nl, "resume-covered"));
    for said in ["Voorbeeld", "ref-77", ELSEWHERE, "It never worked."] {
        assert!(!form.text().contains(said), "{said}");
    }
    assert_says(&form, "Z… V…");
    assert_eq!(form.form(&path(&link)).value("line"), "0470 00 00 01");
    // Also with a mistake in it.
    let wrong = browser.submit(&form, &path(&link), &[("line", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in ["Voorbeeld", "ref-77", ELSEWHERE, "It never worked."] {
        assert!(!wrong.text().contains(said), "{said}");
    }
    let receipt = browser.submit(&wrong, &path(&link), &[("line", ZOE.line)]).await;
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.words());
    let case = app.engine.case(draft.case).await.unwrap().unwrap();
    let details = app.engine.details(&case).await.unwrap().unwrap();
    assert_eq!(details.name, ZOE.name);
    assert_eq!(details.reference.as_deref(), Some("ref-77"));
    assert_eq!(details.cause_text.as_deref(), Some("It never worked."));
    app.settle().await;
    assert!(app.mail_to(ELSEWHERE).contains(&draft.reference.to_string()));
}

#[tokio::test]
async fn a_link_whose_day_is_over_offers_the_empty_form_and_a_forged_one_says_nothing() {
    let app = TestApp::start().await;
    let draft = draft(&app, &SAID).await;
    let link = handed_over(&app, &draft, HandOverTo::Email, En).await;
    app.clock.advance(SignedDuration::from_hours(24));
    let mut browser = app.browser();
    let over = browser.get(&link).await;
    assert_eq!(
        (over.status, over.heading()),
        (StatusCode::GONE, text(En, "resume-over"))
    );
    assert!(over.text().contains("href=\"/proximus/en/end\""));
    let forged = browser.get(&format!("{}aaaa", &link[..link.len() - 4])).await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND);
    let other = browser.get(&link.replace("/proximus/", "/base/")).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_agent_hands_a_draft_over_and_what_they_did_stands_under_the_reserved_case() {
    let app = TestApp::start().await;
    let draft = draft(&app, &SAID).await;
    let (_, mut browser) = colleague(&app, "jd", &[Role::Agent]).await;
    let list = browser.get(&format!("{DESK}/drafts")).await;
    assert_says(&list, &draft.reference.to_string());
    let path = format!("{DESK}/drafts/{}", draft.id);
    let page = browser.get(&path).await;
    assert_says(&page, "Zoë Voorbeeld");
    assert!(page.text().contains("/desk/phone/lines/pty_"));
    let sent = browser.submit(&page, &path, &[("act", "line")]).await;
    assert_says(&sent, &text(En, "drafts-sent"));
    app.settle().await;
    assert!(app.sms_to(ZOE.line).contains("/resume/"));
    let gone = browser.submit(&sent, &path, &[("act", "discard")]).await;
    assert_says(&gone, &text(En, "drafts-discarded"));
    let over = browser.get(&path).await;
    assert_says(&over, &text(En, "drafts-refused-gone"));
    assert!(!over.words().contains("Voorbeeld"));
    let rows = app
        .engine
        .audit_page(&proximus(), &AuditFilter::Case(draft.case), None, 10)
        .await
        .unwrap();
    let acts: Vec<_> = rows.iter().rev().map(|row| row.act.as_str()).collect();
    assert_eq!(
        acts,
        ["opened-case", "sent-link", "opened-case", "acted", "opened-case"]
    );
}

#[tokio::test]
async fn who_is_no_agent_sees_no_draft() {
    let app = TestApp::start().await;
    let draft = draft(&app, &SAID).await;
    let (_, mut browser) = colleague(&app, "auditor", &[Role::Auditor]).await;
    for path in [
        "/drafts".to_owned(),
        format!("/drafts/{}", draft.id),
        "/phone/call/x".to_owned(),
    ] {
        let page = browser.get(&format!("{DESK}{path}")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!page.words().contains(&draft.reference.to_string()));
    }
}

/// The path of a link without its query.
fn path(link: &str) -> String {
    link.split('?').next().unwrap_or_default().to_owned()
}
