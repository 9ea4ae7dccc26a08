//! Answers at the desks over a database: compared without a stored value leaving, counted over all cases of a line.

use crate::world::{
    AN_LINE, AN_LINE_2, BO_LINE, PLANTED, STRANGE_LINE, World, captured_logs, intake, operator, subscriber,
};
use engine::{Actor, Engine, Found, Told, Wanted};
use futures::TryStreamExt as _;
use jiff::SignedDuration;
use sqlx::Row as _;
use termination::Case;
use termination::case::{Command, Desk, Refusal, Stage, WorkKind};
use termination::identity::address::PostalAddress;
use termination::identity::digits::Slip;
use termination::identity::evidence::{Kind, Nearly, Outcome, Standing};
use termination::identity::{Answer, BillAnswer, NotCompared, Said};
use termination::party::Channel;

fn agent() -> Desk {
    Desk {
        channel: Channel::Phone,
        by: "a.agent".parse().unwrap(),
    }
}

fn said(text: &str) -> Said<String> {
    Said::new(text.to_owned())
}

fn bill(number: &str) -> Answer {
    Answer::LastBill(BillAnswer::Number(said(number)))
}

fn address(street: &str) -> Answer {
    Answer::BillingAddress(Box::new(Said::new(PostalAddress::new(street, "1000", "Brussel"))))
}

impl World {
    async fn by_phone(&self, number: u8, line: &str) -> Case {
        let mut intake = intake(number, line);
        intake.channel = Channel::Phone;
        self.receive(intake).await
    }

    async fn hears(&self, case: &Case, answer: &Answer) -> Told {
        hear(&self.engine, case, answer).await
    }
}

impl World {
    async fn as_it_is(&self, case: &Case) -> Case {
        self.engine.case(case.id).await.unwrap().unwrap()
    }
}

async fn hear(engine: &Engine, case: &Case, answer: &Answer) -> Told {
    let command = engine.new_command_id();
    engine
        .hear_answer(case.id, command, answer, agent())
        .await
        .unwrap()
}

fn outcome(told: &Told) -> Outcome {
    let Told::Recorded { outcome, .. } = told else {
        panic!("{told:?}")
    };
    *outcome
}

#[tokio::test]
async fn a_caller_proves_with_the_bill_and_the_address_as_they_are_said() {
    let world = World::new("desks-proof").await;
    let case = world.by_phone(1, AN_LINE).await;
    let check = world.engine.check(&case, Channel::Phone).await.unwrap();
    assert!(
        matches!(
            check.standing,
            Standing::Asking {
                next: Kind::CodeToLine,
                ..
            }
        ),
        "{:?}",
        check.standing
    );
    let swapped = world.hears(&case, &bill("BA-2026-0012354")).await;
    let Told::Recorded {
        outcome: Outcome::Nearly,
        nearly,
        ..
    } = &swapped
    else {
        panic!("{swapped:?}")
    };
    assert_eq!(*nearly, Some(Nearly::Number(Slip::NeighboursSwapped)));
    assert_eq!(
        outcome(&world.hears(&case, &bill("ba 2026 0012345")).await),
        Outcome::Proven
    );
    assert_eq!(
        outcome(&world.hears(&case, &address("PLANTEDSTREET, 1")).await),
        Outcome::Proven
    );
    let case = world.as_it_is(&case).await;
    assert!(matches!(&case.stage, Stage::Received(stage) if stage.verified.is_some()));
}

