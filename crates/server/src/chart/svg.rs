//! From what the library draws to what stands in a page.

use askama::filters::{Html, escape};
use std::fmt::Display;

/// What a chart says of itself to who cannot see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Titles<'a> {
    /// Its id in the page, a word of ours.
    pub(crate) id: &'a str,
    /// What it shows.
    pub(crate) title: &'a str,
    /// What can be seen in it, in a sentence.
    pub(crate) text: &'a str,
}

fn escaped(text: &str) -> impl Display {
    escape(text, Html).map_or_else(|_| String::new(), |text| text.to_string())
}

/// Gives a drawing its titles, and lets the page decide how large it is.
pub(super) fn titled(drawing: &str, (width, height): (u32, u32), titles: &Titles<'_>) -> String {
    let shapes = drawing.split_once('>').map_or("", |(_, shapes)| shapes);
    let Titles { id, title, text } = titles;
    format!(
        "<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-text\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-text\">{}</desc>{}",
        escaped(title),
        escaped(text),
        shapes.trim_end()
    )
}
