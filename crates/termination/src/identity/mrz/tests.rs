//! Zones of synthetic persons; the Utopian ones are the specimens of ICAO 9303.

use super::*;
use crate::identity::{OnFile, Verdict};
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 25);

fn belgian() -> String {
    sealed_td1(
        "IDBEL600001476<9355<<<<<<<<<<<",
        "850203F311015",
        "BEL",
        "85020300208",
        "PEETERS<<ANNELIES<MARIA",
    )
}

/// A TD1 zone with its check digits computed here, by the rule of part 3 section 4.9 and not by the crate.
fn sealed_td1(one: &str, dates: &str, nation: &str, optional: &str, name: &str) -> String {
    let (birth, rest) = dates.split_at(6);
    let (sex, expiry) = rest.split_at(1);
    let birth = format!("{birth}{}", check(birth));
    let expiry = format!("{expiry}{}", check(expiry));
    let optional = format!("{optional:<<11}");
    let whole = check(&format!("{}{birth}{expiry}{optional}", &one[5..]));
    format!("{one}\n{birth}{sex}{expiry}{nation}{optional}{whole}\n{name:<<30}")
}

fn check(field: &str) -> u32 {
    let value = |sign: char| sign.to_digit(36).unwrap_or(0);
    field
        .chars()
        .zip([7, 3, 1].iter().cycle())
        .map(|(sign, weight)| value(sign) * weight)
        .sum::<u32>()
        % 10
}

fn faults(text: &str) -> Vec<(Field, Wrong)> {
    read(text, TODAY)
        .unwrap()
        .faults
        .iter()
        .map(|fault| (fault.field, fault.wrong))
        .collect()
}

#[test]
fn a_belgian_card_is_read_with_its_long_number() {
    let seen = read(&belgian(), TODAY).unwrap();
    assert_eq!(seen.kind, DocumentKind::IdentityCard);
    assert_eq!(seen.issuer, "BEL");
    // 600001476935: nine places, a filler, the three last digits, their check digit 5.
    assert_eq!(seen.last_four, "6935");
    assert_eq!(seen.expires_on, Some(date(2031, 10, 15)));
    assert_eq!(seen.born_on, Some(date(1985, 2, 3)));
    assert_eq!(seen.faults, []);
    let same = PersonName::parts("Peeters", "Annelies");
    assert_eq!(
        crate::identity::name::compare(&seen.name, &OnFile::new(same)),
        Verdict::Match
    );
}

#[test]
fn a_passport_a_large_card_and_a_foreign_card_are_read() {
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let seen = read(passport, date(2012, 1, 1)).unwrap();
    assert_eq!(
        (seen.kind, seen.issuer.as_str(), seen.last_four.as_str()),
        (DocumentKind::Passport, "UTO", "02C3")
    );
    assert_eq!(
        (seen.born_on, seen.expires_on),
        (Some(date(1974, 8, 12)), Some(date(2012, 4, 15)))
    );
    assert_eq!(seen.faults, []);

    let large = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    let seen = read(large, date(2012, 1, 1)).unwrap();
    assert_eq!(
        (seen.kind, seen.last_four.as_str()),
        (DocumentKind::IdentityCard, "5890")
    );
    assert_eq!(seen.faults, []);

    let card =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    assert_eq!(read(card, date(2012, 1, 1)).unwrap().faults, []);

    let permit = sealed_td1(
        "IRBELB123456783<<<<<<<<<<<<<<<",
        "900101M280101",
        "MAR",
        "",
        "EL<AMRANI<<YOUSSEF",
    );
    assert_eq!(read(&permit, TODAY).unwrap().kind, DocumentKind::ResidencePermit);
    let german = sealed_td1(
        &format!("IDD<<L01X00T47{}<<<<<<<<<<<<<<<", check("L01X00T47")),
        "830812F330801",
        "D<<",
        "",
        "MUSTERMANN<<ERIKA",
    );
    let seen = read(&german, TODAY).unwrap();
    assert_eq!(
        (seen.issuer.as_str(), seen.faults.as_slice()),
        ("D", [].as_slice())
    );
}

