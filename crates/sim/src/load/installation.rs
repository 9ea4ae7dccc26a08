//! An installation of its own for one run: a folder with a key, settings, the operator's file and the database.

use super::Trouble;
use super::database::{Database, Kind};
use super::program::root;
use super::running::Running;
use super::serving::{self, Serving, ran};
use super::subscribers::{self, OPERATOR};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The master key of every such installation: a key for made-up customers.
pub const MASTER: &str = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";
static COUNT: AtomicU32 = AtomicU32::new(0);

/// What an installation is made for.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The program.
    pub program: PathBuf,
    /// The database.
    pub kind: Kind,
    /// The folder under which its own one is made.
    pub place: PathBuf,
    /// The port of the mail server on 127.0.0.1.
    pub mail_port: u16,
    /// Whether its folder stays when it is dropped, to be looked at.
    pub keep: bool,
}

/// An installation; its folder goes when it is dropped.
#[derive(Debug)]
pub struct Installation {
    /// Its folder.
    pub folder: PathBuf,
    /// Its database.
    pub database: Database,
    plan: Plan,
}

impl Installation {
    /// Makes one with an empty database.
    pub async fn make(plan: &Plan) -> Result<Self, Trouble> {
        let name = format!("cease_sim_{}_{}", id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = plan.place.join(&name);
        let database = Database::make(&plan.kind, &folder, &name).await?;
        let installation = Self {
            folder,
            database,
            plan: plan.clone(),
        };
        installation
            .write_files()
            .map_err(Trouble::with("the installation's folder"))?;
        Ok(installation)
    }

    fn write_files(&self) -> std::io::Result<()> {
        let operators = self.folder.join("operators");
        fs::create_dir_all(&operators)?;
        let key = self.folder.join("master.key");
        fs::write(&key, MASTER)?;
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600))?;
        let operator = fs::read_to_string(root().join(format!("operators/{OPERATOR}.toml")))?;
        // Without a window for objections a confirmed case is cut at once, so that a run sees whole lives.
        let operator = operator.replace("[policy]\n", "[policy]\nobjection_window_minutes = 0\n");
        fs::write(operators.join(format!("{OPERATOR}.toml")), operator)?;
        fs::write(self.config(), self.settings())
    }

    /// The limits on how often something may be tried are raised: the load is one machine that plays many people.
    fn settings(&self) -> String {
        let at = self.folder.display();
        let rates: String = ["client", "line", "address", "login"]
            .map(|name| format!("[rates.{name}]\nmax = 1000000000\nminutes = 10\n"))
            .concat();
        format!(
            "listen = '127.0.0.1:0'\nbase_url = 'http://127.0.0.1:8080'\ndatabase = '{}'\n\
             master_key_file = '{at}/master.key'\noperators_dir = '{at}/operators'\n\
             trusted_proxies = ['127.0.0.1']\n{rates}\
             [mail]\nhost = '127.0.0.1'\nport = {}\nencryption = 'none'\nfrom = 'no-reply@example.test'\n\
             [letters]\nfolder = '{at}/letters'\n[network.simulated]\nlatency_ms = 0\n",
            self.database.url(),
            self.plan.mail_port
        )
    }

    /// The file with its settings.
    pub fn config(&self) -> PathBuf {
        self.folder.join("cease.toml")
    }

    /// Takes over subscribers, so many from the first number on.
    pub fn import(&self, first: u64, count: u64) -> Result<(), Trouble> {
        let file = self.write_subscribers(first, count)?;
        self.import_file(&file)
    }

    /// Writes a file with subscribers.
    pub fn write_subscribers(&self, first: u64, count: u64) -> Result<PathBuf, Trouble> {
        let file = self.folder.join("subscribers.csv");
        subscribers::write(&file, first, count)?;
        Ok(file)
    }

    /// Takes over the subscribers in a file, which goes.
    pub fn import_file(&self, file: &Path) -> Result<(), Trouble> {
        let said = ran(
            &self.plan.program,
            &self.config(),
            &["import".as_ref(), file.as_os_str()],
        )?;
        fs::remove_file(file).map_err(Trouble::with("the file of subscribers"))?;
        if said.success {
            Ok(())
        } else {
            Err(Trouble::said(format!("the import failed: {}", said.text)))
        }
    }

    /// Starts a command of the program that may run while the program serves.
    pub fn begin(&self, words: &[&OsStr]) -> Result<Running, Trouble> {
        let says = self.folder.join("command.log");
        Running::start(&self.plan.program, &self.config(), words, says)
    }

    /// Starts the program and waits until it listens.
    pub fn serve(&self) -> Result<Serving, Trouble> {
        Serving::start(&self.plan.program, &self.config(), &self.folder.join("cease.log"))
    }

    /// Starts the program and kills it after so long, wherever it then is.
    pub async fn serve_shortly(&self, length: Duration) -> Result<(), Trouble> {
        serving::shortly(&self.plan.program, &self.config(), length).await
    }

    /// Replays every case and compares; the text says what differs.
    pub fn verify(&self) -> Result<(bool, String), Trouble> {
        let words = ["case", "verify", "--all"].map(AsRef::as_ref);
        let said = ran(&self.plan.program, &self.config(), &words)?;
        Ok((said.success, said.text))
    }

    /// The end of the program's log.
    pub fn log_tail(&self) -> String {
        tail(&self.folder.join("cease.log"))
    }

    /// A copy of its database beside it. Nobody may be connected to it meanwhile.
    pub async fn copy_of_database(&self, name: &str) -> Result<Database, Trouble> {
        self.database.copy(name).await
    }

    /// Ends it: nothing of it stays.
    pub async fn remove(self) -> Result<(), Trouble> {
        self.database.remove().await
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        if !self.plan.keep {
            // What cannot be removed is in a folder for passing things.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

fn tail(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(10)..].join("\n")
}
