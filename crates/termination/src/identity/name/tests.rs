//! Pairs of names of invented people. `surname / given` is a name whose parts are known, other texts are whole names,
//! and `>` at the end means that the field of a zone ends there.

use super::*;
use NameSlip::{CutOff, Initial, NameMissing, OtherGivenName, Particle, Script, Spelling};
use Verdict::{Different, Match, Near};
use proptest::prelude::*;

fn name(text: &str) -> PersonName {
    let (text, cut) = text.strip_suffix('>').map_or((text, false), |text| (text, true));
    match text.split_once(" / ") {
        Some((surname, given)) => PersonName::in_zone(surname, given, cut),
        None => PersonName::whole(text),
    }
}

fn check(table: &[(&str, &str, Verdict<NameSlip>)]) {
    for (one, other, verdict) in table {
        assert_eq!(
            compare(&name(one), &OnFile::new(name(other))),
            *verdict,
            "{one:?} and {other:?}"
        );
        assert_eq!(
            compare(&name(other), &OnFile::new(name(one))),
            *verdict,
            "{other:?} and {one:?}"
        );
    }
}

#[test]
fn belgian_and_dutch_names() {
    check(&[
        ("PEETERS / ANNELIES MARIA", "Annelies Peeters", Match),
        ("PEETERS / ANNELIES MARIA", "Peeters, Annelies", Match),
        ("PEETERS / ANNELIES", "ANNELIES PEETERS", Match),
        ("VAN DEN BERGHE / JAN PIETER", "Jan Van den Berghe", Match),
        ("VAN DEN BERGHE / JAN", "Jan Vandenberghe", Match),
        ("VANDEN BERGHE / JAN", "Jan van den Berghe", Match),
        ("VAN DE VELDE / GREET", "Vandevelde / Greet", Match),
        ("DE SMET / TOM", "Tom Desmet", Match),
        ("D HONDT / KOEN", "Koen D'Hondt", Match),
        ("DHONDT / KOEN", "Koen D’Hondt", Match),
        ("'T JAMPENS / LIEVE", "Lieve Tjampens", Match),
        ("HEŸMANS / BART", "Bart Heymans", Match),
        ("IJSSELSTEIN / SANNE", "Sanne Ĳsselstein", Match),
        ("JANSSENS / JEAN PIERRE", "Jean-Pierre Janssens", Match),
        ("JANSSENS / JEANPIERRE", "Jean-Pierre Janssens", Match),
        ("PEETERS-JANSSENS / AN", "An Peeters Janssens", Match),
        ("DE SMET / TOM", "Tom Smet", Near(Particle)),
        ("VAN BEETHOVEN / LUDWIG", "Ludwig Beethoven", Near(Particle)),
        ("PEETERS-JANSSENS / AN", "An Peeters", Near(NameMissing)),
        ("PEETERS / JAN", "J. Peeters", Near(Initial)),
        ("PEETERS / JAN PIETER", "Jan P. Peeters", Match),
        ("PEETERS / JAN PIETER", "Jan Karel Peeters", Different),
        ("PEETERS / MARIA JOHANNA ANN", "Ann Peeters", Near(OtherGivenName)),
        ("PEETERS / ANNELIES", "Annelies Peters", Near(Spelling)),
        ("PEETERS / ANNELIES", "Annelise Peeters", Near(Spelling)),
        ("PEETERS / ANNELIES", "Annelise Peters", Different),
        ("PEETERS / JAN", "Jana Peeters", Different),
        ("PEETERS / JAN", "Piet Peeters", Different),
        ("PEETERS / JAN", "Jan Janssens", Different),
        ("PEETERS / JAN", "Peeters", Different),
        ("PEETERS / JAN", "P. J.", Different),
        ("PEETERS / JAN", "", Different),
    ]);
}

