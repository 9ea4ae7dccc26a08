//! A visit as an entry for a calendar (RFC 5545).

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use termination::rules::Position;

/// What stands in the entry.
#[derive(Debug, Clone)]
pub(crate) struct CalendarEntry {
    /// Names the visit for ever: the same visit saved twice is one entry.
    pub(crate) uid: String,
    /// When the entry was made.
    pub(crate) made_at: Timestamp,
    /// When the visit begins.
    pub(crate) from: Timestamp,
    /// When it ends.
    pub(crate) until: Timestamp,
    /// What it is.
    pub(crate) summary: String,
    /// The shop's address on one line.
    pub(crate) place: String,
    /// Where that is.
    pub(crate) position: Position,
    /// What to bring, line by line.
    pub(crate) description: String,
}

impl CalendarEntry {
    /// The file's text. Times are in UTC, so that no calendar needs to know the shop's zone.
    pub(crate) fn write(&self) -> String {
        let position = format!("{};{}", self.position.latitude, self.position.longitude);
        let event = Event::new()
            .uid(&self.uid)
            .add_property("DTSTAMP", utc(self.made_at))
            .add_property("DTSTART", utc(self.from))
            .add_property("DTEND", utc(self.until))
            .summary(&self.summary)
            .location(&self.place)
            .description(&self.description)
            .add_property("GEO", position)
            .done();
        let mut calendar = Calendar::empty();
        for (key, value) in [
            ("VERSION", "2.0"),
            ("PRODID", "-//Cease//Shop visit//EN"),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
        ] {
            calendar.append_property(Property::new(key, value));
        }
        calendar.push(event);
        calendar.to_string()
    }
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::CalendarComponent;

    fn entry() -> CalendarEntry {
        CalendarEntry {
            uid: "20261124T1000-gent@proximus.example".to_owned(),
            made_at: "2026-11-23T08:00:00Z".parse().unwrap(),
            from: "2026-11-24T09:00:00Z".parse().unwrap(),
            until: "2026-11-24T09:30:00Z".parse().unwrap(),
            summary: "Proximus Gent: beëindigen, \"data\\kaart\"; 注销数据卡".to_owned(),
            place: "Voorbeeldplein 3, 9000 Gent".to_owned(),
            position: Position {
                latitude: 51.054,
                longitude: 3.725,
            },
            description: format!(
                "Breng mee:\n- identiteitskaart, of paspoort;\n- {}",
                "名".repeat(60)
            ),
        }
    }

    #[test]
    fn the_lines_are_those_of_the_standard() {
        let text = entry().write();
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"),
            "{text}"
        );
        assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{text}");
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        for line in [
            "DTSTAMP:20261123T080000Z",
            "DTSTART:20261124T090000Z",
            "DTEND:20261124T093000Z",
            "GEO:51.054;3.725",
            "LOCATION:Voorbeeldplein 3\\, 9000 Gent",
            "UID:20261124T1000-gent@proximus.example",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Proximus Gent: beëindigen\\, \"data\\\\kaart\"\\; 注销数据卡"));
        assert!(unfolded.contains("DESCRIPTION:Breng mee:\\n- identiteitskaart\\, of paspoort\\;\\n- 名"));
    }

    #[test]
    fn a_reader_gets_back_what_was_written() {
        let entry = entry();
        let calendar: Calendar = entry.write().parse().unwrap();
        let [CalendarComponent::Event(event)] = calendar.components.as_slice() else {
            panic!("one event: {calendar:?}");
        };
        assert_eq!(event.get_uid(), Some(entry.uid.as_str()));
        assert_eq!(event.get_summary(), Some(entry.summary.as_str()));
        assert_eq!(event.get_description(), Some(entry.description.as_str()));
        assert_eq!(event.get_location(), Some(entry.place.as_str()));
    }
}
