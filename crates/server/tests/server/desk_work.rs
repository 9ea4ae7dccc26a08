//! The worklists and the page of a request, as the back office uses them.

use crate::app::{JEAN, TestApp, ZOE};
use crate::browser::Browser;
use crate::desk_visit::{Refusing, acts_of, has_form, proximus, staff, staff_of};
use crate::portal::{ask, assert_says, beginning, prove, reference, text};
use axum::http::StatusCode;
use engine::Role;
use jiff::SignedDuration;
use std::sync::Arc;
use termination::identifier::CaseReference;
use termination::party::Language;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const PERSONAL: [&str; 5] = [
    "Zoë",
    "zoe@example.test",
    "470000001",
    "470 00 00 01",
    "Voorbeeldstraat",
];

/// A request of Zoë's whose line cannot be cut; its reference and the path of its page.
async fn stuck(app: &mut TestApp) -> (String, String) {
    let mut customer = app.browser();
    let receipt = ask(&mut customer, &ZOE, Language::En).await;
    prove(app, &mut customer, &receipt, &ZOE).await;
    app.ports.network = Arc::new(Refusing);
    app.advance(HOUR * 26).await;
    let reference = reference(&receipt);
    let parsed = CaseReference::parse(&reference).unwrap();
    let case = app.engine.find_reference(&proximus(), &parsed).await.unwrap();
    (reference, format!("/proximus/en/desk/cases/{}", case.unwrap()))
}

#[tokio::test]
async fn a_stuck_cut_is_found_taken_tried_again_and_gone_from_the_list() {
    let mut app = TestApp::start().await;
    let (reference, path) = stuck(&mut app).await;
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    let start = eva.get("/proximus/en/desk/work").await;
    assert_says(&start, "Cut failed 1 0 0");
    let list = eva.get("/proximus/en/desk/work/cut-failed").await;
    assert_eq!(list.heading(), "Cut failed");
    assert_says(&list, &reference);
    assert_says(&list, "nobody");
    let taken = eva.submit(&list, "/desk/work/claim", &[]).await;
    assert_says(&taken, "It is yours");
    assert_says(&taken, "you, until ");
    let mut jan = staff(&app, "jan", Role::Supervisor).await;
    let seen = jan.get("/proximus/en/desk/work/cut-failed").await;
    assert_says(&seen, "eva, until ");
    assert!(!has_form(&seen, "/desk/work/claim"), "it is taken");
    let case = eva.get(&path).await;
    assert_says(&case, "The cut stands still");
    assert_says(&case, "Stuck: line 1");
    assert_says(&case, "given up 1 not_provisioned");
    let network = crate::app::working_network();
    app.ports.network = network;
    let acted = eva.submit(&case, "/retry", &[]).await;
    assert_says(&acted, "What follows from it is under way");
    app.settle().await;
    let after = eva.get(&path).await;
    assert_says(&after, "Nothing: the request is over.");
    assert_says(&after, "it was dealt with on ");
    assert_says(&after, "Tried again: line 1 eva");
    let list = eva.get("/proximus/en/desk/work/cut-failed").await;
    assert_says(&list, "There is nothing on this list.");
    assert_eq!(
        acts_of(&app, "eva").await,
        [
            "read-work",
            "read-work",
            "claimed",
            "read-work",
            "opened-case",
            "acted retry",
            "opened-case",
            "opened-case",
            "read-work"
        ]
    );
}

#[tokio::test]
async fn two_who_press_at_once_are_told_who_has_it_and_a_forgotten_entry_returns() {
    let mut app = TestApp::start().await;
    stuck(&mut app).await;
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    let mut jan = staff(&app, "jan", Role::BackOffice).await;
    let list = "/proximus/en/desk/work/cut-failed";
    let (hers, his) = (eva.get(list).await, jan.get(list).await);
    eva.submit(&hers, "/desk/work/claim", &[]).await;
    let late = jan.submit(&his, "/desk/work/claim", &[]).await;
    assert_says(&late, "Somebody else has it");
    assert_says(&late, "eva, until ");
    app.advance(SignedDuration::from_mins(31)).await;
    let back = jan.get(list).await;
    assert_says(&back, "nobody");
    let taken = jan.submit(&back, "/desk/work/claim", &[]).await;
    assert_says(&taken, "It is yours");
    let given = jan.submit(&taken, "/desk/work/release", &[]).await;
    assert_says(&given, "Given back");
    let twice = jan.submit(&taken, "/desk/work/release", &[]).await;
    assert_says(&twice, "It was not yours any more");
}

