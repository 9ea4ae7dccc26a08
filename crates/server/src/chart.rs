//! Charts, drawn on the server as SVG. Text is text in the page's font, colours are set by the style sheet, and what a
//! chart shows stands beside it as a table: who cannot see it misses nothing.

mod bars;
mod columns;
mod svg;

pub(crate) use bars::{Bar, bars};
pub(crate) use columns::{Column, columns};
pub(crate) use svg::Titles;

use plotters::style::RGBColor;

/// One colour a series, in order. The style sheet finds a shape by the colour it was drawn in and gives it one that can be
/// read on the page, light or dark: `desk.css` names the same five.
const COLOURS: [RGBColor; 5] = [
    RGBColor(0x1f, 0x5f, 0xa8),
    RGBColor(0xc2, 0x5a, 0x00),
    RGBColor(0x2f, 0x7d, 0x4f),
    RGBColor(0x8a, 0x3f, 0x9e),
    RGBColor(0x6b, 0x6b, 0x6b),
];
const LINES: RGBColor = RGBColor(0xcf, 0xd4, 0xda);
const INK: RGBColor = RGBColor(0x1a, 0x1c, 0x20);

const fn colour(series: usize) -> RGBColor {
    COLOURS[series % COLOURS.len()]
}
