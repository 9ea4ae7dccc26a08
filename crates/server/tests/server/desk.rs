//! The desk of the staff: how somebody comes in, and what keeps others out.

use crate::app::TestApp;
use crate::browser::{Answer, Browser};
use engine::{AuditFilter, NewStaff, Role, TotpSecret, console};
use jiff::SignedDuration;
use termination::identifier::{OperatorId, StaffId};

pub(crate) const PASSWORD: &str = "zeven schapen op een dijk";
pub(crate) const DESK: &str = "/proximus/en/desk";

/// Somebody who has set up their log-in.
pub(crate) struct Colleague {
    pub(crate) name: &'static str,
    pub(crate) app: TotpSecret,
    pub(crate) codes: Vec<String>,
}

pub(crate) fn proximus() -> OperatorId {
    "proximus".parse().unwrap()
}

pub(crate) fn id(name: &str) -> StaffId {
    name.parse().unwrap()
}

pub(crate) fn code_now(app: &TestApp, of: &TotpSecret) -> String {
    of.code(u64::try_from(app.engine.now().as_second()).unwrap())
}

/// The one-time link of somebody new, as a path.
pub(crate) async fn link(app: &TestApp, name: &str, roles: &[Role]) -> String {
    let new = NewStaff {
        id: id(name),
        roles: roles.iter().copied().collect(),
        shop: roles.contains(&Role::Clerk).then(|| "brussels-1".to_owned()),
    };
    let life = app.app.config().staff.setup_life();
    let secret = app
        .engine
        .add_staff(&proximus(), console(), &new, life)
        .await
        .unwrap()
        .unwrap();
    format!("{DESK}/setup/{secret}")
}

/// The secret that a page shows in groups, as an app keeps it.
pub(crate) fn app_on(page: &Answer) -> TotpSecret {
    let html = page.text();
    let shown = html.split("id=\"secret\" translate=\"no\">").nth(1).unwrap();
    let groups = shown.split('<').next().unwrap().replace(' ', "");
    let bytes = data_encoding::BASE32_NOPAD.decode(groups.as_bytes()).unwrap();
    TotpSecret::of(bytes.try_into().unwrap())
}

/// Goes through the one-time link with a browser; the page with the recovery codes.
pub(crate) async fn sets_up(app: &TestApp, browser: &mut Browser, link: &str) -> (TotpSecret, Answer) {
    let page = browser.get(link).await;
    let choice = [("new_password", PASSWORD), ("password_again", PASSWORD)];
    let token = link.rsplit('/').next().unwrap();
    let page = browser.submit(&page, token, &choice).await;
    let totp = app_on(&page);
    let code = code_now(app, &totp);
    let page = browser.submit(&page, "/desk/setup", &[("code", &code)]).await;
    (totp, page)
}

/// Somebody with these roles, set up, and a browser in which they are logged in.
pub(crate) async fn colleague(app: &TestApp, name: &'static str, roles: &[Role]) -> (Colleague, Browser) {
    let link = link(app, name, roles).await;
    let mut browser = app.browser();
    let (totp, page) = sets_up(app, &mut browser, &link).await;
    let words = page.words();
    let is_code = |word: &&str| word.len() == 19 && word.matches('-').count() == 3;
    let codes: Vec<String> = words
        .split_whitespace()
        .filter(is_code)
        .map(str::to_owned)
        .collect();
    assert_eq!(codes.len(), engine::RECOVERY_CODES, "{words}");
    (
        Colleague {
            name,
            app: totp,
            codes,
        },
        browser,
    )
}

pub(crate) async fn gives_password(browser: &mut Browser, desk: &str, name: &str, password: &str) -> Answer {
    let page = browser.get(&format!("{desk}/login")).await;
    let typed = [("username", name), ("password", password)];
    browser.submit(&page, "/desk/login", &typed).await
}

/// Logs in with both factors, with a code that was not used yet.
pub(crate) async fn logs_in(app: &TestApp, browser: &mut Browser, who: &Colleague) -> Answer {
    app.clock.advance(SignedDuration::from_secs(60));
    let page = gives_password(browser, DESK, who.name, PASSWORD).await;
    let code = code_now(app, &who.app);
    browser
        .submit(&page, "/desk/login/second", &[("code", &code)])
        .await
}

pub(crate) async fn acts(app: &TestApp) -> Vec<(String, String)> {
    let rows = app
        .engine
        .audit_page(&proximus(), &AuditFilter::All, None, 500)
        .await
        .unwrap();
    rows.into_iter()
        .rev()
        .map(|row| (row.staff.to_string(), row.act))
        .collect()
}

