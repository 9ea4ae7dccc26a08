//! A real mail server for the tests: postfix in front, dovecot for logins and mailboxes, everything below one folder in
//! the system's temporary directory, on a free port of the loopback address, stopped and removed at the end.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// The one login of the server.
pub(crate) const USER: &str = "app";
pub(crate) const PASSWORD: &str = "s3cret-of-the-test";

/// The mailbox that exists, at the domain the server is responsible for.
pub(crate) const MAILBOX: &str = "an@example.test";

pub(crate) struct MailServer {
    /// Begins in the clear.
    pub(crate) port: u16,
    /// TLS from the first byte.
    pub(crate) tls_port: u16,
    folder: PathBuf,
}

/// The server that is running, as long as some test holds it.
static RUNNING: Mutex<Weak<MailServer>> = Mutex::new(Weak::new());

impl MailServer {
    /// The server, started if nobody has. None when its programs are missing on a machine where they need not be.
    pub(crate) fn get() -> Option<Arc<Self>> {
        if let Some(missing) = missing() {
            assert!(!is_ci(), "{missing}, and CI is set");
            println!("SKIPPED: {missing}; this test needs a real mail server");
            return None;
        }
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = running.upgrade() {
            return Some(server);
        }
        let server = Arc::new(Self::start());
        *running = Arc::downgrade(&server);
        Some(server)
    }

    /// The certificate of the authority that signed the server's own.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    /// Waits for a mail with this Message-ID in the mailbox and reads it.
    pub(crate) fn delivered(&self, message_id: &str) -> Vec<u8> {
        let header = format!("Message-ID: {message_id}");
        let mut found = None;
        eventually("the mail lies in its mailbox", || {
            found = self.mails().into_iter().find(|mail| {
                String::from_utf8_lossy(mail)
                    .lines()
                    .any(|line| line.trim_end() == header)
            });
            found.is_some()
        });
        found.unwrap()
    }

    /// Every mail that was delivered.
    pub(crate) fn mails(&self) -> Vec<Vec<u8>> {
        let new = self.folder.join("mail/an@example.test/new");
        let Ok(entries) = fs::read_dir(new) else {
            return Vec::new();
        };
        entries
            .map(|entry| fs::read(entry.unwrap().path()).unwrap())
            .collect()
    }

