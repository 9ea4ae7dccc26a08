//! Drafts: kept, found again, handed over, and gone when they are over.

use crate::world::{AN_EMAIL, AN_LINE, BO_LINE, World, case_id, intake, operator};
use engine::{
    Address, Draft, DraftFields, DraftRefusal, DraftState, DraftToKeep, EngineError, HandOverAnswer,
    HandOverTo, HandOverWish, Intake,
};
use jiff::SignedDuration;
use sqlx::Row as _;
use termination::identifier::{CaseReference, DraftId, PartyId, StaffId, SubscriptionId};
use termination::party::{Channel, Language};

const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn staff(name: &str) -> StaffId {
    name.parse().unwrap()
}

fn typed(name: &str) -> DraftFields {
    DraftFields::of([("name", name), ("line", AN_LINE), ("email", AN_EMAIL)]).unwrap()
}

/// A draft of one agent about no line yet.
fn to_keep(number: u8) -> DraftToKeep {
    DraftToKeep {
        id: DraftId::from_entropy([number; 16]),
        operator: operator(),
        over: None,
        channel: Channel::Phone,
        staff: Some(staff("jd")),
        shop: None,
        line: None,
        typed: typed("Plantedname An"),
    }
}

async fn line_of_an(world: &World) -> (PartyId, SubscriptionId) {
    let found = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    (found.1, found.0)
}

async fn keep(world: &World, draft: DraftToKeep) -> Result<Draft, DraftRefusal> {
    world.engine.keep_draft(draft, WEEK).await.unwrap()
}

/// A draft about An's line.
async fn begun(world: &World, number: u8) -> Draft {
    let line = Some(line_of_an(world).await);
    keep(
        world,
        DraftToKeep {
            line,
            ..to_keep(number)
        },
    )
    .await
    .unwrap()
}

async fn hand_over(world: &World, draft: &Draft, to: HandOverTo) -> Result<Draft, DraftRefusal> {
    let wish = HandOverWish {
        to,
        language: Language::Nl,
        life: DAY,
    };
    world.engine.hand_over(&operator(), draft.id, wish).await.unwrap()
}

/// The token of the link that was sent last, and where it went.
fn link_sent(world: &World) -> (String, Address) {
    let sent = world.outside.sent("hand-over").pop().unwrap();
    (sent.notice.unwrap().link.unwrap().token, sent.to)
}

async fn opened(world: &World, token: &str) -> HandOverAnswer {
    world.engine.open_hand_over(&operator(), token).await.unwrap()
}

/// The request that the form of a draft makes.
fn request(draft: &Draft) -> Intake {
    Intake {
        case_id: draft.case,
        reference: Some(draft.reference),
        channel: Channel::Phone,
        ..intake(0, AN_LINE)
    }
}

async fn parties_of_drafts(world: &World) -> i64 {
    let row = sqlx::query("select count(*) from party where kind = 'draft'");
    row.fetch_one(&mut world.beside().await)
        .await
        .unwrap()
        .try_get(0)
        .unwrap()
}

#[tokio::test]
async fn a_call_that_dropped_finds_its_draft_and_the_case_keeps_the_reference_that_was_told() {
    let world = World::new("drafts-story").await;
    let line = line_of_an(&world).await;
    let draft = begun(&world, 1).await;
    assert_eq!((draft.version, draft.state), (1, DraftState::Open));
    assert_eq!(draft.expires_at, world.now() + WEEK);
    assert_eq!(
        world.engine.drafts_of_line(&operator(), line).await.unwrap(),
        std::slice::from_ref(&draft)
    );
    // Another agent takes the second call and goes on.
    let going_on = DraftToKeep {
        over: Some(1),
        staff: Some(staff("other")),
        line: Some(line),
        typed: typed("Plantedname An, corrected"),
        ..to_keep(1)
    };
    let draft = keep(&world, going_on).await.unwrap();
    assert_eq!((draft.version, draft.staff), (2, Some(staff("other"))));
    let read = world.engine.typed_in(&draft).await.unwrap().unwrap();
    assert_eq!(read.one("name"), "Plantedname An, corrected");
    for (who, count) in [("jd", 0), ("other", 1)] {
        let mine = world.engine.open_drafts(&operator(), staff(who)).await.unwrap();
        assert_eq!(mine.len(), count, "{who}");
    }
    let case = world.receive(request(&draft)).await;
    assert_eq!((case.id, case.reference), (draft.case, draft.reference));
    // The same request again is the same case, and nothing is kept twice.
    assert_eq!(world.receive(request(&draft)).await.id, case.id);
    let over = world.engine.draft(&operator(), draft.id).await.unwrap().unwrap();
    assert_eq!(over.state, DraftState::Used);
    assert_eq!(world.engine.typed_in(&over).await.unwrap(), None);
    assert_eq!(parties_of_drafts(&world).await, 0);
    assert!(
        world
            .engine
            .drafts_of_line(&operator(), line)
            .await
            .unwrap()
            .is_empty()
    );
    world.verify_all().await;
}

