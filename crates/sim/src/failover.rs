//! `sim failover`: customers come at a steady rate while the leader of a replicated database dies, and afterwards every
//! receipt that was given must lead to its case. `scripts/failover` makes the servers and kills.

use crate::load::chance::Chance;
use crate::load::client::{Answer, Client};
use crate::load::database::Kind;
use crate::load::installation::{Installation, Plan};
use crate::load::mail::MailSink;
use crate::load::serving::Serving;
use crate::load::subscribers::OPERATOR;
use crate::load::time::{Stopwatch, pause};
use crate::load::{Trouble, form, program, subscribers};
use futures::future::join_all;
use sqlx::{AnyPool, Row as _};
use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Letters of a form's number.
const REQUEST_LETTERS: usize = 26;
/// How long the service may stay away before the run is given up.
const BACK_MAX: Duration = Duration::from_mins(2);
const AGAIN: Duration = Duration::from_millis(100);

/// How to run it.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The address that leads to whichever server leads
    #[arg(long)]
    pub database: String,
    /// A file that is made when the leader shall be killed
    #[arg(long)]
    pub kill: PathBuf,
    /// Customers at the same time
    #[arg(long, default_value_t = 8)]
    pub customers: u32,
    /// Forms in a second, at most
    #[arg(long, default_value_t = 80)]
    pub per_second: u32,
    /// Seconds before the leader dies
    #[arg(long, default_value_t = 8)]
    pub before: u64,
    /// Seconds for which customers come after that
    #[arg(long, default_value_t = 40)]
    pub after: u64,
    /// Decides the forms' numbers
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

/// A form that was sent, and what came back.
struct Sent {
    line: u64,
    request: String,
    /// Since the run's start.
    answered_at: Duration,
    outcome: Outcome,
}

enum Outcome {
    /// The receipt's path.
    Receipt(String),
    /// "Busy, try again", after so long.
    Busy,
    /// No answer.
    Nothing,
    /// Something that should not be.
    Wrong,
}

struct Customer {
    client: Client,
    csrf: String,
    chance: Chance,
    number: u32,
    sent: Vec<Sent>,
    longest: Duration,
}

/// What came of a run.
#[derive(Debug, Default)]
struct Report {
    forms: usize,
    acknowledged: usize,
    lost: usize,
    in_doubt: i64,
    busy: usize,
    unanswered: usize,
    wrong: usize,
    again: usize,
    cases: i64,
    gap: Duration,
    longest: Duration,
}

/// Runs it once and prints what came of it. False when something was lost or doubled.
pub async fn run(arguments: &Arguments) -> Result<bool, Trouble> {
    let post = MailSink::start()
        .await
        .map_err(Trouble::with("the mail server"))?;
    let plan = Plan {
        program: program::beside()?,
        kind: Kind::Postgres(arguments.database.clone()),
        place: std::env::temp_dir(),
        mail_port: post.port,
        keep: false,
    };
    let installation = Installation::make(&plan).await?;
    let forms = u64::from(arguments.per_second) * (arguments.before + arguments.after);
    installation.import(0, forms)?;
    let serving = installation.serve()?;
    let report = watched(arguments, &installation, &serving).await;
    if report.is_err() {
        let _ = std::io::stderr().write_all(installation.log_tail().as_bytes());
    }
    let report = report?;
    let told = writeln!(std::io::stdout(), "{report}");
    told.map_err(Trouble::with("standard output"))?;
    serving.stop(Duration::from_secs(21)).await?;
    installation.remove().await?;
    Ok(report.is_clean())
}

async fn watched(
    arguments: &Arguments,
    installation: &Installation,
    serving: &Serving,
) -> Result<Report, Trouble> {
    let watch = Stopwatch::start();
    let chance = Chance::new(arguments.seed);
    let coming = (0..arguments.customers).map(|number| {
        let customer = Customer::new(serving, number, &chance);
        let (all, rate) = (arguments.customers, arguments.per_second.max(1));
        let until = Duration::from_secs(arguments.before + arguments.after);
        tokio::spawn(async move {
            customer
                .come(watch, until, f64::from(all) / f64::from(rate), all)
                .await
        })
    });
    let coming: Vec<_> = coming.collect();
    pause(Duration::from_secs(arguments.before)).await;
    std::fs::write(&arguments.kill, "").map_err(Trouble::with("the file that asks for the kill"))?;
    let killed_at = watch.elapsed();
    let customers: Vec<Customer> = join_all(coming)
        .await
        .into_iter()
        .flatten()
        .collect::<Result<_, _>>()?;
    let mut report = counted(&customers, killed_at);
    let db = installation.database.open().await?;
    let found = Arc::new(db);
    report.in_doubt = cases(&found).await? - i64::try_from(report.acknowledged).unwrap_or(0);
    let looked = join_all(customers.into_iter().map(Customer::look)).await;
    for (lost, again) in looked {
        report.lost += lost;
        report.again += again;
    }
    report.cases = cases(&found).await?;
    found.close().await;
    Ok(report)
}

