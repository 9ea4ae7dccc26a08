//! People look for a shop, see when it is open, put a visit in their calendar, or look for a number.

use crate::app::TestApp;
use crate::browser::Answer;
use crate::guide::check_page;
use crate::shell_folder::Folder;
use axum::http::StatusCode;
use jiff::SignedDuration;
use server::config::{Config, Sources};

/// The names of the shops in the list, in its order.
fn listed(page: &Answer) -> Vec<String> {
    let html = page.text();
    let links = html.split("/guide/shops/").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn permissions(page: &Answer) -> &str {
    page.headers["permissions-policy"].to_str().unwrap()
}

#[tokio::test]
async fn somebody_finds_the_shop_of_their_town_in_any_language() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (language, typed, said) in [
        ("nl", "luik", "6 winkels in en rond Luik"),
        ("fr", "Liege", "6 magasins à Liège et autour"),
        ("de", "L%C3%BCttich", "6 Geschäfte in Lüttich und Umgebung"),
        ("en", "4000", "6 shops in and around Liège"),
        ("zh", "%E5%88%97%E6%97%A5", "列日及周边共 6 家门店"),
    ] {
        let page = browser
            .get(&format!("/proximus/{language}/guide/shops?place={typed}"))
            .await;
        assert!(page.text().contains(said), "{language}: {}", page.text());
        assert_eq!(listed(&page)[0], "liege", "{language}");
    }
}

#[tokio::test]
async fn a_misspelt_town_is_asked_back_with_a_link_that_finds_it() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = browser.get("/proximus/fr/guide/shops?place=Li%C3%A9eg").await;
    let link = "/proximus/fr/guide/shops?place=Li%C3%A8ge";
    assert!(
        page.text().contains(&format!("href=\"{link}\">Liège</a>")),
        "{}",
        page.text()
    );
    assert_eq!(listed(&browser.get(link).await)[0], "liege");
    let nothing = browser
        .get("/proximus/en/guide/shops?place=%3Cscript%3Ealert(1)%3C/script%3E")
        .await;
    assert!(!nothing.text().contains("<script>alert"));
    assert!(nothing.text().contains("We know no shop in"));
}

#[tokio::test]
async fn filters_leave_what_fits_and_say_so_when_nothing_does() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    // It is Monday, 10:00: Liège opens on Tuesdays; Gent and Eupen since half past nine.
    for (query, expected) in [
        (
            "terminations=1",
            &["antwerpen", "brussels", "eupen", "gent", "liege"][..],
        ),
        ("step_free=1", &["antwerpen", "brussels", "eupen", "liege"]),
        ("open=1", &["antwerpen", "brussels", "eupen", "gent", "namur"]),
        ("speaks=de", &["eupen", "liege"]),
        (
            "terminations=1&step_free=1&open=1&speaks=en",
            &["antwerpen", "brussels"],
        ),
        ("speaks=de&open=1&place=4700", &["eupen"]),
        ("speaks=zh", &[]),
    ] {
        let page = browser.get(&format!("/proximus/en/guide/shops?{query}")).await;
        assert_eq!(listed(&page), expected, "{query}");
    }
    let none = browser.get("/proximus/en/guide/shops?speaks=zh").await;
    assert!(none.text().contains("No shop fits."));
    let one = browser
        .get("/proximus/en/guide/shops?speaks=de&open=1&place=4700")
        .await;
    assert!(one.text().contains("1 shop in and around Eupen"));
}

#[tokio::test]
async fn a_position_comes_in_a_form_is_rounded_and_lies_in_no_address() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = browser.get("/base/nl/guide/shops").await;
    assert!(
        permissions(&page).contains("geolocation=(self)"),
        "{}",
        permissions(&page)
    );
    assert!(page.text().contains("method=\"post\" hidden data-here"));
    let near = browser
        .post(
            "/base/nl/guide/shops",
            &[("csrf", &csrf(&page)), ("lat", "51.204321"), ("lon", "2.901234")],
        )
        .await;
    assert_eq!(near.status, StatusCode::OK);
    check_page(&near, "nl");
    assert_eq!(listed(&near)[..2], ["oostende", "brugge"]);
    let html = near.text();
    assert!(
        html.contains("value=\"51.2\"") && html.contains("value=\"2.9\""),
        "{html}"
    );
    assert!(!html.contains("51.204") && !html.contains("2.901"));
    assert!(html.contains("ongeveer 3,1 km"), "{html}");
    // The position goes on with the filters, again in a form.
    let filtered = browser
        .submit(&near, "/guide/shops", &[("terminations", "1")])
        .await;
    assert_eq!(listed(&filtered)[0], "brugge");
    // No other page may ask for it, and nobody else's form can bring one.
    let other = browser.get("/base/nl/guide").await;
    assert!(permissions(&other).contains("geolocation=()"));
    let strange = browser
        .post_only("/base/nl/guide/shops", &[("lat", "51.2"), ("lon", "2.9")])
        .await;
    assert_ne!(strange.status, StatusCode::OK);
}

