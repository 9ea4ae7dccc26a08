//! One person's browser over one kept connection: as little of HTTP/1.1 as our own pages need, so that a
//! measurement measures the server.

use super::time::Stopwatch;
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The longest a person waits for an answer.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// Bytes of an answer that are read.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;

/// A browser.
#[derive(Debug)]
pub struct Client {
    at: SocketAddr,
    /// Sent as `X-Forwarded-For`: each client has its own address.
    from: String,
    /// Whether it takes compressed pages, as browsers do; they are not read then.
    compressing: bool,
    cookies: BTreeMap<String, String>,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// The body.
    pub body: Vec<u8>,
    /// From the first byte sent to the last byte read.
    pub took: Duration,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The head of an answer.
struct Head {
    status: u16,
    /// Bytes of the body; `None` when it comes in chunks.
    length: Option<usize>,
    location: Option<String>,
    cookies: Vec<String>,
    closes: bool,
    /// Bytes before the body.
    end: usize,
}

impl Client {
    /// A browser with no cookies. `number` gives it an address of its own.
    pub fn new(at: SocketAddr, number: u32) -> Self {
        let [_, b, c, d] = number.to_be_bytes();
        Self {
            at,
            from: format!("10.{b}.{c}.{d}"),
            compressing: false,
            cookies: BTreeMap::new(),
            stream: None,
            buffer: Vec::with_capacity(16 * 1024),
        }
    }

    /// Asks for compressed pages from now on.
    #[must_use]
    pub fn compressing(mut self) -> Self {
        self.compressing = true;
        self
    }

    /// Talks to another address from now on; cookies stay.
    pub fn turn_to(&mut self, at: SocketAddr) {
        if at != self.at {
            self.at = at;
            self.stream = None;
        }
    }

    /// Loads a page; redirects are not followed. A kept connection that the server has let go of meanwhile is
    /// replaced, as browsers do for what can be asked twice.
    pub async fn get(&mut self, path: &str) -> Result<Answer> {
        let was_kept = self.stream.is_some();
        match self.send("GET", path, "").await {
            Err(_) if was_kept => self.send("GET", path, "").await,
            answered => answered,
        }
    }

    /// Posts an encoded form; the redirect is not followed.
    pub async fn post(&mut self, path: &str, form: &str) -> Result<Answer> {
        self.send("POST", path, form).await
    }

    async fn send(&mut self, method: &str, path: &str, form: &str) -> Result<Answer> {
        let request = self.request(method, path, form);
        let answered = tokio::time::timeout(ANSWER_MAX, self.exchange(request.as_bytes())).await;
        let answer = answered.unwrap_or_else(|_| Err(Error::from(ErrorKind::TimedOut)));
        if answer.is_err() {
            self.stream = None;
        }
        answer
    }

    fn request(&self, method: &str, path: &str, form: &str) -> String {
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nx-forwarded-for: {}\r\naccept-language: en\r\n",
            self.at, self.from
        );
        if self.compressing {
            request.push_str("accept-encoding: gzip, deflate, br\r\n");
        }
        if !self.cookies.is_empty() {
            request.push_str("cookie: ");
            for (at, (name, value)) in self.cookies.iter().enumerate() {
                let parted = if at == 0 { "" } else { "; " };
                request.extend([parted, name, "=", value]);
            }
            request.push_str("\r\n");
        }
        if method == "POST" {
            let length = form.len().to_string();
            request.extend([
                "content-type: application/x-www-form-urlencoded\r\ncontent-length: ",
                &length,
                "\r\n",
            ]);
        }
        request.push_str("\r\n");
        request.push_str(form);
        request
    }

    async fn exchange(&mut self, request: &[u8]) -> Result<Answer> {
        let watch = Stopwatch::start();
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.at).await?,
        };
        stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            more(&mut stream, &mut self.buffer).await?;
            if let Some(head) = head(&self.buffer)? {
                break head;
            }
        };
        while !is_whole(&self.buffer[head.end..], head.length) {
            more(&mut stream, &mut self.buffer).await?;
        }
        let took = watch.elapsed();
        for cookie in head.cookies {
            if let Some((name, value)) = cookie.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if !head.closes {
            self.stream = Some(stream);
        }
        Ok(Answer {
            status: head.status,
            location: head.location,
            body: self.buffer.split_off(head.end),
            took,
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "the load is the outside")]
async fn connect(at: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect(at).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    if buffer.len() > ANSWER_BYTES_MAX {
        return Err(Error::from(ErrorKind::FileTooLarge));
    }
    match stream.read_buf(buffer).await? {
        0 => Err(Error::from(ErrorKind::UnexpectedEof)),
        _ => Ok(()),
    }
}

/// Whether a body is there to its end. The last chunk is empty.
fn is_whole(body: &[u8], length: Option<usize>) -> bool {
    match length {
        Some(length) => body.len() >= length,
        None => body.ends_with(b"\r\n0\r\n\r\n") || body == b"0\r\n\r\n",
    }
}

/// The head, once it is there as a whole. An answer without a length is none of ours.
fn head(bytes: &[u8]) -> Result<Option<Head>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let wrong = |what: &str| Error::new(ErrorKind::InvalidData, what);
    let text = std::str::from_utf8(&bytes[..end]).map_err(|_| wrong("a head that is no text"))?;
    let mut lines = text.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let mut head = Head {
        status: status.ok_or_else(|| wrong("no status line"))?,
        length: None,
        location: None,
        cookies: Vec::new(),
        closes: false,
        end: end + 4,
    };
    let mut chunked = false;
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        match name {
            "content-length" => {
                head.length = Some(value.parse().map_err(|_| wrong("a length that is none"))?);
            }
            "transfer-encoding" => chunked = value == "chunked",
            "location" => head.location = Some(value.to_owned()),
            "connection" => head.closes = value == "close",
            "set-cookie" => {
                let pair = value.split(';').next().unwrap_or_default();
                head.cookies.push(pair.to_owned());
            }
            _ => {}
        }
    }
    if head.length.is_none() && !chunked {
        return Err(wrong("an answer without a length"));
    }
    Ok(Some(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_once_it_is_whole() {
        let text =
            "HTTP/1.1 303 See Other\r\nlocation: /a\r\nset-cookie: b=c; Path=/\r\ncontent-length: 0\r\n\r\n";
        assert!(head(&text.as_bytes()[..40]).unwrap().is_none());
        let read = head(text.as_bytes()).unwrap().unwrap();
        assert_eq!((read.status, read.length, read.end), (303, Some(0), text.len()));
        assert_eq!(read.location.as_deref(), Some("/a"));
        assert_eq!(read.cookies, ["b=c"]);
        assert!(is_whole(b"2\r\nab\r\n0\r\n\r\n", None) && !is_whole(b"2\r\nab\r\n", None));
        assert!(head(b"HTTP/1.1 200 OK\r\n\r\n").is_err(), "it would never end");
    }
}
