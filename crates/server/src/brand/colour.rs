//! A colour, and how well it can be told from another.

use std::fmt;

/// A colour in sRGB, eight bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::new(0xff, 0xff, 0xff);

    /// From its channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rrggbb`, in either case.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// The colour that lies this many percent of the way to another; 0 is itself, 100 the other.
    #[must_use]
    pub fn toward(self, other: Self, percent: u8) -> Self {
        let percent = u32::from(percent.min(100));
        let mix = |from: u8, to: u8| {
            let sum = u32::from(from) * (100 - percent) + u32::from(to) * percent;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self::new(
            mix(self.red, other.red),
            mix(self.green, other.green),
            mix(self.blue, other.blue),
        )
    }

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// One channel with the curve of sRGB taken out.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// The contrast of two colours, 1 (the same) to 21 (black and white), as WCAG 2.2 defines it; the order does
/// not matter.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_agrees_with_known_values() {
        for (one, other, known) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#0000ff", "#ffffff", 8.59),
            ("#ff0000", "#ffffff", 4.00),
            ("#00ff00", "#ffffff", 1.37),
            ("#ffff00", "#ffffff", 1.07),
            ("#595959", "#ffffff", 7.00),
            ("#ff0000", "#000000", 5.25),
        ] {
            let (one, other) = (Colour::parse(one).unwrap(), Colour::parse(other).unwrap());
            assert!(
                (contrast(one, other) - known).abs() < 0.006,
                "{one} {other}: {}",
                contrast(one, other)
            );
            assert!((contrast(one, other) - contrast(other, one)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn only_a_hash_and_six_digits_are_a_colour() {
        assert_eq!(Colour::parse("#5C2d91"), Some(Colour::new(0x5c, 0x2d, 0x91)));
        for text in [
            "", "#", "5c2d91", "#5c2d9", "#5c2d911", "#5c2d9g", "#+c2d91", "#é2d9", "purple",
        ] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_colour_moves_all_the_way_to_another() {
        let from = Colour::new(10, 200, 31);
        assert_eq!(from.toward(Colour::BLACK, 0), from);
        assert_eq!(from.toward(Colour::BLACK, 50), Colour::new(5, 100, 16));
        assert_eq!(from.toward(Colour::WHITE, 100), Colour::WHITE);
    }
}
