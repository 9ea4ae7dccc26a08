//! Many lines at once: what a row becomes, what a preview says, and asking again.

use crate::outside::Trouble;
use crate::world::{
    AN_EMAIL, AN_LINE, AN_LINE_2, BO_LINE, PLANTED, STRANGE_LINE, World, intake, operator, subscriber,
};
use engine::{
    BulkAnswer, BulkCase, BulkRefusal, BulkRow, EngineError, LaneSettings, LoopSettings, Pace, RowOutcome,
    Share, Vouched,
};
use jiff::civil::{Date, date};
use proptest::test_runner::{Config, TestRunner};
use std::time::Duration;
use termination::case::{Cause, DesiredEnd, Kind, Stage};
use termination::identifier::{BatchId, CaseId, Msisdn};
use termination::money::Cents;
use termination::party::{Channel, Language};
use termination::verification::Evidence;
use termination::{Command, Event, Refusal};
use tokio_util::sync::CancellationToken;

static PACE: Pace = Pace::of(Share::WHOLE);

fn vouched(number: u8) -> Vouched {
    Vouched {
        batch: BatchId::from_entropy([number; 16]),
        by: "j.doe".parse().unwrap(),
    }
}

fn row(line: &str) -> BulkRow {
    BulkRow {
        operator: operator(),
        line: Msisdn::parse(line).unwrap(),
        customer: None,
        kind: Kind::Ordinary,
        end: DesiredEnd::Now,
        language: None,
    }
}

fn until(line: &str, on: Date) -> BulkRow {
    BulkRow {
        end: DesiredEnd::LastDay { on },
        ..row(line)
    }
}

async fn end(world: &World, rows: &[BulkRow]) -> Vec<BulkAnswer> {
    world.engine.end_bulk(vouched(1), rows, &PACE).await.unwrap()
}

async fn preview(world: &World, rows: &[BulkRow]) -> Vec<BulkAnswer> {
    world.engine.preview_bulk(vouched(1), rows).await.unwrap()
}

fn case(answer: &BulkAnswer) -> &BulkCase {
    match answer {
        BulkAnswer::Received(case) | BulkAnswer::Known(case) => case,
        BulkAnswer::Refused(refusal) => panic!("{refusal:?}"),
    }
}

/// Answers without the references, which a preview cannot know.
fn comparable(answers: Vec<BulkAnswer>) -> Vec<BulkAnswer> {
    let plain = |answer| match answer {
        BulkAnswer::Received(case) => BulkAnswer::Received(BulkCase {
            reference: None,
            ..case
        }),
        BulkAnswer::Known(_) | BulkAnswer::Refused(_) => answer,
    };
    answers.into_iter().map(plain).collect()
}

#[tokio::test]
async fn a_row_is_a_case_with_receipt_notice_and_the_proof_of_who_vouched() {
    let world = World::new("bulk-story").await;
    let answers = end(&world, &[row(AN_LINE), until(BO_LINE, date(2026, 6, 15))]).await;
    let [first, second] = [case(&answers[0]), case(&answers[1])];
    let an = world.case(first.case).await;
    assert_eq!(an.asked.channel, Channel::BackOffice);
    assert_eq!(
        (an.asked.language, an.asked.receipt_on_file),
        (Language::Nl, true)
    );
    let events = world.events(an.id).await;
    let Event::Verified {
        by: Evidence::BackOffice { batch, by },
        ..
    } = &events[1]
    else {
        panic!("{events:?}")
    };
    assert_eq!((*batch, *by), (vouched(1).batch, vouched(1).by));
    world.quiet().await;
    for message in ["receipt", "scheduled", "owner-notice"] {
        assert!(!world.effects_named(an.id, message).await.is_empty(), "{message}");
    }
    assert_eq!(world.engine.details(&an).await.unwrap().unwrap().lines, [AN_LINE]);
    let Stage::Pending(pending) = &an.stage else {
        panic!("{:?}", an.stage)
    };
    assert_eq!(first.ends_at, Some(pending.schedule.ends_at));
    assert_eq!(
        first.point_of_no_return_at,
        Some(pending.schedule.point_of_no_return_at)
    );
    // 29 of 30 days of June, and 15 of them: of a fee of 20 euros.
    assert_eq!(
        (first.credit, second.credit),
        (Some(Cents(1933)), Some(Cents(1000)))
    );
    world.reach_the_point_of_no_return(&an);
    world.quiet().await;
    assert_eq!(world.case(an.id).await.stage.name(), "closed");
    world.verify_all().await;
}

