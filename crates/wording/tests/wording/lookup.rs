//! What happens when a text or an argument is missing.

use termination::party::Language;
use wording::{Args, Wording};

#[test]
fn every_file_is_read_without_a_fault_and_no_id_stands_twice() {
    assert_eq!(Wording::new().missed(), Vec::<String>::new());
}

#[test]
fn a_missing_text_falls_back_to_its_id_and_is_counted() {
    let wording = Wording::new();
    let before = wording.misses();
    assert_eq!(wording.text(Language::Zh, "no-such-text"), "no-such-text");
    assert_eq!(
        wording.text(Language::Zh, "code.no-such-part"),
        "code.no-such-part"
    );
    assert_eq!(wording.text(Language::Zh, "no-such-text"), "no-such-text");
    assert_eq!(wording.misses() - before, 3);
    for missed in [
        "zh: code.no-such-part does not exist",
        "zh: no-such-text does not exist",
    ] {
        assert_eq!(
            wording.missed().iter().filter(|known| *known == missed).count(),
            1
        );
    }
}

#[test]
fn a_missing_argument_is_counted_by_name() {
    let wording = Wording::new();
    let before = wording.misses();
    assert_eq!(
        wording.text(Language::En, "end-last-day"),
        "at the end of {$date}"
    );
    assert_eq!(wording.misses() - before, 1);
    let missed = wording.missed();
    assert!(
        missed
            .iter()
            .any(|what| what.contains("end-last-day") && what.contains("$date")),
        "{missed:?}"
    );
}

#[test]
#[should_panic(expected = "no-such-text")]
fn a_strict_wording_panics_instead() {
    Wording::strict().text(Language::En, "no-such-text");
}

#[test]
fn numbers_select_plurals_and_are_written_as_the_locale_does() {
    let wording = Wording::strict();
    for (language, days, written) in [
        (Language::En, 1, "1 day"),
        (Language::En, 0, "0 days"),
        (Language::En, 1500, "1,500 days"),
        (Language::Fr, 0, "0 jour"),
        (Language::Fr, 2, "2 jours"),
        (Language::Fr, 1500, "1\u{202F}500 jours"),
        (Language::De, 1500, "1.500 Tage"),
        (Language::Zh, 1, "1 天"),
    ] {
        assert_eq!(
            wording.text_with(language, "duration-days", &Args::new().set("count", days)),
            written
        );
    }
}

#[test]
fn french_spaces_do_not_break_before_signs() {
    let wording = Wording::strict();
    let question = wording.text(Language::Fr, "reminder.changed");
    assert!(question.contains("d’avis\u{202F}?"), "{question}");
    let args = Args::new().set("cause", "x");
    assert_eq!(
        wording.text_with(Language::Fr, "kind-for-cause-named", &args),
        "Résiliation pour un motif précis\u{A0}: x"
    );
}

#[test]
fn what_a_person_typed_is_isolated_only_when_it_runs_from_right_to_left() {
    let wording = Wording::strict();
    for (typed, written) in [
        ("Anne", "Dear Anne,"),
        ("דנה", "Dear \u{2068}דנה\u{2069},"),
        ("a\nb", "Dear a b,"),
    ] {
        let text = wording.text_with(
            Language::En,
            "letter-greeting-name",
            &Args::new().person("name", typed),
        );
        assert_eq!(text, written);
    }
}
