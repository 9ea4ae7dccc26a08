//! The program `cease` as a process: what it prints, how it ends, and how to talk to it over a socket.

use crate::shell_folder::Folder;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// What a command printed and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A command with an environment of its own: nothing of the tests' surroundings, only these.
pub(crate) fn cease(arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    command_of(Command::new(env!("CARGO_BIN_EXE_cease")), arguments, environment)
}

fn command_of(mut command: Command, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    command
        .args(arguments)
        .env_clear()
        .envs(environment.iter().copied());
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a command to its end. One that serves where it should refuse is ended, with 124.
pub(crate) fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    let mut bounded = Command::new("/usr/bin/timeout");
    bounded.args(["60", env!("CARGO_BIN_EXE_cease")]);
    let output = command_of(bounded, arguments, environment).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// A folder with a configuration that works: key, database, letters, a mail server that is never reached.
pub(crate) struct Installation {
    pub(crate) folder: Folder,
    pub(crate) config: String,
}

impl Installation {
    pub(crate) fn new() -> Self {
        Self::with("")
    }

    /// With more settings at the beginning of the file.
    pub(crate) fn with(settings: &str) -> Self {
        let folder = Folder::new();
        let key = folder.file("master.key", crate::app::MASTER);
        let at = folder.path().display();
        let text = format!(
            "{settings}\nlisten = '127.0.0.1:0'\ndatabase = 'sqlite:{at}/cease.db'\nmaster_key_file = '{}'\n\
             [mail]\nhost = '127.0.0.1'\nport = 9\nencryption = 'none'\nfrom = 'no-reply@example.test'\n\
             [letters]\nfolder = '{at}/letters'\n",
            key.display()
        );
        let config = folder.file("cease.toml", &text).display().to_string();
        Self { folder, config }
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let all: Vec<_> = arguments
            .iter()
            .copied()
            .chain(["--config", &self.config])
            .collect();
        run(&all, &[])
    }
}

/// A process that serves; killed when it is dropped.
pub(crate) struct Serving {
    child: Child,
    pub(crate) at: SocketAddr,
}

impl Serving {
    /// Starts a command and waits until it prints an address to connect to.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = cease(arguments, &[]).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = Vec::new();
        let at = loop {
            let Some(Ok(line)) = lines.next() else {
                let mut err = String::new();
                child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
                panic!("it did not serve: {said:?} {err}");
            };
            // `serve` names its public address first.
            let address = line.rsplit([' ', '/']).find_map(|word| word.parse().ok());
            said.push(line);
            if let Some(address) = address {
                break address;
            }
        };
        // Read on, so that the process never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, at }
    }

    #[expect(clippy::disallowed_methods, reason = "the test is the outside")]
    pub(crate) fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(self.at)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(stream)
    }

    /// Sends a request head and body as they are, and gives back everything that comes.
    pub(crate) fn ask(&self, request: &str) -> String {
        let mut stream = self.connect().unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n",
            self.at
        ))
    }

    /// Asks it to stop.
    pub(crate) fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Waits for its end and gives back what it logged.
    pub(crate) fn ended(mut self) -> (ExitStatus, String) {
        let mut log = String::new();
        self.child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut log)
            .unwrap();
        (self.child.wait().unwrap(), log)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
