//! Where a fact of a rule file comes from.

use super::fault::{Findings, Noted, Objection};
use super::format::site;
use super::reading::{Section, line, text};
use super::{Certainty, Source};

/// The keys of a source; a dated value of the law carries them as well.
pub(super) const KEYS: [&str; 3] = ["about", "url", "certainty"];

/// The most characters of an address; the pages of large companies sit deep.
const URL_MAX: usize = 500;

/// Reads a source. What is quoted must say where; several sources that agree, or none, have no single address.
pub(super) fn source(section: &Section<'_>, findings: &mut Findings<'_>) -> Result<Source, Noted> {
    let about = section.required("about", "say in a few words what the source says", findings, text);
    let sure = "write quoted, several, secondary or unsourced";
    let certainty = section.required("certainty", sure, findings, |value| match text(value)?.as_str() {
        "quoted" => Ok(Certainty::Quoted),
        "several" => Ok(Certainty::Several),
        "secondary" => Ok(Certainty::Secondary),
        "unsourced" => Ok(Certainty::Unsourced),
        other => Err(Objection::new(format!("{other} is no degree of certainty"), sure)),
    });
    let quoted = matches!(certainty, Ok(Certainty::Quoted));
    let url = section.optional("url", findings, |value| line(value, URL_MAX).and_then(site));
    if quoted && !section.has("url") {
        let remedy = "give the page's address, or a lower certainty";
        return Err(section.note(
            "url",
            Objection::new("what is quoted must say where", remedy),
            findings,
        ));
    }
    Ok(Source {
        about: about?,
        url: url.unwrap_or_default(),
        certainty: certainty?,
    })
}
