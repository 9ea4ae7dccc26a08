//! For development only: the simulator, crash tests, benchmarks; in its tests, stories in a browser and the tidy test.

pub mod bench;
pub mod crash;
pub mod failover;
pub mod load;
pub mod seeds;
