//! The list of the operators of this installation.

use crate::app::App;
use crate::web::{Doorstep, Page, render};
use askama::Template;
use axum::response::Response;
use termination::party::Language;

#[derive(Template)]
#[template(path = "guide/root.html")]
struct RootPage {
    page: Page,
    /// Each operator's colour.
    colours_href: String,
    operators: Vec<Brand>,
    /// The title once more, for those whose language was not recognised.
    others: Vec<Said>,
}

/// One operator in the list.
struct Brand {
    id: String,
    name: String,
    href: String,
}

/// A text with its language.
struct Said {
    lang: &'static str,
    text: String,
}

/// `GET /`.
pub async fn root(doorstep: Doorstep) -> Response {
    let page = doorstep.page("entry-root-title");
    let (app, language) = (&doorstep.app, page.language);
    render(&RootPage {
        colours_href: app.assets().href("operators.css"),
        operators: brands(app, language),
        others: others(app, language),
        page,
    })
}

fn brands(app: &App, language: Language) -> Vec<Brand> {
    let brand = |rules: std::sync::Arc<termination::rules::RuleBook>| Brand {
        id: rules.operator.id.to_string(),
        name: rules.operator.name_in(language.code()).to_owned(),
        href: format!("/{}/{}", rules.operator.id, language.code()),
    };
    let mut brands: Vec<_> = app.operators().into_iter().map(brand).collect();
    brands.sort_by_key(|brand| brand.name.to_lowercase());
    brands
}

fn others(app: &App, shown: Language) -> Vec<Said> {
    let said = |language: Language| Said {
        lang: language.code(),
        text: app.wording().text(language, "entry-root-title"),
    };
    Language::ALL
        .into_iter()
        .filter(|language| *language != shown)
        .map(said)
        .collect()
}
