//! Bars below each other, each with its name above: names may be long, in every language.

use super::svg::{Titles, titled};
use super::{INK, LINES, colour};
use plotters::prelude::{
    Color, DrawingArea, DrawingAreaErrorKind, DrawingBackend, IntoDrawingArea, IntoFont, Rectangle,
    SVGBackend, Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{RGBColor, TextStyle};

const WIDTH: i32 = 420;
/// The line with the name.
const NAME: i32 = 22;
const BAR: i32 = 14;
const GAP: i32 = 12;

/// A name with a bar for every series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bar {
    /// What stands above.
    pub(crate) name: String,
    /// How much, one a series.
    pub(crate) values: Vec<u64>,
    /// The same in words, at the right.
    pub(crate) shown: String,
}

/// Draws bars; nothing when there is none. A drawing that fails is left out: the table says the same.
pub(crate) fn bars(titles: &Titles<'_>, bars: &[Bar]) -> String {
    let height: i32 = bars.iter().map(height).sum();
    let (Ok(width), Ok(height)) = (u32::try_from(WIDTH), u32::try_from(height)) else {
        return String::new();
    };
    if bars.is_empty() {
        return String::new();
    }
    let size = (width, height);
    let mut drawing = String::new();
    let drawn = draw(SVGBackend::with_string(&mut drawing, size), bars);
    if let Err(error) = drawn {
        tracing::error!(%error, "a chart cannot be drawn");
        return String::new();
    }
    titled(&drawing, size, titles)
}

fn height(bar: &Bar) -> i32 {
    let series = i32::try_from(bar.values.len()).unwrap_or(0);
    NAME + BAR * series + GAP
}

fn draw<B: DrawingBackend>(backend: B, bars: &[Bar]) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    let root = backend.into_drawing_area();
    let most = bars.iter().flat_map(|bar| bar.values.iter()).max().copied();
    let most = most.unwrap_or(0).max(1);
    let text = |side| -> TextStyle<'_> {
        let style = ("sans-serif", 18).into_font().color(&INK);
        style.pos(Pos::new(side, VPos::Top))
    };
    let mut y = 0;
    for bar in bars {
        root.draw(&Text::new(bar.name.clone(), (0, y), text(HPos::Left)))?;
        root.draw(&Text::new(bar.shown.clone(), (WIDTH, y), text(HPos::Right)))?;
        let mut at = y + NAME;
        for (series, value) in bar.values.iter().enumerate() {
            shape(&root, (at, WIDTH), LINES)?;
            if *value > 0 {
                shape(&root, (at, length(*value, most)), colour(series))?;
            }
            at += BAR;
        }
        y += height(bar);
    }
    root.present()
}

/// A value's length; what is not nothing can be seen.
fn length(value: u64, most: u64) -> i32 {
    let whole = u128::from(WIDTH.unsigned_abs());
    let length = whole * u128::from(value) / u128::from(most.max(1));
    i32::try_from(length).unwrap_or(WIDTH).max(2)
}

fn shape<B: DrawingBackend>(
    root: &DrawingArea<B, plotters::coord::Shift>,
    (y, length): (i32, i32),
    colour: RGBColor,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    root.draw(&Rectangle::new([(0, y), (length, y + BAR - 3)], colour.filled()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_in_proportion_and_one_of_many_is_still_seen() {
        assert_eq!(length(10, 10), WIDTH);
        assert_eq!(length(5, 10), WIDTH / 2);
        assert_eq!(length(1, 1_000_000), 2);
        assert_eq!(length(u64::MAX, u64::MAX), WIDTH);
    }

    #[test]
    fn every_bar_has_its_name_and_its_value_as_text() {
        let bar = |name: &str, values: &[u64]| Bar {
            name: name.to_owned(),
            values: values.to_vec(),
            shown: format!("{values:?}"),
        };
        let titles = Titles {
            id: "steps",
            title: "Steps",
            text: "",
        };
        let svg = bars(&titles, &[bar("确认 <1>", &[3, 0]), bar("later", &[0, 7])]);
        for text in ["确认 &lt;1&gt;", "[3, 0]", "later", "[0, 7]"] {
            assert!(svg.contains(text), "{text}: {svg}");
        }
        assert!(!svg.contains("style="), "{svg}");
        assert_eq!(bars(&titles, &[]), "");
    }
}
