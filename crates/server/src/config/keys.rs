//! The names of all settings, and where a name stands in a file.

use toml::de::{DeTable, DeValue};

/// The settings that hold a secret. They come from a file of their own or from the environment.
pub(crate) const SECRETS: [&str; 3] = ["master_key", "database_password", "mail.password"];

/// One key of a file, with its sections and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) key: String,
    pub(crate) line: usize,
}

/// Every key of a TOML text that holds a value, in the text's order, or the line and the reason why it is not TOML.
pub(crate) fn written(text: &str) -> Result<Vec<Written>, (usize, String)> {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        (line(text, at), error.message().to_owned())
    })?;
    let mut found = Vec::new();
    gather(text, table.get_ref(), "", &mut found);
    found.sort_by_key(|written| written.line);
    Ok(found)
}

fn gather(text: &str, table: &DeTable<'_>, section: &str, found: &mut Vec<Written>) {
    for (name, value) in table {
        let key = format!("{section}{}", name.get_ref());
        if let DeValue::Table(inner) = value.get_ref() {
            gather(text, inner, &format!("{key}."), found);
        } else {
            found.push(Written {
                key,
                line: line(text, name.span().start),
            });
        }
    }
}

fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// What to write instead of an unknown key.
pub(crate) fn remedy(unknown: &str, known: &[String]) -> String {
    let near = known
        .iter()
        .map(|key| (strsim::osa_distance(unknown, key), key))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, key)| *distance <= 3.max(key.len() / 3));
    match near {
        Some((_, key)) => format!("did you mean {key}?"),
        None => "`cease config default` lists every setting".to_owned(),
    }
}
