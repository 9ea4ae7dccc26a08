//! Longer texts: paragraphs, lists and steps, written as plain text in the text files.

/// One block of a longer text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// A paragraph.
    Paragraph(String),
    /// Things in no order: lines that begin with `- `.
    List(Vec<String>),
    /// Steps, one after the other: lines that begin with `+ `.
    Steps(Vec<String>),
}

/// Reads a text: an empty line begins a block; any other line belongs to the block before it.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut fresh = true;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            fresh = true;
            continue;
        }
        place(&mut blocks, line, fresh);
        fresh = false;
    }
    blocks
}

fn place(blocks: &mut Vec<Block>, line: &str, fresh: bool) {
    let (item, step) = (line.strip_prefix("- "), line.strip_prefix("+ "));
    match (item.or(step), blocks.last_mut()) {
        (None, Some(Block::Paragraph(text))) if !fresh => {
            text.push(' ');
            text.push_str(line);
        }
        (None, _) => blocks.push(Block::Paragraph(line.to_owned())),
        (Some(_), Some(Block::List(items))) if !fresh && item.is_some() => {
            items.extend(item.map(str::to_owned));
        }
        (Some(_), Some(Block::Steps(steps))) if !fresh && step.is_some() => {
            steps.extend(step.map(str::to_owned));
        }
        (Some(text), _) if item.is_some() => blocks.push(Block::List(vec![text.to_owned()])),
        (Some(text), _) => blocks.push(Block::Steps(vec![text.to_owned()])),
    }
}

/// The first paragraph, for a list of pages.
pub(crate) fn first_paragraph(text: &str) -> String {
    let first = blocks(text).into_iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        Block::List(_) | Block::Steps(_) => None,
    });
    first.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_paragraphs_lists_and_steps() {
        let text =
            "One line\nand another.\n\nA new one.\n\n- first\n- second\n\n+ do this\n+ then that\nEnd.";
        let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
        assert_eq!(
            blocks(text),
            [
                Block::Paragraph("One line and another.".to_owned()),
                Block::Paragraph("A new one.".to_owned()),
                Block::List(list(&["first", "second"])),
                Block::Steps(list(&["do this", "then that"])),
                Block::Paragraph("End.".to_owned()),
            ]
        );
        assert_eq!(blocks(" \n\n"), []);
        assert_eq!(first_paragraph("- a\n\nb\n\nc"), "b");
        assert_eq!(first_paragraph(""), "");
    }
}
