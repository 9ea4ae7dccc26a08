//! The rule files that ship, and every mistake that one can hold.
#![cfg(test)]

mod evidence_mistakes;
mod law_mistakes;
mod operator_file;
mod operator_mistakes;
mod policy_mistakes;
mod shipped;
mod shop_mistakes;