impl Customer {
    fn new(serving: &Serving, number: u32, chance: &Chance) -> Self {
        Self {
            client: Client::new(serving.at, number + 1),
            csrf: String::new(),
            chance: chance.part(u64::from(number) + 1),
            number,
            sent: vec![],
            longest: Duration::ZERO,
        }
    }

    /// Sends a form every so many seconds until it is over. What was not answered is left for later.
    async fn come(
        mut self,
        watch: Stopwatch,
        until: Duration,
        every: f64,
        all: u32,
    ) -> Result<Self, Trouble> {
        let page = self.client.get(&format!("/{OPERATOR}/en/end")).await;
        let page = page.map_err(Trouble::with("the form"))?.text();
        let csrf = form::hidden(&page, "csrf").ok_or_else(|| Trouble::said("the form has no token"))?;
        csrf.clone_into(&mut self.csrf);
        let mut line = u64::from(self.number);
        while watch.elapsed() < until {
            let request = self.chance.letters(REQUEST_LETTERS);
            let outcome = self.send(line, &request).await;
            self.sent.push(Sent {
                line,
                request,
                answered_at: watch.elapsed(),
                outcome,
            });
            line += u64::from(all);
            let due = Duration::from_secs_f64(every * f64::from(u32::try_from(self.sent.len()).unwrap_or(0)));
            pause(due.saturating_sub(watch.elapsed())).await;
        }
        Ok(self)
    }

    async fn send(&mut self, line: u64, request: &str) -> Outcome {
        let (typed, email) = (subscribers::line(line), subscribers::email(line));
        let body = form::encoded(&[
            ("csrf", &self.csrf),
            ("request", request),
            ("name", "Zoë Voorbeeld"),
            ("line", &typed),
            ("kind", "ordinary"),
            ("end", "now"),
            ("keep", "no"),
            ("email", &email),
        ]);
        let answered = self.client.post(&format!("/{OPERATOR}/en/end"), &body).await;
        match answered {
            Ok(Answer {
                status: 303,
                location: Some(receipt),
                took,
                ..
            }) => {
                self.longest = self.longest.max(took);
                Outcome::Receipt(receipt)
            }
            Ok(Answer {
                status: 503,
                retry_after: Some(_),
                took,
                ..
            }) => {
                self.longest = self.longest.max(took);
                Outcome::Busy
            }
            Ok(_) => Outcome::Wrong,
            Err(_) => Outcome::Nothing,
        }
    }

    /// Looks at every receipt, and sends again what was not answered: how many are lost, and how many came now.
    async fn look(mut self) -> (usize, usize) {
        let (mut lost, mut again) = (0, 0);
        for sent in std::mem::take(&mut self.sent) {
            if let Outcome::Receipt(link) = &sent.outcome {
                let there = self.client.get(link).await.is_ok_and(|page| page.status == 200);
                lost += usize::from(!there);
                continue;
            }
            let watch = Stopwatch::start();
            while watch.elapsed() < BACK_MAX {
                if let Outcome::Receipt(_) = self.send(sent.line, &sent.request).await {
                    again += 1;
                    break;
                }
                pause(AGAIN).await;
            }
        }
        (lost, again)
    }
}

async fn cases(db: &AnyPool) -> Result<i64, Trouble> {
    Ok(sqlx::query("select count(*) from case_snapshot")
        .fetch_one(db)
        .await?
        .try_get(0)?)
}

fn counted(customers: &[Customer], killed_at: Duration) -> Report {
    let mut report = Report::default();
    let mut receipts = vec![killed_at];
    for customer in customers {
        report.longest = report.longest.max(customer.longest);
        for sent in &customer.sent {
            report.forms += 1;
            match &sent.outcome {
                Outcome::Receipt(_) => {
                    report.acknowledged += 1;
                    receipts.push(sent.answered_at);
                }
                Outcome::Busy => report.busy += 1,
                Outcome::Nothing => report.unanswered += 1,
                Outcome::Wrong => report.wrong += 1,
            }
        }
    }
    receipts.sort_unstable();
    let gaps = receipts.windows(2).map(|pair| pair[1].saturating_sub(pair[0]));
    report.gap = gaps.max().unwrap_or_default();
    report
}

impl Report {
    fn is_clean(&self) -> bool {
        let all_came = self.acknowledged + self.again == self.forms;
        let each_once = i64::try_from(self.forms) == Ok(self.cases);
        self.lost == 0 && self.wrong == 0 && all_came && each_once
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} forms: {} acknowledged, {} lost; {} \"busy, try again\", {} without an answer, {} answered wrongly\n\
             present but not acknowledged: {}; sent again afterwards: {} acknowledged; cases: {}\n\
             longest time without a receipt: {:.1} s; longest answer: {:.1} s",
            self.forms,
            self.acknowledged,
            self.lost,
            self.busy,
            self.unanswered,
            self.wrong,
            self.in_doubt,
            self.again,
            self.cases,
            self.gap.as_secs_f64(),
            self.longest.as_secs_f64(),
        )
    }
}
