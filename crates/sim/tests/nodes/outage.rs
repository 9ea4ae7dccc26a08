//! The database's server goes away and comes back, and the program is never started again.

use super::place::Place;
use sim::load::client::{Answer, Client};
use sim::load::time::{Stopwatch, pause};
use sim::load::{form, subscribers};
use sqlx::Connection as _;
use sqlx::postgres::PgConnection;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::time::Duration;

/// How soon the same form works again once the server is back.
const BACK_MAX: Duration = Duration::from_secs(10);
/// How long a person waits at most for a page that says "busy".
const CALM_MAX: Duration = Duration::from_secs(4);
const FORM: &str = "/proximus/en/end";

/// How the server goes away.
#[derive(Debug, Clone, Copy)]
enum End {
    Stopped,
    Killed,
    /// Another server took its place, and what now answers at its address is a replica.
    Demoted,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_database_gives_calm_pages_and_the_same_form_works_once_it_is_back() {
    check(End::Stopped).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_database_gives_calm_pages_and_the_same_form_works_once_it_is_back() {
    check(End::Killed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_is_not_asked_and_not_written_to_until_it_leads() {
    check(End::Demoted).await;
}

async fn check(end: End) {
    let Some(place) = Place::make(Duration::ZERO).await else {
        return;
    };
    place.installation.import(0, 1).unwrap();
    let mut config = OpenOptions::new()
        .append(true)
        .open(place.installation.config())
        .unwrap();
    config.write_all(b"[connections]\nbusy_ms = 1000\n").unwrap();
    let serving = place.installation.serve().unwrap();
    let mut person = Client::new(serving.at, 1);
    let page = person.get(FORM).await.unwrap().text();
    let body = filled(&page);
    assert_eq!(person.get("/readyz").await.unwrap().status, 200);
    match end {
        End::Stopped => place.server.stop().unwrap(),
        End::Killed => place.server.kill().unwrap(),
        End::Demoted => {
            place.server.stop().unwrap();
            place.server.start_as_replica().unwrap();
        }
    }
    for _ in 0..2 {
        assert_calm(&person.post(FORM, &body).await.unwrap());
    }
    let told = person.get("/readyz").await.unwrap();
    assert_eq!(told.status, 503);
    assert!(
        told.text().contains("database unreachable") || told.text().contains("database busy"),
        "{}",
        told.text()
    );
    assert_eq!(
        person.get("/healthz").await.unwrap().status,
        200,
        "a restart would mend nothing"
    );
    match end {
        End::Stopped | End::Killed => place.server.start_again().unwrap(),
        End::Demoted => {
            let mut db = PgConnection::connect(&place.server.url).await.unwrap();
            sqlx::raw_sql("select pg_promote()")
                .execute(&mut db)
                .await
                .unwrap();
        }
    }
    let receipt = back(&mut person, &body).await;
    assert_eq!(
        person.post(FORM, &body).await.unwrap().location.as_ref(),
        Some(&receipt)
    );
    assert_eq!(person.get(&receipt).await.unwrap().status, 200);
    assert_eq!(person.get("/readyz").await.unwrap().status, 200);
    let stopped = serving.stop(Duration::from_secs(21)).await.unwrap();
    assert!(stopped.status.is_some_and(|status| status.success()));
    place.installation.remove().await.unwrap();
}

fn filled(page: &str) -> String {
    form::encoded(&[
        ("csrf", form::hidden(page, "csrf").unwrap()),
        ("request", form::hidden(page, "request").unwrap()),
        ("name", "Zoë Voorbeeld"),
        ("line", &subscribers::line(0)),
        ("kind", "ordinary"),
        ("end", "now"),
        ("keep", "no"),
        ("email", &subscribers::email(0)),
    ])
}

/// What a person sees: what to do, soon, and nothing of what is wrong.
fn assert_calm(answer: &Answer) {
    let text = answer.text();
    assert_eq!(answer.status, 503, "{text}");
    assert!(answer.retry_after.is_some_and(|seconds| seconds > 0));
    assert!(answer.took < CALM_MAX, "{:?}", answer.took);
    let words = text.to_lowercase();
    for detail in ["sql", "postgres", "database", "connection", "unreachable"] {
        assert!(!words.contains(detail), "{detail}: {text}");
    }
}

async fn back(person: &mut Client, body: &str) -> String {
    let watch = Stopwatch::start();
    loop {
        let answer = person.post(FORM, body).await.unwrap();
        match answer.location {
            Some(receipt) if answer.status == 303 => return receipt,
            _ => assert_eq!(answer.status, 503),
        }
        assert!(watch.elapsed() < BACK_MAX, "it does not come back");
        pause(Duration::from_millis(100)).await;
    }
}
