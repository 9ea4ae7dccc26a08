#![cfg(test)]
//! A measurement that is small enough to be a test: it runs to its end, and what it prints is about what it ran.

use clap::Parser;
use serde_json::Value;
use sim::bench::{Arguments, run};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    bench: Arguments,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_lines_is_closed_while_people_send_forms() {
    let json = std::env::temp_dir().join(format!("cease-sim-bench-{}.json", std::process::id()));
    let words = [
        "bench",
        "bulk",
        "--bulk-lines",
        "150",
        "--subscribers",
        "50",
        "--seconds",
        "1",
        "--json",
    ];
    let words = words
        .map(Into::into)
        .into_iter()
        .chain([json.clone().into_os_string()]);
    run(&Line::parse_from(words).bench).await.unwrap();
    let report: Value = serde_json::from_slice(&std::fs::read(&json).unwrap()).unwrap();
    std::fs::remove_file(&json).unwrap();
    let figure = |what: &str| {
        let mut figures = report["figures"].as_array().unwrap().iter();
        let found = figures.find(|figure| figure["what"] == what);
        found.unwrap_or_else(|| panic!("{what}: {report:#}"))
    };
    let value = |what: &str| figure(what)["value"].as_f64().unwrap();
    assert!(value("rows taken, of 150") > 0.0);
    let (taken, closed) = (
        value("from the start to the last row taken"),
        value("from the start to the last case closed"),
    );
    assert!(taken < closed, "{taken} {closed}");
    let minutes = value("1000000 lines to closed, reckoned from 150");
    assert!(
        (minutes - closed / 60.0 * 1_000_000.0 / 150.0).abs() < 1e-6,
        "{minutes}"
    );
    for what in ["form, 99 of 100: before", "form, 99 of 100: while rows are taken"] {
        assert!(value(what) > 0.0, "{what}");
    }
    assert!(value("memory at its most, of the run") > 1.0);
}
