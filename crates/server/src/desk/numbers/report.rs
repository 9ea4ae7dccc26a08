//! A table of counts: one name a row, some counts beside it. On a page it has texts, in a file stable names.

/// A name, for machines and for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) code: String,
    pub(super) text: String,
}

impl Name {
    pub(super) fn new(code: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            text: text.into(),
        }
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: Name,
    /// As many as there are columns.
    pub(super) counts: Vec<u64>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Report {
    /// Its name in addresses and in the page.
    pub(super) id: &'static str,
    /// What it shows.
    pub(super) title: String,
    /// A sentence about it.
    pub(super) text: String,
    /// What the names of the rows are.
    pub(super) head: Name,
    /// What is counted.
    pub(super) columns: Vec<Name>,
    pub(super) rows: Vec<Row>,
}

impl Report {
    /// Whether nothing was counted.
    pub(super) fn is_empty(&self) -> bool {
        self.rows
            .iter()
            .all(|row| row.counts.iter().all(|count| *count == 0))
    }

    /// The table as CSV, with stable names, which programs read and people can.
    pub(super) fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::Writer::from_writer(vec![]);
        let heads = self.columns.iter().map(|column| column.code.as_str());
        writer.write_record(std::iter::once(self.head.code.as_str()).chain(heads))?;
        for row in &self.rows {
            let counts = row.counts.iter().map(u64::to_string);
            writer.write_record(std::iter::once(row.name.code.clone()).chain(counts))?;
        }
        writer.into_inner().map_err(|error| error.into_error().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_stable_names_and_bare_numbers() {
        let report = Report {
            id: "open",
            title: "Open".into(),
            text: String::new(),
            head: Name::new("stage", "Stage"),
            columns: vec![Name::new("requests", "Requests, all")],
            rows: vec![
                Row {
                    name: Name::new("received", "Received"),
                    counts: vec![12_345],
                },
                Row {
                    name: Name::new("pending", "Scheduled"),
                    counts: vec![0],
                },
            ],
        };
        let csv = String::from_utf8(report.csv().unwrap()).unwrap();
        assert_eq!(csv, "stage,requests\nreceived,12345\npending,0\n");
        assert!(!report.is_empty());
    }
}