#[test]
fn it_does_not_matter_how_a_zone_is_typed() {
    let right = read(&belgian(), TODAY).unwrap();
    let lines: Vec<String> = belgian().lines().map(str::to_owned).collect();
    let spaced: Vec<String> = lines
        .iter()
        .map(|line| line.chars().flat_map(|sign| [sign, ' ']).collect())
        .collect();
    let table = [
        belgian().to_lowercase(),
        belgian().replace('\n', ""),
        belgian().replace('\n', "\r\n"),
        belgian().replace('\n', "\n\n  "),
        belgian().replace("<<", "«"),
        belgian().replace('<', "‹"),
        belgian().replace('<', "＜"),
        spaced.join("\n"),
        // Fillers at the end of the first and the last line left out, and fillers typed as spaces.
        format!(
            "{}\n{}\n{}",
            lines[0].trim_end_matches('<'),
            lines[1],
            lines[2].trim_end_matches('<')
        ),
        format!(
            "{}\n{}\n{}",
            lines[0],
            lines[1],
            lines[2].replace('<', " ").trim_end().replace(' ', "<")
        ),
        // Letters where only digits stand, digits where only letters stand.
        format!(
            "{}\n{}\n{}",
            lines[0],
            lines[1].replacen("850203", "B5O2O3", 1),
            lines[2]
        ),
        format!(
            "{}\n{}\n{}",
            lines[0],
            lines[1].replacen("BEL", "8EL", 1),
            lines[2].replace("ANNELIES", "ANNEL1E5")
        ),
        format!("1D8EL{}\n{}\n{}", &lines[0][5..], lines[1], lines[2]),
    ];
    for typed in table {
        assert_eq!(read(&typed, TODAY), Ok(right.clone()), "{typed}");
    }
}

#[test]
fn each_confusion_is_put_right_where_the_place_decides_and_nowhere_else() {
    let one = "IDBEL600001476<9355<<<<<<<<<<<";
    for (letter, digit) in [
        ("O", 0),
        ("Q", 0),
        ("D", 0),
        ("I", 1),
        ("L", 1),
        ("Z", 2),
        ("S", 5),
        ("G", 6),
        ("B", 8),
    ] {
        // The last digit of the birth year may be any.
        let text = sealed_td1(one, &format!("8{digit}0203F311015"), "BEL", "", "PEETERS");
        let scanned = text.replacen(&format!("\n8{digit}0203"), &format!("\n8{letter}0203"), 1);
        assert_ne!(scanned, text);
        assert_eq!(read(&scanned, TODAY), read(&text, TODAY), "{letter}");
    }
    for (digit, letter) in [("0", "O"), ("1", "I"), ("2", "Z"), ("5", "S"), ("8", "B")] {
        let text = sealed_td1(one, "850203F311015", "BEL", "", &format!("MAR{letter}ELLE<<AN"));
        let scanned = text.replacen(&format!("MAR{letter}"), &format!("MAR{digit}"), 1);
        assert_ne!(scanned, text);
        assert_eq!(read(&scanned, TODAY), read(&text, TODAY), "{digit}");
    }
    // Any other letter in the place of a digit stays and is told.
    let text = sealed_td1(one, "850203F311015", "BEL", "", "PEETERS");
    let scanned = text.replacen("\n8502", "\n85X2", 1);
    assert!(faults(&scanned).contains(&(Field::BirthDate, Wrong::CheckDigit)));
}

#[test]
fn in_a_number_nothing_is_put_right() {
    // The letter O for the digit 0 inside of a number: its check digit speaks, and the one of the whole.
    let typed = belgian().replacen("600001476", "6O0001476", 1);
    let both = [
        (Field::Number, Wrong::CheckDigit),
        (Field::Whole, Wrong::CheckDigit),
    ];
    assert_eq!(faults(&typed), both);
}

