//! Serving and stopping, the same for production and demo.

use super::terminal::Trouble;
use crate::app::App;
use crate::metrics;
use crate::web::serve;
use axum_server::tls_rustls::RustlsConfig;
use engine::{LoopSettings, Ports};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Takes the address before anything else is started, so that an address in use is told at once.
pub(super) fn listen(at: SocketAddr, setting: &str) -> Result<TcpListener, Trouble> {
    TcpListener::bind(at).map_err(|error| {
        let next = format!("stop the program that listens there, or choose another address with {setting}");
        Trouble::new(format!("cannot listen on {at}: {error}"), next)
    })
}

/// Where the program listens.
pub(super) struct Listening {
    /// For people.
    pub(super) pages: TcpListener,
    /// Certificate and key for them.
    pub(super) tls: Option<RustlsConfig>,
    /// For those who watch.
    pub(super) metrics: Option<TcpListener>,
}

/// Runs pages and loops until the process is asked to stop, then stops both within the grace of the settings.
pub(super) async fn run(app: &App, ports: Ports, listening: Listening, stop: Stop) -> Result<(), Trouble> {
    let cancel = CancellationToken::new();
    let worker = format!("{:016x}", u64::from_be_bytes(app.random()));
    let outbox = app.config().outbox;
    let loops = LoopSettings {
        worker,
        messages: outbox.messages.into(),
        network: outbox.network.into(),
    };
    app.watch().set(app.engine().spawn_loops(&ports, &loops, &cancel));
    let on_signal = cancel.clone();
    let asked = async move {
        stop.asked().await;
        tracing::info!("stopping: no new requests");
        on_signal.cancel();
    };
    let watched = listening.metrics.map(|listener| watched(app.clone(), listener));
    let served = serve(app, listening.pages, listening.tls, asked).await;
    cancel.cancel();
    let grace = Duration::from_secs(app.config().stop_grace_seconds.into());
    let ended = async {
        if let Some(loops) = app.watch().take() {
            loops.stopped().await;
        }
    };
    if tokio::time::timeout(grace, ended).await.is_err() {
        tracing::warn!("the loops did not end in time; what they hold is given back when its lease ends");
    }
    if let Some(watched) = watched {
        watched.abort();
    }
    app.engine().store().close().await;
    tracing::info!("stopped");
    served.map_err(|error| {
        Trouble::new(
            format!("serving ended: {error}"),
            "look at the log, then start it again",
        )
    })
}

/// Shows what is counted, to the very end.
fn watched(app: App, listener: TcpListener) -> JoinHandle<()> {
    tokio::spawn(async move {
        if let Err(error) = metrics::serve(&app, listener).await {
            tracing::error!(%error, "metrics are no longer served");
        }
    })
}

/// That the process is asked to stop: Ctrl-C or SIGTERM. Heard from the moment it is made.
#[cfg(unix)]
pub(super) struct Stop {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Stop {
    /// Begins to listen; make it before anybody is told that the program runs.
    pub(super) fn heard() -> Result<Self, Trouble> {
        use tokio::signal::unix::{SignalKind, signal};
        let heard = |kind| {
            signal(kind).map_err(|error| {
                let what = format!("the system does not let the program hear signals: {error}");
                Trouble::new(what, "raise the limits of this user")
            })
        };
        Ok(Self {
            interrupt: heard(SignalKind::interrupt())?,
            terminate: heard(SignalKind::terminate())?,
        })
    }

    async fn asked(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// That the process is asked to stop with Ctrl-C.
#[cfg(not(unix))]
pub(super) struct Stop;

#[cfg(not(unix))]
impl Stop {
    /// Begins to listen.
    pub(super) fn heard() -> Result<Self, Trouble> {
        Ok(Self)
    }

    async fn asked(self) {
        // Without a handler for it the process simply cannot be stopped this way.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
