//! The simulated network: honest, slow, failing, lying.

use crate::support::{LINE, effect};
use adapters::delay::{Delay, NoDelay};
use adapters::network::{SimulatedLine, SimulatedNetwork, SimulatedNetworkSettings, Step};
use engine::{Fault, LineIdentity, LineState, Network};
use futures::future::BoxFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use termination::identifier::Msisdn;

fn network(settings: &str) -> SimulatedNetwork {
    let settings: SimulatedNetworkSettings = toml::from_str(settings).unwrap();
    SimulatedNetwork::new(settings, Arc::new(NoDelay)).unwrap()
}

fn line() -> LineIdentity {
    identity(LINE)
}

fn identity(line: &str) -> LineIdentity {
    LineIdentity {
        msisdn: Msisdn::parse(line).unwrap(),
        iccid: None,
        imsi: None,
    }
}

const CUT: SimulatedLine = SimulatedLine {
    provisioned: false,
    barred: true,
    attached: false,
};

#[tokio::test]
async fn the_whole_cut_ends_dead() {
    let network = network("");
    assert_eq!(network.state(LINE), None);
    assert_eq!(network.read_back(&effect(1), &line()).await, Ok(LineState::Alive));
    assert_eq!(network.bar(&effect(2), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(3), &line()).await, Ok(LineState::Alive));
    assert_eq!(network.detach(&effect(4), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(5), &line()).await, Ok(LineState::Dead));
    assert_eq!(network.delete(&effect(6), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(7), &line()).await, Ok(LineState::Dead));
    assert_eq!(network.state(LINE), Some(CUT));
    let steps: Vec<Step> = network.calls().iter().map(|call| call.step).collect();
    let read = Step::ReadBack;
    assert_eq!(
        steps,
        [read, Step::Bar, read, Step::Detach, read, Step::Delete, read]
    );
}

#[tokio::test]
async fn a_line_that_is_not_barred_comes_back() {
    let network = network("");
    assert_eq!(network.detach(&effect(1), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(2), &line()).await, Ok(LineState::Alive));
    // It is on the network again, so barring it now is not enough.
    assert_eq!(network.bar(&effect(3), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(4), &line()).await, Ok(LineState::Alive));
}

#[tokio::test]
async fn deleting_does_not_cut_the_connection() {
    let network = network("");
    assert_eq!(network.delete(&effect(1), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(2), &line()).await, Ok(LineState::Alive));
}

#[tokio::test]
async fn the_same_key_does_a_thing_once() {
    let network = network("[[lies]]\nkind = 'detach_ignored'\nline = '+32470123456'\nattempts = 1");
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    // The same attempt again does not count as the next one.
    for _ in 0..3 {
        assert_eq!(network.detach(&effect(2), &line()).await, Ok(()));
        assert_eq!(network.read_back(&effect(3), &line()).await, Ok(LineState::Alive));
    }
    assert_eq!(network.detach(&effect(4), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(5), &line()).await, Ok(LineState::Dead));
    let repeats = network.calls().iter().filter(|call| call.repeated).count();
    assert_eq!(repeats, 2);
    assert_eq!(network.delete(&effect(6), &line()).await, Ok(()));
    // A repeat after everything is over is still answered.
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    assert_eq!(network.delete(&effect(6), &line()).await, Ok(()));
    assert_eq!(network.state(LINE), Some(CUT));
}

#[tokio::test]
async fn reading_back_catches_a_deletion_that_left_the_line_attached() {
    let network = network("[[lies]]\nkind = 'deleted_still_attached'\nline = '+32470123456'");
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    for n in 2..6 {
        assert_eq!(network.detach(&effect(n), &line()).await, Ok(()));
        assert_eq!(
            network.read_back(&effect(10 + n), &line()).await,
            Ok(LineState::Alive)
        );
    }
    assert_eq!(network.delete(&effect(7), &line()).await, Ok(()));
    assert_eq!(network.read_back(&effect(8), &line()).await, Ok(LineState::Alive));
    assert_eq!(
        network.state(LINE),
        Some(SimulatedLine {
            provisioned: false,
            barred: true,
            attached: true
        })
    );
    // Other lines are not concerned.
    let other = identity("+32470123457");
    assert_eq!(network.bar(&effect(20), &other).await, Ok(()));
    assert_eq!(network.detach(&effect(21), &other).await, Ok(()));
    assert_eq!(network.read_back(&effect(22), &other).await, Ok(LineState::Dead));
}

