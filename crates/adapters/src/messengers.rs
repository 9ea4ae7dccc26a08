//! The messenger of the engine: each address to its carrier.

use crate::compose::Composer;
use crate::letter::LetterCarrier;
use crate::mail::MailTransport;
use crate::sms::SmsCarrier;
use engine::{Address, Clock, EffectId, Fault, Messenger, Notice, Parcel};
use futures::future::BoxFuture;
use std::sync::Arc;

/// The carriers, and who writes what they carry.
#[derive(Clone)]
pub struct Messengers {
    /// Writes.
    pub composer: Composer,
    /// Carries mail.
    pub mail: Arc<dyn MailTransport>,
    /// Carries text messages.
    pub sms: Arc<dyn SmsCarrier>,
    /// Carries letters.
    pub post: Arc<dyn LetterCarrier>,
    /// Dates letters.
    pub clock: Arc<dyn Clock>,
}

impl Messenger for Messengers {
    fn send<'a>(&'a self, key: &'a EffectId, parcel: &'a Parcel) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move {
            let key = key.to_string();
            match &parcel.to {
                Address::Email(to) => self.mail.send(&key, &self.composer.mail(parcel, to)?).await,
                Address::Phone(to) => self.sms.send(&key, &self.composer.sms(parcel, to)?).await,
                Address::Post { name, lines } => {
                    let letter = self.composer.paper(parcel, name, lines, self.clock.now())?;
                    self.post.send(&key, &letter).await
                }
            }
        })
    }

    fn notify<'a>(&'a self, key: &'a str, notice: &'a Notice) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move {
            match &notice.to {
                Address::Phone(to) => self.sms.send(key, &self.composer.notice_sms(notice, to)?).await,
                Address::Email(to) => self.mail.send(key, &self.composer.notice_mail(notice, to)?).await,
                Address::Post { .. } => Err(Fault::Permanent("notice-without-carrier")),
            }
        })
    }
}