#[tokio::test]
async fn five_wrong_answers_over_two_cases_lock_the_line_at_every_desk_and_node() {
    let world = World::new("desks-lock").await;
    let (first, second) = (world.by_phone(1, AN_LINE).await, world.by_phone(2, AN_LINE).await);
    let other_node = world.second_engine().await;
    for wrong in ["X-1111", "X-2222"] {
        assert_eq!(outcome(&world.hears(&first, &bill(wrong)).await), Outcome::Wrong);
        assert_eq!(
            outcome(&hear(&other_node, &second, &bill(wrong)).await),
            Outcome::Wrong
        );
    }
    assert_eq!(
        outcome(&world.hears(&first, &address("Elsewhere 9")).await),
        Outcome::Wrong
    );
    // The other case of the line, at the other node, is locked as well, and so is the right answer.
    for engine in [&world.engine, &other_node] {
        let told = hear(engine, &second, &bill("BA-2026-0012345")).await;
        assert!(matches!(told, Told::Refused(Refusal::Locked { .. })), "{told:?}");
        let check = engine.check(&second, Channel::Phone).await.unwrap();
        assert_eq!(check.standing, Standing::Locked);
    }
    let work = world.engine.work_of(first.id).await.unwrap();
    assert!(work.iter().any(|work| work.kind == WorkKind::Locked));
    // Another line of the same holder is none of the caller's guesses' business.
    let other_line = world.by_phone(3, AN_LINE_2).await;
    assert_eq!(
        outcome(&world.hears(&other_line, &bill("BA-2026-0012345")).await),
        Outcome::Proven
    );
    // Both requests stand.
    for case in [&first, &second] {
        assert_eq!(world.as_it_is(case).await.stage.name(), "received");
    }
}

#[tokio::test]
async fn an_answer_posted_twice_is_one_answer() {
    let world = World::new("desks-twice").await;
    let case = world.by_phone(1, AN_LINE).await;
    let command = world.engine.new_command_id();
    for answer in [bill("X-1111"), bill("BA-2026-0012345")] {
        let told = world
            .engine
            .hear_answer(case.id, command, &answer, agent())
            .await
            .unwrap();
        assert_eq!(outcome(&told), Outcome::Wrong, "what it came to the first time");
    }
    assert_eq!(world.as_it_is(&case).await.checks.answers.len(), 1);
}

#[tokio::test]
async fn what_is_not_on_file_is_not_asked_and_a_strange_line_has_nothing_to_ask() {
    let world = World::new("desks-nothing").await;
    let case = world.by_phone(1, STRANGE_LINE).await;
    let check = world.engine.check(&case, Channel::Phone).await.unwrap();
    assert_eq!((check.standing, check.askable.len()), (Standing::NothingLeft, 0));
    let told = world.hears(&case, &bill("BA-2026-0012345")).await;
    assert_eq!(told, Told::NotCompared(NotCompared::NotOnFile));
    let misread = Answer::LastBill(BillAnswer::Structured(said("090933755494")));
    let known = world.by_phone(2, AN_LINE).await;
    assert_eq!(
        world.hears(&known, &misread).await,
        Told::NotCompared(NotCompared::Misread)
    );
    assert_eq!(world.as_it_is(&known).await.checks.answers, []);
}

#[tokio::test]
async fn a_case_that_came_online_raises_what_the_phone_asks_for() {
    let world = World::new("desks-risk").await;
    world.receive(intake(1, AN_LINE)).await;
    let case = world.by_phone(2, AN_LINE).await;
    let check = world.engine.check(&case, Channel::Phone).await.unwrap();
    assert_eq!(check.risk.level.name(), "raised");
    world.hears(&case, &bill("BA-2026-0012345")).await;
    world.hears(&case, &address("Plantedstreet 1")).await;
    let case = world.as_it_is(&case).await;
    assert!(matches!(&case.stage, Stage::Received(stage) if stage.verified.is_none()));
}