#[tokio::test]
async fn a_script_strikes_its_line_and_step_only() {
    let network = network(
        "[[scripts]]\nline = '+32470123456'\nstep = 'bar'\nplan = { kind = 'fails', times = 2 }\n\
         [[scripts]]\nstep = 'delete'\nplan = { kind = 'permanent' }",
    );
    let busy = Err(Fault::Temporary("network-busy"));
    assert_eq!(network.bar(&effect(1), &line()).await, busy);
    assert_eq!(network.bar(&effect(1), &line()).await, busy);
    assert_eq!(network.state(LINE), None);
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    assert_eq!(network.detach(&effect(2), &line()).await, Ok(()));
    for _ in 0..3 {
        assert_eq!(
            network.delete(&effect(3), &line()).await,
            Err(Fault::Permanent("network-refused"))
        );
    }
}

#[tokio::test]
async fn a_lost_answer_is_found_by_asking_again() {
    let network = network("[[scripts]]\nstep = 'delete'\nplan = { kind = 'answer_lost', times = 1 }");
    assert_eq!(
        network.delete(&effect(1), &line()).await,
        Err(Fault::Temporary("network-timeout"))
    );
    assert_eq!(network.state(LINE).map(|line| line.provisioned), Some(false));
    assert_eq!(network.delete(&effect(1), &line()).await, Ok(()));
    assert!(network.calls()[1].repeated);
}

#[tokio::test]
async fn a_line_that_does_not_exist_cannot_be_changed() {
    let network = network("unknown_lines = 'absent'");
    let unknown = Err(Fault::Permanent("network-unknown-line"));
    assert_eq!(network.bar(&effect(1), &line()).await, unknown);
    assert_eq!(network.detach(&effect(2), &line()).await, unknown);
    assert_eq!(network.read_back(&effect(3), &line()).await, Ok(LineState::Dead));
    assert_eq!(network.delete(&effect(4), &line()).await, Ok(()));
    network.connect(LINE);
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
}

/// Writes down how long it should have waited.
#[derive(Default)]
struct Noted(Mutex<Vec<Duration>>);

impl Delay for Noted {
    fn wait(&self, length: Duration) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(length);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn calls_take_their_time_and_silence_the_whole_limit() {
    let settings = "latency_ms = 40\ntimeout_ms = 900\n\
                    [[scripts]]\nstep = 'detach'\nplan = { kind = 'never_answers' }";
    let noted = Arc::new(Noted::default());
    let delay: Arc<dyn Delay> = Arc::<Noted>::clone(&noted);
    let network = SimulatedNetwork::new(toml::from_str(settings).unwrap(), delay).unwrap();
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    for _ in 0..2 {
        assert_eq!(
            network.detach(&effect(2), &line()).await,
            Err(Fault::Temporary("network-timeout"))
        );
    }
    let waits: Vec<u128> = noted.0.lock().unwrap().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [40, 900, 900]);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_failures() {
    async fn failures(seed: u64, percent: u8) -> Vec<bool> {
        let network = network(&format!("seed = {seed}\nfailures_percent = {percent}"));
        let mut failed = Vec::new();
        for n in 0..200 {
            failed
                .push(network.read_back(&effect(n), &line()).await == Err(Fault::Temporary("network-busy")));
        }
        failed
    }
    assert_eq!(failures(7, 30).await, failures(7, 30).await);
    assert_ne!(failures(7, 30).await, failures(8, 30).await);
    let count = failures(7, 30).await.iter().filter(|failed| **failed).count();
    assert!((30..=90).contains(&count), "{count}");
    assert!(failures(7, 0).await.iter().all(|failed| !failed));
    assert!(failures(7, 100).await.iter().all(|failed| *failed));
    assert!(
        SimulatedNetwork::new(
            toml::from_str("failures_percent = 101").unwrap(),
            Arc::new(NoDelay)
        )
        .is_err()
    );
}

#[tokio::test]
async fn a_printed_call_shows_no_line() {
    let network = network("");
    assert_eq!(network.bar(&effect(1), &line()).await, Ok(()));
    assert!(!format!("{:?} {network:?}", network.calls()).contains("470123456"));
}