#[tokio::test]
async fn every_refusal_of_the_files_and_the_rules_comes_out_of_preview_and_run_alike() {
    let world = World::new("bulk-refusals").await;
    let homeless = "+32470100004";
    let mut nowhere = subscriber(3, homeless);
    nowhere.holder.postal = vec![];
    assert_eq!(
        world.engine.import_batch(&[nowhere]).await.unwrap(),
        [RowOutcome::Added]
    );
    let earlier = world.pending(9).await;
    let wrong = |line| BulkRow {
        customer: Some("C-77009".into()),
        ..row(line)
    };
    let right = BulkRow {
        customer: Some(" C-77001 ".into()),
        kind: Kind::ForCause {
            cause: Some(Cause::ServiceFails),
        },
        language: Some(Language::Fr),
        ..row(AN_LINE_2)
    };
    let rows = [
        row(STRANGE_LINE),
        row(AN_LINE),
        wrong(BO_LINE),
        right,
        row(homeless),
    ];
    let told = preview(&world, &rows).await;
    assert_eq!(told[0], BulkAnswer::Refused(BulkRefusal::NotOnFile));
    assert!(matches!(&told[1], BulkAnswer::Known(known)
        if known.case == earlier.id && known.reference == Some(earlier.reference) && known.ends_at.is_some()));
    assert_eq!(told[2], BulkAnswer::Refused(BulkRefusal::OtherCustomer));
    assert!(matches!(told[3], BulkAnswer::Received(_)));
    assert_eq!(told[4], BulkAnswer::Refused(BulkRefusal::NoAddress));
    let done = end(&world, &rows).await;
    let of_second = world.case(case(&done[3]).case).await;
    assert_eq!(of_second.asked.language, Language::Fr);
    assert_eq!(comparable(done), told);
    let rows = [until(BO_LINE, date(2026, 5, 31))];
    let past = Refusal::EndInThePast {
        earliest_on: date(2026, 6, 1),
    };
    assert_eq!(
        preview(&world, &rows).await,
        [BulkAnswer::Refused(BulkRefusal::Rule(past.clone()))]
    );
    assert_eq!(
        end(&world, &rows).await,
        [BulkAnswer::Refused(BulkRefusal::Rule(past))]
    );
    let rows = [until(BO_LINE, date(2036, 1, 1))];
    assert!(matches!(
        &end(&world, &rows).await[0],
        BulkAnswer::Refused(BulkRefusal::Rule(Refusal::EndTooFar { .. }))
    ));
}

#[tokio::test]
async fn a_line_that_has_ended_is_told_with_its_case_and_to_its_own_batch_the_first_answer() {
    let world = World::new("bulk-ended").await;
    let rows = [row(AN_LINE)];
    let first = end(&world, &rows).await;
    let ended = world.case(case(&first[0]).case).await;
    world.reach_the_point_of_no_return(&ended);
    world.quiet().await;
    assert_eq!(end(&world, &rows).await, first, "the same batch");
    let later = world.engine.end_bulk(vouched(2), &rows, &PACE).await.unwrap();
    let by = Some(ended.id);
    assert_eq!(
        later,
        [BulkAnswer::Refused(BulkRefusal::AlreadyEnded { by })],
        "another batch"
    );
}

