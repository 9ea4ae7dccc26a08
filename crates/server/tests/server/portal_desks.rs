//! The page of a request that came by a desk: which channel acted, to which telephone the messages go, and what is not
//! promised.

use crate::app::{Person, TestApp, ZOE, code_in, link_in};
use crate::portal::{assert_says, text};
use engine::{Actor, Contact, Engine, Intake, RequesterDetails};
use jiff::SignedDuration;
use termination::Case;
use termination::case::{Answered, Command, ConfirmedBy, DesiredEnd, Desk, KeepNumber, Kind};
use termination::identifier::CaseId;
use termination::identity::evidence::{self, Outcome};
use termination::party::{Acting, Channel, Language, Paper};

const ABROAD: &str = "+33612345678";

fn desk(channel: Channel) -> Desk {
    let by = "a.agent".parse().unwrap();
    Desk { channel, by }
}

/// The engine as somebody at a desk uses it.
fn at_desk(app: &TestApp, channel: Channel) -> Engine {
    let Desk { channel, by } = desk(channel);
    app.engine.acting(Actor { channel, staff: by })
}

async fn take(app: &TestApp, person: &Person, channel: Channel, acting: Acting, language: Language) -> Case {
    let engine = at_desk(app, channel);
    let intake = Intake {
        reference: None,
        acting,
        case_id: CaseId::from_entropy([7; 16]),
        operator: person.operator.parse().unwrap(),
        details: RequesterDetails {
            name: person.name.into(),
            lines: vec![person.line.into()],
            reference: None,
            contact: Contact::sms(ABROAD).unwrap(),
            cause_text: None,
        },
        kind: Kind::Ordinary,
        end: DesiredEnd::Now,
        keep_number: KeepNumber::No,
        language,
        channel,
        session: None,
    };
    let case = engine.receive(intake).await.unwrap().unwrap().case;
    app.settle().await;
    case
}

async fn tell(app: &TestApp, case: &Case, channel: Channel, command: Command) {
    let engine = at_desk(app, channel);
    let id = engine.new_command_id();
    engine.handle(case.id, id, command).await.unwrap().unwrap();
}

fn answer(channel: Channel, answered: Answered) -> Command {
    let at = desk(channel);
    Command::Answer { at, answered }
}

fn seen(kind: evidence::Kind, paper: Option<Paper>) -> Answered {
    Answered::Compared {
        kind,
        outcome: Outcome::Proven,
        paper,
    }
}

#[tokio::test]
async fn the_page_says_which_channel_did_what_and_never_who_or_what_came_of_a_question() {
    let app = TestApp::start().await;
    let case = take(&app, &ZOE, Channel::Phone, Acting::Holder, Language::En).await;
    let sms = app.sms_to(ABROAD);
    let mut browser = app.browser();
    let confirm = browser.get(&link_in(&sms, "/confirm/")).await;
    assert_says(&confirm, &text(Language::En, "confirm-other-browser"));
    // A wrong code at the desk: before the proof, no page says that questions are asked about this line.
    let wrong = Answered::Code {
        answer: "000000".into(),
        yes: true,
    };
    tell(&app, &case, Channel::Phone, answer(Channel::Phone, wrong)).await;
    let link = format!(
        "/proximus/en/case/{}",
        app.engine.link(engine::LinkKind::Case, &case)
    );
    let page = browser.get(&link).await;
    assert_says(&page, "What our staff did");
    assert_says(&page, "By telephone: we took your request");
    assert!(!page.words().contains("asked who is calling"), "{}", page.words());
    assert_says(&page, "by SMS to +33612345678");
    let code = code_in(&app.sms_to(ZOE.line));
    let right = Answered::Code {
        answer: code,
        yes: true,
    };
    tell(&app, &case, Channel::Phone, answer(Channel::Phone, right)).await;
    app.advance(SignedDuration::from_mins(2)).await;
    tell(&app, &case, Channel::BackOffice, Command::Resend).await;
    app.settle().await;
    let page = browser.get(&link).await;
    for said in [
        "By telephone: we asked who is calling",
        "By telephone: we noted your yes",
        "Back office: we sent the newest message again",
    ] {
        assert_says(&page, said);
    }
    assert_eq!(page.words().matches("we asked who is calling").count(), 1);
    assert!(!page.text().contains("a.agent"), "no name of the staff is shown");
    // The number can be corrected to an e-mail address.
    let address = browser.get(&format!("{link}/address")).await;
    assert_says(&address, ABROAD);
    let corrected = browser
        .submit(&address, "/address", &[("email", "zoe.abroad@example.test")])
        .await;
    assert_says(&corrected, "The address is corrected.");
    app.settle().await;
    assert!(
        app.mail_to("zoe.abroad@example.test")
            .contains("You told our staff the code")
    );
}

