//! What is counted: each thing once, under labels that are known beforehand.

use crate::outside::Trouble;
use crate::world::{BO_LINE, PLANTED, World, intake};
use engine::Fault;
use jiff::SignedDuration;
use prometheus_client::encoding::prometheus_text::encode;
use prometheus_client::registry::Registry;
use termination::Command;
use termination::case::Stage;

const NEAR: SignedDuration = SignedDuration::from_hours(12);

/// Everything that is shown now.
async fn shown(world: &World) -> String {
    world.engine.read_gauges(NEAR).await.unwrap();
    let (mut registry, mut text) = (Registry::default(), String::new());
    world.engine.telemetry().register(&mut registry);
    encode(&mut text, &registry).unwrap();
    text
}

/// Whether the series have these values now.
#[track_caller]
fn check(shown: &str, expected: &[(&str, &str)]) {
    for (series, value) in expected {
        let line = format!("{series} {value}");
        let alike = || {
            shown
                .lines()
                .filter(|line| line.starts_with(series.split('{').next().unwrap()))
        };
        assert!(
            shown.lines().any(|shown| shown == line),
            "{line} in {:#?}",
            alike().collect::<Vec<_>>()
        );
    }
}

#[tokio::test]
async fn a_case_is_counted_from_its_receipt_to_its_close() {
    let world = World::new("telemetry-story").await;
    check(
        &shown(&world).await,
        &[
            ("cease_cases{operator=\"base\",stage=\"received\"}", "0"),
            ("cease_case_stages_total{operator=\"base\",stage=\"closed\"}", "0"),
            ("cease_outbox_oldest_seconds{kind=\"send\"}", "0.0"),
        ],
    );
    world.receive(intake(2, BO_LINE)).await;
    world.clock.advance(SignedDuration::from_secs(90));
    check(
        &shown(&world).await,
        &[
            ("cease_cases{operator=\"base\",stage=\"received\"}", "1"),
            ("cease_outbox_effects{kind=\"send\",state=\"ready\"}", "2"),
            ("cease_outbox_oldest_seconds{kind=\"send\"}", "90.0"),
            (
                "cease_commands_total{command=\"open\",answer=\"followed\",code=\"\"}",
                "1",
            ),
        ],
    );
    let case = world.pending(1).await;
    check(
        &shown(&world).await,
        &[
            ("cease_cases{operator=\"base\",stage=\"pending\"}", "1"),
            ("cease_outbox_effects{kind=\"send\",state=\"ready\"}", "3"),
            ("cease_cases_due", "0"),
            ("cease_promises_near{operator=\"base\"}", "0"),
        ],
    );
    world.reach_the_point_of_no_return(&case);
    world.clock.advance(SignedDuration::from_mins(2));
    check(
        &shown(&world).await,
        &[("cease_cases_due", "1"), ("cease_cases_overdue", "1")],
    );
    world.quiet().await;
    check(
        &shown(&world).await,
        &[
            ("cease_cases{operator=\"base\",stage=\"pending\"}", "0"),
            ("cease_case_stages_total{operator=\"base\",stage=\"closed\"}", "1"),
            ("cease_promises_total{operator=\"base\",kept=\"yes\"}", "1"),
            (
                "cease_effects_total{kind=\"read_back_line\",outcome=\"dead\"}",
                "1",
            ),
            ("cease_adapter_seconds_count{port=\"network\",call=\"bar\"}", "1"),
            ("cease_outbox_effects{kind=\"send\",state=\"ready\"}", "0"),
        ],
    );
}

/// The rows of running promises.
async fn promises(world: &World) -> Vec<String> {
    let mut db = world.beside().await;
    let rows = sqlx::query_scalar("select case_id from promise");
    rows.fetch_all(&mut db).await.unwrap()
}

#[tokio::test]
async fn a_promise_is_near_then_missed_then_over_whether_or_not_anybody_wakes_its_case() {
    let world = World::new("telemetry-promise").await;
    let case = world.pending(1).await;
    let Stage::Pending(pending) = &case.stage else {
        panic!("{:?}", case.stage)
    };
    let by = pending.schedule.cut_due.at;
    assert_eq!(promises(&world).await, [case.id.to_string()]);
    for (at, near, missed) in [
        (by - SignedDuration::from_hours(13), "0", "0"),
        (by - SignedDuration::from_hours(12), "1", "0"),
        (by - SignedDuration::from_secs(1), "1", "0"),
        (by, "0", "1"),
        (by + SignedDuration::from_hours(500), "0", "1"),
    ] {
        world.clock.set(at);
        check(
            &shown(&world).await,
            &[
                ("cease_promises_near{operator=\"base\"}", near),
                ("cease_promises_missed{operator=\"base\"}", missed),
            ],
        );
    }
    world.quiet().await;
    check(
        &shown(&world).await,
        &[
            ("cease_promises_missed{operator=\"base\"}", "0"),
            ("cease_promises_total{operator=\"base\",kept=\"no\"}", "1"),
        ],
    );
    assert_eq!(promises(&world).await, [""; 0]);
}

#[tokio::test]
async fn a_withdrawn_case_promises_nothing_and_an_older_one_gets_its_row_with_the_order_to_cut() {
    let world = World::new("telemetry-promise-ends").await;
    let withdrawn = world.pending(1).await;
    world.handle(&withdrawn, Command::Withdraw).await;
    assert_eq!(promises(&world).await, [""; 0]);
    let older = world.pending(2).await;
    let mut db = world.beside().await;
    sqlx::query("delete from promise").execute(&mut db).await.unwrap();
    world
        .outside
        .trouble("bar", Trouble::Fails(Fault::Temporary("down")));
    world.reach_the_point_of_no_return(&older);
    world.engine.wake_due_once().await.unwrap();
    assert_eq!(promises(&world).await, [older.id.to_string()]);
}

#[tokio::test]
async fn a_failing_kind_shows_as_retries_then_as_given_up_and_on_the_worklist() {
    let world = World::new("telemetry-failing").await;
    world
        .outside
        .trouble("receipt", Trouble::Fails(Fault::Temporary("down")));
    let case = world.receive(intake(1, BO_LINE)).await;
    for _ in 0..12 {
        world.quiet().await;
        world.clock.advance(SignedDuration::from_hours(9));
    }
    let refused = world.try_handle(&case, Command::Retry).await;
    let code = refused.unwrap_err().code();
    let text = shown(&world).await;
    check(
        &text,
        &[
            ("cease_effect_retries_total{kind=\"send\",fault=\"down\"}", "9"),
            ("cease_effects_total{kind=\"send\",outcome=\"gave_up\"}", "1"),
            ("cease_work_open{kind=\"undelivered\"}", "1"),
            (
                &format!("cease_commands_total{{command=\"retry\",answer=\"refused\",code=\"{code}\"}}"),
                "1",
            ),
        ],
    );
}

#[tokio::test]
async fn no_label_carries_a_personal_datum_or_an_id() {
    let world = World::new("telemetry-private").await;
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let text = shown(&world).await;
    let ids = [case.id.to_string(), case.reference.to_string()];
    for planted in PLANTED.into_iter().chain(ids.iter().map(String::as_str)) {
        assert!(
            !text.to_lowercase().contains(&planted.to_lowercase()),
            "{planted}"
        );
    }
}
