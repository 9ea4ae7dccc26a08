//! From what the engine hands over to what a carrier takes: the words come from `wording`, the layout from here.

use crate::letter::{PaperLetter, page};
use crate::mail::{Colour, Mail, html_document, plain_text};
use crate::sms::Sms;
use engine::{Fault, Notice, NoticeKind, NoticeLink, Parcel};
use jiff::Timestamp;
use std::sync::Arc;
use termination::case::Message;
use termination::identifier::Msisdn;
use termination::party::Language;
use termination::rules::RuleBook;
use wording::{Args, HandOverFacts, Letter, LetterFacts, LetterLinks, Wording};

/// Writes messages.
#[derive(Clone)]
pub struct Composer {
    wording: Arc<Wording>,
    public: PublicAddress,
}

/// Where people find the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAddress {
    base_url: String,
    by_host: bool,
}

/// The base address cannot stand before a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "`base_url` must look like https://ending.example, with http or https, a host, and nothing behind a path"
)]
pub struct PublicAddressFault;

impl PublicAddress {
    /// `base_url` such as `https://ending.example`; a slash at its end does not matter. With `by_host`, an operator
    /// whose file names a host is found at that host, under the scheme of `base_url`, without the operator in the path.
    pub fn new(base_url: &str, by_host: bool) -> Result<Self, PublicAddressFault> {
        let base_url = base_url.trim_end_matches('/');
        let rest = base_url
            .strip_prefix("https://")
            .or_else(|| base_url.strip_prefix("http://"));
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]".contains(c);
        match rest {
            Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(fits) => Ok(Self {
                base_url: base_url.to_owned(),
                by_host,
            }),
            Some(_) | None => Err(PublicAddressFault),
        }
    }

    /// The address of a page of a case.
    fn page(&self, operator: &RuleBook, language: Language, kind: &str, token: &str) -> String {
        let profile = &operator.operator;
        let lang = language.code();
        match (&profile.host, self.base_url.split_once("://")) {
            (Some(host), Some((scheme, _))) if self.by_host => {
                format!("{scheme}://{host}/{lang}/{kind}/{token}")
            }
            _ => format!("{}/{}/{lang}/{kind}/{token}", self.base_url, profile.id),
        }
    }
}

/// What `LetterFacts` borrows.
struct Ground {
    lines: Vec<String>,
    case: String,
    confirm: String,
    owner: String,
}

impl Composer {
    /// Writes with these texts and these addresses.
    pub fn new(wording: Arc<Wording>, public: PublicAddress) -> Self {
        Self { wording, public }
    }

    /// The mail of a parcel.
    pub fn mail(&self, parcel: &Parcel, to: &str) -> Result<Mail, Fault> {
        let letter = self.letter(parcel)?;
        let sender = sender(parcel);
        let brand = Colour::parse(&parcel.operator.operator.brand_colour);
        Ok(Mail {
            from_name: Some(sender.to_owned()),
            to: to.to_owned(),
            text: plain_text(&letter),
            html: html_document(&letter, sender, brand),
            subject: letter.subject,
            language: parcel.language,
        })
    }

    /// The text message of a parcel.
    pub fn sms(&self, parcel: &Parcel, to: &str) -> Result<Sms, Fault> {
        complete(parcel)?;
        let ground = self.ground(parcel);
        let text = self.wording.sms(&facts(parcel, &ground));
        Ok(Sms {
            to: to.to_owned(),
            text,
            language: parcel.language,
        })
    }

    /// The letter on paper of a parcel, dated in the operator's zone.
    pub fn paper(
        &self,
        parcel: &Parcel,
        name: &str,
        lines: &[String],
        now: Timestamp,
    ) -> Result<PaperLetter, Fault> {
        let letter = self.letter(parcel)?;
        let profile = &parcel.operator.operator;
        let on = parcel.operator.law.zone.to_datetime(now).date();
        let from: Vec<String> = std::iter::once(sender(parcel).to_owned())
            .chain(profile.postal_address.iter().cloned())
            .collect();
        let to: Vec<String> = std::iter::once(name.to_owned())
            .chain(lines.iter().cloned())
            .collect();
        Ok(PaperLetter {
            operator: profile.id.to_string(),
            name: name.to_owned(),
            lines: lines.to_vec(),
            text: page(&letter, &from, &to, &self.wording.date(parcel.language, on)),
            language: parcel.language,
        })
    }

