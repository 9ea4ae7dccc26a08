//! How a request becomes a case: typed lines are looked up, what was typed is sealed, and the receipt is on the
//! disk before anybody sees it.

use super::deciding::Lines;
use super::order::Order;
use super::{Answer, Engine};
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::vault::{NewRequester, RequesterDetails};
use std::collections::BTreeSet;
use termination::Refusal;
use termination::case::{DesiredEnd, KeepNumber, Kind, Request};
use termination::identifier::{CaseId, CaseReference, CommandId, Msisdn, OperatorId, PartyId};
use termination::party::{Acting, Channel, Language};

/// A request as it arrives.
#[derive(Debug, Clone)]
pub struct Intake {
    /// Derived by the caller from the form's nonce: the same form twice is the same case.
    pub case_id: CaseId,
    /// The reference that was reserved with a draft, and told; a new one is drawn otherwise. With it the draft is used up.
    pub reference: Option<CaseReference>,
    /// At which operator.
    pub operator: OperatorId,
    /// What was typed.
    pub details: RequesterDetails,
    /// What kind of ending.
    pub kind: Kind,
    /// When it shall end.
    pub end: DesiredEnd,
    /// Whether the number is to be kept.
    pub keep_number: KeepNumber,
    /// The language to speak.
    pub language: Language,
    /// The channel used.
    pub channel: Channel,
    /// In which quality they ask.
    pub acting: Acting,
    /// The holder's party, when the request came from their session.
    pub session: Option<PartyId>,
}

impl Engine {
    /// Receives a request. The same case id again is answered with the first answer; a refusal stores nothing. A reserved
    /// reference that belongs to another case is [`EngineError::ReferenceTaken`].
    pub async fn receive(&self, intake: Intake) -> Result<Result<Answer, Refusal>, EngineError> {
        let intake = without_doubles(intake);
        if self.rules(&intake.operator).is_none() {
            return Err(EngineError::UnknownOperator(intake.operator));
        }
        let opening = self.opening(intake.case_id);
        // Sealed here and not in the group, so that many are sealed at the same time.
        let requester = NewRequester::seal(self.keys(), self.entropy(), &intake.details)?;
        let case = intake.case_id;
        let intake = Box::new(intake);
        let order = Order::Receive {
            intake,
            requester,
            voucher: None,
        };
        self.ask(case, opening, order).await
    }

    /// The command that begins a case; its id is one that no form can give another command.
    pub(super) fn opening(&self, case: CaseId) -> CommandId {
        self.derived_command(&[b"open", case.bytes()])
    }

    /// A request as the core wants it. Unless it is reserved, its reference is new with every try: one that is taken is a
    /// conflict.
    pub(super) fn request(
        &self,
        intake: &Intake,
        requester: PartyId,
        lines: Lines,
        receipt_on_file: bool,
    ) -> Request {
        Request {
            id: intake.case_id,
            reference: intake
                .reference
                .unwrap_or_else(|| CaseReference::from_entropy(self.entropy().bytes())),
            operator: intake.operator.clone(),
            requester,
            holder: lines.holder,
            lines: lines.on_file,
            kind: intake.kind,
            end: intake.end,
            keep_number: intake.keep_number,
            language: intake.language,
            channel: intake.channel,
            acting: intake.acting,
            receipt: intake.details.contact.route(),
            receipt_on_file,
            session: intake.session,
        }
    }
}

/// A line typed twice is one line.
fn without_doubles(mut intake: Intake) -> Intake {
    let mut seen = BTreeSet::new();
    intake.details.lines.retain(|typed| {
        let line = Msisdn::parse(typed).map_or_else(|_| typed.trim().to_owned(), |line| line.e164());
        seen.insert(line)
    });
    intake
}
