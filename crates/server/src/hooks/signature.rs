//! Who calls: the signature of Standard Webhooks (<https://www.standardwebhooks.com>), symmetric: HMAC-SHA-256 over the id, the
//! timestamp and the body, with a full stop between.

use crate::config::HookSecret;
use axum::http::HeaderMap;
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

/// How far the sender's clock may be from ours, on either side.
pub(super) const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
/// For how long an id is remembered: one whose timestamp lies ahead is taken for so long.
pub(super) const REMEMBERED: SignedDuration = SignedDuration::from_mins(15);

const ID_CHARS_MAX: usize = 100;

/// Why a call is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotBelieved {
    /// A header is missing, or the signature does not fit.
    Signature,
    /// The timestamp is too far from our clock.
    Time,
}

/// The id of a call that its sender signed, a short while ago.
pub(super) fn believe<'a>(
    headers: &'a HeaderMap,
    body: &[u8],
    secret: &HookSecret,
    now: Timestamp,
) -> Result<&'a str, NotBelieved> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let id = header("webhook-id").ok_or(NotBelieved::Signature)?;
    let timestamp = header("webhook-timestamp").ok_or(NotBelieved::Signature)?;
    let signatures = header("webhook-signature").ok_or(NotBelieved::Signature)?;
    let expected = signed(secret, id, timestamp, body);
    // Several while a secret is changed; those of another version are not ours to judge.
    let fits = |signature: &str| {
        let code = signature.strip_prefix("v1,")?;
        let code = BASE64.decode(code.as_bytes()).ok()?;
        bool::from(code.as_slice().ct_eq(&expected)).then_some(())
    };
    let fitting = signatures.split(' ').find_map(fits);
    if fitting.is_none() || id.is_empty() || id.len() > ID_CHARS_MAX {
        return Err(NotBelieved::Signature);
    }
    let at = timestamp
        .parse()
        .ok()
        .and_then(|second| Timestamp::from_second(second).ok());
    match at {
        Some(at) if now.duration_since(at).abs() <= TOLERANCE => Ok(id),
        Some(_) | None => Err(NotBelieved::Time),
    }
}

fn signed(secret: &HookSecret, id: &str, timestamp: &str, body: &[u8]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.bytes()) else {
        unreachable!("HMAC takes a key of any length")
    };
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    /// The example of the specification and of its libraries.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    const AT: &str = "1614265330";
    const BODY: &[u8] = br#"{"test": 2432232314}"#;
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn check(changes: &[(&'static str, &str)], body: &[u8], now: i64) -> Result<(), NotBelieved> {
        let mut headers = HeaderMap::new();
        let sent = [
            ("webhook-id", ID),
            ("webhook-timestamp", AT),
            ("webhook-signature", SIGNATURE),
        ];
        for (name, value) in sent.iter().chain(changes) {
            if value.is_empty() {
                headers.remove(*name);
            } else {
                headers.insert(*name, HeaderValue::from_str(value).unwrap());
            }
        }
        let now = Timestamp::from_second(1_614_265_330 + now).unwrap();
        believe(&headers, body, &SECRET.parse().unwrap(), now).map(|id| assert_eq!(id, ID))
    }

    #[test]
    fn the_example_of_the_specification_is_believed_for_five_minutes_on_either_side() {
        for (seconds, expected) in [
            (0, Ok(())),
            (300, Ok(())),
            (-300, Ok(())),
            (301, Err(NotBelieved::Time)),
            (-301, Err(NotBelieved::Time)),
        ] {
            assert_eq!(check(&[], BODY, seconds), expected, "{seconds}");
        }
        let several = format!("v1,AAAA v2,xyz {SIGNATURE}");
        assert_eq!(check(&[("webhook-signature", &several)], BODY, 0), Ok(()));
    }

    #[test]
    fn whatever_was_changed_is_not_believed() {
        let v2 = SIGNATURE.replace("v1,", "v2,");
        for change in [
            ("webhook-id", "msg_other"),
            ("webhook-id", ""),
            ("webhook-timestamp", "1614265331"),
            ("webhook-timestamp", ""),
            ("webhook-signature", "v1,"),
            ("webhook-signature", &v2),
            ("webhook-signature", ""),
        ] {
            assert_eq!(
                check(&[change], BODY, 0),
                Err(NotBelieved::Signature),
                "{change:?}"
            );
        }
        assert_eq!(check(&[], b"{}", 0), Err(NotBelieved::Signature));
    }
}
