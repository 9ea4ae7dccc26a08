use super::*;
use jiff::civil::date;

fn typed(change: impl FnOnce(&mut Typed)) -> Typed {
    let mut typed = Typed {
        name: "Anne Dupont".into(),
        line: "0470 12 34 56".into(),
        email: "anne@example.org".into(),
        ..Typed::blank()
    };
    typed.to = "other".into();
    change(&mut typed);
    typed
}

fn msisdn(written: &str) -> Msisdn {
    Msisdn::parse(written).unwrap()
}

/// The first mistake of a form with one change.
fn mistake(change: impl FnOnce(&mut Typed)) -> Option<(&'static str, What)> {
    let first = |wrongs: Vec<Wrong>| wrongs.into_iter().next().map(|wrong| (wrong.field, wrong.what));
    read(&typed(change), Right::End, &Known::default())
        .err()
        .and_then(first)
}

#[test]
fn a_form_that_is_filled_in_plainly_is_understood() {
    let wanted = read(&typed(|_| ()), Right::End, &Known::default()).unwrap();
    assert_eq!(
        wanted,
        Wanted {
            name: "Anne Dupont".into(),
            lines: vec![msisdn("0470123456")],
            reference: None,
            kind: Kind::Ordinary,
            cause_text: None,
            end: DesiredEnd::Now,
            keep: KeepNumber::No,
            contact: Contact::Email("anne@example.org".into()),
        }
    );
}

#[test]
fn a_withdrawal_asks_neither_kind_nor_end_nor_number() {
    let form = typed(|form| {
        form.kind = "nonsense".into();
        form.end = "nonsense".into();
        form.keep = String::new();
        form.day = "7".into();
    });
    let wanted = read(&form, Right::Withdraw, &Known::default()).unwrap();
    assert_eq!(
        (wanted.kind, wanted.end),
        (Kind::StatutoryWithdrawal, DesiredEnd::Now)
    );
}

#[test]
fn more_lines_are_read_one_by_one_and_each_once() {
    let form = typed(|form| form.more_lines = "0470 12 34 57\n+32 470 12 34 56, 0491123456;\n".into());
    let wanted = read(&form, Right::End, &Known::default()).unwrap();
    assert_eq!(
        wanted.lines,
        [msisdn("0470123456"), msisdn("0470123457"), msisdn("0491123456")]
    );
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    let digits = MsisdnFault::NotDigits;
    let line = |typed: &str, fault| What::Line {
        typed: typed.to_owned(),
        fault,
    };
    let too_many = (0..21)
        .map(|n| format!("04701234{n:02}"))
        .collect::<Vec<_>>()
        .join("\n");
    assert_eq!(mistake(|form| form.name.clear()), Some(("name", What::NoName)));
    assert_eq!(
        mistake(|form| form.name = "é".repeat(201)),
        Some(("name", What::TooLong { max: 200 }))
    );
    assert_eq!(mistake(|form| form.line.clear()), Some(("line", What::NoLine)));
    assert_eq!(
        mistake(|form| form.line = "abc".into()),
        Some(("line", line("abc", digits)))
    );
    assert_eq!(
        mistake(|form| form.line = "02 745 95 00".into()),
        Some(("line", line("02 745 95 00", MsisdnFault::NotMobile)))
    );
    assert_eq!(
        mistake(|form| form.line = "9".repeat(4000)),
        Some(("line", line(&"9".repeat(30), digits)))
    );
    assert_eq!(
        mistake(|form| form.more_lines = "0470123456\n+33612345678".into()),
        Some(("more_lines", line("+33612345678", MsisdnFault::NotBelgian)))
    );
    assert_eq!(
        mistake(|form| form.more_lines = too_many),
        Some(("more_lines", What::Refused(Refusal::TooManyLines { max: 20 })))
    );
    assert_eq!(
        mistake(|form| form.kind = "x".into()),
        Some(("kind", What::Choice))
    );
    assert_eq!(
        mistake(|form| form.cause = "x".into()),
        Some(("cause", What::Choice))
    );
    assert_eq!(mistake(|form| form.keep.clear()), Some(("keep", What::Choice)));
    assert_eq!(mistake(|form| form.end = "x".into()), Some(("end", What::Choice)));
    assert_eq!(
        mistake(|form| form.email.clear()),
        Some(("email", What::NoAddress))
    );
    assert_eq!(
        mistake(|form| form.email = "anne".into()),
        Some(("email", What::Email))
    );
    assert_eq!(
        mistake(|form| form.reference = "9".repeat(51)),
        Some(("reference", What::TooLong { max: 50 }))
    );
}

