//! A browser without JavaScript: cookies, redirects, and forms that are sent as the page gives them.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tower::ServiceExt;

const REDIRECTS_MAX: usize = 10;
const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// One person's browser.
pub(crate) struct Browser {
    router: Router,
    pub(crate) jar: BTreeMap<String, String>,
    /// Sent with every request; set `accept-language`, `host` and the like here.
    pub(crate) headers: Vec<(String, String)>,
    /// The address it comes from.
    pub(crate) peer: SocketAddr,
}

/// What came back, after redirects.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The path that gave it.
    pub(crate) path: String,
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        let peer = SocketAddr::from(([203, 0, 113, 9], 40_000));
        Self {
            router,
            jar: BTreeMap::new(),
            headers: Vec::new(),
            peer,
        }
    }

    /// Loads a page and follows redirects.
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        let answer = self.send(Method::GET, path, Body::empty()).await;
        self.follow(answer).await
    }

    /// Posts fields and follows the redirect.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post_only(path, fields).await;
        self.follow(answer).await
    }

    /// Posts fields and stays with the first answer.
    pub(crate) async fn post_only(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, Body::from(encoded(fields))).await
    }

    /// Sends the page's form whose action ends in `action`, with its own fields and with these in place of them, and
    /// follows the redirect. A field with an empty value is sent empty; to leave one out, name it `-name`.
    #[track_caller]
    pub(crate) fn submit<'a>(
        &'a mut self,
        page: &Answer,
        action: &str,
        fields: &[(&str, &str)],
    ) -> impl Future<Output = Answer> + use<'a> {
        let (path, all) = page.form(action).filled(fields);
        async move {
            let all: Vec<_> = all
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            self.post(&path, &all).await
        }
    }

    /// Sends one request as it is.
    pub(crate) async fn send(&mut self, method: Method, path: &str, body: Body) -> Answer {
        let mut request = Request::builder().method(&method).uri(path);
        if !self.headers.iter().any(|(name, _)| name == "host") {
            request = request.header("host", "127.0.0.1:8080");
        }
        let has_kind = self.headers.iter().any(|(name, _)| name == "content-type");
        if method == Method::POST && !has_kind {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let jar: Vec<_> = self
            .jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !jar.is_empty() {
            request = request.header(COOKIE, jar.join("; "));
        }
        let mut request = request.body(body).unwrap();
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let answer = self.router.clone().oneshot(request).await.unwrap();
        self.keep(answer.headers());
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, PAGE_BYTES_MAX).await.unwrap().to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
            path: path.to_owned(),
        }
    }

    async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..REDIRECTS_MAX {
            let Some(to) = answer.headers.get(LOCATION) else {
                return answer;
            };
            let to = to.to_str().unwrap().to_owned();
            assert!(to.starts_with('/'), "a redirect stays here: {to}");
            answer = self.send(Method::GET, &to, Body::empty()).await;
        }
        panic!("too many redirects, last to {}", answer.path);
    }

    fn keep(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// A header as text; empty when there is none.
    pub(crate) fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
            .unwrap_or_default()
    }

    /// What a person reads: the body without tags, entities read, white space folded.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        let text = self.text();
        let mut rest = text.split_once("<body").map_or(text.as_str(), |(_, body)| body);
        while let Some((before, after)) = rest.split_once('<') {
            words.push_str(before);
            words.push(' ');
            rest = after.split_once('>').map_or("", |(_, behind)| behind);
        }
        words.push_str(rest);
        read(&words).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The heading of the page.
    pub(crate) fn heading(&self) -> String {
        let text = self.text();
        let inside = text.split_once("<h1").and_then(|(_, rest)| rest.split_once('>'));
        let inside = inside
            .and_then(|(_, rest)| rest.split_once("</h1>"))
            .map_or("", |(inside, _)| inside);
        let plain: String = inside
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect();
        read(&plain).trim().to_owned()
    }

    /// The form whose action (without query) ends in this.
    #[track_caller]
    pub(crate) fn form(&self, action: &str) -> Form {
        let forms = self.forms();
        let found = forms.iter().find(|form| {
            form.action
                .split('?')
                .next()
                .unwrap_or_default()
                .ends_with(action)
        });
        found.cloned().unwrap_or_else(|| {
            panic!(
                "no form for {action} at {} ({}): {:?}\n{}",
                self.path,
                self.status,
                forms,
                self.words()
            )
        })
    }

    /// Every form that is posted.
    pub(crate) fn forms(&self) -> Vec<Form> {
        let text = self.text();
        let parts = text
            .split("<form")
            .skip(1)
            .filter_map(|rest| rest.split_once('>'));
        let posted = parts.filter(|(tag, _)| attribute(tag, "method").is_some_and(|method| method == "post"));
        posted
            .map(|(tag, rest)| Form {
                action: attribute(tag, "action")
                    .filter(|to| !to.is_empty())
                    .unwrap_or_else(|| self.path.clone()),
                fields: fields(rest.split("</form>").next().unwrap_or_default()),
            })
            .collect()
    }
}

