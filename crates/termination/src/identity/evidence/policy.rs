//! Which evidence suffices, per channel and risk: an operator's data, checked before it can be used.

use super::{Kind, Level, Strength};
use crate::party::{Acting, Channel};
use std::collections::BTreeSet;
use std::fmt;

/// Kinds of evidence that together suffice. Written `last_bill + billing_address`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way(BTreeSet<Kind>);

impl Way {
    /// All of these kinds together.
    pub fn of(kinds: impl IntoIterator<Item = Kind>) -> Self {
        Self(kinds.into_iter().collect())
    }

    /// The kinds.
    pub const fn kinds(&self) -> &BTreeSet<Kind> {
        &self.0
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.iter().map(|kind| kind.name()).collect();
        f.write_str(&names.join(" + "))
    }
}

/// The ways of one channel, by risk; any one of them suffices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// Where nothing stands out.
    pub plain: Vec<Way>,
    /// At raised risk.
    pub raised: Vec<Way>,
    /// At high risk.
    pub high: Vec<Way>,
}

impl Ladder {
    /// The ways at a level of risk.
    pub fn at(&self, level: Level) -> &[Way] {
        match level {
            Level::Plain => &self.plain,
            Level::Raised => &self.raised,
            Level::High => &self.high,
        }
    }
}

/// Which evidence suffices. A value of this type keeps the rules of [`crate::identity::evidence`]: there is no other
/// way to make one than [`Policy::new`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    online: Ladder,
    phone: Ladder,
    shop: Ladder,
    acting: Vec<Way>,
}

/// What is wrong with a policy, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFault {
    /// Where.
    pub at: Place,
    /// What.
    pub objection: Objection,
}

/// Where in a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the ladder of a channel, at a risk.
    Ladder(Channel, Level),
    /// In the ways of whoever acts for the holder.
    Acting,
}

/// What a policy may not say.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Objection {
    /// Nobody could ever prove anything.
    #[error("no way to prove is given")]
    NoWay,
    /// A way without a kind would let everybody in.
    #[error("a way without evidence lets everybody in")]
    EmptyWay,
    /// The kind cannot be given in this channel.
    #[error("{} cannot be given in this channel", .0.name())]
    NotPossible(Kind),
    /// Customer number, SIM number, PUK and date of birth never suffice.
    #[error("{0} has only evidence that leaks")]
    OnlyWeak(Way),
    /// Only strong evidence may stand alone.
    #[error("{} is not strong enough to stand alone", .0.name())]
    AloneNotStrong(Kind),
    /// Whoever acts for the holder shows why they may.
    #[error("{0} does not show that somebody may act for the holder")]
    WithoutAuthority(Way),
    /// More risk may not need less proof.
    #[error("{0} suffices here and not at the lower risk")]
    EasierAtMoreRisk(Way),
}

impl Policy {
    /// Checks and takes the ladders of the three channels, and the ways of whoever acts for the holder at a counter.
    pub fn new(
        online: Ladder,
        phone: Ladder,
        shop: Ladder,
        acting: Vec<Way>,
    ) -> Result<Self, Vec<PolicyFault>> {
        let mut faults: Vec<PolicyFault> = [
            (Channel::Online, &online),
            (Channel::Phone, &phone),
            (Channel::Shop, &shop),
        ]
        .into_iter()
        .flat_map(|(channel, ladder)| faults(channel, ladder))
        .collect();
        faults.extend(acting_faults(&acting));
        if faults.is_empty() {
            Ok(Self {
                online,
                phone,
                shop,
                acting,
            })
        } else {
            Err(faults)
        }
    }

    /// The ladder of a channel; the back office and the programming interface have none.
    pub const fn ladder(&self, channel: Channel) -> Option<&Ladder> {
        match channel {
            Channel::Online => Some(&self.online),
            Channel::Phone => Some(&self.phone),
            Channel::Shop => Some(&self.shop),
            Channel::Api | Channel::BackOffice => None,
        }
    }

    /// The ways of whoever acts for the holder. Papers are seen at a counter, nowhere else.
    pub fn acting(&self) -> &[Way] {
        &self.acting
    }

    /// The ways that suffice in a channel at a risk; none where there is no ladder.
    pub fn ways(&self, channel: Channel, acting: Acting, level: Level) -> &[Way] {
        match (acting, channel) {
            (Acting::Holder, _) => self.ladder(channel).map_or(&[], |ladder| ladder.at(level)),
            (_, Channel::Shop) => &self.acting,
            (_, Channel::Online | Channel::Phone | Channel::Api | Channel::BackOffice) => &[],
        }
    }
}

fn faults(channel: Channel, ladder: &Ladder) -> Vec<PolicyFault> {
    let mut faults = Vec::new();
    let mut lower: Option<&[Way]> = None;
    for level in Level::ALL {
        let ways = ladder.at(level);
        let mut note = |objection| {
            faults.push(PolicyFault {
                at: Place::Ladder(channel, level),
                objection,
            });
        };
        if ways.is_empty() {
            note(Objection::NoWay);
        }
        for way in ways {
            if let Some(objection) = objection(channel, way, lower) {
                note(objection);
            }
        }
        lower = Some(ways);
    }
    faults
}

