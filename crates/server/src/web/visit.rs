//! Somebody looks at a page of an operator.

use super::cookies::{BrowserId, Cookies, Keepsake, Lifetime};
use super::fault::{Kept, PageError};
use super::forms;
use super::frame::{ByHost, Frame};
use super::page::Page;
use super::request::Seen;
use super::session::{self, Session};
use crate::app::App;
use crate::config::Rate;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use jiff::SignedDuration;
use std::sync::Arc;
use termination::identifier::{CaseId, CommandId};
use termination::party::Language;
use termination::rules::RuleBook;
use wording::Args;

/// Everything a page under `/{operator}/{lang}` knows of who is looking. As an extractor it answers an unknown
/// operator or language with the page "not found".
#[derive(Clone)]
pub struct Visit {
    /// The program.
    pub app: App,
    /// Whose pages these are.
    pub operator: Arc<RuleBook>,
    /// In which language.
    pub language: Language,
    /// What every link begins with: `/proximus/fr`, or `/fr` under the operator's own host.
    pub base: String,
    /// The page's path after `base`, with its query.
    pub path: String,
    /// Which browser this is, at random.
    pub browser: BrowserId,
    /// Who is logged in at this operator.
    pub session: Option<Session>,
    /// A keyed code of the client's address.
    pub client: String,
    frame: Frame,
    params: Vec<(String, String)>,
}

impl Visit {
    /// A text in the visit's language.
    pub fn text(&self, id: &str) -> String {
        self.frame.text(id)
    }

    /// A text with arguments in the visit's language.
    pub fn text_with(&self, id: &str, args: &Args<'_>) -> String {
        self.app.wording().text_with(self.language, id, args)
    }

    /// A part of the path by its name in the route, like `token`; empty when the route has none of that name.
    pub fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// The frame of a page whose title is this text.
    pub fn page(&self, title_id: &str) -> Page {
        self.page_titled(self.text(title_id))
    }

    /// The frame of a page whose title is written already.
    pub fn page_titled(&self, title: String) -> Page {
        self.frame.page(title)
    }

    /// The hidden `csrf` field; never twice the same.
    pub fn csrf(&self) -> String {
        forms::csrf_token(
            self.app.web_key(),
            self.cookies().browser_for_form(),
            self.app.random(),
        )
    }

    /// The hidden `request` field of a form that creates or does something: new for each opening of the form.
    pub fn nonce(&self) -> String {
        self.cookies().browser_for_form();
        forms::nonce(self.app.random())
    }

    /// The id of the command that a posted form sends. `nonce` is its `request` field; `wish` names what is wanted
    /// and everything that makes it another wish, so that sending twice is one command, and a changed answer from
    /// the same opening of the form is another. Answers a field that is none of ours with "not understood".
    pub fn command_id(&self, nonce: &str, wish: &[&str]) -> Result<CommandId, PageError> {
        let fits = forms::nonce_fits(nonce);
        fits.then(|| forms::command_id(self.app.web_key(), self.browser, nonce, wish))
            .ok_or(PageError::NotUnderstood)
    }

    /// The id of the case that a posted form opens; `wish` is the form's content. See [`Visit::command_id`].
    pub fn case_id(&self, nonce: &str, wish: &[&str]) -> Result<CaseId, PageError> {
        let fits = forms::nonce_fits(nonce);
        fits.then(|| forms::case_id(self.app.web_key(), self.browser, nonce, wish))
            .ok_or(PageError::NotUnderstood)
    }

    /// Remembers in this browser that a case was asked for from it.
    pub fn remember_asked(&self, case: &CaseId) {
        self.cookies().browser_for_form();
        self.cookies().remember_asked(self.app.web_key(), case);
    }

    /// Whether a case was asked for from this browser.
    pub fn asked(&self, case: &CaseId) -> bool {
        self.cookies().asked(self.app.web_key(), case)
    }

    /// Has the browser keep the secret of a session that has just begun or was rotated. It holds at this operator only.
    pub fn start_session(&self, secret: &str) {
        let kept = session::kept(self.app.web_key(), &self.operator.operator.id, secret);
        self.cookies()
            .set(Keepsake::Session, &kept, Lifetime::UntilClosed);
    }

    /// The secret that the browser brought, to rotate or end its session.
    pub fn session_secret(&self) -> Option<&str> {
        let cookie = self.cookies().get(Keepsake::Session)?;
        session::secret(self.app.web_key(), &self.operator.operator.id, cookie)
    }

