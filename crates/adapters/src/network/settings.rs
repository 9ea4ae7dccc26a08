//! How the simulated network behaves: its pace, its failures, its lies.

use serde::Deserialize;

/// How the simulated network behaves. By default it is quick, honest and knows every line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SimulatedNetworkSettings {
    /// Milliseconds that each call takes.
    pub latency_ms: u64,
    /// Milliseconds after which a call that is never answered is given up.
    pub timeout_ms: u64,
    /// Calls out of a hundred that fail for the moment, 0 to 100. Which ones follows from `seed`, the effect and how
    /// often it was tried: the same run gives the same failures.
    pub failures_percent: u8,
    /// Decides which calls fail.
    pub seed: u64,
    /// What happens with a line it has never heard of.
    pub unknown_lines: UnknownLines,
    /// Faults for certain lines and steps; the first script that fits a call counts.
    pub scripts: Vec<Script>,
    /// Lines about which the network does not tell the truth.
    pub lies: Vec<Lie>,
}

impl Default for SimulatedNetworkSettings {
    fn default() -> Self {
        Self {
            latency_ms: 0,
            timeout_ms: 10_000,
            failures_percent: 0,
            seed: 0,
            unknown_lines: UnknownLines::default(),
            scripts: Vec::new(),
            lies: Vec::new(),
        }
    }
}

/// What the network does with a line it has never heard of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownLines {
    /// It is a line like any other: provisioned, attached, not barred.
    #[default]
    Live,
    /// There is no such line: changing it is refused for good, deleting it changes nothing, it reads back as dead.
    Absent,
}

/// A step of the cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// No traffic, no charging.
    Bar,
    /// Off the network.
    Detach,
    /// Is it dead?
    ReadBack,
    /// Out of the register.
    Delete,
}

/// A fault that happens on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The line, as `+32470123456`; every line when absent.
    #[serde(default)]
    pub line: Option<String>,
    /// The step; every step when absent.
    #[serde(default)]
    pub step: Option<Step>,
    /// What happens.
    pub plan: Plan,
}

/// What happens to a call that a script fits. Counted per line and step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Plan {
    /// Fails for the moment, this many times; then it works.
    Fails {
        /// How many times.
        times: u32,
    },
    /// Nothing is done and no answer comes: the call runs into the time limit, every time.
    NeverAnswers,
    /// It is done, but the answer is lost this many times.
    AnswerLost {
        /// How many times.
        times: u32,
    },
    /// Fails for good.
    Permanent,
}

/// What the network claims against the truth.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Lie {
    /// A detach is reported as done, but the line stays on the network; the attempt after these works.
    DetachIgnored {
        /// The line, as `+32470123456`.
        line: String,
        /// How many attempts do nothing.
        attempts: u32,
    },
    /// The deletion is reported as done and the register forgets the line, but its connection lives on, even through
    /// every detach.
    DeletedStillAttached {
        /// The line, as `+32470123456`.
        line: String,
    },
}

/// What is wrong with the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NetworkSettingsFault {
    /// Not a share of a hundred.
    #[error("network: `failures_percent` must be from 0 to 100")]
    Percent,
}

impl SimulatedNetworkSettings {
    pub(crate) fn check(&self) -> Result<(), NetworkSettingsFault> {
        if self.failures_percent > 100 {
            Err(NetworkSettingsFault::Percent)
        } else {
            Ok(())
        }
    }

    /// The plan for a call, with the place of its script.
    pub(crate) fn plan(&self, line: &str, step: Step) -> Option<(usize, Plan)> {
        let fits = |script: &Script| {
            script.line.as_deref().is_none_or(|of| of == line) && script.step.is_none_or(|of| of == step)
        };
        self.scripts
            .iter()
            .position(fits)
            .and_then(|at| Some((at, self.scripts.get(at)?.plan)))
    }

    /// How many detach attempts of this line do nothing.
    pub(crate) fn ignored_detaches(&self, line: &str) -> u32 {
        self.lies
            .iter()
            .filter_map(|lie| match lie {
                Lie::DetachIgnored { line: of, attempts } if of == line => Some(*attempts),
                Lie::DeletedStillAttached { line: of } if of == line => Some(u32::MAX),
                Lie::DetachIgnored { .. } | Lie::DeletedStillAttached { .. } => None,
            })
            .max()
            .unwrap_or(0)
    }
}