#[test]
fn french_names_and_names_by_marriage() {
    check(&[
        ("LEFEVRE / FRANCOIS", "François Lefèvre", Match),
        ("LEFEVRE / FRANCOIS", "Franc\u{327}ois Lefe\u{300}vre", Match),
        ("DE LA FONTAINE / CELINE", "Céline Delafontaine", Match),
        ("L HEUREUX / ELODIE", "Élodie L'Heureux", Match),
        ("BOEUF / ANAIS", "Anaïs Bœuf", Match),
        ("MARTIN / MARIE", "Marie Martin ép. Dupont", Match),
        ("MARTIN / MARIE", "Marie Dupont née Martin", Match),
        ("DUPONT / MARIE", "Marie Martin, épouse Dupont", Match),
        ("MARTIN EP. DUPONT / MARIE", "Marie Dupont", Match),
        ("DUPONT / MARIE", "Vve Dupont Marie", Near(NameMissing)),
        ("PEETERS / ELS", "Els Janssens geb. Peeters", Match),
        ("PEETERS / ELS", "Els Janssens e/v Peeters", Match),
        ("MEYER / EVA", "Eva Schmitz geborene Meyer", Match),
        ("MARTIN / MARIE", "Marie Durand ép. Dupont", Different),
        ("MARTIN / MARIE", "Luc Durand ép. Martin", Different),
        ("MARTIN / THOMAS", "Martin Thomas", Match),
        ("NEE / LUC", "Luc Née", Match),
        ("NEE / LUC", "Née Luc", Match),
        ("DUPONT / LUC", "Lucie Dupont", Different),
    ]);
}

#[test]
fn german_nordic_and_spanish_names_in_each_writing_of_their_letters() {
    check(&[
        ("MUELLER / JUERGEN", "Jürgen Müller", Match),
        ("MULLER / JURGEN", "Jürgen Müller", Match),
        ("MUXXLLER / JURGEN", "Jürgen Müller", Match),
        ("WEISS / GOETZ", "Götz Weiß", Match),
        ("VON DER HEYDEN / JOERG", "Jörg von der Heyden", Match),
        ("AAGAARD / SOEREN", "Søren Ågård", Match),
        ("OESTERGAARD / LARS", "Lars Østergård", Match),
        ("MUNOZ / INIGO", "Íñigo Muñoz", Match),
        ("MUNXXOZ / INIGO", "Iñigo Muñoz", Match),
        ("THORSDOTTIR / BJORK", "Björk Þórsdóttir", Match),
        ("THORSDOTTIR / BJOERK", "Björk Thorsdóttir", Match),
        ("MUELLER / JUERGEN", "Jürgen Möller", Near(Spelling)),
        ("MUELLER / JUERGEN", "Jürgen Maier", Different),
        ("GARCIA LOPEZ / ANA", "Ana García", Near(NameMissing)),
    ]);
}

#[test]
fn turkish_polish_and_moroccan_names() {
    check(&[
        ("SAHIN / CAGLAR", "Çağlar Şahin", Match),
        ("INCE / ISIL", "Işıl İnce", Match),
        ("YILDIZ / OEZGUER", "Özgür Yıldız", Match),
        ("YILDIZ / OZGUR", "Özgür Yıldız", Match),
        ("ZOLKIEWSKI / LUKASZ", "Łukasz Żółkiewski", Match),
        ("KOWALSKA / MALGORZATA", "Małgorzata Kowalska", Match),
        ("KOWALSKI / JAN", "Jan Kowalska", Near(Spelling)),
        ("EL AMRANI / YOUSSEF", "Youssef Elamrani", Match),
        ("EL AMRANI / YOUSSEF", "Youssef El-Amrani", Match),
        (
            "AIT BEN HADDOU / FATIMA ZAHRA",
            "Fatima-Zahra Aït Benhaddou",
            Match,
        ),
        (
            "AIT BEN HADDOU / FATIMA ZAHRA",
            "Fatima Zahra Aitbenhaddou",
            Match,
        ),
        ("BENALI / MOHAMMED", "Mohammed Ben Ali", Match),
        ("BENALI / MOHAMMED", "Mohamed Benali", Near(Spelling)),
        ("BENALI / MOHAMMED", "محمد بن علي", Near(Script)),
        ("AMRANI / YOUSSEF", "Youssef El Amrani", Near(Particle)),
    ]);
}

