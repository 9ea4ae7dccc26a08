//! What happened in a run, line by line: for people when it fails, and as a digest that says whether two runs were
//! the same.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

pub(super) struct Trace {
    lines: Vec<String>,
    all: Sha256,
}

impl Trace {
    pub(super) fn new() -> Self {
        Self {
            lines: vec![],
            all: Sha256::new(),
        }
    }

    pub(super) fn say(&mut self, line: String) {
        self.all.update(line.as_bytes());
        self.all.update(b"\n");
        self.lines.push(line);
    }

    pub(super) fn end(self) -> (Vec<String>, String) {
        (self.lines, HEXLOWER.encode(&self.all.finalize()))
    }
}