#[tokio::test]
async fn the_link_in_a_text_message_confirms_with_the_code_beside_it() {
    let app = TestApp::start().await;
    take(&app, &ZOE, Channel::Phone, Acting::Holder, Language::Nl).await;
    let sms = app.sms_to(ABROAD);
    let mut browser = app.browser();
    let confirm = browser.get(&link_in(&sms, "/confirm/")).await;
    let mail_code = code_in(sms.split_once("code ").unwrap().1);
    let path = confirm.path.clone();
    let code = browser.submit(&confirm, &path, &[("code", &mail_code)]).await;
    assert_says(&code, &text(Language::Nl, "case-done-confirmed"));
    let receipt = browser
        .get(&format!("{}/receipt", crate::portal::case_path(&code)))
        .await;
    assert_says(&receipt, ABROAD);
}

#[tokio::test]
async fn what_was_signed_to_end_at_once_shows_no_way_back() {
    let app = TestApp::start().await;
    let case = take(&app, &ZOE, Channel::Shop, Acting::Holder, Language::En).await;
    let shop = Channel::Shop;
    tell(
        &app,
        &case,
        shop,
        answer(shop, seen(evidence::Kind::DocumentSeen, None)),
    )
    .await;
    let by = ConfirmedBy::Signed {
        at: desk(shop),
        at_once: true,
    };
    let despite_porting = false;
    tell(&app, &case, shop, Command::Confirm { by, despite_porting }).await;
    let link = format!(
        "/proximus/en/case/{}",
        app.engine.link(engine::LinkKind::Case, &case)
    );
    let mut browser = app.browser();
    for _ in ["before the cut", "after it was ordered"] {
        let page = browser.get(&link).await;
        assert_says(&page, "In a shop: we noted your yes");
        assert!(!page.words().contains("Take my request back"), "{}", page.words());
        assert!(
            !page.words().contains("could be taken back until"),
            "{}",
            page.words()
        );
        app.settle().await;
    }
    let sms = app.sms_to(ABROAD);
    assert!(!sms.contains("take it back until"), "{sms}");
}

#[tokio::test]
async fn an_heir_is_asked_for_the_paper_and_for_no_code() {
    let app = TestApp::start().await;
    let case = take(&app, &ZOE, Channel::Shop, Acting::Heir, Language::En).await;
    let link = format!(
        "/proximus/en/case/{}",
        app.engine.link(engine::LinkKind::Case, &case)
    );
    let mut browser = app.browser();
    let page = browser.get(&link).await;
    assert_says(&page, &text(Language::En, "case-next-acting"));
    assert_says(&page, &text(Language::En, "case-now-unproven-acting"));
    assert!(
        !page.words().to_lowercase().contains("the code"),
        "{}",
        page.words()
    );
    assert!(
        app.sent_to(ZOE.line).is_empty(),
        "nothing goes to the line of who died"
    );
    assert!(app.sms_to(ABROAD).contains("We are sorry for your loss."));
}
