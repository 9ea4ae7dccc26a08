//! A mail server that misbehaves as it is told: just enough SMTP to be believed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How the server meets one command.
#[derive(Clone, Copy)]
pub(crate) enum Reply {
    /// As a good server would.
    Well,
    /// These bytes, whatever they are.
    Say(&'static [u8]),
    /// Hangs up without a word.
    HangUp,
    /// Says nothing any more.
    Silence,
    /// A line of this many letters, never ended.
    Flood(usize),
}

/// Decides by the command (`CONNECT`, `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`, `CONTENT`, `NOOP`, `QUIT`) and by how many
/// of its kind came before, counted from 0 over all connections.
pub(crate) type Script = fn(&str, usize) -> Reply;

pub(crate) struct FaultServer {
    pub(crate) port: u16,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    counts: HashMap<String, usize>,
    mails: Vec<String>,
}

impl FaultServer {
    pub(crate) async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                tokio::spawn(async move {
                    // A client that hangs up ends the conversation; that is no fault of the server.
                    let _gone = converse(stream, script, &shared).await;
                });
            }
        });
        Self { port, seen, task }
    }

    /// How often a command came.
    pub(crate) fn count(&self, command: &str) -> usize {
        self.seen
            .lock()
            .unwrap()
            .counts
            .get(command)
            .copied()
            .unwrap_or(0)
    }

    /// The mails that were taken over, as they came.
    pub(crate) fn mails(&self) -> Vec<String> {
        self.seen.lock().unwrap().mails.clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(stream: TcpStream, script: Script, seen: &Mutex<Seen>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    if !answer(
        &mut stream,
        script,
        seen,
        "CONNECT",
        "220 faults.example.org ready",
    )
    .await?
    {
        return Ok(());
    }
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split([' ', '\r']).next().unwrap_or_default().to_uppercase();
        let well = match verb.as_str() {
            "EHLO" => "250-faults.example.org\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
            "AUTH" => "235 2.7.0 welcome",
            "DATA" => "354 go ahead",
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        if !answer(&mut stream, script, seen, &verb, well).await? {
            return Ok(());
        }
        if verb == "DATA" && !take_content(&mut stream, script, seen).await? {
            return Ok(());
        }
    }
}

async fn take_content(
    stream: &mut BufReader<TcpStream>,
    script: Script,
    seen: &Mutex<Seen>,
) -> std::io::Result<bool> {
    let mut content = String::new();
    while !content.ends_with("\r\n.\r\n") {
        if stream.read_line(&mut content).await? == 0 {
            return Ok(false);
        }
    }
    seen.lock().unwrap().mails.push(content);
    answer(stream, script, seen, "CONTENT", "250 2.0.0 taken").await
}

/// Answers as scripted; false when the conversation is over.
async fn answer(
    stream: &mut BufReader<TcpStream>,
    script: Script,
    seen: &Mutex<Seen>,
    command: &str,
    well: &str,
) -> std::io::Result<bool> {
    let before = {
        let mut seen = seen.lock().unwrap();
        let count = seen.counts.entry(command.to_owned()).or_default();
        *count += 1;
        *count - 1
    };
    match script(command, before) {
        Reply::Well => stream.write_all(format!("{well}\r\n").as_bytes()).await?,
        Reply::Say(bytes) => stream.write_all(bytes).await?,
        Reply::Flood(letters) => stream.write_all(&vec![b'2'; letters]).await?,
        Reply::HangUp => return Ok(false),
        Reply::Silence => std::future::pending::<()>().await,
    }
    stream.flush().await?;
    Ok(!matches!(script(command, before), Reply::Flood(_)))
}
