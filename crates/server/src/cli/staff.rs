//! `cease staff add|list|disable|enable|reset`. Acts as the console, which the audit record says.

use super::Ending;
use super::arguments::{StaffArguments, StaffCommand};
use super::opening::{Missing, block_on, configuration, engine, failed};
use super::terminal::{Look, Terminal, Trouble};
use crate::config::Config;
use engine::{Engine, NewStaff, Role, StaffMember, StaffRefusal, console};
use serde_json::json;
use termination::identifier::{OperatorId, StaffId};

/// Runs one of the commands.
pub(super) fn run(
    command: StaffCommand,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    match command {
        StaffCommand::Add {
            name,
            at,
            role,
            shop,
            json,
        } => {
            let new = NewStaff {
                id: name,
                roles: role.into_iter().collect(),
                shop,
            };
            add(&at, &new, json, environment, terminal)
        }
        StaffCommand::List {
            settings,
            operator,
            json,
        } => {
            let config = configuration(&settings.sources(environment))?;
            block_on(async {
                let engine = engine(&config, Missing::Refuse).await?;
                list(&engine, operator, json, terminal).await
            })
        }
        StaffCommand::Disable { name, at } => with_engine(&at, environment, async |_, engine| {
            let answer = engine.disable_staff(&at.operator, console(), name).await;
            done(
                answer.map_err(|error| failed(&error))?,
                &at,
                name,
                "is disabled; every session has ended",
                terminal,
            )
        }),
        StaffCommand::Enable { name, at } => with_engine(&at, environment, async |_, engine| {
            let answer = engine.enable_staff(&at.operator, console(), name).await;
            done(
                answer.map_err(|error| failed(&error))?,
                &at,
                name,
                "can log in again",
                terminal,
            )
        }),
        StaffCommand::Reset { name, at, json } => reset(&at, name, json, environment, terminal),
    }
}

fn add(
    at: &StaffArguments,
    new: &NewStaff,
    json: bool,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    with_engine(at, environment, async |config, engine| {
        let life = config.settings.staff.setup_life();
        let answer = engine.add_staff(&at.operator, console(), new, life).await;
        let secret = answer.map_err(|error| failed(&error))?;
        let secret = secret.map_err(|refusal| refused(refusal, &at.operator, new.id))?;
        link(config, &engine, (&at.operator, new.id), &secret, json, terminal);
        Ok(Ending::Done)
    })
}

fn reset(
    at: &StaffArguments,
    name: StaffId,
    json: bool,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    with_engine(at, environment, async |config, engine| {
        let life = config.settings.staff.setup_life();
        let answer = engine.reset_staff(&at.operator, console(), name, life).await;
        let secret = answer.map_err(|error| failed(&error))?;
        let secret = secret.map_err(|refusal| refused(refusal, &at.operator, name))?;
        link(config, &engine, (&at.operator, name), &secret, json, terminal);
        Ok(Ending::Done)
    })
}

/// Opens the database for a command about one operator's staff.
fn with_engine(
    at: &StaffArguments,
    environment: Vec<(String, String)>,
    work: impl AsyncFnOnce(&Config, Engine) -> Result<Ending, Trouble>,
) -> Result<Ending, Trouble> {
    let config = configuration(&at.settings.sources(environment))?;
    block_on(async {
        let engine = engine(&config, Missing::Refuse).await?;
        known(&engine, &at.operator)?;
        work(&config, engine).await
    })
}

/// Refuses an operator that this installation does not serve.
pub(super) fn known(engine: &Engine, operator: &OperatorId) -> Result<(), Trouble> {
    if engine.rules(operator).is_some() {
        return Ok(());
    }
    let next = "write its short name, like proximus; `cease config check` lists them";
    Err(Trouble::new(format!("there is no operator `{operator}`"), next))
}

fn done(
    answer: Result<(), StaffRefusal>,
    at: &StaffArguments,
    name: StaffId,
    said: &str,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    answer.map_err(|refusal| refused(refusal, &at.operator, name))?;
    terminal.say(format!("{name} of {} {said}", at.operator));
    Ok(Ending::Done)
}

