//! The outside of a production installation: the mail server, the folder of letters, no SMS yet, the simulated network.

use super::terminal::Trouble;
use crate::config::Config;
use adapters::delay::RealDelay;
use adapters::letter::PrintFolder;
use adapters::mail::{SmtpSettingsFault, SmtpTransport};
use adapters::network::{SimulatedNetwork, SimulatedNetworkSettings};
use adapters::sms::{Sms, SmsCarrier};
use adapters::{Composer, Messengers, PublicAddress};
use engine::{Clock, Fault, Ports};
use futures::future::BoxFuture;
use std::sync::Arc;
use wording::Wording;

/// Refuses every SMS for good, so that the case knows at once and goes by another way.
struct NoSms;

impl SmsCarrier for NoSms {
    fn send<'a>(&'a self, _key: &'a str, _sms: &'a Sms) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async { Err(Fault::Permanent("no-sms-gateway")) })
    }
}

/// The mail server of the settings, checked but not reached; `None` when there is none.
pub(super) fn mail(
    config: &Config,
    clock: Arc<dyn Clock>,
) -> Option<Result<SmtpTransport, SmtpSettingsFault>> {
    let smtp = config.settings.mail.smtp(config.secrets.mail_password.clone())?;
    Some(SmtpTransport::new(&smtp, clock))
}

/// Builds the ports from the settings.
pub(super) fn ports(config: &Config, wording: Arc<Wording>, clock: Arc<dyn Clock>) -> Result<Ports, Trouble> {
    let settings = &config.settings;
    let check = "mend the setting and run `cease config check`";
    let mail = mail(config, clock.clone()).ok_or_else(|| {
        let next = "set mail.host and mail.from; to look around without a mail server, run `cease demo`";
        Trouble::new(
            "there is no mail server, so no customer could get a receipt",
            next,
        )
    })?;
    let mail = mail.map_err(|fault| Trouble::new(fault, check))?;
    let post = PrintFolder::new(settings.letters.folder.clone(), clock.clone()).map_err(|error| {
        let what = format!(
            "letters cannot be written to {}: {error}",
            settings.letters.folder.display()
        );
        Trouble::new(what, "set letters.folder to a folder that this user can write")
    })?;
    let simulated = SimulatedNetworkSettings {
        latency_ms: settings.network.simulated.latency_ms,
        failures_percent: settings.network.simulated.failures_percent,
        ..SimulatedNetworkSettings::default()
    };
    let network =
        SimulatedNetwork::new(simulated, Arc::new(RealDelay)).map_err(|fault| Trouble::new(fault, check))?;
    let public = PublicAddress::new(settings.base_url.as_str(), settings.host_routing);
    let public = public.map_err(|fault| Trouble::new(fault, check))?;
    let messengers = Messengers {
        composer: Composer::new(wording, public),
        mail: Arc::new(mail),
        sms: Arc::new(NoSms),
        post: Arc::new(post),
        clock,
    };
    Ok(Ports {
        messenger: Arc::new(messengers),
        network: Arc::new(network),
    })
}
