//! `cease serve`.

use super::Ending;
use super::log;
use super::opening::{Missing, block_on, configuration, engine_with};
use super::outside;
use super::running::{Listening, Stop, listen, run as serve};
use super::terminal::{Terminal, Trouble};
use crate::app::{App, AppParts};
use crate::brand;
use crate::config::{Config, Settings, Sources};
use crate::health::Watch;
use crate::traces::start as start_traces;
use crate::web::{Assets, WebKey};
use adapters::traces::Traces;
use axum_server::tls_rustls::RustlsConfig;
use engine::{Engine, NodeClock, SystemEntropy};
use std::sync::Arc;
use wording::Wording;

/// Serves until asked to stop.
pub(super) fn run(sources: &Sources, terminal: &mut Terminal) -> Result<Ending, Trouble> {
    let config = configuration(sources)?;
    block_on(async {
        let traces = traces(&config)?;
        log::start(config.settings.log, traces.as_ref());
        let stop = Stop::heard()?;
        let wording = Arc::new(Wording::new());
        // The date of a mail is that of the receipt in it.
        let clock = NodeClock::default();
        let ports = outside::ports(&config, wording.clone(), Arc::new(clock.clone()))?;
        let listening = listening(&config.settings).await?;
        let engine = engine_with(&config, Missing::Make, clock, config.settings.groups.into()).await?;
        let app = app(&config, engine, wording);
        announce(&config, &app, &listening, terminal);
        let served = serve(&app, ports, listening, stop).await;
        if let Some(traces) = traces {
            traces.stop().await;
        }
        served?;
        Ok(Ending::Done)
    })
}

fn app(config: &Config, engine: Engine, wording: Arc<Wording>) -> App {
    let operators: Vec<_> = engine.operators().filter_map(|id| engine.rules(id)).collect();
    App::new(AppParts {
        assets: Assets::new(brand::assets(&operators)),
        engine,
        wording,
        settings: config.settings.clone(),
        key: WebKey::derive(config.secrets.master.to_hex().as_bytes()),
        entropy: Arc::new(SystemEntropy),
        demo: None,
        watch: Watch::new(),
    })
}

/// Begins to send traces, if that is set.
fn traces(config: &Config) -> Result<Option<Traces>, Trouble> {
    start_traces(&config.settings.traces)
        .map_err(|fault| Trouble::new(fault, "mend traces.otlp_endpoint, or empty it to send none"))
}

/// Takes every address before the database is touched.
async fn listening(settings: &Settings) -> Result<Listening, Trouble> {
    let metrics = settings.metrics.listen.map(|at| listen(at, "metrics.listen"));
    Ok(Listening {
        pages: listen(settings.listen, "--listen")?,
        tls: tls(settings).await?,
        metrics: metrics.transpose()?,
    })
}

/// Certificate and key, if the program speaks TLS itself.
async fn tls(settings: &Settings) -> Result<Option<RustlsConfig>, Trouble> {
    let (Some(cert), Some(key)) = (&settings.tls.cert_file, &settings.tls.key_file) else {
        return Ok(None);
    };
    // Set by the mail adapter already when it came first; it is the same provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let loaded = RustlsConfig::from_pem_file(cert, key).await.map_err(|error| {
        let what = format!(
            "{} and {} are no certificate with its key: {error}",
            cert.display(),
            key.display()
        );
        Trouble::new(
            what,
            "write the paths of a PEM certificate chain and of its unencrypted PEM key",
        )
    })?;
    Ok(Some(loaded))
}

fn announce(config: &Config, app: &App, listening: &Listening, terminal: &mut Terminal) {
    let settings = &config.settings;
    let at = listening.pages.local_addr().unwrap_or(settings.listen);
    let metrics = listening
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.local_addr().ok());
    tracing::info!(
        listen = %at,
        base_url = app.base_url(),
        operators = config.books.len(),
        "serving"
    );
    tracing::warn!("the network is simulated in this version: no line is really cut");
    if !settings.base_url.is_secure() && !settings.listen.ip().is_loopback() {
        tracing::warn!("people come without TLS: put a proxy with TLS before the program, or set [tls]");
    }
    terminal.say(format!("cease serves {} on {at}", app.base_url()));
    if let Some(metrics) = metrics {
        tracing::info!(listen = %metrics, "serving metrics");
    }
}
