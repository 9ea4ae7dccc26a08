//! What suffices where an operator's file says nothing.

use super::{Kind, Ladder, Policy, Way};
use Kind::{
    AuthoritySeen, BillingAddress, CallBack, CodeToAddress, CodeToLine, DateOfBirth, DocumentNumber,
    DocumentSeen, LastBill, Session, SimSeen,
};

impl Default for Policy {
    /// The one place for these ladders. A unit test takes them through [`Policy::new`].
    fn default() -> Self {
        let ladders = (online(), phone(), shop());
        // Who stands there, and why they may.
        let acting = ways(&[&[DocumentSeen, AuthoritySeen]]);
        match Self::new(ladders.0, ladders.1, ladders.2, acting) {
            Ok(policy) => policy,
            Err(_) => unreachable!("the default ladders keep the rules"),
        }
    }
}

/// One proof that only the holder has; with risk, two that fail separately.
fn online() -> Ladder {
    Ladder {
        plain: ways(&[&[Session], &[CodeToLine], &[CodeToAddress]]),
        raised: ways(&[
            &[CodeToLine, CodeToAddress],
            &[Session, CodeToLine],
            &[Session, CodeToAddress],
        ]),
        high: ways(&[&[CodeToLine, CodeToAddress], &[Session, CodeToAddress, LastBill]]),
    }
}

/// A code or a call-back comes first. Answers alone are the fallback of who has lost the SIM and the mailbox, and only
/// where nothing stands out.
fn phone() -> Ladder {
    Ladder {
        plain: ways(&[
            &[CodeToLine],
            &[CodeToAddress],
            &[CallBack],
            &[LastBill, BillingAddress],
            &[LastBill, DocumentNumber],
            &[DocumentNumber, BillingAddress, DateOfBirth],
        ]),
        raised: ways(&[
            &[CodeToLine, CodeToAddress],
            &[CodeToLine, BillingAddress],
            &[CodeToLine, LastBill],
            &[CodeToLine, DocumentNumber],
            &[CodeToAddress, BillingAddress],
            &[CodeToAddress, LastBill],
            &[CodeToAddress, DocumentNumber],
            &[CallBack, BillingAddress],
            &[CallBack, LastBill],
            &[CallBack, DocumentNumber],
        ]),
        high: ways(&[
            &[CodeToLine, CodeToAddress],
            &[CodeToAddress, DocumentNumber, LastBill],
            &[CodeToAddress, DocumentNumber, BillingAddress],
            &[CallBack, DocumentNumber, LastBill],
        ]),
    }
}

/// The document comes first; who has none with them may still prove by line, or by card and bill.
fn shop() -> Ladder {
    Ladder {
        plain: ways(&[&[DocumentSeen], &[CodeToLine], &[SimSeen, LastBill]]),
        raised: ways(&[
            &[DocumentSeen, SimSeen],
            &[DocumentSeen, LastBill],
            &[DocumentSeen, CodeToLine],
            &[DocumentSeen, CodeToAddress],
            &[DocumentSeen, BillingAddress],
        ]),
        high: ways(&[
            &[DocumentSeen, CodeToLine],
            &[DocumentSeen, CodeToAddress],
            &[DocumentSeen, SimSeen, LastBill],
            &[DocumentSeen, BillingAddress, LastBill],
        ]),
    }
}

fn ways(ways: &[&[Kind]]) -> Vec<Way> {
    ways.iter().map(|kinds| Way::of(kinds.iter().copied())).collect()
}
