//! The audit record: what is added, what is read, and what shows when somebody tampers with it.

use crate::world::{World, operator};
use engine::{Act, AuditEntry, AuditFault, AuditFilter, AuditHead, AuditVerdict, Engine, Reason};
use futures::future::join_all;
use sqlx::{AnyConnection, AssertSqlSafe};
use termination::identifier::{CaseId, OperatorId, PartyId, StaffId, SubscriptionId};

fn staff(name: &str) -> StaffId {
    name.parse().unwrap()
}

fn telenet() -> OperatorId {
    "telenet".parse().unwrap()
}

fn entry(act: Act) -> AuditEntry {
    AuditEntry::of(&operator(), staff("a.agent"), act)
}

/// Ten rows, some with everything that a row can have.
async fn ten_rows(world: &World) {
    for number in 0..10_u8 {
        let row = match number % 3 {
            0 => entry(Act::SearchedLine).because(Reason::CustomerAsks),
            1 => entry(Act::OpenedFile).about(
                PartyId::from_entropy([number; 16]),
                Some(SubscriptionId::from_entropy([number; 16])),
            ),
            _ => entry(Act::Acted("withdraw")).in_case(CaseId::from_entropy([number; 16])),
        };
        assert_eq!(world.engine.record(&row).await.unwrap(), u64::from(number) + 1);
    }
}

async fn verdict(engine: &Engine) -> AuditVerdict {
    engine.verify_audit(&operator(), None).await.unwrap()
}

async fn tamper(db: &mut AnyConnection, statement: &str) {
    for statement in statement.split(';') {
        let done = sqlx::query(AssertSqlSafe(statement.to_owned()))
            .execute(&mut *db)
            .await;
        assert!(done.unwrap().rows_affected() > 0, "{statement}");
    }
}

#[tokio::test]
async fn a_record_that_nobody_touched_verifies_to_its_end() {
    let world = World::new("audit-whole").await;
    let empty = verdict(&world.engine).await;
    assert_eq!((empty.rows, empty.head, empty.fault), (0, None, None));
    ten_rows(&world).await;
    let whole = verdict(&world.engine).await;
    assert_eq!((whole.rows, whole.fault), (10, None));
    let head = whole.head.unwrap();
    assert_eq!(head.to_string().parse(), Ok(head.clone()));
    let rows = world
        .engine
        .audit_page(&operator(), &AuditFilter::All, None, 3)
        .await
        .unwrap();
    assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [10, 9, 8]);
    assert_eq!(rows[0].hash, head.hash);
    assert_eq!(rows[0].at, world.engine.now());
}

