//! The layers: the defaults that are compiled in, one file, the environment, the flags. Later ones win.

use super::fault::{ConfigFault, ConfigFaults};
use super::keys::{SECRETS, Written, remedy, written};
use super::settings::Settings;
use figment::error::Kind;
use figment::providers::{Format, Toml};
use figment::value::{Dict, Map, Value};
use figment::{Error, Figment, Metadata, Profile, Provider};
use std::fs;
use std::path::{Path, PathBuf};

/// Every setting, its default, and why.
pub const DEFAULTS: &str = include_str!("../../../../config.default.toml");

const PREFIX: &str = "CEASE_";

/// Where settings come from besides the defaults.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The file named with `--config`.
    pub file: Option<PathBuf>,
    /// The variables of the environment; those that begin with `CEASE_` count.
    pub environment: Vec<(String, String)>,
    /// Settings given as flags: the setting's name and its value.
    pub flags: Vec<(&'static str, String)>,
}

/// Where one setting was set, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The setting with its section.
    pub key: String,
    /// Its value as TOML writes it.
    pub value: String,
    /// `default`, the file, the variable or the flag.
    pub from: String,
}

/// The settings, and where each comes from.
#[derive(Debug, Clone)]
pub struct Layered {
    /// The settings.
    pub settings: Settings,
    /// Each setting's origin, in the order of the default file.
    pub origins: Vec<Origin>,
}

/// Reads all layers. Finds every mistake at once.
pub fn layer(sources: &Sources) -> Result<Layered, ConfigFaults> {
    let mut found = Vec::new();
    let known: Vec<Written> = written(DEFAULTS).unwrap_or_default();
    let names: Vec<String> = known.iter().map(|written| written.key.clone()).collect();
    let (file, places) = read_file(sources.file.as_deref(), &names, &mut found);
    let environment = read_environment(&sources.environment, &names, &mut found);
    let figment = Figment::from(Toml::string(DEFAULTS))
        .merge(Toml::string(&file))
        .merge(Layer {
            name: "environment",
            values: environment.clone(),
        })
        .merge(Layer {
            name: "flag",
            values: flags(&sources.flags),
        });
    let places = Places {
        file: sources.file.clone(),
        lines: places,
        environment,
        flags: sources.flags.clone(),
    };
    let settings = extract(figment.clone(), &names, &places, &mut found);
    let origins = names.iter().map(|key| origin(&figment, key, &places)).collect();
    ConfigFaults::unless_found(found, settings).map(|settings| Layered { settings, origins })
}

/// Where the winning value of a key was written.
struct Places {
    file: Option<PathBuf>,
    lines: Vec<Written>,
    environment: Vec<(String, String)>,
    flags: Vec<(&'static str, String)>,
}

impl Places {
    fn of(&self, key: &str) -> String {
        if self.flags.iter().any(|(flag, _)| *flag == key) {
            return format!("--{}", key.replace('_', "-"));
        }
        if self.environment.iter().any(|(known, _)| known == key) {
            return variable(key);
        }
        match (&self.file, self.lines.iter().find(|written| written.key == key)) {
            (Some(file), Some(written)) => format!("{}:{}", file.display(), written.line),
            _ => "default".to_owned(),
        }
    }
}

fn read_file(path: Option<&Path>, known: &[String], found: &mut Vec<ConfigFault>) -> (String, Vec<Written>) {
    let Some(path) = path else {
        return Default::default();
    };
    let shown = path.display().to_string();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let remedy = "name a file that this user can read after --config";
            found.push(ConfigFault::new(
                shown,
                "",
                format!("cannot be read: {error}"),
                remedy,
            ));
            return Default::default();
        }
    };
    match written(&text) {
        Ok(keys) => {
            found.extend(keys.iter().filter_map(|written| judge(&shown, written, known)));
            (text, keys)
        }
        Err((line, reason)) => {
            let wrong = format!("this is not TOML: {reason}");
            let remedy = "compare the line with its neighbours";
            found.push(ConfigFault::new(format!("{shown}:{line}"), "", wrong, remedy));
            Default::default()
        }
    }
}

fn judge(file: &str, written: &Written, known: &[String]) -> Option<ConfigFault> {
    let Written { key, line } = written;
    let place = format!("{file}:{line}");
    if SECRETS.contains(&key.as_str()) {
        let remedy = format!(
            "write {key}_file with the path of a file that holds it, or set {}",
            variable(key)
        );
        return Some(ConfigFault::new(
            place,
            key,
            "a secret does not belong in this file",
            remedy,
        ));
    }
    (!known.contains(key))
        .then(|| ConfigFault::new(place, key, "this setting is unknown", remedy(key, known)))
}

/// The settings of the environment. Secrets are left out: they are read where they are needed.
fn read_environment(
    variables: &[(String, String)],
    known: &[String],
    found: &mut Vec<ConfigFault>,
) -> Vec<(String, String)> {
    let mut settings = Vec::new();
    for (name, value) in variables {
        let Some(rest) = name.strip_prefix(PREFIX) else {
            continue;
        };
        let key = rest.to_lowercase().replace("__", ".");
        if SECRETS.contains(&key.as_str()) {
            continue;
        }
        if known.contains(&key) {
            settings.push((key, value.clone()));
        } else {
            let wrong = format!("there is no setting {key}");
            let remedy = remedy(&key, known);
            found.push(ConfigFault::new(name, "", wrong, remedy));
        }
    }
    settings
}

