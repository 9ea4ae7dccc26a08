#![cfg(test)]
//! The simulator: fresh seeds in every run, the seeds that once found something, and proof that it can fail.

mod seeds {
    mod can_fail;
    mod fresh;
    mod named;
}
