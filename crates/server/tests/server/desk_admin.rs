//! What supervisors and auditors do at the desk, and what others may not.

use crate::app::TestApp;
use crate::desk::{DESK, PASSWORD, acts, code_now, colleague, id, last_act, logs_in, proximus, sets_up};
use engine::{AuditFilter, Role};
use jiff::SignedDuration;

#[tokio::test]
async fn a_role_opens_its_pages_and_being_turned_away_is_on_the_record() {
    let app = TestApp::start().await;
    for (name, role, staff, audit) in [
        ("a.agent", Role::Agent, 403, 403),
        ("c.lerk", Role::Clerk, 403, 403),
        ("b.office", Role::BackOffice, 403, 403),
        ("s.chief", Role::Supervisor, 200, 200),
        ("r.evisor", Role::Auditor, 403, 200),
    ] {
        let (_, mut browser) = colleague(&app, name, &[role]).await;
        let start = browser.get(DESK).await;
        for (path, status) in [
            ("/staff", staff),
            ("/audit", audit),
            ("/audit.csv", audit),
            ("/security", 200),
        ] {
            let page = browser.get(&format!("{DESK}{path}")).await;
            assert_eq!(page.status, status, "{name} {path}");
            let in_menu = start.text().contains(&format!("href=\"{DESK}{path}\""));
            assert_eq!(
                in_menu,
                status == 200 && path != "/audit.csv",
                "{name} {path} in the menu"
            );
            if status == 403 {
                assert_eq!(page.heading(), "This page is not for your role");
                assert_eq!(last_act(&app).await, (name.to_owned(), "turned-away".to_owned()));
            }
        }
    }
}

#[tokio::test]
async fn a_supervisor_adds_somebody_changes_their_roles_and_has_them_begin_anew() {
    let app = TestApp::start().await;
    let (_, mut chief) = colleague(&app, "s.chief", &[Role::Supervisor]).await;
    let page = chief.get(&format!("{DESK}/staff")).await;
    for (name, role, shop, field) in [
        ("Jan Peeters", "agent", "", "name"),
        ("s.chief", "agent", "", "name"),
        ("c.lerk", "clerk", "", "shop"),
        ("c.lerk", "agent", "brussels-1", "shop"),
        ("c.lerk", "clerk", "Rue Neuve", "shop"),
        ("c.lerk", "king", "", "role"),
    ] {
        let typed = [("name", name), ("role", role), ("shop", shop)];
        let wrong = chief.submit(&page, "/desk/staff", &typed).await;
        assert_eq!(wrong.status, 422, "{typed:?}");
        assert!(wrong.text().contains(&format!("href=\"#{field}\"")), "{typed:?}");
    }
    let typed = [("name", "c.lerk"), ("role", "clerk"), ("shop", "brussels-1")];
    let shown = chief.submit(&page, "/desk/staff", &typed).await;
    let link = shown
        .text()
        .split("http://127.0.0.1:8080")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    let mut clerk = app.browser();
    sets_up(&app, &mut clerk, &link).await;
    assert!(clerk.get(DESK).await.words().contains("clerk · Shop brussels-1"));
    let page = chief.get(&format!("{DESK}/staff/c.lerk")).await;
    let changed = [("act", "change"), ("role", "agent"), ("shop", "")];
    let page = chief.submit(&page, "/desk/staff/c.lerk", &changed).await;
    assert_eq!(page.status, 200);
    assert!(
        clerk.get(DESK).await.words().contains("Your roles: agent"),
        "with the next step"
    );
    let again = chief
        .submit(&page, "/desk/staff/c.lerk", &[("act", "reset")])
        .await;
    assert_eq!(again.heading(), "One-time link");
    assert!(clerk.get(DESK).await.path.starts_with(&format!("{DESK}/login")));
}

#[tokio::test]
async fn a_supervisor_cannot_shut_themselves_out() {
    let app = TestApp::start().await;
    let (_, mut chief) = colleague(&app, "s.chief", &[Role::Supervisor]).await;
    let own = chief.get(&format!("{DESK}/staff/s.chief")).await;
    let kept = chief
        .submit(&own, "/desk/staff/s.chief", &[("act", "disable")])
        .await;
    assert_eq!(kept.status, 422);
    let kept = chief
        .submit(
            &own,
            "/desk/staff/s.chief",
            &[("act", "change"), ("role", "agent")],
        )
        .await;
    assert_eq!(kept.status, 422);
    assert_eq!(chief.get(&format!("{DESK}/staff/x.nobody")).await.status, 404);
    assert_eq!(
        app.engine.verify_audit(&proximus(), None).await.unwrap().fault,
        None
    );
}

