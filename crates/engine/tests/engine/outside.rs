//! The simulated outside: it remembers every call, keeps the state of lines, and misbehaves on request.

use engine::{Address, EffectId, Fault, LineIdentity, LineState, Messenger, Network, Notice, Parcel};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::sync::{Notify, Semaphore};

/// One call that arrived outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    /// The idempotency key.
    pub(crate) key: String,
    /// The effect's kind; for messages the message's kind.
    pub(crate) kind: &'static str,
}

/// A message that arrived outside.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) kind: &'static str,
    pub(crate) to: Address,
    pub(crate) parcel: Option<Parcel>,
    pub(crate) notice: Option<Notice>,
}

/// What goes wrong with calls of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The call is refused and nothing happens outside.
    Fails(Fault),
    /// The call waits until the gate opens; then it is refused, and nothing happened outside.
    FailsLate(Fault),
    /// It is done, and no answer ever comes back.
    AnswerLost,
    /// It is done, and the answer waits until the gate opens.
    AnswerLate,
}

#[derive(Debug, Clone, Copy, Default)]
struct Line {
    barred: bool,
    detached: bool,
    deleted: bool,
}

#[derive(Default)]
struct State {
    calls: Vec<Call>,
    sent: Vec<Sent>,
    lines: BTreeMap<String, Line>,
    troubles: BTreeMap<&'static str, Trouble>,
    /// Lines that come back after so many detaches.
    stubborn: BTreeMap<String, u32>,
}

/// The simulated outside.
pub(crate) struct Outside {
    state: Mutex<State>,
    /// Signalled when a call with a lost or late answer was done.
    pub(crate) reached: Notify,
    /// Late answers pass one by one.
    pub(crate) gate: Semaphore,
}

impl Outside {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::default(),
            reached: Notify::new(),
            gate: Semaphore::new(0),
        })
    }

    pub(crate) fn trouble(&self, kind: &'static str, trouble: Trouble) {
        self.state.lock().unwrap().troubles.insert(kind, trouble);
    }

    pub(crate) fn no_trouble(&self) {
        self.state.lock().unwrap().troubles.clear();
    }

    /// Makes a line answer "alive" until it was detached so often.
    pub(crate) fn stubborn(&self, line: &str, detaches: u32) {
        self.state
            .lock()
            .unwrap()
            .stubborn
            .insert(line.to_owned(), detaches);
    }

    pub(crate) fn calls(&self, kind: &str) -> Vec<Call> {
        self.state
            .lock()
            .unwrap()
            .calls
            .iter()
            .filter(|call| call.kind == kind)
            .cloned()
            .collect()
    }

    pub(crate) fn all_calls(&self) -> Vec<Call> {
        self.state.lock().unwrap().calls.clone()
    }

    pub(crate) fn sent(&self, kind: &str) -> Vec<Sent> {
        self.state
            .lock()
            .unwrap()
            .sent
            .iter()
            .filter(|sent| sent.kind == kind)
            .cloned()
            .collect()
    }

    pub(crate) fn is_gone(&self, line: &str) -> bool {
        let line = self
            .state
            .lock()
            .unwrap()
            .lines
            .get(line)
            .copied()
            .unwrap_or_default();
        line.barred && line.detached && line.deleted
    }

    /// Notes the call, does it unless it fails, and answers as the trouble says.
    async fn call<T>(
        &self,
        key: String,
        kind: &'static str,
        act: impl FnOnce(&mut State) -> T,
    ) -> Result<T, Fault> {
        let trouble = {
            let mut state = self.state.lock().unwrap();
            state.calls.push(Call { key, kind });
            state.troubles.get(kind).copied()
        };
        if let Some(Trouble::FailsLate(fault)) = trouble {
            self.reached.notify_one();
            self.gate.acquire().await.unwrap().forget();
            return Err(fault);
        }
        if let Some(Trouble::Fails(fault)) = trouble {
            return Err(fault);
        }
        let answer = act(&mut self.state.lock().unwrap());
        match trouble {
            Some(Trouble::AnswerLost) => {
                self.reached.notify_one();
                std::future::pending::<()>().await;
            }
            Some(Trouble::AnswerLate) => {
                self.reached.notify_one();
                self.gate.acquire().await.unwrap().forget();
            }
            Some(Trouble::Fails(_) | Trouble::FailsLate(_)) | None => {}
        }
        Ok(answer)
    }
}

fn line(state: &mut State, line: &LineIdentity) -> Line {
    state.lines.entry(line.msisdn.e164()).or_default().to_owned()
}

fn set(state: &mut State, line: &LineIdentity, new: Line) {
    state.lines.insert(line.msisdn.e164(), new);
}

impl Messenger for Outside {
    fn send<'a>(&'a self, key: &'a EffectId, parcel: &'a Parcel) -> BoxFuture<'a, Result<(), Fault>> {
        let kind = parcel.message.kind();
        let sent = Sent {
            kind,
            to: parcel.to.clone(),
            parcel: Some(parcel.clone()),
            notice: None,
        };
        self.call(key.to_string(), kind, |state| state.sent.push(sent))
            .boxed()
    }

    fn notify<'a>(&'a self, key: &'a str, notice: &'a Notice) -> BoxFuture<'a, Result<(), Fault>> {
        let kind = notice.kind.name();
        let sent = Sent {
            kind,
            to: notice.to.clone(),
            parcel: None,
            notice: Some(notice.clone()),
        };
        self.call(key.to_owned(), kind, |state| state.sent.push(sent))
            .boxed()
    }
}

impl Network for Outside {
    fn bar<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| {
            let now = line(state, id);
            set(state, id, Line { barred: true, ..now });
        };
        self.call(key.to_string(), "bar_line", act).boxed()
    }

    fn detach<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| {
            let now = line(state, id);
            if let Some(left) = state
                .stubborn
                .get_mut(&id.msisdn.e164())
                .filter(|left| **left > 0)
            {
                *left -= 1;
            } else {
                set(
                    state,
                    id,
                    Line {
                        detached: true,
                        ..now
                    },
                );
            }
        };
        self.call(key.to_string(), "detach_line", act).boxed()
    }

    fn read_back<'a>(
        &'a self,
        key: &'a EffectId,
        id: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        let act = |state: &mut State| {
            let now = line(state, id);
            if now.barred && now.detached {
                LineState::Dead
            } else {
                LineState::Alive
            }
        };
        self.call(key.to_string(), "read_back_line", act).boxed()
    }

    fn delete<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| {
            let now = line(state, id);
            set(state, id, Line { deleted: true, ..now });
        };
        self.call(key.to_string(), "delete_line", act).boxed()
    }
}
