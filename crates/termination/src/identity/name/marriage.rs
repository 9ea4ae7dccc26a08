//! The words that introduce another name of the same person: a spouse's, or the one given at birth.

/// Whether a word, in plain capitals without its point, says that the next name is another of the same person.
///
/// French *épouse*, *née*, *veuve*; Dutch *echtgenote*, *geboren*, *weduwe*; German *geborene*, *verheiratete*,
/// *verwitwete*; with the short forms on identity cards and in contracts.
pub(super) fn introduces_other_name(word: &str) -> bool {
    matches!(
        word,
        "EPOUSE"
            | "EPSE"
            | "EP"
            | "EPX"
            | "EPOUX"
            | "NEE"
            | "NE"
            | "VEUVE"
            | "VVE"
            | "VEUF"
            | "ECHTGENOTE"
            | "ECHTGENOOT"
            | "ECHTG"
            | "EV"
            | "GEBOREN"
            | "GEB"
            | "WEDUWE"
            | "WED"
            | "WEDUWNAAR"
            | "GEBORENE"
            | "VERH"
            | "VERHEIRATETE"
            | "VERW"
            | "VERWITWETE"
    )
}
