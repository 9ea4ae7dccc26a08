//! Which language a browser asks for.

use termination::party::Language;

/// Ranges that are looked at; a longer header is some machine's.
const RANGES_MAX: usize = 32;

/// The best language for an `Accept-Language` header (RFC 9110, 12.5.4), or `None` when it names none that the
/// product is written in. Regions and scripts are set aside: `nl-NL` is Dutch, `zh-Hant` is Chinese. Among
/// equal weights the first named wins; `*` and a weight of 0 choose nothing.
pub fn negotiate(accept_language: &str) -> Option<Language> {
    let mut best: Option<(Language, u16)> = None;
    for range in accept_language.split(',').take(RANGES_MAX) {
        let Some((language, weight)) = weighed(range) else {
            continue;
        };
        if weight > 0 && best.is_none_or(|(_, so_far)| weight > so_far) {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

/// A range with its weight in thousandths; a weight that cannot be read counts as 0.
fn weighed(range: &str) -> Option<(Language, u16)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let language = Language::from_code(tag.split(['-', '_']).next()?)?;
    let weight = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(q) => thousandths(q.trim()).unwrap_or(0),
        None => 1000,
    };
    Some((language, weight))
}

fn thousandths(q: &str) -> Option<u16> {
    let (whole, fraction) = q.split_once('.').unwrap_or((q, ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    match (whole, digits) {
        ("1", true) => Some(1000),
        ("0" | "", true) => format!("{fraction:0<3}").parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En, Fr, Nl, Zh};

    #[test]
    fn the_heaviest_known_language_wins() {
        for (header, expected) in [
            ("", None),
            ("*", None),
            ("ja, ko;q=0.9", None),
            ("nl", Some(Nl)),
            ("nl-BE,nl;q=0.9,en;q=0.8", Some(Nl)),
            ("NL-be", Some(Nl)),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Some(Fr)),
            ("en;q=0.5, de;q=0.7", Some(De)),
            ("ja, en;q=0.5, de;q=0.5", Some(En)),
            ("zh-Hant-TW, en;q=0.9", Some(Zh)),
            ("zh-Hans-CN", Some(Zh)),
            ("zh_CN", Some(Zh)),
            ("de;q=0, fr;q=0.001", Some(Fr)),
            ("de;q=0", None),
            ("de; q=0.4 , en ; q=0.6", Some(En)),
            ("de;q=1.000, en;q=0.999", Some(De)),
            ("de;q=high, en;q=0.1", Some(En)),
            ("de;q=7, en;q=0.1", Some(En)),
            ("nld, english, fr", Some(Fr)),
            (";;;,,,=,-", None),
        ] {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }
}
