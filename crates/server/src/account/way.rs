//! For what the code to the line is asked. Both ways go through the same pages and end alike, so that neither tells
//! whether there is an account: they differ in their words only.

/// For what the code is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To make an account.
    Register,
    /// To choose a new password.
    Forgotten,
}

impl Way {
    /// From the hidden field of the form.
    pub(super) fn of(field: &str) -> Self {
        if field == Self::Forgotten.path() {
            Self::Forgotten
        } else {
            Self::Register
        }
    }

    /// The last part of the page's path; also the hidden field.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Forgotten => "forgotten",
        }
    }

    /// The id of the first page's title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Register => "account-register-title",
            Self::Forgotten => "account-forgotten-title",
        }
    }

    /// The id of the sentences below it.
    pub(super) const fn lead(self) -> &'static str {
        match self {
            Self::Register => "account-register-lead",
            Self::Forgotten => "account-forgotten-lead",
        }
    }

    /// Whether the page says that the user name stays.
    pub(super) const fn keeps_name(self) -> bool {
        matches!(self, Self::Forgotten)
    }
}
