//! What several of the tests need.

use adapters::mail::{Mail, SmtpSettings};
use engine::{Clock, EffectId, ManualClock};
use std::sync::Arc;
use termination::identifier::CaseId;
use termination::party::Language;

/// A clock that stands at one moment.
pub(crate) fn clock() -> Arc<dyn Clock> {
    Arc::new(ManualClock::at("2026-11-22T16:30:05Z".parse().unwrap()))
}

pub(crate) fn effect(n: u32) -> EffectId {
    EffectId {
        case: CaseId::from_entropy([7; 16]),
        seq: 1,
        n,
    }
}

pub(crate) fn key(n: u32) -> String {
    effect(n).to_string()
}

pub(crate) fn settings(text: &str) -> SmtpSettings {
    toml::from_str(text).unwrap()
}

/// A mail with letters outside of ASCII everywhere.
pub(crate) fn mail(to: &str) -> Mail {
    Mail {
        from_name: Some("Opérateur d’essai".to_owned()),
        to: to.to_owned(),
        subject: "Nous avons reçu votre demande 数据卡 — R3F-3R3".to_owned(),
        text: "Bonjour,\n\nvotre carte de données s’arrête mardi.\n.\nUne ligne qui commence par un point.\n"
            .to_owned(),
        html:
            "<!doctype html><html lang=\"fr\"><body><p>Votre carte s’arrête <b>mardi</b>.</p></body></html>"
                .to_owned(),
        language: Language::Fr,
    }
}

/// A line of the same number of digits as real ones.
pub(crate) const LINE: &str = "+32470123456";
