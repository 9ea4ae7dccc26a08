//! Every message as people read it, in `tests/golden/<language>/<message>.txt`. To change them on purpose, run
//! `WORDING_GOLDEN=write cargo test -p wording` and read the difference.

use crate::cases::*;
use jiff::civil::date;
use std::fmt::Write as _;
use std::path::PathBuf;
use termination::case::{Case, Cause, DesiredEnd, GivenYes, KeepNumber, Kind, Message, Stage, Yes};
use termination::party::{Acting, Channel, Language, ReceiptRoute};
use termination::settlement::Settlement;
use wording::{Letter, Paragraph, Wording};

/// The shapes of one message that a reader of the golden files should see.
fn samples(message: Message) -> Vec<(&'static str, Case)> {
    let [ordinary, mut for_cause, mut statutory] = KINDS.map(case);
    for_cause.asked.keep_number = KeepNumber::Yes;
    for_cause.asked.end = DesiredEnd::Now;
    for_cause.asked.lines = vec![Some(line(1)), Some(line(2)), None];
    statutory.asked.end = DesiredEnd::Now;
    let mut all = vec![
        ("ordinary, one line, chosen day", ordinary),
        (
            "for cause, keep the number, three lines of which one is not on file, now",
            for_cause,
        ),
        ("statutory withdrawal", statutory),
    ];
    match message {
        Message::Receipt => receipt_samples(&mut all),
        Message::Reminder { .. } => all[2].1.stage = half_way(true, false),
        Message::Code { .. } => {}
        Message::LapseNotice => each(&mut all, |_| lapsed()),
        Message::Scheduled => scheduled_samples(&mut all),
        Message::OwnerNotice => {
            each(&mut all, pending);
            all.push(("wrong codes were typed", case(Kind::Ordinary)));
            let mut late = case(Kind::Ordinary);
            late.stage = ceasing(&late);
            all.push(("already under way", late));
        }
        Message::WithdrawalReceipt => each(&mut all, |_| withdrawn(false)),
        Message::ObjectionReceipt => {
            each(&mut all, |_| withdrawn(true));
            all[1].1.stage = ceasing(&all[1].1);
        }
        Message::AnsweredByEarlier => each(&mut all, |_| answered_by_earlier()),
        Message::WithdrawalOutOfTime => {
            all = vec![
                ("too late", case(Kind::StatutoryWithdrawal)),
                ("not made at a distance", case(Kind::StatutoryWithdrawal)),
            ];
            all[0].1.stage = out_of_time(true);
            all[1].1.stage = out_of_time(false);
        }
        Message::ClosingLetter => {
            all[0].1.stage = closed(
                &all[0].1,
                Settlement {
                    lines: vec![credit(1, 14, 933)],
                },
            );
            let two = vec![credit(1, 22, 1467), credit(2, 1, 67)];
            all[1].1.stage = closed(&all[1].1, Settlement { lines: two });
            all[2].1.stage = closed(&all[2].1, Settlement { lines: vec![] });
        }
    }
    all.extend(at_the_desks(message));
    all
}

/// What comes by the desks reads otherwise in some messages.
fn at_the_desks(message: Message) -> Vec<(&'static str, Case)> {
    let by = "a.agent".parse().unwrap();
    let desk = |channel, acting, how, stage: fn(&Case) -> Stage| {
        let mut case = case(Kind::Ordinary);
        case.asked.end = DesiredEnd::Now;
        (case.asked.channel, case.asked.acting) = (channel, acting);
        case.yes = Some(GivenYes {
            at: verified().at,
            how,
        });
        case.stage = stage(&case);
        case
    };
    let (spoken, signed) = (Yes::Spoken { by }, Yes::Signed { by, at_once: true });
    let unproven: fn(&Case) -> Stage = |_| received();
    let heir = |stage| {
        desk(
            Channel::Shop,
            Acting::Heir,
            Yes::Signed { by, at_once: false },
            stage,
        )
    };
    let company = |stage| desk(Channel::Phone, Acting::Company, Yes::CodeAtDesk { by }, stage);
    match message {
        Message::Receipt | Message::Reminder { .. } => {
            vec![("an heir", heir(unproven)), ("for a company", company(unproven))]
        }
        Message::Scheduled | Message::OwnerNotice => vec![
            (
                "by telephone",
                desk(Channel::Phone, Acting::Holder, spoken, pending),
            ),
            (
                "signed, over at once",
                desk(Channel::Shop, Acting::Holder, signed, pending),
            ),
            ("an heir", heir(pending)),
            ("for a company", company(pending)),
        ],
        Message::LapseNotice => vec![("an heir", heir(|_| lapsed()))],
        Message::WithdrawalReceipt => vec![("an heir", heir(|_| withdrawn(false)))],
        Message::ObjectionReceipt => vec![("an heir", heir(|_| withdrawn(true)))],
        Message::ClosingLetter => {
            let ended: fn(&Case) -> Stage = |case| closed(case, Settlement { lines: vec![] });
            vec![("an heir", heir(ended)), ("for a company", company(ended))]
        }
        Message::Code { .. } | Message::AnsweredByEarlier | Message::WithdrawalOutOfTime => vec![],
    }
}

