//! Signs that somebody else may be asking, and what they make of it.

use super::Kind;
use crate::money::Cents;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How much proof is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing stands out.
    Plain,
    /// Something does.
    Raised,
    /// Much does.
    High,
}

impl Level {
    /// Every level, ascending.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Raised, Self::High];

    /// The name in rule files and stored events.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Raised => "raised",
            Self::High => "high",
        }
    }

    /// The level with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// What is known about a line when somebody asks to end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signals {
    /// When the SIM was last exchanged.
    pub sim_changed_on: Option<Date>,
    /// When the postal address was last changed.
    pub address_changed_on: Option<Date>,
    /// When the e-mail address was last changed.
    pub email_changed_on: Option<Date>,
    /// Checks of this line that failed lately, over all cases and channels.
    pub attempts: u32,
    /// What the line costs a month.
    pub monthly_fee: Cents,
    /// Whether a case of another channel is open for the line.
    pub other_channel_open: bool,
}

/// One sign that raises the risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// The SIM was exchanged lately.
    SimChanged,
    /// The postal address was changed lately.
    AddressChanged,
    /// The e-mail address was changed lately.
    EmailChanged,
    /// Checks failed lately.
    ManyAttempts,
    /// The line is worth much.
    HighValue,
    /// Another channel has an open case for the line.
    OtherChannel,
}

/// When a sign counts, and to which level it raises. `Level::Plain` means that it does not raise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskSettings {
    /// Days for which a change of SIM is recent, from the day itself.
    pub sim_changed_days: u16,
    /// Days for which a change of postal address is recent.
    pub address_changed_days: u16,
    /// Days for which a change of e-mail address is recent.
    pub email_changed_days: u16,
    /// Failed checks from which they are many.
    pub attempts: u32,
    /// Monthly fee from which a line is worth much.
    pub high_value: Cents,
    /// Level of a recent change of SIM.
    pub sim_changed: Level,
    /// Level of a recent change of postal address.
    pub address_changed: Level,
    /// Level of a recent change of e-mail address.
    pub email_changed: Level,
    /// Level of many failed checks.
    pub many_attempts: Level,
    /// Level of a line of high value.
    pub valuable: Level,
    /// Level of another channel's open case.
    pub other_channel: Level,
    /// So many signs that each raise make the risk high.
    pub raised_make_high: u32,
}

impl Default for RiskSettings {
    /// What holds where an operator's file says nothing. Choices of this project, for want of a published figure.
    fn default() -> Self {
        Self {
            // Two weeks: a thief of a line uses it within days, a holder has by then noticed that the old SIM is dead.
            sim_changed_days: 14,
            // A month, so that at least one bill has gone to the new address.
            address_changed_days: 30,
            email_changed_days: 30,
            // Fewer than lock, so that a guesser who waits for the lock to end meets a harder ladder.
            attempts: 3,
            high_value: Cents(5_000),
            sim_changed: Level::High,
            address_changed: Level::Raised,
            email_changed: Level::Raised,
            many_attempts: Level::Raised,
            valuable: Level::Raised,
            other_channel: Level::Raised,
            raised_make_high: 2,
        }
    }
}

/// How much proof a request needs, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// The level.
    pub level: Level,
    /// The signs found, each once.
    pub signals: BTreeSet<Signal>,
    /// Kinds that prove nothing now, because a recent change touched them.
    pub worthless: BTreeSet<Kind>,
}

