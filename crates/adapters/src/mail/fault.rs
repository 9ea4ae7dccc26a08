//! What a failed step with the mail server means: try again, or give up on this mail.
//!
//! Only what the server says about *this mail* is permanent: a 5xx answer to the recipient or to the content. Everything
//! else (the network, TLS, the login, our own sender address, a garbled answer) concerns every mail alike and is
//! somebody's mistake or bad day, so it is temporary: the mail waits and goes out once the cause is gone.

use engine::Fault;
use lettre::transport::smtp::Error as SmtpError;
use std::error::Error;
use std::io;

/// How far we had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Opening the connection; the greeting.
    Connect,
    /// The same, with TLS from the first byte.
    ConnectTls,
    /// Turning the connection into TLS.
    StartTls,
    /// Logging in.
    Login,
    /// Naming the sender.
    Sender,
    /// Naming the recipient.
    Recipient,
    /// Asking to send the content.
    Data,
    /// Sending the content and waiting for its answer.
    Content,
}

/// What went wrong there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The server answered no, with this reply code.
    Answer(u16),
    /// It said nothing in time.
    Silence,
    /// It said something that is not SMTP, or hung up in the middle.
    Garbled,
    /// It does not offer what we need: TLS, a login method, addresses outside of ASCII.
    NotOffered,
    /// Its bytes cannot be read: while TLS begins, a certificate that is not trusted, another name, no common version;
    /// else an answer that is not even text.
    Unreadable,
    /// The connection could not be made or broke.
    Broken,
}

impl Trouble {
    /// Reads an error of the mail library. Texts of the server are left behind: they may quote an address.
    pub(crate) fn of(error: &SmtpError) -> Self {
        if let Some(code) = error.status() {
            return Self::Answer(code.into());
        }
        if error.is_timeout() {
            return Self::Silence;
        }
        if error.is_response() {
            return Self::Garbled;
        }
        if error.is_client() {
            return Self::NotOffered;
        }
        if unreadable(error) {
            Self::Unreadable
        } else {
            Self::Broken
        }
    }
}

