//! What was typed into the form, read into what is meant. Nothing here decides; whatever cannot be read is told at
//! its field, and what was typed goes back into the page.

pub(crate) mod day;
pub(crate) mod email;
pub(crate) mod text;
pub(crate) mod wrong;

use crate::web::Fields;
use engine::Contact;
use jiff::civil::Date;
use termination::case::{Cause, DesiredEnd, KeepNumber, Kind, LINES_MAX, Refusal};
use termination::identifier::{Msisdn, MsisdnFault, SubscriptionId};
use text::{Cleaned, longer_than, one_line, several_lines};
use wrong::{What, Wrong};

pub(crate) const NAME_CHARS_MAX: usize = 200;
pub(crate) const REFERENCE_CHARS_MAX: usize = 50;
pub(crate) const CAUSE_CHARS_MAX: usize = 2000;
pub(crate) const POST_CHARS_MAX: usize = 400;
const POST_LINES_MAX: usize = 7;
const LINE_CHARS_MAX: usize = 60;
const MORE_LINES_CHARS_MAX: usize = 1000;
/// Of a number that cannot be read, what is repeated in the mistake.
const REPEATED_CHARS: usize = 30;

/// Which of the two rights a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Right {
    /// To end the contract.
    End,
    /// To withdraw from it within the legal period.
    Withdraw,
}

impl Right {
    /// The form's path after the base, and the last part of its texts' ids.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Withdraw => "withdraw",
        }
    }
}

/// The form as it was typed, cleaned of what nobody sees, ready to be shown again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) request: String,
    pub(crate) name: String,
    pub(crate) line: String,
    pub(crate) more_lines: String,
    /// Lines chosen from those on file, by their ids.
    pub(crate) cards: Vec<SubscriptionId>,
    pub(crate) reference: String,
    pub(crate) kind: String,
    pub(crate) cause: String,
    pub(crate) cause_text: String,
    pub(crate) end: String,
    pub(crate) day: String,
    pub(crate) month: String,
    pub(crate) year: String,
    /// `file` or `other`, for somebody whose address is known.
    pub(crate) to: String,
    pub(crate) email: String,
    pub(crate) post: String,
    pub(crate) keep: String,
    /// Fields out of which signs were taken that changed how they read.
    pub(crate) altered: Vec<&'static str>,
}

impl Typed {
    /// The form as it is when it is opened.
    pub(crate) fn blank() -> Self {
        let plain = |text: &str| text.to_owned();
        Self {
            kind: plain("ordinary"),
            end: plain("now"),
            to: plain("file"),
            keep: plain("no"),
            ..Self::default()
        }
    }

    /// Everything that makes one request another one than the next.
    pub(crate) fn content(&self, right: Right) -> Vec<String> {
        let fixed = [
            right.name(),
            &self.name,
            &self.line,
            &self.more_lines,
            &self.reference,
            &self.kind,
            &self.cause,
            &self.cause_text,
            &self.end,
            &self.day,
            &self.month,
            &self.year,
            &self.to,
            &self.email,
            &self.post,
            &self.keep,
        ];
        fixed
            .into_iter()
            .map(str::to_owned)
            .chain(self.cards.iter().map(ToString::to_string))
            .collect()
    }
}

impl From<Fields> for Typed {
    fn from(fields: Fields) -> Self {
        let mut altered = Vec::new();
        let mut clean = |name: &'static str, cleaning: fn(&str) -> Cleaned| {
            let cleaned = cleaning(fields.one(name));
            if cleaned.altered {
                altered.push(name);
            }
            cleaned.text
        };
        let plain = |name: &str| one_line(fields.one(name)).text;
        let mut typed = Self {
            request: fields.one("request").to_owned(),
            name: clean("name", one_line),
            line: clean("line", one_line),
            more_lines: clean("more_lines", several_lines),
            reference: clean("reference", one_line),
            cause_text: clean("cause_text", several_lines),
            email: clean("email", one_line),
            post: clean("post", several_lines),
            kind: plain("kind"),
            cause: plain("cause"),
            end: plain("end"),
            day: plain("last_day"),
            month: plain("last_month"),
            year: plain("last_year"),
            to: plain("to"),
            keep: plain("keep"),
            cards: fields.all("card").filter_map(|id| id.parse().ok()).collect(),
            altered: Vec::new(),
        };
        typed.altered = altered;
        typed
    }
}

