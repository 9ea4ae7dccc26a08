//! What every handler has at hand.

use crate::config::Settings;
use crate::demo::Demo;
use crate::health::Watch;
use crate::metrics::Metrics;
use crate::web::{Assets, WebKey};
use engine::{Engine, Entropy};
use std::fmt;
use std::sync::Arc;
use termination::identifier::OperatorId;
use termination::rules::RuleBook;
use wording::Wording;

/// The program as its pages see it: cheap to clone, the same for all.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    parts: AppParts,
    metrics: Metrics,
}

/// What an [`App`] is made of.
pub struct AppParts {
    /// Runs the cases.
    pub engine: Engine,
    /// Every text.
    pub wording: Arc<Wording>,
    /// What was set.
    pub settings: Settings,
    /// The key behind forms and cookies.
    pub key: WebKey,
    /// Where random numbers come from.
    pub entropy: Arc<dyn Entropy>,
    /// Style sheets, scripts and pictures.
    pub assets: Assets,
    /// What there is besides when this is the demonstration, which every page then says.
    pub demo: Option<Demo>,
    /// Whether the loops run.
    pub watch: Watch,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: AppParts) -> Self {
        let metrics = Metrics::new(&parts.engine);
        Self(Arc::new(Inner { parts, metrics }))
    }

    /// Runs the cases.
    pub fn engine(&self) -> &Engine {
        &self.0.parts.engine
    }

    /// Every text.
    pub fn wording(&self) -> &Arc<Wording> {
        &self.0.parts.wording
    }

    /// What was set.
    pub fn config(&self) -> &Settings {
        &self.0.parts.settings
    }

    /// The address that people see, without a final slash.
    pub fn base_url(&self) -> &str {
        self.0.parts.settings.base_url.as_str()
    }

    /// The key behind forms and cookies.
    pub fn web_key(&self) -> &WebKey {
        &self.0.parts.key
    }

    /// Style sheets, scripts and pictures.
    pub fn assets(&self) -> &Assets {
        &self.0.parts.assets
    }

    /// Whether this is the demonstration.
    pub fn is_demo(&self) -> bool {
        self.0.parts.demo.is_some()
    }

    /// What there is besides when this is the demonstration.
    pub fn demo(&self) -> Option<&Demo> {
        self.0.parts.demo.as_ref()
    }

    /// Whether the loops run.
    pub fn watch(&self) -> &Watch {
        &self.0.parts.watch
    }

    /// What the program shows of itself.
    pub(crate) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.parts.entropy.fill(&mut bytes);
        bytes
    }

    /// An operator of this installation by its short name, as in paths.
    pub fn operator(&self, name: &str) -> Option<Arc<RuleBook>> {
        self.engine().rules(&name.parse::<OperatorId>().ok()?)
    }

    /// Every operator of this installation, by short name.
    pub fn operators(&self) -> Vec<Arc<RuleBook>> {
        let mut all: Vec<_> = self
            .engine()
            .operators()
            .filter_map(|id| self.engine().rules(id))
            .collect();
        all.sort_by(|left, right| left.operator.id.cmp(&right.operator.id));
        all
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("demo", &self.is_demo())
            .finish_non_exhaustive()
    }
}
