//! A server of the test's own with an installation on it, or the reason why there is none.

use sim::load::database::Kind;
use sim::load::installation::{Installation, Plan};
use sim::load::mail::MailSink;
use sim::load::postgres::Server;
use sim::load::program;
use std::path::PathBuf;
use std::time::Duration;

/// Everything around the nodes. What is named first goes first.
pub(crate) struct Place {
    pub(crate) installation: Installation,
    pub(crate) post: MailSink,
    pub(crate) server: Server,
    pub(crate) program: PathBuf,
}

impl Place {
    /// Makes one with a mail server that takes so long to take a mail. `None` where there is no database server and none
    /// need be.
    pub(crate) async fn make(mail_takes: Duration) -> Option<Self> {
        let server = match Server::start(&std::env::temp_dir()) {
            Ok(server) => server,
            Err(why) => return missing(&why.to_string()),
        };
        let post = MailSink::slow(mail_takes).await.unwrap();
        let program = program::beside().unwrap();
        let plan = Plan {
            program: program.clone(),
            kind: Kind::Postgres(server.url.clone()),
            place: std::env::temp_dir(),
            mail_port: post.port,
            keep: false,
        };
        let installation = Installation::make(&plan).await.unwrap();
        Some(Self {
            installation,
            post,
            server,
            program,
        })
    }
}

/// Steps aside, unless everything that tests run against must be there.
pub(crate) fn missing<T>(why: &str) -> Option<T> {
    assert!(!under_ci(), "{why}");
    println!("skipped: {why}");
    None
}

#[expect(
    clippy::disallowed_methods,
    reason = "whether something missing is a failure is said by the environment"
)]
fn under_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}
