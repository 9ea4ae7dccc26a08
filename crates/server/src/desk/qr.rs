//! A QR code as the path of an inline picture: the content policy lets no picture come from anywhere else.

use fast_qr::QRBuilder;
use std::fmt::Write as _;

/// White squares around the code that a camera needs (ISO/IEC 18004, section 7.3.7).
const MARGIN: usize = 4;

/// A QR code.
pub(super) struct Qr {
    /// Squares from edge to edge, with the margin.
    pub(super) size: usize,
    /// The dark squares as an SVG path.
    pub(super) path: String,
}

impl Qr {
    /// The code of a text; `None` when the text is too long for any.
    pub(super) fn of(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text).build().ok()?;
        let mut path = String::new();
        for row in 0..code.size {
            for (column, square) in code[row].iter().take(code.size).enumerate() {
                if square.value() {
                    // Writing to a text cannot fail.
                    let _ = write!(path, "M{} {}h1v1h-1z", column + MARGIN, row + MARGIN);
                }
            }
        }
        Some(Self {
            size: code.size + 2 * MARGIN,
            path,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_of_a_code_is_dark_and_its_margin_is_not() {
        let qr = Qr::of("otpauth://totp/x").unwrap();
        assert!(qr.path.starts_with("M4 4h1v1h-1z"));
        assert!(!qr.path.contains("M3 "));
        assert!((qr.size - 2 * MARGIN - 21).is_multiple_of(4), "{}", qr.size);
    }

    #[test]
    fn a_text_that_no_code_can_hold_has_none() {
        assert!(Qr::of(&"x".repeat(8000)).is_none());
    }
}
