//! The picture of a table.

use super::report::Report;
use crate::chart::{Bar, Column, Titles, bars, columns};
use crate::portal::words::Words;
use wording::Args;

/// A picture with the key to its colours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Picture {
    /// The drawing, an `svg` element.
    pub(super) svg: String,
    /// What each colour means, in order; none where there is one colour.
    pub(super) legend: Vec<String>,
}

/// How a table is drawn, if it is.
pub(super) fn of(report: &Report, words: &Words) -> Option<Picture> {
    if report.is_empty() {
        return None;
    }
    match report.id {
        "asked" => Some(by_day(report)),
        "left" | "promise" => None,
        _ => Some(side_by_side(report, words)),
    }
}

fn titles(report: &Report) -> Titles<'_> {
    Titles {
        id: report.id,
        title: &report.title,
        text: &report.text,
    }
}

/// A column a day; the last column of the table is their sum and is not drawn.
fn by_day(report: &Report) -> Picture {
    let parts = report.columns.len().saturating_sub(1);
    let drawn: Vec<Column> = report
        .rows
        .iter()
        .map(|row| Column {
            label: row.name.text.clone(),
            parts: row.counts.iter().take(parts).copied().collect(),
        })
        .collect();
    let names = report.columns.iter().take(parts);
    Picture {
        svg: columns(&titles(report), &drawn),
        legend: names.map(|name| name.text.clone()).collect(),
    }
}

fn side_by_side(report: &Report, words: &Words) -> Picture {
    let shown = |count: &u64| words.text_with("numbers-value", &Args::new().set("count", *count));
    let drawn: Vec<Bar> = report
        .rows
        .iter()
        .map(|row| Bar {
            name: row.name.text.clone(),
            values: row.counts.clone(),
            shown: row.counts.iter().map(shown).collect::<Vec<_>>().join(" · "),
        })
        .collect();
    let several = report.columns.len() > 1;
    let legend = report.columns.iter().filter(|_| several);
    Picture {
        svg: bars(&titles(report), &drawn),
        legend: legend.map(|name| name.text.clone()).collect(),
    }
}
