//! Forms as a browser reads and sends them, as far as a load needs it.

/// Fields as a browser encodes them.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(256);
    for (name, value) in fields {
        if !text.is_empty() {
            text.push('&');
        }
        encode(name, &mut text);
        text.push('=');
        encode(value, &mut text);
    }
    text
}

fn encode(text: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => {
                into.push(char::from(byte));
            }
            b' ' => into.push('+'),
            other => {
                into.push('%');
                into.push(char::from(HEX[usize::from(other >> 4)]));
                into.push(char::from(HEX[usize::from(other & 15)]));
            }
        }
    }
}

/// The value of the first hidden field of this name; its letters need no decoding.
pub fn hidden<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let named = format!("name=\"{name}\"");
    let tag = page
        .split("<input")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag)
        .find(|tag| tag.contains(&named))?;
    tag.split_once("value=\"")?.1.split('"').next()
}

/// The case's reference as its receipt shows it.
pub fn reference(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("id=\"reference\"")?;
    rest.split_once('>')?.1.split('<').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_and_sent_as_a_browser_does() {
        let page = "<input type=\"text\" name=\"line\"><input type=\"hidden\" name=\"csrf\" value=\"abc\">\
                    <p class=\"reference\" id=\"reference\" translate=\"no\">749-56K-MMQ</p>";
        assert_eq!(hidden(page, "csrf"), Some("abc"));
        assert_eq!(hidden(page, "request"), None);
        assert_eq!(reference(page), Some("749-56K-MMQ"));
        assert_eq!(encoded(&[("a", "+32 4é"), ("b", "")]), "a=%2B32+4%C3%A9&b=");
    }
}
