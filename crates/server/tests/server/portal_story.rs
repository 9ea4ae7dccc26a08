//! The ways through the portal, from the form to the closed case.

use crate::app::{JEAN, MARY, TestApp, ZOE, ZOE_PREPAID, code_in, link_in};
use crate::portal::{
    ELSEWHERE, ask, ask_with, assert_says, base, beginning, case_path, prove, reference, text,
};
use axum::http::StatusCode;
use jiff::SignedDuration;
use termination::party::Language::{De, En, Fr, Nl, Zh};

#[tokio::test]
async fn a_code_to_the_line_proves_and_confirms() {
    for language in [Nl, Fr, De, En, Zh] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask(&mut browser, &ZOE, language).await;
        assert_eq!(receipt.heading(), text(language, "receipt-title-end"));
        assert_says(&receipt, ELSEWHERE);
        assert_says(&receipt, "10:00:00");
        let case = prove(&app, &mut browser, &receipt, &ZOE).await;
        assert_eq!(case.path, case_path(&receipt));
        assert_says(&case, &beginning(language, "case-now-ended", "at"));
        assert_says(&case, &text(language, "case-withdraw-submit"));
        app.settle().await;
        let mail = app.mail_to(ELSEWHERE);
        assert!(mail.contains(&reference(&receipt)), "{mail}");
    }
}

#[tokio::test]
async fn following_the_mail_in_the_same_browser_confirms_and_the_code_proves() {
    for language in [En, Nl] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask(&mut browser, &ZOE, language).await;
        app.settle().await;
        let sms = code_in(&app.sms_to(ZOE.line));
        let confirm = browser.get(&link_in(&app.mail_to(ELSEWHERE), "/confirm/")).await;
        assert_eq!(confirm.heading(), text(language, "confirm-title"));
        assert!(!confirm.words().contains(&text(language, "confirm-other-browser")));
        let code = browser.submit(&confirm, &path_of(&confirm), &[]).await;
        assert_says(&code, &text(language, "case-done-confirmed"));
        let case = browser.submit(&code, "/code", &[("code", &sms)]).await;
        assert_eq!(case.path, case_path(&receipt));
        assert_says(&case, &beginning(language, "case-now-ended", "at"));
        // A used link shows where the case stands.
        let again = browser.get(&link_in(&app.mail_to(ELSEWHERE), "/confirm/")).await;
        assert_eq!(again.status, StatusCode::OK);
        assert_says(&again, &beginning(language, "confirm-used", "at"));
    }
}

#[tokio::test]
async fn a_mail_to_the_address_on_file_proves_and_confirms_in_one() {
    for language in [Nl, Fr] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        ask_with(&mut browser, &ZOE, language, &[("email", ZOE.email)]).await;
        app.settle().await;
        let mail = app.mail_to(ZOE.email);
        let confirm = browser.get(&link_in(&mail, "/confirm/")).await;
        let case = browser.submit(&confirm, &path_of(&confirm), &[]).await;
        assert_says(&case, &beginning(language, "case-now-ended", "at"));
    }
}

#[tokio::test]
async fn the_whole_way_ends_in_a_closed_case_with_its_credit() {
    for (language, amount) in [(Nl, "€\u{a0}2,92"), (En, "€2.92")] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask(&mut browser, &ZOE, language).await;
        let case = prove(&app, &mut browser, &receipt, &ZOE).await;
        assert_says(&case, &text(language, "case-step-no-return"));
        app.advance(SignedDuration::from_hours(9)).await;
        let closed = browser.get(&case_path(&receipt)).await;
        assert_says(&closed, &beginning(language, "case-now-closed", "at"));
        // 12.50 for November, 7 of 30 days unused: the day that has begun counts as used.
        assert_says(&closed, amount);
        assert_says(&closed, &beginning(language, "case-number-rests", "date"));
        assert_says(&closed, &text(language, "case-todo-esim"));
        assert!(!closed.words().contains(&text(language, "case-withdraw-submit")));
        let letter = app.mail_to(ELSEWHERE);
        assert!(letter.contains(&reference(&receipt)), "{letter}");
        // The receipt stays.
        let kept = browser.get(&receipt.path).await;
        assert_says(&kept, &beginning(language, "receipt-end-ended", "at"));
    }
}

