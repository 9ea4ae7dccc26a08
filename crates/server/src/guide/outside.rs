//! The ways that stay when the operator's file does not know something.

use super::article::{Link, without_scheme};
use super::phones::{Phone, phones};
use super::speech::Speech;

/// The operator's own site and its numbers.
pub(crate) struct Outside {
    pub(crate) site: Option<Link>,
    pub(crate) phones: Vec<Phone>,
}

impl Outside {
    /// As far as they are known.
    pub(crate) fn of(speech: &Speech) -> Self {
        let site = speech.operator().site.as_deref();
        Self {
            site: site.map(|site| Link {
                href: site.to_owned(),
                text: without_scheme(site).to_owned(),
            }),
            phones: phones(speech),
        }
    }
}