fn acting_faults(ways: &[Way]) -> Vec<PolicyFault> {
    let none = ways.is_empty().then_some(Objection::NoWay);
    let each = ways.iter().filter_map(|way| {
        let authority = way.kinds().contains(&Kind::AuthoritySeen);
        let without = (!authority).then(|| Objection::WithoutAuthority(way.clone()));
        objection(Channel::Shop, way, None).or(without)
    });
    let fault = |objection| PolicyFault {
        at: Place::Acting,
        objection,
    };
    none.into_iter().chain(each).map(fault).collect()
}

fn objection(channel: Channel, way: &Way, lower: Option<&[Way]>) -> Option<Objection> {
    let kinds = way.kinds();
    let Some(first) = kinds.first() else {
        return Some(Objection::EmptyWay);
    };
    if let Some(kind) = kinds.iter().find(|kind| !kind.possible_in(channel)) {
        return Some(Objection::NotPossible(*kind));
    }
    if kinds.iter().all(|kind| kind.strength() == Strength::Weak) {
        return Some(Objection::OnlyWeak(way.clone()));
    }
    if kinds.len() == 1 && first.strength() != Strength::Strong {
        return Some(Objection::AloneNotStrong(*first));
    }
    let also_lower = lower.is_none_or(|lower| lower.iter().any(|lower| lower.kinds().is_subset(kinds)));
    (!also_lower).then(|| Objection::EasierAtMoreRisk(way.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ways as rule files write them, `code_to_line; last_bill + billing_address`.
    fn ways(text: &str) -> Vec<Way> {
        let kinds = |way: &str| way.split(" + ").filter_map(Kind::from_name).collect::<Vec<_>>();
        let ways = text.split("; ").filter(|way| *way != "none");
        ways.map(|way| Way::of(kinds(way))).collect()
    }

    fn told(made: Result<Policy, Vec<PolicyFault>>) -> Vec<(Place, String)> {
        let faults = made.err().into_iter().flatten();
        faults
            .map(|fault| (fault.at, fault.objection.to_string()))
            .collect()
    }

    #[test]
    fn whoever_acts_for_the_holder_shows_why_they_may() {
        let acting = |text: &str| {
            let default = Policy::default();
            told(Policy::new(
                default.online,
                default.phone,
                default.shop,
                ways(text),
            ))
        };
        let fault = |text: &str| vec![(Place::Acting, text.to_owned())];
        assert_eq!(acting("document_seen + authority_seen"), []);
        assert_eq!(acting("none"), fault("no way to prove is given"));
        assert_eq!(
            acting("document_seen"),
            fault("document_seen does not show that somebody may act for the holder")
        );
        assert_eq!(
            acting("authority_seen"),
            fault("authority_seen is not strong enough to stand alone")
        );
        assert_eq!(
            acting("session + authority_seen"),
            fault("session cannot be given in this channel")
        );
    }

    fn objections(plain: &str, raised: &str, high: &str) -> Vec<(Place, String)> {
        let default = Policy::default();
        let phone = Ladder {
            plain: ways(plain),
            raised: ways(raised),
            high: ways(high),
        };
        told(Policy::new(default.online, phone, default.shop, default.acting))
    }

    #[test]
    fn a_policy_that_breaks_a_rule_cannot_be_made() {
        use Level::{High, Plain, Raised};
        let line = "code_to_line";
        let both = "code_to_line + code_to_address";
        let table = [
            (["none", line, line], Plain, "no way to prove is given"),
            (
                ["", line, line],
                Plain,
                "a way without evidence lets everybody in",
            ),
            (
                ["document_seen", line, line],
                Plain,
                "document_seen cannot be given in this channel",
            ),
            (
                ["code_to_line; puk", line, line],
                Plain,
                "puk has only evidence that leaks",
            ),
            (
                [
                    "code_to_line; date_of_birth + customer_number + iccid + puk",
                    line,
                    line,
                ],
                Plain,
                "date_of_birth + customer_number + iccid + puk has only evidence that leaks",
            ),
            (
                ["code_to_line; last_bill", line, line],
                Plain,
                "last_bill is not strong enough to stand alone",
            ),
            (
                [line, "code_to_address", both],
                Raised,
                "code_to_address suffices here and not at the lower risk",
            ),
            (
                [line, both, line],
                High,
                "code_to_line suffices here and not at the lower risk",
            ),
        ];
        for ([plain, raised, high], level, text) in table {
            let found = objections(plain, raised, high);
            assert!(
                found.contains(&(Place::Ladder(Channel::Phone, level), text.to_owned())),
                "{text}: {found:?}"
            );
        }
        assert_eq!(objections(line, both, both), []);
    }
}
