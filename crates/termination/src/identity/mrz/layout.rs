//! From what was typed or scanned to the lines of a zone.
//!
//! Case, spaces and missing line breaks say nothing. What is put right, and nothing else:
//!
//! - the filler, where readers and keyboards give `«` (two), `‹`, `＜` or `〈` for `<`;
//! - full-width letters and digits, as Chinese keyboards type them;
//! - in places that hold only digits (dates, check digits): `O`, `Q` and `D` for 0, `I` and `L` for 1, `Z` for 2,
//!   `S` for 5, `G` for 6, `B` for 8;
//! - in places that hold only letters (the document's code, states, names): `0` for O, `1` for I, `2` for Z, `5` for
//!   S, `8` for B.
//!
//! A number may hold both, so nothing is put right in a number or in optional data: there the check digit speaks.

use super::fault::Unreadable;

/// The lines of a zone, each of the right length.
pub(super) enum Zone {
    /// Identity cards of the usual size: three lines of 30.
    Td1([String; 3]),
    /// Larger cards: two lines of 36.
    Td2([String; 2]),
    /// Passports: two lines of 44.
    Td3([String; 2]),
}

impl Zone {
    /// Whether the name fills its field to the last place, so that its end may be cut off (part 3, 4.6).
    pub(super) fn name_is_cut(&self) -> bool {
        let named = match self {
            Self::Td1([_, _, name]) | Self::Td2([name, _]) | Self::Td3([name, _]) => name,
        };
        !named.ends_with('<')
    }
}

/// Splits and puts right. What is wrong inside of the lines is found when their fields are read.
pub(super) fn zone(text: &str) -> Result<Zone, Unreadable> {
    let written: Vec<String> = text
        .lines()
        .map(plain)
        .filter(|line| !line.trim().is_empty())
        .collect();
    let whole = written.concat();
    let signs = whole.chars().filter(|sign| !sign.is_whitespace()).count();
    if signs == 0 {
        return Err(Unreadable::Empty);
    }
    let unreadable = || Unreadable::Length { signs };
    let passport = whole.trim_start().starts_with('P');
    let (lines, length) = match (signs, written.len(), passport) {
        (90, _, _) | (_, 3, _) => (3, 30),
        (88, _, _) | (_, 2, true) => (2, 44),
        (72, _, _) | (_, 2, false) => (2, 36),
        _ => return Err(unreadable()),
    };
    let lines = if written.len() == lines {
        let fitted = written.iter().map(|line| fit(line, length));
        fitted.collect::<Option<Vec<_>>>().ok_or_else(unreadable)?
    } else {
        let run = without_spaces(&whole);
        if run.len() != lines * length {
            return Err(unreadable());
        }
        run.chunks(length).map(<[char]>::to_vec).collect()
    };
    match (length, lines.as_slice()) {
        (30, [one, two, three]) => Ok(Zone::Td1([
            put_right(one, TD1[0]),
            put_right(two, TD1[1]),
            put_right(three, TD1[2]),
        ])),
        (36, [one, two]) => Ok(Zone::Td2([put_right(one, TD2[0]), put_right(two, TD2[1])])),
        (44, [one, two]) => Ok(Zone::Td3([put_right(one, TD3[0]), put_right(two, TD3[1])])),
        _ => Err(unreadable()),
    }
}

// What may stand at each place: `A` a letter, `9` a digit, `.` either. A filler may stand anywhere.

/// Part 5, 4.2.2.
const TD1: [&str; 3] = [
    "AAAAA.........9...............",
    "9999999A9999999AAA...........9",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
];

/// Part 6, 4.2.2.
const TD2: [&str; 2] = [
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ".........9AAA9999999A9999999.......9",
];

/// Part 4, 4.2.2.
const TD3: [&str; 2] = [
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ".........9AAA9999999A9999999..............99",
];

fn put_right(line: &[char], layout: &str) -> String {
    let places = line.iter().zip(layout.chars());
    let put_right = places.map(|(sign, holds)| match holds {
        '9' => digit(*sign),
        'A' => letter(*sign),
        _ => *sign,
    });
    put_right.collect()
}

const fn digit(sign: char) -> char {
    match sign {
        'O' | 'Q' | 'D' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        other => other,
    }
}

const fn letter(sign: char) -> char {
    match sign {
        '0' => 'O',
        '1' => 'I',
        '2' => 'Z',
        '5' => 'S',
        '8' => 'B',
        other => other,
    }
}

/// One line in the right length: without its spaces, or with its spaces read as fillers, or, when it is too short
/// and does not end in a digit, with the fillers at its end that people leave out when they type. A line that ends
/// in a digit ends in a check digit, so what is missing is missing before it.
fn fit(line: &str, length: usize) -> Option<Vec<char>> {
    let dense = without_spaces(line);
    if dense.len() == length {
        return Some(dense);
    }
    let spaced: Vec<char> = line
        .trim()
        .chars()
        .map(|sign| if sign.is_whitespace() { '<' } else { sign })
        .collect();
    if spaced.len() == length {
        return Some(spaced);
    }
    let ends_in_digit = dense.last().is_some_and(char::is_ascii_digit);
    if dense.len() > length || ends_in_digit && !is_belgian_first_line(&dense) {
        return None;
    }
    let mut padded = dense;
    padded.resize(length, '<');
    Some(padded)
}

/// The first line of a Belgian card ends in the overflow's check digit and then in fillers, which are left out
/// easily: `IDBEL600001476<9355`.
fn is_belgian_first_line(line: &[char]) -> bool {
    line.get(2..5) == Some(&['B', 'E', 'L']) && line.get(14) == Some(&'<')
}

fn without_spaces(line: &str) -> Vec<char> {
    line.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for sign in line.chars() {
        match sign {
            '«' => plain.push_str("<<"),
            '‹' | '〈' => plain.push('<'),
            // U+FF01 to U+FF5E lie 0xFEE0 above ASCII.
            '\u{ff01}'..='\u{ff5e}' => {
                plain.extend(char::from_u32(u32::from(sign) - 0xfee0).map(|sign| sign.to_ascii_uppercase()));
            }
            '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            other => plain.push(other.to_ascii_uppercase()),
        }
    }
    plain
}
