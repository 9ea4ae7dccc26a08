//! Every rule book the engine was started with.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;
use termination::calendar;
use termination::identifier::OperatorId;
use termination::rules::RuleBook;

/// Rule books by operator, with their dates.
#[derive(Debug, Clone, Default)]
pub struct RuleBooks(BTreeMap<OperatorId, Vec<Arc<RuleBook>>>);

impl RuleBooks {
    /// Takes books in any order; an operator may have several with different dates.
    pub fn new(books: impl IntoIterator<Item = RuleBook>) -> Self {
        let mut by_operator: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for book in books {
            by_operator
                .entry(book.operator.id.clone())
                .or_default()
                .push(Arc::new(book));
        }
        for books in by_operator.values_mut() {
            books.sort_by_key(|book| (book.operator.valid_from, book.law.valid_from));
        }
        Self(by_operator)
    }

    /// The book in force at an instant; before the first, the first.
    pub fn current(&self, operator: &OperatorId, now: Timestamp) -> Option<Arc<RuleBook>> {
        let books = self.0.get(operator)?;
        let begun =
            |book: &&Arc<RuleBook>| book.operator.valid_from <= calendar::civil_day(now, &book.law.zone);
        books.iter().rev().find(begun).or(books.first()).cloned()
    }

    /// The book a case is judged by: the one it was received under. When that book is no longer there the one in
    /// force is used: a case must not stand still because a file was replaced.
    pub fn pinned(&self, operator: &OperatorId, version: &str, now: Timestamp) -> Option<Arc<RuleBook>> {
        let pinned = self
            .0
            .get(operator)?
            .iter()
            .find(|book| book.version == version)
            .cloned();
        pinned.or_else(|| self.current(operator, now))
    }

    /// The operators, in order.
    pub fn operators(&self) -> impl Iterator<Item = &OperatorId> {
        self.0.keys()
    }
}

impl FromIterator<RuleBook> for RuleBooks {
    fn from_iter<T: IntoIterator<Item = RuleBook>>(books: T) -> Self {
        Self::new(books)
    }
}
