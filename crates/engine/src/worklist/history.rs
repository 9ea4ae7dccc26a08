//! All work of a case, open and closed, with everybody who ever took it.

use super::rows::{WorkRow, work_row};
use crate::error::EngineError;
use crate::store::rows::{at, count, id, optional_at};
use jiff::Timestamp;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use termination::identifier::{CaseId, StaffId};

const OF_CASE: &str =
    "select case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until, closed_at from work
    where case_id = $1 order by seq, n";

const TURNS: &str = "select seq, n, staff, from_at, until_at, released_at from work_claim
    where case_id = $1 order by seq, n, number";

/// An entry with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkFile {
    /// The entry.
    pub work: WorkRow,
    /// When an event of the case closed it.
    pub closed_at: Option<Timestamp>,
    /// Everybody who took it, in order.
    pub turns: Vec<Turn>,
}

/// Somebody's time with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Who took it.
    pub by: StaffId,
    /// When.
    pub from_at: Timestamp,
    /// What came of it.
    pub end: TurnEnd,
}

/// How somebody's time with an entry ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnEnd {
    /// They have it, until then.
    Running {
        /// When it is anybody's again.
        until: Timestamp,
    },
    /// They gave it back.
    Released {
        /// When.
        at: Timestamp,
    },
    /// They did nothing with it for as long as it was theirs, and it went back by itself.
    Returned {
        /// When.
        at: Timestamp,
    },
    /// It was closed while they had it.
    Closed {
        /// When.
        at: Timestamp,
    },
}

impl TurnEnd {
    fn of(
        until: Timestamp,
        released_at: Option<Timestamp>,
        closed_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Self {
        match (released_at, closed_at) {
            (Some(at), _) => Self::Released { at },
            (None, Some(at)) if at <= until => Self::Closed { at },
            (None, _) if until <= now => Self::Returned { at: until },
            (None, _) => Self::Running { until },
        }
    }
}

/// All work of a case, in the order in which it came up.
pub(crate) async fn of_case(
    db: &mut AnyConnection,
    case: CaseId,
    now: Timestamp,
) -> Result<Vec<WorkFile>, EngineError> {
    let rows = sqlx::query(OF_CASE)
        .bind(case.to_string())
        .fetch_all(&mut *db)
        .await?;
    let turns = sqlx::query(TURNS).bind(case.to_string()).fetch_all(db).await?;
    let file = |row: &AnyRow| {
        let work = work_row(row, now)?;
        let closed_at = optional_at(row, 8)?;
        let mut of_it = vec![];
        for turn in &turns {
            let key: (u64, u32) = (count(turn, 0, "work_claim")?, count(turn, 1, "work_claim")?);
            if key == (work.id.seq, work.id.n) {
                of_it.push(read_turn(turn, closed_at, now)?);
            }
        }
        Ok(WorkFile {
            work,
            closed_at,
            turns: of_it,
        })
    };
    rows.iter().map(file).collect()
}

fn read_turn(row: &AnyRow, closed_at: Option<Timestamp>, now: Timestamp) -> Result<Turn, EngineError> {
    Ok(Turn {
        by: id(row, 2, "work_claim")?,
        from_at: at(row, 3)?,
        end: TurnEnd::of(at(row, 4)?, optional_at(row, 5)?, closed_at, now),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_ends_by_giving_back_by_closing_or_by_being_forgotten() {
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        for (released, closed, now, end) in [
            (None, None, 10, TurnEnd::Running { until: at(30) }),
            (None, None, 30, TurnEnd::Returned { at: at(30) }),
            (Some(20), None, 40, TurnEnd::Released { at: at(20) }),
            (Some(20), Some(25), 40, TurnEnd::Released { at: at(20) }),
            (None, Some(25), 40, TurnEnd::Closed { at: at(25) }),
            (None, Some(35), 40, TurnEnd::Returned { at: at(30) }),
        ] {
            assert_eq!(
                TurnEnd::of(at(30), released.map(at), closed.map(at), at(now)),
                end
            );
        }
    }
}
