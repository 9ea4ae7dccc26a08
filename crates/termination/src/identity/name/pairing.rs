//! Finds for each word of a name its fellow in the other, and weighs what is left over.

use super::words::{Part, Word};
use super::{NameSlip, PersonName};
use crate::identity::Verdict;
use std::collections::BTreeSet;

/// The most words that are written together as one: *van den Berghe*, *Aït Ben Haddou* and one more.
const RUN_MAX: usize = 4;
/// The shortest word in which one wrong letter is a slip: *Jan* and *Jana* are two people.
const SPELLING_MIN: usize = 4;

pub(super) fn compare(one: &PersonName, other: &PersonName) -> Verdict<NameSlip> {
    if one.words.is_empty() || other.words.is_empty() {
        return Verdict::Different;
    }
    let unreadable = |name: &PersonName| name.words.iter().any(|word| word.part == Part::Unreadable);
    if unreadable(one) || unreadable(other) {
        return Verdict::Near(NameSlip::Script);
    }
    let mut pairing = Pairing {
        one: Side::new(one),
        other: Side::new(other),
        slips: BTreeSet::new(),
        core: 0,
    };
    pairing.pair_equal();
    pairing.pair_runs();
    pairing.pair_cut_off();
    pairing.pair_initials();
    pairing.pair_spelling();
    pairing.verdict()
}

/// One of the two names while words are paired.
struct Side<'a> {
    words: &'a [Word],
    cut: bool,
    paired: Vec<bool>,
}

impl<'a> Side<'a> {
    fn new(name: &'a PersonName) -> Self {
        Self {
            words: &name.words,
            cut: name.cut,
            paired: vec![false; name.words.len()],
        }
    }

    fn free(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|place| !self.paired[*place])
    }

    /// Whether a word of one of these parts is paired.
    fn has(&self, parts: &[Part]) -> bool {
        let words = self.words.iter().zip(&self.paired);
        words
            .into_iter()
            .any(|(word, paired)| *paired && parts.contains(&word.part))
    }

    /// Whether the name says which of its words is the surname, and none of those is paired.
    fn lacks_surname(&self) -> bool {
        let surname = [Part::Surname, Part::EitherSurname];
        self.words.iter().any(|word| surname.contains(&word.part)) && !self.has(&surname)
    }

    fn lacks_given_name(&self) -> bool {
        let given = [Part::FirstGiven, Part::LaterGiven];
        self.words.iter().any(|word| given.contains(&word.part)) && !self.has(&given)
    }
}

struct Pairing<'a> {
    one: Side<'a>,
    other: Side<'a>,
    slips: BTreeSet<NameSlip>,
    /// Pairs of whole words that are more than particles.
    core: usize,
}

impl Pairing<'_> {
    fn pair_equal(&mut self) {
        for here in 0..self.one.words.len() {
            let word = &self.one.words[here];
            let equal = |there: &usize| !word.readings.is_disjoint(&self.other.words[*there].readings);
            // A fellow in the same part of the name first, so that a name that occurs twice finds its own.
            let fellow = self
                .other
                .free()
                .filter(equal)
                .min_by_key(|there| self.other.words[*there].part != word.part);
            if let Some(there) = fellow {
                self.core += usize::from(!is_particle(word));
                (self.one.paired[here], self.other.paired[there]) = (true, true);
            }
        }
    }

    fn pair_runs(&mut self) {
        for length in 2..=RUN_MAX {
            self.core += pair_runs_of(length, &mut self.one, &mut self.other);
            self.core += pair_runs_of(length, &mut self.other, &mut self.one);
        }
    }

    /// The last word of a cut name goes on in the other; whatever the other has behind it may be missing.
    fn pair_cut_off(&mut self) {
        let slip =
            pair_cut_off(&mut self.one, &mut self.other) | pair_cut_off(&mut self.other, &mut self.one);
        if slip {
            self.slips.insert(NameSlip::CutOff);
        }
    }

    fn pair_initials(&mut self) {
        let initial_of = |short: &Word, long: &Word| {
            short.readings.iter().any(|initial| {
                initial.len() == 1
                    && long
                        .readings
                        .iter()
                        .any(|word| word.starts_with(initial.as_str()))
            })
        };
        while let Some((here, there)) = self.free_pair(|a, b| initial_of(a, b) || initial_of(b, a)) {
            let later = |word: &Word| word.part == Part::LaterGiven;
            if !later(&self.one.words[here]) && !later(&self.other.words[there]) {
                self.slips.insert(NameSlip::Initial);
            }
        }
    }

    fn pair_spelling(&mut self) {
        let alike = |a: &Word, b: &Word| {
            a.readings.iter().any(|a| {
                let close =
                    |b: &String| a.len().min(b.len()) >= SPELLING_MIN && strsim::osa_distance(a, b) == 1;
                b.readings.iter().any(close)
            })
        };
        while self.free_pair(alike).is_some() {
            self.core += 1;
            // Two words that are each a little off are not one slip.
            if !self.slips.insert(NameSlip::Spelling) {
                self.slips.insert(NameSlip::NameMissing);
            }
        }
    }

    /// Pairs the first two free words that fit.
    fn free_pair(&mut self, fits: impl Fn(&Word, &Word) -> bool) -> Option<(usize, usize)> {
        let (here, there) = self.one.free().find_map(|here| {
            let fellow = self
                .other
                .free()
                .find(|there| fits(&self.one.words[here], &self.other.words[*there]))?;
            Some((here, fellow))
        })?;
        (self.one.paired[here], self.other.paired[there]) = (true, true);
        Some((here, there))
    }

    fn verdict(mut self) -> Verdict<NameSlip> {
        let (one, other) = (left_over(&self.one), left_over(&self.other));
        let lacking = [&self.one, &self.other].into_iter().any(|side| {
            side.lacks_surname() || (side.lacks_given_name() && !self.slips.contains(&NameSlip::CutOff))
        });
        let both = !one.is_empty() && !other.is_empty();
        // A second given name there and an unknown name here are two different names.
        let contradict = |here: &Side<'_>, there: &Side<'_>| {
            let free = |side: &Side<'_>, part| side.free().any(|place| side.words[place].part == part);
            free(here, Part::Unknown) && free(there, Part::LaterGiven)
        };
        let contradict = contradict(&self.one, &self.other) || contradict(&self.other, &self.one);
        if lacking || both || contradict {
            return Verdict::Different;
        }
        self.slips.extend(one.into_iter().chain(other));
        let slips: Vec<NameSlip> = self.slips.into_iter().collect();
        match slips.as_slice() {
            [] => Verdict::Match,
            // One slip, in a name of which enough is the same. What stands for a whole word counts as one.
            [slip @ (NameSlip::Initial | NameSlip::CutOff)] if self.core >= 1 => Verdict::Near(*slip),
            [slip] if self.core >= 2 => Verdict::Near(*slip),
            _ => Verdict::Different,
        }
    }
}