fn each(all: &mut [(&'static str, Case)], stage: impl Fn(&Case) -> Stage) {
    for (_, case) in all {
        case.stage = stage(case);
    }
}

fn receipt_samples(all: &mut Vec<(&'static str, Case)>) {
    all[2].1.asked.receipt_on_file = true;
    let mut by_post = case(Kind::ForCause { cause: None });
    by_post.asked.receipt = ReceiptRoute::Post;
    by_post.asked.end = DesiredEnd::EndOfPaidPeriod;
    by_post.stage = half_way(false, true);
    all.push(("by post, confirmed, not proven, end of the paid period", by_post));
    let mut done = case(Kind::Ordinary);
    done.stage = pending(&done);
    all.push(("already proven and confirmed", done));
}

fn scheduled_samples(all: &mut Vec<(&'static str, Case)>) {
    each(all, pending);
    let mut paid = case(Kind::ForCause {
        cause: Some(Cause::Death),
    });
    paid.asked.end = DesiredEnd::EndOfPaidPeriod;
    paid.stage = pending(&paid);
    all.push(("end of the paid period", paid));
    let mut holidays = case(Kind::Ordinary);
    holidays.asked.end = DesiredEnd::LastDay {
        on: date(2026, 12, 23),
    };
    holidays.stage = pending(&holidays);
    all.push(("over Christmas", holidays));
}

fn rendered(message: Message, language: Language) -> String {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut text = String::new();
    for (name, case) in samples(message) {
        let lines = masked(&case);
        let facts = facts(message, &case, language, &lines, &zone);
        writeln!(text, "════ {name}\n\n{}", laid_out(&wording.letter(&facts))).unwrap();
        writeln!(text, "──── SMS\n{}\n", wording.sms(&facts)).unwrap();
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn laid_out(letter: &Letter) -> String {
    let mut text = format!(
        "{}\n({})\n\n{}\n\n",
        letter.subject, letter.preheader, letter.greeting
    );
    writeln!(text, "# {}\n\n{}\n", letter.title, letter.reference).unwrap();
    for paragraph in &letter.paragraphs {
        match paragraph {
            Paragraph::Text(words) => writeln!(text, "{words}\n").unwrap(),
            Paragraph::Warning(words) => writeln!(text, "! {words}\n").unwrap(),
            Paragraph::List { heading, items } => {
                writeln!(text, "{heading}\n- {}\n", items.join("\n- ")).unwrap();
            }
        }
    }
    if let Some((label, link)) = &letter.button {
        writeln!(text, "[{label}] {link}\n").unwrap();
    }
    if let Some(code) = &letter.code {
        writeln!(text, "<{code}>\n").unwrap();
    }
    for (label, value) in &letter.facts {
        writeln!(text, "{label} | {value}").unwrap();
    }
    writeln!(text, "\n{}\n\n{}", letter.closing, letter.footer).unwrap();
    text
}

fn path(message: Message, language: Language) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(language.code());
    folder.join(format!("{}.txt", message.kind()))
}

#[test]
#[expect(clippy::disallowed_methods, reason = "one variable rewrites the golden files")]
fn every_message_reads_as_in_its_golden_file() {
    let write = std::env::var("WORDING_GOLDEN").is_ok_and(|wish| wish == "write");
    let mut differing = vec![];
    for language in Language::ALL {
        for message in Message::EXAMPLES {
            let (path, now) = (path(message, language), rendered(message, language));
            if write {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &now).unwrap();
            }
            if std::fs::read_to_string(&path).unwrap_or_default() != now {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "not as written down: {differing:#?}");
}
