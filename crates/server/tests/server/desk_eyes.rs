//! Four eyes: what one proposes another decides, and never the same one.

use crate::app::{TestApp, ZOE};
use crate::browser::Browser;
use crate::desk_calls::{PHONE, finds, now, takes};
use crate::desk_visit::staff;
use axum::http::StatusCode;
use engine::Role;
use termination::Case;
use termination::case::Stage;
use termination::verification::Evidence;

async fn received(app: &TestApp) -> Case {
    let mut agent = staff(app, "a.agent", Role::Agent).await;
    let file = finds(&mut agent, PHONE, ZOE.line).await;
    let page = takes(&mut agent, &file, &[]).await;
    now(app, &page).await
}

fn path(case: &Case) -> String {
    format!("/proximus/en/desk/cases/{}", case.id)
}

async fn stage(app: &TestApp, case: &Case) -> Case {
    app.engine.case(case.id).await.unwrap().unwrap()
}

async fn approves(browser: &mut Browser, case: &Case) -> crate::browser::Answer {
    let page = browser.get(&path(case)).await;
    browser.submit(&page, "/judge", &[("verdict", "approve")]).await
}

#[tokio::test]
async fn a_check_is_overridden_by_two_and_never_by_the_one_who_proposed_it() {
    let app = TestApp::start().await;
    let case = received(&app).await;
    let mut first = staff(&app, "one.supervisor", Role::Supervisor).await;
    let page = first.get(&path(&case)).await;
    let page = first.submit(&page, "/propose", &[]).await;
    assert!(
        page.words().contains("A second person is needed"),
        "{}",
        page.words()
    );
    // No button for whoever proposed it, and pressing it all the same changes nothing.
    assert!(
        page.words().contains("Somebody else must look at it") && !page.text().contains("value=\"approve\"")
    );
    let page = approves(&mut first, &case).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.words().contains("A second person must look at it"),
        "{}",
        page.words()
    );
    // Nor does somebody approve whose role is another.
    let mut office = staff(&app, "back.office", Role::BackOffice).await;
    let page = approves(&mut office, &case).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let mut auditor = staff(&app, "an.auditor", Role::Auditor).await;
    let page = auditor.get(&path(&case)).await;
    assert!(
        page.words().contains("A supervisor decides") && !page.text().contains("/judge"),
        "{}",
        page.words()
    );
    let mut second = staff(&app, "other.supervisor", Role::Supervisor).await;
    approves(&mut second, &case).await;
    let Stage::Received(stage) = stage(&app, &case).await.stage else {
        panic!("received")
    };
    let by = stage.verified.unwrap().by;
    assert!(
        matches!(by, Evidence::TwoOfStaff { proposed_by, approved_by }
            if proposed_by.to_string() == "one.supervisor" && approved_by.to_string() == "other.supervisor"),
        "{by:?}"
    );
}

#[tokio::test]
async fn a_withdrawn_request_is_taken_up_again_by_two_and_a_proposal_can_be_declined() {
    let app = TestApp::start().await;
    let case = received(&app).await;
    let withdraw = termination::Command::Withdraw;
    app.engine
        .handle(case.id, app.engine.new_command_id(), withdraw)
        .await
        .unwrap()
        .unwrap();
    let mut office = staff(&app, "back.office", Role::BackOffice).await;
    let mut supervisor = staff(&app, "a.supervisor", Role::Supervisor).await;
    let page = office.get(&path(&case)).await;
    office.submit(&page, "/propose", &[]).await;
    let page = supervisor.get(&path(&case)).await;
    supervisor
        .submit(&page, "/judge", &[("verdict", "decline")])
        .await;
    assert_eq!(stage(&app, &case).await.stage.name(), "withdrawn");
    let page = office.get(&path(&case)).await;
    office.submit(&page, "/propose", &[]).await;
    approves(&mut supervisor, &case).await;
    assert_eq!(stage(&app, &case).await.stage.name(), "received");
}