    fn start() -> Self {
        let (port, tls_port) = free_ports();
        let folder = std::env::temp_dir().join(format!("cease-mail-{}-{port}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        // Both servers work under users of their own and must get through.
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        let server = Self {
            port,
            tls_port,
            folder,
        };
        server.write_certificates();
        server.write_postfix();
        server.write_dovecot();
        // Postfix first: it makes the folders in which dovecot listens.
        launch(
            Command::new("postfix")
                .arg("-c")
                .arg(server.folder.join("postfix"))
                .arg("start"),
        );
        launch(
            Command::new("dovecot")
                .arg("-c")
                .arg(server.folder.join("dovecot.conf")),
        );
        eventually("the mail server answers", || {
            TcpStream::connect_timeout(&at(port), Duration::from_secs(1)).is_ok()
        });
        let socket = server.folder.join("queue/private/auth");
        eventually("the login server answers", || socket.exists());
        server
    }

    fn write_certificates(&self) {
        let openssl = |arguments: &str| {
            run(Command::new("openssl")
                .current_dir(&self.folder)
                .args(arguments.split(' ')));
        };
        fs::write(self.folder.join("san"), "subjectAltName=DNS:localhost\n").unwrap();
        let new_key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
        openssl(&format!(
            "req -x509 {new_key} -keyout ca.key -out ca.pem -subj /CN=cease-test-authority -days 2 \
             -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"
        ));
        openssl(&format!(
            "req {new_key} -keyout server.key -out server.csr -subj /CN=localhost"
        ));
        openssl(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile san",
        );
    }

    fn write_postfix(&self) {
        let folder = self.folder.join("postfix");
        fs::create_dir(&folder).unwrap();
        for directory in ["queue", "data"] {
            fs::create_dir(self.folder.join(directory)).unwrap();
        }
        run(Command::new("chown").arg("postfix").arg(self.folder.join("data")));
        for file in ["postfix-files", "dynamicmaps.cf"] {
            let from = Path::new("/etc/postfix").join(file);
            if from.exists() {
                fs::copy(from, folder.join(file)).unwrap();
            }
        }
        fs::write(folder.join("boxes"), format!("{MAILBOX} x\n")).unwrap();
        let work = self.folder.display();
        fs::write(
            folder.join("main.cf"),
            MAIN_CF.replace("@WORK@", &work.to_string()),
        )
        .unwrap();
        let services = MASTER_CF
            .replace("@PORT@", &self.port.to_string())
            .replace("@TLS_PORT@", &self.tls_port.to_string());
        fs::write(folder.join("master.cf"), services).unwrap();
    }

    fn write_dovecot(&self) {
        let config = self.folder.join("dovecot.conf");
        fs::create_dir(self.folder.join("mail")).unwrap();
        run(Command::new("chown").arg("nobody").arg(self.folder.join("mail")));
        fs::write(self.folder.join("users"), format!("{USER}:{{PLAIN}}{PASSWORD}\n")).unwrap();
        fs::write(
            config,
            DOVECOT_CONF.replace("@WORK@", &self.folder.display().to_string()),
        )
        .unwrap();
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // Whatever fails here, the rest is still tried: nothing may be left running.
        let _stopped = Command::new("postfix")
            .arg("-c")
            .arg(self.folder.join("postfix"))
            .arg("stop")
            .output();
        let _stopped = Command::new("dovecot")
            .arg("-c")
            .arg(self.folder.join("dovecot.conf"))
            .arg("stop")
            .output();
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

/// What is missing on this machine, if anything.
fn missing() -> Option<String> {
    if !Path::new("/proc/self").exists() || fs::metadata("/proc/self").is_ok_and(|own| uid(&own) != 0) {
        return Some("postfix can only be started by root".to_owned());
    }
    ["postfix", "dovecot", "openssl"]
        .into_iter()
        .find(|program| Command::new(program).arg("--version").output().is_err())
        .map(|program| format!("{program} is not installed"))
}

fn uid(of: &fs::Metadata) -> u32 {
    std::os::unix::fs::MetadataExt::uid(of)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test may ask where it runs; missing programs are a failure only in CI"
)]
fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value == "true")
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}

/// Starts what stays in the background. It keeps what it inherits, so it gets no pipe that somebody would wait for.
fn launch(command: &mut Command) {
    let quiet = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    assert!(
        quiet.status().unwrap().success(),
        "{command:?} failed; run it by hand to see why"
    );
}

fn at(port: u16) -> std::net::SocketAddr {
    ([127, 0, 0, 1], port).into()
}

/// Two ports that were free a moment ago.
fn free_ports() -> (u16, u16) {
    let listeners = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    let [port, tls_port] = listeners.map(|listener| listener.local_addr().unwrap().port());
    (port, tls_port)
}

/// Looks again until it is so, for at most 20 seconds.
#[expect(
    clippy::disallowed_methods,
    reason = "another process cannot be asked to move our clock"
)]
fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("after 20 seconds it is still not so that {what}");
}

/// Only logged-in clients may send, only over TLS, only to mailboxes that exist.
const MAIN_CF: &str = "\
compatibility_level = 3.6
queue_directory = @WORK@/queue
data_directory = @WORK@/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = @WORK@/postfix.log
maillog_file_prefixes = @WORK@
myhostname = mail.example.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks =
alias_maps =
virtual_mailbox_domains = example.test
virtual_mailbox_maps = texthash:@WORK@/postfix/boxes
virtual_transport = lmtp:unix:private/dovecot-lmtp
default_transport = error:no outside mail
smtpd_tls_cert_file = @WORK@/server.pem
smtpd_tls_key_file = @WORK@/server.key
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_error_sleep_time = 0
smtpd_peername_lookup = no
disable_dns_lookups = yes
";

/// The stock services without their change of root, and the two ports for clients.
const MASTER_CF: &str = "\
127.0.0.1:@PORT@ inet n - n - - smtpd -o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes -o smtpd_tls_auth_only=yes
127.0.0.1:@TLS_PORT@ inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
";

/// One user who may log in, every mailbox a folder owned by nobody.
const DOVECOT_CONF: &str = "\
base_dir = @WORK@/dovecot
state_dir = @WORK@/dovecot-state
instance_name = cease-test
log_path = @WORK@/dovecot.log
protocols = lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
mail_location = maildir:@WORK@/mail/%Lu
first_valid_uid = 1
mail_uid = nobody
mail_gid = nogroup
passdb {
  driver = passwd-file
  args = @WORK@/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=@WORK@/mail/%Lu allow_all_users=yes
}
service lmtp {
  unix_listener @WORK@/queue/private/dovecot-lmtp {
    mode = 0600
    user = postfix
  }
}
service auth {
  unix_listener @WORK@/queue/private/auth {
    mode = 0600
    user = postfix
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 00
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
";
