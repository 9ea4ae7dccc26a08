//! A letter as it stands on paper.

use crate::mail::{body, facts, one_line};
use crate::wrap::wrap;
use wording::Letter;

/// Columns from the left at which the address stands: in the window of the envelope (DIN 5008 and the Belgian custom
/// both have it on the right half).
const ADDRESS_AT: usize = 38;

/// The whole page: sender, address, date, subject, letter. A button is printed as its address; what the reader types
/// stands large enough by standing alone.
pub(crate) fn page(letter: &Letter, sender: &[String], to: &[String], date: &str) -> String {
    let indent = " ".repeat(ADDRESS_AT);
    let address: Vec<String> = to
        .iter()
        .map(|line| format!("{indent}{}", one_line(line)))
        .collect();
    let mut blocks = vec![sender.join("\n"), address.join("\n"), date.to_owned()];
    blocks.extend([wrap(&letter.subject, "", ""), wrap(&letter.greeting, "", "")]);
    blocks.extend(body(letter));
    if let Some((label, link)) = &letter.button {
        blocks.push(format!("{}\n{link}", wrap(label, "", "")));
    }
    if let Some(code) = &letter.code {
        blocks.push(format!("    {code}"));
    }
    blocks.extend(facts(letter));
    blocks.push(wrap(&letter.closing, "", ""));
    blocks.push(format!("----\n{}", wrap(&letter.footer, "", "")));
    blocks.retain(|block| !block.trim().is_empty());
    blocks.join("\n\n") + "\n"
}