/// What the operator's file says of somebody who is logged in, as far as the form needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// The holder's name.
    pub(crate) name: Option<String>,
    /// Lines that can be chosen.
    pub(crate) cards: Vec<(SubscriptionId, Msisdn)>,
    /// The address on file, by e-mail where there is one.
    pub(crate) contact: Option<Contact>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) lines: Vec<Msisdn>,
    pub(crate) reference: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) cause_text: Option<String>,
    pub(crate) end: DesiredEnd,
    pub(crate) keep: KeepNumber,
    pub(crate) contact: Contact,
}

/// Reads a form; every mistake is told at once, in the order of the page.
pub(crate) fn read(typed: &Typed, right: Right, known: &Known) -> Result<Wanted, Vec<Wrong>> {
    let mut wrongs = Wrongs(
        typed
            .altered
            .iter()
            .map(|field| Wrong {
                field,
                what: What::Signs,
            })
            .collect(),
    );
    let name = wrongs.take(name(typed, known));
    let lines = wrongs.take(lines(typed, known));
    let reference = wrongs.take(optional("reference", &typed.reference, REFERENCE_CHARS_MAX));
    let (kind, cause_text, end, keep) = match right {
        Right::End => (
            wrongs.take(kind(typed)),
            wrongs.take(optional("cause_text", &typed.cause_text, CAUSE_CHARS_MAX)),
            wrongs.take(end(typed)),
            wrongs.take(keep(typed)),
        ),
        Right::Withdraw => (
            Some(Kind::StatutoryWithdrawal),
            Some(None),
            Some(DesiredEnd::Now),
            Some(KeepNumber::No),
        ),
    };
    let contact = wrongs.take(receipt_to(typed, known));
    match (name, lines, reference, kind, cause_text, end, keep, contact) {
        (
            Some(name),
            Some(lines),
            Some(reference),
            Some(kind),
            Some(cause_text),
            Some(end),
            Some(keep),
            Some(contact),
        ) if wrongs.0.is_empty() => Ok(Wanted {
            name,
            lines,
            reference,
            kind,
            cause_text,
            end,
            keep,
            contact,
        }),
        _ => Err(wrongs.0),
    }
}

/// Mistakes found so far. A field of which one is known already is not told a second.
struct Wrongs(Vec<Wrong>);

impl Wrongs {
    fn take<T>(&mut self, read: Result<T, Wrong>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(wrong) => {
                if self.0.iter().all(|known| known.field != wrong.field) {
                    self.0.push(wrong);
                }
                None
            }
        }
    }
}

fn name(typed: &Typed, known: &Known) -> Result<String, Wrong> {
    let wrong = |what| Err(Wrong { field: "name", what });
    match &known.name {
        Some(name) => Ok(name.clone()),
        None if typed.name.is_empty() => wrong(What::NoName),
        None if longer_than(&typed.name, NAME_CHARS_MAX) => wrong(What::TooLong { max: NAME_CHARS_MAX }),
        None => Ok(typed.name.clone()),
    }
}

