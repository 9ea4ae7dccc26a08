//! Passkeys as a second factor (Web Authentication, <https://www.w3.org/TR/webauthn-3/>). What a passkey is asked is kept
//! in the session and answered once.

use crate::app::App;
use crate::web::{PageError, Visit};
use data_encoding::BASE64URL_NOPAD;
use engine::{Passkey, StaffMember};
use std::fmt::Debug;
use termination::identifier::{OperatorId, StaffId};
use webauthn_rp::AuthenticatedCredential;
use webauthn_rp::bin::{Decode as _, Encode as _};
use webauthn_rp::request::auth::{
    AllowedCredentials, AuthenticationVerificationOptions, NonDiscoverableAuthenticationServerState,
    NonDiscoverableCredentialRequestOptions,
};
use webauthn_rp::request::register::{
    PublicKeyCredentialCreationOptions, PublicKeyCredentialUserEntity, RegistrationServerState,
    RegistrationVerificationOptions, UserHandle16, Username,
};
use webauthn_rp::request::{AsciiDomain, Credentials as _, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::auth::NonDiscoverableAuthentication16;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, Registration, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};

type Key = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// Where passkeys are made and used: browsers bind them to a host name.
struct Site {
    id: RpId,
    /// The whole address, with scheme and port.
    origin: String,
}

impl Site {
    /// The site of an operator's pages; `None` where browsers know no passkeys: at a bare address, or without TLS
    /// outside of this machine.
    fn of(app: &App, operator: &OperatorId) -> Option<Self> {
        let rules = app.engine().rules(operator)?;
        let by_host = rules.operator.host.as_ref().filter(|_| app.config().host_routing);
        let origin = by_host.map_or_else(|| app.base_url().to_owned(), |host| format!("https://{host}"));
        let (scheme, rest) = origin.split_once("://")?;
        let host = rest.rsplit_once(':').map_or(rest, |(host, _)| host);
        let is_name = host.ends_with(|c: char| c.is_ascii_alphabetic());
        let trusted = scheme == "https" || host == "localhost";
        let domain = AsciiDomain::try_from(host.to_owned()).ok()?;
        (is_name && trusted).then_some(Self {
            id: RpId::Domain(domain),
            origin,
        })
    }
}

/// Asks for a new passkey: what the script hands to the browser, as JSON. Empty where none can work.
pub(super) async fn ask_new(visit: &Visit, staff: &StaffMember, session: &str) -> Result<String, PageError> {
    let Some(site) = Site::of(&visit.app, &staff.operator) else {
        return Ok(String::new());
    };
    let engine = visit.app.engine();
    let known = engine.passkeys(&staff.operator, staff.id).await?;
    let known = known.iter().map(descriptor).collect::<Result<Vec<_>, _>>()?;
    let (handle, name) = (
        handle(&visit.app, &staff.operator, staff.id)?,
        staff.id.to_string(),
    );
    let user = PublicKeyCredentialUserEntity {
        name: Username::try_from(name.as_str()).map_err(broken)?,
        id: &handle,
        display_name: None,
    };
    let options = PublicKeyCredentialCreationOptions::second_factor(&site.id, user, known);
    let (server, client) = options.start_ceremony().map_err(broken)?;
    let state = server.encode().map_err(broken)?;
    engine.begin_ceremony(&staff.operator, session, &state).await?;
    serde_json::to_string(&client).map_err(PageError::internal)
}

/// Takes a new passkey by the answer of the browser; says whether it was right and new.
pub(super) async fn add(
    visit: &Visit,
    staff: &StaffMember,
    session: &str,
    answer: &str,
) -> Result<bool, PageError> {
    let engine = visit.app.engine();
    let asked = engine.take_ceremony(&staff.operator, session).await?;
    let (Some(site), Some(asked)) = (Site::of(&visit.app, &staff.operator), asked) else {
        return Ok(false);
    };
    let Ok(answer) = Registration::from_json_relaxed(answer.as_bytes()) else {
        return Ok(false);
    };
    let Ok(state) = RegistrationServerState::<16>::decode(&asked) else {
        return Ok(false);
    };
    let origins = [site.origin.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..RegistrationVerificationOptions::default()
    };
    let Ok(made) = state.verify(&site.id, &answer, &options) else {
        return Ok(false);
    };
    let id = BASE64URL_NOPAD.encode(made.id().as_ref());
    let transports = made.transports().encode().map_err(broken)?;
    let fixed = made.static_state().encode().map_err(broken)?;
    let kept = written(transports, made.dynamic_state(), &fixed)?;
    Ok(engine.add_passkey(&staff.operator, staff.id, &id, &kept).await?)
}

