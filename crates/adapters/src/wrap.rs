//! Plain text in lines of a width that reads well, in every script.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::UnicodeWidthStr;

/// Columns of a line of plain text, at most: what every mail program and printer shows without breaking it again.
/// Only what cannot be broken, such as an address of a page, may be longer.
pub(crate) const COLUMNS: usize = 72;

/// Breaks a paragraph into lines. `first` and `rest` stand before the first and before every other line. Line ends
/// within the text are kept.
pub(crate) fn wrap(text: &str, first: &str, rest: &str) -> String {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for (piece, ends_line) in pieces(text) {
        if !empty && line.width() + piece.trim_end().width() > COLUMNS {
            lines.push(line.trim_end().to_owned());
            rest.clone_into(&mut line);
        }
        line.push_str(piece.trim_end_matches(['\n', '\r']));
        empty = false;
        if ends_line {
            lines.push(line.trim_end().to_owned());
            rest.clone_into(&mut line);
            empty = true;
        }
    }
    lines.join("\n")
}

/// The text in pieces that stay whole, each with whether a line must end behind it (UAX #14). Between two ASCII signs
/// only a space is a place to break, so that addresses of pages stay whole.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (end, opportunity) in linebreaks(text) {
        let (before, after) = text.split_at(end);
        let foreign = |c: Option<char>| c.is_some_and(|c| c.is_whitespace() || !c.is_ascii());
        let must = opportunity == BreakOpportunity::Mandatory;
        if must || foreign(before.chars().next_back()) || foreign(after.chars().next()) {
            pieces.push((text.get(start..end).unwrap_or_default(), must));
            start = end;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_whole_and_lines_short() {
        let text = "Uw aanvraag is ontvangen. ".repeat(20);
        let wrapped = wrap(text.trim_end(), "", "");
        assert!(
            wrapped
                .lines()
                .all(|line| line.width() <= COLUMNS && !line.ends_with(' '))
        );
        assert_eq!(wrapped.replace('\n', " "), text.trim_end());
        assert_eq!(wrapped.lines().count(), 8);
    }

    #[test]
    fn chinese_breaks_between_signs_but_not_before_a_full_stop() {
        let text = "我们收到了您的申请。".repeat(12);
        let wrapped = wrap(&text, "", "");
        assert!(
            wrapped
                .lines()
                .all(|line| line.width() <= COLUMNS && !line.starts_with('。')),
            "{wrapped}"
        );
        assert_eq!(wrapped.replace('\n', ""), text);
        assert!(wrapped.lines().count() > 3);
    }

    #[test]
    fn an_address_stays_in_one_piece_and_hard_spaces_hold() {
        let address = format!("https://ending.example/proximus/nl/case/{}", "a".repeat(80));
        assert_eq!(wrap(&address, "", ""), address);
        let text = format!("{} 17\u{A0}h\u{A0}04", "x".repeat(68));
        assert_eq!(
            wrap(&text, "", ""),
            format!("{}\n17\u{A0}h\u{A0}04", "x".repeat(68))
        );
    }

    #[test]
    fn indents_stand_before_every_line() {
        let wrapped = wrap(&"word ".repeat(40), "* ", "  ");
        assert!(
            wrapped.starts_with("* word") && wrapped.lines().skip(1).all(|line| line.starts_with("  word"))
        );
        assert_eq!(wrap("one\ntwo", "- ", "  "), "- one\n  two");
        assert_eq!(wrap("", "", ""), "");
    }
}