    /// The text message of a notice that belongs to no case.
    pub fn notice_sms(&self, notice: &Notice, to: &str) -> Result<Sms, Fault> {
        let text = match notice.kind {
            NoticeKind::LineCode => {
                let code = notice.code.as_deref().ok_or(INCOMPLETE)?;
                let args = Args::new()
                    .set("operator", brand(&notice.operator, notice.language))
                    .set("code", code);
                self.wording.sms_text(notice.language, "line-code.sms", &args)
            }
            NoticeKind::HandOver => {
                let (link, address) = self.hand_over(notice)?;
                self.wording
                    .hand_over_sms(&hand_over_facts(notice, link, &address))
            }
        };
        Ok(Sms {
            to: to.to_owned(),
            text,
            language: notice.language,
        })
    }

    /// The mail of a notice that belongs to no case. A code that proves a line never goes by mail.
    pub fn notice_mail(&self, notice: &Notice, to: &str) -> Result<Mail, Fault> {
        if notice.kind == NoticeKind::LineCode {
            return Err(Fault::Permanent("notice-without-carrier"));
        }
        let (link, address) = self.hand_over(notice)?;
        let letter = self
            .wording
            .hand_over_letter(&hand_over_facts(notice, link, &address));
        let sender = brand(&notice.operator, notice.language);
        let colour = Colour::parse(&notice.operator.operator.brand_colour);
        Ok(Mail {
            from_name: Some(sender.to_owned()),
            to: to.to_owned(),
            text: plain_text(&letter),
            html: html_document(&letter, sender, colour),
            subject: letter.subject,
            language: notice.language,
        })
    }

    /// The link to a form that was filled in, and its full address.
    fn hand_over<'a>(&self, notice: &'a Notice) -> Result<(&'a NoticeLink, String), Fault> {
        let link = notice.link.as_ref().ok_or(INCOMPLETE)?;
        let address = self
            .public
            .page(&notice.operator, notice.language, "resume", &link.token);
        Ok((link, address))
    }

    fn letter(&self, parcel: &Parcel) -> Result<Letter, Fault> {
        complete(parcel)?;
        let ground = self.ground(parcel);
        Ok(self.wording.letter(&facts(parcel, &ground)))
    }

    fn ground(&self, parcel: &Parcel) -> Ground {
        let page = |kind, token: &str| self.public.page(&parcel.operator, parcel.language, kind, token);
        Ground {
            lines: parcel.details.lines.iter().map(|line| masked(line)).collect(),
            case: page("case", &parcel.links.case),
            confirm: page("confirm", &parcel.links.confirm),
            owner: page("not-me", &parcel.links.owner),
        }
    }
}

fn sender(parcel: &Parcel) -> &str {
    brand(&parcel.operator, parcel.language)
}

fn brand(operator: &RuleBook, language: Language) -> &str {
    operator.operator.name_in(language.code())
}

/// A notice that carries a code or a link is nothing without it.
const INCOMPLETE: Fault = Fault::Permanent("notice-incomplete");

fn hand_over_facts<'a>(notice: &'a Notice, link: &NoticeLink, address: &'a str) -> HandOverFacts<'a> {
    HandOverFacts {
        language: notice.language,
        operator: brand(&notice.operator, notice.language),
        zone: &notice.operator.law.zone,
        reference: link.reference,
        until: link.until,
        link: address,
    }
}

fn facts<'a>(parcel: &'a Parcel, ground: &'a Ground) -> LetterFacts<'a> {
    LetterFacts {
        message: parcel.message,
        case: &parcel.case,
        language: parcel.language,
        operator: sender(parcel),
        zone: &parcel.operator.law.zone,
        name: Some(&parcel.details.name),
        lines: &ground.lines,
        links: LetterLinks {
            case: &ground.case,
            confirm: &ground.confirm,
            owner: &ground.owner,
        },
        code: parcel.code.as_deref(),
        mail_code: parcel.mail_code.as_deref(),
    }
}

/// A message that carries a code is nothing without it.
fn complete(parcel: &Parcel) -> Result<(), Fault> {
    match (parcel.message, &parcel.code) {
        (Message::Code { .. }, None) => Err(Fault::Permanent("message-without-code")),
        _ => Ok(()),
    }
}

/// A line of which only the end can be read, also when it is no number we know.
fn masked(line: &str) -> String {
    if let Ok(line) = Msisdn::parse(line) {
        return line.masked();
    }
    let digits = line.chars().filter(char::is_ascii_digit).count();
    let mut seen = 0;
    line.chars()
        .filter(|c| c.is_ascii_digit() || *c == ' ')
        .map(|c| {
            seen += usize::from(c.is_ascii_digit());
            if c.is_ascii_digit() && seen + 2 <= digits {
                '*'
            } else {
                c
            }
        })
        .collect()
}