/// Pairs runs of so many free neighbours on one side with one free word on the other; how many were paired.
fn pair_runs_of(length: usize, runs: &mut Side<'_>, singles: &mut Side<'_>) -> usize {
    let mut pairs = 0;
    for start in 0..runs.words.len() {
        let Some(run) = runs.words.get(start..start + length) else {
            break;
        };
        if runs.paired[start..start + length].contains(&true) {
            continue;
        }
        let joined = joined(run);
        let fellow = singles
            .free()
            .find(|place| !joined.is_disjoint(&singles.words[*place].readings));
        if let Some(place) = fellow {
            runs.paired[start..start + length].fill(true);
            singles.paired[place] = true;
            pairs += 1;
        }
    }
    pairs
}

/// The readings of several words written together, as many as one word may have at most.
fn joined(run: &[Word]) -> BTreeSet<String> {
    const JOINED_MAX: usize = 256;
    run.iter().fold(BTreeSet::from([String::new()]), |so_far, word| {
        let longer = so_far.iter().flat_map(|begun| {
            word.readings
                .iter()
                .map(move |reading| format!("{begun}{reading}"))
        });
        longer.take(JOINED_MAX).collect()
    })
}

/// Whether so much was cut off that the first given name is not wholly there.
fn pair_cut_off(cut: &mut Side<'_>, whole: &mut Side<'_>) -> bool {
    if !cut.cut {
        return false;
    }
    let Some(last) = cut.words.len().checked_sub(1) else {
        return false;
    };
    let mut slip = false;
    if !cut.paired[last] {
        let begun = &cut.words[last].readings;
        let goes_on = |word: &Word| {
            word.readings
                .iter()
                .any(|reading| begun.iter().any(|begun| reading.starts_with(begun.as_str())))
        };
        let Some(place) = whole.free().find(|place| goes_on(&whole.words[*place])) else {
            return false;
        };
        slip = cut.words[last].part != Part::LaterGiven;
        (cut.paired[last], whole.paired[place]) = (true, true);
    }
    // Behind the cut there is room for given names only: a surname is never left out for them (part 3, 4.6).
    let behind: Vec<usize> = whole
        .free()
        .filter(|place| matches!(whole.words[*place].part, Part::FirstGiven | Part::LaterGiven))
        .collect();
    for place in behind {
        slip |= whole.words[place].part == Part::FirstGiven;
        whole.paired[place] = true;
    }
    slip
}

/// What the words without a fellow say against a name: nothing, where they may be missing.
fn left_over(side: &Side<'_>) -> Vec<NameSlip> {
    let slips = side.free().filter_map(|place| {
        let word = &side.words[place];
        match word.part {
            Part::LaterGiven | Part::EitherSurname => None,
            Part::FirstGiven if side.has(&[Part::LaterGiven]) => Some(NameSlip::OtherGivenName),
            _ if is_particle(word) => Some(NameSlip::Particle),
            Part::Surname | Part::FirstGiven | Part::Unknown | Part::Unreadable => {
                Some(NameSlip::NameMissing)
            }
        }
    });
    slips.collect()
}

/// Small words before a surname, in the languages of Belgium and of many who live there.
pub(super) fn is_particle(word: &Word) -> bool {
    const PARTICLES: [&str; 36] = [
        "AIT", "AL", "AM", "BEN", "BIN", "BINT", "D", "DA", "DAS", "DE", "DEL", "DELLA", "DEN", "DER", "DES",
        "DI", "DO", "DOS", "DU", "EL", "HET", "IBN", "L", "LA", "LE", "LES", "S", "T", "TE", "TEN", "TER",
        "VAN", "VOM", "VON", "ZU", "ZUM",
    ];
    word.readings
        .iter()
        .any(|reading| PARTICLES.contains(&reading.as_str()))
}
