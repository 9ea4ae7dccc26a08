//! What can go wrong with the simulator itself.

/// The simulator could not go on: that is neither a broken promise nor a planted fault.
#[derive(Debug, thiserror::Error)]
pub enum SeedsFault {
    /// The engine failed where nothing was planted.
    #[error("the engine failed where no fault was planted: {0}: {source}", source = std::error::Error::source(.0).map_or_else(String::new, ToString::to_string))]
    Engine(#[from] engine::EngineError),
    /// The database beside the engine failed.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// A file or folder.
    #[error("a file failed: {0}")]
    File(#[from] std::io::Error),
    /// Something of the simulator's own making.
    #[error("the simulator is wrong: {0}")]
    Own(String),
}

impl SeedsFault {
    pub(super) fn own(what: impl Into<String>) -> Self {
        Self::Own(what.into())
    }
}
