//! Which shops fit what was typed, nearest first.

use super::distance::metres;
use super::postcodes::Postcode;
use crate::guide::search::fold::words;
use strsim::damerau_levenshtein;
use termination::rules::{Position, Shop};

/// Letters from which the beginning of a town's name stands for it.
const STEM_LETTERS: usize = 3;
/// Letters from which a name may be misspelt twice.
const LONG_LETTERS: usize = 8;

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sought<'a> {
    /// A town or postcode as it was typed; empty for every shop.
    Typed(&'a str),
    /// A place, rounded.
    Here(Position),
}

/// The shops, best first, and what is to be said of them.
#[derive(Debug, PartialEq)]
pub(crate) struct Found<'a> {
    pub(crate) about: About<'a>,
    pub(crate) shops: Vec<Ranked<'a>>,
}

/// What is to be said of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About<'a> {
    /// Nothing was asked: every shop, by town.
    Everything,
    /// The place of this shop is the one that was asked for.
    Place(&'a str),
    /// Nothing has this postcode; the order is that of its area, and says nothing of metres.
    Nearby,
    /// The browser's position.
    Here,
    /// No town is called so, but this one is nearly.
    Meant(&'a str),
    /// No town is called so.
    NoSuchTown,
    /// These digits are no postcode.
    NoPostcode,
}

/// A shop in its place of the order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ranked<'a> {
    pub(crate) shop: &'a Shop,
    /// Metres from where was asked for; `None` when no place was, or when it is known too roughly.
    pub(crate) metres: Option<f64>,
    /// Whether it lies in the town or postcode that was asked for.
    pub(crate) there: bool,
}

/// Finds. `language` is the one whose names of towns are answered with.
pub(crate) fn find<'a>(shops: &'a [Shop], sought: Sought<'_>, language: &str) -> Found<'a> {
    match sought {
        Sought::Here(position) => Found {
            about: About::Here,
            shops: around(shops, position, |_| false),
        },
        Sought::Typed(typed) => typed_place(shops, &words(typed), language),
    }
}

fn typed_place<'a>(shops: &'a [Shop], typed: &[String], language: &str) -> Found<'a> {
    if typed.is_empty() {
        return by_town(shops, About::Everything, language);
    }
    let digits = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    let postcode = typed.iter().find(digits);
    let letters: String = typed.iter().filter(|word| !digits(word)).cloned().collect();
    if let Some(found) = postcode.and_then(|code| placed(shops, |shop| shop.postcode == *code, language)) {
        return found;
    }
    if !letters.is_empty() {
        let exact = placed(shops, |shop| names(shop).any(|name| name == letters), language);
        if let Some(found) = exact.or_else(|| placed(shops, |shop| begins(shop, &letters), language)) {
            return found;
        }
    }
    match postcode.map(|code| Postcode::read(code)) {
        Some(Some(code)) => nearby(shops, code),
        Some(None) if letters.is_empty() => by_town(shops, About::NoPostcode, language),
        Some(None) | None => {
            let about = meant(shops, &letters, language).map_or(About::NoSuchTown, About::Meant);
            by_town(shops, about, language)
        }
    }
}

/// Every shop, those that fit first and the others by their distance from the first of them; `None` when none fits.
fn placed<'a>(shops: &'a [Shop], fits: impl Fn(&Shop) -> bool, language: &str) -> Option<Found<'a>> {
    let first = shops.iter().find(|shop| fits(shop))?;
    Some(Found {
        about: About::Place(first.town_in(language)),
        shops: around(shops, first.position, fits),
    })
}

fn around<'a>(shops: &'a [Shop], place: Position, there: impl Fn(&Shop) -> bool) -> Vec<Ranked<'a>> {
    let ranked = |shop: &'a Shop| Ranked {
        metres: Some(metres(place, shop.position)),
        there: there(shop),
        shop,
    };
    let mut ranked: Vec<_> = shops.iter().map(ranked).collect();
    ranked.sort_by(|one, other| {
        let far = |ranked: &Ranked<'_>| ranked.metres.unwrap_or_default();
        let first = other.there.cmp(&one.there);
        first.then_with(|| far(one).total_cmp(&far(other)))
    });
    ranked
}

fn by_town<'a>(shops: &'a [Shop], about: About<'a>, language: &str) -> Found<'a> {
    let mut shops: Vec<_> = shops.iter().map(unplaced).collect();
    shops.sort_by_cached_key(|ranked| (words(ranked.shop.town_in(language)), ranked.shop.name.clone()));
    Found { about, shops }
}

/// By the area of a postcode: its own shops by how close their numbers are, the others by how far their place is from
/// its middle.
fn nearby(shops: &[Shop], code: Postcode) -> Found<'_> {
    let mut shops: Vec<_> = shops.iter().map(unplaced).collect();
    let middle = code.middle();
    shops.sort_by(|one, other| {
        let steps = |ranked: &Ranked<'_>| {
            let own = Postcode::read(&ranked.shop.postcode).and_then(|own| code.steps(own));
            own.unwrap_or(u16::MAX)
        };
        let far = |ranked: &Ranked<'_>| metres(middle, ranked.shop.position);
        let first = steps(one).cmp(&steps(other));
        first.then_with(|| far(one).total_cmp(&far(other)))
    });
    Found {
        about: About::Nearby,
        shops,
    }
}

