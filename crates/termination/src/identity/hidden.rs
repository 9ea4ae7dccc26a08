//! Wrappers for personal data on its way into a comparison. They differ in type, so that the two sides are not
//! mixed up, and both are silent: no `Display`, no `Serialize`, and a `Debug` that shows nothing.

use std::fmt;

/// What somebody answered, as it was typed, scanned or read aloud.
#[derive(Clone)]
pub struct Said<T>(T);

/// What the operator has on file. Only the comparisons of [`crate::identity`] look inside.
#[derive(Clone)]
pub struct OnFile<T>(T);

impl<T> Said<T> {
    /// Takes an answer.
    pub const fn new(answer: T) -> Self {
        Self(answer)
    }

    pub(super) const fn value(&self) -> &T {
        &self.0
    }
}

impl<T> OnFile<T> {
    /// Takes a stored value.
    pub const fn new(stored: T) -> Self {
        Self(stored)
    }

    pub(super) const fn value(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Said<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Said(…)")
    }
}

impl<T> fmt::Debug for OnFile<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnFile(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_side_of_a_comparison_shows_itself() {
        assert_eq!(format!("{:?}", Said::new("1985-07-30")), "Said(…)");
        assert_eq!(format!("{:#?}", OnFile::new("1985-07-30")), "OnFile(…)");
        assert_eq!(format!("{:?}", vec![Some(OnFile::new(42))]), "[Some(OnFile(…))]");
    }
}
