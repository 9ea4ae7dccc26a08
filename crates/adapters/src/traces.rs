//! Traces for a collector that speaks OTLP over HTTP, like the OpenTelemetry Collector or Jaeger.
//!
//! They do not go through the outbox: they are about the program and not about a case, and one that is lost is lost.

use async_trait::async_trait;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::runtime::Handle;

/// How long the collector may take for one batch.
const SEND_MAX: Duration = Duration::from_secs(5);
/// How long what is left may take when the program ends.
const LAST_MAX: Duration = Duration::from_secs(2);
/// Bytes of an answer that are read.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Sends finished spans to a collector, in batches. Copies are the same.
#[derive(Debug, Clone)]
pub struct Traces(SdkTracerProvider);

/// Why traces cannot be sent.
#[derive(Debug, thiserror::Error)]
#[error("traces cannot be sent to {endpoint}: {why}")]
pub struct TracesFault {
    /// Where to.
    pub endpoint: String,
    /// What the library says.
    pub why: String,
}

impl Traces {
    /// Begins to send to a collector, like `http://127.0.0.1:4318`, so many traces in a hundred. Runs on the tokio
    /// runtime from which it is called; the collector need not be there.
    pub fn start(endpoint: &str, percent: u8, version: &'static str) -> Result<Self, TracesFault> {
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(Collector::new(Handle::current()))
            .with_endpoint(format!("{endpoint}/v1/traces"))
            .with_timeout(SEND_MAX)
            .build()
            .map_err(|error| TracesFault {
                endpoint: endpoint.to_owned(),
                why: error.to_string(),
            })?;
        // Only what is said here: a machine's name or a command line is nobody's business.
        let resource = Resource::builder_empty()
            .with_service_name("cease")
            .with_attribute(KeyValue::new("service.version", version))
            .build();
        let some = Sampler::TraceIdRatioBased(f64::from(percent) / 100.0);
        let provider = SdkTracerProvider::builder()
            .with_resource(resource)
            .with_sampler(Sampler::ParentBased(Box::new(some)))
            .with_batch_exporter(exporter)
            .build();
        Ok(Self(provider))
    }

    /// Makes spans.
    pub fn tracer(&self) -> SdkTracer {
        self.0.tracer("cease")
    }

    /// Sends what is left, for a short time, and ends.
    pub async fn stop(self) {
        // It waits for a thread of its own, which in turn waits for this runtime.
        let stopped = tokio::task::spawn_blocking(move || self.0.shutdown_with_timeout(LAST_MAX)).await;
        if !matches!(stopped, Ok(Ok(()))) {
            tracing::warn!("the last traces were not sent");
        }
    }
}

/// The collector. Batches come from a thread outside of the runtime; the connection lives inside.
#[derive(Debug)]
struct Collector {
    runtime: Handle,
    client: Client<HttpConnector, Full<Bytes>>,
    reached: Arc<AtomicBool>,
}

impl Collector {
    fn new(runtime: Handle) -> Self {
        Self {
            runtime,
            client: Client::builder(TokioExecutor::new()).build_http(),
            reached: Arc::new(AtomicBool::new(true)),
        }
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let sending = send(self.client.clone(), request);
        let sent = self
            .runtime
            .spawn(async move { tokio::time::timeout(SEND_MAX, sending).await });
        let answer = match sent.await {
            Ok(Ok(answer)) => answer,
            Ok(Err(late)) => Err(late.into()),
            Err(ended) => Err(ended.into()),
        };
        let reached = answer.as_ref().is_ok_and(|answer| answer.status().is_success());
        // Told once, and not with every batch.
        if self.reached.swap(reached, Ordering::Relaxed) && !reached {
            tracing::warn!("the collector does not take traces; they are lost until it does");
        }
        answer
    }
}

async fn send(
    client: Client<HttpConnector, Full<Bytes>>,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, HttpError> {
    let answer = client.request(request.map(Full::new)).await?;
    let (head, body) = answer.into_parts();
    let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await?.to_bytes();
    Ok(Response::from_parts(head, body))
}
