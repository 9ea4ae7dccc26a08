//! `cease demo`.

use super::Ending;
use super::arguments::DemoArguments;
use super::log;
use super::opening::block_on;
use super::running::{Listening, Stop, listen, run as serve};
use super::terminal::{Look, Terminal, Trouble};
use crate::app::App;
use crate::config::{Log, LogFormat, LogLevel};
use crate::demo::{FolderFault, Refused, staff, start};
use termination::identifier::Msisdn;

/// Runs the demonstration until it is stopped.
pub(super) fn run(
    arguments: &DemoArguments,
    environment: &[(String, String)],
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    alone(arguments)?;
    without_configuration(environment)?;
    log::start(
        Log {
            format: LogFormat::Text,
            level: LogLevel::Warn,
        },
        None,
    );
    block_on(async {
        let stop = Stop::heard()?;
        let listener = listen(arguments.listen, "--listen")?;
        // Port 0 becomes a real one only now.
        let at = listener.local_addr().unwrap_or(arguments.listen);
        let started = start(&arguments.data, at)
            .await
            .map_err(|refused| told(&refused))?;
        welcome(&started.app, terminal);
        let listening = Listening {
            pages: listener,
            tls: None,
            metrics: None,
        };
        serve(&started.app, started.ports, listening, stop).await?;
        Ok(Ending::Done)
    })
}

/// Everybody who reaches the demo can read its outbox.
fn alone(arguments: &DemoArguments) -> Result<(), Trouble> {
    if arguments.listen.ip().is_loopback() || arguments.i_know_this_is_a_demo {
        return Ok(());
    }
    let what = format!(
        "others could reach {}, read the outbox and move the clock",
        arguments.listen
    );
    let next = "listen on 127.0.0.1, or add --i-know-this-is-a-demo; to serve customers, run `cease serve`";
    Err(Trouble::new(what, next))
}

/// Settings are for production: whoever has some around did not mean the demo.
fn without_configuration(environment: &[(String, String)]) -> Result<(), Trouble> {
    match environment.iter().find(|(name, _)| name.starts_with("CEASE_")) {
        None => Ok(()),
        Some((name, _)) => Err(Trouble::new(
            format!("a demo takes no settings, but {name} is set in the environment"),
            format!("run `env -u {name} cease demo`, or `cease serve` to serve customers"),
        )),
    }
}

fn told(refused: &Refused) -> Trouble {
    let next = match refused {
        Refused::Folder(FolderFault::NotADemo(_)) => "name an empty or a new folder with --data",
        Refused::Folder(FolderFault::Unusable { .. }) => "name a folder that this user can write with --data",
        Refused::Folder(FolderFault::Broken(_)) => {
            "delete the demo's folder to begin anew, or name another with --data"
        }
        Refused::Database(_) => {
            "stop the other demo in this folder, delete the folder, or name another with --data"
        }
        Refused::Broken(_) => "this should not happen; please report it with the line above",
    };
    Trouble::new(refused, next)
}

fn welcome(app: &App, terminal: &mut Terminal) {
    let Some(demo) = app.demo() else { return };
    let base = app.base_url();
    let heading = terminal.look(Look::Strong, "The demo is ready. Nothing leaves this program.");
    terminal.say(heading);
    terminal.say("");
    let mut rows = vec![
        ["PAGES", "SAMPLE LINE", "LOG-IN", "PASSWORD"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for (login, line) in demo.logins.iter().zip(crate::demo::first_lines()) {
        let line = Msisdn::parse(&line).map_or(line, |line| line.national());
        let page = format!("{base}/{}", login.operator);
        rows.push(vec![
            page,
            line,
            login.username.to_owned(),
            login.password.to_owned(),
        ]);
    }
    terminal.table(&rows);
    terminal.say("");
    terminal.say(format!(
        "Staff, at OPERATOR/en/desk     {}, password {}, code on {base}/demo",
        staff::STAFF[0].0,
        staff::PASSWORD
    ));
    terminal.say(format!("Outbox (mails, SMS, letters)   {base}/demo/outbox"));
    terminal.say(format!("Clock and more sample lines    {base}/demo"));
    terminal.say(format!(
        "Data                           {}",
        demo.folder.path().display()
    ));
    terminal.say("");
    let hint = terminal.look(
        Look::Quiet,
        "Ctrl-C stops it; what you did is kept for the next time.",
    );
    terminal.say(hint);
}