#[tokio::test]
async fn what_the_holder_took_back_is_not_asked_again_by_its_own_batch() {
    let world = World::new("bulk-withdrawn").await;
    let rows = [row(AN_LINE), row(AN_LINE_2)];
    let first = end(&world, &rows).await;
    let taken_back = world.case(case(&first[0]).case).await;
    world.handle(&taken_back, Command::Withdraw).await;
    world.advance_minutes(5);
    assert_eq!(end(&world, &rows).await, first);
    assert_eq!(preview(&world, &rows).await, first);
    assert_eq!(world.case(taken_back.id).await.stage.name(), "withdrawn");
    let other = world.engine.end_bulk(vouched(2), &rows, &PACE).await.unwrap();
    assert!(matches!(&other[0], BulkAnswer::Received(case) if case.case != taken_back.id));
    assert!(matches!(&other[1], BulkAnswer::Known(known) if known.case == case(&first[1]).case));
}

#[tokio::test]
async fn a_preview_writes_nothing() {
    let world = World::new("bulk-preview").await;
    let told = preview(&world, &[row(AN_LINE), row(BO_LINE)]).await;
    assert_eq!(case(&told[0]).reference, None);
    assert_eq!(world.engine.case(case(&told[0]).case).await.unwrap(), None);
    let mut db = world.beside().await;
    for table in ["case_snapshot", "event", "effect", "command", "hold"] {
        assert!(world.place.dump(&mut db, table).await.is_empty(), "{table}");
    }
}

/// The rows that bits choose: of each of five lines, whether it is there, and with which end.
fn chosen(bits: u32) -> Vec<BulkRow> {
    let ends = [
        DesiredEnd::Now,
        DesiredEnd::EndOfPaidPeriod,
        DesiredEnd::LastDay {
            on: date(2026, 6, 10),
        },
        DesiredEnd::LastDay {
            on: date(2026, 5, 10),
        },
    ];
    let lines = [AN_LINE, BO_LINE, STRANGE_LINE, "+32470100005", "+32470100006"];
    let there = lines.into_iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
    let with_end = |(n, line): (usize, &str)| BulkRow {
        end: ends[(bits >> (5 + 2 * n) & 3) as usize],
        customer: (bits >> (15 + n) & 3 == 3).then(|| "C-77001".to_owned()),
        ..row(line)
    };
    there.map(with_end).collect()
}

#[test]
fn a_preview_is_what_the_run_then_does() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let world = runtime.block_on(async {
        let world = World::new("bulk-property").await;
        let more = [subscriber(1, "+32470100005"), subscriber(4, "+32470100006")];
        world.engine.import_batch(&more).await.unwrap();
        world
    });
    let number = std::cell::Cell::new(10);
    let config = Config {
        cases: 24,
        failure_persistence: None,
        ..Config::default()
    };
    let played = TestRunner::new(config).run(&proptest::num::u32::ANY, |bits| {
        number.set(number.get() + 1);
        let (rows, by) = (chosen(bits), vouched(number.get()));
        runtime.block_on(async {
            let told = world.engine.preview_bulk(by, &rows).await.unwrap();
            let done = world.engine.end_bulk(by, &rows, &PACE).await.unwrap();
            assert_eq!(comparable(done.clone()), told);
            // Every second batch is taken back, so that lines are free and held by turns.
            for answer in done.iter().filter(|_| bits >> 31 == 1) {
                if let BulkAnswer::Received(received) = answer {
                    let case = world.case(received.case).await;
                    world.handle(&case, Command::Withdraw).await;
                }
            }
        });
        Ok(())
    });
    played.unwrap();
    runtime.block_on(world.verify_all());
}

#[tokio::test]
async fn many_rows_share_transactions_and_leave_no_personal_datum() {
    let world = World::new("bulk-many").await;
    let line = |n: usize| format!("+3247020{n:04}");
    let on_file: Vec<_> = (0..200).map(|n| subscriber(1, &line(n))).collect();
    world.engine.import_batch(&on_file).await.unwrap();
    let rows: Vec<_> = (0..200).map(|n| row(&line(n))).collect();
    let answers = end(&world, &rows).await;
    assert!(
        answers
            .iter()
            .all(|answer| matches!(answer, BulkAnswer::Received(_)))
    );
    let distinct: std::collections::BTreeSet<CaseId> =
        answers.iter().map(|answer| case(answer).case).collect();
    assert_eq!(distinct.len(), 200);
    let mut db = world.beside().await;
    for table in ["case_snapshot", "event", "effect", "command"] {
        let dump = world.place.dump(&mut db, table).await;
        let text = String::from_utf8_lossy(&dump);
        for planted in PLANTED.iter().chain([&"47020"]) {
            assert!(!text.contains(planted), "{planted} in {table}");
        }
    }
}

