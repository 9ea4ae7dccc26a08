//! Where somebody goes on after logging in: a page of this operator, and nowhere else.

/// The address of a page under `base` (`/proximus/fr`) to go on to, from the `return_to` of a link or a form. It is a
/// path after `base`, like `/end`; one that begins with `base` is understood too. Whatever is not surely a page of
/// ours leads to the customer zone.
pub(super) fn address(base: &str, return_to: &str) -> String {
    format!("{base}{}", page(base, return_to).unwrap_or(ZONE))
}

/// The same as the hidden field of the form: `return_to` if it is a page of ours, else nothing.
pub(super) fn field<'a>(base: &str, return_to: &'a str) -> &'a str {
    page(base, return_to).unwrap_or_default()
}

const ZONE: &str = "/account";
/// Longer than any page of ours.
const BYTES_MAX: usize = 300;

/// The path after `base`. Only what our own addresses are made of passes: a colon, a backslash, a blank, an encoded
/// sign or two slashes in a row could be read as another place by somebody on the way.
pub(crate) fn page<'a>(base: &str, return_to: &'a str) -> Option<&'a str> {
    let path = match return_to.strip_prefix(base) {
        Some(rest) if rest.starts_with(['/', '?']) => rest,
        _ => return_to,
    };
    let ours = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.=&?".contains(&byte);
    let plain = path.starts_with('/')
        && path.len() <= BYTES_MAX
        && path.bytes().all(ours)
        && !path.contains("//")
        && !path.contains("..");
    let loops = ["/account/login", "/account/logout"]
        .iter()
        .any(|own| path.starts_with(own));
    (plain && !loops).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(return_to: &str, expected: &str) {
        assert_eq!(address("/proximus/fr", return_to), expected, "{return_to:?}");
    }

    #[test]
    fn a_page_of_the_operator_is_gone_back_to() {
        check("/end", "/proximus/fr/end");
        check("/end?line=sub_1&x=2", "/proximus/fr/end?line=sub_1&x=2");
        check("/account/password", "/proximus/fr/account/password");
        check("/proximus/fr/case/abc/receipt", "/proximus/fr/case/abc/receipt");
    }

    #[test]
    fn nothing_leads_out_of_the_operators_pages() {
        for elsewhere in [
            "",
            "end",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example/",
            "https:evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "/..//evil.example",
            "/../../telenet/fr/account",
            "/%2e%2e/x",
            "/end%0d%0aset-cookie:x",
            "/end\r\nset-cookie: x",
            "/ end",
            "/\tend",
            "@evil.example",
            ".evil.example",
            "/proximus/fr@evil.example",
            "/proximus/fr.evil.example//x",
            "/proximus/fr//evil.example",
            "/x\u{202e}y",
            "/account/login",
            "/account/login?return_to=/account/login",
            "/account/logout",
        ] {
            check(elsewhere, "/proximus/fr/account");
            assert_eq!(field("/proximus/fr", elsewhere), "", "{elsewhere:?}");
        }
        check(&format!("/{}", "x".repeat(BYTES_MAX)), "/proximus/fr/account");
    }

    #[test]
    fn the_path_of_another_operator_stays_inside_of_ours() {
        check("/telenet/fr/account", "/proximus/fr/telenet/fr/account");
    }
}