/// The lines chosen from the file; where nothing is on file, those typed, each once.
fn lines(typed: &Typed, known: &Known) -> Result<Vec<Msisdn>, Wrong> {
    if !known.cards.is_empty() {
        let chosen = known.cards.iter().filter(|(id, _)| typed.cards.contains(id));
        let chosen: Vec<_> = chosen.map(|(_, line)| *line).collect();
        return if chosen.is_empty() {
            Err(Wrong {
                field: "card",
                what: What::NoneChosen,
            })
        } else {
            Ok(chosen)
        };
    }
    let mut lines = Vec::new();
    let more = typed
        .more_lines
        .split(['\n', ',', ';'])
        .map(|line| ("more_lines", line));
    if longer_than(&typed.more_lines, MORE_LINES_CHARS_MAX) {
        return Err(Wrong {
            field: "more_lines",
            what: What::TooLong {
                max: MORE_LINES_CHARS_MAX,
            },
        });
    }
    for (field, written) in std::iter::once(("line", typed.line.as_str())).chain(more) {
        if written.trim().is_empty() {
            continue;
        }
        let line = line(written).map_err(|what| Wrong { field, what })?;
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match lines.len() {
        0 => Err(Wrong {
            field: "line",
            what: What::NoLine,
        }),
        count if count > LINES_MAX => {
            let refusal = Refusal::TooManyLines { max: LINES_MAX };
            Err(Wrong {
                field: "more_lines",
                what: What::Refused(refusal),
            })
        }
        _ => Ok(lines),
    }
}

fn line(written: &str) -> Result<Msisdn, What> {
    let typed = || written.trim().chars().take(REPEATED_CHARS).collect();
    if longer_than(written, LINE_CHARS_MAX) {
        return Err(What::Line {
            typed: typed(),
            fault: MsisdnFault::NotDigits,
        });
    }
    Msisdn::parse(written).map_err(|fault| What::Line {
        typed: typed(),
        fault,
    })
}

fn optional(field: &'static str, typed: &str, max: usize) -> Result<Option<String>, Wrong> {
    if longer_than(typed, max) {
        return Err(Wrong {
            field,
            what: What::TooLong { max },
        });
    }
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}

/// Naming a cause makes it a termination for cause, as the page says beside the field.
fn kind(typed: &Typed) -> Result<Kind, Wrong> {
    let cause = match typed.cause.as_str() {
        "" => None,
        code => {
            let named = Cause::ALL.into_iter().find(|cause| cause.code() == code);
            Some(named.ok_or(Wrong {
                field: "cause",
                what: What::Choice,
            })?)
        }
    };
    match typed.kind.as_str() {
        "ordinary" | "" if cause.is_none() && typed.cause_text.is_empty() => Ok(Kind::Ordinary),
        "ordinary" | "" | "for-cause" => Ok(Kind::ForCause { cause }),
        _ => Err(Wrong {
            field: "kind",
            what: What::Choice,
        }),
    }
}

/// A day that was typed beside another choice is asked about: the difference cannot be undone later.
fn end(typed: &Typed) -> Result<DesiredEnd, Wrong> {
    let written = [&typed.day, &typed.month, &typed.year];
    let any_written = written.iter().any(|part| !part.is_empty());
    match typed.end.as_str() {
        "last-day" => last_day(&typed.day, &typed.month, &typed.year).map(|on| DesiredEnd::LastDay { on }),
        "now" | "" | "paid-period" if any_written => Err(Wrong {
            field: "last",
            what: What::DayNotChosen,
        }),
        "now" | "" => Ok(DesiredEnd::Now),
        "paid-period" => Ok(DesiredEnd::EndOfPaidPeriod),
        _ => Err(Wrong {
            field: "end",
            what: What::Choice,
        }),
    }
}

fn last_day(day: &str, month: &str, year: &str) -> Result<Date, Wrong> {
    day::read(day, month, year).map_err(|what| Wrong { field: "last", what })
}

fn keep(typed: &Typed) -> Result<KeepNumber, Wrong> {
    match typed.keep.as_str() {
        "no" => Ok(KeepNumber::No),
        "yes" => Ok(KeepNumber::Yes),
        _ => Err(Wrong {
            field: "keep",
            what: What::Choice,
        }),
    }
}

fn receipt_to(typed: &Typed, known: &Known) -> Result<Contact, Wrong> {
    match &known.contact {
        Some(contact) if typed.to == "file" => Ok(contact.clone()),
        _ => contact(&typed.email, &typed.post),
    }
}

/// An e-mail address, or failing that a postal one.
pub(crate) fn contact(email: &str, post: &str) -> Result<Contact, Wrong> {
    if !email.is_empty() {
        let address = email::read(email).ok_or(Wrong {
            field: "email",
            what: What::Email,
        })?;
        return Ok(Contact::Email(address));
    }
    if post.is_empty() {
        return Err(Wrong {
            field: "email",
            what: What::NoAddress,
        });
    }
    let wrong = |what| Err(Wrong { field: "post", what });
    if longer_than(post, POST_CHARS_MAX) {
        return wrong(What::TooLong { max: POST_CHARS_MAX });
    }
    let lines = postal_lines(post);
    let has_number = lines.iter().any(|line| line.chars().any(char::is_numeric));
    if lines.len() < 2 || lines.len() > POST_LINES_MAX || !has_number {
        return wrong(What::Post);
    }
    Ok(Contact::Post(lines))
}

/// The lines of an address; one that was written in a row is split at its commas.
fn postal_lines(post: &str) -> Vec<String> {
    let separator = if post.contains('\n') { '\n' } else { ',' };
    let lines = post.split(separator).map(|line| one_line(line).text);
    lines.filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests;