/// The TLS library reports its errors as invalid data of the stream, at some depth.
fn unreadable(error: &SmtpError) -> bool {
    std::iter::successors(error.source(), |cause: &&(dyn Error + 'static)| (*cause).source())
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::InvalidData)
}

/// Reply codes that speak of our login, whatever command they answer (RFC 4954, section 6; 530 also RFC 3207).
const LOGIN_CODES: [u16; 5] = [530, 534, 535, 538, 454];

/// The verdict: temporary or permanent, with a stable kind for logs and worklists.
pub(crate) fn fault(step: Step, trouble: Trouble) -> Fault {
    match (step, trouble) {
        (_, Trouble::Silence) => Fault::Temporary("mail-timeout"),
        (Step::ConnectTls | Step::StartTls, Trouble::Unreadable) | (Step::StartTls, Trouble::Answer(_)) => {
            Fault::Temporary("mail-tls")
        }
        (Step::Login, Trouble::Answer(_)) => Fault::Temporary("mail-login-refused"),
        (Step::Recipient, Trouble::NotOffered) => Fault::Permanent("mail-address-needs-smtputf8"),
        (_, Trouble::NotOffered) => Fault::Temporary("mail-not-offered"),
        (_, Trouble::Answer(code)) if LOGIN_CODES.contains(&code) => Fault::Temporary("mail-login-refused"),
        (Step::Recipient, Trouble::Answer(500..)) => Fault::Permanent("mail-recipient-refused"),
        (Step::Data | Step::Content, Trouble::Answer(500..)) => Fault::Permanent("mail-content-refused"),
        (Step::Sender, Trouble::Answer(500..)) => Fault::Temporary("mail-sender-refused"),
        (_, Trouble::Answer(_)) => Fault::Temporary("mail-server-busy"),
        // The server may have the mail: it is sent again under the same Message-ID.
        (Step::Content, Trouble::Garbled | Trouble::Unreadable | Trouble::Broken) => {
            Fault::Temporary("mail-answer-lost")
        }
        (_, Trouble::Garbled | Trouble::Unreadable) => Fault::Temporary("mail-garbled-answer"),
        (Step::Connect | Step::ConnectTls, Trouble::Broken) => Fault::Temporary("mail-no-connection"),
        (_, Trouble::Broken) => Fault::Temporary("mail-connection-lost"),
    }
}

/// Faults that no waiting heals: whoever runs the system must act.
pub(crate) fn needs_the_operator(fault: &Fault) -> bool {
    let (Fault::Temporary(kind) | Fault::Permanent(kind)) = fault;
    matches!(
        *kind,
        "mail-login-refused" | "mail-sender-refused" | "mail-tls" | "mail-not-offered"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(step: Step, trouble: Trouble, expected: Fault) {
        assert_eq!(fault(step, trouble), expected, "{step:?} {trouble:?}");
    }

    #[test]
    fn only_a_no_to_this_recipient_or_this_content_is_final() {
        for code in [500, 501, 510, 550, 551, 552, 553, 554, 556] {
            check(
                Step::Recipient,
                Trouble::Answer(code),
                Fault::Permanent("mail-recipient-refused"),
            );
            check(
                Step::Data,
                Trouble::Answer(code),
                Fault::Permanent("mail-content-refused"),
            );
            check(
                Step::Content,
                Trouble::Answer(code),
                Fault::Permanent("mail-content-refused"),
            );
            check(
                Step::Sender,
                Trouble::Answer(code),
                Fault::Temporary("mail-sender-refused"),
            );
            check(
                Step::Connect,
                Trouble::Answer(code),
                Fault::Temporary("mail-server-busy"),
            );
        }
    }

    #[test]
    fn a_4xx_answer_is_temporary_at_every_step() {
        for step in [
            Step::Connect,
            Step::Sender,
            Step::Recipient,
            Step::Data,
            Step::Content,
        ] {
            for code in [421, 450, 451, 452, 455] {
                check(step, Trouble::Answer(code), Fault::Temporary("mail-server-busy"));
            }
        }
    }

    #[test]
    fn a_refused_login_waits_for_the_right_password() {
        for code in [432, 454, 500, 504, 534, 535, 538] {
            check(
                Step::Login,
                Trouble::Answer(code),
                Fault::Temporary("mail-login-refused"),
            );
        }
        for step in [Step::Sender, Step::Recipient, Step::Data] {
            check(step, Trouble::Answer(530), Fault::Temporary("mail-login-refused"));
        }
        assert!(needs_the_operator(&Fault::Temporary("mail-login-refused")));
        assert!(!needs_the_operator(&Fault::Temporary("mail-timeout")));
    }

    #[test]
    fn what_the_network_does_is_temporary() {
        for step in [
            Step::Connect,
            Step::ConnectTls,
            Step::StartTls,
            Step::Login,
            Step::Sender,
            Step::Recipient,
            Step::Data,
            Step::Content,
        ] {
            check(step, Trouble::Silence, Fault::Temporary("mail-timeout"));
            assert!(matches!(fault(step, Trouble::Unreadable), Fault::Temporary(_)));
            assert!(matches!(fault(step, Trouble::Garbled), Fault::Temporary(_)));
            assert!(matches!(fault(step, Trouble::Broken), Fault::Temporary(_)));
        }
        for step in [Step::Connect, Step::ConnectTls] {
            check(step, Trouble::Broken, Fault::Temporary("mail-no-connection"));
        }
        check(Step::StartTls, Trouble::Unreadable, Fault::Temporary("mail-tls"));
        check(
            Step::ConnectTls,
            Trouble::Unreadable,
            Fault::Temporary("mail-tls"),
        );
        check(
            Step::Connect,
            Trouble::Unreadable,
            Fault::Temporary("mail-garbled-answer"),
        );
        check(
            Step::Content,
            Trouble::Garbled,
            Fault::Temporary("mail-answer-lost"),
        );
    }

    #[test]
    fn a_server_that_cannot_do_what_we_need_never_gets_the_mail() {
        check(
            Step::StartTls,
            Trouble::NotOffered,
            Fault::Temporary("mail-not-offered"),
        );
        check(
            Step::Login,
            Trouble::NotOffered,
            Fault::Temporary("mail-not-offered"),
        );
        check(
            Step::Recipient,
            Trouble::NotOffered,
            Fault::Permanent("mail-address-needs-smtputf8"),
        );
    }
}
