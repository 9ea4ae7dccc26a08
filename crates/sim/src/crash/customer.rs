//! A customer who asks, keeps the receipt, asks again when no answer came, and at the end holds us to it.

use crate::load::chance::Chance;
use crate::load::client::Client;
use crate::load::form;
use crate::load::mail::MailSink;
use crate::load::subscribers::{self, OPERATOR};
use crate::load::time::{Stopwatch, pause};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// Between two tries of somebody who got no answer.
const AGAIN: Duration = Duration::from_millis(25);
/// How long a customer holds on at the end before it counts as lost.
const HOLD_ON: Duration = Duration::from_mins(1);
/// Letters of a form's number.
const REQUEST_LETTERS: usize = 26;

/// Where all customers of a trial live.
pub(super) struct World {
    /// Their mail.
    pub(super) post: MailSink,
    /// Ends when they shall make no new wishes.
    pub(super) over: CancellationToken,
    at: watch::Sender<Option<SocketAddr>>,
    lines: AtomicU64,
    lines_max: u64,
    faults: Mutex<Vec<String>>,
}

/// One form, as one person fills it.
pub(super) struct Wish {
    request: String,
    line: u64,
    posts: u64,
    /// The receipt's path, once it was given.
    link: Option<String>,
    /// The reference that was on the receipt, if it was looked at.
    reference: Option<String>,
    confirmation: Confirmation,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Confirmation {
    NotWanted,
    Wanted,
    Done,
}

/// A customer, or several who share a browser.
pub(super) struct Customer {
    client: Client,
    chance: Chance,
    csrf: Option<String>,
    pub(super) wishes: Vec<Wish>,
}

/// What a customer's wishes came to.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Tally {
    pub(super) wishes: u64,
    pub(super) posts: u64,
    pub(super) receipts: u64,
    pub(super) confirmed: u64,
}

impl World {
    pub(super) fn new(post: MailSink, lines_max: u64) -> Self {
        Self {
            post,
            over: CancellationToken::new(),
            at: watch::Sender::new(None),
            lines: AtomicU64::new(0),
            lines_max,
            faults: Mutex::default(),
        }
    }

    /// The program listens here, or nowhere.
    pub(super) fn is_at(&self, at: Option<SocketAddr>) {
        self.at.send_replace(at);
    }

    /// Something that should not be.
    pub(super) fn fault(&self, what: String) {
        self.faults
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(what);
    }

