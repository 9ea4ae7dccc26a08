//! The shapes of single texts in rule files: addresses on the net, colours, languages, enterprise numbers.

use super::fault::Objection;

/// The address of a page: `https://`, a host name, and perhaps a path.
pub(super) fn site(text: String) -> Result<String, Objection> {
    let Some(rest) = text.strip_prefix("https://") else {
        return Err(Objection::new(
            format!("{text} does not begin with https://"),
            "write https:// before the host name",
        ));
    };
    let host_name = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let spotless = text
        .chars()
        .all(|sign| !sign.is_whitespace() && !matches!(sign, '"' | '<' | '>' | '\\'));
    if spotless && is_host(host_name) {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no address of a page"),
        "write it like https://www.example.be/page",
    ))
}

/// A host name in small letters with at least one dot.
pub(super) fn host(text: String) -> Result<String, Objection> {
    if is_host(&text) {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no host name"),
        "write only the name, in small letters, like base.example.be",
    ))
}

fn is_host(text: &str) -> bool {
    let label_fits = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label_fits)
}

/// An e-mail address.
pub(super) fn email(text: String) -> Result<String, Objection> {
    let fits = text.split_once('@').is_some_and(|(mailbox, host_name)| {
        let sign_fits = |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
        (1..=64).contains(&mailbox.len()) && mailbox.bytes().all(sign_fits) && is_host(host_name)
    });
    if fits {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no e-mail address"),
        "write it like info@example.be",
    ))
}

/// A colour as `#rrggbb`, kept in small letters.
pub(super) fn colour(text: &str) -> Result<String, Objection> {
    let fits = text
        .strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    if fits {
        return Ok(text.to_ascii_lowercase());
    }
    Err(Objection::new(
        format!("{text} is no colour"),
        "write # and six hexadecimal digits, like #5c2d91",
    ))
}

/// A language as two small letters (ISO 639-1).
pub(super) fn language(text: String) -> Result<String, Objection> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no language"),
        "write two small letters, like nl, fr, de or en",
    ))
}

/// A generation of mobile networks.
pub(super) fn network(text: String) -> Result<String, Objection> {
    if matches!(text.as_str(), "2G" | "3G" | "4G" | "5G") {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no network generation"),
        "write 2G, 3G, 4G or 5G",
    ))
}

/// A stable key of small letters, digits and hyphens, for which the wording has a name.
pub(super) fn stable_key(text: String) -> Result<String, Objection> {
    let fits = text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if fits {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no key"),
        "write small letters and hyphens, like national-day",
    ))
}

/// A country as two small letters (ISO 3166-1).
pub(super) fn country(text: String) -> Result<String, Objection> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Ok(text);
    }
    Err(Objection::new(
        format!("{text} is no country"),
        "write two small letters, like be",
    ))
}

