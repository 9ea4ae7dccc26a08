//! Secrets: from a file that nobody else can read, or from the environment.

use super::fault::ConfigFault;
use super::layers::{Origin, Sources, variable};
use super::settings::Settings;
use adapters::Secret;
use engine::MasterKey;
use std::fs;
use std::path::Path;

/// What must not be shown.
#[derive(Debug, Clone)]
pub struct Secrets {
    /// Everything personal is sealed under it.
    pub master: MasterKey,
    /// For the database.
    pub database_password: Option<Secret>,
    /// For the mail server.
    pub mail_password: Option<Secret>,
}

/// Reads the secrets that the settings name, and tells where each comes from.
pub(crate) fn read(
    settings: &Settings,
    sources: &Sources,
    found: &mut Vec<ConfigFault>,
) -> (Option<Secrets>, Vec<Origin>) {
    let master = secret("master_key", settings.master_key_file.as_deref(), sources, found);
    let database = secret(
        "database_password",
        settings.database_password_file.as_deref(),
        sources,
        found,
    );
    let mail = secret(
        "mail.password",
        settings.mail.password_file.as_deref(),
        sources,
        found,
    );
    let shown = |key: &str, secret: &Option<Taken>| Origin {
        key: key.to_owned(),
        value: if secret.is_some() {
            "(secret)".to_owned()
        } else {
            "not set".to_owned()
        },
        from: secret
            .as_ref()
            .map_or_else(|| "default".to_owned(), |taken| taken.from.clone()),
    };
    let origins = vec![
        shown("master_key", &master),
        shown("database_password", &database),
        shown("mail.password", &mail),
    ];
    let master = master_key(master, settings.master_key_file.is_some(), found);
    let secrets = master.map(|master| Secrets {
        master,
        database_password: database.map(|taken| taken.secret),
        mail_password: mail.map(|taken| taken.secret),
    });
    (secrets, origins)
}

/// The master key; notes why there is none. A file that could not be read was noted already.
fn master_key(taken: Option<Taken>, file_named: bool, found: &mut Vec<ConfigFault>) -> Option<MasterKey> {
    let Some(taken) = taken else {
        if !file_named {
            let remedy = "`openssl rand -hex 32 > master.key && chmod 600 master.key` makes one; write its path, or set \
                          CEASE_MASTER_KEY";
            found.push(ConfigFault::new(
                "configuration",
                "master_key_file",
                "there is no master key",
                remedy,
            ));
        }
        return None;
    };
    match MasterKey::from_hex(taken.secret.reveal()) {
        Ok(master) => Some(master),
        Err(fault) => {
            let remedy = "make one with `openssl rand -hex 32`; never replace one that already sealed data";
            found.push(ConfigFault::new(
                taken.from,
                "master_key",
                fault.to_string(),
                remedy,
            ));
            None
        }
    }
}

/// A secret, and where it was found.
struct Taken {
    secret: Secret,
    from: String,
}

fn secret(key: &str, file: Option<&Path>, sources: &Sources, found: &mut Vec<ConfigFault>) -> Option<Taken> {
    let variable = variable(key);
    if let Some((_, value)) = sources.environment.iter().find(|(name, _)| *name == variable) {
        return Some(Taken {
            secret: Secret::new(value.trim()),
            from: variable,
        });
    }
    let file = file?;
    let place = file.display().to_string();
    match fs::read_to_string(file) {
        Ok(_) if others_can_read(file) => {
            let remedy = format!("chmod o= {place}");
            found.push(ConfigFault::new(
                place,
                key,
                "everybody on this machine can read it",
                remedy,
            ));
            None
        }
        Ok(text) => Some(Taken {
            secret: Secret::new(text.trim()),
            from: place,
        }),
        Err(error) => {
            let remedy = format!("write the path of a file that this user can read, or set {variable}");
            found.push(ConfigFault::new(
                place,
                format!("{key}_file"),
                format!("cannot be read: {error}"),
                remedy,
            ));
            None
        }
    }
}

#[cfg(unix)]
pub(super) fn others_can_read(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|meta| meta.permissions().mode() & 0o007 != 0)
}

#[cfg(not(unix))]
pub(super) fn others_can_read(_file: &Path) -> bool {
    false
}
