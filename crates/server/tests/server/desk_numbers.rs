//! The page with the numbers: a picture and a table of each, and the table as a file.

use crate::app::{TestApp, ZOE};
use crate::browser::Browser;
use crate::desk_visit::{acts_of, staff};
use crate::portal::{ask, assert_says, prove, text};
use engine::Role;
use jiff::SignedDuration;
use termination::party::Language;

/// One request that was carried out and one that waits.
async fn two_requests(app: &TestApp) {
    let mut customer = app.browser();
    let receipt = ask(&mut customer, &ZOE, Language::En).await;
    prove(app, &mut customer, &receipt, &ZOE).await;
    ask(&mut app.browser(), &crate::app::JEAN, Language::Fr).await;
    app.advance(SignedDuration::from_hours(26)).await;
}

async fn csv(browser: &mut Browser, table: &str) -> String {
    let answer = browser
        .get(&format!(
            "/proximus/en/desk/numbers/csv/{table}?from=2026-11-22&to=2026-11-24"
        ))
        .await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        answer.header("content-disposition"),
        format!("attachment; filename=\"{table}-2026-11-22-2026-11-24.csv\"")
    );
    answer.text()
}

#[tokio::test]
async fn every_table_comes_as_a_file_with_stable_names() {
    let app = TestApp::start().await;
    two_requests(&app).await;
    let mut ada = staff(&app, "ada", Role::Auditor).await;
    for (table, expected) in [
        (
            "asked",
            "day,online,phone,shop,api,back-office,all\n2026-11-22,0,0,0,0,0,0\n2026-11-23,2,0,0,0,0,2\n\
             2026-11-24,0,0,0,0,0,0\n",
        ),
        ("promise", "promise,requests\nkept,1\nlate,0\n"),
        (
            "open",
            "stage,requests\nreceived,1\npending,0\nceasing,0\nsettling,0\n",
        ),
        (
            "stops",
            "step,requests\nreceived,2\nproven,1\nconfirmed,1\nscheduled,1\nended,1\n",
        ),
    ] {
        assert_eq!(csv(&mut ada, table).await, expected, "{table}");
    }
    assert!(
        csv(&mut ada, "took")
            .await
            .starts_with("took,from-receipt,from-chosen-end\n1h,")
    );
    assert!(csv(&mut ada, "reasons").await.contains("\nordinary,2\n"));
    assert!(csv(&mut ada, "left").await.contains("\nlapsed,0,0,0,0,0\n"));
    assert_eq!(acts_of(&app, "ada").await, ["exported numbers"; 7]);
}

#[tokio::test]
async fn the_page_has_pictures_with_titles_tables_beside_them_and_no_style_inside() {
    let app = TestApp::start().await;
    two_requests(&app).await;
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    for language in Language::ALL {
        let page = eva
            .get(&format!("/proximus/{}/desk/numbers", language.code()))
            .await;
        assert_eq!(page.heading(), text(language, "numbers-title"));
        let body = page.text();
        for id in ["asked", "took", "open", "reasons", "stops"] {
            assert!(
                body.contains(&format!("aria-labelledby=\"{id}-title {id}-text\"")),
                "{id}: the picture"
            );
            let title = text(language, &format!("numbers-{id}"));
            assert!(page.words().matches(&title).count() > 1, "{id}: the table");
        }
        for forbidden in ["style=\"", "<style", "<script>", " onclick"] {
            assert!(!body.contains(forbidden), "{forbidden}");
        }
    }
}

#[tokio::test]
async fn a_period_is_chosen_and_one_without_anything_says_so() {
    let app = TestApp::start().await;
    let mut eva = staff(&app, "eva", Role::BackOffice).await;
    let nothing = eva.get("/proximus/en/desk/numbers").await;
    assert_says(&nothing, "Nothing was counted in this period.");
    assert_says(&nothing, "No line was switched off in this period.");
    assert!(!nothing.text().contains("<svg"), "nothing is drawn of nothing");
    two_requests(&app).await;
    let chosen = eva
        .get("/proximus/en/desk/numbers?from=2026-11-23&to=2026-11-23")
        .await;
    assert_says(&chosen, "Monday 23 November 2026 to Monday 23 November 2026");
    assert_says(&chosen, "2 requests in all");
    assert_says(&chosen, "Counted since Monday 23 November 2026.");
    let earlier = eva
        .get("/proximus/en/desk/numbers?from=2026-10-01&to=2026-10-31")
        .await;
    assert_says(&earlier, "0 requests in all");
}