#[test]
fn cyrillic_and_chinese_names() {
    check(&[
        ("IVANOV / ALEKSEI", "Алексей Иванов", Match),
        ("IVANOVA / OLGA", "Ольга Иванова", Match),
        ("SHEVCHENKO / YULIIA", "Юлія Шевченко", Match),
        ("JOVANOVIC / ZELJKO", "Жељко Јовановић", Match),
        ("PETROV / PETAR", "Петър Петров", Match),
        ("WANG / XIAOMING", "王小明", Match),
        ("WANG / XIAOMING", "Xiao Ming Wang", Match),
        ("WANG / XIAOMING", "Wang Xiao-ming", Match),
        ("ZENG / LI", "曾丽", Match),
        ("LYU / NA", "吕娜", Match),
        ("LU / NA", "吕娜", Match),
        ("WANG / XIAOMING", "王小红", Different),
        ("WANG / XIAOMING", "李小明", Different),
    ]);
}

#[test]
fn a_name_that_the_zone_cuts_off() {
    check(&[
        (
            "PEETERS / ANNELIES MAR>",
            "Peeters / Annelies Maria Josephine",
            Match,
        ),
        (
            "PEETERS / ANNELIES MARIA>",
            "Peeters / Annelies Maria Josephine",
            Match,
        ),
        ("PEETERS / ANNEL>", "Peeters / Annelies Maria", Near(CutOff)),
        ("PEETERS / ANNEL", "Peeters / Annelies Maria", Different),
        ("PEETERS / ANNEL>", "Peeters / Johanna Maria", Different),
        ("PEETERS / ANNELIES MAR>", "Janssens / Annelies Maria", Different),
    ]);
}

#[test]
fn a_name_does_not_show_itself() {
    assert_eq!(format!("{:?}", name("PEETERS / ANNELIES")), "PersonName(…)");
}

proptest! {
    #[test]
    fn a_name_is_its_own_in_any_order_and_case(
        surname in "[A-Z][a-zéüßø]{2,8}", first in "[A-Z][a-zéüßø]{2,8}", second in "[A-Z][a-zéüßø]{2,8}",
    ) {
        // Somebody called Née cannot be told from somebody born otherwise.
        let marks = |name: &String| readings::readings(name).iter().any(|name| marriage::introduces_other_name(name));
        prop_assume!(![&surname, &first, &second].into_iter().any(marks));
        let written = PersonName::parts(&surname, &format!("{first} {second}"));
        for other in [
            format!("{first} {second} {surname}"),
            format!("{surname} {first}").to_uppercase(),
            format!("{surname}, {first} {second}").to_lowercase(),
        ] {
            let verdict = compare(&PersonName::whole(&other), &OnFile::new(written.clone()));
            prop_assert_eq!(verdict, Match, "{}", other);
        }
    }

    #[test]
    fn the_order_of_the_sides_does_not_matter(one in "[A-E]{1,3}( [A-E]{1,3}){0,3}", other in "[A-E]{1,3}( [A-E]{1,3}){0,3}") {
        let (one, other) = (PersonName::whole(&one), PersonName::whole(&other));
        prop_assert_eq!(
            compare(&one, &OnFile::new(other.clone())) == Match,
            compare(&other, &OnFile::new(one)) == Match
        );
    }

    #[test]
    fn whatever_is_typed_for_a_name_gets_a_verdict(one in ".{0,60}", other in ".{0,60}") {
        let _ = compare(&PersonName::whole(&one), &OnFile::new(PersonName::whole(&other)));
    }
}

#[test]
fn a_name_is_found_in_any_order_with_or_without_accents_and_particles() {
    let key = search_key("Zoë van het Voorbeeld");
    for same in ["VOORBEELD Zoe", "zoé Voorbeeld", "van het Voorbeeld, Zoë"] {
        assert_eq!(search_key(same), key, "{same}");
    }
    for other in ["Zoë Voorbeelds", "Zoë", "Voorbeeld", ""] {
        assert_ne!(search_key(other), key, "{other}");
    }
    assert_eq!(search_key("van de"), "");
}