#[test]
fn a_day_beside_another_choice_is_asked_about() {
    assert_eq!(
        mistake(|form| form.day = "7".into()),
        Some(("last", What::DayNotChosen))
    );
    let chosen = |form: &mut Typed| form.end = "last-day".into();
    assert_eq!(mistake(chosen), Some(("last", What::NoDay)));
    let form = typed(|form| {
        chosen(form);
        (form.day, form.month, form.year) = ("28".into(), "3".into(), "2026".into());
    });
    let wanted = read(&form, Right::End, &Known::default()).unwrap();
    assert_eq!(
        wanted.end,
        DesiredEnd::LastDay {
            on: date(2026, 3, 28)
        }
    );
}

#[test]
fn naming_a_cause_makes_it_a_termination_for_cause() {
    for (kind, cause, text, expected) in [
        ("ordinary", "", "", Kind::Ordinary),
        ("for-cause", "", "", Kind::ForCause { cause: None }),
        (
            "for-cause",
            "death",
            "",
            Kind::ForCause {
                cause: Some(Cause::Death),
            },
        ),
        (
            "ordinary",
            "death",
            "",
            Kind::ForCause {
                cause: Some(Cause::Death),
            },
        ),
        ("ordinary", "", "It never worked.", Kind::ForCause { cause: None }),
    ] {
        let form = typed(|form| {
            (form.kind, form.cause, form.cause_text) = (kind.into(), cause.into(), text.into());
        });
        assert_eq!(
            read(&form, Right::End, &Known::default()).unwrap().kind,
            expected,
            "{kind} {cause} {text}"
        );
    }
}

#[test]
fn a_postal_address_serves_when_there_is_no_mail() {
    let post = |written: &str| contact("", written).map_err(|wrong| (wrong.field, wrong.what));
    let lines = |lines: &[&str]| Contact::Post(lines.iter().map(|line| (*line).to_owned()).collect());
    assert_eq!(
        post("Kerkstraat 1\n\n 1000  Brussel \n"),
        Ok(lines(&["Kerkstraat 1", "1000 Brussel"]))
    );
    assert_eq!(
        post("Kerkstraat 1, 1000 Brussel"),
        Ok(lines(&["Kerkstraat 1", "1000 Brussel"]))
    );
    assert_eq!(post("Kerkstraat"), Err(("post", What::Post)));
    assert_eq!(post("Kerkstraat\nBrussel"), Err(("post", What::Post)));
    assert_eq!(post(&"a 1\n".repeat(8)), Err(("post", What::Post)));
    assert_eq!(post(&"a".repeat(401)), Err(("post", What::TooLong { max: 400 })));
}

#[test]
fn somebody_who_is_logged_in_is_asked_nothing_twice() {
    let card = SubscriptionId::from_entropy([7; 16]);
    let known = Known {
        name: Some("Anne Dupont".into()),
        cards: vec![(card, msisdn("0470123456"))],
        contact: Some(Contact::Email("on-file@example.org".into())),
    };
    let form = Typed {
        cards: vec![card],
        ..Typed::blank()
    };
    let wanted = read(&form, Right::End, &known).unwrap();
    assert_eq!((wanted.name.as_str(), wanted.lines.len()), ("Anne Dupont", 1));
    assert_eq!(wanted.contact, Contact::Email("on-file@example.org".into()));

    let stranger = Typed {
        cards: vec![SubscriptionId::from_entropy([8; 16])],
        ..Typed::blank()
    };
    let wrongs = read(&stranger, Right::End, &known).unwrap_err();
    assert_eq!(
        wrongs,
        [Wrong {
            field: "card",
            what: What::NoneChosen
        }]
    );
}
