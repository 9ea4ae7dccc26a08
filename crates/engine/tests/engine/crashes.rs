//! A task that is dropped at any of its waiting points changes all or nothing.

use crate::world::{AN_LINE, World, case_id, command_id, intake};
use engine::EffectState;
use futures::join;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use termination::Command;

/// Polls a future and gives up at its n-th waiting point, as a process does that is killed there.
struct DiesAt<F> {
    inner: Pin<Box<F>>,
    left: usize,
}

impl<F: Future> Future for DiesAt<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.inner.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.left == 0 => Poll::Ready(None),
            Poll::Pending => {
                self.left -= 1;
                Poll::Pending
            }
        }
    }
}

/// Lets a future die, and waits until the writing connection has ended what it had begun: a commit that was under
/// way when its caller died either happens or does not.
pub(crate) async fn dies_at<F: Future>(world: &World, place: usize, future: F) -> Option<F::Output> {
    let output = pin!(DiesAt {
        inner: Box::pin(future),
        left: place
    })
    .await;
    world.engine.sweep_once().await.unwrap();
    output
}

/// More waiting points than any call has.
pub(crate) const PLACES_MAX: usize = 200;

#[tokio::test]
async fn a_request_that_dies_anywhere_is_there_completely_or_not_at_all_and_can_be_sent_again() {
    let world = World::new("crashes-receive").await;
    let mut completed = false;
    for place in 0..PLACES_MAX {
        let number = u8::try_from(place + 1).unwrap();
        let mortal = world.mortal_engine(1000 + u64::from(number)).await;
        let call = async { join!(mortal.receive(intake(number, AN_LINE)), mortal.run_waiting()).0 };
        let died = dies_at(&world, place, call).await.is_none();
        mortal.store().close().await;
        let stored = world.engine.case(case_id(number)).await.unwrap();
        let effects = world.effects(case_id(number)).await.len();
        assert_eq!(effects, if stored.is_some() { 2 } else { 0 }, "place {place}");
        assert!(
            died || stored.is_some(),
            "place {place}: what was answered is stored"
        );
        let again = world
            .engine
            .receive(intake(number, AN_LINE))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(again.repeated, stored.is_some(), "place {place}");
        if !died {
            completed = true;
            break;
        }
    }
    assert!(completed, "more waiting points than expected");
    world.verify_all().await;
}

#[tokio::test]
async fn a_command_that_dies_anywhere_is_followed_completely_or_not_at_all() {
    let world = World::new("crashes-handle").await;
    let mut completed = false;
    for place in 0..PLACES_MAX {
        let number = u8::try_from(place + 1).unwrap();
        let case = world.receive(intake(number, AN_LINE)).await;
        let id = command_id(1);
        let mortal = world.mortal_engine(1000 + u64::from(number)).await;
        let call = async {
            join!(
                mortal.handle(case.id, id, Command::Withdraw),
                mortal.run_waiting()
            )
            .0
        };
        let died = dies_at(&world, place, call).await.is_none();
        mortal.store().close().await;
        let after = world.case(case.id).await;
        let receipts = world.states(case.id, "withdrawal-receipt").await;
        let codes = world.states(case.id, "code").await;
        if after.version == case.version {
            assert!(died, "place {place}");
            assert_eq!(
                (after.stage.name(), receipts.len(), codes),
                ("received", 0, vec![EffectState::Ready])
            );
        } else {
            assert_eq!(
                (after.stage.name(), receipts.len(), codes),
                ("withdrawn", 1, vec![EffectState::Void])
            );
        }
        let again = world
            .engine
            .handle(case.id, id, Command::Withdraw)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(again.repeated, after.version > case.version, "place {place}");
        assert_eq!(again.case.stage.name(), "withdrawn");
        if !died {
            completed = true;
            break;
        }
    }
    assert!(completed, "more waiting points than expected");
    world.verify_all().await;
}

#[tokio::test]
async fn a_worker_that_dies_anywhere_loses_no_effect() {
    let world = World::new("crashes-worker").await;
    let mut completed = false;
    for place in 0..PLACES_MAX {
        let number = u8::try_from(place + 1).unwrap();
        let case = world.receive(intake(number, AN_LINE)).await;
        let died = dies_at(&world, place, world.engine.run_effects_once(&world.ports, "dies"))
            .await
            .is_none();
        for effect in world.effects(case.id).await {
            let settled = effect.state == EffectState::Done;
            assert_eq!(settled, effect.next_at.is_none(), "place {place}: {effect:?}");
        }
        world.advance_minutes(3);
        world.quiet().await;
        let states: Vec<_> = world
            .effects(case.id)
            .await
            .into_iter()
            .map(|effect| effect.state)
            .collect();
        assert_eq!(states, [EffectState::Done; 2], "place {place}");
        let sent = world
            .kinds(case.id)
            .await
            .into_iter()
            .filter(|kind| *kind == "message_sent")
            .count();
        assert_eq!(sent, 2, "place {place}: each outcome is on record once");
        if !died {
            completed = true;
            break;
        }
    }
    assert!(completed, "more waiting points than expected");
    world.verify_all().await;
}
