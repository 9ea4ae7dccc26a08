//! What is wrong with a form, in words, for the summary and for each field.

use super::password::{CHARS_MAX, CHARS_MIN, PasswordFault};
use super::username::UsernameFault;
use crate::web::{Page, Visit};
use termination::identifier::MsisdnFault;
use wording::Args;

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The id of the field.
    pub(crate) field: &'static str,
    /// What is wrong and what to do.
    pub(crate) text: String,
}

/// Every mistake of a form, in the order of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    /// One mistake.
    pub(crate) fn one(field: &'static str, text: String) -> Self {
        Self(vec![Mistake { field, text }])
    }

    /// Adds a mistake.
    pub(crate) fn add(&mut self, field: &'static str, text: String) {
        self.0.push(Mistake { field, text });
    }

    /// Adds a mistake.
    pub(crate) fn push(&mut self, mistake: Mistake) {
        self.0.push(mistake);
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field; empty when nothing is.
    pub(crate) fn at(&self, field: &str) -> &str {
        let found = self.0.iter().find(|mistake| mistake.field == field);
        found.map_or("", |mistake| mistake.text.as_str())
    }

    /// The frame of the page: its title says first that something is wrong, for those who hear it.
    pub(crate) fn titled(&self, visit: &Visit, title_id: &str) -> Page {
        let title = visit.text(title_id);
        if self.is_empty() {
            visit.page_titled(title)
        } else {
            visit.page_titled(format!("{} {title}", visit.text("error-prefix")))
        }
    }

    /// The title of the summary.
    pub(crate) fn title(&self, visit: &Visit) -> String {
        visit.text_with("error-summary", &Args::new().set("count", self.0.len()))
    }
}

impl<'a> IntoIterator for &'a Mistakes {
    type Item = &'a Mistake;
    type IntoIter = std::slice::Iter<'a, Mistake>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Of a number that cannot be read, what is repeated in the mistake.
const REPEATED_CHARS: usize = 30;

/// Why a text is no number of a data card.
pub(crate) fn line(visit: &Visit, typed: &str, fault: MsisdnFault) -> String {
    let typed: String = typed.chars().take(REPEATED_CHARS).collect();
    let args = Args::new().person("typed", &typed);
    match fault {
        MsisdnFault::Empty => visit.text("error-line-missing"),
        MsisdnFault::NotDigits => visit.text_with("error-line-not-digits", &args),
        MsisdnFault::NotBelgian => visit.text_with("error-line-not-belgian", &args),
        MsisdnFault::NotMobile => visit.text_with("error-line-not-mobile", &args),
        MsisdnFault::WrongLength { digits } => {
            visit.text_with("error-line-length", &args.set("digits", digits))
        }
    }
}

/// Why a text is no user name.
pub(crate) fn username(visit: &Visit, fault: UsernameFault) -> String {
    match fault {
        UsernameFault::Missing => visit.text("account-name-missing"),
        UsernameFault::Length { count } => {
            visit.text_with("account-name-length", &Args::new().set("count", count))
        }
        UsernameFault::Sign => visit.text("account-name-signs"),
        UsernameFault::NoLetter => visit.text("account-name-letter"),
    }
}

/// Why a new password cannot be taken, at the field where it must be put right.
pub(crate) fn password(visit: &Visit, fault: PasswordFault) -> Mistake {
    let (field, text) = match fault {
        PasswordFault::Missing => ("new_password", visit.text("account-password-missing")),
        PasswordFault::Short => {
            let min = Args::new().set("min", CHARS_MIN);
            ("new_password", visit.text_with("account-password-short", &min))
        }
        PasswordFault::Long => {
            let max = Args::new().set("max", CHARS_MAX);
            ("new_password", visit.text_with("account-password-long", &max))
        }
        PasswordFault::IsName => ("new_password", visit.text("account-password-is-name")),
        PasswordFault::Repeat => ("password_again", visit.text("account-password-repeat")),
    };
    Mistake { field, text }
}
