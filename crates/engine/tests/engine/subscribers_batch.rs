//! A batch is decided at once and says and leaves the same as its rows one by one.

use crate::world::{AN_LINE, AN_LINE_2, World, operator, subscriber};
use engine::{CustomerLine, HolderDetails, RowOutcome, SubscriberRow};
use proptest::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use termination::money::Cents;
use termination::subscription::{Payment, SimKind};

const NEW: &str = "+32470100005";
const NEWER: &str = "+32470100006";

fn named(name: &str, row: SubscriberRow) -> SubscriberRow {
    let holder = HolderDetails {
        name: name.into(),
        ..row.holder
    };
    SubscriberRow { holder, ..row }
}

fn prepaid(row: SubscriberRow) -> SubscriberRow {
    SubscriberRow {
        payment: Payment::Prepaid,
        ..row
    }
}

/// Imports a batch; tells its outcomes and what its first line's holder then has.
async fn import(world: &World, rows: &[SubscriberRow]) -> (Vec<RowOutcome>, Vec<CustomerLine>) {
    let outcomes = world.engine.import_batch(rows).await.unwrap();
    let number = rows[0].line.msisdn.e164();
    let (_, party) = world
        .engine
        .find_line(&operator(), &number)
        .await
        .unwrap()
        .unwrap();
    (outcomes, world.engine.subscriptions_of(party).await.unwrap())
}

#[tokio::test]
async fn the_rows_of_a_new_customer_are_one_party_whose_last_details_stay() {
    let world = World::new("batch-customer").await;
    let rows = [
        subscriber(5, NEW),
        named("Plantedname Later", subscriber(5, NEWER)),
        named("Plantedname Later", subscriber(5, NEW)),
    ];
    let (outcomes, lines) = import(&world, &rows).await;
    assert_eq!(
        outcomes,
        [RowOutcome::Added, RowOutcome::Added, RowOutcome::Known]
    );
    assert_eq!(lines.len(), 2);
    let holder = world.engine.holder(lines[0].subscription.holder).await.unwrap();
    assert_eq!(holder.unwrap().name, "Plantedname Later");
}

#[tokio::test]
async fn a_line_twice_in_a_batch_is_one_line_with_its_last_terms() {
    let world = World::new("batch-line").await;
    let rows = [subscriber(5, NEW), prepaid(subscriber(5, NEW))];
    let (outcomes, lines) = import(&world, &rows).await;
    assert_eq!(outcomes, [RowOutcome::Added, RowOutcome::Changed]);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].subscription.payment, Payment::Prepaid);
    assert_eq!(import(&world, &rows[1..]).await.0, [RowOutcome::Known]);
}

#[tokio::test]
async fn a_line_twice_in_a_batch_for_two_customers_is_refused() {
    let world = World::new("batch-two-customers").await;
    let rows = [subscriber(5, NEW), subscriber(6, NEW)];
    let refused = RowOutcome::Refused("line-of-another-customer");
    assert_eq!(
        world.engine.import_batch(&rows).await.unwrap(),
        [RowOutcome::Added, refused]
    );
    assert_eq!(world.engine.find_line(&operator(), NEW).await.unwrap(), None);
}

#[tokio::test]
async fn a_holder_whose_details_change_keeps_key_party_and_lines() {
    let world = World::new("batch-holder").await;
    let (_, before) = import(&world, &[subscriber(1, AN_LINE)]).await;
    let rows = [
        named("Plantedname Married", subscriber(1, AN_LINE)),
        named("Plantedname Married", subscriber(1, AN_LINE_2)),
        named("Plantedname Married", subscriber(1, NEW)),
    ];
    let (outcomes, after) = import(&world, &rows).await;
    assert_eq!(
        outcomes,
        [RowOutcome::Changed, RowOutcome::Known, RowOutcome::Added]
    );
    assert_eq!((before.len(), after.len()), (2, 3));
    assert!(
        before.iter().all(|line| after.contains(line)),
        "the old seals open"
    );
    let holder = world.engine.holder(after[0].subscription.holder).await.unwrap();
    assert_eq!(holder.unwrap().name, "Plantedname Married");
}

#[tokio::test]
async fn an_ended_line_that_comes_again_is_a_new_line_of_its_last_customer() {
    let world = World::new("batch-ended").await;
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let rows = [
        subscriber(2, AN_LINE),
        prepaid(subscriber(2, AN_LINE)),
        subscriber(1, AN_LINE_2),
    ];
    let (outcomes, lines) = import(&world, &rows).await;
    assert_eq!(
        outcomes,
        [RowOutcome::Added, RowOutcome::Changed, RowOutcome::Known]
    );
    assert_eq!(lines.len(), 2, "Bo had a line already");
    let ended = world.engine.subscriptions_of(case.holder.unwrap()).await.unwrap();
    assert_eq!(
        ended.iter().filter(|line| line.ended_by == Some(case.id)).count(),
        1,
        "the line that ended stays with its holder"
    );
    assert_eq!(import(&world, &rows[1..]).await.0, [RowOutcome::Known; 2]);
}