#[tokio::test]
async fn the_record_is_read_filtered_and_taken_out_and_that_is_on_it_too() {
    let app = TestApp::start().await;
    let (_, mut auditor) = colleague(&app, "r.evisor", &[Role::Auditor]).await;
    colleague(&app, "a.agent", &[Role::Agent]).await;
    let page = auditor.get(&format!("{DESK}/audit")).await;
    assert!(page.words().contains("set up their log-in"), "{}", page.words());
    assert_eq!(last_act(&app).await.1, "read-audit");
    let of_agent = auditor.get(&format!("{DESK}/audit?staff=a.agent&act=")).await;
    assert!(!of_agent.text().contains(">r.evisor</td>"));
    assert!(of_agent.text().contains(">a.agent</td>"));
    for nothing in ["staff=Jan+Peeters", "case=x", "act=no-such", "party=pty_0"] {
        let page = auditor.get(&format!("{DESK}/audit?{nothing}")).await;
        assert!(page.words().contains("Nothing on the record fits"), "{nothing}");
    }
    let file = auditor.get(&format!("{DESK}/audit.csv?act=set-up")).await;
    let lines: Vec<String> = file.text().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 3, "a heading and two rows: {lines:?}");
    assert!(lines[0].starts_with("seq,at,staff,act,") && lines[1].contains(",a.agent,set-up,"));
    assert_eq!(last_act(&app).await.1, "exported");
}

#[tokio::test]
async fn somebody_changes_what_they_log_in_with_and_must_give_the_password_for_it() {
    let app = TestApp::start().await;
    let (jan, mut browser) = colleague(&app, "j.doe", &[Role::Agent]).await;
    let mut other = app.browser();
    logs_in(&app, &mut other, &jan).await;
    let page = browser.get(&format!("{DESK}/security")).await;
    assert!(page.words().contains("Recovery codes left: 10"));
    let csrf = page.form("/desk/security/session").value("csrf").to_owned();
    for path in ["codes", "app/remove", "password"] {
        let typed = [
            ("csrf", csrf.as_str()),
            ("password", "wrong wrong"),
            ("new_password", "a new password"),
            ("password_again", "a new password"),
        ];
        let refused = browser.post(&format!("{DESK}/security/{path}"), &typed).await;
        assert_eq!(refused.status, 422, "{path}");
    }
    let right = [("csrf", csrf.as_str()), ("password", PASSWORD)];
    let last = browser.post(&format!("{DESK}/security/app/remove"), &right).await;
    assert!(
        last.words().contains("This is your only second step"),
        "{}",
        last.words()
    );
    let codes = browser.post(&format!("{DESK}/security/codes"), &right).await;
    assert_eq!(codes.heading(), "Your recovery codes");
    let new = [
        ("csrf", csrf.as_str()),
        ("password", PASSWORD),
        ("new_password", "a new password"),
        ("password_again", "a new password"),
    ];
    let page = browser.post(&format!("{DESK}/security/password"), &new).await;
    assert_eq!(page.path, format!("{DESK}/security"));
    assert!(
        other.get(DESK).await.path.starts_with(&format!("{DESK}/login")),
        "the other session ended"
    );
    let page = browser.get(&format!("{DESK}/security/app")).await;
    let app_secret = crate::desk::app_on(&page);
    app.clock.advance(SignedDuration::from_secs(60));
    let code = code_now(&app, &app_secret);
    let typed = [("code", code.as_str()), ("password", "a new password")];
    let done = browser.submit(&page, "/desk/security/app", &typed).await;
    assert_eq!(done.path, format!("{DESK}/security"));
    app.clock.advance(SignedDuration::from_secs(60));
    let (engine, operator) = (&app.engine, proximus());
    let (old, new) = (code_now(&app, &jan.app), code_now(&app, &app_secret));
    assert!(!engine.check_totp(&operator, id("j.doe"), &old).await.unwrap());
    assert!(engine.check_totp(&operator, id("j.doe"), &new).await.unwrap());
}

#[tokio::test]
async fn nothing_that_was_typed_to_log_in_stands_on_the_record() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    crate::desk::gives_password(&mut browser, DESK, "my secret password", "Jan Peeters").await;
    assert_eq!(
        acts(&app).await,
        [("nobody".to_owned(), "log-in-failed".to_owned())]
    );
    let rows = app
        .engine
        .audit_page(&proximus(), &AuditFilter::All, None, 9)
        .await
        .unwrap();
    assert_eq!(
        (rows[0].detail.as_deref(), rows[0].reason.as_deref()),
        (None, None)
    );
}
