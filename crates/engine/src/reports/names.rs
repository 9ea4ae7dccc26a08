//! What is told apart in the numbers, each under the stable name by which it is counted.

use jiff::SignedDuration;
use termination::case::{Case, Cause, Event, Kind, Stage};
use termination::party::Channel;

/// Every channel with the name by which it is counted.
pub(super) const CHANNELS: [(Channel, &str); 5] = [
    (Channel::Online, "online"),
    (Channel::Phone, "phone"),
    (Channel::Shop, "shop"),
    (Channel::Api, "api"),
    (Channel::BackOffice, "back-office"),
];

/// What kind of ending was asked for, with the cause where one was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndReason {
    /// Without giving any reason.
    Ordinary,
    /// For a cause that was not named.
    ForCause,
    /// The price or the terms changed.
    TermsChanged,
    /// The service does not do what was agreed.
    ServiceFails,
    /// The holder died.
    Death,
    /// The card was lost or stolen.
    LostOrStolen,
    /// For another cause.
    Other,
    /// Within the legal period of a distance contract.
    StatutoryWithdrawal,
}

impl EndReason {
    /// Every reason, in the order of the tables.
    pub const ALL: [Self; 8] = [
        Self::Ordinary,
        Self::ForCause,
        Self::TermsChanged,
        Self::ServiceFails,
        Self::Death,
        Self::LostOrStolen,
        Self::Other,
        Self::StatutoryWithdrawal,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::ForCause => "for-cause",
            Self::TermsChanged => Cause::TermsChanged.code(),
            Self::ServiceFails => Cause::ServiceFails.code(),
            Self::Death => Cause::Death.code(),
            Self::LostOrStolen => Cause::LostOrStolen.code(),
            Self::Other => Cause::Other.code(),
            Self::StatutoryWithdrawal => "statutory-withdrawal",
        }
    }

    pub(super) const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Ordinary => Self::Ordinary,
            Kind::ForCause { cause: None } => Self::ForCause,
            Kind::ForCause { cause: Some(cause) } => match cause {
                Cause::TermsChanged => Self::TermsChanged,
                Cause::ServiceFails => Self::ServiceFails,
                Cause::Death => Self::Death,
                Cause::LostOrStolen => Self::LostOrStolen,
                Cause::Other => Self::Other,
            },
            Kind::StatutoryWithdrawal => Self::StatutoryWithdrawal,
        }
    }
}

/// A step on the way of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// It was received.
    Received,
    /// Somebody proved that they may ask.
    Proven,
    /// The yes was given.
    Confirmed,
    /// The end was fixed.
    Scheduled,
    /// Every line is off.
    Ended,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::Proven,
        Self::Confirmed,
        Self::Scheduled,
        Self::Ended,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Proven => "proven",
            Self::Confirmed => "confirmed",
            Self::Scheduled => "scheduled",
            Self::Ended => "ended",
        }
    }
}

/// Why a case ended before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// The requester changed their mind.
    Withdrawn,
    /// Never confirmed.
    Lapsed,
    /// The line's owner said it was not them.
    Objected,
    /// An earlier case ends the line already.
    AnsweredByEarlier,
    /// A statutory withdrawal after its period.
    OutOfTime,
}

impl Left {
    /// Every way, in the order of the tables.
    pub const ALL: [Self; 5] = [
        Self::Withdrawn,
        Self::Lapsed,
        Self::Objected,
        Self::AnsweredByEarlier,
        Self::OutOfTime,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::Objected => "objected",
            Self::AnsweredByEarlier => "answered-by-earlier",
            Self::OutOfTime => "out-of-time",
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "a new event ends no case unless it is said here"
    )]
    pub(super) const fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Withdrawn { .. } => Some(Self::Withdrawn),
            Event::Lapsed { .. } => Some(Self::Lapsed),
            Event::Objected { .. } => Some(Self::Objected),
            Event::AnsweredByEarlier { .. } => Some(Self::AnsweredByEarlier),
            Event::WithdrawalOutOfTime { .. } => Some(Self::OutOfTime),
            _ => None,
        }
    }
}

/// How far a case had come when it ended early. Proof and yes come in either order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// Neither proof nor yes.
    Received,
    /// Proven, the yes missing.
    Proven,
    /// The yes given, proof missing.
    Confirmed,
    /// Both, and the end was not fixed.
    Both,
    /// The end was fixed.
    Scheduled,
}

impl Reached {
    /// Every place, in order.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::Proven,
        Self::Confirmed,
        Self::Both,
        Self::Scheduled,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Proven => "proven",
            Self::Confirmed => "confirmed",
            Self::Both => "both",
            Self::Scheduled => "scheduled",
        }
    }

    pub(super) const fn of(case: &Case) -> Self {
        match &case.stage {
            Stage::Received(stage) => match (&stage.verified, &stage.confirmed_at) {
                (None, None) => Self::Received,
                (Some(_), None) => Self::Proven,
                (None, Some(_)) => Self::Confirmed,
                (Some(_), Some(_)) => Self::Both,
            },
            Stage::Pending(_)
            | Stage::Ceasing(_)
            | Stage::Settling(_)
            | Stage::Closed(_)
            | Stage::Withdrawn(_)
            | Stage::Lapsed(_)
            | Stage::Refused(_) => Self::Scheduled,
        }
    }
}

/// How long something took, at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Took {
    /// An hour.
    Hour,
    /// Four hours.
    FourHours,
    /// A day.
    Day,
    /// Two days.
    TwoDays,
    /// Three days.
    ThreeDays,
    /// A week.
    Week,
    /// Longer than a week.
    Longer,
}

impl Took {
    /// Every class, the shortest first.
    pub const ALL: [Self; 7] = [
        Self::Hour,
        Self::FourHours,
        Self::Day,
        Self::TwoDays,
        Self::ThreeDays,
        Self::Week,
        Self::Longer,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hour => "1h",
            Self::FourHours => "4h",
            Self::Day => "1d",
            Self::TwoDays => "2d",
            Self::ThreeDays => "3d",
            Self::Week => "7d",
            Self::Longer => "longer",
        }
    }

    /// The most hours of the class; `None` where there is no most.
    const fn hours_max(self) -> Option<i64> {
        match self {
            Self::Hour => Some(1),
            Self::FourHours => Some(4),
            Self::Day => Some(24),
            Self::TwoDays => Some(48),
            Self::ThreeDays => Some(72),
            Self::Week => Some(168),
            Self::Longer => None,
        }
    }

    /// The class of a duration; the most of a class belongs to it.
    pub(super) fn of(took: SignedDuration) -> Self {
        let fits = |class: &Self| {
            class
                .hours_max()
                .is_some_and(|hours| took <= SignedDuration::from_hours(hours))
        };
        Self::ALL.into_iter().find(fits).unwrap_or(Self::Longer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_belongs_to_the_shortest_class_it_fits_in() {
        let minutes = SignedDuration::from_mins;
        for (took, class) in [
            (minutes(0), Took::Hour),
            (minutes(60), Took::Hour),
            (minutes(61), Took::FourHours),
            (minutes(24 * 60), Took::Day),
            (minutes(24 * 60 + 1), Took::TwoDays),
            (minutes(7 * 24 * 60), Took::Week),
            (minutes(7 * 24 * 60 + 1), Took::Longer),
            (minutes(-1), Took::Hour),
        ] {
            assert_eq!(Took::of(took), class, "{took}");
        }
    }
}
