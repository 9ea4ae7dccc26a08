//! The texts, parsed once, and how one is looked up.

use crate::args::Args;
use crate::locales::{FILES, locale};
use crate::numbers::grouped;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use termination::party::Language;

/// Distinct misses that are remembered by name; all of them are counted.
const MISSED_MAX: usize = 100;

/// Every text in every language. Build it once and share it.
///
/// A text that does not exist, or that lacks one of its arguments, is a mistake of ours that must be seen and
/// must not stop a person: the English text, else the id, is shown, and the miss is counted
/// ([`misses`](Self::misses), [`missed`](Self::missed)). [`Wording::strict`] panics instead: tests use it.
pub struct Wording {
    bundles: [FluentBundle<FluentResource>; 5],
    strict: bool,
    misses: AtomicU64,
    missed: Mutex<BTreeSet<String>>,
}

impl Wording {
    /// Parses every text file.
    pub fn new() -> Self {
        Self::build(false)
    }

    /// The same, for tests: asking for a missing text or argument panics. A fault in a file is counted as
    /// ever, so that it fails the one test that looks for it.
    pub fn strict() -> Self {
        Self::build(true)
    }

    fn build(strict: bool) -> Self {
        let mut faults = Vec::new();
        let bundles = Language::ALL.map(|language| bundle(language, &mut faults));
        let wording = Self {
            bundles,
            strict,
            misses: AtomicU64::new(0),
            missed: Mutex::default(),
        };
        for fault in faults {
            wording.note(fault);
        }
        wording
    }

    /// The text `id` or `id.attribute`.
    pub fn text(&self, language: Language, id: &str) -> String {
        self.text_with(language, id, &Args::new())
    }

    /// The text `id` or `id.attribute` with its arguments.
    pub fn text_with(&self, language: Language, id: &str, args: &Args<'_>) -> String {
        if let Some(text) = self.find(language, id, args) {
            return text;
        }
        self.miss(format!("{}: {id} does not exist", language.code()));
        self.find(Language::En, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Whether the text `id` or `id.attribute` exists in a language.
    pub fn has(&self, language: Language, id: &str) -> bool {
        let bundle = &self.bundles[language as usize];
        let (id, attribute) = id
            .split_once('.')
            .map_or((id, None), |(id, name)| (id, Some(name)));
        bundle.get_message(id).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        })
    }

    /// How often a text or an argument was missing since the start.
    pub fn misses(&self) -> u64 {
        self.misses.load(Ordering::Relaxed)
    }

    /// What was missing, each kind once. Ids and names of arguments only, never a value.
    pub fn missed(&self) -> Vec<String> {
        self.missed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    pub(crate) fn find(&self, language: Language, id: &str, args: &Args<'_>) -> Option<String> {
        let bundle = &self.bundles[language as usize];
        let pattern = match id.split_once('.') {
            None => bundle.get_message(id)?.value()?,
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args.fluent()), &mut errors);
        for error in errors {
            self.miss(format!("{}: {id}: {error}", language.code()));
        }
        Some(text.into_owned())
    }

    fn miss(&self, what: String) {
        assert!(!self.strict, "{what}");
        self.note(what);
    }

    fn note(&self, what: String) {
        self.misses.fetch_add(1, Ordering::Relaxed);
        let mut missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
        if missed.len() < MISSED_MAX {
            missed.insert(what);
        }
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self::new()
    }
}

/// One language's texts. A fault in a file is noted and the rest of the file is kept.
fn bundle(language: Language, faults: &mut Vec<String>) -> FluentBundle<FluentResource> {
    let locales = locale(language).parse().into_iter().collect();
    let mut bundle = FluentBundle::new_concurrent(locales);
    bundle.set_use_isolating(false);
    match language {
        Language::Nl => bundle.set_formatter(Some(|value, _| number(Language::Nl, value))),
        Language::Fr => {
            bundle.set_transform(Some(french_spaces));
            bundle.set_formatter(Some(|value, _| number(Language::Fr, value)));
        }
        Language::De => bundle.set_formatter(Some(|value, _| number(Language::De, value))),
        Language::En => bundle.set_formatter(Some(|value, _| number(Language::En, value))),
        Language::Zh => bundle.set_formatter(Some(|value, _| number(Language::Zh, value))),
    }
    for file in FILES.iter().flatten().filter(|file| file.language == language) {
        let place = format!("{}/{}.ftl", language.code(), file.topic);
        let resource = FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
        }
    }
    bundle
}

/// Writes whole numbers in groups; leaves everything else to Fluent.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole, and below 2^53"
)]
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.value.abs();
    if whole.fract() != 0.0 || whole >= 9e15 {
        return None;
    }
    let sign = if number.value < 0.0 { "-" } else { "" };
    Some(format!("{sign}{}", grouped(language, whole as u64)))
}

/// French puts a space that does not break before `: ; ? ! »` and after `«`; the files are written with
/// ordinary spaces, which can be seen.
fn french_spaces(text: &str) -> Cow<'_, str> {
    const PAIRS: [(&str, &str); 6] = [
        (" :", "\u{A0}:"),
        (" ;", "\u{202F};"),
        (" ?", "\u{202F}?"),
        (" !", "\u{202F}!"),
        (" »", "\u{A0}»"),
        ("« ", "«\u{A0}"),
    ];
    if PAIRS.iter().any(|(plain, _)| text.contains(plain)) {
        Cow::Owned(
            PAIRS
                .iter()
                .fold(text.to_owned(), |text, (plain, kept)| text.replace(plain, kept)),
        )
    } else {
        Cow::Borrowed(text)
    }
}