/// Weighs the signs. A date after `today` counts as recent: clocks of two systems differ, and caution costs little.
pub fn assess(signals: &Signals, settings: &RiskSettings, today: Date) -> Risk {
    let recent = |changed_on: Option<Date>, days: u16| {
        changed_on.is_some_and(|changed_on| {
            changed_on > today || changed_on.duration_until(today).as_hours() < i64::from(days) * 24
        })
    };
    let weighed = [
        (
            Signal::SimChanged,
            recent(signals.sim_changed_on, settings.sim_changed_days),
            settings.sim_changed,
        ),
        (
            Signal::AddressChanged,
            recent(signals.address_changed_on, settings.address_changed_days),
            settings.address_changed,
        ),
        (
            Signal::EmailChanged,
            recent(signals.email_changed_on, settings.email_changed_days),
            settings.email_changed,
        ),
        (
            Signal::ManyAttempts,
            signals.attempts >= settings.attempts,
            settings.many_attempts,
        ),
        (
            Signal::HighValue,
            signals.monthly_fee >= settings.high_value,
            settings.valuable,
        ),
        (
            Signal::OtherChannel,
            signals.other_channel_open,
            settings.other_channel,
        ),
    ];
    let found: Vec<(Signal, Level)> = weighed
        .into_iter()
        .filter(|(_, here, _)| *here)
        .map(|(signal, _, level)| (signal, level))
        .collect();
    let raising = found.iter().filter(|(_, level)| *level > Level::Plain).count();
    let highest = found
        .iter()
        .map(|(_, level)| *level)
        .max()
        .unwrap_or(Level::Plain);
    let many = u32::try_from(raising).is_ok_and(|raising| raising >= settings.raised_make_high);
    Risk {
        level: if many && raising > 0 { Level::High } else { highest },
        worthless: found
            .iter()
            .flat_map(|(signal, _)| touched_by(*signal))
            .copied()
            .collect(),
        signals: found.into_iter().map(|(signal, _)| signal).collect(),
    }
}

/// What a recent change makes worthless: whoever made it would answer right. The number on file for a call-back may be
/// the line itself, and the last bill went to the new address.
const fn touched_by(signal: Signal) -> &'static [Kind] {
    match signal {
        Signal::SimChanged => &[
            Kind::CodeToLine,
            Kind::CallBack,
            Kind::SimSeen,
            Kind::Iccid,
            Kind::Puk,
        ],
        Signal::AddressChanged => &[Kind::BillingAddress, Kind::LastBill],
        Signal::EmailChanged => &[Kind::CodeToAddress, Kind::LastBill],
        Signal::ManyAttempts | Signal::HighValue | Signal::OtherChannel => &[],
    }
}

#[cfg(test)]
impl Signals {
    /// Nothing speaks against it.
    pub(super) const QUIET: Self = Self {
        sim_changed_on: None,
        address_changed_on: None,
        email_changed_on: None,
        attempts: 0,
        monthly_fee: Cents(1500),
        other_channel_open: false,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use Level::{High, Plain, Raised};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 25);

    type Change = fn(&mut Signals);

    fn with(change: Change) -> Signals {
        let mut signals = Signals::QUIET;
        change(&mut signals);
        signals
    }

    #[test]
    fn each_sign_raises_the_risk_on_its_own_days() {
        let table: [(Change, Level); 14] = [
            (|_| {}, Plain),
            (|s| s.sim_changed_on = Some(date(2026, 11, 12)), High),
            (|s| s.sim_changed_on = Some(date(2026, 11, 11)), Plain),
            (|s| s.sim_changed_on = Some(date(2026, 11, 25)), High),
            (|s| s.sim_changed_on = Some(date(2026, 11, 26)), High),
            (|s| s.address_changed_on = Some(date(2026, 10, 27)), Raised),
            (|s| s.address_changed_on = Some(date(2026, 10, 26)), Plain),
            (|s| s.email_changed_on = Some(date(2026, 11, 25)), Raised),
            (|s| s.attempts = 2, Plain),
            (|s| s.attempts = 3, Raised),
            (|s| s.monthly_fee = Cents(4_999), Plain),
            (|s| s.monthly_fee = Cents(5_000), Raised),
            (|s| s.other_channel_open = true, Raised),
            (|s| (s.other_channel_open, s.attempts) = (true, 3), High),
        ];
        for (change, level) in table {
            let signals = with(change);
            let risk = assess(&signals, &RiskSettings::default(), TODAY);
            assert_eq!(risk.level, level, "{signals:?}");
        }
    }

    #[test]
    fn a_recent_change_makes_worthless_what_it_touched() {
        let changed = with(|s| (s.email_changed_on, s.address_changed_on) = (Some(TODAY), Some(TODAY)));
        let risk = assess(&changed, &RiskSettings::default(), TODAY);
        let touched = [Kind::CodeToAddress, Kind::BillingAddress, Kind::LastBill];
        assert_eq!(risk.worthless, BTreeSet::from(touched));
        // Also where the operator does not let the sign raise anything.
        let settings = RiskSettings {
            sim_changed: Plain,
            ..RiskSettings::default()
        };
        let risk = assess(&with(|s| s.sim_changed_on = Some(TODAY)), &settings, TODAY);
        assert_eq!(
            (risk.level, risk.worthless.contains(&Kind::CodeToLine)),
            (Plain, true)
        );
    }
}
