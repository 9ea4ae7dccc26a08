//! Three nodes whose clocks differ by minutes, and one of them dies in the middle of its calls.

use super::customers::{Customer, Nodes};
use super::node::{LEASE, Node, faketime};
use super::place::Place;
use super::witness::Witness;
use futures::future::join_all;
use jiff::fmt::rfc2822;
use sim::load::mail::Delivery;
use sim::load::time::{Stopwatch, pause};
use sim::load::{program, subscribers};
use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, RwLock};
use std::time::Duration;

/// Customers of an operator who are cut as soon as they have confirmed.
const AT_ONCE: (&str, u64) = ("proximus", 0);
/// Customers of one that lets them think about it, for less than the nodes' clocks are off.
const LATER: (&str, u64) = ("orange", 100);
const WINDOW_MINUTES: u32 = 4;
const EACH: u64 = 10;
/// Minutes by which clocks are off, in seconds.
const FIVE: i64 = 300;
const TEN: i64 = 600;
/// What a mail takes: a node that is killed has some under way.
const MAIL: Duration = Duration::from_millis(500);
/// What a busy machine may add to what is measured: far below what the clocks are off.
const AIR_MS: i64 = 2_500;
/// How much earlier than by the database's clock a node may think that a lease is over.
const CLOCK_AIR_MS: i64 = 250;
const QUIET_MAX: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn nodes_whose_clocks_differ_share_the_work_and_take_over_from_one_that_dies() {
    let Some(library) = faketime() else { return };
    let Some(place) = Place::make(MAIL).await else {
        return;
    };
    import(&place);
    let mut witness = Witness::watching(&place.installation.database.url()).await;
    let [fast, slow, set] = [("fast", FIVE), ("slow", -FIVE), ("set", 0)]
        .map(|(name, off)| Node::start(&place, &library, name, off));
    let at = [&fast, &slow, &set].map(|node| node.serving.at).to_vec();
    let nodes: Nodes = Arc::new(RwLock::new(at));
    let customers = [AT_ONCE, LATER].into_iter().flat_map(|(operator, first)| {
        let nodes = &nodes;
        (first..first + EACH).map(move |number| Customer {
            operator,
            number,
            nodes: Arc::clone(nodes),
        })
    });
    let living = join_all(customers.map(|customer| customer.live(&place.post)));
    let dying = async {
        while !place
            .post
            .deliveries()
            .iter()
            .any(|mail| is_under_way(mail, fast.name))
        {
            pause(Duration::from_millis(5)).await;
        }
        nodes.write().unwrap().remove(0);
        set.set_clock(TEN);
        assert!(
            fast.log().contains("corrected"),
            "its clock is off: {}",
            fast.log()
        );
        let died_with = fast.name;
        fast.serving.kill().unwrap();
        died_with
    };
    let (links, dead) = futures::join!(living, dying);
    assert_eq!(links.iter().collect::<BTreeSet<_>>().len(), links.len());
    quiet(&mut witness).await;
    assert!(
        slow.log().contains("corrected"),
        "its clock is off: {}",
        slow.log()
    );
    for node in [slow, set] {
        let stopped = node.serving.stop(Duration::from_secs(21)).await.unwrap();
        assert!(
            stopped.status.is_some_and(|status| status.success()),
            "{stopped:?}"
        );
    }
    claims_never_overlap(&mut witness).await;
    everything_was_done_once(&mut witness, &place, dead).await;
    times_are_true(&mut witness, &place).await;
    place.installation.remove().await.unwrap();
}

fn import(place: &Place) {
    let operators = place.installation.folder.join("operators");
    let (name, first) = LATER;
    let text = fs::read_to_string(program::root().join(format!("operators/{name}.toml"))).unwrap();
    let window = format!("[policy]\nobjection_window_minutes = {WINDOW_MINUTES}\n");
    fs::write(
        operators.join(format!("{name}.toml")),
        text.replace("[policy]\n", &window),
    )
    .unwrap();
    place.installation.import(AT_ONCE.1, EACH).unwrap();
    let file = place.installation.write_subscribers(first, EACH).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let of_other = text.replace(&format!("{},", subscribers::OPERATOR), &format!("{name},"));
    fs::write(&file, of_other).unwrap();
    place.installation.import_file(&file).unwrap();
}

