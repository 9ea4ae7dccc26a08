//! Calls that go on elsewhere: dropped and taken up again, handed over to the form online, answered by a second code.

use crate::app::{TestApp, ZOE, code_in, link_in};
use crate::desk::colleague;
use crate::desk_calls::{PHONE, finds, now, takes};
use axum::http::StatusCode;
use engine::Role;
use jiff::SignedDuration;
use termination::case::Yes;

#[tokio::test]
async fn a_call_that_dropped_goes_on_with_its_draft_and_its_reference() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let kept = takes(&mut agent, &file, &[("email", ""), ("park", "1")]).await;
    let staff = "a.agent".parse().unwrap();
    let drafts = app
        .engine
        .open_drafts(&"proximus".parse().unwrap(), staff)
        .await
        .unwrap();
    let reference = drafts[0].reference.to_string();
    assert!(kept.path.contains("/desk/drafts/"), "{}", kept.words());
    // They call again, and somebody else takes it.
    let (_, mut other) = colleague(&app, "b.agent", &[Role::Agent]).await;
    let file = finds(&mut other, PHONE, ZOE.line).await;
    assert!(
        file.words().contains("There are drafts for this line"),
        "{}",
        file.words()
    );
    assert!(file.words().contains(&reference), "{}", file.words());
    let draft = kept.path.split('?').next().unwrap().rsplit('/').next().unwrap();
    let form = other.get(&format!("{}&draft={draft}", file.path)).await;
    assert!(form.text().contains("value=\"Zoe V.\""), "{}", form.words());
    let page = takes(&mut other, &form, &[]).await;
    let case = now(&app, &page).await;
    assert_eq!(case.reference.to_string(), reference);
    // What was typed is kept once: the draft is gone.
    let file = finds(&mut other, PHONE, ZOE.line).await;
    assert!(!file.words().contains("There are drafts"), "{}", file.words());
}

#[tokio::test]
async fn whoever_goes_on_online_finds_the_form_filled_and_the_reference_kept() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let kept = takes(&mut agent, &file, &[("language", "en"), ("park", "1")]).await;
    agent
        .submit(&kept, kept.path.split('?').next().unwrap(), &[("act", "email")])
        .await;
    app.settle().await;
    let link = link_in(&app.mail_to("caller@example.test"), "/resume/");
    let mut customer = app.browser();
    let form = customer.get(&link).await;
    assert!(form.text().contains("value=\"Zoe V.\""), "{}", form.words());
    let action = form
        .forms()
        .into_iter()
        .find(|form| form.action.contains("/resume/"))
        .unwrap()
        .action;
    let receipt = customer
        .submit(&form, action.split('?').next().unwrap(), &[])
        .await;
    assert_eq!(receipt.status, StatusCode::OK, "{}", receipt.words());
    let (ended, holder) = app
        .engine
        .find_line(&"proximus".parse().unwrap(), ZOE.line)
        .await
        .unwrap()
        .unwrap();
    let case = app.engine.cases_of_holder(holder).await.unwrap().remove(0);
    assert!(case.subscriptions().any(|line| line == ended));
    assert!(
        receipt.words().contains(&case.reference.to_string())
            && kept.words().contains(&case.reference.to_string())
    );
}

#[tokio::test]
async fn the_receipt_goes_by_text_message_to_a_number_abroad() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let wrong = takes(
        &mut agent,
        &file,
        &[("route", "sms"), ("sms", "12"), ("email", "")],
    )
    .await;
    assert_eq!(
        wrong.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        wrong.words()
    );
    let own = [("route", "sms"), ("sms", "0470 00 00 01"), ("email", "")];
    let own = takes(&mut agent, &file, &own).await;
    assert!(
        own.words().contains("This is the line that ends"),
        "{}",
        own.words()
    );
    let page = takes(
        &mut agent,
        &file,
        &[("route", "sms"), ("sms", "+33 6 12 34 56 78"), ("email", "")],
    )
    .await;
    assert!(page.words().contains("by SMS"), "{}", page.words());
    app.settle().await;
    assert!(
        app.sms_to("+33612345678").contains("/confirm/"),
        "{}",
        app.sms_to("+33612345678")
    );
}

#[tokio::test]
async fn a_second_code_read_aloud_is_the_yes() {
    let app = TestApp::start().await;
    let (_, mut agent) = colleague(&app, "a.agent", &[Role::Agent]).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let page = takes(&mut agent, &file, &[]).await;
    app.settle().await;
    let code = code_in(&app.sms_to(ZOE.line));
    agent.submit(&page, "/code", &[("code", &code)]).await;
    app.clock.advance(SignedDuration::from_mins(2));
    let page = agent.get(&page.path).await;
    let page = agent.submit(&page, "/send-code", &[]).await;
    app.settle().await;
    let wrong = agent.submit(&page, "/code", &[("code", "000000")]).await;
    assert!(
        wrong.words().contains("This is not what is on file") || wrong.words().contains("wrong"),
        "{}",
        wrong.words()
    );
    let code = code_in(&app.sms_to(ZOE.line));
    let page = agent.submit(&wrong, "/code", &[("code", &code)]).await;
    let case = now(&app, &page).await;
    assert_eq!(case.stage.name(), "pending", "{}", page.words());
    assert!(matches!(case.yes.unwrap().how, Yes::CodeAtDesk { .. }));
}