fn unplaced(shop: &Shop) -> Ranked<'_> {
    Ranked {
        shop,
        metres: None,
        there: false,
    }
}

/// Every name of a shop's town, made comparable.
fn names(shop: &Shop) -> impl Iterator<Item = String> {
    let all = std::iter::once(shop.town.as_str()).chain(shop.town_in.all());
    all.map(|name| words(name).concat())
}

fn begins(shop: &Shop, typed: &str) -> bool {
    typed.chars().count() >= STEM_LETTERS && names(shop).any(|name| name.starts_with(typed))
}

/// The town that was nearly typed.
fn meant<'a>(shops: &'a [Shop], typed: &str, language: &str) -> Option<&'a str> {
    let letters = typed.chars().count();
    let allowed = match letters {
        0..STEM_LETTERS => 0,
        STEM_LETTERS..LONG_LETTERS => 1,
        _ => 2,
    };
    let slips = shops.iter().filter_map(|shop| {
        let nearest = names(shop).map(|name| damerau_levenshtein(&name, typed)).min()?;
        Some((nearest, shop))
    });
    let (_, shop) = slips
        .filter(|(slips, _)| *slips <= allowed)
        .min_by_key(|(slips, _)| *slips)?;
    Some(shop.town_in(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::compiled_rules;

    fn shops(operator: &str) -> Vec<Shop> {
        let mut books = compiled_rules().unwrap().into_iter();
        let book = books.find(|book| book.operator.id.as_str() == operator);
        book.unwrap().operator.shops
    }

    fn ids<'a>(found: &Found<'a>) -> Vec<&'a str> {
        found.shops.iter().map(|ranked| ranked.shop.id.as_str()).collect()
    }

    #[test]
    fn a_town_is_found_by_any_of_its_names_however_it_is_written() {
        let shops = shops("proximus");
        for (typed, town) in [
            ("Gent", "Ghent"),
            ("gand", "Ghent"),
            ("Bruxelles", "Brussels"),
            ("BRÜSSEL", "Brussels"),
            ("brussel", "Brussels"),
            ("bruxel", "Brussels"),
            ("布鲁塞尔", "Brussels"),
            ("Luik", "Liège"),
            ("liege", "Liège"),
            ("Lüttich", "Liège"),
            ("luttich", "Liège"),
            ("Namen", "Namur"),
            ("1000", "Brussels"),
            ("1000 Brussel", "Brussels"),
            ("B-9000 Gent", "Ghent"),
            ("9050 Gent", "Ghent"),
        ] {
            let found = find(&shops, Sought::Typed(typed), "en");
            assert_eq!(found.about, About::Place(town), "{typed}");
            assert!(found.shops[0].there, "{typed}");
            assert_eq!(found.shops.len(), 6, "{typed}");
        }
    }

    #[test]
    fn a_misspelt_town_is_asked_back_and_never_taken_for_granted() {
        let shops = shops("proximus");
        for (typed, about) in [
            ("Antwerpn", About::Meant("Antwerpen")),
            ("Antwrepen", About::Meant("Antwerpen")),
            ("Bruxxelle", About::Meant("Brussel")),
            ("Gnet", About::Meant("Gent")),
            ("Eupn", About::Meant("Eupen")),
            ("Dinant", About::NoSuchTown),
            ("Ge", About::NoSuchTown),
            ("<script>alert(1)</script>", About::NoSuchTown),
        ] {
            let found = find(&shops, Sought::Typed(typed), "nl");
            assert_eq!(found.about, about, "{typed}");
            assert!(
                found.shops.iter().all(|ranked| ranked.metres.is_none()),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_postcode_without_a_shop_leads_to_the_nearest_of_its_area() {
        let shops = shops("proximus");
        for (typed, nearest) in [
            ("4960", "eupen"),
            ("4020", "liege"),
            ("1080", "brussels"),
            ("9300", "gent"),
            ("2800", "antwerpen"),
            ("1300", "brussels"),
            ("3500", "liege"),
            ("8000", "gent"),
        ] {
            let found = find(&shops, Sought::Typed(typed), "en");
            assert_eq!(found.about, About::Nearby, "{typed}");
            assert_eq!(ids(&found)[0], nearest, "{typed}");
        }
        for typed in ["0999", "12345", "99"] {
            let found = find(&shops, Sought::Typed(typed), "en");
            assert_eq!(found.about, About::NoPostcode, "{typed}");
        }
    }

    #[test]
    fn the_nearest_to_a_place_comes_first() {
        let shops = shops("base");
        let place = |latitude, longitude| Sought::Here(Position { latitude, longitude });
        let found = find(&shops, place(51.20, 2.90), "nl");
        assert_eq!(ids(&found)[..3], ["oostende", "brugge", "kortrijk"]);
        let metres: Vec<_> = found.shops.iter().map(|ranked| ranked.metres.unwrap()).collect();
        assert!(metres.is_sorted(), "{metres:?}");
    }

    #[test]
    fn without_a_wish_every_shop_stands_by_its_town() {
        let shops = shops("telenet");
        let found = find(&shops, Sought::Typed(" "), "fr");
        assert_eq!(
            ids(&found),
            ["charleroi", "hasselt", "ixelles", "leuven", "mechelen", "mons"]
        );
        assert_eq!(find(&[], Sought::Typed("Gent"), "nl").shops, []);
    }
}
