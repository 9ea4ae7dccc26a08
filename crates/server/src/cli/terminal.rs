//! What the command line writes: plain and aligned, coloured only on a terminal.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

/// Why a command did not do what it was asked, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What went wrong; may have several lines.
    pub what: String,
    /// The next step.
    pub next: String,
}

impl Trouble {
    /// What went wrong, and the next step.
    pub fn new(what: impl Display, next: impl Into<String>) -> Self {
        Self {
            what: what.to_string(),
            next: next.into(),
        }
    }
}

/// Things one below the other, each on an indented line that begins with this.
pub(super) fn listed<T: Display>(before: &str, things: &[T]) -> String {
    things.iter().fold(String::new(), |list, thing| {
        list + "\n  " + before + &thing.to_string()
    })
}

/// How a piece of text looks on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What to see first.
    Strong,
    /// What can be passed over.
    Quiet,
    /// In order.
    Good,
    /// Late or wrong; nothing else is red.
    Bad,
}

/// Where a command writes.
pub struct Terminal {
    out: Box<dyn Write + Send>,
    err: Box<dyn Write + Send>,
    coloured: bool,
}

impl Terminal {
    /// The process's own output. Coloured when both streams are a terminal and `NO_COLOR` is not set.
    pub fn standard(environment: &[(String, String)]) -> Self {
        let wanted = !environment
            .iter()
            .any(|(name, value)| name == "NO_COLOR" && !value.is_empty());
        let seen = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        Self {
            out: Box::new(std::io::stdout()),
            err: Box::new(std::io::stderr()),
            coloured: wanted && seen,
        }
    }

    /// Writes a line. Output that nobody takes any more (a closed pipe) is no reason to stop.
    pub fn say(&mut self, line: impl Display) {
        let _ = writeln!(self.out, "{line}");
    }

    /// Writes a line beside the output.
    pub fn remark(&mut self, line: impl Display) {
        let _ = writeln!(self.err, "{line}");
    }

    /// Tells what went wrong and what to do next.
    pub fn trouble(&mut self, trouble: &Trouble) {
        let head = self.look(Look::Bad, "cease:");
        self.remark(format!("{head} {}", trouble.what));
        let next = self.look(Look::Strong, "Next:");
        self.remark(format!("{next} {}", trouble.next));
    }

    /// The text with its look, when there is a terminal.
    pub fn look(&self, look: Look, text: impl Display) -> String {
        let code = match look {
            Look::Strong => "1",
            Look::Quiet => "2",
            Look::Good => "32",
            Look::Bad => "31",
        };
        if self.coloured {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_string()
        }
    }

    /// Whether progress may be drawn.
    pub const fn is_live(&self) -> bool {
        self.coloured
    }

    /// Writes rows with aligned columns; the first row is the heading.
    pub fn table(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for (index, row) in rows.iter().enumerate() {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell:<width$}"));
            let line = cells.collect::<Vec<_>>().join("  ");
            let line = line.trim_end();
            let shown = if index == 0 {
                self.look(Look::Strong, line)
            } else {
                line.to_owned()
            };
            self.say(shown);
        }
    }
}