    /// Has the browser forget its session. End it in the engine, too.
    pub fn forget_session(&self) {
        self.cookies().clear(Keepsake::Session);
    }

    /// Has the browser keep the secret of a session of the staff. It holds at this operator only.
    pub(crate) fn start_staff_session(&self, secret: &str) {
        let kept = session::kept(self.app.web_key(), &self.operator.operator.id, secret);
        self.cookies().set(Keepsake::Staff, &kept, Lifetime::UntilClosed);
    }

    /// The secret of a session of the staff that the browser brought.
    pub(crate) fn staff_secret(&self) -> Option<&str> {
        let cookie = self.cookies().get(Keepsake::Staff)?;
        session::secret(self.app.web_key(), &self.operator.operator.id, cookie)
    }

    /// Has the browser forget its session of the staff. End it in the engine, too.
    pub(crate) fn forget_staff_session(&self) {
        self.cookies().clear(Keepsake::Staff);
    }

    /// The cookies of this request; what is set on them goes out with the answer.
    pub fn cookies(&self) -> &Cookies {
        &self.frame.cookies
    }

    /// Counts a try of this client.
    pub(crate) async fn count_client(&self) -> Result<(), PageError> {
        self.count("client", &self.client, self.app.config().rates.client)
            .await
    }

    /// Counts a code or a request for a line (E.164). Count before looking whether the line exists, so that the
    /// answer does not tell.
    pub async fn count_line(&self, e164: &str) -> Result<(), PageError> {
        self.count("line", e164, self.app.config().rates.line).await
    }

    /// Counts a message to an e-mail or postal address.
    pub async fn count_address(&self, address: &str) -> Result<(), PageError> {
        self.count(
            "address",
            &address.to_lowercase(),
            self.app.config().rates.address,
        )
        .await
    }

    /// Counts an attempt to log in to an account, whether or not there is such an account.
    pub async fn count_login(&self, username: &str) -> Result<(), PageError> {
        let subject = format!("{} {}", self.operator.operator.id, username.to_lowercase());
        self.count("login", &subject, self.app.config().rates.login).await
    }

    /// Counts an attempt of somebody of the staff to show a password or a second factor, whether or not there is such
    /// a person.
    pub(crate) async fn count_staff(&self, kind: &'static str, name: &str) -> Result<(), PageError> {
        let subject = format!("{} {}", self.operator.operator.id, name.to_lowercase());
        self.count(kind, &subject, self.app.config().rates.login).await
    }

    async fn count(&self, kind: &'static str, subject: &str, rate: Rate) -> Result<(), PageError> {
        let window = SignedDuration::from_mins(rate.minutes.into());
        match self
            .app
            .engine()
            .throttle(kind, subject, rate.max, window)
            .await?
        {
            engine::Allowed::Yes => Ok(()),
            engine::Allowed::TryAgainAt(again_at) => Err(PageError::TooMany {
                again_at,
                kept: Kept::default(),
            }),
        }
    }

    /// Keeps the language of the path when it is not the one that this browser would be given anyway.
    fn keep_language(&self, parts: &Parts) {
        let given = super::frame::preferred(self.cookies(), &parts.headers, Some(&self.operator));
        if given != self.language {
            self.cookies().keep_language(self.language.code());
        }
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let raw = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(|_| PageError::NotFound)?;
        let params: Vec<_> = raw
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let by_host = parts.extensions.get::<ByHost>().is_some();
        let seen = parts.extensions.get::<Seen>().cloned();
        let Some(seen) = seen else {
            return Err(PageError::internal("a route stands outside of the layers"));
        };
        let mut frame = Frame::at(app, &seen.uri, &parts.headers, &seen.cookies, by_host);
        let known_language = params
            .iter()
            .any(|(name, code)| name == "lang" && *code == frame.language.code());
        let Some(operator) = frame.operator.clone().filter(|_| known_language) else {
            return Err(PageError::NotFound);
        };
        seen.cookies.at_operator(&operator.operator.id);
        let session = Session::open(app, &operator.operator.id, seen.cookies.get(Keepsake::Session)).await?;
        frame.logged_in = session.is_some();
        let visit = Self {
            app: app.clone(),
            operator,
            language: frame.language,
            base: frame.base.clone(),
            path: frame.path.clone(),
            browser: seen.cookies.browser(),
            session,
            client: seen.client,
            frame,
            params,
        };
        visit.keep_language(parts);
        Ok(visit)
    }
}
