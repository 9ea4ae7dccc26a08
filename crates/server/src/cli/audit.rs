//! `cease audit verify|show`.

use super::Ending;
use super::arguments::{AuditCommand, AuditWhich};
use super::opening::{Missing, block_on, configuration, engine, failed};
use super::staff::known;
use super::terminal::{Look, Terminal, Trouble};
use crate::config::Sources;
use engine::{Act, AuditFilter, AuditHead, AuditRow, AuditVerdict, Engine};
use serde_json::json;
use termination::identifier::OperatorId;

/// Runs one of the commands.
pub(super) fn run(
    command: AuditCommand,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    match command {
        AuditCommand::Verify {
            settings,
            operator,
            noted,
            json,
        } => with_engine(&settings.sources(environment), async |engine| {
            verify(&engine, operator, noted.as_ref(), json, terminal).await
        }),
        AuditCommand::Show {
            at,
            which,
            before,
            limit,
            json,
        } => {
            let filter = filter(which)?;
            with_engine(&at.settings.sources(environment), async |engine| {
                known(&engine, &at.operator)?;
                let rows = engine.audit_page(&at.operator, &filter, before, limit).await;
                show(&rows.map_err(|error| failed(&error))?, json, terminal);
                Ok(Ending::Done)
            })
        }
    }
}

fn with_engine(
    sources: &Sources,
    work: impl AsyncFnOnce(Engine) -> Result<Ending, Trouble>,
) -> Result<Ending, Trouble> {
    let config = configuration(sources)?;
    block_on(async { work(engine(&config, Missing::Refuse).await?).await })
}

fn filter(which: AuditWhich) -> Result<AuditFilter, Trouble> {
    let AuditWhich {
        staff,
        act,
        case,
        party,
    } = which;
    if let Some(unknown) = act.as_deref().filter(|act| !Act::NAMES.contains(act)) {
        let next = format!("write one of {}", Act::NAMES.join(", "));
        return Err(Trouble::new(format!("there is no act `{unknown}`"), next));
    }
    let filter = staff.map(AuditFilter::Staff).or(act.map(AuditFilter::Act));
    let filter = filter
        .or(case.map(AuditFilter::Case))
        .or(party.map(AuditFilter::Party));
    Ok(filter.unwrap_or_default())
}

async fn verify(
    engine: &Engine,
    operator: Option<OperatorId>,
    noted: Option<&AuditHead>,
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
    let mut whole = true;
    for operator in operators {
        let verdict = engine
            .verify_audit(&operator, noted)
            .await
            .map_err(|error| failed(&error))?;
        tell(&operator, &verdict, as_json, terminal);
        whole &= verdict.fault.is_none();
    }
    if whole {
        return Ok(Ending::Done);
    }
    let next =
        "keep a copy of the database as it is, compare it with a backup, and ask who could write to it";
    Err(Trouble::new("the audit record was tampered with", next))
}

fn tell(operator: &OperatorId, verdict: &AuditVerdict, as_json: bool, terminal: &mut Terminal) {
    let head = verdict.head.as_ref().map(ToString::to_string);
    if as_json {
        terminal.say(json!({
            "operator": operator.as_str(), "rows": verdict.rows, "head": head,
            "fault": verdict.fault.map(|fault| fault.name()),
            "told": verdict.fault.map(|fault| fault.to_string()),
        }));
        return;
    }
    let line = if let Some(fault) = verdict.fault {
        let bad = terminal.look(Look::Bad, fault);
        format!("{operator}: {bad}; {} rows before it fit", verdict.rows)
    } else {
        let good = terminal.look(Look::Good, "every row fits");
        let place = head.map(|head| format!(", up to {head}")).unwrap_or_default();
        format!("{operator}: {good}, {} in all{place}", verdict.rows)
    };
    terminal.say(line);
}

fn show(rows: &[AuditRow], as_json: bool, terminal: &mut Terminal) {
    if as_json {
        for row in rows {
            terminal.say(json!({
                "seq": row.seq, "at": row.at.to_string(), "staff": row.staff.to_string(),
                "act": row.act, "detail": row.detail, "reason": row.reason,
                "case": row.case.map(|id| id.to_string()), "party": row.party.map(|id| id.to_string()),
                "line": row.line.map(|id| id.to_string()), "hash": row.hash,
            }));
        }
        return;
    }
    let heading = ["SEQ", "AT", "WHO", "ACT", "WHY", "ABOUT"]
        .map(str::to_owned)
        .to_vec();
    let dash = || "-".to_owned();
    let cells = |row: &AuditRow| {
        let detail = row
            .detail
            .as_ref()
            .map(|detail| format!(" {detail}"))
            .unwrap_or_default();
        let about = [
            row.case.map(|id| id.to_string()),
            row.party.map(|id| id.to_string()),
        ];
        let about: Vec<String> = about.into_iter().flatten().collect();
        vec![
            row.seq.to_string(),
            row.at.to_string(),
            row.staff.to_string(),
            format!("{}{detail}", row.act),
            row.reason.clone().unwrap_or_else(dash),
            if about.is_empty() { dash() } else { about.join(" ") },
        ]
    };
    let table: Vec<_> = std::iter::once(heading).chain(rows.iter().map(cells)).collect();
    terminal.table(&table);
}
