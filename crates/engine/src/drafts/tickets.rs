//! Tickets: what the voice system hands to the agent's screen, so that it opens the draft of the call. A ticket names a
//! draft and how long it may be opened by it, and is worth nothing without a log-in.

use crate::engine::Engine;
use crate::keys::Keys;
use data_encoding::{BASE32_NOPAD, BASE32_NOPAD_NOCASE};
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;
use termination::identifier::{DraftId, OperatorId};

const MAC: usize = 10;

impl Engine {
    /// The id of the draft of a call, by the switch's own id of it: announced twice it is one draft.
    pub fn draft_of_call(&self, operator: &OperatorId, call: &str) -> DraftId {
        let parts: [&[u8]; 3] = [b"draft of call", operator.as_str().as_bytes(), call.as_bytes()];
        DraftId::from_entropy(self.keys().command.short_mac(&parts))
    }

    /// A ticket for a draft, good until an instant, to the second.
    pub fn ticket(&self, operator: &OperatorId, draft: DraftId, until: Timestamp) -> String {
        let until = until.as_second().to_be_bytes();
        let mac = mac_of(self.keys(), operator, draft, until);
        let bytes = [draft.bytes().as_slice(), &until, &mac].concat();
        BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
    }

    /// The draft of a ticket; none when it is not ours, of another operator, or its time is over.
    pub fn open_ticket(&self, operator: &OperatorId, ticket: &str) -> Option<DraftId> {
        let bytes = BASE32_NOPAD_NOCASE.decode(ticket.trim().as_bytes()).ok()?;
        let (id, rest) = bytes.split_first_chunk::<16>()?;
        let (until, mac) = rest.split_first_chunk::<8>()?;
        let draft = DraftId::from_entropy(*id);
        let ours = bool::from(mac_of(self.keys(), operator, draft, *until).as_slice().ct_eq(mac));
        (ours && self.now().as_second() < i64::from_be_bytes(*until)).then_some(draft)
    }
}

fn mac_of(keys: &Keys, operator: &OperatorId, draft: DraftId, until: [u8; 8]) -> [u8; MAC] {
    keys.link
        .short_mac(&[b"call", operator.as_str().as_bytes(), draft.bytes(), &until])
}
