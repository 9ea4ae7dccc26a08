//! `cease case list|show|verify|retry`. Everything shown is ids, kinds and times: no name, no number.

use super::Ending;
use super::arguments::{CaseArguments, CaseCommand};
use super::opening::{Missing, block_on, configuration, engine, failed};
use super::terminal::{Look, Terminal, Trouble};
use crate::config::Sources;
use engine::{CaseFile, CaseFilter, CaseSummary, EffectRow, Engine, Happened, Verdict};
use futures::StreamExt;
use serde_json::{Value, json};
use termination::case::{Case, Command, Effect, Stage};
use termination::identifier::{CaseId, CaseReference, CommandId, OperatorId};

/// Runs one of the commands.
pub(super) fn run(
    command: CaseCommand,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    match command {
        CaseCommand::List {
            settings,
            operator,
            stage,
            limit,
            json,
        } => {
            let filter = filter(operator.as_deref(), stage, limit)?;
            with_engine(&settings.sources(environment), async |engine| {
                let cases = engine.list_cases(filter).await.map_err(|error| failed(&error))?;
                list(&cases, json, terminal);
                Ok(Ending::Done)
            })
        }
        CaseCommand::Show { which, json } => {
            with_engine(&which.settings.sources(environment), async |engine| {
                let case = found(&engine, &which).await?;
                show(&engine, &case, json, terminal).await?;
                Ok(Ending::Done)
            })
        }
        CaseCommand::Verify {
            settings,
            case,
            operator,
            all,
            json,
        } => with_engine(&settings.sources(environment), async |engine| {
            let one = match case {
                Some(text) if !all => Some(identified(&engine, &text, operator.as_deref()).await?),
                _ => None,
            };
            verify(&engine, one, json, terminal).await
        }),
        CaseCommand::Retry { which } => with_engine(&which.settings.sources(environment), async |engine| {
            let case = found(&engine, &which).await?;
            retry(&engine, &case, terminal).await
        }),
    }
}

fn with_engine<T>(
    sources: &Sources,
    work: impl AsyncFnOnce(Engine) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let config = configuration(sources)?;
    block_on(async { work(engine(&config, Missing::Refuse).await?).await })
}

fn operator_id(name: &str) -> Result<OperatorId, Trouble> {
    let next = "write its short name, like proximus; `cease config check` lists them";
    name.parse()
        .map_err(|_| Trouble::new(format!("`{name}` is no operator"), next))
}

fn filter(operator: Option<&str>, stage: Option<String>, limit: u32) -> Result<CaseFilter, Trouble> {
    if let Some(unknown) = stage.as_deref().filter(|stage| !Stage::NAMES.contains(stage)) {
        let next = format!("write one of {}", Stage::NAMES.join(", "));
        return Err(Trouble::new(format!("there is no stage `{unknown}`"), next));
    }
    Ok(CaseFilter {
        operator: operator.map(operator_id).transpose()?,
        stage,
        limit,
        after: None,
    })
}

fn list(cases: &[CaseSummary], as_json: bool, terminal: &mut Terminal) {
    if as_json {
        for case in cases {
            terminal.say(json!({
                "case": case.id.to_string(), "operator": case.operator.as_str(),
                "reference": case.reference.to_string(), "stage": case.stage,
                "received_at": case.received_at.to_string(),
                "next_due": case.next_due.map(|at| at.to_string()),
            }));
        }
        return;
    }
    let heading = ["REFERENCE", "OPERATOR", "STAGE", "RECEIVED", "NEXT DUE", "CASE"]
        .map(str::to_owned)
        .to_vec();
    let row = |case: &CaseSummary| {
        let due = case.next_due.map_or_else(|| "-".to_owned(), |at| at.to_string());
        let received = case.received_at.to_string();
        let stage = case.stage.to_owned();
        vec![
            case.reference.to_string(),
            case.operator.to_string(),
            stage,
            received,
            due,
            case.id.to_string(),
        ]
    };
    let rows: Vec<_> = std::iter::once(heading).chain(cases.iter().map(row)).collect();
    terminal.table(&rows);
    if cases.is_empty() {
        terminal.say("There is no such case.");
    }
}

/// The id behind `case_…`, or behind a reference together with its operator.
async fn identified(engine: &Engine, text: &str, operator: Option<&str>) -> Result<CaseId, Trouble> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let reference = CaseReference::parse(text).map_err(|fault| {
        let next = "write case_… as `cease case list` shows it, or the customer's reference with --operator";
        Trouble::new(
            format!("`{text}` is neither a case nor a reference: {fault}"),
            next,
        )
    })?;
    let operator = operator.ok_or_else(|| {
        Trouble::new(
            "a reference belongs to one operator",
            format!("add --operator, like: cease case show {text} --operator base"),
        )
    })?;
    let found = engine
        .find_reference(&operator_id(operator)?, &reference)
        .await
        .map_err(|error| failed(&error))?;
    found.ok_or_else(|| {
        Trouble::new(
            format!("{operator} has no case {reference}"),
            "`cease case list` shows the cases",
        )
    })
}

async fn found(engine: &Engine, which: &CaseArguments) -> Result<Case, Trouble> {
    let id = identified(engine, &which.case, which.operator.as_deref()).await?;
    let case = engine.case(id).await.map_err(|error| failed(&error))?;
    case.ok_or_else(|| {
        Trouble::new(
            format!("there is no case {id}"),
            "`cease case list` shows the cases",
        )
    })
}

