//! From a mail to the bytes that go over the wire. The same effect gives the same bytes, but for the date.

use super::address::{clean_name, one_line, parse_address};
use super::settings::Checked;
use super::{Mail, token};
use engine::Fault;
use jiff::Timestamp;
use lettre::Address;
use lettre::message::header::{
    ContentTransferEncoding, ContentType, Date, Header, HeaderName, HeaderValue, MIME_VERSION_1_0, MessageId,
};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};
use std::error::Error;
use std::time::{Duration, SystemTime};

/// A mail ready for the wire.
pub(crate) struct Sealed {
    /// Where the mail servers of the world return it to.
    pub(crate) sender: Address,
    /// The one recipient.
    pub(crate) recipient: Address,
    /// Headers and content, lines ended by CR LF.
    pub(crate) bytes: Vec<u8>,
}

/// Builds the message. Fails for good when the recipient is no address.
pub(crate) fn seal(mail: &Mail, key: &str, sending: &Checked, now: Timestamp) -> Result<Sealed, Fault> {
    let recipient = parse_address(&mail.to).map_err(|_| Fault::Permanent("mail-address-invalid"))?;
    let key = token(key);
    let from = match mail.from_name.as_deref().and_then(clean_name) {
        Some(name) => Mailbox::new(Some(name), sending.from.email.clone()),
        None => sending.from.clone(),
    };
    let mut builder = Message::builder()
        .from(from)
        .to(Mailbox::new(None, recipient.clone()))
        .subject(one_line(&mail.subject))
        .header(Date::new(system_time(now)))
        .header(MessageId::from(format!(
            "<{key}@{}>",
            sending.from.email.domain()
        )))
        .header(ContentLanguage(mail.language.code().to_owned()))
        .header(AutoSubmitted)
        .header(MIME_VERSION_1_0);
    if let Some(reply_to) = &sending.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    let parts = MultiPart::alternative()
        .boundary(format!("cease-{key}"))
        .singlepart(part(ContentType::TEXT_PLAIN, &mail.text))
        .singlepart(part(ContentType::TEXT_HTML, &mail.html));
    let message = builder
        .multipart(parts)
        .map_err(|_| Fault::Permanent("mail-not-buildable"))?;
    Ok(Sealed {
        sender: sending.bounces_to.clone(),
        recipient,
        bytes: message.formatted(),
    })
}

/// One part in ASCII, whatever its language: quoted-printable where most letters are ASCII, else base64. So no server
/// on the way needs to know 8BITMIME, and no long line is broken.
fn part(kind: ContentType, text: &str) -> SinglePart {
    let foreign = text.chars().filter(|c| !c.is_ascii()).count();
    let encoding = if foreign * 4 > text.chars().count() {
        ContentTransferEncoding::Base64
    } else {
        ContentTransferEncoding::QuotedPrintable
    };
    // Both encodings take every text; the library's error is for 7bit and 8bit only, and hands the text back.
    let body = Body::new_with_encoding(text.to_owned(), encoding).unwrap_or_else(Body::new);
    SinglePart::builder().header(kind).body(body)
}

/// Dates before 1970 do not occur; the header's type knows none.
fn system_time(at: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0))
}

/// `Auto-Submitted: auto-generated` (RFC 3834, section 5): no holiday note answers a machine.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// `Content-Language` (RFC 3282): screen readers choose their voice by it.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
