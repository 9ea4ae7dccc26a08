//! What only shows when several settings are seen together.

use super::fault::ConfigFault;
use super::settings::{BaseUrl, Settings};

/// Notes settings that contradict each other or that nothing can work with.
pub(crate) fn together(settings: &Settings, found: &mut Vec<ConfigFault>) {
    certificates(settings, found);
    limits(settings, found);
    lives(settings, found);
    watching(settings, found);
    leases(settings, found);
}

/// A call ends before its lease, and a step with the mail server before its call: or two nodes would do one thing at the
/// same time, and nobody would know at which step a mail server went silent.
fn leases(settings: &Settings, found: &mut Vec<ConfigFault>) {
    let mut note = noting(found);
    let outbox = settings.outbox;
    if outbox.call_seconds == 0 {
        note(
            "outbox.call_seconds",
            "with 0 no call would ever succeed",
            "write at least 1",
        );
    }
    let least = u32::from(outbox.call_seconds) * 2;
    if u32::from(outbox.lease_seconds) < least {
        note(
            "outbox.lease_seconds",
            "another node would begin what this one is still doing",
            &format!("write at least {least}, twice outbox.call_seconds"),
        );
    }
    if settings.mail.timeout_ms >= u64::from(outbox.call_seconds) * 1000 {
        note(
            "mail.timeout_ms",
            "the call would be given up before the mail server's silence is noticed",
            "write less than outbox.call_seconds, in milliseconds",
        );
    }
}

fn noting(found: &mut Vec<ConfigFault>) -> impl FnMut(&str, &str, &str) {
    |key, wrong, remedy| found.push(ConfigFault::new("configuration", key, wrong, remedy))
}

fn certificates(settings: &Settings, found: &mut Vec<ConfigFault>) {
    let mut note = noting(found);
    let tls = &settings.tls;
    if tls.cert_file.is_some() != tls.key_file.is_some() {
        note(
            "tls",
            "certificate and key belong together",
            "set both cert_file and key_file, or neither",
        );
    }
    for (key, file) in [("tls.cert_file", &tls.cert_file), ("tls.key_file", &tls.key_file)] {
        if let Some(Err(error)) = file.as_ref().map(std::fs::File::open) {
            note(
                key,
                &format!("cannot be read: {error}"),
                "write the path of a file that this user can read",
            );
        }
    }
    if tls.cert_file.is_some() && !settings.base_url.is_secure() {
        note(
            "base_url",
            "people come by TLS, but links would begin with http://",
            "begin it with https://",
        );
    }
    if settings.hsts_seconds > 0 && !settings.base_url.is_secure() {
        note(
            "hsts_seconds",
            "there is no https to insist on",
            "set it to 0, or begin base_url with https://",
        );
    }
}

fn watching(settings: &Settings, found: &mut Vec<ConfigFault>) {
    let mut note = noting(found);
    // Port 0 is a free one, another for each.
    if settings.metrics.listen == Some(settings.listen) && settings.listen.port() != 0 {
        note(
            "metrics.listen",
            "the pages are served there already",
            "write another port, one that only whoever watches can reach",
        );
    }
    if settings.metrics.near_hours == 0 {
        note(
            "metrics.near_hours",
            "with 0 a promise is near only when it is missed",
            "write at least 1",
        );
    }
    let traces = &settings.traces;
    if traces.otlp_endpoint.as_ref().is_some_and(BaseUrl::is_secure) {
        note(
            "traces.otlp_endpoint",
            "traces are sent without TLS",
            "write http:// and run a collector beside the program, which sends them on",
        );
    }
    if !(1..=100).contains(&traces.percent) {
        note(
            "traces.percent",
            "this is no number from 1 to 100",
            "write 100 for all, or empty otlp_endpoint for none",
        );
    }
}

/// How long something lasts that staff and customers wait for.
fn lives(settings: &Settings, found: &mut Vec<ConfigFault>) {
    let mut note = noting(found);
    for (key, value) in [
        ("drafts.days", settings.drafts.days),
        ("drafts.link_hours", settings.drafts.link_hours),
        ("voice.ticket_minutes", settings.voice.ticket_minutes),
    ] {
        if value == 0 {
            note(
                key,
                "with 0 it would be over before it is used",
                "write at least 1",
            );
        }
    }
}

fn limits(settings: &Settings, found: &mut Vec<ConfigFault>) {
    let mut note = noting(found);
    let limits = &settings.limits;
    for (key, value, least) in [
        ("limits.body_bytes", limits.body_bytes, 8 * 1024),
        ("limits.path_bytes", limits.path_bytes, 200),
        ("limits.query_bytes", limits.query_bytes, 256),
        ("limits.header_read_seconds", limits.header_read_seconds.into(), 1),
        ("limits.request_seconds", limits.request_seconds.into(), 1),
        ("limits.concurrent_requests", limits.concurrent_requests, 1),
    ] {
        if value < least {
            let wrong = format!("{value} is too little for an honest request");
            note(key, &wrong, &format!("write at least {least}"));
        }
    }
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    for (key, value, least) in [
        ("connections.readers", size(settings.connections.readers), 1),
        ("connections.writers", size(settings.connections.writers), 1),
        ("connections.busy_ms", size(settings.connections.busy_ms), 100),
        ("groups.members_max", settings.groups.members_max, 1),
        ("groups.at_once", size(settings.groups.at_once), 1),
        ("groups.queue_max", settings.groups.queue_max, 1),
        ("groups.wait_ms", size(settings.groups.wait_ms), 1),
        ("outbox.messages.at_once", settings.outbox.messages.at_once, 1),
        ("outbox.network.at_once", settings.outbox.network.at_once, 1),
    ] {
        if value < least {
            let wrong = format!("with {value} nothing would ever be done");
            note(key, &wrong, &format!("write at least {least}"));
        }
    }
    let rates = &settings.rates;
    for (key, rate) in [
        ("rates.client", rates.client),
        ("rates.line", rates.line),
        ("rates.address", rates.address),
        ("rates.login", rates.login),
        ("rates.voice", rates.voice),
    ] {
        if rate.max == 0 || rate.minutes == 0 {
            note(
                key,
                "with 0 nobody gets through",
                "write at least 1 for max and for minutes",
            );
        }
    }
}