#[tokio::test]
async fn a_change_of_mind_needs_one_button_and_has_its_receipt() {
    for language in [Nl, De] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask(&mut browser, &ZOE, language).await;
        let case = prove(&app, &mut browser, &receipt, &ZOE).await;
        let back = browser.submit(&case, "/withdraw", &[]).await;
        assert_says(&back, &text(language, "case-taken-back"));
        app.advance(SignedDuration::from_hours(48)).await;
        let later = browser.get(&case_path(&receipt)).await;
        assert_says(&later, &text(language, "case-taken-back"));
        assert!(app.sent_to(ELSEWHERE).len() >= 2);
    }
}

#[tokio::test]
async fn too_late_a_change_of_mind_is_told_since_when() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, En).await;
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    app.clock.advance(SignedDuration::from_hours(9));
    let refused = browser.submit(&case, "/withdraw", &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_says(&refused, &text(En, "refusal-too-late"));
    assert_says(&refused, &text(En, "case-too-late"));
    assert_says(&refused, "18:00");
}

#[tokio::test]
async fn a_request_nobody_confirms_is_brought_to_mind_and_lapses() {
    for language in [Nl, Zh] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask_with(&mut browser, &ZOE, language, &[("reference", "K-4711")]).await;
        for day in 1..=14 {
            app.advance(SignedDuration::from_hours(24)).await;
            let mails = app.sent_to(ELSEWHERE).len();
            let expected = match day {
                1..=2 => 2,
                3..=13 => 3,
                _ => 4,
            };
            assert_eq!(mails, expected, "day {day}");
        }
        let lapsed = browser.get(&case_path(&receipt)).await;
        assert_says(&lapsed, &beginning(language, "case-now-lapsed", "at"));
        let again = browser
            .get(&format!(
                "{}/end?again={}",
                base(&ZOE, language),
                token(&receipt.path)
            ))
            .await;
        let form = again.form("/end");
        assert_eq!(
            (form.value("name"), form.value("line")),
            (ZOE.name, "0470 00 00 01")
        );
        assert_eq!(
            (form.value("reference"), form.value("email")),
            ("K-4711", ELSEWHERE)
        );
        assert!(
            lapsed
                .text()
                .contains(&format!("/end?again={}", token(&receipt.path)))
        );
    }
}

#[tokio::test]
async fn whoever_wants_to_keep_the_number_is_told_before_anything_ends() {
    for language in [Fr, En] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask_with(&mut browser, &ZOE, language, &[("keep", "yes")]).await;
        assert_says(&receipt, &text(language, "code-not-yes"));
        let case = prove(&app, &mut browser, &receipt, &ZOE).await;
        assert_says(&case, &text(language, "case-now-keep"));
        assert_says(&case, &text(language, "keep-risk"));
        app.advance(SignedDuration::from_hours(48)).await;
        let case = browser.get(&case.path).await;
        assert_says(&case, &text(language, "case-now-keep"));
        let ended = browser.submit(&case, "/go-on", &[]).await;
        assert_says(&ended, &beginning(language, "case-now-ended", "at"));
    }
}

#[tokio::test]
async fn whoever_wants_to_keep_the_number_after_all_takes_the_request_back() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask_with(&mut browser, &ZOE, Nl, &[("keep", "yes")]).await;
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    let back = browser.submit(&case, "/withdraw", &[]).await;
    assert_says(&back, &text(Nl, "case-taken-back"));
}

#[tokio::test]
async fn the_mailed_link_asks_for_the_number_too() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    ask_with(&mut browser, &ZOE, En, &[("keep", "yes"), ("email", ZOE.email)]).await;
    app.settle().await;
    let confirm = browser.get(&link_in(&app.mail_to(ZOE.email), "/confirm/")).await;
    assert_says(&confirm, &text(En, "confirm-keep"));
    assert_says(&confirm, &text(En, "confirm-submit-keep"));
}