pub(crate) async fn last_act(app: &TestApp) -> (String, String) {
    acts(app).await.pop().unwrap()
}

fn act(who: &str, what: &str) -> (String, String) {
    (who.to_owned(), what.to_owned())
}

#[tokio::test]
async fn somebody_sets_up_their_log_in_and_comes_in_with_both_factors() {
    let app = TestApp::start().await;
    let (jan, mut browser) = colleague(&app, "j.doe", &[Role::Agent]).await;
    assert_eq!(
        browser.get(DESK).await.heading(),
        "Desk",
        "logged in after the set-up"
    );
    let mut other = app.browser();
    let page = logs_in(&app, &mut other, &jan).await;
    assert_eq!((page.path.as_str(), page.heading().as_str()), (DESK, "Desk"));
    assert_eq!(last_act(&app).await, act("j.doe", "logged-in"));
    let page = other.submit(&page, "/desk/logout", &[]).await;
    assert_eq!(page.path, format!("{DESK}/login"));
    assert_eq!(other.get(DESK).await.heading(), "Log-in for staff");
    assert_eq!(last_act(&app).await, act("j.doe", "logged-out"));
}

#[tokio::test]
async fn a_one_time_link_is_one_time() {
    let app = TestApp::start().await;
    let link = link(&app, "j.doe", &[Role::Agent]).await;
    let (_, _) = sets_up(&app, &mut app.browser(), &link).await;
    for path in [link.as_str(), "/telenet/en/desk/setup/aaaaaaaaaaaaaaaaaaaaaaaaaa"] {
        let page = app.browser().get(path).await;
        assert_eq!(page.status, 404);
        assert_eq!(page.heading(), "This link does not work any more");
    }
}

#[tokio::test]
async fn without_the_second_factor_the_right_password_opens_nothing() {
    let app = TestApp::start().await;
    let (jan, _) = colleague(&app, "j.doe", &[Role::Supervisor]).await;
    let mut browser = app.browser();
    let page = gives_password(&mut browser, DESK, jan.name, PASSWORD).await;
    assert_eq!(page.heading(), "Second step");
    for path in [
        DESK,
        &format!("{DESK}/staff"),
        &format!("{DESK}/security"),
        &format!("{DESK}/setup"),
    ] {
        assert_ne!(browser.get(path).await.status, 500);
        assert!(!browser.get(path).await.text().contains("staff/j.doe"), "{path}");
    }
    let page = browser.get(&format!("{DESK}/login/second")).await;
    let wrong = browser
        .submit(&page, "/desk/login/second", &[("code", "000000")])
        .await;
    assert_eq!(wrong.status, 422);
    assert_eq!(last_act(&app).await, act("j.doe", "log-in-failed"));
    let used = code_now(&app, &jan.app);
    let replayed = browser
        .submit(&wrong, "/desk/login/second", &[("code", &used)])
        .await;
    assert_eq!(replayed.status, 422, "the code of the set-up");
    let page = browser
        .submit(&replayed, "/desk/login/second", &[("recovery", &jan.codes[0])])
        .await;
    assert_eq!(page.path, DESK, "a recovery code stands in for the app");
    let mut third = app.browser();
    let page = gives_password(&mut third, DESK, jan.name, PASSWORD).await;
    let again = third
        .submit(&page, "/desk/login/second", &[("recovery", &jan.codes[0])])
        .await;
    assert_eq!(again.status, 422, "once");
}

#[tokio::test]
async fn wrong_name_and_wrong_password_get_the_same_answer_and_are_counted() {
    let app = TestApp::with(|settings| settings.rates.login.max = 3).await;
    colleague(&app, "p.roe", &[Role::Agent]).await;
    let attempt = async |name: &str| {
        let page = gives_password(&mut app.browser(), DESK, name, "wrong wrong").await;
        (page.status, crate::account::tellable(&page, &[name]))
    };
    let (known, unknown) = (attempt("p.roe").await, attempt("x.nemo").await);
    assert_eq!(known, unknown);
    assert_eq!(
        acts(&app).await[acts(&app).await.len() - 2..],
        [act("p.roe", "log-in-failed"), act("nobody", "log-in-failed")]
    );
    for _ in 0..2 {
        assert_eq!(attempt("Jan Peeters <script>").await.0, 422);
        attempt("p.roe").await;
    }
    let page = gives_password(&mut app.browser(), DESK, "P.ROE ", PASSWORD).await;
    assert_eq!(page.status, 429, "throttled, also with the right password");
}