/// Asks for one of somebody's passkeys: what the script hands to the browser, as JSON. Empty where they have none or
/// none can work.
pub(super) async fn ask(visit: &Visit, staff: &StaffMember, session: &str) -> Result<String, PageError> {
    let engine = visit.app.engine();
    let known = engine.passkeys(&staff.operator, staff.id).await?;
    let site = Site::of(&visit.app, &staff.operator).filter(|_| !known.is_empty());
    let Some(site) = site else {
        return Ok(String::new());
    };
    let mut allowed = AllowedCredentials::with_capacity(known.len());
    for passkey in &known {
        allowed.push(descriptor(passkey)?.into());
    }
    let options =
        NonDiscoverableCredentialRequestOptions::second_factor(&site.id, allowed).map_err(broken)?;
    let (server, client) = options.start_ceremony().map_err(broken)?;
    let state = server.encode().map_err(broken)?;
    engine.begin_ceremony(&staff.operator, session, &state).await?;
    serde_json::to_string(&client).map_err(PageError::internal)
}

/// Whether an answer is right, of one of somebody's passkeys to what it was asked in this session.
pub(super) async fn fits(
    app: &App,
    operator: &OperatorId,
    staff: StaffId,
    session: &str,
    answer: &str,
) -> Result<bool, PageError> {
    let engine = app.engine();
    let asked = engine.take_ceremony(operator, session).await?;
    let (Some(site), Some(asked)) = (Site::of(app, operator), asked) else {
        return Ok(false);
    };
    let Ok(answer) = NonDiscoverableAuthentication16::from_json_relaxed(answer.as_bytes()) else {
        return Ok(false);
    };
    let Ok(state) = NonDiscoverableAuthenticationServerState::decode(&asked) else {
        return Ok(false);
    };
    let id = BASE64URL_NOPAD.encode(answer.raw_id().as_ref());
    let known = engine.passkeys(operator, staff).await?;
    let Some(passkey) = known.iter().find(|passkey| passkey.id == id) else {
        return Ok(false);
    };
    let kept = Kept::read(passkey)?;
    let handle = handle(app, operator, staff)?;
    let fixed = StaticState::<Key>::decode(kept.fixed).map_err(broken)?;
    let credential = AuthenticatedCredential::new(answer.raw_id(), &handle, fixed, kept.changing);
    let mut credential = credential.map_err(broken)?;
    let origins = [site.origin.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..AuthenticationVerificationOptions::default()
    };
    if state
        .verify(&site.id, &answer, &mut credential, &options)
        .is_err()
    {
        return Ok(false);
    }
    let kept = written(kept.transports, credential.dynamic_state(), kept.fixed)?;
    engine.use_passkey(operator, staff, &id, &kept).await?;
    Ok(true)
}

/// What is stored of a passkey: how it is reached, how many bytes follow that change with its use, these, and what
/// never changes.
struct Kept<'a> {
    transports: u8,
    changing: DynamicState,
    fixed: &'a [u8],
}

impl<'a> Kept<'a> {
    fn read(passkey: &'a Passkey) -> Result<Self, PageError> {
        let unreadable = || PageError::internal("a stored passkey cannot be read");
        let (&transports, rest) = passkey.credential.split_first().ok_or_else(unreadable)?;
        let (changing, fixed) = rest.split_first_chunk().ok_or_else(unreadable)?;
        Ok(Self {
            transports,
            changing: DynamicState::decode(*changing).map_err(broken)?,
            fixed,
        })
    }
}

fn written(transports: u8, changing: DynamicState, fixed: &[u8]) -> Result<Vec<u8>, PageError> {
    let changing = changing.encode().map_err(broken)?;
    Ok([&[transports], changing.as_slice(), fixed].concat())
}

fn descriptor(passkey: &Passkey) -> Result<PublicKeyCredentialDescriptor<Vec<u8>>, PageError> {
    let id = BASE64URL_NOPAD
        .decode(passkey.id.as_bytes())
        .map_err(PageError::internal)?;
    Ok(PublicKeyCredentialDescriptor {
        id: CredentialId::<Vec<u8>>::decode(id).map_err(broken)?,
        transports: AuthTransports::decode(Kept::read(passkey)?.transports).map_err(broken)?,
    })
}

/// Whose passkey it is, for the passkey: always the same for the same person, and it says nothing to anybody else.
fn handle(app: &App, operator: &OperatorId, staff: StaffId) -> Result<UserHandle16, PageError> {
    let name = staff.to_string();
    let bytes = app.web_key().mac16(
        "staff user handle",
        &[operator.as_str().as_bytes(), name.as_bytes()],
    );
    UserHandle16::decode(bytes).map_err(broken)
}

/// Something that cannot go wrong with what we ourselves wrote.
fn broken(error: impl Debug) -> PageError {
    PageError::internal(format!("passkey: {error:?}"))
}
