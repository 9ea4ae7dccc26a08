//! A mail as HTML: one column, the reader's own fonts, no picture, nothing that reports back. It reads in light and in
//! dark, and without any style at all.
//!
//! Colours stand inline for programs that drop style sheets, and once more in the sheet for those that know the dark.

use super::colour::Colour;
use wording::{Letter, Paragraph};

/// The whole document. `brand` is the operator's colour, `sender` its name.
pub(crate) fn document(letter: &Letter, sender: &str, brand: Colour) -> String {
    let mut parts = vec![head(letter, brand), top(letter, sender, brand)];
    parts.push(large(&letter.reference));
    parts.push(paragraph(&letter.greeting));
    parts.extend(letter.paragraphs.iter().map(body));
    parts.extend(
        letter
            .button
            .as_ref()
            .map(|(label, address)| button(label, address, brand)),
    );
    parts.extend(letter.code.as_deref().map(large));
    parts.push(facts(&letter.facts));
    parts.push(paragraph(&letter.closing));
    parts.push(format!(
        "<p class=\"quiet rule\" style=\"margin:28px 0 0;padding-top:16px;border-top:1px solid #d5d5d0;color:#55555a;\
         font-size:14px\">{}</p>\n</div>\n</div>\n</body>\n</html>\n",
        lines(&letter.footer)
    ));
    parts.concat()
}

/// What stands above the letter: the line that a list of mails shows, who writes, the heading.
fn top(letter: &Letter, sender: &str, brand: Colour) -> String {
    format!(
        "<body class=\"page\" style=\"margin:0;padding:0;background:#f3f3f1;color:#1d1d1b\">\n\
         <div style=\"display:none;max-height:0;overflow:hidden;opacity:0\">{preheader}</div>\n\
         <div class=\"page\" style=\"padding:24px 12px;background:#f3f3f1\">\n\
         <div class=\"sheet\" lang=\"{lang}\" style=\"{SHEET}border-top:6px solid {brand}\">\n\
         <p class=\"quiet\" style=\"margin:0 0 20px;color:#55555a;font-size:15px\">{sender}</p>\n\
         <h1 style=\"margin:0 0 20px;font-size:25px;line-height:1.25;font-weight:700\">{title}</h1>\n",
        preheader = escape(&letter.preheader),
        lang = escape(letter.locale),
        sender = escape(sender),
        title = escape(&letter.title),
    )
}

const SHEET: &str = "max-width:600px;margin:0 auto;padding:28px 24px;background:#ffffff;color:#1d1d1b;\
    font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei',\
    'Noto Sans CJK SC',sans-serif;font-size:17px;line-height:1.5;";

fn head(letter: &Letter, brand: Colour) -> String {
    let dark = brand.readable_on_dark();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\n\
         <meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no\">\n\
         <title>{title}</title>\n<style>\n:root{{color-scheme:light dark}}\n\
         @media (prefers-color-scheme:dark){{\n\
         .page{{background:#161618!important;color:#ececea!important}}\n\
         .sheet{{background:#222225!important;color:#ececea!important;border-top-color:{dark}!important}}\n\
         .quiet{{color:#b4b4b8!important}}\n\
         .box{{background:#2c2c30!important;color:#ececea!important}}\n\
         .warning{{background:#3a3010!important;color:#f5ead0!important;border-color:#d9a514!important}}\n\
         .rule{{border-color:#46464b!important}}\n\
         .button{{background:{dark}!important;color:{dark_text}!important;border-color:{dark}!important}}\n\
         .link{{color:{dark}!important}}\n\
         }}\n</style>\n</head>\n",
        lang = escape(letter.locale),
        title = escape(&letter.subject),
        dark_text = dark.text_on_it(),
    )
}

fn body(part: &Paragraph) -> String {
    match part {
        Paragraph::Text(text) => paragraph(text),
        Paragraph::Warning(text) => format!(
            "<p class=\"warning\" style=\"margin:0 0 16px;padding:12px 16px;border-left:5px solid #b98300;\
             background:#fdf3d7;color:#1d1d1b\"><strong>{}</strong></p>\n",
            lines(text)
        ),
        Paragraph::List { heading, items } => {
            let item = |item: &String| format!("<li style=\"margin:0 0 8px\">{}</li>\n", lines(item));
            let items = items.iter().map(item).collect::<Vec<_>>().concat();
            format!(
                "<h2 style=\"margin:24px 0 8px;font-size:19px;line-height:1.3\">{}</h2>\n\
                 <ul style=\"margin:0 0 16px;padding-left:24px\">\n{items}</ul>\n",
                escape(heading)
            )
        }
    }
}

