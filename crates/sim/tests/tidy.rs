#![cfg(test)]
//! The tree checks itself. Each check is a function over a [`tidy::tree::Tree`] that returns what it finds, so
//! that it runs on the repository and, beside it, on a small tree with a planted fault.

mod tidy {
    mod arrows;
    mod documents;
    mod migrations;
    mod modules;
    mod operators;
    mod pages;
    mod purity;
    mod refusals;
    mod size;
    mod texts;
    mod tree;
    mod words;
}