/// What somebody with the database does, and what then shows; ten rows were there.
const TAMPERED: [(&str, AuditFault); 22] = [
    (
        "update audit set staff_id = 'b.agent' where seq = 4",
        AuditFault::Changed { seq: 4 },
    ),
    (
        "update audit set reason = 'letter' where seq = 1",
        AuditFault::Changed { seq: 1 },
    ),
    (
        "update audit set reason = null where seq = 4",
        AuditFault::Changed { seq: 4 },
    ),
    (
        "update audit set reason = '' where seq = 2",
        AuditFault::Changed { seq: 2 },
    ),
    (
        "update audit set party_id = null where seq = 2",
        AuditFault::Changed { seq: 2 },
    ),
    (
        "update audit set subscription_id = null where seq = 2",
        AuditFault::Changed { seq: 2 },
    ),
    (
        "update audit set detail = 'confirm' where seq = 3",
        AuditFault::Changed { seq: 3 },
    ),
    (
        "update audit set case_id = 'nonsense' where seq = 3",
        AuditFault::Changed { seq: 3 },
    ),
    (
        "update audit set at = at + 1 where seq = 10",
        AuditFault::Changed { seq: 10 },
    ),
    (
        "update audit set act = 'opened-case' where seq = 1",
        AuditFault::Changed { seq: 1 },
    ),
    (
        "update audit set hash = (select b.hash from audit b where b.seq = 6) where seq = 5",
        AuditFault::Changed { seq: 5 },
    ),
    ("delete from audit where seq = 5", AuditFault::Gap { seq: 5 }),
    ("delete from audit where seq = 1", AuditFault::Gap { seq: 1 }),
    (
        "delete from audit where seq = 5;update audit set seq = seq - 1 where seq = 6",
        AuditFault::Changed { seq: 5 },
    ),
    (
        "update audit set seq = 99 where seq = 2;update audit set seq = 2 where seq = 5;update audit set seq = 5 where seq = 99",
        AuditFault::Changed { seq: 2 },
    ),
    (
        "delete from audit where seq > 7",
        AuditFault::Cut { last: 7, head: 10 },
    ),
    ("delete from audit", AuditFault::Cut { last: 0, head: 10 }),
    (
        "delete from audit where seq > 7;update audit_head set seq = 7, hash = (select hash from audit where seq = 7)",
        AuditFault::End,
    ),
    ("update audit_head set seal = hash", AuditFault::End),
    ("delete from audit_head", AuditFault::End),
    (
        "update audit set operator = 'telenet' where seq = 10",
        AuditFault::Cut { last: 9, head: 10 },
    ),
    (
        "insert into audit (operator, seq, at, staff_id, act, hash) values ('base', 11, 1, 'a.agent', 'noted', 'ab')",
        AuditFault::BeyondTheEnd { head: 10 },
    ),
];

#[tokio::test]
async fn whatever_somebody_does_to_the_record_shows() {
    for (number, (statement, fault)) in TAMPERED.into_iter().enumerate() {
        let world = World::new(&format!("audit-tampered-{number}")).await;
        ten_rows(&world).await;
        tamper(&mut world.beside().await, statement).await;
        assert_eq!(verdict(&world.engine).await.fault, Some(fault), "{statement}");
    }
}

