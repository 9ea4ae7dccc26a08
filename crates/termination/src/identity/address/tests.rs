//! Pairs of addresses, `street | postcode | town`. The houses are invented.

use super::*;
use AddressSlip::{
    BoxMissing, NumberSuffix, NumberSwapped, OtherLanguage, PostcodeSwapped, StreetAbbreviated,
    StreetKindMissing, StreetSpelling,
};
use Verdict::{Different, Match, Near};
use proptest::prelude::*;

fn address(text: &str) -> PostalAddress {
    let parts: Vec<&str> = text.split('|').map(str::trim).collect();
    PostalAddress::new(parts[0], parts[1], parts[2])
}

fn check(table: &[(&str, &str, Verdict<AddressSlip>)]) {
    for (one, other, verdict) in table {
        assert_eq!(
            compare(&address(one), &OnFile::new(address(other))),
            *verdict,
            "{one:?} and {other:?}"
        );
        assert_eq!(
            compare(&address(other), &OnFile::new(address(one))),
            *verdict,
            "{other:?} and {one:?}"
        );
    }
}

/// Checks pairs of street lines in one town.
fn check_lines(place: &str, table: &[(&str, &str, Verdict<AddressSlip>)]) {
    for (one, other, verdict) in table {
        check(&[(
            &format!("{one} | {place}"),
            &format!("{other} | {place}"),
            *verdict,
        )]);
    }
}

#[test]
fn dutch_streets() {
    check_lines(
        "9000 | Gent",
        &[
            ("Kerkstraat 12", "KERKSTRAAT 12", Match),
            ("Kerkstraat 12", "Kerkstr. 12", Match),
            ("Kerkstraat 12", "Kerk straat 12", Match),
            ("Kerkstraat 12", "Kerkstraat, 12", Match),
            ("Kerkstraat 12", "Kerkstraat nr. 12", Match),
            ("Kerkstraat 12", "12, Kerkstraat", Match),
            ("Brusselsesteenweg 7", "Brusselse Stwg. 7", Match),
            ("Brusselsesteenweg 7", "Brusselse steenweg 7", Match),
            ("Koning Albertlaan 3", "Kon. Albertln 3", Match),
            ("Sint-Pietersplein 1", "St. Pieterspl. 1", Match),
            ("Onze-Lieve-Vrouwstraat 5", "O.L.V.-straat 5", Match),
            ("Burgemeester Maxlaan 8", "Burg. Maxlaan 8", Match),
            ("Dokter Schweitzerlaan 8", "Dr. Schweitzerlaan 8", Match),
            ("11 Novemberlaan 5", "11-Novemberlaan 5", Match),
            ("Gravenweg 4", "Gravenwg 4", Match),
            (
                "Emile Vandervelde laan 8",
                "Em. Vandervelde laan 8",
                Near(StreetAbbreviated),
            ),
            ("Kerkstraat 12", "Kerkstaat 12", Different),
            (
                "Brugsepoortstraat 12",
                "Brugsepoorstraat 12",
                Near(StreetSpelling),
            ),
            ("Kerkstraat 12", "Kerk 12", Near(StreetKindMissing)),
            ("Kerkstraat 12", "Kerklaan 12", Different),
            ("Kerkstraat 12", "Molenstraat 12", Different),
            ("Kerkstraat 12", "12", Different),
        ],
    );
}

