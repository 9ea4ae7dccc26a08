//! Messages past the requester, to the owner of the line: on which ways they go, and when a letter is worth its stamp.

use super::{Case, Message, Recipient};
use crate::party::Acting;

/// The ways to the line's owner that are open in a case, of those that a message would take.
///
/// None when no line is on file: a line that is not may be anybody's. The line itself is left out where its holder has
/// died: nobody shall find such a message on the telephone of a dead person. The household hears of it at the address
/// on file.
pub(super) fn ways_to_owner<'a>(
    case: &Case,
    ways: &'a [Recipient],
) -> impl Iterator<Item = Recipient> + use<'a> {
    let on_file = case.subscriptions().next().is_some();
    let died = case.asked.acting == Acting::Heir;
    ways.iter()
        .copied()
        .filter(move |way| on_file && !(died && *way == Recipient::Line))
}

/// Whether a message for the address on file goes there by letter when the holder has a postal address and no e-mail.
///
/// A letter tells the owner what happened. It costs money and comes days later, so it goes out only where the owner may
/// have no other sign: the yes was given at a desk, where it leaves nothing with whoever gave it; the checks were locked,
/// so that somebody has been guessing; or the holder is said to have died, and the line is not written to. An ordinary case
/// that came online was proven with the line or the account, which is the sign. A one-time code never goes by letter: it
/// would be void before it came.
pub fn may_go_by_letter(case: &Case, message: Message) -> bool {
    let tells_the_owner = matches!(message, Message::OwnerNotice | Message::ObjectionReceipt);
    let was_locked = case.checks.locked_until.is_some();
    let died = case.asked.acting == Acting::Heir;
    tells_the_owner && (case.said_yes_at_desk() || was_locked || died)
}
