//! `cease config check` and `cease config default`.

use super::Ending;
use super::outside;
use super::terminal::{Look, Terminal, Trouble, listed};
use crate::config::{Config, ConfigFault, ConfigFaults, DEFAULTS, Sources};
use engine::SystemClock;
use serde_json::json;
use std::sync::Arc;

/// Prints every setting with where it comes from, or every mistake.
pub(super) fn check(sources: &Sources, as_json: bool, terminal: &mut Terminal) -> Result<Ending, Trouble> {
    match Config::read(sources).and_then(with_mail) {
        Ok(config) if as_json => {
            let setting = |origin: &crate::config::Origin| json!({"key": origin.key, "value": origin.value, "from": origin.from});
            let settings: Vec<_> = config.origins.iter().map(setting).collect();
            let operators: Vec<_> = config.books.iter().map(|book| book.version.clone()).collect();
            terminal.say(json!({"ok": true, "settings": settings, "rule_books": operators}));
            Ok(Ending::Done)
        }
        Ok(config) => {
            show(&config, terminal);
            Ok(Ending::Done)
        }
        Err(faults) if as_json => {
            let fault = |fault: &ConfigFault| json!({"place": fault.place, "key": fault.key, "wrong": fault.wrong, "remedy": fault.remedy});
            let faults: Vec<_> = faults.0.iter().map(fault).collect();
            terminal.say(json!({"ok": false, "faults": faults}));
            Ok(Ending::Refused)
        }
        Err(faults) => Err(faulty(&faults)),
    }
}

/// The adapter knows best what a mail server needs.
fn with_mail(config: Config) -> Result<Config, ConfigFaults> {
    match outside::mail(&config, Arc::new(SystemClock)) {
        Some(Err(fault)) => Err(ConfigFaults(vec![ConfigFault {
            place: "configuration".to_owned(),
            key: "mail".to_owned(),
            wrong: fault.to_string(),
            remedy: "`cease config default` explains each of these settings".to_owned(),
        }])),
        Some(Ok(_)) | None => Ok(config),
    }
}

/// The mistakes, and what to do about them.
pub(super) fn faulty(faults: &ConfigFaults) -> Trouble {
    let count = faults.0.len();
    let plural = if count == 1 { "mistake" } else { "mistakes" };
    let listed = listed("", &faults.0);
    Trouble::new(
        format!("the configuration has {count} {plural}:{listed}"),
        "mend them and run `cease config check` again; `cease config default` explains every setting",
    )
}

fn show(config: &Config, terminal: &mut Terminal) {
    let mut rows = vec![vec!["SETTING".to_owned(), "VALUE".to_owned(), "FROM".to_owned()]];
    rows.extend(
        config
            .origins
            .iter()
            .map(|origin| vec![origin.key.clone(), origin.value.clone(), origin.from.clone()]),
    );
    terminal.table(&rows);
    terminal.say("");
    let mut rows = vec![vec![
        "OPERATOR".to_owned(),
        "RULE BOOK".to_owned(),
        "SHALL BE OFF WITHIN".to_owned(),
    ]];
    rows.extend(config.books.iter().map(|book| {
        let days = book.operator.policy.sla_working_days;
        vec![
            book.operator.id.to_string(),
            book.version.clone(),
            format!("{days} working days"),
        ]
    }));
    terminal.table(&rows);
    terminal.say("");
    let fine = terminal.look(Look::Good, "The configuration is in order.");
    terminal.say(fine);
    if config.settings.mail.host.is_empty() {
        terminal.say("`cease serve` will still refuse to start: it needs a mail server (mail.host).");
    }
}

/// Prints the default file.
pub(super) fn defaults(terminal: &mut Terminal) -> Ending {
    terminal.say(DEFAULTS.trim_end());
    Ending::Done
}