#[test]
fn french_and_german_streets() {
    check_lines(
        "4000 | Liège",
        &[
            ("Rue de la Station 12", "r. de la station 12", Match),
            ("Rue de la Station 12", "Rue Station 12", Match),
            ("12, rue de la Station", "Rue de la Station, 12", Match),
            ("12 rue de la Station", "Rue de la Station 12", Match),
            ("Avenue de l'Été 3", "av. de l’Ete 3", Match),
            ("Boulevard d'Avroy 20", "Bd d'Avroy 20", Match),
            ("Boulevard d'Avroy 20", "Bld. Avroy 20", Match),
            ("Chaussée de Tongres 5", "Chée de Tongres 5", Match),
            ("Place Saint-Lambert 1", "Pl. St-Lambert 1", Match),
            ("Rue Notre-Dame 4", "Rue N.-D. 4", Match),
            ("Rue du Général Leman 6", "Rue Gén. Leman 6", Match),
            ("Rue du 11 Novembre 5", "rue 11 novembre 5", Match),
            ("5, Rue du 11 Novembre", "Rue du 11 Novembre 5", Match),
            ("Rue de la Station 12", "de la Station 12", Different),
            ("Rue de la Station 12", "Station 12", Near(StreetKindMissing)),
            ("Rue de la Station 12", "Avenue de la Station 12", Different),
            ("Rue Émile Zola 8", "Rue E. Zola 8", Near(StreetAbbreviated)),
            ("Rue Grétry 8", "Rue Gretri 8", Near(StreetSpelling)),
        ],
    );
    check_lines(
        "4700 | Eupen",
        &[
            ("Hauptstraße 9", "Hauptstr. 9", Match),
            ("Hauptstraße 9", "Hauptstrasse 9", Match),
            ("Aachener Straße 9", "Aachenerstr. 9", Match),
            ("Marktplatz 2", "Marktpl. 2", Match),
            ("Gospertweg 2", "Gospert Weg 2", Match),
            ("Sankt-Nikolaus-Straße 2", "St. Nikolausstr. 2", Match),
        ],
    );
}

#[test]
fn numbers_and_boxes() {
    check_lines(
        "2000 | Antwerpen",
        &[
            ("Meir 12 bus 3", "Meir 12/3", Match),
            ("Meir 12 bus 3", "Meir 12b3", Match),
            ("Meir 12 bus 3", "Meir 12 B 3", Match),
            ("Meir 12 bus 3", "Meir 12 bte 3", Match),
            ("Meir 12 bus 3", "Meir 12 boîte 3", Match),
            ("Meir 12 bus 3", "Meir 12, Bt. 3", Match),
            ("Meir 12 bus 3", "Meir 12 Bf. 3", Match),
            ("Meir 12 bus 3", "Meir 12 bus 0003", Match),
            ("Meir 12 bus 3", "Meir 12 bus3", Match),
            ("Meir 12 bus 3", "Meir 12 3", Match),
            ("Meir 12 bus 3", "12, Meir bus 3", Match),
            ("Meir 12 bus A3", "Meir 12/A3", Match),
            ("Meir 12 bus A", "Meir 12 bte a", Match),
            ("Meir 12A bus 3", "Meir 12a/3", Match),
            ("Meir 12A", "Meir 12 A", Match),
            ("Meir 12bis", "Meir 12 bis", Match),
            ("Meir 12-14", "Meir 12-14", Match),
            ("Meir 012", "Meir 12", Match),
            ("Meir 12 bus 3", "Meir 12", Near(BoxMissing)),
            ("Meir 12A", "Meir 12", Near(NumberSuffix)),
            ("Meir 12", "Meir 21", Near(NumberSwapped)),
            ("Meir 132", "Meir 123", Near(NumberSwapped)),
            ("Meir 12 bus 3", "Meir 21", Different),
            ("Meir 12 bus 3", "Meir 12 bus 4", Different),
            ("Meir 12A", "Meir 12B", Different),
            ("Meir 12", "Meir 13", Different),
            ("Meir 12", "Meir 112", Different),
            ("Meir 12", "Meir", Different),
            ("Meir 12", "", Different),
        ],
    );
}

#[test]
fn towns_and_their_parts() {
    check(&[
        (
            "Meir 12 | 2000 | Antwerpen",
            "Meir 12 | B-2000 | Antwerpen",
            Match,
        ),
        ("Meir 12 | 2000 | Antwerpen", "Meir 12 | BE 2000 | ANVERS", Match),
        (
            "Meir 12 | 2000 | Antwerpen",
            "Meir 12 | b2000 | 2000 Antwerpen",
            Match,
        ),
        (
            "Hoek 1 | 9050 | Ledeberg",
            "Hoek 1 | 9050 | Ledeberg (Gent)",
            Match,
        ),
        (
            "Hoek 1 | 9050 | Gent-Ledeberg",
            "Hoek 1 | 9050 | Ledeberg (Gent)",
            Match,
        ),
        (
            "Hoek 1 | 9050 | Gent",
            "Hoek 1 | 9050 | Ledeberg",
            Near(AddressSlip::Town),
        ),
        ("Rue Haute 1 | 4000 | Liège", "Rue Haute 1 | 4000 | LUIK", Match),
        (
            "Hoek 1 | 9100 | Sint-Niklaas",
            "Hoek 1 | 9100 | St. Niklaas",
            Match,
        ),
        (
            "Rue Haute 1 | 1080 | Molenbeek-Saint-Jean",
            "Rue Haute 1 | 1080 | Sint-Jans-Molenbeek",
            Match,
        ),
        (
            "Rue Haute 1 | 1050 | Ixelles",
            "Rue Haute 1 | 1050 | Elsene",
            Match,
        ),
        (
            "Rue Haute 1 | 1420 | Braine-l'Alleud",
            "Rue Haute 1 | 1420 | Braine l’alleud",
            Match,
        ),
        (
            "Hoek 1 | 9050 | Gent",
            "Hoek 1 | 9050 | ",
            Near(AddressSlip::Town),
        ),
    ]);
}

