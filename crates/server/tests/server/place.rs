//! Where a test's database lies: a file of its own, or a schema of its own on a real server.
//!
//! `CEASE_TEST_DATABASE=postgres` plays the whole suite on the server; `scripts/test` plays it on both.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// The address of a file in this folder.
pub(crate) fn file_in(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("test.db").display())
}

/// So many schemas were given to the tests of this process.
static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The address of a new database: in this folder, or where the environment says.
pub(crate) fn fresh(folder: &Path) -> String {
    if !on_a_server() {
        return file_in(folder);
    }
    let schema = format!("server_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/test-postgres");
    let ran = Command::new(script).args(["schema", &schema]).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "PostgreSQL gives no schema: {told}");
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

/// Everything that the database of a test holds: the bytes of its files, or what the server gives out of the schema.
pub(crate) fn stored(app: &crate::app::TestApp) -> Vec<u8> {
    if let Some((server, schema)) = app.database.split_once("&options=-csearch_path%3D") {
        let dumped = Command::new("pg_dump")
            .args(["-n", schema, server])
            .output()
            .unwrap();
        assert!(
            dumped.status.success(),
            "{}",
            String::from_utf8_lossy(&dumped.stderr)
        );
        return dumped.stdout;
    }
    let files = std::fs::read_dir(app.folder.path()).unwrap();
    let bytes = files.map(|file| std::fs::read(file.unwrap().path()).unwrap());
    bytes.collect::<Vec<_>>().concat()
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