fn paragraph(text: &str) -> String {
    format!("<p style=\"margin:0 0 16px\">{}</p>\n", lines(text))
}

/// What people copy or read out: large, each sign apart.
fn large(text: &str) -> String {
    format!(
        "<p class=\"box\" style=\"margin:0 0 20px;padding:14px 16px;background:#f3f3f1;color:#1d1d1b;font-size:24px;\
         line-height:1.3;font-weight:700;letter-spacing:0.08em;font-variant-numeric:tabular-nums;\
         overflow-wrap:anywhere\">{}</p>\n",
        escape(text)
    )
}

/// A link that looks like a button, and the same address to be read and copied.
fn button(label: &str, address: &str, brand: Colour) -> String {
    let link_colour = brand.readable_on_light();
    format!(
        "<p style=\"margin:24px 0 8px\"><a class=\"button\" href=\"{address}\" style=\"display:inline-block;\
         padding:14px 24px;border:1px solid {link_colour};border-radius:6px;background:{brand};color:{text};font-weight:700;text-decoration:none\">\
         {label}</a></p>\n\
         <p style=\"margin:0 0 24px;font-size:14px;overflow-wrap:anywhere;word-break:break-all\">\
         <a class=\"link\" href=\"{address}\" style=\"color:{link_colour}\">{address}</a></p>\n",
        address = escape(address),
        label = escape(label),
        text = brand.text_on_it(),
    )
}

fn facts(rows: &[(String, String)]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let row = |(label, value): &(String, String)| {
        format!(
            "<dt class=\"quiet\" style=\"margin:0;color:#55555a;font-size:15px\">{}</dt>\n\
             <dd style=\"margin:0 0 12px;font-weight:600\">{}</dd>\n",
            escape(label),
            lines(value)
        )
    };
    let rows = rows.iter().map(row).collect::<Vec<_>>().concat();
    format!(
        "<dl class=\"rule\" style=\"margin:24px 0;padding:20px 0 8px;border-top:1px solid #d5d5d0;\
         border-bottom:1px solid #d5d5d0\">\n{rows}</dl>\n"
    )
}

/// Text with its line ends.
fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>\n")
}

/// Text that cannot become markup, between tags or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        let evil = "</p><script>alert(1)</script>\" onclick='x' & <b>".to_owned();
        Letter {
            locale: "nl-BE",
            subject: evil.clone(),
            preheader: evil.clone(),
            greeting: evil.clone(),
            title: evil.clone(),
            paragraphs: vec![
                Paragraph::Text(evil.clone()),
                Paragraph::Warning(evil.clone()),
                Paragraph::List {
                    heading: evil.clone(),
                    items: vec![evil.clone()],
                },
            ],
            facts: vec![(evil.clone(), evil.clone())],
            reference: evil.clone(),
            button: Some((
                evil.clone(),
                "https://ending.example/a?b=1&c=\"><script>".to_owned(),
            )),
            code: Some(evil.clone()),
            closing: evil.clone(),
            footer: evil,
        }
    }

    #[test]
    fn no_text_becomes_markup() {
        let html = document(&letter(), "<i>Evil</i>", Colour::parse("#5c2d91"));
        assert!(
            !html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"),
            "{html}"
        );
        assert!(!html.contains("onclick='") && !html.contains("\"><script"));
        assert!(html.contains("href=\"https://ending.example/a?b=1&amp;c=&quot;&gt;&lt;script&gt;\""));
    }

    #[test]
    fn nothing_is_loaded_and_nothing_reports_back() {
        let html = document(&letter(), "Proximus", Colour::parse("#5c2d91"));
        for loading in [
            "<img",
            "src=",
            "url(",
            "@import",
            "<link",
            "<iframe",
            "<form",
            "<video",
            "http-equiv",
        ] {
            assert!(!html.contains(loading), "{loading}");
        }
        assert!(html.contains("<html lang=\"nl-BE\" dir=\"ltr\">"));
        assert!(
            html.lines().all(|line| line.len() < 900),
            "some server will break a longer line"
        );
    }
}
