//! Letters made plain, and slips of the pen.

use deunicode::deunicode;

/// The words of a text in small letters a to z and digits; everything else parts words.
pub(super) fn words(text: &str) -> Vec<String> {
    let plain = deunicode(text).to_ascii_lowercase();
    let words = plain.split(|sign: char| !sign.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether one is the other with two neighbours swapped, once.
pub(super) fn swaps_neighbours(one: &str, other: &str) -> bool {
    let wrong: Vec<usize> = one
        .bytes()
        .zip(other.bytes())
        .enumerate()
        .filter_map(|(place, (a, b))| (a != b).then_some(place))
        .collect();
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.len() == other.len()
        && matches!(wrong.as_slice(), [first, second] if *second == first + 1
            && one[*first] == other[*second] && one[*second] == other[*first])
}
