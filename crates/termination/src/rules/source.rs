//! Where a fact of a rule file comes from.

use super::fault::{Findings, Noted, Objection};
use super::format::site;
use super::reading::{Section, text};
use super::{Certainty, Source};
use toml::de::DeValue;

/// The keys of a source; a dated value of the law carries them as well.
pub(super) const KEYS: [&str; 3] = ["about", "url", "certainty"];

/// Reads a source. Its address may be missing only when nothing vouches for the fact.
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
    let address = |value: &DeValue<'_>| text(value).and_then(site);
    let url = if matches!(certainty, Ok(Certainty::Unsourced)) {
        Ok(section.optional("url", findings, address).unwrap_or_default())
    } else {
        section.required(
            "url",
            "give the page's address, or mark the fact as unsourced",
            findings,
            address,
        )
    };
    Ok(Source {
        about: about?,
        url: url?,
        certainty: certainty?,
    })
}