#[tokio::test]
async fn the_receipt_is_sent_again_and_its_address_corrected() {
    for language in [Nl, Fr] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask_with(&mut browser, &ZOE, language, &[("email", "somewhere@gmial.com")]).await;
        assert_says(&receipt, "somewhere@gmail.com");
        app.settle().await;
        let address = browser.get(&format!("{}/address", case_path(&receipt))).await;
        let wrong = browser
            .submit(&address, "/address", &[("email", "nobody@")])
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_says(&wrong, &text(language, "error-email"));
        assert_eq!(wrong.form("/address").value("email"), "nobody@");
        let case = browser
            .submit(&wrong, "/address", &[("email", "somewhere@gmail.com")])
            .await;
        assert_says(&case, &text(language, "case-done-address"));
        app.settle().await;
        assert_eq!(app.sent_to("somewhere@gmail.com").len(), 1);
        assert_says(&browser.get(&receipt.path).await, "somewhere@gmail.com");

        app.advance(SignedDuration::from_mins(5)).await;
        let again = browser.submit(&case, "/resend", &[]).await;
        assert_says(&again, &text(language, "case-done-resent"));
        app.settle().await;
        assert_eq!(app.sent_to("somewhere@gmail.com").len(), 2);
        let at_once = browser.submit(&again, "/resend", &[]).await;
        assert_says(&at_once, &text(language, "refusal-too-soon"));
    }
}

#[tokio::test]
async fn a_code_can_be_sent_again_and_to_the_address_on_file() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Fr).await;
    let at_once = browser.submit(&receipt, "/send-code", &[("to", "line")]).await;
    assert_eq!(at_once.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_says(&at_once, &text(Fr, "refusal-too-soon"));
    app.advance(SignedDuration::from_mins(2)).await;
    let sent = browser.submit(&receipt, "/send-code", &[("to", "file")]).await;
    assert_says(&sent, &text(Fr, "case-done-code-file"));
    app.settle().await;
    let code = code_in(&app.mail_to(ZOE.email));
    let case = browser.submit(&sent, "/code", &[("code", &code)]).await;
    assert_says(&case, &beginning(Fr, "case-now-ended", "at"));
}

#[tokio::test]
async fn wrong_codes_are_counted_and_then_locked_while_the_request_stays() {
    for language in [Nl, En] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let mut page = ask(&mut browser, &ZOE, language).await;
        app.settle().await;
        let right = code_in(&app.sms_to(ZOE.line));
        let wrong = if right == "000000" { "111111" } else { "000000" };
        let slip = browser.submit(&page, "/code", &[("code", "12")]).await;
        assert_says(&slip, &text(language, "error-code-form"));
        for left in (1..=4).rev() {
            page = browser.submit(&page, "/code", &[("code", wrong)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_says(&page, &format!("{left}"));
        }
        let locked = browser.submit(&page, "/code", &[("code", wrong)]).await;
        assert_says(&locked, &text(language, "refusal-locked"));
        assert!(
            locked.forms().iter().all(|form| !form.action.ends_with("/code")),
            "no code is asked for"
        );
        app.advance(SignedDuration::from_hours(2)).await;
        let case = browser.get(&case_path(&locked)).await;
        assert_says(&case, &text(language, "case-now-unproven"));
    }
}

#[tokio::test]
async fn an_expired_code_leads_to_a_new_one() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, De).await;
    app.settle().await;
    let old = code_in(&app.sms_to(ZOE.line));
    app.advance(SignedDuration::from_hours(1)).await;
    let expired = browser.submit(&receipt, "/code", &[("code", &old)]).await;
    assert_says(&expired, &text(De, "refusal-code-expired"));
    let sent = browser.submit(&expired, "/send-code", &[("to", "line")]).await;
    app.settle().await;
    let new = code_in(&app.sms_to(ZOE.line));
    let case = browser.submit(&sent, "/code", &[("code", &new)]).await;
    assert_says(&case, &beginning(De, "case-now-ended", "at"));
}