#[test]
fn postcodes() {
    check(&[
        (
            "Meir 12 | 2000 | Antwerpen",
            "Meir 12 | 0200 | Antwerpen",
            Near(PostcodeSwapped),
        ),
        (
            "Hoek 1 | 9810 | Nazareth",
            "Hoek 1 | 9180 | Nazareth",
            Near(PostcodeSwapped),
        ),
        ("Hoek 1 | 9810 | Nazareth", "Hoek 1 | 9820 | Nazareth", Different),
        ("Hoek 1 | 9810 | Nazareth", "Hoek 1 |  | Nazareth", Different),
        ("Hoek 1 | 9810 | Nazareth", "Hoek 1 | 9180 | Eke", Different),
        (
            "Coolsingel 1 | 3011 AD | Rotterdam",
            "Coolsingel 1 | 3011ad | Rotterdam",
            Match,
        ),
    ]);
}

#[test]
fn a_street_of_brussels_in_its_other_language_is_told_and_not_translated() {
    check(&[
        (
            "Louizalaan 54 | 1050 | Brussel",
            "Avenue Louise 54 | 1050 | Bruxelles",
            Near(OtherLanguage),
        ),
        (
            "Wetstraat 16 | 1000 | Brussel",
            "Rue de la Loi 16 | 1000 | Bruxelles",
            Near(OtherLanguage),
        ),
        // The same words would be told of any other street: it is a question to ask again, and no proof.
        (
            "Kerkstraat 16 | 1000 | Brussel",
            "Rue de la Loi 16 | 1000 | Bruxelles",
            Near(OtherLanguage),
        ),
        (
            "Wetstraat 16 | 1000 | Brussel",
            "Rue de la Loi 61 | 1000 | Bruxelles",
            Different,
        ),
        (
            "Wetstraat 16 | 2000 | Antwerpen",
            "Rue de la Loi 16 | 2000 | Anvers",
            Different,
        ),
    ]);
}

#[test]
fn an_address_does_not_show_itself() {
    assert_eq!(
        format!("{:?}", address("Meir 12 | 2000 | Antwerpen")),
        "PostalAddress(…)"
    );
}

proptest! {
    #[test]
    fn an_address_is_its_own_however_its_box_is_written(
        name in "[A-Z][a-z]{4,9}", number in 1_u16..999, unit in 1_u16..99, postcode in 1000_u16..9999,
    ) {
        let stored = PostalAddress::new(&format!("{name}straat {number} bus {unit}"), &postcode.to_string(), "Dorp");
        for line in [
            format!("{name}str. {number}/{unit}"),
            format!("{name}straat {number}b{unit}"),
            format!("{number}, {name} straat bte {unit:03}"),
            format!("{name}straat {number} bus{unit}").to_uppercase(),
        ] {
            let said = PostalAddress::new(&line, &format!("B-{postcode}"), "DORP");
            prop_assert_eq!(compare(&said, &OnFile::new(stored.clone())), Match, "{}", line);
        }
    }

    #[test]
    fn another_number_is_another_house(one in 1_u16..999, other in 1_u16..999) {
        let house = |number: u16| PostalAddress::new(&format!("Kerkstraat {number}"), "9000", "Gent");
        let verdict = compare(&house(one), &OnFile::new(house(other)));
        prop_assert_eq!(verdict == Match, one == other);
    }

    #[test]
    fn whatever_is_typed_for_an_address_gets_a_verdict(line in ".{0,60}", postcode in ".{0,8}", town in ".{0,20}") {
        let said = PostalAddress::new(&line, &postcode, &town);
        let _ = compare(&said, &OnFile::new(address("Meir 12 | 2000 | Antwerpen")));
    }
}
