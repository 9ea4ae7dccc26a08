//! Columns side by side, each of parts on top of each other: how much of what on each day.

use super::svg::{Titles, titled};
use super::{INK, LINES, colour};
use plotters::coord::ranged1d::{IntoSegmentedCoord, SegmentValue};
use plotters::prelude::{
    ChartBuilder, Color, DrawingAreaErrorKind, DrawingBackend, IntoDrawingArea, IntoFont, Rectangle,
    SVGBackend, TRANSPARENT,
};

const SIZE: (u32, u32) = (640, 240);
/// Labels below the columns; with more of them they run into each other.
const LABELS_MAX: usize = 5;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// What stands below it.
    pub(crate) label: String,
    /// Its parts from below, one a series.
    pub(crate) parts: Vec<u64>,
}

/// Draws columns; nothing when there is none. A drawing that fails is left out: the table says the same.
pub(crate) fn columns(titles: &Titles<'_>, columns: &[Column]) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let mut drawing = String::new();
    let drawn = draw(SVGBackend::with_string(&mut drawing, SIZE), columns);
    if let Err(error) = drawn {
        tracing::error!(%error, "a chart cannot be drawn");
        return String::new();
    }
    titled(&drawing, SIZE, titles)
}

fn draw<B: DrawingBackend>(backend: B, columns: &[Column]) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    let root = backend.into_drawing_area();
    let highest = columns.iter().map(|column| column.parts.iter().sum()).max();
    let top = highest.unwrap_or(0_u64).max(4);
    let mut chart = ChartBuilder::on(&root)
        .margin(10)
        .x_label_area_size(26)
        .y_label_area_size(48)
        .build_cartesian_2d((0..columns.len()).into_segmented(), 0..top + top / 20)?;
    let label = |place: &SegmentValue<usize>| match place {
        SegmentValue::CenterOf(at) | SegmentValue::Exact(at) => columns
            .get(*at)
            .map_or_else(String::new, |column| column.label.clone()),
        SegmentValue::Last => String::new(),
    };
    let text = ("sans-serif", 17).into_font().color(&INK);
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(LINES)
        .axis_style(LINES)
        .x_labels(LABELS_MAX.min(columns.len() + 1))
        .x_label_formatter(&label)
        .y_labels(5)
        .label_style(text)
        .draw()?;
    let gap = if columns.len() > 45 { 0 } else { 2 };
    for (at, column) in columns.iter().enumerate() {
        let mut below = 0;
        for (series, part) in column.parts.iter().enumerate().filter(|(_, part)| **part > 0) {
            let corners = [
                (SegmentValue::Exact(at), below),
                (SegmentValue::Exact(at + 1), below + part),
            ];
            let mut shape = Rectangle::new(corners, colour(series).filled());
            shape.set_margin(0, 0, gap, gap);
            chart.draw_series([shape])?;
            below += part;
        }
    }
    root.present()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(parts: &[&[u64]]) -> String {
        let column = |(at, parts): (usize, &&[u64])| Column {
            label: format!("<{at}>"),
            parts: parts.to_vec(),
        };
        let all: Vec<_> = parts.iter().enumerate().map(column).collect();
        let titles = Titles {
            id: "days",
            title: "A & B",
            text: "so <many>",
        };
        columns(&titles, &all)
    }

    #[test]
    fn a_drawing_has_titles_text_and_nothing_that_the_content_policy_forbids() {
        let svg = drawn(&[&[1, 2], &[0, 3], &[4, 0]]);
        assert!(
            svg.starts_with("<svg class=\"chart\" viewBox=\"0 0 640 240\" role=\"img\""),
            "{svg}"
        );
        assert!(
            svg.contains("A &#38; B") && svg.contains("so &#60;many&#62;"),
            "{svg}"
        );
        assert!(svg.contains("<text") && svg.ends_with("</svg>"), "{svg}");
        for forbidden in ["style=", "<style", "<script", "onload", "<image", "href", "<0>"] {
            assert!(!svg.contains(forbidden), "{forbidden}: {svg}");
        }
    }

    #[test]
    fn every_part_that_is_there_is_drawn_in_the_colour_of_its_series() {
        let svg = drawn(&[&[1, 2], &[0, 3], &[4, 0]]);
        let shapes = |colour: &str| svg.matches(&format!("fill=\"{colour}\" stroke=\"none\"")).count();
        assert_eq!((shapes("#1F5FA8"), shapes("#C25A00")), (2, 2), "{svg}");
    }

    #[test]
    fn no_columns_no_picture_and_a_year_of_them_is_one() {
        assert_eq!(drawn(&[]), "");
        let year: Vec<&[u64]> = (0..366).map(|_| &[1_u64, 1][..]).collect();
        assert!(drawn(&year).ends_with("</svg>"));
        assert!(drawn(&[&[0]]).ends_with("</svg>"));
    }
}