#[test]
fn every_field_says_what_is_wrong_with_it() {
    use Field::{BirthDate, ExpiryDate, Issuer, Name, Number, OptionalData, Whole};
    use Wrong::{CheckDigit, Empty, NotADay, Past, UnknownCode};
    let one = "IDBEL600001476<9355<<<<<<<<<<<";
    let sealed = |dates: &str| sealed_td1(one, dates, "BEL", "", "PEETERS<<ANNELIES");
    // The specimen of part 4 with another expiry, sealed again, and a wrong sign in its optional data.
    let passport = format!(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F320415{}ZE184227B<<<<<1{}",
        check("320415"),
        check(&format!(
            "L898902C367408122320415{}ZE184226B<<<<<1",
            check("320415")
        )),
    );
    let table = [
        (
            belgian().replacen("9355", "9365", 1),
            vec![(Number, CheckDigit), (Whole, CheckDigit)],
        ),
        (
            belgian().replacen("850203", "850213", 1),
            vec![(BirthDate, CheckDigit), (Whole, CheckDigit)],
        ),
        (
            belgian().replacen("311015", "311016", 1),
            vec![(ExpiryDate, CheckDigit), (Whole, CheckDigit)],
        ),
        // A digit of the national register number: only the check digit of the whole covers it.
        (
            belgian().replacen("85020300208", "85020300209", 1),
            vec![(Whole, CheckDigit)],
        ),
        (sealed("850203F251015"), vec![(ExpiryDate, Past)]),
        (sealed("850203F310230"), vec![(ExpiryDate, NotADay)]),
        (sealed("850203F<<<<<<"), vec![(ExpiryDate, NotADay)]),
        (sealed("850230F311015"), vec![(BirthDate, NotADay)]),
        // Part 3, 4.8: an unknown day of birth is no fault.
        (sealed("8502<<F311015"), vec![]),
        (sealed("<<<<<<F311015"), vec![]),
        (
            sealed_td1(&one.replace("BEL", "QQQ"), "850203F311015", "BEL", "", "PEETERS"),
            vec![(Issuer, UnknownCode)],
        ),
        (
            sealed_td1(one, "850203F311015", "BEL", "", ""),
            vec![(Name, Empty)],
        ),
        (passport, vec![(OptionalData, CheckDigit), (Whole, CheckDigit)]),
        // The eight-character overflow that the crate accepts and no issuer prints.
        (
            sealed_td1(
                &format!("IDBEL60000147<<6935{}<<<<<<<<<<", check("600001476935")),
                "850203F311015",
                "BEL",
                "",
                "PEETERS",
            ),
            vec![(Number, CheckDigit)],
        ),
    ];
    for (text, expected) in table {
        let found = faults(&text);
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn what_is_no_zone_says_why() {
    let card = belgian();
    let lines: Vec<&str> = card.lines().collect();
    let table = [
        (String::new(), Unreadable::Empty),
        (" \n \t\n".to_owned(), Unreadable::Empty),
        ("592-1234567-89".to_owned(), Unreadable::Length { signs: 14 }),
        // A sign missing in a line that ends in a check digit cannot be filled up.
        (card.replacen("8502", "852", 1), Unreadable::Length { signs: 89 }),
        (format!("{card}X"), Unreadable::Length { signs: 91 }),
        (
            card.replace("PEETERS", "PÉETERS").replace('É', "?"),
            Unreadable::Sign { line: 3, place: 2 },
        ),
        (card.replacen("ID", "XD", 1), Unreadable::OtherDocument),
        (
            format!(
                "V{}\n{}",
                "<".repeat(43),
                "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
            ),
            Unreadable::OtherDocument,
        ),
        (
            format!("IDBEL<00001476<9355<<<<<<<<<<<\n{}\n{}", lines[1], lines[2]),
            Unreadable::NoNumber,
        ),
    ];
    for (text, fault) in table {
        assert_eq!(read(&text, TODAY).map(|seen| seen.faults), Err(fault), "{text}");
    }
}

#[test]
fn a_birth_year_belongs_to_the_latest_century_that_is_past() {
    let one = "IDBEL600001476<9355<<<<<<<<<<<";
    let table = [
        ("261125", date(2026, 11, 25)),
        ("261126", date(1926, 11, 26)),
        ("270101", date(1927, 1, 1)),
        ("000229", date(2000, 2, 29)),
        ("991231", date(1999, 12, 31)),
    ];
    for (birth, born_on) in table {
        let text = sealed_td1(one, &format!("{birth}F311015"), "BEL", "", "PEETERS");
        assert_eq!(read(&text, TODAY).unwrap().born_on, Some(born_on), "{birth}");
    }
}

#[test]
fn neither_the_number_nor_the_national_register_number_is_kept() {
    let seen = read(&belgian(), TODAY).unwrap();
    // Taken apart, so that a new field makes somebody think about it.
    let DocumentSeen {
        kind: _,
        issuer,
        last_four,
        expires_on: _,
        born_on: _,
        name: _,
        faults: _,
    } = seen.clone();
    assert_eq!((issuer.as_str(), last_four.as_str()), ("BEL", "6935"));
    let shown = format!("{seen:?}");
    for secret in ["PEETERS", "ANNELIES", "1985", "6935", "00208"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn a_name_that_fills_its_field_is_known_to_be_cut() {
    let seen = read(
        &sealed_td1(
            "IDBEL600001476<9355<<<<<<<<<<<",
            "850203F311015",
            "BEL",
            "",
            "VAN<DEN<BERGHE<<ANNELIES<MARIA",
        ),
        TODAY,
    )
    .unwrap();
    let whole = PersonName::parts("Van den Berghe", "Annelies Mariana Josephine");
    assert_eq!(
        crate::identity::name::compare(&seen.name, &OnFile::new(whole)),
        Verdict::Match
    );
}

/// Places of each line that a check digit of its own covers, and the field that must then be named.
const TD1_FIELDS: [(usize, std::ops::Range<usize>, Field); 3] = [
    (1, 0..6, Field::BirthDate),
    (1, 8..14, Field::ExpiryDate),
    (0, 5..14, Field::Number),
];
/// Places that only the check digit of the whole covers, and that digit itself.
const TD1_WHOLE: [(usize, std::ops::Range<usize>); 2] = [(0, 19..30), (1, 18..30)];

proptest! {
    /// Weights 7, 3 and 1 have no divisor in common with 10, so a wrong sign is seen unless its value is the same
    /// modulo 10: then no check digit can see it. The table of those signs is the crate's `blindspot`.
    #[test]
    fn a_wrong_sign_in_a_checked_field_is_named_or_is_one_that_no_check_digit_sees(
        chosen in 0_usize..3, at in 0_usize..9, sign in "[0-9A-Z<]",
    ) {
        let (line, range, field) = TD1_FIELDS[chosen].clone();
        let place = range.start + at % range.len();
        let mut lines: Vec<Vec<char>> = belgian().lines().map(|line| line.chars().collect()).collect();
        let (was, now) = (lines[line][place], sign.chars().next().unwrap());
        lines[line][place] = now;
        let typed: Vec<String> = lines.iter().map(|line| line.iter().collect()).collect();
        match read(&typed.join("\n"), TODAY) {
            Ok(seen) => {
                let named = seen.faults.iter().any(|fault| fault.field == field);
                let put_right = seen == read(&belgian(), TODAY).unwrap();
                prop_assert!(named || put_right || was == now || ::mrz::blindspot(was, now).is_blind(), "{was}{now}");
            }
            Err(fault) => prop_assert_eq!(fault, Unreadable::NoNumber),
        }
    }

    #[test]
    fn a_wrong_sign_under_the_last_check_digit_is_seen_or_is_one_that_none_sees(
        chosen in 0_usize..2, at in 0_usize..12, sign in "[0-9A-Z<]",
    ) {
        let (line, range) = TD1_WHOLE[chosen].clone();
        let place = range.start + at % range.len();
        let mut lines: Vec<Vec<char>> = belgian().lines().map(|line| line.chars().collect()).collect();
        let (was, now) = (lines[line][place], sign.chars().next().unwrap());
        lines[line][place] = now;
        let typed: Vec<String> = lines.iter().map(|line| line.iter().collect()).collect();
        let seen = read(&typed.join("\n"), TODAY).unwrap();
        let named = seen.faults.iter().any(|fault| matches!(fault.field, Field::Whole | Field::Number));
        let put_right = place == 29 && line == 1 && seen == read(&belgian(), TODAY).unwrap();
        prop_assert!(named || put_right || was == now || ::mrz::blindspot(was, now).is_blind(), "{was}{now}");
    }

    /// The second lines of ICAO's specimens: all of it is checked but nationality and sex.
    #[test]
    fn a_wrong_sign_in_the_second_line_of_a_passport_or_a_large_card_is_seen_or_is_one_that_none_sees(
        passport in any::<bool>(), at in 0_usize..44, sign in "[0-9A-Z<]",
    ) {
        let (first, second) = if passport {
            ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
        } else {
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
        };
        let day = date(2012, 1, 1);
        let sound = read(&format!("{first}\n{second}"), day).unwrap();
        let place = at % second.len();
        prop_assume!(!(10..13).contains(&place) && place != 20);
        let (was, now) = (second.chars().nth(place).unwrap(), sign.chars().next().unwrap());
        let changed = format!("{}{now}{}", &second[..place], &second[place + 1..]);
        match read(&format!("{first}\n{changed}"), day) {
            Ok(seen) => prop_assert!(
                !seen.faults.is_empty() || seen == sound || ::mrz::blindspot(was, now).is_blind(), "{was}{now} {place}"
            ),
            Err(fault) => prop_assert_eq!(fault, Unreadable::NoNumber),
        }
    }

    #[test]
    fn a_sound_zone_of_any_number_has_no_fault(number in "[A-Z0-9]{1,9}", long in "[0-9]{12}", optional in "[A-Z0-9]{0,11}") {
        let short = format!("I<UTO{number:<<9}{}{}", check(&number), "<".repeat(15));
        let (head, tail) = long.split_at(9);
        let long = format!("IDBEL{head}<{tail}{}{}", check(&long), "<".repeat(11));
        for one in [short, long] {
            let text = sealed_td1(&one, "850203F311015", "BEL", &optional, "PEETERS<<ANNELIES");
            prop_assert_eq!(faults(&text), vec![], "{}", text);
        }
    }

    #[test]
    fn whatever_is_typed_for_a_zone_is_answered(text in "[A-Z0-9<ÄÖ« \n]{0,100}") {
        let _ = read(&text, TODAY);
    }
}
