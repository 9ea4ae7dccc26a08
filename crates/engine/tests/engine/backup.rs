//! A copy of a database in use: it is whole, and whoever goes on from it sends again only what nobody knows was sent.

use crate::outside::{Call, Trouble};
use crate::place::Place;
use crate::world::{AN_LINE, World, case_id, engine_over, intake};
use engine::{EffectState, Engine, EngineError, GroupSettings, StoreSettings, Verdict, back_up};
use futures::TryStreamExt as _;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// An empty folder for a copy; `None` on a server, which has tools of its own.
fn folder(world: &World, name: &str) -> Option<PathBuf> {
    world.place.is_file().then(|| {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("engine")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    })
}

/// Copies the world's database into a folder.
async fn copy(world: &World, folder: &std::path::Path) -> u64 {
    let settings = StoreSettings::at(world.place.url());
    back_up(&settings, &folder.join("cease.db")).await.unwrap().cases
}

/// An engine over a copy.
async fn restored(world: &World, folder: PathBuf) -> Engine {
    engine_over(&Place::File(folder), &world.clock, 3, GroupSettings::default()).await
}

#[tokio::test]
async fn a_copy_made_while_others_write_is_whole() {
    let world = World::new("backup-busy").await;
    let (answered, enough) = (AtomicU64::new(0), AtomicBool::new(false));
    let write = async {
        for number in 1..=u8::MAX {
            if enough.load(Ordering::SeqCst) {
                return;
            }
            world.receive(intake(number, AN_LINE)).await;
            answered.fetch_add(1, Ordering::SeqCst);
        }
    };
    let mut copied: Vec<u64> = Vec::new();
    let copying = async {
        for number in 0..6 {
            let Some(folder) = folder(&world, &format!("backup-busy-copy-{number}")) else {
                break;
            };
            let before = answered.load(Ordering::SeqCst);
            let cases = copy(&world, &folder).await;
            let after = answered.load(Ordering::SeqCst);
            // One more may be on the disk before its answer is counted.
            assert!((before..=after + 1).contains(&cases), "{before} {cases} {after}");
            let engine = restored(&world, folder).await;
            let verdicts: Vec<_> = engine.verify_all().try_collect().await.unwrap();
            assert_eq!(u64::try_from(verdicts.len()).unwrap(), cases);
            for (case, verdict) in verdicts {
                assert!(matches!(verdict, Verdict::Agrees { .. }), "{case}: {verdict:?}");
                let owed = engine.effects_of(case).await.unwrap();
                assert_eq!(owed.len(), 2, "a case is there with all it owes");
            }
            copied.push(cases);
        }
        enough.store(true, Ordering::SeqCst);
    };
    futures::join!(write, copying);
    let grown = copied.windows(2).filter(|pair| pair[0] < pair[1]).count();
    assert!(
        !world.place.is_file() || grown > 2,
        "others wrote meanwhile: {copied:?}"
    );
}

/// The keys of the calls that arrived outside, in their order.
fn keys(calls: &[Call]) -> Vec<String> {
    calls.iter().map(|call| call.key.clone()).collect()
}

fn distinct(keys: &[String]) -> BTreeSet<&String> {
    keys.iter().collect()
}

#[tokio::test]
async fn who_goes_on_from_a_copy_sends_nothing_again_that_was_done() {
    let world = World::new("backup-effects").await;
    let Some(folder) = folder(&world, "backup-effects-copy") else {
        return;
    };
    // Of three cases, the messages of the first are done, those of the second are under way, those of the third are due.
    let done = world.receive(intake(1, AN_LINE)).await;
    world.quiet().await;
    let done_keys = keys(&world.outside.all_calls());
    let under_way = world.receive(intake(2, AN_LINE)).await;
    for kind in ["receipt", "code"] {
        world.outside.trouble(kind, Trouble::AnswerLost);
    }
    {
        let run = world.engine.run_effects_once(&world.ports, "dies");
        futures::pin_mut!(run);
        let both = async {
            while world.outside.all_calls().len() < done_keys.len() + 2 {
                world.outside.reached.notified().await;
            }
        };
        futures::pin_mut!(both);
        futures::future::select(run, both).await;
    }
    let lost_keys = keys(&world.outside.all_calls()).split_off(done_keys.len());
    let due = world.receive(intake(3, AN_LINE)).await;
    assert_eq!(copy(&world, &folder).await, 3);

    world.outside.no_trouble();
    let engine = restored(&world, folder).await;
    world.advance_minutes(3);
    engine.run_until_quiet(&world.ports).await.unwrap();
    let sent_again = keys(&world.outside.all_calls()).split_off(done_keys.len() + lost_keys.len());
    assert!(
        distinct(&sent_again).is_disjoint(&distinct(&done_keys)),
        "what was done is done"
    );
    assert!(
        distinct(&lost_keys).is_subset(&distinct(&sent_again)),
        "what nobody knows is sent again under its key"
    );
    assert_eq!(sent_again.len(), 4, "two of the second case, two of the third");
    for case in [done.id, under_way.id, due.id] {
        let states: Vec<_> = engine
            .effects_of(case)
            .await
            .unwrap()
            .into_iter()
            .map(|effect| effect.state)
            .collect();
        assert_eq!(states, [EffectState::Done; 2]);
    }

    // Whatever the first database still sends has the same keys, so that receivers can tell.
    let before = world.outside.all_calls().len();
    world.quiet().await;
    let first = keys(&world.outside.all_calls()).split_off(before);
    assert_eq!(distinct(&first), distinct(&sent_again));
}

#[tokio::test]
async fn a_copy_never_takes_the_place_of_another_file() {
    let world = World::new("backup-refuses").await;
    let settings = StoreSettings::at(world.place.url());
    let Some(folder) = folder(&world, "backup-refuses-copy") else {
        let refused = back_up(&settings, std::path::Path::new("copy.db"))
            .await
            .unwrap_err();
        assert!(matches!(refused, EngineError::UnknownDatabase), "{refused:?}");
        return;
    };
    world.receive(intake(1, AN_LINE)).await;
    copy(&world, &folder).await;
    let again = back_up(&settings, &folder.join("cease.db")).await;
    assert!(again.is_err());
    assert!(
        restored(&world, folder)
            .await
            .case(case_id(1))
            .await
            .unwrap()
            .is_some()
    );
}
