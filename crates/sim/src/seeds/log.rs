//! What the engine logs during a run, caught so that the judges can look for personal data in it.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::EnvFilter;

/// Everything that was logged on this thread since it was begun.
pub(super) struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    _guard: DefaultGuard,
}

impl Log {
    pub(super) fn begin() -> Self {
        let text = Arc::<Mutex<Vec<u8>>>::default();
        let sink = text.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new("engine=debug,sim=debug"))
            .with_ansi(false)
            .with_writer(move || Sink(sink.clone()))
            .finish();
        Self {
            text,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    pub(super) fn text(&self) -> Vec<u8> {
        self.text.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
