//! Adapters that are wrong in one way each.

use super::Bug;
use crate::seeds::outside::Outside;
use engine::{EffectId, Fault, LineIdentity, LineState, Messenger, Network, Notice, Parcel, Ports};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use std::sync::{Arc, Mutex, PoisonError};
use termination::case::Message;
use termination::identifier::Msisdn;

/// Wraps the usual adapters.
pub(super) struct Wrong {
    bug: Bug,
    usual: Ports,
    outside: Arc<Outside>,
    /// Messages that are sent once more, whatever became of them.
    kept: Mutex<Vec<(EffectId, Parcel)>>,
}

impl Wrong {
    pub(super) fn new(bug: Bug, usual: Ports, outside: Arc<Outside>) -> Self {
        Self {
            bug,
            usual,
            outside,
            kept: Mutex::default(),
        }
    }

    /// Cuts the line when a message goes out that should not do that.
    fn bar_wrongly(&self, key: &EffectId, parcel: &Parcel) {
        let bars = matches!(
            (self.bug, parcel.message),
            (Bug::BarsOnReceipt, Message::Receipt)
                | (Bug::BarsOnSchedule, Message::Scheduled)
                | (Bug::BarsOnWithdrawal, Message::WithdrawalReceipt)
        );
        let line = parcel
            .details
            .lines
            .iter()
            .find_map(|line| Msisdn::parse(line).ok());
        if let Some(line) = line.filter(|_| bars) {
            self.outside.bar_by_hand(*key, line);
        }
    }

    /// Sends what it keeps of a case once the case was withdrawn.
    async fn send_kept(&self, key: &EffectId, parcel: &Parcel) -> Result<(), Fault> {
        let kept = {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if matches!(
                parcel.message,
                Message::Code { .. } | Message::Reminder { .. } | Message::Scheduled
            ) {
                kept.push((*key, parcel.clone()));
            }
            let withdrawn = matches!(parcel.message, Message::WithdrawalReceipt | Message::LapseNotice);
            kept.iter()
                .filter(|(kept, _)| withdrawn && kept.case == key.case)
                .cloned()
                .collect::<Vec<_>>()
        };
        for (key, parcel) in kept {
            // What becomes of it is of no interest to a wrong adapter.
            let _ = self.usual.messenger.send(&key, &parcel).await;
        }
        Ok(())
    }

    async fn send_wrongly(&self, key: &EffectId, parcel: &Parcel) -> Result<(), Fault> {
        self.bar_wrongly(key, parcel);
        if self.bug == Bug::SendsTwice {
            let other = EffectId {
                n: key.n + 50,
                ..*key
            };
            self.usual.messenger.send(&other, parcel).await?;
        }
        if self.bug == Bug::VoidSent {
            self.send_kept(key, parcel).await?;
        }
        if self.bug == Bug::NameLogged {
            tracing::info!(name = parcel.details.name, "sent");
        }
        let sent = self.usual.messenger.send(key, parcel).await;
        match sent {
            Err(Fault::Temporary(_)) if self.bug == Bug::NameInFault => {
                Err(Fault::Temporary(String::leak(parcel.details.name.clone())))
            }
            sent => sent,
        }
    }
}

impl Messenger for Wrong {
    fn send<'a>(&'a self, key: &'a EffectId, parcel: &'a Parcel) -> BoxFuture<'a, Result<(), Fault>> {
        self.send_wrongly(key, parcel).boxed()
    }

    fn notify<'a>(&'a self, key: &'a str, notice: &'a Notice) -> BoxFuture<'a, Result<(), Fault>> {
        self.usual.messenger.notify(key, notice)
    }
}

impl Network for Wrong {
    fn bar<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        self.usual.network.bar(key, line)
    }

    fn detach<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        self.usual.network.detach(key, line)
    }

    fn read_back<'a>(
        &'a self,
        key: &'a EffectId,
        line: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        if self.bug == Bug::SaysDeadUnseen {
            return self.outside.say_dead(key, line);
        }
        self.usual.network.read_back(key, line)
    }

    fn delete<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        self.usual.network.delete(key, line)
    }
}
