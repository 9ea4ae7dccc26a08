//! Pages work under a strict content policy: no script, style or handler inside the page.

use super::tree::{Tree, assert_finds, assert_tidy};

/// One start tag: its name and its attributes' names, in lower case.
struct Tag {
    line: usize,
    name: String,
    attributes: Vec<String>,
}

fn inline_code(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let pages = tree.texts(&[".html"]).filter(|(path, _)| is_page(path));
    for (path, text) in pages {
        for tag in tags(&without_template_code(text)) {
            found.extend(faults(&tag).map(|fault| format!("{path}:{}: <{}> {fault}", tag.line, tag.name)));
        }
    }
    found
}

/// A template of a page; mails are read in mail programs, which know no style sheets.
fn is_page(path: &str) -> bool {
    path.starts_with("crates/server/templates/") && !path.contains("/mail/")
}

fn faults(tag: &Tag) -> impl Iterator<Item = String> {
    let has = |name: &str| tag.attributes.iter().any(|attribute| attribute == name);
    let script = (tag.name == "script" && !has("src")).then(|| "without src: scripts are files".to_owned());
    let style_tag = (tag.name == "style").then(|| "inside the page: styles are files".to_owned());
    let style = has("style").then(|| "with style=: use a class".to_owned());
    let handlers = tag.attributes.iter().filter(|name| is_handler(name));
    let handlers: Vec<String> = handlers
        .map(|name| format!("with {name}=: handlers are in script files"))
        .collect();
    script.into_iter().chain(style_tag).chain(style).chain(handlers)
}

/// `onclick` and its kin.
fn is_handler(attribute: &str) -> bool {
    attribute
        .strip_prefix("on")
        .is_some_and(|event| event.len() > 2 && event.chars().all(|c| c.is_ascii_alphabetic()))
}

/// Blanks out what the template engine replaces and what is commented out, keeping the lines.
fn without_template_code(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    let pairs = [("{%", "%}"), ("{{", "}}"), ("{#", "#}"), ("<!--", "-->")];
    loop {
        let next = pairs
            .iter()
            .filter_map(|(open, close)| Some((rest.find(open)?, *close)))
            .min();
        let Some((start, close)) = next else { break };
        let end = rest[start..]
            .find(close)
            .map_or(rest.len(), |end| start + end + close.len());
        plain.push_str(&rest[..start]);
        plain.extend(
            rest[start..end]
                .chars()
                .map(|c| if c == '\n' { '\n' } else { '_' }),
        );
        rest = &rest[end..];
    }
    plain.push_str(rest);
    plain
}

/// The start tags of a page.
fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let after = &rest[open + 1..];
        if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let line = text[..text.len() - after.len()].matches('\n').count() + 1;
            tags.push(read_tag(after, line));
        }
        rest = after;
    }
    tags
}

/// Reads `name attribute="value" ...` up to the bracket that is in no quotes.
fn read_tag(text: &str, line: usize) -> Tag {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => break,
            (None, c) if c.is_whitespace() || c == '/' => words.push(String::new()),
            (None, c) => words
                .last_mut()
                .expect("there is a first word")
                .push(c.to_ascii_lowercase()),
        }
    }
    let mut names = words
        .into_iter()
        .filter_map(|word| word.split('=').next().map(str::to_owned));
    let name = names.next().unwrap_or_default();
    Tag {
        line,
        name,
        attributes: names.filter(|name| !name.is_empty()).collect(),
    }
}

#[test]
fn no_page_carries_script_style_or_handlers_inside() {
    assert_tidy(&inline_code(&Tree::repository()));
}

fn check(page: &str, expected: &[&str]) {
    let tree = Tree::planted(&[("crates/server/templates/portal/form.html", page)]);
    assert_finds(&inline_code(&tree), expected);
}

#[test]
fn a_script_a_style_and_a_handler_inside_a_page_are_found() {
    check("<script>go()</script>", &["form.html:1: <script> without src"]);
    check(
        "<p>\n<SCRIPT type=\"module\">go()</SCRIPT>",
        &["form.html:2: <script> without src"],
    );
    check("<style>p { color: red }</style>", &["<style> inside the page"]);
    check("<p class=\"a\" style=\"color: red\">", &["<p> with style="]);
    check(
        "<button\n  type=submit\n  onclick='go()'>",
        &["form.html:1: <button> with onclick="],
    );
    check("<body onLoad=go() style=x>", &["style=", "onload="]);
}

#[test]
fn a_page_that_keeps_to_the_policy_passes() {
    check("<script src=\"/static/copy.js\" defer></script>", &[]);
    check(
        "<a href=\"/?style=1&onclick=2\" title=\"a > b style=x\">one on two</a>",
        &[],
    );
    check(
        "<p {% if a < b %}class=\"{{ style }}\"{% endif %}>{# <script> #}</p><!-- <style> -->",
        &[],
    );
    check("<input name=\"on\" value=\"style=\" one>", &[]);
    let mail = Tree::planted(&[(
        "crates/server/templates/mail/receipt.html",
        "<p style=\"margin: 0\">",
    )]);
    assert_finds(&inline_code(&mail), &[]);
}
