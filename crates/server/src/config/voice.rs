//! The voice system: the secrets with which each operator's switch signs, and how long its tickets open a call.

use super::fault::ConfigFault;
use super::secrets::others_can_read;
use super::settings::optional_path;
use data_encoding::BASE64;
use jiff::SignedDuration;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use termination::identifier::OperatorId;
use zeroize::Zeroizing;

/// The voice system.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// A folder with one file an operator, `OPERATOR.secret`.
    #[serde(deserialize_with = "optional_path")]
    pub secrets_dir: Option<PathBuf>,
    /// Minutes for which a ticket opens its call.
    pub ticket_minutes: u16,
    /// The secrets of the folder.
    #[serde(skip)]
    pub secrets: BTreeMap<OperatorId, HookSecret>,
}

/// A secret that an operator's switch shares with us: `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks writes it.
#[derive(Clone)]
pub struct HookSecret(Zeroizing<Vec<u8>>);

/// Why a text is no secret of a hook. The text itself is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a secret is whsec_ and 24 to 64 bytes in base64, as `echo \"whsec_$(openssl rand -base64 32)\"` writes it"
)]
pub struct HookSecretFault;

impl HookSecret {
    /// The bytes to sign with.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for HookSecret {
    type Err = HookSecretFault;

    fn from_str(text: &str) -> Result<Self, HookSecretFault> {
        let coded = text.trim().strip_prefix("whsec_").ok_or(HookSecretFault)?;
        let bytes = BASE64.decode(coded.as_bytes()).map_err(|_| HookSecretFault)?;
        let bytes = Zeroizing::new(bytes);
        if (24..=64).contains(&bytes.len()) {
            Ok(Self(bytes))
        } else {
            Err(HookSecretFault)
        }
    }
}

impl fmt::Debug for HookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HookSecret(..)")
    }
}

impl Voice {
    /// How long a ticket opens its call.
    pub fn ticket_life(&self) -> SignedDuration {
        SignedDuration::from_mins(self.ticket_minutes.into())
    }

    /// Reads the folder; notes what is wrong with it. Other files in it are left alone.
    pub(super) fn read_secrets(&mut self, found: &mut Vec<ConfigFault>) {
        let Some(folder) = &self.secrets_dir else {
            return;
        };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                found.push(ConfigFault::new(
                    folder.display().to_string(),
                    "voice.secrets_dir",
                    format!("cannot be read: {error}"),
                    "write the path of a folder that this user can read, or empty it",
                ));
                return;
            }
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|end| end == "secret") {
                match read_secret(&path) {
                    Ok((operator, secret)) => {
                        self.secrets.insert(operator, secret);
                    }
                    Err((wrong, remedy)) => found.push(ConfigFault::new(
                        path.display().to_string(),
                        "voice.secrets_dir",
                        wrong,
                        remedy,
                    )),
                }
            }
        }
    }
}

/// The operator that a file is named after, and its secret; or what is wrong and what mends it.
fn read_secret(path: &Path) -> Result<(OperatorId, HookSecret), (String, String)> {
    let name = path
        .file_stem()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let operator = name.parse().map_err(|_| {
        let wrong = format!("`{name}` is no operator's short name");
        (
            wrong,
            "name the file after the operator, like base.secret".to_owned(),
        )
    })?;
    let text = fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
        let wrong = format!("cannot be read: {error}");
        (wrong, "let this user read it".to_owned())
    })?;
    if others_can_read(path) {
        let wrong = "everybody on this machine can read it".to_owned();
        return Err((wrong, format!("chmod o= {}", path.display())));
    }
    let secret = text.parse().map_err(|fault: HookSecretFault| {
        (
            fault.to_string(),
            "make a new one, and give it to the switch".to_owned(),
        )
    })?;
    Ok((operator, secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_from_its_spelling_only_and_never_shown() {
        let text = format!("whsec_{}\n", BASE64.encode(&[7; 32]));
        let secret: HookSecret = text.parse().unwrap();
        assert_eq!(secret.bytes(), [7; 32]);
        assert_eq!(format!("{secret:?}"), "HookSecret(..)");
        for wrong in [
            String::new(),
            text.replace("whsec_", ""),
            text.replace('w', "W"),
            format!("whsec_{}", BASE64.encode(&[7; 23])),
            format!("whsec_{}", BASE64.encode(&[7; 65])),
            "whsec_not base64".to_owned(),
        ] {
            assert!(wrong.parse::<HookSecret>().is_err(), "{wrong}");
        }
    }
}
