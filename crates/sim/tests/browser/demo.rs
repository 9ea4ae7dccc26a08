//! The real program, run as a newcomer would run it: `cease demo` on its own port and in its own folder.

use sim::load::program;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// A running demonstration; stopped and its folder removed when dropped.
pub struct Demo {
    process: Child,
    pub url: String,
    folder: PathBuf,
}

impl Demo {
    pub fn start() -> Self {
        Self::at("127.0.0.1", &[])
    }

    /// Under a name and not a bare address, as passkeys need it.
    pub fn under_a_name() -> Self {
        let mut demo = Self::at("0.0.0.0", &["--i-know-this-is-a-demo"]);
        demo.url = demo.url.replace("0.0.0.0", "localhost");
        demo
    }

    fn at(host: &str, more: &[&str]) -> Self {
        let port = free_port();
        let folder = std::env::temp_dir().join(format!("cease-story-{}-{port}", std::process::id()));
        let mut process = Command::new(cease())
            .args(["demo", "--listen", &format!("{host}:{port}"), "--data"])
            .arg(&folder)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let mut output = BufReader::new(process.stdout.take().expect("its output")).lines();
        // It prints where to look once it listens.
        let ready = output
            .by_ref()
            .map_while(Result::ok)
            .any(|line| line.contains("/demo/outbox"));
        assert!(ready, "the demonstration did not come up");
        std::thread::spawn(move || output.map_while(Result::ok).for_each(drop));
        Self {
            process,
            url: format!("http://{host}:{port}"),
            folder,
        }
    }

    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

/// The program beside this test binary, built now if it is not there or older.
fn cease() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| program::beside().expect("the program builds"))
}