/// The name of an event, as written in the program.
fn event_name(happened: &Happened) -> String {
    let told = format!("{:?}", happened.recorded.event);
    told.split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// What is owed: the message's name where it is a message.
const fn effect_name(row: &EffectRow) -> &'static str {
    if let Effect::Send { message, .. } = &row.effect {
        message.kind()
    } else {
        row.effect.kind()
    }
}

/// A case for machines.
fn shown_as_json(file: &CaseFile) -> Value {
    let event = |happened: &Happened| {
        let vouched = happened
            .vouched()
            .map(|(batch, by)| json!({"batch": batch.to_string(), "by": by.to_string()}));
        json!({
            "seq": happened.recorded.seq, "at": happened.recorded.at.to_string(), "event": event_name(happened),
            "vouched": vouched,
        })
    };
    let effect = |effect: &EffectRow| {
        json!({
            "effect": effect.id.to_string(), "kind": effect_name(effect), "state": effect.state.name(),
            "attempts": effect.attempts, "fault": effect.last_error,
            "next_at": effect.next_at.map(|at| at.to_string()),
        })
    };
    let case = &file.case;
    json!({
        "case": case.id.to_string(), "operator": case.operator.as_str(), "reference": case.reference.to_string(),
        "stage": case.stage.name(), "rules": case.rules,
        "events": file.history.iter().map(event).collect::<Vec<_>>(),
        "effects": file.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}

async fn show(engine: &Engine, case: &Case, as_json: bool, terminal: &mut Terminal) -> Result<(), Trouble> {
    let file = engine.case_file(case.id).await.map_err(|error| failed(&error))?;
    let Some(file) = file else { return Ok(()) };
    if as_json {
        terminal.say(shown_as_json(&file));
        return Ok(());
    }
    let head = terminal.look(Look::Strong, format!("{} at {}", case.reference, case.operator));
    terminal.say(format!("{head}  {}  {}", case.stage.name(), case.id));
    terminal.say(format!("received {}, under {}\n", case.asked.at, case.rules));
    let row = |happened: &Happened| {
        let vouched = happened
            .vouched()
            .map(|(batch, by)| format!(", vouched for by {by} in {batch}"));
        let name = event_name(happened) + &vouched.unwrap_or_default();
        let recorded = &happened.recorded;
        vec![recorded.seq.to_string(), recorded.at.to_string(), name]
    };
    let rows = file.history.iter().map(row);
    terminal.table(&with_heading(&["SEQ", "RECORDED", "EVENT"], rows));
    terminal.say("");
    let row = |effect: &EffectRow| {
        vec![
            effect_name(effect).to_owned(),
            effect.state.name().to_owned(),
            effect.attempts.to_string(),
            effect.last_error.clone().unwrap_or_else(|| "-".to_owned()),
            effect.next_at.map_or_else(|| "-".to_owned(), |at| at.to_string()),
        ]
    };
    let rows = file.effects.iter().map(row);
    terminal.table(&with_heading(
        &["EFFECT", "STATE", "ATTEMPTS", "FAULT", "NEXT"],
        rows,
    ));
    Ok(())
}

fn with_heading(heading: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let heading = heading.iter().map(|name| (*name).to_owned()).collect();
    std::iter::once(heading).chain(rows).collect()
}

async fn verify(
    engine: &Engine,
    one: Option<CaseId>,
    as_json: bool,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let (mut checked, mut differing) = (0_u64, 0_u64);
    let mut verdicts = match one {
        Some(id) => {
            futures::stream::once(async move { engine.verify(id).await.map(|verdict| (id, verdict)) }).boxed()
        }
        None => engine.verify_all(),
    };
    while let Some(verdict) = verdicts.next().await {
        let (id, verdict) = verdict.map_err(|error| failed(&error))?;
        checked += 1;
        if let Verdict::Differs(difference) = verdict {
            differing += 1;
            let code = difference.code();
            let bad = terminal.look(Look::Bad, code);
            terminal.say(if as_json {
                json!({"case": id.to_string(), "differs": code}).to_string()
            } else {
                format!("{id}  {bad}")
            });
        }
    }
    if as_json {
        terminal.say(json!({"checked": checked, "differing": differing}));
    } else {
        terminal.say(format!(
            "{checked} checked, {differing} differ from their history"
        ));
    }
    if differing == 0 {
        return Ok(Ending::Done);
    }
    let next = "keep a copy of the database, and look at each with `cease case show`; `snapshot-format` mends itself \
                with the next command";
    Err(Trouble::new(
        format!("{differing} cases differ from their history"),
        next,
    ))
}

async fn retry(engine: &Engine, case: &Case, terminal: &mut Terminal) -> Result<Ending, Trouble> {
    let id = CommandId::from_entropy(engine_random());
    let answer = engine
        .handle(case.id, id, Command::Retry)
        .await
        .map_err(|error| failed(&error))?;
    match answer {
        Ok(answer) => {
            terminal.say(format!(
                "{} is being tried again; {} events",
                case.reference,
                answer.events.len()
            ));
            terminal.say("`cease serve` carries it out; `cease case show` tells how it goes.");
            Ok(Ending::Done)
        }
        Err(refusal) => {
            let what = format!("{} was not tried again: {}", case.reference, refusal.code());
            Err(Trouble::new(
                what,
                format!("`cease case show {}` tells where it stands", case.id),
            ))
        }
    }
}

fn engine_random() -> [u8; 16] {
    use engine::Entropy;
    let mut bytes = [0; 16];
    engine::SystemEntropy.fill(&mut bytes);
    bytes
}