#[tokio::test]
async fn a_second_tab_overwrites_nothing_and_is_shown_what_is_newer() {
    let world = World::new("drafts-tabs").await;
    let first = begun(&world, 1).await;
    // The same form sent twice is one draft, as it stands.
    assert_eq!(begun(&world, 1).await, first);
    let over = |seen, name: &str| DraftToKeep {
        over: Some(seen),
        typed: typed(name),
        ..to_keep(1)
    };
    let second = keep(&world, over(1, "newer")).await.unwrap();
    let refused = keep(&world, over(1, "older")).await;
    assert_eq!(refused, Err(DraftRefusal::Newer(Box::new(second.clone()))));
    let kept = world.engine.typed_in(&second).await.unwrap().unwrap();
    assert_eq!(kept.one("name"), "newer");
    world
        .engine
        .discard_draft(&operator(), second.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(keep(&world, over(2, "late")).await, Err(DraftRefusal::Gone));
    assert_eq!(keep(&world, to_keep(1)).await, Err(DraftRefusal::Gone));
    let again = world.engine.discard_draft(&operator(), second.id).await.unwrap();
    assert_eq!(again, Err(DraftRefusal::Gone));
    assert_eq!(
        keep(
            &world,
            DraftToKeep {
                over: Some(1),
                ..to_keep(9)
            }
        )
        .await,
        Err(DraftRefusal::Gone)
    );
    assert_eq!(parties_of_drafts(&world).await, 0);
}

#[tokio::test]
async fn what_was_typed_is_destroyed_when_nobody_comes_back_in_time() {
    let world = World::new("drafts-expiry").await;
    let draft = begun(&world, 1).await;
    world.clock.advance(WEEK - SignedDuration::from_secs(1));
    world.engine.sweep_once().await.unwrap();
    assert_eq!(parties_of_drafts(&world).await, 1);
    world.clock.advance(SignedDuration::from_secs(1));
    // Over at once, also before it is swept.
    let read = || async { world.engine.draft(&operator(), draft.id).await.unwrap() };
    assert_eq!(read().await.unwrap().state, DraftState::Expired);
    assert_eq!(
        hand_over(&world, &draft, HandOverTo::Line).await,
        Err(DraftRefusal::Gone)
    );
    world.engine.sweep_once().await.unwrap();
    assert_eq!(parties_of_drafts(&world).await, 0);
    world.clock.advance(SignedDuration::from_hours(49));
    world.engine.sweep_once().await.unwrap();
    assert_eq!(read().await, None);
}

#[tokio::test]
async fn who_is_erased_leaves_no_draft_behind() {
    let world = World::new("drafts-erased").await;
    let draft = begun(&world, 1).await;
    keep(&world, to_keep(2)).await.unwrap();
    let (holder, _) = line_of_an(&world).await;
    world.engine.erase(holder).await.unwrap();
    assert_eq!(parties_of_drafts(&world).await, 1);
    let over = world.engine.draft(&operator(), draft.id).await.unwrap().unwrap();
    assert_eq!((over.state, over.line), (DraftState::Discarded, None));
}

#[tokio::test]
async fn a_link_goes_to_the_line_or_to_the_typed_address_and_only_the_last_one_works() {
    let world = World::new("drafts-hand-over").await;
    let draft = begun(&world, 1).await;
    hand_over(&world, &draft, HandOverTo::Line).await.unwrap();
    world.quiet().await;
    let (by_sms, to) = link_sent(&world);
    assert!(to == Address::Phone(AN_LINE.into()));
    let HandOverAnswer::Open(read) = opened(&world, &by_sms).await else {
        panic!("it opens")
    };
    assert_eq!(read.link.unwrap().to, HandOverTo::Line);
    // Looking changes nothing.
    assert_eq!(
        opened(&world, &by_sms.to_uppercase()).await,
        HandOverAnswer::Open(read)
    );
    let handed = hand_over(&world, &draft, HandOverTo::Email).await.unwrap();
    assert_eq!(handed.link.unwrap().until, world.now() + DAY);
    world.quiet().await;
    let (by_mail, to) = link_sent(&world);
    assert!(to == Address::Email(AN_EMAIL.into()));
    assert_ne!(by_sms, by_mail);
    assert_eq!(opened(&world, &by_sms).await, HandOverAnswer::Over);
    assert!(matches!(opened(&world, &by_mail).await, HandOverAnswer::Open(_)));
    let forged = format!("{}{}", &by_mail[..by_mail.len() - 4], "aaaa");
    for unknown in [forged.as_str(), "", "x", &by_mail[1..]] {
        assert_eq!(
            opened(&world, unknown).await,
            HandOverAnswer::Unknown,
            "{unknown}"
        );
    }
    let case = world.receive(request(&draft)).await;
    assert_eq!(opened(&world, &by_mail).await, HandOverAnswer::Used(case.id));
}

#[tokio::test]
async fn a_link_is_over_with_its_day_with_its_draft_and_never_outlives_it() {
    let world = World::new("drafts-link-time").await;
    let draft = begun(&world, 1).await;
    hand_over(&world, &draft, HandOverTo::Email).await.unwrap();
    world.quiet().await;
    let (token, _) = link_sent(&world);
    world.clock.advance(DAY - SignedDuration::from_secs(1));
    assert!(matches!(opened(&world, &token).await, HandOverAnswer::Open(_)));
    world.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(opened(&world, &token).await, HandOverAnswer::Over);
    world.clock.advance(SignedDuration::from_hours(5 * 24 + 12));
    let late = hand_over(&world, &draft, HandOverTo::Email).await.unwrap();
    assert_eq!(late.link.unwrap().until, draft.expires_at);
    world
        .engine
        .discard_draft(&operator(), draft.id)
        .await
        .unwrap()
        .unwrap();
    // What was owed and not sent yet goes with it.
    world.quiet().await;
    assert_eq!(world.outside.sent("hand-over").len(), 1);
    assert_eq!(opened(&world, &token).await, HandOverAnswer::Over);
}

#[tokio::test]
async fn a_link_that_was_replaced_before_it_left_is_not_sent() {
    let world = World::new("drafts-replaced").await;
    let draft = begun(&world, 1).await;
    hand_over(&world, &draft, HandOverTo::Line).await.unwrap();
    hand_over(&world, &draft, HandOverTo::Email).await.unwrap();
    world.quiet().await;
    assert_eq!(world.outside.sent("hand-over").len(), 1);
    assert!(link_sent(&world).1 == Address::Email(AN_EMAIL.into()));
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_is_known() {
    let world = World::new("drafts-nowhere").await;
    let draft = keep(
        &world,
        DraftToKeep {
            typed: DraftFields::of([("name", "Plantedname An")]).unwrap(),
            ..to_keep(1)
        },
    )
    .await
    .unwrap();
    assert_eq!(
        hand_over(&world, &draft, HandOverTo::Line).await,
        Err(DraftRefusal::NoLine)
    );
    assert_eq!(
        hand_over(&world, &draft, HandOverTo::Email).await,
        Err(DraftRefusal::NoEmail)
    );
    world.quiet().await;
    assert!(world.outside.sent("hand-over").is_empty());
}

#[tokio::test]
async fn a_reserved_reference_that_another_case_has_is_a_clear_error() {
    let world = World::new("drafts-taken").await;
    let other = world.receive(intake(1, BO_LINE)).await;
    let taken = Intake {
        reference: Some(other.reference),
        ..intake(2, AN_LINE)
    };
    let error = world.engine.receive(taken).await.unwrap_err();
    assert!(matches!(error, EngineError::ReferenceTaken(reference) if reference == other.reference));
    assert!(!error.is_passing());
    assert_eq!(world.engine.case(case_id(2)).await.unwrap(), None);
    // Two at the same moment, in one group: one gets it, the other is told.
    let reference = Some(CaseReference::from_entropy([9; 8]));
    let ask = |number| {
        let intake = Intake {
            reference,
            ..intake(number, AN_LINE)
        };
        world.engine.receive(intake)
    };
    let (one, two) = tokio::join!(ask(3), ask(4));
    let told = [one, two].into_iter().filter(Result::is_err).count();
    assert_eq!(told, 1);
}

#[tokio::test]
async fn a_ticket_opens_its_draft_for_a_few_minutes_and_at_its_operator_only() {
    let world = World::new("drafts-tickets").await;
    let engine = &world.engine;
    let id = engine.draft_of_call(&operator(), "call-1");
    assert_eq!(id, engine.draft_of_call(&operator(), "call-1"));
    assert_ne!(id, engine.draft_of_call(&operator(), "call-2"));
    let ticket = engine.ticket(&operator(), id, world.now() + SignedDuration::from_mins(10));
    assert_eq!(engine.open_ticket(&operator(), &ticket), Some(id));
    assert_eq!(engine.open_ticket(&"telenet".parse().unwrap(), &ticket), None);
    for wrong in ["", "x", &ticket[1..], &ticket.replace(&ticket[..1], "1")] {
        assert_eq!(engine.open_ticket(&operator(), wrong), None, "{wrong}");
    }
    world.advance_minutes(10);
    assert_eq!(engine.open_ticket(&operator(), &ticket), None);
}
