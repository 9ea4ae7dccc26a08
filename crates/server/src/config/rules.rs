//! The rule books: one file an operator, one a country, compiled in or from a folder.

use super::fault::{ConfigFault, ConfigFaults};
use super::settings::Settings;
use crate::shops::hours::{Unreadable, check};
use std::borrow::Cow;
use std::fs;
use std::path::Path;
use termination::rules::{Law, OperatorProfile, RuleBook, parse_law, parse_operator};

/// A file by its name as it is shown in mistakes.
type Named = (String, Cow<'static, str>);

macro_rules! compiled {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../../", $path)))),*]
    };
}

const OPERATORS: &[(&str, &str)] = compiled![
    "operators/base.toml",
    "operators/digi.toml",
    "operators/hey.toml",
    "operators/lycamobile.toml",
    "operators/mobile-vikings.toml",
    "operators/orange.toml",
    "operators/proximus.toml",
    "operators/scarlet.toml",
    "operators/telenet.toml",
];

const LAWS: &[(&str, &str)] = compiled!["law/be.toml"];

/// The rule books that are compiled in.
pub fn compiled_rules() -> Result<Vec<RuleBook>, ConfigFaults> {
    read_from(None, None)
}

/// Reads and checks every file; finds every mistake at once.
pub(crate) fn read(settings: &Settings) -> Result<Vec<RuleBook>, ConfigFaults> {
    read_from(settings.operators_dir.as_deref(), settings.law_dir.as_deref())
}

fn read_from(operators_dir: Option<&Path>, law_dir: Option<&Path>) -> Result<Vec<RuleBook>, ConfigFaults> {
    let mut found = Vec::new();
    let laws = files("law_dir", law_dir, LAWS, &mut found);
    let operators = files("operators_dir", operators_dir, OPERATORS, &mut found);
    let laws = laws
        .iter()
        .filter_map(|(name, text)| note(parse_law(name, text), &mut found))
        .collect::<Vec<_>>();
    let books = match laws.first() {
        Some(law) => operators
            .iter()
            .filter_map(|file| book(file, law, &mut found))
            .collect::<Vec<_>>(),
        None => Vec::new(),
    };
    same_host_twice(&books, &mut found);
    if found.is_empty() && books.is_empty() {
        let remedy = "put at least one file for an operator and one for its country there";
        found.push(ConfigFault::new(
            "configuration",
            "operators_dir",
            "there is no operator",
            remedy,
        ));
    }
    ConfigFaults::unless_found(found, Some(books))
}

/// Every operator stands under the law of the first country. A second country comes with a key in the operator's
/// file that names it.
fn book((name, text): &Named, law: &Law, found: &mut Vec<ConfigFault>) -> Option<RuleBook> {
    let profile = note(parse_operator(name, text, law), found)?;
    opening_hours(name, &profile, found);
    Some(RuleBook::new(profile, law.clone()))
}

/// The core carries opening hours as they are written; whether they can be evaluated is found out here, at start-up.
fn opening_hours(name: &str, profile: &OperatorProfile, found: &mut Vec<ConfigFault>) {
    let of_shops = profile
        .shops
        .iter()
        .map(|shop| ("shops.opening_hours", &shop.opening_hours));
    let all = of_shops.chain([("hotlines.hours", &profile.hotlines.hours)]);
    for (key, hours) in all {
        let Some(hours) = hours else { continue };
        if let Err(Unreadable { wrong, remedy }) = check(&hours.text) {
            found.push(ConfigFault::new(
                format!("{name}:{}", hours.line),
                key,
                wrong,
                remedy,
            ));
        }
    }
}

fn note<T>(parsed: Result<T, termination::rules::RuleFault>, found: &mut Vec<ConfigFault>) -> Option<T> {
    parsed
        .map_err(|fault| found.extend(ConfigFaults::from(fault).0))
        .ok()
}

fn files(
    key: &str,
    folder: Option<&Path>,
    compiled: &'static [(&str, &str)],
    found: &mut Vec<ConfigFault>,
) -> Vec<Named> {
    let Some(folder) = folder else {
        return compiled
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Cow::Borrowed(*text)))
            .collect();
    };
    let unreadable = |error: std::io::Error| {
        let remedy = "write the path of a folder that this user can read";
        ConfigFault::new(
            folder.display().to_string(),
            key,
            format!("cannot be read: {error}"),
            remedy,
        )
    };
    match toml_files(folder) {
        Ok(files) => files,
        Err(error) => {
            found.push(unreadable(error));
            Vec::new()
        }
    }
}

fn toml_files(folder: &Path) -> std::io::Result<Vec<Named>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let read =
        |path: &std::path::PathBuf| Ok((path.display().to_string(), Cow::Owned(fs::read_to_string(path)?)));
    paths.iter().map(read).collect()
}

fn same_host_twice(books: &[RuleBook], found: &mut Vec<ConfigFault>) {
    for (index, book) in books.iter().enumerate() {
        let earlier = books
            .iter()
            .take(index)
            .find(|earlier| book.operator.host.is_some() && earlier.operator.host == book.operator.host);
        if let Some(earlier) = earlier {
            let wrong = format!("{} has the same host name", earlier.operator.id);
            let place = format!("operators/{}.toml", book.operator.id);
            found.push(ConfigFault::new(
                place,
                "host",
                wrong,
                "give each operator a host name of its own",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_repository_is_compiled_in() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (folder, compiled) in [("operators", OPERATORS), ("law", LAWS)] {
            let mut names: Vec<_> = fs::read_dir(root.join(folder))
                .unwrap()
                .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap()))
                .collect();
            names.sort();
            assert_eq!(names, compiled.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        }
    }
}