fn csrf(page: &Answer) -> String {
    let html = page.text();
    let (_, rest) = html.split_once("name=\"csrf\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_page_of_a_shop_says_when_it_is_open_and_what_to_bring() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (language, lang) in [
        ("nl", "nl"),
        ("fr", "fr"),
        ("de", "de"),
        ("en", "en"),
        ("zh", "zh-Hans"),
    ] {
        for shop in ["brussels", "eupen", "namur"] {
            check_page(
                &browser
                    .get(&format!("/proximus/{language}/guide/shops/{shop}"))
                    .await,
                lang,
            );
        }
    }
    let gent = browser.get("/proximus/en/guide/shops/gent").await.text();
    for text in [
        "Sample: this shop does not exist.",
        "Open now until 12:30",
        "<th scope=\"row\">Monday 23 November <span class=\"quiet\">(today)</span></th><td><span dir=\"auto\">09:30–12:30</span><br><span dir=\"auto\">13:30–18:00</span></td>",
        "<th scope=\"row\">Sunday 29 November</th><td><span dir=\"auto\">Closed</span></td>",
        "There is a step at the door",
        "https://www.openstreetmap.org/?mlat=51.054&amp;mlon=3.725",
        "geo:51.054,3.725",
        "your identity card or your passport",
        "For somebody who has died",
    ] {
        assert!(
            gent.contains(text) || gent.contains(&text.replace("&amp;", "&#38;")),
            "{text}: {gent}"
        );
    }
    assert!(!gent.contains("<img") && !gent.contains("<iframe"));
    let namur = browser.get("/proximus/en/guide/shops/namur").await.text();
    assert!(namur.contains("We have no calendar of these"), "{namur}");
    let charleroi = browser.get("/telenet/en/guide/shops/charleroi").await.text();
    assert!(
        charleroi.contains("Opening hours unknown") && !charleroi.contains("visit.ics"),
        "{charleroi}"
    );
    let gone = browser.get("/proximus/en/guide/shops/gone").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_holiday_is_named_before_it_comes_and_on_the_day() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    // Sunday 20 December 2026, then Christmas Day.
    app.clock.advance(SignedDuration::from_hours(27 * 24));
    let page = browser.get("/proximus/en/guide/shops/brussels").await.text();
    let (_, special) = page.split_once("Special days in the next two weeks").unwrap();
    for (day, hours) in [
        ("Thursday 24 December", "10:00–16:00"),
        (
            "Friday 25 December",
            "Closed</span><br><span class=\"quiet\">Christmas Day",
        ),
        ("Thursday 31 December", "10:00–16:00"),
        (
            "Friday 1 January",
            "Closed</span><br><span class=\"quiet\">New Year’s Day",
        ),
    ] {
        let (_, rest) = special.split_once(day).unwrap();
        let row = rest.split("</tr>").next().unwrap();
        assert!(row.contains(hours), "{day}: {row}");
    }
    app.clock.advance(SignedDuration::from_hours(5 * 24));
    let christmas = browser.get("/proximus/en/guide/shops/brussels").await.text();
    assert!(
        christmas.contains("Closed, opens tomorrow, Saturday, at 10:00"),
        "{christmas}"
    );
}

#[tokio::test]
async fn a_visit_goes_into_a_calendar_only_when_the_shop_is_open() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let path = "/proximus/fr/guide/shops/gent/visit.ics?at=";
    let page = browser.get("/proximus/fr/guide/shops/gent").await.text();
    assert!(
        page.contains("<option value=\"2026-11-24T10:00\">mardi 24 novembre, 10:00</option>"),
        "{page}"
    );
    let entry = browser.get(&format!("{path}2026-11-24T10:00")).await;
    assert_eq!(entry.status, StatusCode::OK);
    assert_eq!(entry.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(
        entry.headers["content-disposition"],
        "attachment; filename=\"proximus-gent.ics\""
    );
    let text = entry.text().replace("\r\n ", "");
    for line in [
        "DTSTAMP:20261123T090000Z",
        "DTSTART:20261124T090000Z",
        "DTEND:20261124T093000Z",
        "UID:20261124T1000-gent@proximus.cease",
        "LOCATION:Voorbeeldplein 3\\, 9000 Gand",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line}: {text}");
    }
    assert!(
        text.contains("DESCRIPTION:Exemple\u{a0}: ce magasin n’existe pas.\\n"),
        "{text}"
    );
    // Lunch, night, Sunday, holiday, too late for the visit, far off, and nonsense.
    for at in [
        "2026-11-24T12:45",
        "2026-11-24T03:00",
        "2026-11-29T11:00",
        "2026-12-25T11:00",
        "2026-11-24T12:15",
        "2028-11-24T10:00",
        "2026-11-01T10:00",
        "soon",
        "",
    ] {
        let refused = browser.get(&format!("{path}{at}")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{at}");
    }
}

