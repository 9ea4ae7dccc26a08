//! The network a line is cut from. So far only a simulated one; the real ones (home subscriber servers, provisioning
//! interfaces) stand beside it later.

mod settings;
mod simulated;

pub use settings::{Lie, NetworkSettingsFault, Plan, Script, SimulatedNetworkSettings, Step, UnknownLines};
pub use simulated::{Call, SimulatedLine, SimulatedNetwork};