fn refused(refusal: StaffRefusal, operator: &OperatorId, name: StaffId) -> Trouble {
    let next = match refusal {
        StaffRefusal::NameTaken => {
            format!("`cease staff reset {name} --operator {operator}` has them begin anew")
        }
        StaffRefusal::NameReserved => "choose another short name".to_owned(),
        StaffRefusal::Unknown => format!("`cease staff list --operator {operator}` shows who there is"),
        StaffRefusal::NoRole => "say what they may do with --role".to_owned(),
        StaffRefusal::NoShop => "add --shop with the id of the shop".to_owned(),
        StaffRefusal::ShopWithoutClerk => "leave --shop out, or add --role clerk".to_owned(),
        StaffRefusal::LastSupervisor | StaffRefusal::OneSelf => "add another supervisor first".to_owned(),
    };
    Trouble::new(format!("{name} of {operator}: {refusal}"), next)
}

/// Prints the one-time link.
fn link(
    config: &Config,
    engine: &Engine,
    (operator, name): (&OperatorId, StaffId),
    secret: &str,
    as_json: bool,
    terminal: &mut Terminal,
) {
    let base = config.settings.base_url.as_str();
    let hours = config.settings.staff.setup_hours;
    let rules = engine.rules(operator);
    let host = rules
        .as_ref()
        .and_then(|rules| rules.operator.host.as_deref())
        .filter(|_| config.settings.host_routing);
    // The page has a switch for the other languages.
    let address = match host {
        Some(host) => format!("https://{host}/en/desk/setup/{secret}"),
        None => format!("{base}/{operator}/en/desk/setup/{secret}"),
    };
    if as_json {
        terminal.say(json!({
            "operator": operator.as_str(), "staff": name.to_string(), "link": address, "hours": hours,
        }));
        return;
    }
    terminal.say(format!(
        "{name} of {operator} chooses password and second factor here, once, within {hours} hours:"
    ));
    let shown = terminal.look(Look::Strong, &address);
    terminal.say(format!("  {shown}"));
    let hint = "Whoever opens it first becomes that person: hand it over yourself.";
    terminal.say(terminal.look(Look::Quiet, hint));
}

async fn list(
    engine: &Engine,
    operator: Option<OperatorId>,
    as_json: bool,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    if let Some(operator) = &operator {
        known(engine, operator)?;
    }
    let operators: Vec<OperatorId> = match operator {
        Some(operator) => vec![operator],
        None => engine.operators().cloned().collect(),
    };
    let mut staff = vec![];
    for operator in &operators {
        staff.extend(engine.staff(operator).await.map_err(|error| failed(&error))?);
    }
    if as_json {
        for member in &staff {
            terminal.say(json!({
                "operator": member.operator.as_str(), "staff": member.id.to_string(),
                "roles": member.roles.iter().map(|role| role.name()).collect::<Vec<_>>(),
                "shop": member.shop, "state": state(member, engine),
                "created_at": member.created_at.to_string(),
            }));
        }
        return Ok(Ending::Done);
    }
    let heading = ["OPERATOR", "NAME", "ROLES", "SHOP", "STATE"]
        .map(str::to_owned)
        .to_vec();
    let row = |member: &StaffMember| {
        vec![
            member.operator.to_string(),
            member.id.to_string(),
            member
                .roles
                .iter()
                .map(|role: &Role| role.name())
                .collect::<Vec<_>>()
                .join(","),
            member.shop.clone().unwrap_or_else(|| "-".to_owned()),
            state(member, engine).to_owned(),
        ]
    };
    let rows: Vec<_> = std::iter::once(heading).chain(staff.iter().map(row)).collect();
    terminal.table(&rows);
    if staff.is_empty() {
        terminal.remark(
            "nobody yet; `cease staff add NAME --operator OPERATOR --role supervisor` adds the first",
        );
    }
    Ok(Ending::Done)
}

fn state(member: &StaffMember, engine: &Engine) -> &'static str {
    match member.setup_until {
        _ if member.disabled => "disabled",
        Some(until) if until > engine.now() => "link is out",
        Some(_) => "link is over",
        None => "can log in",
    }
}
