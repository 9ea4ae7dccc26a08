//! The worklist as people use it: taken by one, given back or forgotten, never lost.

use crate::crashes::{PLACES_MAX, dies_at};
use crate::outside::Trouble;
use crate::world::{AN_LINE, BO_LINE, STRANGE_LINE, World, command_id, intake, operator};
use engine::{
    Claim, ClaimAnswer, EffectId, EngineError, Fault, NOTE_CHARS_MAX, NoteFault, TurnEnd, WorkCount,
    WorkPlace, WorkRow,
};
use futures::future::join_all;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use termination::Command;
use termination::case::WorkKind;
use termination::identifier::StaffId;

const HALF_AN_HOUR: SignedDuration = SignedDuration::from_mins(30);

fn staff(name: &str) -> StaffId {
    name.parse().unwrap()
}

/// A case whose receipt could not be delivered, with the entry for it.
async fn undelivered(world: &World, number: u8, line: &str) -> EffectId {
    world
        .outside
        .trouble("receipt", Trouble::Fails(Fault::Permanent("no_such_address")));
    let case = world.receive(intake(number, line)).await;
    world.quiet().await;
    only(world.engine.work_of(case.id).await.unwrap()).id
}

fn only(mut rows: Vec<WorkRow>) -> WorkRow {
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.remove(0)
}

async fn open(world: &World, kind: WorkKind) -> Vec<WorkRow> {
    let page = world.engine.work_page(&operator(), kind, None).await.unwrap();
    page.items.into_iter().map(|item| item.work).collect()
}

async fn turns(world: &World, work: EffectId) -> Vec<(StaffId, TurnEnd)> {
    let file = world.engine.case_file(work.case).await.unwrap().unwrap();
    let entry = file.work.into_iter().find(|entry| entry.work.id == work).unwrap();
    entry.turns.iter().map(|turn| (turn.by, turn.end)).collect()
}

#[tokio::test]
async fn what_is_taken_stands_on_the_list_with_its_holder_and_nobody_else_gets_it() {
    let world = World::new("worklist-taken").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let until = world.now().saturating_add(HALF_AN_HOUR).unwrap();
    let held = Claim {
        by: staff("eva"),
        until,
    };
    let taken = world
        .engine
        .claim(work, staff("eva"), HALF_AN_HOUR)
        .await
        .unwrap();
    assert_eq!(taken, ClaimAnswer::Taken(held));
    let other = world
        .engine
        .claim(work, staff("jan"), HALF_AN_HOUR)
        .await
        .unwrap();
    assert_eq!(other, ClaimAnswer::Held(held), "told who has it and until when");
    assert_eq!(only(open(&world, WorkKind::Undelivered).await).claim, Some(held));
    assert!(!world.engine.release(work, staff("jan")).await.unwrap());
    assert!(world.engine.release(work, staff("eva")).await.unwrap());
    assert!(!world.engine.release(work, staff("eva")).await.unwrap(), "once");
    assert_eq!(only(open(&world, WorkKind::Undelivered).await).claim, None);
    let again = world
        .engine
        .claim(work, staff("jan"), HALF_AN_HOUR)
        .await
        .unwrap();
    assert!(matches!(again, ClaimAnswer::Taken(_)));
    let released = TurnEnd::Released { at: world.now() };
    assert_eq!(
        turns(&world, work).await,
        [
            (staff("eva"), released),
            (staff("jan"), TurnEnd::Running { until })
        ]
    );
}

#[tokio::test]
async fn taken_and_forgotten_returns_by_itself() {
    let world = World::new("worklist-forgotten").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let until = world.now().saturating_add(HALF_AN_HOUR).unwrap();
    world
        .engine
        .claim(work, staff("eva"), HALF_AN_HOUR)
        .await
        .unwrap();
    world.advance_minutes(29);
    assert!(only(open(&world, WorkKind::Undelivered).await).claim.is_some());
    world.advance_minutes(1);
    assert_eq!(only(open(&world, WorkKind::Undelivered).await).claim, None);
    assert_eq!(
        turns(&world, work).await,
        [(staff("eva"), TurnEnd::Returned { at: until })],
        "seen at once, though nobody wrote it down"
    );
    assert!(
        !world.engine.release(work, staff("eva")).await.unwrap(),
        "it is not hers any more"
    );
    let next = world
        .engine
        .claim(work, staff("jan"), HALF_AN_HOUR)
        .await
        .unwrap();
    assert!(matches!(next, ClaimAnswer::Taken(_)));
    let ends: Vec<_> = turns(&world, work).await;
    assert_eq!(ends[0], (staff("eva"), TurnEnd::Returned { at: until }));
}

