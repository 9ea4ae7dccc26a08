//! Waiting, as a port: a simulated latency takes time in the demo and none in a test.

use futures::future::BoxFuture;
use std::time::Duration;

/// Something that can wait.
pub trait Delay: Send + Sync {
    /// Comes back after `length`, or when the test says so.
    fn wait(&self, length: Duration) -> BoxFuture<'_, ()>;
}

/// Waits by the runtime's own timer.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDelay;

impl Delay for RealDelay {
    #[expect(
        clippy::disallowed_methods,
        reason = "a simulated latency is a wait, and this is the one place for it"
    )]
    fn wait(&self, length: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(length))
    }
}

/// Does not wait.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDelay;

impl Delay for NoDelay {
    fn wait(&self, _length: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}
