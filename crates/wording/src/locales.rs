//! The text files, compiled in.

use termination::party::Language;

/// The name, language and content of one text file.
pub(crate) struct File {
    pub(crate) topic: &'static str,
    pub(crate) language: Language,
    pub(crate) text: &'static str,
}

/// Every topic; each is one file a language.
pub const TOPICS: [&str; 14] = [
    "common", "dates", "refusals", "messages", "explain", "portal", "guide", "account", "staff", "shops",
    "desk", "work", "numbers", "drafts",
];

macro_rules! language {
    ($language:expr, $code:literal) => {
        language!(
            $language, $code, common, dates, refusals, messages, explain, portal, guide, account, staff, shops, desk, work,
            numbers, drafts
        )
    };
    ($language:expr, $code:literal, $($topic:ident),*) => {
        [$(File {
            topic: stringify!($topic),
            language: $language,
            text: include_str!(concat!("../locales/", $code, "/", stringify!($topic), ".ftl")),
        }),*]
    };
}

/// Every file, grouped by language.
pub(crate) static FILES: [[File; TOPICS.len()]; 5] = [
    language!(Language::Nl, "nl"),
    language!(Language::Fr, "fr"),
    language!(Language::De, "de"),
    language!(Language::En, "en"),
    language!(Language::Zh, "zh"),
];

/// The full locale: language, script and country.
pub(crate) const fn locale(language: Language) -> &'static str {
    match language {
        Language::Nl => "nl-BE",
        Language::Fr => "fr-BE",
        Language::De => "de-BE",
        Language::En => "en",
        Language::Zh => "zh-Hans",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_file_on_every_topic() {
        for (files, language) in FILES.iter().zip(Language::ALL) {
            let topics: Vec<_> = files.iter().map(|file| file.topic).collect();
            assert_eq!(topics, TOPICS);
            assert!(files.iter().all(|file| file.language == language));
        }
    }

    #[test]
    fn every_locale_begins_with_the_code_of_its_language() {
        for language in Language::ALL {
            assert!(locale(language).starts_with(language.code()));
        }
    }
}