/// The variable of a setting.
pub(crate) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").to_uppercase())
}

fn flags(flags: &[(&'static str, String)]) -> Vec<(String, String)> {
    flags
        .iter()
        .map(|(key, value)| ((*key).to_owned(), value.clone()))
        .collect()
}

/// Settings as names and texts; a text becomes a number or a list where it reads like one.
struct Layer {
    name: &'static str,
    values: Vec<(String, String)>,
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name)
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let mut merged = Figment::new();
        for (key, text) in &self.values {
            // A text with a colon or a slash is never a number, but its parser would stop at a comma.
            let value = if text.starts_with('[')
                || text.parse::<f64>().is_ok()
                || text == "true"
                || text == "false"
            {
                text.parse()
                    .unwrap_or_else(|never: std::convert::Infallible| match never {})
            } else {
                Value::from(text.as_str())
            };
            merged = merged.merge((key.as_str(), value));
        }
        merged.data()
    }
}

/// Takes the settings; a value of the wrong kind is noted and set aside for its default, so that the next mistake
/// is found too.
fn extract(
    mut figment: Figment,
    names: &[String],
    places: &Places,
    found: &mut Vec<ConfigFault>,
) -> Option<Settings> {
    let defaults = Figment::from(Toml::string(DEFAULTS));
    let mut wrong_kind: Vec<(usize, ConfigFault)> = Vec::new();
    let settings = loop {
        let error = match figment.extract::<Settings>() {
            Ok(settings) => break Some(settings),
            Err(error) => error,
        };
        let path = error.path.join(".");
        let at = names
            .iter()
            .position(|name| path == *name || path.starts_with(&format!("{name}.")));
        let known = at.and_then(|at| Some((at, names.get(at)?)));
        let seen = |at: usize| wrong_kind.iter().any(|(earlier, _)| *earlier == at);
        let Some((at, key)) = known.filter(|(at, _)| !seen(*at)) else {
            // What is not a setting at all was noted before, with its place.
            if found.is_empty() {
                found.push(ConfigFault::new(
                    "configuration",
                    path,
                    error.kind.to_string(),
                    "mend this setting",
                ));
            }
            break None;
        };
        let default = defaults.find_value(key).unwrap_or_else(|_| Value::from(""));
        let (wrong, remedy) = told(&error.kind, &default);
        wrong_kind.push((at, ConfigFault::new(places.of(key), key, wrong, remedy)));
        figment = figment.merge((key.as_str(), default));
    };
    wrong_kind.sort_by_key(|(at, _)| *at);
    found.extend(wrong_kind.into_iter().map(|(_, fault)| fault));
    settings
}

fn told(kind: &Kind, default: &Value) -> (String, String) {
    let example = format!("write it like {}", toml_of(default));
    match kind {
        Kind::Message(message) => match message.split_once("; ") {
            Some((wrong, remedy)) => (wrong.to_owned(), remedy.to_owned()),
            None => (message.clone(), example),
        },
        Kind::InvalidType(actual, expected) | Kind::InvalidValue(actual, expected) => (
            format!("this is {actual}, and must be {}", plain(expected)),
            example,
        ),
        Kind::UnknownVariant(variant, expected) => (
            format!("`{variant}` is no choice here"),
            format!("write one of {}", expected.join(", ")),
        ),
        Kind::InvalidLength(..)
        | Kind::UnknownField(..)
        | Kind::MissingField(_)
        | Kind::DuplicateField(_)
        | Kind::ISizeOutOfRange(_)
        | Kind::USizeOutOfRange(_)
        | Kind::Unsupported(_)
        | Kind::UnsupportedKey(..) => (kind.to_string(), example),
    }
}

/// The names of number types mean nothing to whoever writes a configuration.
fn plain(expected: &str) -> &str {
    if ["usize", "u8", "u16", "u32", "u64"].contains(&expected) {
        "a whole number, not too large"
    } else {
        expected
    }
}

fn toml_of(value: &Value) -> String {
    match value {
        Value::String(_, text) => format!("{text:?}"),
        Value::Char(_, sign) => format!("{sign:?}"),
        Value::Bool(_, flag) => flag.to_string(),
        Value::Num(_, number) => number
            .to_i128()
            .map_or_else(|| format!("{number:?}"), |whole| whole.to_string()),
        Value::Empty(..) => "\"\"".to_owned(),
        Value::Array(_, values) => format!("[{}]", values.iter().map(toml_of).collect::<Vec<_>>().join(", ")),
        Value::Dict(..) => "{ … }".to_owned(),
    }
}

fn origin(figment: &Figment, key: &str, places: &Places) -> Origin {
    let value = figment
        .find_value(key)
        .map_or_else(|_| String::new(), |value| toml_of(&value));
    Origin {
        key: key.to_owned(),
        value,
        from: places.of(key),
    }
}