#[tokio::test]
async fn a_holder_is_found_by_line_by_number_and_by_name_with_postcode_and_never_browsed() {
    let world = World::new("desks-find").await;
    let find = async |wanted| world.engine.look_for(&operator(), &wanted).await.unwrap();
    let name = |name: &str, postcode: &str| Wanted::NameAndPostcode {
        name: name.into(),
        postcode: postcode.into(),
    };
    let Found::Line(_, an) = find(Wanted::Line("0470 10 00 01".into())).await else {
        panic!("on file")
    };
    assert_eq!(
        find(Wanted::Customer(" C-77001 ".into())).await,
        Found::Customer(an)
    );
    let mut zoe = subscriber(7, "+32470100007");
    zoe.holder.name = "Zoë van het Plantedname".into();
    world.engine.import_batch(&[zoe]).await.unwrap();
    let Found::Customer(zoe) = find(name("PLANTEDNAME Zoe", "1000")).await else {
        panic!("on file")
    };
    assert_ne!(zoe, an);
    // Two of one name in one town: neither is shown, another number is needed.
    assert_eq!(find(name("Plantedname", "1000")).await, Found::Several);
    for wanted in [
        Wanted::Line(STRANGE_LINE.into()),
        Wanted::Line("no number".into()),
        Wanted::Customer("C-7700".into()),
        name("Zoë Plantedname", "2000"),
        name("Zoë", "1000"),
        name("", "1000"),
    ] {
        assert_eq!(find(wanted.clone()).await, Found::Nobody, "{wanted:?}");
    }
    // Another operator's staff find nobody.
    let elsewhere = "telenet".parse().unwrap();
    let there = world
        .engine
        .look_for(&elsewhere, &Wanted::Line(AN_LINE.into()))
        .await
        .unwrap();
    assert_eq!(there, Found::Nobody);
    // Once erased, nobody is found by name.
    world.engine.erase(zoe).await.unwrap();
    assert_eq!(find(name("Zoë Plantedname", "1000")).await, Found::Nobody);
}

#[tokio::test]
async fn whoever_of_the_staff_causes_something_is_on_record_with_it() {
    let world = World::new("desks-actor").await;
    let actor = Actor {
        channel: Channel::Phone,
        staff: "a.agent".parse().unwrap(),
    };
    let desk = world.engine.acting(actor);
    let case = world.by_phone(1, BO_LINE).await;
    desk.handle(case.id, desk.new_command_id(), Command::Withdraw)
        .await
        .unwrap()
        .unwrap();
    let mut db = world.beside().await;
    let rows: Vec<_> = sqlx::query("select channel, staff from command order by from_seq")
        .fetch(&mut db)
        .try_collect()
        .await
        .unwrap();
    let recorded = |row: &sqlx::any::AnyRow| -> (Option<String>, Option<String>) { (row.get(0), row.get(1)) };
    let recorded: Vec<_> = rows.iter().map(recorded).collect();
    let by_agent = (Some("phone".to_owned()), Some("a.agent".to_owned()));
    assert_eq!(recorded, [(None, None), by_agent]);
    let acts = world.engine.acts_of(case.id).await.unwrap();
    assert_eq!(acts.len(), 1);
    assert_eq!((acts[0].actor, acts[0].from_seq), (actor, case.version + 1));
}

#[tokio::test]
async fn no_stored_value_and_no_answer_is_in_events_or_logs() {
    let world = World::new("desks-private").await;
    let case = world.by_phone(1, AN_LINE).await;
    for answer in [
        bill("BA-2026-0012345"),
        Answer::DocumentNumber(said("q79x")),
        Answer::CustomerNumber(said("C-77001")),
    ] {
        world.hears(&case, &answer).await;
    }
    let mut db = world.beside().await;
    let rows: Vec<_> = sqlx::query("select body from event union all select snapshot from case_snapshot")
        .fetch(&mut db)
        .try_collect()
        .await
        .unwrap();
    let mut written: String = rows.iter().map(|row| row.get::<String, _>(0)).collect();
    written.push_str(&String::from_utf8_lossy(&captured_logs().lock().unwrap()));
    for planted in
        PLANTED
            .into_iter()
            .chain(["BA-2026-0012345", "20260012345", "Q7X9", "q79x", "090933755493"])
    {
        assert!(!written.contains(planted), "{planted}");
    }
}

#[tokio::test]
async fn a_promised_call_is_on_the_worklist_with_its_deadline() {
    let world = World::new("desks-call-back").await;
    let case = world.by_phone(1, AN_LINE).await;
    let by = world.now() + SignedDuration::from_hours(1);
    world
        .try_handle(&case, Command::PromiseCallBack { by })
        .await
        .unwrap();
    let work = world.engine.work_of(case.id).await.unwrap();
    assert_eq!(
        work.iter()
            .map(|work| (work.kind, work.by_at))
            .collect::<Vec<_>>(),
        [(WorkKind::CallBack, by)]
    );
    world
        .try_handle(&case, Command::CallBack { reached: true })
        .await
        .unwrap();
    assert!(world.engine.work_of(case.id).await.unwrap().is_empty());
}
