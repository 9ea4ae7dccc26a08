//! Reads the file on a thread of its own: while one batch is written, the next is read, checked and hashed. At most
//! three batches are in memory, however long the file is.

use crate::import::{Row, Rows};
use crate::table::RowFault;
use engine::{Engine, EngineError, PreparedBatch};
use std::io::Read;
use tokio::sync::mpsc::{Receiver, channel};

/// A batch as it was read.
pub(super) struct Batch {
    /// What is in it.
    pub(super) content: Content,
    /// Bytes of the file up to its end.
    pub(super) bytes: u64,
}

/// What is in a batch.
pub(super) enum Content {
    /// No row has a mistake.
    Good {
        /// The line of each row in the file.
        lines: Vec<u64>,
        /// The rows for the engine; `None` when rows are only checked.
        prepared: Option<PreparedBatch>,
    },
    /// Some rows have mistakes.
    Wrong {
        /// Every mistake.
        faults: Vec<RowFault>,
        /// Rows with a mistake.
        wrong: u64,
        /// Rows without one.
        good: u64,
    },
}

/// Begins to read; the batches arrive in the order of the file. Without an engine rows are only checked.
pub(super) fn read<R: Read + Send + 'static>(
    mut rows: Rows<R>,
    size: usize,
    engine: Option<Engine>,
) -> Receiver<Result<Batch, EngineError>> {
    let (sender, receiver) = channel(1);
    tokio::task::spawn_blocking(move || {
        loop {
            let read: Vec<_> = rows.by_ref().take(size).collect();
            if read.is_empty() {
                return;
            }
            let bytes = rows.bytes();
            let batch = content(read, engine.as_ref()).map(|content| Batch { content, bytes });
            // Nobody takes it any more when the import has failed.
            if sender.blocking_send(batch).is_err() {
                return;
            }
        }
    });
    receiver
}

fn content(read: Vec<Result<Row, Vec<RowFault>>>, engine: Option<&Engine>) -> Result<Content, EngineError> {
    let (mut good, mut faults, mut wrong) = (Vec::with_capacity(read.len()), Vec::new(), 0);
    for row in read {
        match row {
            Ok(row) => good.push(row),
            Err(found) => {
                wrong += 1;
                faults.extend(found);
            }
        }
    }
    if wrong > 0 {
        return Ok(Content::Wrong {
            faults,
            wrong,
            good: good.len() as u64,
        });
    }
    let lines = good.iter().map(|row| row.line).collect();
    let subscribers = good.into_iter().map(Row::into_subscriber);
    let prepared = engine
        .map(|engine| engine.prepare_batch(subscribers.collect()))
        .transpose()?;
    Ok(Content::Good { lines, prepared })
}