#[tokio::test]
async fn whoever_does_something_keeps_what_they_have() {
    let world = World::new("worklist-kept").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let case = world.case(work.case).await;
    let engine = &world.engine;
    engine.claim(work, staff("eva"), HALF_AN_HOUR).await.unwrap();
    for (number, act) in [(1, "note"), (2, "take again"), (3, "act")] {
        world.advance_minutes(20);
        let author = (staff("eva"), HALF_AN_HOUR);
        match act {
            "note" => engine
                .write_note(&case, command_id(number), author, "called, no answer")
                .await
                .unwrap()
                .unwrap(),
            "act" => engine
                .keep_claims(case.id, staff("eva"), HALF_AN_HOUR)
                .await
                .unwrap(),
            _ => drop(engine.claim(work, staff("eva"), HALF_AN_HOUR).await.unwrap()),
        }
        let claim = only(open(&world, WorkKind::Undelivered).await).claim.unwrap();
        assert_eq!(
            claim.until,
            world.now().saturating_add(HALF_AN_HOUR).unwrap(),
            "{act}"
        );
    }
    assert_eq!(turns(&world, work).await.len(), 1, "still the same turn");
    let other = (staff("jan"), HALF_AN_HOUR);
    engine
        .write_note(&case, command_id(9), other, "me too")
        .await
        .unwrap()
        .unwrap();
    let claim = only(open(&world, WorkKind::Undelivered).await).claim.unwrap();
    assert_eq!(claim.by, staff("eva"), "another's note takes nothing away");
}

#[tokio::test]
async fn of_many_who_want_it_at_once_one_gets_it() {
    let world = World::new("worklist-race").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let second = world.second_engine().await;
    let wanting = (0..8).map(|number| {
        let engine = if number % 2 == 0 { &world.engine } else { &second };
        engine.claim(work, staff(&format!("s{number}")), HALF_AN_HOUR)
    });
    let answers: Vec<ClaimAnswer> = join_all(wanting).await.into_iter().map(Result::unwrap).collect();
    let taken: Vec<_> = answers
        .iter()
        .filter(|answer| matches!(answer, ClaimAnswer::Taken(_)))
        .collect();
    assert_eq!(taken.len(), 1, "{answers:?}");
    assert_eq!(turns(&world, work).await.len(), 1);
}

#[tokio::test]
async fn closing_ends_a_turn_and_what_is_closed_cannot_be_taken() {
    let world = World::new("worklist-closed").await;
    world.outside.stubborn(AN_LINE, 4);
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let work = only(world.engine.work_of(case.id).await.unwrap()).id;
    world
        .engine
        .claim(work, staff("eva"), HALF_AN_HOUR)
        .await
        .unwrap();
    world.advance_minutes(5);
    world.handle(&case, Command::Retry).await;
    let closed_at = world.now();
    assert_eq!(
        turns(&world, work).await,
        [(staff("eva"), TurnEnd::Closed { at: closed_at })]
    );
    let file = world.engine.case_file(case.id).await.unwrap().unwrap();
    assert_eq!(file.work[0].closed_at, Some(closed_at));
    for id in [work, EffectId { n: 9, ..work }] {
        let answer = world.engine.claim(id, staff("jan"), HALF_AN_HOUR).await.unwrap();
        assert_eq!(answer, ClaimAnswer::Over);
    }
    world.quiet().await;
    assert_eq!(world.case(case.id).await.stage.name(), "closed");
}

#[tokio::test]
async fn a_claim_that_dies_anywhere_leaves_the_entry_on_the_list() {
    let world = World::new("worklist-crash").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let mut completed = false;
    for place in 0..PLACES_MAX {
        let mortal = world.mortal_engine(1000 + u64::try_from(place).unwrap()).await;
        let died = dies_at(&world, place, mortal.claim(work, staff("eva"), HALF_AN_HOUR))
            .await
            .is_none();
        mortal.store().close().await;
        let entry = only(open(&world, WorkKind::Undelivered).await);
        let running = turns(&world, work)
            .await
            .iter()
            .filter(|(_, end)| matches!(end, TurnEnd::Running { .. }))
            .count();
        assert_eq!(
            running,
            usize::from(entry.claim.is_some()),
            "place {place}: taken and written down, or neither"
        );
        world.advance_minutes(31);
        let next = world
            .engine
            .claim(work, staff("jan"), HALF_AN_HOUR)
            .await
            .unwrap();
        assert!(matches!(next, ClaimAnswer::Taken(_)), "place {place}");
        world.advance_minutes(31);
        if !died {
            completed = true;
            break;
        }
    }
    assert!(completed, "more waiting points than expected");
}