#[tokio::test]
async fn an_operator_without_shops_says_so_and_shows_other_ways() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let html = browser.get("/orange/en/guide/shops").await.text();
    for text in [
        "No shops are known",
        "The data that Orange gave us names no shops",
        "href=\"https://www.orange.be\"",
        "02 745 95 00",
        "/orange/en/guide/online",
        "/orange/en/guide/hotline",
    ] {
        assert!(html.contains(text), "{text}: {html}");
    }
    assert!(!html.contains("name=\"place\""));
}

#[tokio::test]
async fn the_hotline_says_how_to_call_from_where_and_what_is_never_asked() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let mut page = async |operator: &str| {
        let page = browser.get(&format!("/{operator}/en/guide/hotline")).await;
        check_page(&page, "en");
        page.text()
    };
    let free = page("proximus").await;
    assert!(
        free.contains("0800\u{a0}55\u{a0}800 cannot be reached from abroad"),
        "{free}"
    );
    let ordinary = page("telenet").await;
    assert!(
        ordinary.contains("015\u{a0}66\u{a0}66\u{a0}66 becomes +32\u{a0}15\u{a0}66\u{a0}66\u{a0}66"),
        "{ordinary}"
    );
    assert!(ordinary.contains("We cannot promise"));
    let named = page("base").await;
    assert!(
        named.contains("From abroad you reach +32\u{a0}486\u{a0}19\u{a0}19\u{a0}99"),
        "{named}"
    );
    assert!(named.contains("href=\"tel:1999\"") && named.contains("href=\"tel:+32486191999\""));
    let none = page("digi").await;
    assert!(none.contains("We know no phone number of DIGI"), "{none}");
    for html in [free, ordinary, named, none] {
        assert!(html.contains("your national register number"), "{html}");
        assert!(html.contains("We do not know at which hours somebody answers"));
    }
}

#[tokio::test]
async fn the_search_leads_to_both_pages() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (language, word, path) in [
        ("nl", "winkel", "/guide/shops"),
        ("fr", "magasin", "/guide/shops"),
        ("de", "Gesch%C3%A4ft", "/guide/shops"),
        ("zh", "%E5%BA%97", "/guide/shops"),
        ("en", "phone+number", "/guide/hotline"),
        ("nl", "telefoonnumer", "/guide/hotline"),
    ] {
        let found = browser
            .get(&format!("/proximus/{language}/search?q={word}"))
            .await;
        let href = format!("href=\"/proximus/{language}{path}\"");
        assert!(found.text().contains(&href), "{word}: {}", found.text());
    }
}

#[test]
fn hours_that_cannot_be_read_are_told_at_start_with_their_line() {
    let folder = Folder::new();
    let operators = folder.path().join("operators");
    std::fs::create_dir(&operators).unwrap();
    let file = include_str!("../../../../operators/proximus.toml");
    let wrong = "opening_hours = \"Tu-Sa 10-18\"";
    let text = file.replace("opening_hours = \"Tu-Sa 10:00-18:00; PH off\"", wrong);
    let text = text.replace("[hotlines]\n", "[hotlines]\nhours = \"always\"\n");
    let line = |what: &str| text.lines().position(|line| line == what).unwrap() + 1;
    std::fs::write(operators.join("proximus.toml"), &text).unwrap();
    let config = format!("operators_dir = '{}'\n", operators.display());
    let faults = Config::read(&Sources {
        file: Some(folder.file("cease.toml", &config)),
        environment: vec![("CEASE_MASTER_KEY".to_owned(), crate::app::MASTER.to_owned())],
        flags: Vec::new(),
    });
    let told = faults.unwrap_err().to_string();
    let place = operators.join("proximus.toml").display().to_string();
    let remedy = "write them as OpenStreetMap does, like Mo-Fr 10:00-18:00; Sa 10:00-17:00; PH off";
    let expected = [
        format!(
            "{place}:{}: shops.opening_hours: Tu-Sa 10-18 cannot be read from sign 7 on (10-18); {remedy}",
            line(wrong)
        ),
        format!(
            "{place}:{}: hotlines.hours: always cannot be read from sign 1 on (always); {remedy}",
            line("hours = \"always\"")
        ),
    ];
    assert_eq!(told.lines().collect::<Vec<_>>(), expected);
}
