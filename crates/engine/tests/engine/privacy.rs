//! Personal data stays in the vault: after a full run nothing that was typed or imported is found anywhere else.

use crate::outside::Trouble;
use crate::place::Place;
use crate::world::{
    AN_EMAIL, AN_LINE, BO_LINE, PLANTED, STRANGE_LINE, World, captured_logs, command_id, intake, operator,
};
use engine::{Contact, DraftFields, DraftToKeep, Fault, HandOverTo, HandOverWish, SessionLife};
use jiff::SignedDuration;
use termination::Command;
use termination::identifier::Msisdn;
use termination::party::{Channel, Language};

/// A run that touches everything that could carry personal data, failures included.
async fn full_run(world: &World) {
    cases(world).await;
    draft(world).await;
    doors(world).await;
    world.clock.advance(SignedDuration::from_hours(24 * 20));
    world.quiet().await;
}

/// A closed, a locked and a withdrawn case, with messages that fail.
async fn cases(world: &World) {
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world
        .outside
        .trouble("owner-notice", Trouble::Fails(Fault::Temporary("down")));
    world.quiet().await;
    let other = world.receive(intake(2, BO_LINE)).await;
    for answer in ["470100003", "Plantedname", "x", "y", "z"] {
        world
            .handle(
                &other,
                Command::AnswerCode {
                    answer: answer.into(),
                },
            )
            .await;
    }
    let strange = world.receive(intake(3, STRANGE_LINE)).await;
    let contact = Contact::Post(vec!["Plantedstreet 9".into()]);
    world
        .engine
        .correct_address(strange.id, command_id(9), contact)
        .await
        .unwrap()
        .unwrap();
    world.handle(&strange, Command::Withdraw).await;
    world.outside.trouble(
        "withdrawal-receipt",
        Trouble::Fails(Fault::Permanent("no_such_address")),
    );
    world.quiet().await;
}

/// A draft that is handed over both ways, with messages that fail, and stays open.
async fn draft(world: &World) {
    let found = world
        .engine
        .find_line(&operator(), BO_LINE)
        .await
        .unwrap()
        .unwrap();
    let said = [
        ("name", "Plantedname An"),
        ("line", BO_LINE),
        ("email", AN_EMAIL),
        ("cause_text", "Plantedcause"),
    ];
    let draft = DraftToKeep {
        id: world.engine.new_draft_id(),
        operator: operator(),
        over: None,
        channel: Channel::Phone,
        staff: Some("jd".parse().unwrap()),
        shop: None,
        line: Some((found.1, found.0)),
        typed: DraftFields::of(said).unwrap(),
    };
    let life = SignedDuration::from_hours(24 * 365);
    let draft = world.engine.keep_draft(draft, life).await.unwrap().unwrap();
    for to in [HandOverTo::Line, HandOverTo::Email] {
        world
            .outside
            .trouble("hand-over", Trouble::Fails(Fault::Temporary("down")));
        let wish = HandOverWish {
            to,
            language: Language::Nl,
            life,
        };
        let handed = world.engine.hand_over(&operator(), draft.id, wish).await;
        handed.unwrap().unwrap();
        world.quiet().await;
    }
}

/// Registration, log-in and limits.
async fn doors(world: &World) {
    let engine = &world.engine;
    let line = Msisdn::parse("+32470100002").unwrap();
    engine
        .issue_line_code(&operator(), line, Language::Fr)
        .await
        .unwrap();
    world
        .outside
        .trouble("line-code", Trouble::Fails(Fault::Temporary("down")));
    world.quiet().await;
    engine
        .check_line_code(&operator(), line, "470100002")
        .await
        .unwrap();
    let (_, holder) = engine.find_line(&operator(), BO_LINE).await.unwrap().unwrap();
    let made = engine
        .create_account(&operator(), "planted-user", holder, "$argon2id$x")
        .await
        .unwrap();
    let engine::NewAccount::Made(account) = made else {
        panic!("{made:?}")
    };
    engine
        .create_session(&account, SessionLife::default())
        .await
        .unwrap();
    engine
        .throttle("line", AN_LINE, 3, SignedDuration::from_mins(1))
        .await
        .unwrap();
    engine
        .throttle("user", "planted-user", 3, SignedDuration::from_mins(1))
        .await
        .unwrap();
}

fn find_planted(place: &str, bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    PLANTED
        .iter()
        .filter(|planted| text.contains(&planted.to_lowercase()))
        .map(|planted| format!("{place}: {planted}"))
        .collect()
}

#[tokio::test]
async fn a_full_run_leaves_no_personal_datum_outside_of_the_seals() {
    let world = World::new("privacy-full-run").await;
    full_run(&world).await;
    let mut db = world.beside().await;
    let tables = world.place.tables(&mut db).await;
    let mut found = vec![];
    for table in &tables {
        let bytes = world.place.dump(&mut db, table).await;
        found.extend(find_planted(table, &bytes));
    }
    for needed in [
        "event",
        "effect",
        "command",
        "work",
        "case_snapshot",
        "party",
        "lookup",
        "session",
        "notice",
    ] {
        assert!(tables.iter().any(|table| table == needed), "{needed}");
        assert!(
            !world.place.dump(&mut db, needed).await.is_empty(),
            "the run left nothing in {needed}"
        );
    }
    if let Place::File(folder) = &world.place {
        for file in ["cease.db", "cease.db-wal"] {
            let bytes = std::fs::read(folder.join(file)).unwrap();
            found.extend(find_planted(file, &bytes));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[tokio::test]
async fn no_log_line_at_any_level_carries_a_personal_datum() {
    let world = World::new("privacy-logs").await;
    full_run(&world).await;
    let logs = captured_logs().lock().unwrap().clone();
    let text = String::from_utf8_lossy(&logs);
    assert!(
        text.contains("effect given up") && text.contains("received"),
        "the run was logged"
    );
    assert_eq!(find_planted("logs", &logs), Vec::<String>::new());
}

#[tokio::test]
async fn the_scan_finds_what_is_there() {
    let world = World::new("privacy-scan-works").await;
    let mut db = world.beside().await;
    let leak = "insert into work (case_id, seq, n, operator, kind, since_at, by_at)
        values ('case', 1, 1, 'base', $1, 0, 0)";
    sqlx::query(leak)
        .bind("call Plantedname")
        .execute(&mut db)
        .await
        .unwrap();
    assert_eq!(
        find_planted("work", &world.place.dump(&mut db, "work").await),
        ["work: Plantedname"]
    );
}

#[tokio::test]
async fn errors_and_debug_forms_carry_no_personal_datum() {
    let world = World::new("privacy-debug").await;
    let case = world.pending(1).await;
    world.quiet().await;
    let parcel = world.outside.sent("receipt")[0].parcel.clone().unwrap();
    let lines = world.engine.lines_of(&case).await.unwrap();
    let holder = world.engine.holder(case.holder.unwrap()).await.unwrap();
    let row = crate::world::subscriber(1, AN_LINE);
    let shown = format!(
        "{parcel:?} {:?} {lines:?} {holder:?} {:?} {:?}",
        parcel.to,
        row.holder,
        intake(1, AN_LINE)
    );
    assert_eq!(find_planted("debug", shown.as_bytes()), Vec::<String>::new());
    assert!(!shown.contains(&parcel.links.case) && !shown.contains(&parcel.mail_code.unwrap()));
}