#[tokio::test]
async fn a_refused_batch_changes_nothing_also_of_what_was_known() {
    let world = World::new("batch-refused").await;
    let (_, before) = import(&world, &[subscriber(1, AN_LINE)]).await;
    let party = before[0].subscription.holder;
    let holder = world.engine.holder(party).await.unwrap();
    let rows = [
        named("Plantedname Married", prepaid(subscriber(1, AN_LINE))),
        subscriber(2, AN_LINE_2),
    ];
    let refused = RowOutcome::Refused("line-of-another-customer");
    assert_eq!(
        import(&world, &rows).await,
        (vec![RowOutcome::Changed, refused], before)
    );
    assert_eq!(world.engine.holder(party).await.unwrap(), holder);
}

#[tokio::test]
async fn a_batch_of_many_parts_is_found_again_row_by_row() {
    let world = World::new("batch-large").await;
    let rows: Vec<_> = (0..777)
        .map(|n| subscriber(100 + n / 3, &format!("+32470{n:06}")))
        .collect();
    assert_eq!(
        world.engine.import_batch(&rows).await.unwrap(),
        vec![RowOutcome::Added; 777]
    );
    for row in rows.iter().step_by(97) {
        let (outcomes, lines) = import(&world, std::slice::from_ref(row)).await;
        assert_eq!(outcomes, [RowOutcome::Known]);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().any(|line| line.identity == row.line));
    }
}

/// Few customers, lines, names and terms, so that rows meet each other.
fn any_row() -> impl Strategy<Value = SubscriberRow> {
    let choices = (1..=4u32, 1..=6u32, 0..2u8, 0..2u8, any::<bool>());
    choices.prop_map(|(customer, line, name, fee, esim)| {
        let mut row = subscriber(customer, &format!("+3247010000{line}"));
        row.holder.name = format!("Plantedname {name}");
        row.payment = Payment::Postpaid {
            monthly_fee: Cents(1000 + i64::from(fee)),
            in_advance: true,
            paid_until_on: jiff::civil::date(2026, 7, 1),
        };
        row.sim = if esim { SimKind::Esim } else { SimKind::Physical };
        row
    })
}

/// What is on file of the lines that the rows can name, without ids: holder, terms and numbers, and how many lines
/// the holder has.
async fn content(world: &World) -> Vec<Option<(HolderDetails, CustomerLine, usize)>> {
    let mut content = Vec::new();
    for line in 1..=6 {
        let number = format!("+3247010000{line}");
        let Some((id, party)) = world.engine.find_line(&operator(), &number).await.unwrap() else {
            content.push(None);
            continue;
        };
        let holder = world.engine.holder(party).await.unwrap().unwrap();
        let lines = world.engine.subscriptions_of(party).await.unwrap();
        let count = lines.len();
        let mut line = lines.into_iter().find(|line| line.subscription.id == id).unwrap();
        line.subscription.id = termination::identifier::SubscriptionId::from_entropy([0; 16]);
        line.subscription.holder = termination::identifier::PartyId::from_entropy([0; 16]);
        content.push(Some((holder, line, count)));
    }
    content
}

fn is_refused(outcome: &RowOutcome) -> bool {
    matches!(outcome, RowOutcome::Refused(_))
}

/// Imports the same batches into two databases, at once into one and row by row into the other, as long as no row is
/// refused; a refused batch must leave everything as it was.
async fn agree(batches: Vec<Vec<SubscriberRow>>) {
    static RUN: AtomicUsize = AtomicUsize::new(0);
    let run = RUN.fetch_add(1, Ordering::Relaxed);
    let at_once = World::new(&format!("batch-at-once-{run}")).await;
    let one_by_one = World::new(&format!("batch-one-by-one-{run}")).await;
    for batch in batches {
        let before = content(&at_once).await;
        let outcomes = at_once.engine.import_batch(&batch).await.unwrap();
        if outcomes.iter().any(is_refused) {
            assert_eq!(content(&at_once).await, before);
            continue;
        }
        let mut singly = Vec::new();
        for row in &batch {
            singly.extend(
                one_by_one
                    .engine
                    .import_batch(std::slice::from_ref(row))
                    .await
                    .unwrap(),
            );
        }
        assert_eq!(outcomes, singly);
        assert_eq!(content(&at_once).await, content(&one_by_one).await);
    }
    for world in [at_once, one_by_one] {
        world.engine.store().close().await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn a_batch_leaves_what_its_rows_leave_one_by_one(
        batches in prop::collection::vec(prop::collection::vec(any_row(), 1..6), 1..6)
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(agree(batches));
    }
}
