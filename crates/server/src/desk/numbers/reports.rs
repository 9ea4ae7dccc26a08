//! The tables that are made of an operator's numbers.

use super::period::Period;
use super::report::{Name, Report, Row};
use crate::portal::words::Words;
use engine::{EndReason, Left, Numbers, Reached, Step, Took};
use jiff::ToSpan;
use jiff::civil::Date;
use wording::Args;

/// Every table, in the order of the page.
pub(super) fn all(numbers: &Numbers, period: Period, words: &Words) -> Vec<Report> {
    vec![
        asked(numbers, period, words),
        promise(numbers, words),
        took(numbers, words),
        open(numbers, words),
        reasons(numbers, words),
        steps(numbers, words),
        left(numbers, words),
    ]
}

/// The names of one column of requests.
fn requests(words: &Words) -> Vec<Name> {
    vec![Name::new("requests", words.text("numbers-col-requests"))]
}

/// A table whose title and sentence stand under one id, with how many are in it.
fn table(id: &'static str, count: u64, head: &str, words: &Words) -> Report {
    let text = format!("numbers-{id}.text");
    Report {
        id,
        title: words.text(&format!("numbers-{id}")),
        text: words.text_with(&text, &Args::new().set("count", count)),
        head: Name::new(head, words.text(&format!("numbers-col-{head}"))),
        columns: requests(words),
        rows: vec![],
    }
}

fn row(code: &str, text: String, counts: Vec<u64>) -> Row {
    Row {
        name: Name::new(code, text),
        counts,
    }
}

/// A row of one count, named by `numbers-GROUP-CODE`.
fn named(group: &str, code: &str, count: u64, words: &Words) -> Row {
    row(code, words.text(&format!("numbers-{group}-{code}")), vec![count])
}

fn asked(numbers: &Numbers, period: Period, words: &Words) -> Report {
    let channels = Numbers::CHANNELS.map(|(_, code)| code);
    let mut columns: Vec<Name> = channels
        .iter()
        .map(|code| Name::new(*code, words.text(&format!("numbers-channel-{code}"))))
        .collect();
    columns.push(Name::new("all", words.text("numbers-col-all")));
    let day = |day: Date| {
        let of = |code: &&'static str| numbers.asked.get(&(day, *code)).copied().unwrap_or(0);
        let mut counts: Vec<u64> = channels.iter().map(of).collect();
        counts.push(counts.iter().sum());
        let shown = words.wording().date_short(words.language(), day);
        row(&day.to_string(), shown, counts)
    };
    Report {
        columns,
        rows: days(period).map(day).collect(),
        ..table("asked", numbers.requests(), "day", words)
    }
}

fn days(period: Period) -> impl Iterator<Item = Date> {
    let next = |day: &Date| day.checked_add(1.day()).ok();
    std::iter::successors(Some(period.from), next).take_while(move |day| *day <= period.to)
}

fn promise(numbers: &Numbers, words: &Words) -> Report {
    let (kept, late) = numbers.promise;
    Report {
        id: "promise",
        title: words.text("numbers-promise"),
        text: share(kept, kept + late, words),
        head: Name::new("promise", words.text("numbers-col-promise")),
        columns: requests(words),
        rows: vec![
            named("promise", "kept", kept, words),
            named("promise", "late", late, words),
        ],
    }
}

/// "97 of 100 were off by the promised moment (97 %)": what was cut off is not rounded up to a whole.
fn share(kept: u64, all: u64, words: &Words) -> String {
    let Some(percent) = (kept * 100).checked_div(all) else {
        return words.text("numbers-promise.none");
    };
    let share = words.text_with("numbers-share", &Args::new().set("percent", percent));
    let args = Args::new().set("kept", kept).set("all", all).set("share", share);
    words.text_with("numbers-promise.text", &args)
}

fn took(numbers: &Numbers, words: &Words) -> Report {
    let columns = ["from-receipt", "from-chosen-end"];
    let class = |took: Took| {
        let of = |table: &std::collections::BTreeMap<Took, u64>| table.get(&took).copied().unwrap_or(0);
        let counts = vec![of(&numbers.from_receipt), of(&numbers.from_chosen_end)];
        let text = words.text(&format!("numbers-took-{}", took.code()));
        row(took.code(), text, counts)
    };
    Report {
        columns: columns
            .map(|code| Name::new(code, words.text(&format!("numbers-{code}"))))
            .into(),
        rows: Took::ALL.map(class).into(),
        ..table("took", numbers.from_receipt.values().sum(), "took", words)
    }
}

fn open(numbers: &Numbers, words: &Words) -> Report {
    let stage = |open: &engine::OpenCases| {
        let text = words.text(&format!("work-stage-{}", open.stage));
        row(open.stage, text, vec![open.cases])
    };
    let all = numbers.open.iter().map(|open| open.cases).sum();
    Report {
        rows: numbers.open.iter().map(stage).collect(),
        ..table("open", all, "stage", words)
    }
}

fn reasons(numbers: &Numbers, words: &Words) -> Report {
    let reason = |reason: EndReason| {
        let count = numbers.reasons.get(&reason).copied().unwrap_or(0);
        named("reason", reason.code(), count, words)
    };
    Report {
        rows: EndReason::ALL.map(reason).into(),
        ..table("reasons", numbers.requests(), "reason", words)
    }
}

fn steps(numbers: &Numbers, words: &Words) -> Report {
    let step = |step: Step| {
        let count = numbers.steps.get(&step).copied().unwrap_or(0);
        named("step", step.code(), count, words)
    };
    Report {
        rows: Step::ALL.map(step).into(),
        ..table("stops", numbers.requests(), "step", words)
    }
}

fn left(numbers: &Numbers, words: &Words) -> Report {
    let way = |left: Left| {
        let of = |reached: Reached| numbers.left.get(&(left, reached)).copied().unwrap_or(0);
        let text = words.text(&format!("numbers-left-{}", left.code()));
        row(left.code(), text, Reached::ALL.map(of).into())
    };
    let column = |reached: Reached| {
        let text = words.text(&format!("numbers-reached-{}", reached.code()));
        Name::new(reached.code(), text)
    };
    Report {
        columns: Reached::ALL.map(column).into(),
        rows: Left::ALL.map(way).into(),
        ..table("left", numbers.left.values().sum(), "left", words)
    }
}
