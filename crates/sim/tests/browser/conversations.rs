//! Conversations at the telephone and at the counter, without a mouse, from the log-in to the printed receipt.

use crate::accessibility::check;
use crate::browser::Look;
use crate::demo::Demo;
use crate::desk::logs_in;
use crate::person::Person;
use crate::wire::Driver;
use std::time::Instant;
use termination::party::Language;

/// What a conversation costs whoever leads it.
#[derive(Debug, Default)]
struct Effort {
    keys: usize,
    pages: usize,
}

/// Hands on the keyboard.
struct Hands<'a, 'b> {
    person: &'a Person<'b>,
    effort: Effort,
}

impl Hands<'_, '_> {
    async fn types(&mut self, text: &str) {
        self.person.browser.type_keys(text).await;
        self.effort.keys += text.chars().count();
    }

    async fn tabs_to(&mut self, css: &str) {
        self.effort.keys += self.person.browser.tab_to(css).await;
    }

    async fn enters(&mut self) {
        self.person.browser.enter().await;
        self.effort.keys += 1;
        self.effort.pages += 1;
    }

    /// Finds a line by its number, on the desk's first page.
    async fn finds(&mut self, line: &str) {
        self.types(line).await;
        self.enters().await;
    }

    /// Takes the request with everything as it stands.
    async fn takes(&mut self, name: &str, email: &str) {
        self.types(name).await;
        self.tabs_to("#email").await;
        self.types(email).await;
        self.enters().await;
    }
}

/// A made-up card of the state that ICAO uses for specimens, for a name in its form.
pub fn zone(name: &str) -> String {
    let check = |field: &str| {
        let value = |sign: char| match sign {
            '<' => 0,
            '0'..='9' => u32::from(sign) - u32::from('0'),
            _ => u32::from(sign) - u32::from('A') + 10,
        };
        let weighed = field
            .chars()
            .zip([7, 3, 1].into_iter().cycle())
            .map(|(sign, weight)| value(sign) * weight);
        weighed.sum::<u32>() % 10
    };
    let number = format!("D23145890{}", check("D23145890"));
    let born = format!("850730{}", check("850730"));
    let until = format!("311015{}", check("311015"));
    let whole = check(&format!("{number}<<<<<<<<<<<<<<<{born}{until}<<<<<<<<<<<"));
    format!("I<UTO{number}<<<<<<<<<<<<<<<{born}F{until}UTO<<<<<<<<<<<{whole}{name:<<30}")
}

