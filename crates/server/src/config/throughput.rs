//! How much is done at the same time. What each setting means and why stands in `config.default.toml`.

use serde::Deserialize;
use std::time::Duration;

/// Connections to the database.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connections {
    /// That only read.
    pub readers: u32,
    /// That write; a file has one.
    pub writers: u32,
    /// How long a call waits for a connection or a lock.
    pub busy_ms: u32,
}

/// How commands share transactions.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    /// Commands in one transaction.
    pub members_max: usize,
    /// Groups at the same time; a file has one.
    pub at_once: u32,
    /// Commands of people that may wait.
    pub queue_max: usize,
    /// How long one waits before it is begun.
    pub wait_ms: u32,
}

/// How what is owed is carried out.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outbox {
    /// Mails, SMS and letters.
    pub messages: Lane,
    /// The network.
    pub network: Lane,
}

/// How one lane is carried out.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Calls under way at the same time.
    pub at_once: usize,
    /// Calls begun in a second; 0 sets no limit.
    pub per_second: u32,
}

impl Connections {
    /// The settings as the store wants them.
    pub fn of(self, address: String) -> engine::StoreSettings {
        engine::StoreSettings {
            busy_timeout: Duration::from_millis(self.busy_ms.into()),
            readers: self.readers,
            writers: self.writers,
            ..engine::StoreSettings::at(address)
        }
    }
}

impl From<Groups> for engine::GroupSettings {
    fn from(groups: Groups) -> Self {
        Self {
            members_max: groups.members_max,
            queue_max: groups.queue_max,
            wait_max: Duration::from_millis(groups.wait_ms.into()),
            at_once: groups.at_once,
        }
    }
}

impl From<Lane> for engine::LaneSettings {
    fn from(lane: Lane) -> Self {
        Self {
            at_once: lane.at_once,
            per_second: lane.per_second,
        }
    }
}