#[tokio::test]
async fn several_lines_of_one_holder_end_together() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let more = format!("{}\n+32470999999", ZOE_PREPAID.line);
    let receipt = ask_with(&mut browser, &ZOE, En, &[("more_lines", &more)]).await;
    assert_says(&receipt, "0470 00 00 01 0470 00 00 02 0470 99 99 99");
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    assert_says(&case, &beginning(En, "case-lines-not-found", "lines"));
    assert_says(&case, "0470 99 99 99");
    app.advance(SignedDuration::from_hours(9)).await;
    let closed = browser.get(&case.path).await;
    assert_says(&closed, &beginning(En, "case-now-closed", "at"));
    assert_says(&closed, "Data card 0470 00 00 01");
}

#[tokio::test]
async fn a_second_request_for_a_line_leads_to_the_first_once_it_is_proven() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let first = ask_with(&mut browser, &ZOE, Nl, &[("email", "first@example.test")]).await;
    prove(&app, &mut browser, &first, &ZOE).await;
    app.settle().await;
    let mut other = app.browser();
    let second = ask(&mut other, &ZOE, Nl).await;
    assert!(!second.text().contains(&token(&first.path)));
    let answered = prove(&app, &mut other, &second, &ZOE).await;
    assert_says(&answered, &text(Nl, "case-now-earlier"));
    assert!(
        answered.text().contains(&token(&first.path)),
        "the first case is linked"
    );
}

#[tokio::test]
async fn a_letter_goes_to_a_postal_address() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let post = "Voorbeeldstraat 1\n1000 Brussel";
    let receipt = ask_with(&mut browser, &MARY, En, &[("email", ""), ("post", post)]).await;
    assert_says(&receipt, &text(En, "receipt-sent-post"));
    assert_says(&receipt, post);
    app.settle().await;
    let kinds: Vec<_> = app
        .outbox
        .list()
        .iter()
        .map(|item| item.kept.to().to_owned())
        .collect();
    assert!(
        kinds
            .iter()
            .any(|to| to.contains("Brussel") || to.contains("Mary")),
        "{kinds:?}"
    );
}

#[tokio::test]
async fn a_new_contract_can_be_withdrawn_from_with_its_own_words() {
    for language in [Fr, Nl] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let form = browser.get(&format!("{}/withdraw", base(&JEAN, language))).await;
        assert_eq!(form.heading(), text(language, "form-function-withdraw"));
        assert_says(&form, &text(language, "form-submit-withdraw"));
        assert!(!form.words().contains(&text(language, "form-kind")));
        let fields = [("name", JEAN.name), ("line", JEAN.line), ("email", ELSEWHERE)];
        let receipt = browser.submit(&form, "/withdraw", &fields).await;
        assert_eq!(receipt.heading(), text(language, "receipt-title-withdraw"));
        let case = prove(&app, &mut browser, &receipt, &JEAN).await;
        assert_says(&case, &text(language, "explain-end-statutory-withdrawal"));
    }
}

#[tokio::test]
async fn a_withdrawal_out_of_time_leads_to_an_ordinary_termination() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get(&format!("{}/withdraw", base(&ZOE, Nl))).await;
    let fields = [("name", ZOE.name), ("line", ZOE.line), ("email", ELSEWHERE)];
    let receipt = browser.submit(&form, "/withdraw", &fields).await;
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    assert_says(&case, &text(Nl, "case-now-out-of-time"));
    assert_says(&case, &text(Nl, "case-ordinary"));
}

#[tokio::test]
async fn a_termination_in_the_first_days_offers_the_withdrawal() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &JEAN, Fr).await;
    assert!(
        !receipt.words().contains(&text(Fr, "case-statutory")),
        "not before the proof"
    );
    let case = prove(&app, &mut browser, &receipt, &JEAN).await;
    assert_says(&case, &text(Fr, "case-statutory"));
    let changed = browser.submit(&case, "/statutory", &[]).await;
    assert_says(&changed, &text(Fr, "case-done-statutory"));
    assert!(!changed.words().contains(&text(Fr, "case-statutory-submit")));
}

fn path_of(page: &crate::browser::Answer) -> String {
    page.path.clone()
}

fn token(path: &str) -> String {
    path.split_once("/case/")
        .unwrap()
        .1
        .split('/')
        .next()
        .unwrap()
        .to_owned()
}
