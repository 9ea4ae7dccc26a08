//! The configuration: layers, secrets, and mistakes that name file, key and remedy.

use crate::shell_folder::{Folder, permit};
use server::config::{Config, Sources};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn sources(folder: &Folder, toml: &str, environment: &[(&str, &str)]) -> Sources {
    let mut all = vec![("CEASE_MASTER_KEY".to_owned(), KEY.to_owned())];
    all.extend(
        environment
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    Sources {
        file: Some(folder.file("cease.toml", toml)),
        environment: all,
        flags: Vec::new(),
    }
}

/// Reads a configuration with mistakes and compares what is told, with the folder's path taken out.
fn check(toml: &str, environment: &[(&str, &str)], expected: &[&str]) {
    let folder = Folder::new();
    let faults = Config::read(&sources(&folder, toml, environment)).unwrap_err();
    let told = faults
        .to_string()
        .replace(&format!("{}/", folder.path().display()), "");
    assert_eq!(told.lines().collect::<Vec<_>>(), expected, "{toml}");
}

#[test]
fn each_layer_wins_over_the_one_below_and_says_where_it_is() {
    let folder = Folder::new();
    let mut sources = sources(
        &folder,
        "listen = '127.0.0.1:1001'\nbase_url = 'https://a.example'\n[limits]\nbody_bytes = 9000\n",
        &[
            ("CEASE_LISTEN", "127.0.0.1:1002"),
            ("CEASE_LIMITS__PATH_BYTES", "300"),
            ("HOME", "/root"),
        ],
    );
    sources.flags = vec![("listen", "127.0.0.1:1003".to_owned())];
    let config = Config::read(&sources).unwrap();
    assert_eq!(config.settings.listen.port(), 1003);
    assert_eq!(config.settings.limits.body_bytes, 9000);
    assert_eq!(config.settings.limits.path_bytes, 300);
    let from = |key: &str| {
        config
            .origins
            .iter()
            .find(|origin| origin.key == key)
            .unwrap()
            .from
            .clone()
    };
    assert_eq!(from("listen"), "--listen");
    assert_eq!(from("limits.path_bytes"), "CEASE_LIMITS__PATH_BYTES");
    assert!(
        from("limits.body_bytes").ends_with("cease.toml:4"),
        "{}",
        from("limits.body_bytes")
    );
    assert_eq!(from("limits.query_bytes"), "default");
}

#[test]
fn lists_and_texts_come_through_the_environment_too() {
    let folder = Folder::new();
    let environment = [
        ("CEASE_TRUSTED_PROXIES", "[\"10.0.0.0/8\", \"::1\"]"),
        ("CEASE_MAIL__HOST", "mail.example.org"),
        ("CEASE_MAIL__FROM", "Cease, the program <no-reply@example.org>"),
        ("CEASE_DATABASE", "sqlite:/var/lib/cease/a,b.db"),
        ("CEASE_HOST_ROUTING", "true"),
    ];
    let settings = Config::read(&sources(&folder, "", &environment))
        .unwrap()
        .settings;
    assert_eq!(settings.trusted_proxies.len(), 2);
    assert_eq!(settings.mail.from, "Cease, the program <no-reply@example.org>");
    assert_eq!(
        settings.database.file().unwrap().to_str(),
        Some("/var/lib/cease/a,b.db")
    );
    assert!(settings.host_routing);
}

#[test]
fn the_defaults_alone_are_in_order_but_for_the_key() {
    let faults = Config::read(&Sources::default()).unwrap_err().to_string();
    assert_eq!(faults.lines().count(), 1, "{faults}");
    assert!(
        faults.contains("master_key_file: there is no master key; `openssl rand -hex 32"),
        "{faults}"
    );
}

#[test]
fn an_unknown_setting_is_refused_with_the_likely_one() {
    check(
        "lisen = '127.0.0.1:1'\n\n[limits]\nbody_byte = 3\nwhatever = 1\n",
        &[("CEASE_LOG__FORMATT", "json")],
        &[
            "cease.toml:1: lisen: this setting is unknown; did you mean listen?",
            "cease.toml:4: limits.body_byte: this setting is unknown; did you mean limits.body_bytes?",
            "cease.toml:5: limits.whatever: this setting is unknown; `cease config default` lists every setting",
            "CEASE_LOG__FORMATT: there is no setting log.formatt; did you mean log.format?",
        ],
    );
}

#[test]
fn every_value_of_the_wrong_kind_is_told_in_one_reading() {
    check(
        "listen = 'nowhere'\nbase_url = 'stop.example.be'\nhost_routing = 'perhaps'\n[log]\nlevel = 'loud'\n[metrics]\nlisten = '9464'\n",
        &[
            ("CEASE_LIMITS__BODY_BYTES", "many"),
            ("CEASE_TRUSTED_PROXIES", "[\"10.0.0.0/99\"]"),
        ],
        &[
            "cease.toml:1: listen: invalid socket address syntax; write it like \"127.0.0.1:8080\"",
            "cease.toml:2: base_url: `stop.example.be` is no base address; write https://host without a path or final slash",
            "cease.toml:3: host_routing: this is string \"perhaps\", and must be a boolean; write it like false",
            "CEASE_TRUSTED_PROXIES: trusted_proxies: `10.0.0.0/99` is no range of addresses; write it like 10.0.0.0/8, 192.0.2.7 or fd00::/8",
            "CEASE_LIMITS__BODY_BYTES: limits.body_bytes: this is string \"many\", and must be a whole number, not too large; write it like 65536",
            "cease.toml:7: metrics.listen: `9464` is no address to listen on; write it like \"127.0.0.1:9464\"",
            "cease.toml:5: log.level: `loud` is no choice here; write one of error, warn, info, debug, trace",
        ],
    );
}

#[test]
fn a_file_that_is_missing_or_no_toml_is_told_with_its_line() {
    check(
        "listen = '127.0.0.1:1'\n[limits\n",
        &[],
        &[
            "cease.toml:2: this is not TOML: unclosed table, expected `]`; compare the line with its neighbours",
        ],
    );
    let gone = Sources {
        file: Some("/nowhere/cease.toml".into()),
        ..Sources::default()
    };
    let told = Config::read(&gone).unwrap_err().to_string();
    assert!(
        told.starts_with("/nowhere/cease.toml: cannot be read: "),
        "{told}"
    );
}

#[test]
fn settings_that_contradict_each_other_are_told() {
    check(
        "hsts_seconds = 600\n[tls]\ncert_file = '/nowhere/cert.pem'\n[limits]\nrequest_seconds = 0\n[rates.line]\nmax = 0\n\
         [metrics]\nlisten = '127.0.0.1:8080'\nnear_hours = 0\n\
         [traces]\notlp_endpoint = 'https://collector.example'\npercent = 0\n",
        &[],
        &[
            "configuration: tls: certificate and key belong together; set both cert_file and key_file, or neither",
            "configuration: tls.cert_file: cannot be read: No such file or directory (os error 2); write the path of a file that this user can read",
            "configuration: base_url: people come by TLS, but links would begin with http://; begin it with https://",
            "configuration: hsts_seconds: there is no https to insist on; set it to 0, or begin base_url with https://",
            "configuration: limits.request_seconds: 0 is too little for an honest request; write at least 1",
            "configuration: rates.line: with 0 nobody gets through; write at least 1 for max and for minutes",
            "configuration: metrics.listen: the pages are served there already; write another port, one that only whoever watches can reach",
            "configuration: metrics.near_hours: with 0 a promise is near only when it is missed; write at least 1",
            "configuration: traces.otlp_endpoint: traces are sent without TLS; write http:// and run a collector beside the program, which sends them on",
            "configuration: traces.percent: this is no number from 1 to 100; write 100 for all, or empty otlp_endpoint for none",
        ],
    );
}

#[test]
fn a_secret_stands_in_no_configuration_file() {
    check(
        "master_key = 'x'\n[mail]\npassword = 'x'\n",
        &[],
        &[
            "cease.toml:1: master_key: a secret does not belong in this file; write master_key_file with the path of a file that holds it, or set CEASE_MASTER_KEY",
            "cease.toml:3: mail.password: a secret does not belong in this file; write mail.password_file with the path of a file that holds it, or set CEASE_MAIL__PASSWORD",
        ],
    );
}

#[test]
fn the_key_file_must_exist_be_a_key_and_be_readable_by_nobody_else() {
    let folder = Folder::new();
    let file = folder.file("master.key", &format!("{KEY}\n"));
    let told = |path: &std::path::Path| {
        let toml = format!("master_key_file = '{}'", path.display());
        let sources = Sources {
            file: Some(folder.file("cease.toml", &toml)),
            ..Sources::default()
        };
        Config::read(&sources).map_or_else(|faults| faults.to_string(), |_| String::new())
    };
    assert_eq!(told(&file), "");
    permit(&file, 0o604);
    assert!(told(&file).contains("master.key: master_key: everybody on this machine can read it; chmod o= "));
    assert!(
        told(&folder.path().join("none.key"))
            .contains("none.key: master_key_file: cannot be read: No such file")
    );
    let short = told(&folder.file("short.key", &KEY[..60]));
    assert!(
        short.contains("short.key: master_key: a master key is 64 hexadecimal digits"),
        "{short}"
    );
    assert!(!short.contains(&KEY[..8]), "a secret is never shown");
}

#[test]
fn secrets_are_masked_where_settings_are_shown() {
    let folder = Folder::new();
    let environment = [("CEASE_MAIL__PASSWORD", "hunter2")];
    let config = Config::read(&sources(&folder, "[mail]\nuser = 'cease'", &environment)).unwrap();
    assert_eq!(config.secrets.mail_password.as_ref().unwrap().reveal(), "hunter2");
    let shown = format!("{config:?}");
    assert!(!shown.contains("hunter2") && !shown.contains(KEY), "{shown}");
    let password = config
        .origins
        .iter()
        .find(|origin| origin.key == "mail.password")
        .unwrap();
    assert_eq!(
        (password.value.as_str(), password.from.as_str()),
        ("(secret)", "CEASE_MAIL__PASSWORD")
    );
}

#[test]
fn mistakes_in_rule_files_are_told_with_their_line_beside_all_others() {
    let folder = Folder::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let base = std::fs::read_to_string(root.join("operators/base.toml")).unwrap();
    folder.file(
        "operators/base.toml",
        &base.replace("sla_working_days =", "sla_wroking_days ="),
    );
    folder.file("operators/notes.txt", "not a rule file");
    let toml = format!(
        "hsts_seconds = 1\noperators_dir = '{}/operators'",
        folder.path().display()
    );
    let told = Config::read(&sources(&folder, &toml, &[]))
        .unwrap_err()
        .to_string();
    assert!(told.contains("hsts_seconds: there is no https"), "{told}");
    let line = told
        .lines()
        .find(|line| line.contains("sla_wroking_days"))
        .unwrap_or_else(|| panic!("{told}"));
    assert!(
        line.contains("operators/base.toml:") && line.contains("did you mean sla_working_days?"),
        "{line}"
    );
}

#[test]
fn two_operators_cannot_share_a_host_name_and_a_folder_cannot_be_empty() {
    let folder = Folder::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for name in ["base", "telenet"] {
        let text = std::fs::read_to_string(root.join(format!("operators/{name}.toml"))).unwrap();
        let own = format!("{name}.cease.example");
        assert!(text.contains(&own), "{name} has its host");
        folder.file(
            &format!("operators/{name}.toml"),
            &text.replace(&own, "same.example"),
        );
    }
    let toml = format!("operators_dir = '{}/operators'", folder.path().display());
    let told = Config::read(&sources(&folder, &toml, &[]))
        .unwrap_err()
        .to_string();
    assert_eq!(
        told,
        "operators/telenet.toml: host: base has the same host name; give each operator a host name of its own"
    );
    folder.file("empty/readme", "");
    let toml = format!("operators_dir = '{}/empty'", folder.path().display());
    let told = Config::read(&sources(&folder, &toml, &[]))
        .unwrap_err()
        .to_string();
    assert!(told.contains("operators_dir: there is no operator;"), "{told}");
}