#[tokio::test]
async fn pages_go_through_every_entry_once_by_deadline() {
    let world = World::new("worklist-pages").await;
    world
        .outside
        .trouble("receipt", Trouble::Fails(Fault::Permanent("no_such_address")));
    for number in 1..=120 {
        world.receive(intake(number, STRANGE_LINE)).await;
        if number % 7 == 0 {
            world.quiet().await;
            world.advance_minutes(1);
        }
    }
    world.quiet().await;
    let (mut seen, mut sizes, mut after) = (vec![], vec![], None);
    loop {
        let page = world
            .engine
            .work_page(&operator(), WorkKind::Undelivered, after)
            .await
            .unwrap();
        sizes.push(page.items.len());
        for item in page.items {
            let case = world.case(item.work.case()).await;
            assert_eq!(item.reference, case.reference);
            seen.push((item.work.by_at, item.work.id));
        }
        let Some(next) = page.next else { break };
        assert_eq!(
            next.to_string().parse::<WorkPlace>(),
            Ok(next),
            "it goes into an address"
        );
        after = Some(next);
    }
    assert_eq!(sizes, [50, 50, 20]);
    assert!(seen.is_sorted());
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 120);
    for wrong in ["", "1", "x.y", "1.case_0-1-1"] {
        assert!(wrong.parse::<WorkPlace>().is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn counts_tell_of_every_kind_how_much_is_open_late_and_taken() {
    let world = World::new("worklist-counts").await;
    let first = undelivered(&world, 1, AN_LINE).await;
    let by_at = only(open(&world, WorkKind::Undelivered).await).by_at;
    world.advance_minutes(10);
    undelivered(&world, 2, BO_LINE).await;
    world
        .engine
        .claim(first, staff("eva"), HALF_AN_HOUR)
        .await
        .unwrap();
    let count = async || {
        let counts = world.engine.work_counts(&operator()).await.unwrap();
        assert_eq!(counts.len(), WorkKind::ALL.len(), "every kind has its line");
        counts
            .into_iter()
            .find(|count| count.kind == WorkKind::Undelivered)
            .unwrap()
    };
    let two = WorkCount {
        kind: WorkKind::Undelivered,
        open: 2,
        late: 0,
        taken: 1,
        nearest: Some(by_at),
    };
    assert_eq!(count().await, two);
    world.clock.set(by_at);
    assert_eq!(
        count().await,
        WorkCount {
            late: 1,
            taken: 0,
            ..two
        }
    );
    let elsewhere = world
        .engine
        .work_counts(&"telenet".parse().unwrap())
        .await
        .unwrap();
    assert!(elsewhere.iter().all(|count| count.open == 0));
}

#[tokio::test]
async fn a_note_is_kept_once_sealed_and_gone_with_its_party() {
    let world = World::new("worklist-notes").await;
    let work = undelivered(&world, 1, AN_LINE).await;
    let case = world.case(work.case).await;
    let author = (staff("eva"), HALF_AN_HOUR);
    for _ in 0..2 {
        let text = " Plantedname called back.\nPromised an address. ";
        let wrote = world
            .engine
            .write_note(&case, command_id(1), author, text)
            .await
            .unwrap();
        assert_eq!(wrote, Ok(()));
    }
    let notes = world.engine.case_file(case.id).await.unwrap().unwrap().notes;
    assert_eq!(notes.len(), 1, "sent twice is written once");
    assert_eq!(
        notes[0].text.as_deref(),
        Some("Plantedname called back.\nPromised an address.")
    );
    assert!(!format!("{notes:?}").contains("Plantedname"));
    let mut db = world.beside().await;
    let stored = world.place.dump(&mut db, "work_note").await;
    assert!(!stored.is_empty() && !String::from_utf8_lossy(&stored).contains("Planted"));
    let long = "é".repeat(NOTE_CHARS_MAX + 1);
    for (text, fault) in [("  \n", NoteFault::Empty), (long.as_str(), NoteFault::TooLong)] {
        let refused = world
            .engine
            .write_note(&case, command_id(2), author, text)
            .await
            .unwrap();
        assert_eq!(refused, Err(fault));
    }
    world.engine.erase(case.requester).await.unwrap();
    let notes = world.engine.case_file(case.id).await.unwrap().unwrap().notes;
    assert_eq!(
        (notes.len(), notes[0].text.as_deref()),
        (1, None),
        "who and when stays"
    );
    let late = world
        .engine
        .write_note(&case, command_id(3), author, "too late")
        .await;
    assert!(matches!(late, Err(EngineError::Erased)));
}
