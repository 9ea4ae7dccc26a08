//! What an operator may say about evidence, and every mistake it can hold, with the exact line that is printed.

use super::operator_file::{RIGHT, check};
use super::shipped::belgium;
use termination::identity::evidence::{Level, RiskSettings};
use termination::money::Cents;
use termination::party::{Acting, Channel};
use termination::rules::{EvidenceRules, parse_operator};

/// Puts a section before the shops; its first line is then line 33 of the file.
fn with(section: &str, expected: &str) {
    check("[[shops]]", &format!("{section}\n[[shops]]"), expected);
}

fn read(section: &str) -> EvidenceRules {
    let text = RIGHT.replacen("[[shops]]", &format!("{section}\n[[shops]]"), 1);
    parse_operator("operators/example.toml", &text, &belgium())
        .unwrap()
        .evidence
}

#[test]
fn a_file_that_says_nothing_has_the_usual_ladders() {
    assert_eq!(read(""), EvidenceRules::default());
    assert_eq!(read("[evidence]"), EvidenceRules::default());
}

#[test]
fn an_operator_may_ask_for_more_in_one_channel() {
    let rules = read(
        r#"[evidence.phone]
plain = ["code_to_line", "call_back+document_number"]
raised = ["code_to_line + code_to_address"]
high = ["code_to_line + code_to_address + last_bill"]
[evidence.risk]
sim_changed_days = 60
sim_changed = "raised"
many_attempts = "plain"
high_value_cents = 2000
raised_make_high = 3"#,
    );
    let ways = |channel, level| -> Vec<String> {
        rules
            .ladder
            .ways(channel, Acting::Holder, level)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(
        ways(Channel::Phone, Level::Plain),
        ["code_to_line", "call_back + document_number"]
    );
    assert_eq!(
        ways(Channel::Phone, Level::High),
        ["code_to_line + code_to_address + last_bill"]
    );
    let usual = EvidenceRules::default();
    assert_eq!(
        rules.ladder.ladder(Channel::Shop),
        usual.ladder.ladder(Channel::Shop)
    );
    let expected = RiskSettings {
        sim_changed_days: 60,
        sim_changed: Level::Raised,
        many_attempts: Level::Plain,
        high_value: Cents(2000),
        raised_make_high: 3,
        ..usual.risk
    };
    assert_eq!(rules.risk, expected);
}

#[test]
fn evidence_that_leaks_never_suffices() {
    with(
        "[evidence.phone]\nplain = [\"code_to_line\", \"customer_number + date_of_birth\"]\n\
         raised = [\"code_to_line\"]\nhigh = [\"code_to_line\"]",
        "34: evidence.phone.plain: date_of_birth + customer_number has only evidence that leaks; \
         add evidence that only the holder has, like code_to_line or last_bill",
    );
    with(
        "[evidence.shop]\nplain = [\"document_seen\", \"iccid\", \"code_to_line\", \"sim_seen + last_bill\"]",
        "34: evidence.shop.plain: iccid has only evidence that leaks; \
         add evidence that only the holder has, like code_to_line or last_bill",
    );
    with(
        "[evidence.shop]\nplain = [\"document_seen\", \"sim_seen\", \"code_to_line\"]",
        "34: evidence.shop.plain: sim_seen is not strong enough to stand alone; \
         add another kind, like \"sim_seen + billing_address\"",
    );
}

#[test]
fn a_ladder_makes_sense_in_its_channel_and_in_its_order() {
    with(
        "[evidence.online]\nplain = [\"session\", \"document_seen\", \"code_to_line\", \"code_to_address\"]",
        "34: evidence.online.plain: document_seen cannot be given in this channel; \
         take it out, or write it under another channel",
    );
    with(
        "[evidence.online]\nhigh = []",
        "34: evidence.online.high: no way to prove is given; \
         write at least one way, like \"code_to_line\", or leave the key out",
    );
    // What is left out has its default, and the fault is told where the section begins.
    with(
        "[evidence.online]\nraised = [\"session\"]",
        "33: evidence.online.high: code_to_line + code_to_address suffices here and not at the lower risk; \
         write \"code_to_line + code_to_address\" or a part of it at the lower risk as well, or ask for more here",
    );
}

#[test]
fn names_and_numbers_are_the_known_ones() {
    with(
        "[evidence.phone]\nplain = [\"code_to_lime\"]",
        "34: evidence.phone.plain: code_to_lime is no kind of evidence; known are session, code_to_line, \
         code_to_address, call_back, document_seen, document_number, sim_seen, last_bill, billing_address, \
         date_of_birth, customer_number, iccid, puk, authority_seen",
    );
    with(
        "[evidence.phone]\nplain = [\"call_back + call_back\"]",
        "34: evidence.phone.plain: call_back stands twice in call_back + call_back; write each kind once",
    );
    with(
        "[evidence.phone]\nplane = [\"call_back\"]",
        "34: evidence.phone.plane: this key is unknown; did you mean plain?",
    );
    with(
        "[evidence.telephone]\nplain = [\"call_back\"]",
        "33: evidence.telephone: this key is unknown; known here are online, phone, shop, acting, risk",
    );
    with(
        "[evidence]\nacting = [\"document_seen\"]",
        "34: evidence.acting: document_seen does not show that somebody may act for the holder; \
         write \"document_seen + authority_seen\"",
    );
    with(
        "[evidence.risk]\nvaluable = \"huge\"",
        "34: evidence.risk.valuable: huge is no level of risk; write plain, raised or high",
    );
    with(
        "[evidence.risk]\nsim_changed_days = 0",
        "34: evidence.risk.sim_changed_days: 0 is outside what is allowed; write a number from 1 to 365",
    );
    with(
        "[evidence.risk]\nraised_make_high = 7",
        "34: evidence.risk.raised_make_high: 7 is outside what is allowed; write a number from 1 to 6",
    );
}
