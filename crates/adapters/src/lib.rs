//! The outside world: mail, SMS, letters and network, real and simulated.
//!
//! [`Messengers`] is the engine's messenger: [`Composer`] writes, a [`mail::MailTransport`], a [`sms::SmsCarrier`] and a
//! [`letter::LetterCarrier`] carry. [`mail::SmtpTransport`] is real mail; [`LocalOutbox`] keeps everything where the demo
//! can show it. [`network::SimulatedNetwork`] is the network from which lines are cut.
//!
//! Every call carries a key. The same key twice means the same thing once, as far as the other side can tell.

mod compose;
pub mod delay;
mod files;
pub mod letter;
pub mod mail;
mod messengers;
pub mod network;
pub mod outbox_local;
mod secret;
pub mod sms;
pub mod traces;
mod wrap;

pub use compose::{Composer, PublicAddress, PublicAddressFault};
pub use messengers::Messengers;
pub use outbox_local::LocalOutbox;
pub use secret::Secret;