/// A Belgian enterprise number, in the form `0202.239.951`. The last two digits are 97 less the first eight
/// modulo 97.
pub(super) fn enterprise_number(text: &str) -> Result<String, Objection> {
    let digits = text.replace(['.', ' '], "");
    let shape = || {
        Objection::new(
            format!("{text} is no enterprise number: it has 10 digits and begins with 0 or 1"),
            "copy it from the Crossroads Bank for Enterprises, like 0202.239.951",
        )
    };
    if digits.len() != 10 || !digits.bytes().all(|b| b.is_ascii_digit()) || !digits.starts_with(['0', '1']) {
        return Err(shape());
    }
    let (body, check) = digits.split_at(8);
    let (Ok(body), Ok(check)) = (body.parse::<u32>(), check.parse::<u32>()) else {
        return Err(shape());
    };
    if 97 - body % 97 != check {
        return Err(Objection::new(
            format!("the last two digits of {text} do not fit the others"),
            "compare it with the Crossroads Bank for Enterprises; a digit is mistyped",
        ));
    }
    let (first, rest) = digits.split_at(4);
    let (second, third) = rest.split_at(3);
    Ok(format!("{first}.{second}.{third}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(shape: fn(String) -> Result<String, Objection>, right: &[&str], wrong: &[&str]) {
        for text in right {
            assert_eq!(shape((*text).to_owned()), Ok((*text).to_owned()));
        }
        for text in wrong {
            assert!(shape((*text).to_owned()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_site_is_https_with_a_host() {
        check(
            site,
            &[
                "https://www.base.be",
                "https://base.be/",
                "https://bipt.be/a/b?c=d#e",
                "https://x.be/%C3%A9~a,b",
            ],
            &[
                "http://base.be",
                "base.be",
                "https://",
                "https:///x",
                "https://base",
                "https://base.be/a b",
                "https://user@base.be",
                "https://base.be:8080",
                "https://BASE.be",
                "javascript:alert(1)",
                "https://base.be/\"><script>",
            ],
        );
    }

    #[test]
    fn a_host_is_a_name_and_nothing_else() {
        let long = format!("{}.be", "a".repeat(64));
        check(
            host,
            &["proximus.cease.example", "a.b", "xn--bcher-kva.example"],
            &[
                "",
                "localhost",
                "a..b",
                ".a.b",
                "a.b.",
                "-a.b",
                "a-.b",
                "A.b",
                "https://a.b",
                "a.b/c",
                "a.b:80",
                "a b.c",
                &long,
            ],
        );
    }

    #[test]
    fn an_email_has_a_mailbox_and_a_host() {
        check(
            email,
            &["info@mobilevikings.be", "cs@lycamobile.be", "a.b+c@d.example"],
            &[
                "",
                "@",
                "info@",
                "@base.be",
                "info@base",
                "in fo@base.be",
                "a@b@c.be",
                "info@base.be>",
            ],
        );
    }

    #[test]
    fn languages_networks_keys_and_countries_have_their_shapes() {
        check(language, &["nl", "zh"], &["", "NL", "nld", "n1", "nl-BE"]);
        check(network, &["2G", "3G", "4G", "5G"], &["", "4g", "6G", "LTE"]);
        check(stable_key, &["national-day", "x1"], &["National", "a b", "a_b"]);
        check(country, &["be"], &["", "BE", "bel"]);
    }

    #[test]
    fn a_colour_has_six_hexadecimal_digits() {
        assert_eq!(colour("#5C2D91"), Ok("#5c2d91".to_owned()));
        for wrong in [
            "", "#", "5c2d91", "#5c2d9", "#5c2d911", "#5c2d9g", "red", "#é2d91",
        ] {
            assert!(colour(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn enterprise_numbers_check_themselves() {
        let right = [
            "0403.019.261",
            "0428.759.497",
            "0202.239.951",
            "0473.416.418",
            "0456.810.810",
            "0887.848.918",
            "0803.299.956",
            "1000.000.021",
        ];
        for number in right {
            assert_eq!(enterprise_number(number), Ok(number.to_owned()));
            assert_eq!(enterprise_number(&number.replace('.', "")), Ok(number.to_owned()));
        }
        for number in [
            "0431.150.351",
            "",
            "2000.000.021",
            "0202.239.95",
            "0202.239.9511",
            "0202.239.95x",
        ] {
            assert!(enterprise_number(number).is_err(), "{number}");
        }
    }

    proptest! {
        #[test]
        fn a_mistyped_digit_of_an_enterprise_number_is_noticed(body in 0_u32..20_000_000, place in 1_usize..10, wrong in 1_u8..10) {
            let mut digits = format!("{body:08}{:02}", 97 - body % 97).into_bytes();
            prop_assert!(enterprise_number(std::str::from_utf8(&digits).unwrap()).is_ok());
            digits[place] = b'0' + (digits[place] - b'0' + wrong) % 10;
            prop_assert!(enterprise_number(std::str::from_utf8(&digits).unwrap()).is_err());
        }
    }
}
