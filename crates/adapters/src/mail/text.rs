//! A mail as plain text: everything the HTML says, in the same order.

use crate::wrap::wrap;
use wording::{Letter, Paragraph};

/// The whole mail. Lines end in `\n`.
pub(crate) fn plain(letter: &Letter) -> String {
    let mut blocks = vec![
        wrap(&letter.title, "", ""),
        letter.reference.clone(),
        wrap(&letter.greeting, "", ""),
    ];
    blocks.extend(body(letter));
    if let Some((label, address)) = &letter.button {
        blocks.push(format!("{}\n{address}", wrap(label, "", "")));
    }
    if let Some(code) = &letter.code {
        blocks.push(format!("    {code}"));
    }
    blocks.extend(facts(letter));
    blocks.push(wrap(&letter.closing, "", ""));
    blocks.push(format!("----\n{}", wrap(&letter.footer, "", "")));
    blocks.join("\n\n") + "\n"
}

/// The paragraphs.
pub(crate) fn body(letter: &Letter) -> Vec<String> {
    letter
        .paragraphs
        .iter()
        .map(|paragraph| match paragraph {
            Paragraph::Text(text) => wrap(text, "", ""),
            Paragraph::Warning(text) => wrap(text, "! ", "! "),
            Paragraph::List { heading, items } => {
                let items = items.iter().map(|item| wrap(item, "* ", "  "));
                std::iter::once(wrap(heading, "", ""))
                    .chain(items)
                    .collect::<Vec<_>>()
                    .join("\n")
            }
        })
        .collect()
}

/// The summary list: each label on a line of its own, its value indented below.
pub(crate) fn facts(letter: &Letter) -> Option<String> {
    let row = |(label, value): &(String, String)| {
        format!("{}\n{}", wrap(label, "", ""), wrap(value, "    ", "    "))
    };
    let rows: Vec<String> = letter.facts.iter().map(row).collect();
    (!rows.is_empty()).then(|| rows.join("\n"))
}
