//! The names under which everything is shown.

use super::Telemetry;
use prometheus_client::registry::Registry;

impl Telemetry {
    /// Registers everything that the engine counts. A counter's name gets `_total` where it is shown.
    pub fn register(&self, registry: &mut Registry) {
        let own = &*self.0;
        registry.register(
            "cease_commands",
            "Commands by what they were answered; code says why one was refused or failed",
            own.commands.clone(),
        );
        registry.register(
            "cease_case_stages",
            "Cases that entered a stage",
            own.stages.clone(),
        );
        registry.register(
            "cease_promises",
            "Cuts that were promised and are done, by whether they were in time",
            own.promises.clone(),
        );
        registry.register(
            "cease_effects",
            "Effects and notices that are settled, by what came of them",
            own.effects.clone(),
        );
        registry.register(
            "cease_effect_retries",
            "Attempts that failed and are made again later",
            own.retries.clone(),
        );
        registry.register("cease_loop_rounds", "Rounds of the loops", own.rounds.clone());
        registry.register(
            "cease_adapter_seconds",
            "How long calls to the outside take",
            own.calls.clone(),
        );
        registry.register(
            "cease_group_size",
            "Commands that shared one commit",
            own.group_size.clone(),
        );
        registry.register(
            "cease_commit_seconds",
            "How long a commit takes until it is on the disk",
            own.commit_seconds.clone(),
        );
        own.gauges.register(registry);
    }
}
