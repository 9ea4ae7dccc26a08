//! The pages of the guide: each a row of sections, of which an operator's page shows those that hold for it.

use super::phones::{Phone, phones};
use super::prose::{Block, blocks};
use super::speech::Speech;
use crate::web::{Page, PageError, Visit, render};
use askama::Template;
use axum::response::Response;

/// One section of a page of the guide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Section {
    /// For links to it.
    pub(crate) id: String,
    /// Its heading.
    pub(crate) title: String,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
    /// Telephone numbers below the text.
    pub(crate) phones: Vec<Phone>,
    /// A postal address below the text, line by line.
    pub(crate) address: Vec<String>,
    /// A link below the text.
    pub(crate) link: Option<Link>,
}

/// A link to the outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// Where it leads.
    pub(crate) href: String,
    /// What it is called.
    pub(crate) text: String,
}

/// A link to another page of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Door {
    /// The page's path after `base`.
    pub(crate) path: String,
    /// Its title.
    pub(crate) title: String,
    /// What it is about.
    pub(crate) summary: String,
}

/// The pages of the guide in reading order, as in their paths.
pub(crate) const PAGES: [&str; 8] = [
    "online",
    "phone",
    "hotline",
    "shop",
    "shops",
    "before",
    "why",
    "questions",
];

#[derive(Template)]
#[template(path = "guide/article.html")]
struct ArticlePage {
    page: Page,
    lead: String,
    sections: Vec<Section>,
    /// Whether the sections are listed at the top.
    contents: bool,
    doors: Vec<Door>,
}

/// `GET {base}/guide/{page}`.
pub(crate) async fn article(visit: Visit) -> Result<Response, PageError> {
    let speech = Speech::of(&visit);
    let name = visit.param("page").to_owned();
    let sections = sections(&speech, &name).ok_or(PageError::NotFound)?;
    Ok(show(&visit, &speech, &name, sections))
}

/// Shows one page of the guide.
pub(crate) fn show(visit: &Visit, speech: &Speech, name: &str, sections: Vec<Section>) -> Response {
    render(&ArticlePage {
        page: visit.page(&format!("guide-{name}-title")),
        lead: speech.text(&format!("guide-{name}-summary")),
        contents: name == "questions",
        sections,
        doors: doors(speech)
            .into_iter()
            .filter(|door| !door.path.ends_with(name))
            .collect(),
    })
}

/// The way to each page of the guide.
pub(crate) fn doors(speech: &Speech) -> Vec<Door> {
    let door = |name: &str| Door {
        path: format!("/guide/{name}"),
        title: speech.text(&format!("guide-{name}-title")),
        summary: speech.text(&format!("guide-{name}-summary")),
    };
    PAGES.into_iter().map(door).collect()
}

/// The sections of a page for one operator; `None` when there is no such page.
pub(crate) fn sections(speech: &Speech, page: &str) -> Option<Vec<Section>> {
    match page {
        "online" => Some(online(speech)),
        "phone" => Some(phone(speech)),
        "shop" => Some(row(speech, "shop", &["bring", "before", "steps", "online"])),
        "before" => Some(before(speech)),
        "why" => Some(row(speech, "why", &["fee", "abuse", "debt", "number", "credit"])),
        _ => None,
    }
}

fn online(speech: &Speech) -> Vec<Section> {
    let operator = speech.operator();
    let mut sections = row(speech, "online", &["steps", "account", "no-code", "written"]);
    if !operator.postal_address.is_empty() {
        let name = operator.legal_entity.as_ref().map(|entity| entity.name.clone());
        let name = name.unwrap_or_else(|| operator.name_in("").to_owned());
        let address = std::iter::once(name)
            .chain(operator.postal_address.iter().cloned())
            .collect();
        sections.push(Section {
            address,
            ..section(speech, "online", "letter")
        });
    }
    if let Some(email) = &operator.email {
        let link = Some(Link {
            href: format!("mailto:{email}"),
            text: email.clone(),
        });
        sections.push(Section {
            link,
            ..section(speech, "online", "email")
        });
    }
    sections
}

fn phone(speech: &Speech) -> Vec<Section> {
    let phones = phones(speech);
    let numbers = if phones.is_empty() {
        let site = speech.operator().site.as_deref();
        let link = site.map(|site| Link {
            href: site.to_owned(),
            text: without_scheme(site).to_owned(),
        });
        Section {
            link,
            ..section(speech, "phone", "unknown")
        }
    } else {
        Section {
            phones,
            ..section(speech, "phone", "numbers")
        }
    };
    let rest = row(speech, "phone", &["at-hand", "steps", "proof", "cost"]);
    std::iter::once(numbers).chain(rest).collect()
}

fn before(speech: &Speech) -> Vec<Section> {
    let plans = speech.operator().plans;
    let shown = |name: &&str| match *name {
        "credit" => plans.prepaid != Some(false),
        "esim" => plans.esim != Some(false),
        _ => true,
    };
    let all = [
        "number", "bills", "credit", "device", "save", "esim", "accounts", "day",
    ];
    let names: Vec<_> = all.into_iter().filter(shown).collect();
    row(speech, "before", &names)
}

fn row(speech: &Speech, page: &str, names: &[&str]) -> Vec<Section> {
    names.iter().map(|name| section(speech, page, name)).collect()
}

/// The section whose texts are `guide-<page>-<name>` and its `.text`.
pub(crate) fn section(speech: &Speech, page: &str, name: &str) -> Section {
    let id = format!("guide-{page}-{name}");
    Section {
        title: speech.text(&id),
        blocks: blocks(&speech.text(&format!("{id}.text"))),
        id: name.to_owned(),
        ..Section::default()
    }
}

pub(crate) fn without_scheme(site: &str) -> &str {
    site.strip_prefix("https://")
        .or_else(|| site.strip_prefix("http://"))
        .unwrap_or(site)
}
