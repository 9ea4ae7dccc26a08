//! Where the data lies.

use adapters::Secret;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Where the data lies. What it shows of itself holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Database {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A server, by its address without a password.
    Postgres(String),
}

/// Statements that a connection keeps prepared: more than there are.
const STATEMENTS_KEPT: u32 = 400;

impl Database {
    /// The file, if it is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) => None,
        }
    }

    /// As written in the settings.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", path.display()),
            Self::Postgres(url) => url.clone(),
        }
    }

    /// The address by which the store opens it. It holds the password: never show it.
    pub fn address(&self, password: Option<&Secret>) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}?mode=rwc", path.display()),
            Self::Postgres(url) => {
                let joint = if url.contains('?') { '&' } else { '?' };
                let mut address = format!("{url}{joint}statement-cache-capacity={STATEMENTS_KEPT}");
                if !url.contains("application_name=") {
                    address.push_str("&application_name=cease");
                }
                if let Some(password) = password {
                    address.push_str("&password=");
                    address.push_str(&escaped(password.reveal()));
                }
                address
            }
        }
    }
}

/// Every byte that could mean something in an address, written as its number.
fn escaped(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(sign).collect()
}

impl TryFrom<String> for Database {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:").filter(|path| !path.is_empty()) {
            return Ok(Self::Sqlite(path.into()));
        }
        let rest = text
            .strip_prefix("postgres://")
            .or_else(|| text.strip_prefix("postgresql://"));
        match rest {
            // Never repeated in the mistake: it may hold what the setting warns of.
            Some(rest) if holds_password(rest) => Err(
                "the address holds a password; take it out, and write it into database_password_file or CEASE_DATABASE_PASSWORD"
                    .to_owned(),
            ),
            Some(rest) if !rest.is_empty() => Ok(Self::Postgres(text)),
            _ => Err(
                "this is no database; write sqlite: and a path, like sqlite:/var/lib/cease/cease.db, or a server, like \
                 postgres://cease@db.example.org/cease"
                    .to_owned(),
            ),
        }
    }
}

/// Whether the part of an address after its scheme names a password.
fn holds_password(rest: &str) -> bool {
    let (place, asked) = rest.split_once('?').unwrap_or((rest, ""));
    let user = place.rsplit_once('@').map(|(user, _)| user);
    user.is_some_and(|user| user.contains(':')) || asked.split('&').any(|pair| pair.starts_with("password="))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Database, String> {
        Database::try_from(text.to_owned())
    }

    #[test]
    fn a_file_and_a_server_are_told_apart() {
        assert_eq!(read("sqlite:/a/b,c.db"), Ok(Database::Sqlite("/a/b,c.db".into())));
        let server = "postgres://cease@db.example.org/cease";
        assert_eq!(read(server), Ok(Database::Postgres(server.to_owned())));
        for wrong in ["cease.db", "sqlite:", "postgres://", "mysql://db/cease", ""] {
            assert!(read(wrong).unwrap_err().contains("sqlite: and a path"), "{wrong}");
        }
    }

    #[test]
    fn an_address_with_a_password_is_refused_without_repeating_it() {
        for address in [
            "postgres://cease:hunter2@db.example.org/cease",
            "postgres://cease@db.example.org/cease?password=hunter2",
        ] {
            let told = read(address).unwrap_err();
            assert!(
                told.contains("database_password_file") && !told.contains("hunter2"),
                "{told}"
            );
        }
    }

    #[test]
    fn a_password_is_carried_whatever_signs_it_has() {
        let database = read("postgres://cease@db.example.org/cease?sslmode=verify-full").unwrap();
        let address = database.address(Some(&Secret::new("p&w=ü /?#")));
        assert!(
            address.starts_with("postgres://cease@db.example.org/cease?sslmode=verify-full&"),
            "{address}"
        );
        assert!(
            address.ends_with("&password=p%26w%3D%C3%BC%20%2F%3F%23"),
            "{address}"
        );
        assert_eq!(
            database.url(),
            "postgres://cease@db.example.org/cease?sslmode=verify-full"
        );
    }
}