#[tokio::test]
async fn a_session_of_one_operator_is_worthless_at_another() {
    let app = TestApp::start().await;
    let (_, mut browser) = colleague(&app, "j.doe", &[Role::Supervisor]).await;
    assert_eq!(browser.get(&format!("{DESK}/staff")).await.status, 200);
    let cookie = browser.jar.get("staff-proximus").unwrap().clone();
    browser.jar.insert("staff-telenet".to_owned(), cookie);
    for path in [
        "/telenet/en/desk",
        "/telenet/en/desk/staff",
        "/telenet/en/desk/audit.csv",
    ] {
        let page = browser.get(path).await;
        assert!(
            page.path.starts_with("/telenet/en/desk/login"),
            "{path} led to {}",
            page.path
        );
    }
    let page = gives_password(&mut app.browser(), "/telenet/en/desk", "j.doe", PASSWORD).await;
    assert_eq!(page.status, 422, "nor is the password");
}

#[tokio::test]
async fn whoever_is_disabled_is_out_with_the_next_step() {
    let app = TestApp::start().await;
    let (_, mut chief) = colleague(&app, "s.chief", &[Role::Supervisor]).await;
    let (_, mut agent) = colleague(&app, "j.doe", &[Role::Agent]).await;
    let page = chief.get(&format!("{DESK}/staff/j.doe")).await;
    let page = chief
        .submit(&page, "/desk/staff/j.doe", &[("act", "disable")])
        .await;
    assert!(page.words().contains("disabled"), "{}", page.words());
    assert!(agent.get(DESK).await.path.starts_with(&format!("{DESK}/login")));
    let refused = gives_password(&mut agent, DESK, "j.doe", PASSWORD).await;
    assert_eq!(refused.status, 422);
}

#[tokio::test]
async fn a_desk_that_was_left_alone_is_locked_and_goes_on_where_it_was() {
    let app = TestApp::start().await;
    let (_, mut browser) = colleague(&app, "j.doe", &[Role::Supervisor]).await;
    let page = browser.get(&format!("{DESK}/staff")).await;
    app.clock.advance(SignedDuration::from_mins(10));
    let locked = browser
        .submit(&page, "/desk/staff", &[("name", "x.new"), ("role", "agent")])
        .await;
    assert_eq!(locked.heading(), "Locked");
    assert!(
        app.engine
            .staff_member(&proximus(), id("x.new"))
            .await
            .unwrap()
            .is_none()
    );
    assert_eq!(last_act(&app).await, act("j.doe", "locked"));
    let wrong = browser
        .submit(&locked, "/desk/locked", &[("password", "wrong wrong")])
        .await;
    assert_eq!(wrong.status, 422);
    let page = browser
        .submit(&wrong, "/desk/locked", &[("password", PASSWORD)])
        .await;
    assert_eq!(
        (page.path.as_str(), page.heading().as_str()),
        (format!("{DESK}/staff").as_str(), "Staff")
    );
    app.clock.advance(SignedDuration::from_hours(10));
    assert!(
        browser.get(DESK).await.path.starts_with(&format!("{DESK}/login")),
        "over in any case"
    );
}

#[tokio::test]
async fn a_form_that_is_not_ours_changes_nothing() {
    let app = TestApp::start().await;
    let (_, mut browser) = colleague(&app, "s.chief", &[Role::Supervisor]).await;
    browser.get(&format!("{DESK}/staff")).await;
    for csrf in ["", "aaaaaaaa"] {
        let fields = [("csrf", csrf), ("name", "x.new"), ("role", "supervisor")];
        let page = browser.post(&format!("{DESK}/staff"), &fields).await;
        assert_eq!(page.status, 403);
    }
    assert!(
        app.engine
            .staff_member(&proximus(), id("x.new"))
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn the_log_in_leads_back_to_the_page_that_was_wanted_and_nowhere_else() {
    let app = TestApp::start().await;
    let (chief, _) = colleague(&app, "s.chief", &[Role::Supervisor]).await;
    for (wanted, reached) in [
        ("/desk/staff", format!("{DESK}/staff")),
        ("//evil.example", DESK.to_owned()),
        ("/account", DESK.to_owned()),
        ("/desk/logout", DESK.to_owned()),
        ("/deskevil", DESK.to_owned()),
    ] {
        let mut browser = app.browser();
        app.clock.advance(SignedDuration::from_mins(20));
        let page = browser.get(&format!("{DESK}/login?return_to={wanted}")).await;
        let page = browser
            .submit(
                &page,
                "/desk/login",
                &[("username", chief.name), ("password", PASSWORD)],
            )
            .await;
        let code = code_now(&app, &chief.app);
        let page = browser
            .submit(&page, "/desk/login/second", &[("code", &code)])
            .await;
        assert_eq!(page.path, reached, "{wanted}");
    }
}