#[tokio::test]
async fn people_and_many_lines_get_on_together() {
    let world = World::new("bulk-people").await;
    let rows = [row(AN_LINE_2), row(BO_LINE)];
    let (many, one) = tokio::join!(
        world.engine.end_bulk(vouched(1), &rows, &PACE),
        world.engine.receive(intake(1, AN_LINE))
    );
    assert_eq!(many.unwrap().len(), 2);
    one.unwrap().unwrap();
    let parcels = world
        .engine
        .effects_of(case(&end(&world, &rows).await[0]).case)
        .await;
    assert!(!parcels.unwrap().is_empty());
}

#[tokio::test]
async fn a_batch_that_broke_off_is_simply_asked_again() {
    let world = World::new("bulk-broken-off").await;
    let rows = [row(AN_LINE), row(AN_LINE_2), row(BO_LINE)];
    let mortal = world.mortal_engine(7).await;
    // Nobody does its groups: the process dies before anything is written.
    let died = tokio::time::timeout(
        Duration::from_millis(200),
        mortal.end_bulk(vouched(1), &rows, &PACE),
    );
    assert!(died.await.is_err());
    let first = end(&world, &rows[..2]).await;
    let again = end(&world, &rows).await;
    assert_eq!(again[..2], first[..]);
    assert!(matches!(again[2], BulkAnswer::Received(_)));
    assert_eq!(
        world
            .engine
            .holder(world.case(case(&first[0]).case).await.holder.unwrap())
            .await
            .unwrap()
            .unwrap()
            .email,
        Some(AN_EMAIL.to_owned())
    );
}

#[tokio::test]
async fn an_operator_that_is_not_served_has_no_lines_on_file() {
    let world = World::new("bulk-operator").await;
    let rows = [BulkRow {
        operator: "telenet".parse().unwrap(),
        ..row(AN_LINE)
    }];
    assert_eq!(
        preview(&world, &rows).await,
        [BulkAnswer::Refused(BulkRefusal::NotOnFile)]
    );
    let none: Result<Vec<_>, EngineError> = world.engine.end_bulk(vouched(1), &[], &PACE).await;
    assert_eq!(none.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_code_of_a_person_does_not_wait_for_the_messages_of_many_lines() {
    let world = World::new("bulk-lanes").await;
    for answer in end(&world, &[row(AN_LINE), row(AN_LINE_2)]).await {
        case(&answer);
    }
    // Their messages hang, and more of them are owed than what came with many lines may have under way.
    world.outside.trouble("receipt", Trouble::AnswerLate);
    world.outside.trouble("owner-notice", Trouble::AnswerLate);
    let cancel = CancellationToken::new();
    let three_at_once = LoopSettings {
        messages: LaneSettings {
            at_once: 3,
            per_second: 0,
        },
        ..LoopSettings::default()
    };
    let loops = world.engine.spawn_loops(&world.ports, &three_at_once, &cancel);
    world.outside.reached.notified().await;
    let person = world.receive(intake(1, BO_LINE)).await;
    let called = async {
        while world.outside.calls("code").is_empty() {
            tokio::task::yield_now().await;
        }
    };
    let called = tokio::time::timeout(Duration::from_secs(20), called).await;
    called.expect("the code leaves while the others hang");
    let hanging = world.outside.calls("receipt").len() + world.outside.calls("owner-notice").len();
    assert!(
        hanging <= 3,
        "of many lines one at a time, of the person their own receipt"
    );
    assert_eq!(world.outside.calls("code").len(), 1, "{person:?}");
    cancel.cancel();
    world.outside.gate.add_permits(100);
    loops.stopped().await;
}
