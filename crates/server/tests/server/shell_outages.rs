//! The database locked by somebody else, and a disk that is full: calm answers, nothing lost, nothing half-done.

use crate::app::{TestApp, ZOE};
use crate::browser::{Answer, Browser};
use crate::shell_folder::Folder;
use axum::http::StatusCode;
use engine::{CaseFilter, Verdict};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Another program that holds the write lock of a database until it is dropped.
struct Holder(Child);

impl Holder {
    fn of(database: &Path) -> Self {
        let script = "import sqlite3, sys\n\
            c = sqlite3.connect(sys.argv[1], isolation_level=None)\n\
            c.execute('begin immediate')\n\
            print('held', flush=True)\n\
            sys.stdin.read()\n";
        let mut child = Command::new("python3")
            .args(["-c", script, database.to_str().unwrap()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut said)
            .unwrap();
        assert_eq!(said.trim(), "held");
        Self(child)
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

async fn ask(browser: &mut Browser, form: &Answer) -> Answer {
    let fields = [
        ("name", ZOE.name),
        ("line", ZOE.line),
        ("email", ZOE.email),
        ("keep_number", "no"),
    ];
    browser.submit(form, "/end", &fields).await
}

async fn cases(app: &TestApp) -> usize {
    app.engine.list_cases(CaseFilter::default()).await.unwrap().len()
}

/// What a person sees while nothing can be written: what to do, and nothing of what is wrong.
fn assert_calm(answer: &Answer) {
    assert_eq!(
        answer.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}",
        answer.words()
    );
    assert_eq!(answer.header("retry-after"), "5");
    for detail in ["sql", "disk", "lock", "full"] {
        assert!(
            !answer.words().to_lowercase().contains(detail),
            "{}",
            answer.words()
        );
    }
}

/// Sends the same form again once all is well, and finds one whole case.
async fn assert_nothing_lost(app: &TestApp, browser: &mut Browser, form: &Answer) {
    assert_eq!(cases(app).await, 0, "nothing was half-done");
    let receipt = ask(browser, form).await;
    assert!(
        receipt.path.ends_with("/receipt"),
        "{} {}",
        receipt.path,
        receipt.words()
    );
    let listed = app.engine.list_cases(CaseFilter::default()).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert!(matches!(
        app.engine.verify(listed[0].id).await.unwrap(),
        Verdict::Agrees { .. }
    ));
    app.settle().await;
    assert!(!app.sent_to(ZOE.email).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_database_gives_busy_and_the_same_form_works_afterwards() {
    let folder = Folder::new();
    let app = TestApp::in_folder(folder.path()).await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    let holder = Holder::of(&folder.path().join("test.db"));
    assert_calm(&ask(&mut browser, &form).await);
    assert_eq!(
        browser.get("/proximus/en/guide").await.status,
        StatusCode::OK,
        "reading goes on"
    );
    let ready = browser.get("/readyz").await;
    assert!(
        ready.status == StatusCode::SERVICE_UNAVAILABLE && ready.text().contains("database busy"),
        "{}",
        ready.text()
    );
    drop(holder);
    assert_nothing_lost(&app, &mut browser, &form).await;
}

/// A file system of its own with little room; None where this user may not mount one.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn mounted() -> Option<Self> {
        let path = std::env::temp_dir().join(format!("cease-small-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(&path)
            .output();
        if mounted.is_ok_and(|mounted| mounted.status.success()) {
            return Some(Self(path));
        }
        let _ = std::fs::remove_dir(&path);
        None
    }

    /// Writes until nothing more fits.
    fn fill(&self) {
        let mut filler = std::fs::File::create(self.0.join("filler")).unwrap();
        while filler.write_all(&[0; 512]).is_ok() {}
    }

    fn make_room(&self) {
        std::fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "whether a missing disk is a failure is said by the environment"
)]
fn under_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_gives_busy_and_the_same_form_works_afterwards() {
    let Some(disk) = SmallDisk::mounted() else {
        assert!(!under_ci(), "a small file system could not be mounted");
        println!("skipped: this user may not mount a small file system");
        return;
    };
    let app = TestApp::in_folder(&disk.0).await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    disk.fill();
    let mut last = ask(&mut browser, &form).await;
    // What the files have room for inside is used up first; each try is the same request.
    for _ in 0..50 {
        if last.status == StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        let form = browser.get("/proximus/en/end").await;
        last = ask(&mut browser, &form).await;
    }
    assert_calm(&last);
    let before = cases(&app).await;
    disk.make_room();
    let receipt = ask(&mut browser, &form).await;
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.words());
    assert!(cases(&app).await <= before + 1);
    for case in app.engine.list_cases(CaseFilter::default()).await.unwrap() {
        assert!(matches!(
            app.engine.verify(case.id).await.unwrap(),
            Verdict::Agrees { .. }
        ));
    }
}
