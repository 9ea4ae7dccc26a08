//! How far it is.

use termination::party::Language;
use termination::rules::Position;
use wording::{Args, Wording};

/// The mean radius of the earth in metres (IUGG).
const EARTH_RADIUS: f64 = 6_371_009.0;
/// From this distance on a tenth of a kilometre says nothing.
const WHOLE_FROM: f64 = 9_950.0;

/// Metres between two places as the crow flies (haversine; half a percent off at most, since the earth is no ball).
pub(crate) fn metres(one: Position, other: Position) -> f64 {
    let (from, to) = (one.latitude.to_radians(), other.latitude.to_radians());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let north = half(other.latitude - one.latitude);
    let east = half(other.longitude - one.longitude);
    let chord = from.cos().mul_add(to.cos() * east, north);
    2.0 * EARTH_RADIUS * chord.sqrt().min(1.0).asin()
}

/// A distance in words. It starts from a place that is rounded, so it never pretends to metres.
pub(crate) fn said(wording: &Wording, language: Language, metres: f64) -> String {
    if metres < 1_000.0 {
        return wording.text(language, "shops-near");
    }
    let tenths = tenths(metres);
    let whole = metres >= WHOLE_FROM;
    let km = if whole {
        wording.whole(language, (tenths + 5) / 10)
    } else {
        wording.tenths(language, tenths)
    };
    wording.text_with(language, "shops-away", &Args::new().set("km", km))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance on earth is positive and below 21 million metres"
)]
fn tenths(metres: f64) -> u64 {
    (metres / 100.0).round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn place(latitude: f64, longitude: f64) -> Position {
        Position { latitude, longitude }
    }

    #[test]
    fn distances_are_those_of_the_map() {
        let brussels = place(50.8467, 4.3525);
        // Great-circle distances between the towns' halls, to the nearest kilometre.
        for (other, kilometres) in [
            (place(51.2211, 4.3997), 42.0),
            (place(50.6456, 5.5736), 89.0),
            (place(49.6833, 5.8167), 166.0),
            (brussels, 0.0),
        ] {
            let found = metres(brussels, other) / 1000.0;
            assert!((found - kilometres).abs() < 1.0, "{other:?}: {found}");
            assert!((metres(other, brussels) / 1000.0 - found).abs() < 1e-6);
        }
        let half_round = metres(place(0.0, 0.0), place(0.0, 180.0)) / 1000.0;
        assert!((half_round - 20_015.1).abs() < 1.0, "{half_round}");
    }

    #[test]
    fn a_distance_is_written_as_each_language_does() {
        let wording = Wording::strict();
        for (language, metres, expected) in [
            (Language::En, 0.0, "less than 1 km"),
            (Language::En, 999.0, "less than 1 km"),
            (Language::En, 2_345.0, "about 2.3 km"),
            (Language::Nl, 2_345.0, "ongeveer 2,3 km"),
            (Language::Fr, 2_345.0, "environ 2,3 km"),
            (Language::De, 2_345.0, "etwa 2,3 km"),
            (Language::Zh, 2_345.0, "约 2.3 公里"),
            (Language::En, 9_949.0, "about 9.9 km"),
            (Language::En, 9_950.0, "about 10 km"),
            (Language::De, 1_234_567.0, "etwa 1.235 km"),
        ] {
            assert_eq!(said(&wording, language, metres), expected);
        }
    }
}
