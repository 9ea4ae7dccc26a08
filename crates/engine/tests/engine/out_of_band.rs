//! Messages of requests that come by the desks: to a telephone, to the owner by letter, and past a dead person's line.

use crate::world::{AN_LINE, BO_LINE, World, intake};
use engine::{Address, Contact, EffectState, Intake, Told};
use termination::Case;
use termination::case::{Answered, Command, ConfirmedBy, Desk, Message};
use termination::identity::address::PostalAddress;
use termination::identity::evidence::{Kind, Outcome};
use termination::identity::{Answer, BillAnswer, Said};
use termination::party::{Acting, Channel, Language, Paper};
use termination::verification::CodeTo;

const ABROAD: &str = "+33612345678";

fn desk(channel: Channel) -> Desk {
    Desk {
        channel,
        by: "a.agent".parse().unwrap(),
    }
}

fn through(channel: Channel, line: &str) -> Intake {
    let mut intake = intake(1, line);
    intake.channel = channel;
    intake.details.contact = Contact::sms("0033 6 12 34 56 78").unwrap();
    intake
}

fn bo_by_letter() -> Address {
    Address::Post {
        name: "Plantedname 2".into(),
        lines: vec!["Plantedstreet 1".into(), "1000 Brussel".into()],
    }
}

impl World {
    /// Proven with the bill and the address, and confirmed aloud.
    async fn spoken(&self, line: &str) -> Case {
        let case = self.receive(through(Channel::Phone, line)).await;
        let address = PostalAddress::new("Plantedstreet 1", "1000", "Brussel");
        for answer in [
            Answer::LastBill(BillAnswer::Number(Said::new("BA-2026-0012345".to_owned()))),
            Answer::BillingAddress(Box::new(Said::new(address))),
        ] {
            let command = self.engine.new_command_id();
            let desk = desk(Channel::Phone);
            let told = self.engine.hear_answer(case.id, command, &answer, desk).await;
            assert!(matches!(told.unwrap(), Told::Recorded { .. }));
        }
        let by = ConfirmedBy::Spoken {
            at: desk(Channel::Phone),
        };
        let despite_porting = false;
        self.handle(&case, Command::Confirm { by, despite_porting }).await
    }

    /// Where messages of a kind went, in the order of the outbox.
    fn went_to(&self, kind: &str) -> Vec<Address> {
        self.outside.sent(kind).into_iter().map(|sent| sent.to).collect()
    }
}

#[tokio::test]
async fn a_receipt_by_text_message_carries_the_code_that_makes_its_link_count() {
    let world = World::new("sms-receipt").await;
    let case = world.receive(through(Channel::Phone, AN_LINE)).await;
    world.quiet().await;
    let receipt = world.outside.sent("receipt").remove(0);
    assert_eq!(receipt.to, Address::Phone(ABROAD.into()));
    let code = receipt.parcel.unwrap().mail_code;
    let by = ConfirmedBy::MailedLink {
        same_browser: false,
        code,
    };
    let despite_porting = false;
    world
        .handle(&case, Command::Confirm { by, despite_porting })
        .await;
    let case = world
        .handle(
            &case,
            Command::AnswerCode {
                answer: world.code_sent(&case),
            },
        )
        .await;
    world.quiet().await;
    assert_eq!(case.stage.name(), "pending");
    assert_eq!(world.went_to("scheduled"), [Address::Phone(ABROAD.into())]);
}

#[tokio::test]
async fn the_owner_without_e_mail_hears_of_a_spoken_yes_by_letter_and_of_the_objection_too() {
    let world = World::new("letter-spoken").await;
    let case = world.spoken(BO_LINE).await;
    world.quiet().await;
    let mut told = world.went_to("owner-notice");
    told.sort_by_key(|to| matches!(to, Address::Post { .. }));
    assert_eq!(told, [Address::Phone(BO_LINE.into()), bo_by_letter()]);
    for sent in world.outside.sent("owner-notice") {
        assert_eq!(
            sent.parcel.unwrap().language,
            Language::Nl,
            "the owner's language"
        );
    }
    world.handle(&case, Command::Object).await;
    world.quiet().await;
    let told = world.went_to("objection-receipt");
    assert!(told.contains(&Address::Phone(ABROAD.into())) && told.contains(&bo_by_letter()));
}

#[tokio::test]
async fn an_ordinary_case_that_came_online_sends_no_letter_and_no_code_ever_goes_by_one() {
    let world = World::new("letter-online").await;
    let case = world.receive(intake(1, BO_LINE)).await;
    world.quiet().await;
    world.advance_minutes(5);
    let to = CodeTo::AddressOnFile;
    world.handle(&case, Command::AskForCode { to }).await;
    world.quiet().await;
    assert_eq!(
        world.states(case.id, "code").await,
        [EffectState::Done, EffectState::GaveUp]
    );
    world.advance_minutes(5);
    world
        .handle(&case, Command::AskForCode { to: CodeTo::Line })
        .await;
    world.quiet().await;
    let answer = world.code_sent(&case);
    world.handle(&case, Command::AnswerCode { answer }).await;
    world.quiet().await;
    assert_eq!(world.went_to("owner-notice"), [Address::Phone(BO_LINE.into())]);
}

#[tokio::test]
async fn guesses_are_told_to_the_owner_by_letter_where_there_is_no_other_way() {
    let world = World::new("letter-locked").await;
    let case = world.receive(intake(1, BO_LINE)).await;
    for _ in 0..5 {
        let answer = "000000".to_owned();
        world.handle(&case, Command::AnswerCode { answer }).await;
    }
    world.quiet().await;
    assert_eq!(world.went_to("owner-notice"), [bo_by_letter()]);
}

#[tokio::test]
async fn nothing_is_written_to_the_line_of_who_died() {
    let world = World::new("letter-heir").await;
    let mut intake = through(Channel::Shop, BO_LINE);
    intake.acting = Acting::Heir;
    let case = world.receive(intake).await;
    for (kind, paper) in [
        (Kind::DocumentSeen, None),
        (Kind::AuthoritySeen, Some(Paper::Succession)),
    ] {
        let answered = Answered::Compared {
            kind,
            outcome: Outcome::Proven,
            paper,
        };
        let at = desk(Channel::Shop);
        world.handle(&case, Command::Answer { at, answered }).await;
    }
    let by = ConfirmedBy::Signed {
        at: desk(Channel::Shop),
        at_once: false,
    };
    let despite_porting = false;
    let case = world
        .handle(&case, Command::Confirm { by, despite_porting })
        .await;
    assert_eq!(case.stage.name(), "pending");
    world.quiet().await;
    for message in Message::EXAMPLES {
        let to_line = Address::Phone(BO_LINE.into());
        assert!(!world.went_to(message.kind()).contains(&to_line), "{message:?}");
    }
    assert_eq!(world.went_to("owner-notice"), [bo_by_letter()]);
}
