//! Identifiers of the field, each a type of its own, each parsed once at the edge.

mod case_reference;
mod eid;
mod iccid;
mod ids;
mod imsi;
mod msisdn;
mod sms_number;
mod spelling;
mod structured_communication;

pub use case_reference::{CaseReference, CaseReferenceFault};
pub use eid::{Eid, EidFault};
pub use iccid::{Iccid, IccidFault};
pub use ids::{
    BatchId, CaseId, CommandId, DraftId, OperatorId, PartyId, StaffId, StaffIdFault, SubscriptionId,
};
pub use imsi::{Imsi, ImsiFault};
pub use msisdn::{MachineLength, Msisdn, MsisdnFault};
pub use sms_number::{SmsNumber, SmsNumberFault};
pub(crate) use spelling::compact;
pub use structured_communication::{StructuredCommunication, StructuredCommunicationFault};