    pub(super) fn take_faults(&self) -> Vec<String> {
        std::mem::take(&mut *self.faults.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A line that nobody else asks for; `None` when all are taken.
    fn line(&self) -> Option<u64> {
        let line = self.lines.fetch_add(1, Ordering::Relaxed);
        (line < self.lines_max).then_some(line)
    }

    /// Where the program listens, as soon as it does. `None` when all is over before.
    async fn up(&self) -> Option<SocketAddr> {
        let mut at = self.at.subscribe();
        let up = async {
            match at.wait_for(Option::is_some).await {
                Ok(up) => *up,
                Err(_) => None,
            }
        };
        tokio::select! {
            up = up => up,
            () = self.over.cancelled() => None,
        }
    }
}

impl Customer {
    pub(super) fn new(number: u32, at: SocketAddr, chance: &Chance) -> Self {
        Self {
            client: Client::new(at, number + 1),
            chance: chance.part(u64::from(number) + 1),
            csrf: None,
            wishes: Vec::new(),
        }
    }

    /// Makes wishes until all is over.
    pub(super) async fn live(mut self, world: &World) -> Self {
        while let Some(line) = world.line().filter(|_| !world.over.is_cancelled()) {
            // Every second one means it, and has the address that is on file; so the link in the mail is proof.
            let confirmation = if self.chance.between(0, 2) == 0 {
                Confirmation::Wanted
            } else {
                Confirmation::NotWanted
            };
            let mut wish = Wish {
                request: self.chance.letters(REQUEST_LETTERS),
                line,
                posts: 0,
                link: None,
                reference: None,
                confirmation,
            };
            while let Some(at) = world.up().await {
                self.client.turn_to(at);
                if self.further(&mut wish, world).await {
                    break;
                }
                pause(AGAIN).await;
            }
            self.wishes.push(wish);
            pause(Duration::from_millis(self.chance.between(0, 10))).await;
        }
        self
    }

    /// After the load: everything that was not answered is asked again, until it is.
    pub(super) async fn finish(mut self, at: SocketAddr, world: &World) -> Self {
        self.client.turn_to(at);
        let mut wishes = std::mem::take(&mut self.wishes);
        for wish in &mut wishes {
            let watch = Stopwatch::start();
            while !self.further(wish, world).await {
                if watch.elapsed() > HOLD_ON {
                    world.fault(format!("line {}: no answer came any more", wish.line));
                    break;
                }
                pause(AGAIN).await;
            }
        }
        self.wishes = wishes;
        self
    }

    /// Looks at every receipt, and posts some forms once more.
    pub(super) async fn look(mut self, world: &World) -> Tally {
        let mut tally = Tally::default();
        let mut wishes = std::mem::take(&mut self.wishes);
        for wish in &mut wishes {
            if self.chance.between(0, 4) == 0 {
                self.ask(wish, world).await;
            }
            self.look_at(wish, world).await;
            tally.wishes += 1;
            tally.posts += wish.posts;
            tally.receipts += u64::from(wish.link.is_some());
            tally.confirmed += u64::from(wish.confirmation == Confirmation::Done);
        }
        tally
    }

    async fn look_at(&mut self, wish: &Wish, world: &World) {
        let Some(link) = &wish.link else { return };
        let page = match self.client.get(link).await {
            Ok(page) if page.status == 200 => page.text(),
            Ok(page) => return world.fault(format!("lost: {link} answers {}", page.status)),
            Err(error) => return world.fault(format!("lost: {link}: {error}")),
        };
        let shown = form::reference(&page).map(str::to_owned);
        if shown.is_none() || wish.reference.is_some() && wish.reference != shown {
            world.fault(format!(
                "{link} had the reference {:?} and has {shown:?}",
                wish.reference
            ));
        }
    }

    /// One step nearer to the wish; true when nothing is left to do.
    async fn further(&mut self, wish: &mut Wish, world: &World) -> bool {
        if wish.link.is_none() {
            self.ask(wish, world).await;
            return wish.link.is_some() && wish.confirmation != Confirmation::Wanted;
        }
        if wish.confirmation == Confirmation::Wanted && self.confirm(wish, world).await {
            wish.confirmation = Confirmation::Done;
        }
        wish.confirmation != Confirmation::Wanted
    }

    /// Posts the form. An answer that is none (the connection broke, "busy") leaves the wish open.
    async fn ask(&mut self, wish: &mut Wish, world: &World) {
        let Some(csrf) = self.csrf().await else { return };
        let (typed, email) = (subscribers::line(wish.line), subscribers::email(wish.line));
        let form = form::encoded(&[
            ("csrf", &csrf),
            ("request", &wish.request),
            ("name", "Zoë Voorbeeld"),
            ("line", &typed),
            ("kind", "ordinary"),
            ("end", "now"),
            ("keep", "no"),
            ("email", &email),
        ]);
        wish.posts += 1;
        let Ok(answer) = self.client.post(&format!("/{OPERATOR}/en/end"), &form).await else {
            return;
        };
        match (answer.status, answer.location) {
            (303, Some(link)) => {
                if let Some(first) = wish.link.as_ref().filter(|first| **first != link) {
                    world.fault(format!("doubled: one form was answered with {first} and {link}"));
                }
                wish.link = Some(link);
                if wish.reference.is_none() && self.chance.between(0, 2) == 0 {
                    self.read_reference(wish).await;
                }
            }
            (500.., _) => {}
            (status, _) => world.fault(format!("line {}: the form was answered with {status}", wish.line)),
        }
    }

    async fn read_reference(&mut self, wish: &mut Wish) {
        let Some(link) = wish.link.clone() else { return };
        if let Ok(page) = self.client.get(&link).await
            && page.status == 200
        {
            wish.reference = form::reference(&page.text()).map(str::to_owned);
        }
    }

    /// The token of this browser's forms; the form is opened when there is none yet.
    async fn csrf(&mut self) -> Option<String> {
        if self.csrf.is_none() {
            let page = self.client.get(&format!("/{OPERATOR}/en/end")).await.ok()?;
            self.csrf = form::hidden(&page.text(), "csrf").map(str::to_owned);
        }
        self.csrf.clone()
    }

    /// Follows the link in the mail and presses the button. True once the case is confirmed.
    async fn confirm(&mut self, wish: &Wish, world: &World) -> bool {
        let Some(path) = world.post.confirmation(&subscribers::email(wish.line)) else {
            return false;
        };
        let Ok(page) = self.client.get(&path).await else {
            return false;
        };
        // The link was used: the answer to the button was lost, not what it did.
        if page.status == 303 {
            return true;
        }
        let text = page.text();
        let (Some(csrf), Some(request)) = (form::hidden(&text, "csrf"), form::hidden(&text, "request"))
        else {
            if page.status < 500 {
                world.fault(format!("line {}: no button at the link in the mail", wish.line));
            }
            return false;
        };
        let form = form::encoded(&[("csrf", csrf), ("request", request)]);
        match self.client.post(&path, &form).await {
            Ok(answer) if answer.status == 303 => true,
            Ok(answer) if answer.status < 500 => {
                world.fault(format!(
                    "line {}: the button was answered with {}",
                    wish.line, answer.status
                ));
                false
            }
            _ => false,
        }
    }
}
