//! How the pages look: the files that browsers load, and each operator's colour made readable.

mod colour;

pub use colour::{Colour, contrast};

use crate::web::AssetFile;
use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;
use termination::rules::RuleBook;

/// Least contrast between text and what is behind it (WCAG 2.2, 1.4.3).
pub const CONTRAST_MIN: f64 = 4.5;

/// What lies behind text in one colour scheme; `cease.css` has the same values, which a test holds.
struct Scheme {
    /// `--page` and `--panel`.
    grounds: [Colour; 2],
    /// Where a colour that is too close to the ground moves to.
    away: Colour,
    /// How far it moves: at least [`CONTRAST_MIN`]. On a dark ground a colour that only just passes looks dead.
    aim: f64,
}

const LIGHT: Scheme = Scheme {
    grounds: [Colour::new(0xff, 0xff, 0xff), Colour::new(0xf4, 0xf5, 0xf7)],
    away: Colour::BLACK,
    aim: CONTRAST_MIN,
};
const DARK: Scheme = Scheme {
    grounds: [Colour::new(0x14, 0x16, 0x1a), Colour::new(0x1e, 0x21, 0x27)],
    away: Colour::WHITE,
    aim: 7.0,
};

impl Scheme {
    /// The colour nearest to the brand's that can be read on every ground. Since `--page` is one of them, text
    /// in the colour of the page can be read on it as well.
    fn readable(&self, brand: Colour) -> Colour {
        let fits = |colour: &Colour| {
            self.grounds
                .iter()
                .all(|ground| contrast(*colour, *ground) >= self.aim)
        };
        (0..=100)
            .map(|percent| brand.toward(self.away, percent))
            .find(fits)
            .unwrap_or(self.away)
    }
}

/// The small style sheet of one operator. Colours are for the screen; paper stays black and white.
/// A `brand_colour` that is none leaves the colours of `cease.css`.
pub fn stylesheet(brand_colour: &str) -> String {
    let Some(brand) = Colour::parse(brand_colour) else {
        return String::new();
    };
    let (light, dark) = (LIGHT.readable(brand), DARK.readable(brand));
    format!(
        "@media screen{{:root{{--brand:{brand};--accent:{light}}}\
         @media (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}}}\n"
    )
}

/// Marks each operator in the list of operators with its colour, since pages carry no inline style.
fn list_of_colours(operators: &[Arc<RuleBook>]) -> String {
    let mut sheet = String::new();
    for rules in operators {
        let profile = &rules.operator;
        if let Some(brand) = Colour::parse(&profile.brand_colour) {
            // Writing to a String cannot fail.
            let _ = writeln!(
                sheet,
                ".operators .{}{{border-inline-start-color:{brand}}}",
                profile.id
            );
        }
    }
    sheet
}

/// Every file that pages load: `cease.css`, `cease.js`, `favicon.svg`, `operators.css` for the list of operators,
/// and `brand-<operator>.css` for each.
pub fn assets(operators: &[Arc<RuleBook>]) -> Vec<AssetFile> {
    let fixed = |name, bytes: &'static [u8]| AssetFile {
        name: Cow::Borrowed(name),
        bytes: Cow::Borrowed(bytes),
    };
    let made = |name: String, text: String| AssetFile {
        name: name.into(),
        bytes: text.into_bytes().into(),
    };
    let mut assets = vec![
        fixed("cease.css", include_bytes!("../assets/cease.css")),
        fixed("work.css", include_bytes!("../assets/work.css")),
        fixed("cease.js", include_bytes!("../assets/cease.js")),
        fixed("favicon.svg", include_bytes!("../assets/favicon.svg")),
        made("operators.css".to_owned(), list_of_colours(operators)),
    ];
    assets.extend(operators.iter().map(|rules| {
        let profile = &rules.operator;
        made(
            format!("brand-{}.css", profile.id),
            stylesheet(&profile.brand_colour),
        )
    }));
    assets
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = include_str!("../assets/cease.css");

    /// Every 17th value of each channel, so every corner, edge and grey of the cube is among them.
    fn colours() -> impl Iterator<Item = Colour> {
        let channel = || (0..=255).step_by(17);
        channel().flat_map(move |red| {
            channel().flat_map(move |green| channel().map(move |blue| Colour::new(red, green, blue)))
        })
    }

    #[test]
    fn any_colour_becomes_readable_on_the_page_and_under_its_text() {
        for brand in colours() {
            for scheme in [LIGHT, DARK] {
                let accent = scheme.readable(brand);
                for ground in scheme.grounds {
                    assert!(
                        contrast(accent, ground) >= CONTRAST_MIN,
                        "{brand} became {accent} on {ground}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_already_stays_the_operators_own() {
        let purple = Colour::new(0x5c, 0x2d, 0x91);
        assert_eq!(LIGHT.readable(purple), purple);
        assert_ne!(DARK.readable(purple), purple);
        let yellow = Colour::new(0xff, 0xc4, 0x21);
        assert_eq!(DARK.readable(yellow), yellow);
        assert_ne!(LIGHT.readable(yellow), yellow);
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        for scheme in [LIGHT, DARK] {
            let [page, panel] = scheme.grounds;
            assert!(
                SHEET.contains(&format!("--page: {page}; --panel: {panel};")),
                "{page} {panel}"
            );
        }
    }

    #[test]
    fn the_style_sheets_own_colours_can_be_read_on_both_grounds() {
        for (scheme, colours) in [
            (
                LIGHT,
                [
                    "--ink: #1a1c20",
                    "--quiet: #53585f",
                    "--bad: #ae1f17",
                    "--accent: #2b4b6f",
                ],
            ),
            (
                DARK,
                [
                    "--ink: #e9ebee",
                    "--quiet: #aab1ba",
                    "--bad: #ff9a90",
                    "--accent: #9dbfe6",
                ],
            ),
        ] {
            for written in colours {
                assert!(SHEET.contains(written), "{written}");
                let colour = written
                    .rsplit_once(' ')
                    .and_then(|(_, colour)| Colour::parse(colour))
                    .unwrap();
                for ground in scheme.grounds {
                    assert!(contrast(colour, ground) >= CONTRAST_MIN, "{written} on {ground}");
                }
            }
        }
    }

    #[test]
    fn the_edge_of_a_field_stands_out_from_both_grounds() {
        for (scheme, edge) in [(LIGHT, "#6c727a"), (DARK, "#8b929c")] {
            assert!(SHEET.contains(&format!("--edge: {edge};")));
            for ground in scheme.grounds {
                assert!(
                    contrast(Colour::parse(edge).unwrap(), ground) >= 3.0,
                    "{edge} on {ground}"
                );
            }
        }
    }

    #[test]
    fn an_operators_sheet_is_small_and_carries_its_colour() {
        let sheet = stylesheet("#FFC421");
        assert!(sheet.contains("--brand:#ffc421"), "{sheet}");
        assert!(sheet.contains("dark){:root{--accent:#ffc421}}"), "{sheet}");
        assert!(sheet.len() < 200);
        assert_eq!(stylesheet("yellow"), "");
    }
}