/// A form with the fields as a browser would send them untouched.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
}

impl Form {
    /// A field's value as the page gives it; empty when there is none.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    fn filled(&self, changes: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let replaced = |name: &str| {
            changes
                .iter()
                .any(|(other, _)| other.trim_start_matches('-') == name)
        };
        let mut all: Vec<_> = self
            .fields
            .iter()
            .filter(|(name, _)| !replaced(name))
            .cloned()
            .collect();
        let set = changes.iter().filter(|(name, _)| !name.starts_with('-'));
        all.extend(set.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        (self.action.clone(), all)
    }
}

fn fields(form: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = form;
    while let Some((_, after)) = rest.split_once('<') {
        let Some((tag, behind)) = after.split_once('>') else {
            break;
        };
        rest = behind;
        let Some(name) = attribute(tag, "name") else {
            continue;
        };
        let kind = attribute(tag, "type").unwrap_or_default();
        let ticked = matches!(kind.as_str(), "radio" | "checkbox");
        if tag.starts_with("textarea") {
            let value = behind.split("</textarea>").next().unwrap_or_default();
            found.push((name, read(value.strip_prefix('\n').unwrap_or(value))));
        } else if tag.starts_with("input") && (!ticked || has_flag(tag, "checked")) {
            let default = if ticked { "on" } else { "" };
            found.push((
                name,
                attribute(tag, "value").unwrap_or_else(|| default.to_owned()),
            ));
        } else if tag.starts_with("select") {
            let options = behind.split("</select>").next().unwrap_or_default();
            let chosen = options
                .split("<option")
                .skip(1)
                .find(|option| has_flag(option, "selected"));
            let chosen = chosen.or_else(|| options.split("<option").nth(1));
            found.push((
                name,
                chosen
                    .and_then(|option| attribute(option, "value"))
                    .unwrap_or_default(),
            ));
        }
    }
    found
}

fn has_flag(tag: &str, flag: &str) -> bool {
    tag.split('>')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .any(|word| word == flag)
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag
        .split_once(&format!(" {name}=\""))
        .or_else(|| tag.split_once(&format!("\n{name}=\"")))?;
    Some(read(rest.split('"').next().unwrap_or_default()))
}

/// Reads the entities that templates write.
fn read(text: &str) -> String {
    let named = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u{a0}");
    let mut read = String::new();
    let mut rest = named.as_str();
    while let Some((before, after)) = rest.split_once("&#") {
        read.push_str(before);
        let (number, behind) = after.split_once(';').unwrap();
        let number = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        read.push(char::from_u32(number.unwrap()).unwrap());
        rest = behind;
    }
    read.push_str(rest);
    read.replace("&amp;", "&")
}

/// Fields as a browser encodes them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        let byte = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => {
                char::from(byte).to_string()
            }
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        };
        text.bytes().map(byte).collect::<String>()
    };
    let pairs: Vec<_> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}
