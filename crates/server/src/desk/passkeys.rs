//! Adding a passkey, in the set-up or later, and taking one away.

use super::app_offer::AppOffer;
use super::identity::StaffIdentity;
use super::security::{back, confirmed, not_confirmed, page};
use super::setup::{factor_page, finish, setting_up};
use super::{StaffPosted, passkey};
use crate::account::Mistakes;
use crate::web::{PageError, Posted, see_other};
use axum::Extension;
use axum::response::Response;
use std::sync::Arc;

/// `POST /desk/setup/passkey`: the second factor of a set-up.
pub(super) async fn choose(Posted(visit, fields): Posted) -> Result<Response, PageError> {
    let Some((session, staff)) = setting_up(&visit).await? else {
        return Ok(see_other(format!("{}/desk", visit.base)));
    };
    if passkey::add(&visit, &staff, &session, fields.one("credential")).await? {
        return finish(&visit, &staff, &session).await;
    }
    let offer = AppOffer::new(&visit, &staff, &session);
    let mistakes = Mistakes::one("passkey", visit.text("staff-passkey-failed"));
    factor_page(&visit, (&session, &staff), offer, mistakes).await
}

/// `POST /desk/security/passkey`.
pub(super) async fn add(
    Extension(identity): Extension<Arc<dyn StaffIdentity>>,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    if !confirmed(&visit, &identity, &fields).await? {
        return page(&visit, not_confirmed(&visit)).await;
    }
    if passkey::add(&visit, &visit.staff, &visit.secret, fields.one("credential")).await? {
        return Ok(back(&visit));
    }
    let mistakes = Mistakes::one("passkey", visit.text("staff-passkey-failed"));
    page(&visit, mistakes).await
}

/// `POST /desk/security/passkey/remove`.
pub(super) async fn remove(
    Extension(identity): Extension<Arc<dyn StaffIdentity>>,
    StaffPosted(visit, fields): StaffPosted,
) -> Result<Response, PageError> {
    if !confirmed(&visit, &identity, &fields).await? {
        return page(&visit, not_confirmed(&visit)).await;
    }
    let engine = visit.app.engine();
    let id = fields.one("passkey");
    if engine
        .remove_passkey(visit.operator_id(), visit.staff.id, id)
        .await?
    {
        return Ok(back(&visit));
    }
    let mistakes = Mistakes::one("factors", visit.text("staff-factor-last"));
    page(&visit, mistakes).await
}
