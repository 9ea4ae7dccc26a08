//! Importing the operator's files.

use crate::world::{AN_LINE, World, intake, operator, subscriber};
use engine::{RowOutcome, SubscriberRow};
use termination::Command;
use termination::money::Cents;
use termination::subscription::Payment;

const NEW: &str = "+32470100005";
const NEWER: &str = "+32470100006";

#[tokio::test]
async fn a_batch_imported_again_changes_nothing() {
    let world = World::new("subscribers-again").await;
    let rows = [subscriber(5, NEW), subscriber(5, NEWER)];
    let import = async || world.engine.import_batch(&rows).await.unwrap();
    assert_eq!(import().await, [RowOutcome::Added; 2]);
    let (_, party) = world.engine.find_line(&operator(), NEW).await.unwrap().unwrap();
    let before = world.engine.subscriptions_of(party).await.unwrap();
    assert_eq!(import().await, [RowOutcome::Known; 2]);
    assert_eq!(world.engine.subscriptions_of(party).await.unwrap(), before);
    assert_eq!(before.len(), 2, "the same customer number is the same party");
}

#[tokio::test]
async fn a_row_twice_in_one_batch_is_one_line() {
    let world = World::new("subscribers-twice").await;
    let outcomes = world
        .engine
        .import_batch(&[subscriber(5, NEW), subscriber(5, NEW)])
        .await
        .unwrap();
    assert_eq!(outcomes, [RowOutcome::Added, RowOutcome::Known]);
}

#[tokio::test]
async fn a_batch_with_one_refused_row_is_not_imported_at_all() {
    let world = World::new("subscribers-refused").await;
    let outcomes = world
        .engine
        .import_batch(&[subscriber(5, NEW), subscriber(5, AN_LINE), subscriber(5, NEWER)])
        .await;
    let refused = RowOutcome::Refused("line-of-another-customer");
    assert_eq!(outcomes.unwrap(), [RowOutcome::Added, refused, RowOutcome::Added]);
    for line in [NEW, NEWER] {
        assert_eq!(world.engine.find_line(&operator(), line).await.unwrap(), None);
    }
    let outcomes = world
        .engine
        .import_batch(&[subscriber(5, NEW), subscriber(5, NEWER)])
        .await
        .unwrap();
    assert_eq!(outcomes, [RowOutcome::Added; 2], "the mended file goes in");
}

#[tokio::test]
async fn changed_terms_and_changed_details_are_taken_over() {
    let world = World::new("subscribers-changed").await;
    let payment = Payment::Prepaid;
    let outcomes = world
        .engine
        .import_batch(&[SubscriberRow {
            payment,
            ..subscriber(1, AN_LINE)
        }])
        .await
        .unwrap();
    assert_eq!(outcomes, [RowOutcome::Changed]);
    let (id, party) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let lines = world.engine.subscriptions_of(party).await.unwrap();
    let line = lines.iter().find(|line| line.subscription.id == id).unwrap();
    assert_eq!(line.subscription.payment, Payment::Prepaid);
    assert_eq!(line.identity, subscriber(1, AN_LINE).line);

    let mut moved = SubscriberRow {
        payment,
        ..subscriber(1, AN_LINE)
    };
    moved.holder.email = Some("moved@planted.example".into());
    assert_eq!(
        world.engine.import_batch(&[moved.clone()]).await.unwrap(),
        [RowOutcome::Changed]
    );
    assert_eq!(
        world.engine.import_batch(&[moved.clone()]).await.unwrap(),
        [RowOutcome::Known]
    );
    assert_eq!(world.engine.holder(party).await.unwrap(), Some(moved.holder));
    let case = world.receive(intake(1, AN_LINE)).await;
    assert!(
        !case.asked.receipt_on_file,
        "the old address is no longer on file"
    );
}

#[tokio::test]
async fn facts_are_fresh_when_a_case_is_decided() {
    let world = World::new("subscribers-fresh").await;
    let case = world.pending(1).await;
    let payment = Payment::Postpaid {
        monthly_fee: Cents(3000),
        in_advance: true,
        paid_until_on: jiff::civil::date(2026, 7, 1),
    };
    world
        .engine
        .import_batch(&[SubscriberRow {
            payment,
            ..subscriber(1, AN_LINE)
        }])
        .await
        .unwrap();
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let termination::Stage::Closed(closed) = world.case(case.id).await.stage else {
        panic!()
    };
    assert_eq!(closed.settlement.total().unwrap(), Cents(2900));
}

#[tokio::test]
async fn a_number_that_ended_can_come_again_with_another_customer() {
    let world = World::new("subscribers-recycled").await;
    let case = world.pending(1).await;
    assert_eq!(
        world
            .engine
            .import_batch(&[subscriber(2, AN_LINE)])
            .await
            .unwrap(),
        [RowOutcome::Refused("line-of-another-customer")]
    );
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    assert_eq!(
        world
            .engine
            .import_batch(&[subscriber(2, AN_LINE)])
            .await
            .unwrap(),
        [RowOutcome::Added]
    );
    let (line, party) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    assert_ne!(Some(party), case.holder);
    let again = world.receive(intake(2, AN_LINE)).await;
    assert_eq!(again.asked.lines, [Some(line)]);
    world.quiet().await;
    let again = world
        .handle(
            &again,
            Command::AnswerCode {
                answer: world.code_sent(&again),
            },
        )
        .await;
    assert_eq!(
        again.stage.name(),
        "pending",
        "the new line is another than the one that ended"
    );
}

#[tokio::test]
async fn an_erased_customer_does_not_come_back_under_the_old_party() {
    let world = World::new("subscribers-erased").await;
    let (_, party) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    world.engine.erase(party).await.unwrap();
    assert_eq!(
        world
            .engine
            .import_batch(&[subscriber(1, AN_LINE)])
            .await
            .unwrap(),
        [RowOutcome::Added]
    );
    let (_, new) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    assert_ne!(new, party);
}

#[tokio::test]
async fn the_same_number_at_two_operators_are_two_lines() {
    let world = World::new("subscribers-two-operators").await;
    let elsewhere = SubscriberRow {
        operator: "telenet".parse().unwrap(),
        ..subscriber(1, AN_LINE)
    };
    assert_eq!(
        world.engine.import_batch(&[elsewhere]).await.unwrap(),
        [RowOutcome::Added]
    );
    let here = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let there = world
        .engine
        .find_line(&"telenet".parse().unwrap(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    assert_ne!(here, there);
    assert_eq!(
        world.engine.find_line(&operator(), "no number").await.unwrap(),
        None
    );
}
