//! The command line: what it teaches, what it refuses, and with which next step.

use crate::cli_process::{Installation, run};
use crate::shell_folder::permit;

const COMMANDS: [&[&str]; 14] = [
    &[],
    &["serve"],
    &["demo"],
    &["import"],
    &["migrate"],
    &["backup"],
    &["bulk"],
    &["bulk", "end"],
    &["case"],
    &["case", "list"],
    &["case", "show"],
    &["case", "verify"],
    &["case", "retry"],
    &["config", "check"],
];

#[test]
fn every_command_teaches_itself_with_an_example() {
    for command in COMMANDS {
        let arguments: Vec<_> = command.iter().copied().chain(["--help"]).collect();
        let ran = run(&arguments, &[]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{command:?}");
        assert!(
            ran.out.contains("Example") || command == ["case"] || command == ["bulk"],
            "{command:?}: {}",
            ran.out
        );
        assert!(!ran.out.contains('\u{1b}'), "coloured on a terminal only");
        assert!(
            ran.out.lines().all(|line| line.chars().count() <= 125),
            "{command:?}: {}",
            ran.out
        );
    }
    assert!(run(&["--version"], &[]).out.starts_with("cease "));
}

#[test]
fn a_command_line_that_cannot_be_understood_ends_with_2_and_a_hint() {
    for (arguments, told) in [
        (&["serv"][..], "serve"),
        (&["case", "shwo", "x"], "show"),
        (&["serve", "--lisen", "x"], "--listen"),
        (&["import"], "<FILE>"),
        (&["backup"], "<FILE>"),
        (&["import", "x.csv", "--batch", "0"], "1..=5000"),
        (&["case", "verify"], "<CASE>"),
        (&["demo", "--config", "x"], "--config"),
    ] {
        let ran = run(arguments, &[]);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn the_default_configuration_printed_is_one_that_can_be_read() {
    let installation = Installation::new();
    let printed = run(&["config", "default"], &[]);
    assert_eq!(printed.code, 0);
    let file = installation.folder.file("default.toml", &printed.out);
    let ran = run(
        &["config", "check", "--config", file.to_str().unwrap()],
        &[("CEASE_MASTER_KEY", crate::app::MASTER)],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn config_check_shows_what_is_set_from_where_and_no_secret() {
    let installation = Installation::new();
    let ran = installation.run(&["config", "check", "--database", "sqlite:elsewhere.db"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let line = |key: &str| {
        let line = ran.out.lines().find(|line| line.starts_with(&format!("{key} ")));
        line.unwrap_or_else(|| panic!("{key} in {}", ran.out))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(line("database"), "database \"sqlite:elsewhere.db\" --database");
    assert!(
        line("listen").starts_with("listen \"127.0.0.1:0\" ") && line("listen").ends_with("cease.toml:2")
    );
    assert_eq!(line("limits.body_bytes"), "limits.body_bytes 65536 default");
    assert!(line("master_key").starts_with("master_key (secret) "));
    assert!(!ran.out.contains(crate::app::MASTER));
    assert!(ran.out.contains("proximus@") && ran.out.contains("The configuration is in order."));
    let json = installation.run(&["config", "check", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(
        (json["ok"].as_bool(), json["rule_books"].as_array().unwrap().len()),
        (Some(true), 9)
    );
}

#[test]
fn config_check_tells_every_mistake_and_ends_with_1() {
    let installation = Installation::with("lisen = 1\nhost_routing = 'x'");
    permit(&installation.folder.path().join("master.key"), 0o644);
    let ran = installation.run(&["config", "check"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(
        ran.err.contains("the configuration has 2 mistakes:"),
        "{}",
        ran.err
    );
    assert!(
        ran.err
            .contains("cease.toml:1: lisen: this setting is unknown; did you mean listen?"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("cease.toml:2: host_routing: "), "{}", ran.err);
    assert!(
        ran.err.lines().last().unwrap().starts_with("Next: "),
        "{}",
        ran.err
    );
    let json = installation.run(&["config", "check", "--json"]);
    assert_eq!(json.code, 1);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["faults"][0]["key"], "lisen");
}

#[test]
fn config_check_also_asks_what_the_mail_server_needs() {
    for (from, to, told) in [
        (
            "no-reply@example.test",
            "nobody",
            "mail: `from` must be an address",
        ),
        (
            "host = '127.0.0.1'",
            "host = 'mail.example.org'",
            "`encryption = \"none\"` is only for a server on this machine",
        ),
        (
            "encryption = 'none'",
            "encryption = 'none'\nuser = 'u'",
            "`user` and `password` belong together",
        ),
    ] {
        let installation = Installation::new();
        let text = std::fs::read_to_string(&installation.config).unwrap();
        installation.folder.file("cease.toml", &text.replace(from, to));
        let ran = installation.run(&["config", "check"]);
        assert!(ran.code == 1 && ran.err.contains(told), "{ran:?}");
    }
}

#[test]
fn serve_refuses_what_it_cannot_keep_with_the_next_step() {
    let no_mail = Installation::new();
    let ran = no_mail.run(&["serve", "--listen", "nowhere"]);
    assert!(
        ran.code == 1 && ran.err.contains("--listen: listen: "),
        "{}",
        ran.err
    );
    let text = std::fs::read_to_string(&no_mail.config)
        .unwrap()
        .replace("host = '127.0.0.1'", "host = ''");
    no_mail.folder.file("cease.toml", &text);
    let ran = no_mail.run(&["serve"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("there is no mail server") && ran.err.contains("Next: set mail.host"),
        "{}",
        ran.err
    );
    let elsewhere = Installation::new();
    let ran = elsewhere.run(&["serve", "--database", "sqlite:/nowhere/cease.db"]);
    assert!(
        ran.code == 1 && ran.err.contains("/nowhere/cease.db cannot be opened"),
        "{}",
        ran.err
    );
    let ran = elsewhere.run(&["serve", "--listen", "192.0.2.1:80"]);
    assert!(
        ran.code == 1 && ran.err.contains("cannot listen on 192.0.2.1:80"),
        "{}",
        ran.err
    );
    let broken = elsewhere
        .folder
        .file("cease.db", "this is no database, whatever its name says");
    let ran = elsewhere.run(&["serve"]);
    assert!(
        ran.code == 1 && ran.err.contains("cannot be opened"),
        "{} {}",
        broken.display(),
        ran.err
    );
}

#[test]
fn a_mistake_in_an_operators_file_stops_the_start_with_file_line_and_remedy() {
    let installation = Installation::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read_to_string(root.join("operators/telenet.toml")).unwrap();
    let wrong = text.replacen("off_net = \"", "off_net = \"070 35 35 35\" # \"", 1);
    assert_ne!(text, wrong);
    installation.folder.file("operators/telenet.toml", &wrong);
    let config = std::fs::read_to_string(&installation.config).unwrap();
    let folder = installation.folder.path().join("operators");
    installation.folder.file(
        "cease.toml",
        &format!("operators_dir = '{}'\n{config}", folder.display()),
    );
    for command in [&["serve"][..], &["config", "check"], &["case", "list"]] {
        let ran = installation.run(command);
        assert_eq!(ran.code, 1);
        let line = ran
            .err
            .lines()
            .find(|line| line.contains("off_net"))
            .unwrap_or_else(|| panic!("{}", ran.err));
        assert!(
            line.contains("operators/telenet.toml:") && line.contains("; "),
            "{line}"
        );
    }
}
