//! What happened in a run, line by line: for people when it fails, and as a digest that says whether two runs were
//! the same.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;

/// Lines kept for the report of a failure.
const KEPT: usize = 60;

pub(super) struct Trace {
    last: VecDeque<String>,
    all: Sha256,
}

impl Trace {
    pub(super) fn new() -> Self {
        Self {
            last: VecDeque::with_capacity(KEPT),
            all: Sha256::new(),
        }
    }

    pub(super) fn say(&mut self, line: String) {
        self.digest(&line);
        if self.last.len() == KEPT {
            self.last.pop_front();
        }
        self.last.push_back(line);
    }

    /// Goes into the digest and not into the report.
    pub(super) fn digest(&mut self, line: &str) {
        self.all.update(line.as_bytes());
        self.all.update(b"\n");
    }

    pub(super) fn end(self) -> (Vec<String>, String) {
        (self.last.into(), HEXLOWER.encode(&self.all.finalize()))
    }
}