#[tokio::test]
async fn an_end_that_was_tampered_with_is_not_mended_by_the_next_row() {
    for (name, statement) in [
        (
            "cut",
            "delete from audit where seq > 7;update audit_head set seq = 7, hash = (select hash from audit where seq = 7)",
        ),
        ("gone", "delete from audit where seq > 7;delete from audit_head"),
    ] {
        let world = World::new(&format!("audit-not-mended-{name}")).await;
        ten_rows(&world).await;
        tamper(&mut world.beside().await, statement).await;
        for seq in [8, 9] {
            assert_eq!(
                world.engine.record(&entry(Act::Noted)).await.unwrap(),
                seq,
                "the work goes on"
            );
        }
        let verdict = verdict(&world.engine).await;
        assert_eq!(
            (verdict.rows, verdict.fault),
            (9, Some(AuditFault::End)),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_noted_place_shows_what_even_the_key_could_hide() {
    let world = World::new("audit-noted").await;
    ten_rows(&world).await;
    let noted = verdict(&world.engine).await.head.unwrap();
    let against = async |noted: &AuditHead| {
        world
            .engine
            .verify_audit(&operator(), Some(noted))
            .await
            .unwrap()
            .fault
    };
    world.engine.record(&entry(Act::Noted)).await.unwrap();
    assert_eq!(against(&noted).await, None);
    let other = AuditHead {
        hash: "0".repeat(64),
        ..noted.clone()
    };
    assert_eq!(against(&other).await, Some(AuditFault::NotAsNoted { seq: 10 }));
    // Somebody with the key takes all away and writes another record.
    tamper(
        &mut world.beside().await,
        "delete from audit;delete from audit_head",
    )
    .await;
    world.engine.record(&entry(Act::Noted)).await.unwrap();
    assert_eq!(verdict(&world.engine).await.fault, None);
    assert_eq!(against(&noted).await, Some(AuditFault::NotAsNoted { seq: 10 }));
}

#[tokio::test]
async fn each_operator_has_a_record_of_its_own() {
    let world = World::new("audit-operators").await;
    let there = AuditEntry::of(&telenet(), staff("a.agent"), Act::OpenedFile);
    let entries = [entry(Act::LoggedIn), there.clone(), entry(Act::LoggedOut), there];
    world.engine.record_all(&entries).await.unwrap();
    for operator in [operator(), telenet()] {
        let verdict = world.engine.verify_audit(&operator, None).await.unwrap();
        assert_eq!((verdict.rows, verdict.fault), (2, None), "{operator}");
        let rows = world
            .engine
            .audit_page(&operator, &AuditFilter::All, None, 9)
            .await
            .unwrap();
        assert_eq!(rows.len(), 2);
    }
    let moved = "update audit set operator = 'base', seq = 3 where operator = 'telenet' and seq = 2;
        update audit_head set seq = 3 where operator = 'base'";
    tamper(&mut world.beside().await, moved).await;
    assert_eq!(
        verdict(&world.engine).await.fault,
        Some(AuditFault::Changed { seq: 3 })
    );
}

#[tokio::test]
async fn rows_are_found_by_who_by_what_by_case_and_by_customer() {
    let world = World::new("audit-filters").await;
    ten_rows(&world).await;
    let case = CaseId::from_entropy([5; 16]);
    let party = PartyId::from_entropy([4; 16]);
    let by_other = AuditEntry::of(&operator(), staff("b.office"), Act::Claimed).in_case(case);
    world.engine.record(&by_other).await.unwrap();
    for (filter, seqs) in [
        (AuditFilter::Staff(staff("b.office")), vec![11]),
        (AuditFilter::Act("acted".to_owned()), vec![9, 6, 3]),
        (AuditFilter::Act("no-such-act".to_owned()), vec![]),
        (AuditFilter::Case(case), vec![11, 6]),
        (AuditFilter::Party(party), vec![5]),
    ] {
        let rows = world
            .engine
            .audit_page(&operator(), &filter, None, 50)
            .await
            .unwrap();
        assert_eq!(
            rows.iter().map(|row| row.seq).collect::<Vec<_>>(),
            seqs,
            "{filter:?}"
        );
    }
    let before = AuditFilter::Act("acted".to_owned());
    let rows = world
        .engine
        .audit_page(&operator(), &before, Some(9), 1)
        .await
        .unwrap();
    assert_eq!((rows[0].seq, rows[0].detail.as_deref()), (6, Some("withdraw")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_many_add_at_once_on_two_nodes_is_all_there_in_one_chain() {
    let world = World::new("audit-at-once").await;
    let other = world.second_engine().await;
    let tasks = (0..48_u8).map(|number| {
        let engine = if number % 2 == 0 {
            world.engine.clone()
        } else {
            other.clone()
        };
        let case = CaseId::from_entropy([number; 16]);
        tokio::spawn(async move {
            let pair = [
                entry(Act::OpenedCase).in_case(case),
                entry(Act::Claimed).in_case(case),
            ];
            engine.record_all(&pair).await.unwrap()
        })
    });
    let mut last: Vec<u64> = join_all(tasks).await.into_iter().map(Result::unwrap).collect();
    last.sort_unstable();
    assert_eq!(last, (1..=48).map(|pair| pair * 2).collect::<Vec<_>>());
    let verdict = verdict(&other).await;
    assert_eq!((verdict.rows, verdict.fault), (96, None));
}

#[tokio::test]
async fn more_rows_than_are_read_at_a_time_verify_too() {
    let world = World::new("audit-pages").await;
    let many: Vec<_> = (0..1003).map(|_| entry(Act::Noted)).collect();
    assert_eq!(world.engine.record_all(&many).await.unwrap(), 1003);
    assert_eq!(verdict(&world.engine).await.rows, 1003);
    tamper(&mut world.beside().await, "delete from audit where seq = 501").await;
    assert_eq!(
        verdict(&world.engine).await.fault,
        Some(AuditFault::Gap { seq: 501 })
    );
}
