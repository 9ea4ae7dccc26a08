//! Where a test's database lies: a file of its own, or a schema of its own on a real server.
//!
//! `CEASE_TEST_DATABASE=postgres` plays the whole suite on the server; `scripts/test` plays it on both.

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row as _};
use std::path::PathBuf;
use std::process::Command;

/// The database of one test.
pub(crate) enum Place {
    /// In this folder.
    File(PathBuf),
    /// A schema, with the address that leads into it.
    Schema(String),
}

impl Place {
    /// An empty place named after the test.
    pub(crate) fn fresh(name: &str) -> Self {
        sqlx::any::install_default_drivers();
        if let Some(url) = schema(name) {
            return Self::Schema(url);
        }
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("engine")
            .join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self::File(folder)
    }

    /// Whether it is a file. What only a file has, or only a server, is tested there alone.
    pub(crate) fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    pub(crate) fn url(&self) -> String {
        match self {
            Self::File(folder) => format!("sqlite:{}?mode=rwc", folder.join("cease.db").display()),
            Self::Schema(url) => url.clone(),
        }
    }

    /// A connection beside the engine's, to look at or to disturb the database.
    pub(crate) async fn beside(&self) -> AnyConnection {
        AnyConnection::connect(&self.url()).await.unwrap()
    }

    /// What another process begins that keeps everybody from writing; looking goes on.
    pub(crate) fn lock(&self) -> &'static str {
        match self {
            Self::File(_) => "begin immediate",
            Self::Schema(_) => {
                "begin; lock table command, effect, throttle, session, line_check, notice in exclusive mode"
            }
        }
    }

    pub(crate) async fn tables(&self, db: &mut AnyConnection) -> Vec<String> {
        let list = match self {
            Self::File(_) => "select name from sqlite_master where type = 'table'",
            Self::Schema(_) => {
                "select table_name::text from information_schema.tables where table_schema = current_schema()"
            }
        };
        texts(db, list).await
    }

    /// Every value of every row of a table, blobs included.
    pub(crate) async fn dump(&self, db: &mut AnyConnection, table: &str) -> Vec<u8> {
        let columns = match self {
            Self::File(_) => format!("select name from pragma_table_info('{table}')"),
            Self::Schema(_) => format!(
                "select column_name || case data_type when 'bytea' then '' else '::text' end
                 from information_schema.columns where table_schema = current_schema() and table_name = '{table}'"
            ),
        };
        let hex: Vec<_> = texts(db, &columns)
            .await
            .iter()
            .map(|column| match self {
                Self::File(_) => format!("coalesce(hex({column}), '')"),
                Self::Schema(_) if column.ends_with("::text") => {
                    format!("coalesce(upper(encode(convert_to({column}, 'UTF8'), 'hex')), '')")
                }
                Self::Schema(_) => format!("coalesce(upper(encode({column}, 'hex')), '')"),
            })
            .collect();
        let rows = format!("select {} from {table}", hex.join(" || '0A' || "));
        let mut bytes = vec![];
        for hex in texts(db, &rows).await {
            bytes.extend(data_encoding::HEXUPPER.decode(hex.as_bytes()).unwrap());
            bytes.push(b'\n');
        }
        bytes
    }
}

async fn texts(db: &mut AnyConnection, query: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(db).await;
    rows.unwrap().iter().map(|row| row.get(0)).collect()
}

/// A new schema on the server, if the tests are to run on one.
fn schema(name: &str) -> Option<String> {
    if !on_a_server() {
        return None;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/test-postgres");
    let schema = format!("engine_{}", name.replace('-', "_"));
    let ran = Command::new(script).args(["schema", &schema]).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "PostgreSQL gives no schema: {told}");
    Some(String::from_utf8(ran.stdout).unwrap().trim().to_owned())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment says on which database to test"
)]
fn on_a_server() -> bool {
    match std::env::var("CEASE_TEST_DATABASE").as_deref() {
        Ok("postgres") => true,
        Ok("sqlite") | Err(_) => false,
        Ok(other) => panic!("CEASE_TEST_DATABASE is `{other}`; write sqlite or postgres"),
    }
}