fn is_under_way(mail: &Delivery, by: &str) -> bool {
    mail.ended.is_none() && mail.by.starts_with(by)
}

/// Waits until everything owed is done and nothing moves any more but what waits for its time.
async fn quiet(witness: &mut Witness) {
    let watch = Stopwatch::start();
    let moving = "case_snapshot c where stage in ('ceasing', 'settling')
        and not exists (select 1 from work w where w.case_id = c.case_id and w.closed_at is null)";
    while witness.count("effect where next_at is not null").await + witness.count(moving).await > 0 {
        assert!(watch.elapsed() < QUIET_MAX, "what is owed was not done in time");
        pause(Duration::from_millis(200)).await;
    }
}

async fn claims_never_overlap(witness: &mut Witness) {
    let claims = witness.claims().await;
    let lease_ms = i64::try_from(LEASE.as_millis()).unwrap();
    for claim in &claims {
        assert!(
            !claim.taken_over || claim.free_for_ms >= -CLOCK_AIR_MS,
            "taken from somebody: {claim:?}"
        );
        assert!(
            (claim.held_for_ms - lease_ms).abs() < AIR_MS,
            "a lease by another clock: {claim:?}"
        );
    }
    let over = claims.iter().filter(|claim| claim.taken_over).count();
    assert!(
        over > 0,
        "nothing was taken over from the dead node, of {} claims",
        claims.len()
    );
}

async fn everything_was_done_once(witness: &mut Witness, place: &Place, dead: &str) {
    let deliveries = place.post.deliveries();
    let witnesses = place.post.witnesses();
    for [key, kind, state, fault] in witness.effects().await {
        let well = match state.as_str() {
            "done" => kind != "send" || witnesses.contains_key(&key),
            "void" => true,
            // This installation sends no SMS.
            _ => state == "gave_up" && fault == "no-sms-gateway",
        };
        assert!(well, "{key} ({kind}) is {state} {fault}");
        let mut of_key = deliveries.iter().filter(|mail| mail.key == key);
        let (first, second) = (of_key.next(), of_key.next());
        if let (Some(first), Some(second)) = (first, second) {
            let later = second.began.saturating_sub(first.began);
            assert!(
                first.by.starts_with(dead),
                "called twice without need: {first:?} {second:?}"
            );
            assert!(
                later + MAIL > LEASE,
                "called again within its lease: {first:?} {second:?}"
            );
        }
    }
    let by: BTreeSet<_> = deliveries.iter().map(|mail| mail.by.as_str()).collect();
    assert_eq!(by.len(), 3, "every node carried out something: {by:?}");
    // A mail says how the case stands when it is sent: one that was late because of the dead node may say what the next
    // one says as well. That no key is used twice without need was seen above.
    let mut faults = place.post.faults();
    faults.retain(|fault| !fault.starts_with("one mail under the keys "));
    assert_eq!(faults, Vec::<String>::new());
    let cases = i64::try_from(EACH * 2).unwrap();
    assert_eq!(witness.count("case_snapshot").await, cases);
    assert_eq!(witness.count("event where kind = 'received'").await, cases);
}

async fn times_are_true(witness: &mut Witness, place: &Place) {
    let off = witness.event_off_ms().await;
    assert!(off < AIR_MS, "an event's time is off by {off} ms");
    let of_later = "case_snapshot where operator = 'orange' and stage = 'pending'";
    assert_eq!(
        witness.count(of_later).await,
        i64::try_from(EACH).unwrap(),
        "nobody is cut before their time"
    );
    assert_eq!(witness.cut_too_early().await, 0);
    assert!(
        witness.count("event where kind = 'cut_ordered'").await > 0,
        "others are cut"
    );
    for mail in place.post.deliveries() {
        let dated = rfc2822::parse(&mail.date).unwrap().timestamp();
        let off = mail.came_at.duration_since(dated).as_millis();
        assert!(off.abs() < i128::from(AIR_MS), "a mail's date is off by {off} ms");
    }
}
