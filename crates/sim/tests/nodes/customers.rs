//! Customers who ask two nodes at once, as impatient browsers behind a load balancer do, and confirm at any.

use sim::load::client::{Answer, Client};
use sim::load::mail::MailSink;
use sim::load::time::pause;
use sim::load::{form, subscribers};
use std::net::SocketAddr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

/// Between two tries of somebody who got no answer.
const AGAIN: Duration = Duration::from_millis(50);
/// Tries before something must be wrong.
const TRIES: usize = 400;

/// Where the nodes listen that a customer may ask.
pub(crate) type Nodes = Arc<RwLock<Vec<SocketAddr>>>;

/// A customer of an operator, about the line of the subscriber with this number.
pub(crate) struct Customer {
    pub(crate) operator: &'static str,
    pub(crate) number: u64,
    pub(crate) nodes: Nodes,
}

impl Customer {
    /// Asks, confirms by the link in the mail, and gives back the receipts' link.
    pub(crate) async fn live(self, post: &MailSink) -> String {
        let mut browser = Client::new(self.node(0), u32::try_from(self.number).unwrap() + 1);
        let link = self.ask(&mut browser).await;
        self.confirm(&mut browser, post).await;
        link
    }

    fn node(&self, turn: usize) -> SocketAddr {
        let nodes = self.nodes.read().unwrap();
        nodes[(usize::try_from(self.number).unwrap() + turn) % nodes.len()]
    }

    /// Sends one form to two nodes at the same time, until it was answered twice: with the same receipt.
    async fn ask(&self, one: &mut Client) -> String {
        let (mut links, mut opened) = (vec![], None);
        for turn in 0..TRIES {
            one.turn_to(self.node(turn));
            if opened.is_none() {
                opened = self.opened(one).await;
            }
            let Some((csrf, request)) = &opened else {
                pause(AGAIN).await;
                continue;
            };
            let body = self.form(csrf, request);
            let path = format!("/{}/en/end", self.operator);
            let mut two = one.beside(self.node(turn + 1));
            let answers = futures::join!(one.post(&path, &body), two.post(&path, &body));
            let (mine, other) = (receipt(answers.0), receipt(answers.1));
            // The browser knows which case it asked for by the answer that it kept.
            let kept = mine.is_some();
            links.extend(mine.into_iter().chain(other));
            if kept && links.len() >= 2 {
                assert!(
                    links.iter().all(|link| *link == links[0]),
                    "one form, two receipts: {links:?}"
                );
                return links.swap_remove(0);
            }
            pause(AGAIN).await;
        }
        panic!("{} {}: no answer came any more", self.operator, self.number);
    }

    async fn opened(&self, client: &mut Client) -> Option<(String, String)> {
        let page = client
            .get(&format!("/{}/en/end", self.operator))
            .await
            .ok()?
            .text();
        let field = |name| form::hidden(&page, name).map(str::to_owned);
        Some((field("csrf")?, field("request")?))
    }

    fn form(&self, csrf: &str, request: &str) -> String {
        let (line, email) = (subscribers::line(self.number), subscribers::email(self.number));
        form::encoded(&[
            ("csrf", csrf),
            ("request", request),
            ("name", "Zoë Voorbeeld"),
            ("line", &line),
            ("kind", "ordinary"),
            ("end", "now"),
            ("keep", "no"),
            ("email", &email),
        ])
    }

    async fn confirm(&self, client: &mut Client, post: &MailSink) {
        for turn in 0..TRIES {
            pause(AGAIN).await;
            let Some(path) = post.confirmation(&subscribers::email(self.number)) else {
                continue;
            };
            client.turn_to(self.node(turn));
            let Ok(page) = client.get(&path).await else {
                continue;
            };
            // The link was used: the answer to the button was lost, not what it did.
            if page.status == 303 {
                return;
            }
            let text = page.text();
            let (Some(csrf), Some(request)) = (form::hidden(&text, "csrf"), form::hidden(&text, "request"))
            else {
                continue;
            };
            let body = form::encoded(&[("csrf", csrf), ("request", request)]);
            if client
                .post(&path, &body)
                .await
                .is_ok_and(|answer| answer.status == 303)
            {
                return;
            }
        }
        panic!("{} {}: not confirmed", self.operator, self.number);
    }
}

/// The link of a receipt; a node that died, or is busy, gave none.
fn receipt(answer: std::io::Result<Answer>) -> Option<String> {
    let answer = answer.ok()?;
    assert!(
        answer.status == 303 || answer.status >= 500,
        "{} {}",
        answer.status,
        answer.text()
    );
    answer.location.filter(|_| answer.status == 303)
}
