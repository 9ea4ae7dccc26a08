//! Reading a reference aloud: group by group, letters by the words of the international spelling alphabet (ICAO annex
//! 10), which the hotlines of three languages share.

use termination::identifier::CaseReference;

/// `7 4 9 – 5 6 Kilo – Mike Mike Quebec`.
pub(super) fn spelled(reference: CaseReference) -> String {
    let groups = reference.to_string();
    let group = |group: &str| group.chars().map(word).collect::<Vec<_>>().join(" ");
    groups.split('-').map(group).collect::<Vec<_>>().join(" – ")
}

fn word(sign: char) -> String {
    const WORDS: [&str; 26] = [
        "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo",
        "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform",
        "Victor", "Whiskey", "X-ray", "Yankee", "Zulu",
    ];
    let place = u32::from(sign.to_ascii_uppercase()).checked_sub(u32::from('A'));
    let word = place.and_then(|place| WORDS.get(usize::try_from(place).ok()?));
    word.map_or_else(|| sign.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_spelled_group_by_group() {
        let reference: CaseReference = CaseReference::from_entropy([7; 8]);
        let written = reference.to_string();
        let said = spelled(reference);
        assert_eq!(said.matches('–').count(), written.matches('-').count());
        assert_eq!(
            (word('K'), word('7'), word('z')),
            ("Kilo".into(), "7".into(), "Zulu".into())
        );
    }
}