/// A line of each operator of the demo whose holder has a monthly fee and nothing that raises the risk.
const LINES: [(&str, Language, &str); 3] = [
    ("proximus", Language::Nl, "0470000004"),
    ("base", Language::Fr, "0485000004"),
    ("telenet", Language::En, "0468000004"),
];

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_without_a_mouse_ends_a_line_in_one_call() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    for (operator, language, line) in LINES {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        logs_in(&person, "agent.demo").await;
        person.goto("/desk/phone").await;
        let began = Instant::now();
        check(&mut person, "desk-phone", &mut faults).await;
        person.browser.wear(Look::DESK).await;
        person.goto("/desk/phone").await;
        let mut hands = Hands::of(&person);
        hands.finds(line).await;
        hands.takes("Anne Voorbeeld", &person.email).await;
        // A code has gone to the line by itself; its field has the focus.
        let case = person.browser.url().await;
        let code = person.code_on(&format!("+32{}", &line[1..])).await;
        person.browser.goto(&case).await;
        hands.types(&code).await;
        hands.enters().await;
        person.browser.must_say(&person.words("desk-state-confirm")).await;
        hands.enters().await;
        person.browser.must_say(&person.words("desk-done")).await;
        let effort = hands.effort;
        println!(
            "plain call at {operator}: {} keys, {} pages, {:.1} s by machine",
            effort.keys,
            effort.pages,
            began.elapsed().as_secs_f64()
        );
        // A trained hand writes some 200 keys a minute; the rest of two minutes is talk.
        assert!(effort.keys <= 120 && effort.pages <= 6, "{effort:?}");
        check(&mut person, "desk-call-done", &mut faults).await;
        let reference = person.browser.text_of("#reference").await;
        person.browser.goto(&format!("{case}/print?on=roll")).await;
        person.browser.must_say(&reference).await;
        check(&mut person, "desk-receipt-roll", &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_fails_is_locked_while_the_request_stands() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    let mut person = Person::new(&driver, &demo, "proximus", Language::Nl, Look::DESK).await;
    logs_in(&person, "agent.demo").await;
    person.goto("/desk/phone").await;
    let mut hands = Hands::of(&person);
    hands.finds("0470000005").await;
    hands.takes("Iemand", &person.email).await;
    let case = person.browser.url().await;
    for (kind, answer) in [
        ("customer_number", "X-1111"),
        ("customer_number", "X-2222"),
        ("document_number", "A1A1"),
        ("document_number", "B2B2"),
        ("iccid", "8932000000000000998"),
    ] {
        person.browser.goto(&format!("{case}?ask={kind}")).await;
        hands.tabs_to("#answer").await;
        hands.types(answer).await;
        hands.enters().await;
    }
    person.browser.must_say(&person.words("desk-left")).await;
    person.browser.must_say(&person.words("desk-state-check")).await;
    check(&mut person, "desk-call-locked", &mut faults).await;
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

impl<'a, 'b> Hands<'a, 'b> {
    fn of(person: &'a Person<'b>) -> Self {
        Self {
            person,
            effort: Effort::default(),
        }
    }
}

/// Looks at a page in every look, and goes on in the clerk's.
async fn look(person: &mut Person<'_>, picture: &str, faults: &mut Vec<String>) {
    check(person, picture, faults).await;
    person.browser.wear(Look::DESK).await;
}

/// Finds the line and takes the request; the address of the case.
async fn takes_at_the_counter(person: &mut Person<'_>, line: &str, faults: &mut Vec<String>) -> String {
    person.goto("/desk/shop").await;
    Hands::of(person).finds(line).await;
    look(person, "desk-take", faults).await;
    let file = person.browser.url().await;
    person.browser.goto(&file).await;
    Hands::of(person).takes("Somebody", &person.email).await;
    let case = person.browser.url().await;
    look(person, "desk-counter-document", faults).await;
    case
}

/// The card is missing, which says nothing against the customer; somebody else's document proves nothing.
async fn shows_what_does_not_prove(person: &mut Person<'_>, case: &str, faults: &mut Vec<String>) {
    person.browser.goto(&format!("{case}?ask=sim_seen")).await;
    let mut hands = Hands::of(person);
    hands.tabs_to("button[name='not_at_hand']").await;
    hands.enters().await;
    person
        .browser
        .must_say(&person.words("desk-outcome-not-at-hand"))
        .await;
    person.browser.goto(&format!("{case}?ask=document_seen")).await;
    let zone = zone("ERIKSSON<<ANNA<MARIA");
    person.browser.fill("textarea#answer", &zone).await;
    person.press_main().await;
    person.browser.must_say(&person.words("desk-told-wrong")).await;
    look(person, "desk-counter-wrong", faults).await;
}

async fn proves_by_code(person: &mut Person<'_>, case: &str, line: &str, faults: &mut Vec<String>) {
    let question = format!("{case}?ask=code_to_line");
    person.browser.goto(&question).await;
    Hands::of(person).enters().await;
    let code = person.code_on(&format!("+32{}", &line[1..])).await;
    person.browser.goto(&question).await;
    let mut hands = Hands::of(person);
    hands.types(&code).await;
    hands.enters().await;
    look(person, "desk-counter-yes", faults).await;
}

/// The form is printed and signed; then one key prints the receipt.
async fn signs_and_prints(person: &mut Person<'_>, case: &str, faults: &mut Vec<String>) {
    person.browser.goto(&format!("{case}/print?what=form")).await;
    look(person, "desk-form", faults).await;
    person.browser.goto(case).await;
    let mut hands = Hands::of(person);
    hands.tabs_to("form[action$='/yes'] button").await;
    hands.enters().await;
    hands.enters().await;
    person.browser.on_paper().await;
    let picture = format!("desk-receipt-{}", person.language.code());
    person.browser.picture(&picture).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_without_a_mouse_finishes_at_the_counter_also_without_the_sim() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    for (operator, language, line) in LINES {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        logs_in(&person, "clerk.demo").await;
        let case = takes_at_the_counter(&mut person, line, &mut faults).await;
        shows_what_does_not_prove(&mut person, &case, &mut faults).await;
        proves_by_code(&mut person, &case, line, &mut faults).await;
        signs_and_prints(&mut person, &case, &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
