//! What `base.html` needs of every page.

use super::cookies::Cookies;
use super::forms;
use super::frame::Frame;
use crate::app::App;
use std::sync::Arc;
use termination::party::Language;
use wording::Args;

/// The frame of a page, as its template sees it: `page.title`, `page.text("frame-skip")`, `page.csrf()`.
#[derive(Clone)]
pub struct Page {
    app: App,
    cookies: Arc<Cookies>,
    /// The language of every text on the page.
    pub language: Language,
    /// For `<html lang>`: `nl`, `fr`, `de`, `en`, `zh-Hans`.
    pub lang: &'static str,
    /// For `<html dir>`. All five languages run from left to right.
    pub dir: &'static str,
    /// What the page is, without the operator's name.
    pub title: String,
    /// The operator's short name; empty on a page that belongs to none.
    pub operator: String,
    /// The operator's name in the page's language; the product's name on a page that belongs to none.
    pub operator_name: String,
    /// Whether the page belongs to an operator: only then has it a search box, a switch and an account link.
    pub framed: bool,
    /// What every link of the operator begins with, `/proximus/fr`; empty on a page that belongs to none.
    pub base: String,
    /// The page's own path after `base`.
    pub path: String,
    /// The style sheet.
    pub style_href: String,
    /// The operator's colours, if the page belongs to one.
    pub brand_href: Option<String>,
    /// The script.
    pub script_href: String,
    /// The same page in each language.
    pub languages: Vec<LanguageLink>,
    /// Whether somebody is logged in.
    pub logged_in: bool,
    /// Whether this is the demonstration, which the page then says.
    pub demo: bool,
    /// What stands in the search box.
    pub query: String,
}

/// One entry of the switch of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// For `lang` and `hreflang`.
    pub lang: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// The same page in it.
    pub href: String,
    /// Whether it is the page's own.
    pub current: bool,
}

impl Page {
    pub(crate) fn new(frame: &Frame, title: String) -> Self {
        let app = frame.app.clone();
        let language = frame.language;
        let profile = frame.operator.as_ref().map(|rules| &rules.operator);
        let operator = profile.map_or_else(String::new, |profile| profile.id.to_string());
        let brand_href = profile.map(|profile| app.assets().href(&format!("brand-{}.css", profile.id)));
        let operator_name = profile.map_or_else(
            || "Cease".to_owned(),
            |profile| profile.name_in(language.code()).to_owned(),
        );
        Self {
            language,
            lang: tag(language),
            dir: "ltr",
            title,
            operator,
            operator_name,
            framed: profile.is_some(),
            base: frame.base.clone(),
            path: frame.path.clone(),
            style_href: app.assets().href("cease.css"),
            brand_href,
            script_href: app.assets().href("cease.js"),
            languages: language_links(frame),
            logged_in: frame.logged_in,
            demo: app.is_demo(),
            query: String::new(),
            cookies: frame.cookies.clone(),
            app,
        }
    }

    /// A text in the page's language.
    pub fn text(&self, id: &str) -> String {
        self.app.wording().text(self.language, id)
    }

    /// A text with arguments in the page's language.
    pub fn text_with(&self, id: &str, args: &Args<'_>) -> String {
        self.app.wording().text_with(self.language, id, args)
    }

    /// The hidden `csrf` field of a form; never twice the same.
    pub fn csrf(&self) -> String {
        forms::csrf_token(
            self.app.web_key(),
            self.cookies.browser_for_form(),
            self.app.random(),
        )
    }

    /// The hidden `request` field of a form that creates or does something.
    pub fn nonce(&self) -> String {
        self.cookies.browser_for_form();
        forms::nonce(self.app.random())
    }
}

/// The language for `lang` attributes. Chinese says which script it is written in.
pub(crate) const fn tag(language: Language) -> &'static str {
    match language {
        Language::Zh => "zh-Hans",
        Language::Nl | Language::Fr | Language::De | Language::En => language.code(),
    }
}

const fn own_name(language: Language) -> &'static str {
    match language {
        Language::Nl => "Nederlands",
        Language::Fr => "Français",
        Language::De => "Deutsch",
        Language::En => "English",
        Language::Zh => "中文",
    }
}

fn language_links(frame: &Frame) -> Vec<LanguageLink> {
    if frame.operator.is_none() {
        return Vec::new();
    }
    let stem = frame.base.rsplit_once('/').map_or("", |(stem, _)| stem);
    let link = |language: Language| LanguageLink {
        lang: tag(language),
        name: own_name(language),
        href: format!("{stem}/{}{}", language.code(), frame.path),
        current: language == frame.language,
    };
    Language::ALL.into_iter().map(link).collect()
}