#[tokio::test]
async fn the_page_of_a_request_names_nobody_and_keeps_notes() {
    let mut app = TestApp::start().await;
    let (_, path) = stuck(&mut app).await;
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    let case = eva.get(&path).await;
    for personal in PERSONAL {
        assert!(!case.text().contains(personal), "{personal}: {}", case.words());
    }
    assert_says(&case, "e-mail to the address given");
    let empty = eva.submit(&case, "/note", &[("note", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_says(&empty, "Write something before you send the note.");
    let long = "x".repeat(2_001);
    let long = eva.submit(&case, "/note", &[("note", &long)]).await;
    assert_says(&long, "Shorten the note to 2,000 characters.");
    for _ in 0..2 {
        let noted = eva
            .submit(&case, "/note", &[("note", "Called the <network> desk")])
            .await;
        assert_says(&noted, "The note is written");
        let told = noted.words();
        assert_eq!(told.matches("Called the <network> desk").count(), 1, "{told}");
    }
}

#[tokio::test]
async fn an_auditor_reads_everything_and_changes_nothing_and_an_agent_sees_the_request_alone() {
    let mut app = TestApp::start().await;
    let (_, path) = stuck(&mut app).await;
    let mut actor = staff(&app, "eva", Role::BackOffice).await;
    let list = actor.get("/proximus/en/desk/work/cut-failed").await;
    let work = list.form("/desk/work/claim").value("work").to_owned();
    for (name, role, lists) in [
        ("ada", Role::Auditor, StatusCode::OK),
        ("tom", Role::Agent, StatusCode::FORBIDDEN),
        ("cas", Role::Clerk, StatusCode::FORBIDDEN),
    ] {
        let mut reader = staff(&app, name, role).await;
        for page in ["work", "work/cut-failed", "numbers", "numbers/csv/open"] {
            let answer = reader.get(&format!("/proximus/en/desk/{page}")).await;
            assert_eq!(answer.status, lists, "{name} {page}");
            assert!(!has_form(&answer, "/desk/work/claim"), "{name} {page}");
        }
        let case = reader.get(&path).await;
        assert_eq!(case.status, StatusCode::OK, "{name}");
        for action in ["/note", "/retry", "/resend", "/desk/work/claim"] {
            assert!(!has_form(&case, action), "{name} {action}");
        }
        refused(&mut reader, &path, &work, name).await;
        assert!(
            acts_of(&app, name).await.contains(&"turned-away".to_owned()),
            "{name}"
        );
    }
    let file = app.engine.worklist(Some(&proximus()), 10).await.unwrap();
    assert!(file.iter().all(|work| work.claim.is_none()));
}

/// Every form is refused to somebody who found out how it is sent.
async fn refused(reader: &mut Browser, path: &str, work: &str, name: &str) {
    let page = reader.get("/proximus/en/desk").await;
    let csrf = page.form("/desk/lock").value("csrf").to_owned();
    for action in ["note", "retry", "resend"] {
        let fields = [("csrf", csrf.as_str()), ("note", "x")];
        let answer = reader.post(&format!("{path}/{action}"), &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name} {action}");
    }
    for action in ["claim", "release"] {
        let fields = [("csrf", csrf.as_str()), ("work", work)];
        let answer = reader
            .post(&format!("/proximus/en/desk/work/{action}"), &fields)
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name} {action}");
    }
}

#[tokio::test]
async fn staff_of_another_operator_find_nothing() {
    let mut app = TestApp::start().await;
    let (reference, path) = stuck(&mut app).await;
    let elsewhere = "base".parse().unwrap();
    let mut other = staff_of(&app, &elsewhere, "olga", Role::Supervisor).await;
    let list = other.get("/base/en/desk/work/cut-failed").await;
    assert!(!list.words().contains(&reference));
    let case = other.get(&path.replace("/proximus/", "/base/")).await;
    assert_eq!(case.status, StatusCode::NOT_FOUND);
    let here = other.get(&path).await;
    assert_eq!(
        here.heading(),
        text(Language::En, "staff-login"),
        "no session here"
    );
    for wrong in [
        "work/nothing",
        "work/cut-failed?after=1.x",
        "cases/case_0",
        "numbers/csv/nothing",
    ] {
        let answer = other.get(&format!("/base/en/desk/{wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn a_refused_act_says_why_and_a_request_that_waits_can_be_sent_again() {
    let app = TestApp::start().await;
    let mut customer = app.browser();
    let receipt = ask(&mut customer, &JEAN, Language::En).await;
    app.settle().await;
    let parsed = CaseReference::parse(&reference(&receipt)).unwrap();
    let case = app
        .engine
        .find_reference(&proximus(), &parsed)
        .await
        .unwrap()
        .unwrap();
    let path = format!("/proximus/en/desk/cases/{case}");
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    app.advance(HOUR).await;
    let page = eva.get(&path).await;
    assert_says(&page, "It waits for a proof and for the yes.");
    let sent = eva.submit(&page, "/resend", &[]).await;
    assert_says(&sent, "Message asked for again");
    let soon = eva.submit(&sent, "/resend", &[]).await;
    assert_eq!(soon.status, StatusCode::CONFLICT);
    assert_says(&soon, &text(Language::En, "refusal-too-soon"));
}

#[tokio::test]
async fn every_page_can_be_read_in_every_language() {
    let mut app = TestApp::start().await;
    let (reference, path) = stuck(&mut app).await;
    let mut eva = staff(&app, "eva", Role::Supervisor).await;
    for language in Language::ALL {
        let base = format!("/proximus/{}/desk", language.code());
        let start = eva.get(&format!("{base}/work")).await;
        assert_says(&start, &text(language, "work-lead"));
        for kind in termination::case::WorkKind::ALL {
            let list = eva.get(&format!("{base}/work/{}", kind.code())).await;
            assert_eq!(
                list.heading(),
                text(language, &format!("work-kind-{}", kind.code()))
            );
        }
        let case = eva
            .get(&path.replace("/en/", &format!("/{}/", language.code())))
            .await;
        assert_says(&case, &beginning(language, "work-case-next-stuck", "at"));
        assert_says(&case, &reference);
    }
}
