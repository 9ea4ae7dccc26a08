//! The operator's colour, made readable: contrast as WCAG 2.2 counts it (1.4.3).

use std::fmt;

/// Text below 24 px needs this much contrast.
const CONTRAST_MIN: f64 = 4.5;

/// The sheets on which links stand, light and dark.
const LIGHT: Colour = Colour([0xFF, 0xFF, 0xFF]);
const DARK: Colour = Colour([0x22, 0x22, 0x25]);
const BLACK: Colour = Colour([0, 0, 0]);

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

impl Colour {
    /// Reads `#5c2d91`; what is no colour becomes a dark grey.
    pub(crate) fn parse(text: &str) -> Self {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii());
        let part = |at: usize| digits.and_then(|d| u8::from_str_radix(d.get(at..at + 2)?, 16).ok());
        match (part(0), part(2), part(4)) {
            (Some(red), Some(green), Some(blue)) => Self([red, green, blue]),
            _ => Self([0x33, 0x33, 0x36]),
        }
    }

    /// White or black, whichever reads better on this colour. One of them always reaches 4.5:1.
    pub(crate) fn text_on_it(self) -> Self {
        if self.contrast(LIGHT) >= self.contrast(BLACK) {
            LIGHT
        } else {
            BLACK
        }
    }

    /// This colour, darkened until it can be read on white.
    pub(crate) fn readable_on_light(self) -> Self {
        self.towards(BLACK, LIGHT)
    }

    /// This colour, lightened until it can be read on the dark sheet.
    pub(crate) fn readable_on_dark(self) -> Self {
        self.towards(LIGHT, DARK)
    }

    fn towards(self, end: Self, ground: Self) -> Self {
        (0..=100)
            .map(|percent| self.mixed(end, percent))
            .find(|mixed| mixed.contrast(ground) >= CONTRAST_MIN)
            .unwrap_or(end)
    }

    fn mixed(self, with: Self, percent: u32) -> Self {
        let mix = |a: u8, b: u8| {
            let sum = u32::from(a) * (100 - percent) + u32::from(b) * percent;
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        let (Self([red, green, blue]), Self(end)) = (self, with);
        Self([mix(red, end[0]), mix(green, end[1]), mix(blue, end[2])])
    }

    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let Self([red, green, blue]) = self;
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_brand_can_be_read_in_light_and_dark() {
        for brand in [
            "#5c2d91", "#ffe600", "#ff7900", "#0000ff", "#000000", "#ffffff", "#777777", "#00a0e9",
        ] {
            let brand = Colour::parse(brand);
            let (light, dark) = (brand.readable_on_light(), brand.readable_on_dark());
            for (front, ground) in [
                (brand.text_on_it(), brand),
                (light, LIGHT),
                (dark, DARK),
                (dark.text_on_it(), dark),
            ] {
                assert!(
                    front.contrast(ground) >= CONTRAST_MIN,
                    "{brand}: {front} on {ground}"
                );
            }
        }
    }

    #[test]
    fn a_brand_that_can_be_read_stays_as_it_is() {
        let brand = Colour::parse("#5c2d91");
        assert_eq!(brand.readable_on_light(), brand);
        assert_eq!(brand.to_string(), "#5c2d91");
        assert!((LIGHT.contrast(BLACK) - 21.0).abs() < 0.001);
    }

    #[test]
    fn what_is_no_colour_cannot_enter_a_style() {
        for wrong in [
            "",
            "red",
            "#12345",
            "#12345g",
            "#1234567",
            "red;}</style>",
            "#ééé",
        ] {
            assert_eq!(Colour::parse(wrong).to_string(), "#333336", "{wrong}");
        }
    }
}
