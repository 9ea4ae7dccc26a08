//! Towns: accents, hyphens, names in the other languages, and the municipality behind a part of it.

use super::spelling::words;
use std::collections::BTreeSet;

/// A town, as the set of names under which it would be found: its own, and those in brackets or joined to it. The
/// postcode has to be right in any case, so a wide net catches nobody else's town.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Town {
    names: BTreeSet<String>,
}

/// The shortest part of a joined name that is a town by itself: not *Sint*, *Saint*, *Bois*.
const PART_MIN: usize = 5;

impl Town {
    /// Reads `Ledeberg (Gent)`, `Gent - Ledeberg`, `Sint-Jans-Molenbeek`, `1000 Bruxelles`.
    pub(super) fn read(text: &str) -> Self {
        let whole = words(text)
            .into_iter()
            .filter(|word| word.parse::<u32>().is_err());
        let words: Vec<String> = whole.map(|word| saint(&word)).collect();
        let joined = words.concat();
        let parts = words.into_iter().filter(|word| word.len() >= PART_MIN);
        let names: BTreeSet<String> = parts.chain([joined]).map(|name| common(&name)).collect();
        Self { names }
    }

    /// Whether both may be the same town.
    pub(super) fn is(&self, other: &Self) -> bool {
        let name = |names: &BTreeSet<String>| names.iter().any(|name| !name.is_empty());
        name(&self.names) && !self.names.is_disjoint(&other.names)
    }
}

fn saint(word: &str) -> String {
    match word {
        "sint" | "saint" | "sankt" | "sainte" | "ste" => "st".to_owned(),
        other => other.to_owned(),
    }
}

/// The first name of each line stands for the others.
fn common(name: &str) -> String {
    const TOWNS: [&[&str]; 40] = [
        &["brussel", "bruxelles", "brussels", "bruessel"],
        &["antwerpen", "anvers", "antwerp"],
        &["gent", "gand", "ghent"],
        &["brugge", "bruges"],
        &["leuven", "louvain"],
        &["mechelen", "malines"],
        &["kortrijk", "courtrai"],
        &["oostende", "ostende", "ostend"],
        &["ieper", "ypres"],
        &["aalst", "alost"],
        &["dendermonde", "termonde"],
        &["halle", "hal"],
        &["vilvoorde", "vilvorde"],
        &["tongeren", "tongres"],
        &["ronse", "renaix"],
        &["luik", "liege", "luettich", "luttich"],
        &["namen", "namur"],
        &["bergen", "mons"],
        &["doornik", "tournai"],
        &["aarlen", "arlon", "arel"],
        &["nijvel", "nivelles"],
        &["waver", "wavre"],
        &["hoei", "huy"],
        &["moeskroen", "mouscron"],
        &["eigenbrakel", "brainelalleud"],
        &["anderlecht"],
        &["elsene", "ixelles"],
        &["etterbeek"],
        &["evere"],
        &["oudergem", "auderghem"],
        &["schaarbeek", "schaerbeek"],
        &["ukkel", "uccle"],
        &["vorst", "forest"],
        &["watermaalbosvoorde", "watermaelboitsfort"],
        &["stjansmolenbeek", "molenbeekstjean"],
        &["stgillis", "stgilles"],
        &["stjoosttennode", "stjossetennoode"],
        &["stlambrechtswoluwe", "woluwestlambert"],
        &["stpieterswoluwe", "woluwestpierre"],
        &["stagathaberchem", "berchemsteagathe", "berchemstagathe"],
    ];
    let row = TOWNS.iter().find(|names| names.contains(&name));
    row.and_then(|names| names.first())
        .map_or_else(|| name.to_owned(), |first| (*first).to_owned())
}
