//! A case that was opened through its link.

use super::words::Words;
use crate::web::{Fields, PageError, Visit, render, see_other};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use engine::{Answer, EngineError, LinkAnswer, LinkKind, RequesterDetails};
use jiff::{SignedDuration, Timestamp};
use termination::case::{Command, Refusal};
use termination::identifier::Msisdn;
use termination::identity::evidence::Outcome;
use termination::subscription::Subscription;
use termination::{Case, Stage};

/// A page that is shown instead of the one that was wanted.
pub(crate) struct Instead(Box<Response>);

impl From<Response> for Instead {
    fn from(page: Response) -> Self {
        Self(Box::new(page))
    }
}

impl From<PageError> for Instead {
    fn from(fault: PageError) -> Self {
        fault.into_response().into()
    }
}

impl From<EngineError> for Instead {
    fn from(broken: EngineError) -> Self {
        PageError::from(broken).into()
    }
}

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// What a handler of the portal answers.
pub(crate) type Shown = Result<Response, Instead>;

/// The page for a link that opens nothing: unknown, tampered with or replaced. It does not tell which.
#[derive(Template)]
#[template(path = "portal/unknown_link.html")]
struct UnknownLink {
    page: crate::web::Page,
}

/// The page for a link that opens nothing.
pub(crate) fn unknown_link(visit: &Visit) -> Response {
    let mut page = render(&UnknownLink {
        page: visit.page("confirm-unknown"),
    });
    *page.status_mut() = StatusCode::NOT_FOUND;
    page
}

/// A case, as whoever holds one of its links may see it.
pub(crate) struct Opened {
    pub(crate) visit: Visit,
    pub(crate) words: Words,
    pub(crate) case: Case,
    /// What the requester typed; none once it was erased.
    pub(crate) details: Option<RequesterDetails>,
    /// The terms of the case's lines. Empty before the proof, so that no page tells whether a line is on file.
    pub(crate) terms: Vec<Subscription>,
    pub(crate) now: Timestamp,
}

impl Opened {
    /// Opens the case of the link in the path. A link of another operator opens nothing here.
    pub(crate) async fn by_link(visit: Visit, kind: LinkKind) -> Result<Self, Instead> {
        let answer = visit.app.engine().open_link(kind, visit.param("token")).await?;
        match Self::own_case(answer, &visit) {
            Some(case) => Self::of(visit, case).await,
            None => Err(unknown_link(&visit).into()),
        }
    }

    /// The case of a link, if it works and belongs to the visit's operator.
    pub(crate) fn own_case(answer: LinkAnswer, visit: &Visit) -> Option<Case> {
        match answer {
            LinkAnswer::Case(case) if case.operator == visit.operator.operator.id => Some(*case),
            LinkAnswer::Case(_) | LinkAnswer::Revoked | LinkAnswer::Unknown => None,
        }
    }

    /// Whether a first proof was right and, for this line, another is needed.
    pub(crate) fn has_half_a_proof(&self) -> bool {
        let minutes = i64::from(self.words.rules().operator.policy.answer_minutes);
        let life = SignedDuration::from_mins(minutes);
        let answers = &self.case.checks.answers;
        answers
            .iter()
            .any(|answer| answer.outcome == Outcome::Proven && self.now.duration_since(answer.at) < life)
    }

    /// The case with what belongs to it.
    async fn of(visit: Visit, case: Case) -> Result<Self, Instead> {
        let engine = visit.app.engine();
        let details = engine.details(&case).await?;
        let terms = match case.holder {
            Some(holder) if is_proven(&case) => {
                let files = engine.subscriptions_of(holder).await?;
                let mine = files.into_iter().map(|file| file.subscription);
                mine.filter(|subscription| case.subscriptions().any(|line| line == subscription.id))
                    .collect()
            }
            Some(_) | None => Vec::new(),
        };
        let (words, now) = (Words::of(&visit), engine.now());
        Ok(Self {
            visit,
            words,
            case,
            details,
            terms,
            now,
        })
    }

    /// The same after something was done to it.
    pub(crate) async fn again(self) -> Result<Self, Instead> {
        let case = self.visit.app.engine().case(self.case.id).await?;
        let case = case.ok_or(EngineError::UnknownCase(self.case.id))?;
        Self::of(self.visit, case).await
    }

    /// Does something to the case. `wish` names it, with everything that makes it another wish.
    pub(crate) async fn act(
        &self,
        fields: &Fields,
        wish: &[&str],
        command: Command,
    ) -> Result<Result<Answer, Refusal>, Instead> {
        let case = self.case.id.to_string();
        let wish: Vec<&str> = std::iter::once(case.as_str())
            .chain(wish.iter().copied())
            .collect();
        let id = self.visit.command_id(fields.one("request"), &wish)?;
        Ok(self.visit.app.engine().handle(self.case.id, id, command).await?)
    }

    /// The token of the case page.
    pub(crate) fn token(&self) -> String {
        self.visit.app.engine().link(LinkKind::Case, &self.case)
    }

    /// Where the case page and what belongs to it stand; `rest` begins with a slash or is empty.
    pub(crate) fn href(&self, rest: &str) -> String {
        format!("{}/case/{}{rest}", self.visit.base, self.token())
    }

    /// To the case page, or to a page below it.
    pub(crate) fn go(&self, rest: &str) -> Response {
        see_other(self.href(rest))
    }

    /// The lines as people write them; a placeholder for each once they were erased.
    pub(crate) fn lines(&self) -> Vec<String> {
        match &self.details {
            Some(details) => details.lines.iter().map(|line| national(line)).collect(),
            None => self.case.asked.lines.iter().map(|_| "…".to_owned()).collect(),
        }
    }

    /// Those of them that are on file, in one text; to be shown only once the line is proven.
    pub(crate) fn lines_on_file(&self) -> String {
        self.words.wording().list(self.words.language(), &self.on_file())
    }

    /// The line to which text messages go.
    pub(crate) fn first_on_file(&self) -> String {
        self.on_file().into_iter().next().unwrap_or_default()
    }

    fn on_file(&self) -> Vec<String> {
        let typed = self.lines().into_iter().zip(&self.case.asked.lines);
        typed
            .filter(|(_, id)| id.is_some())
            .map(|(line, _)| line)
            .collect()
    }

    /// Where the receipt goes, one line or several.
    pub(crate) fn address(&self) -> Option<String> {
        Some(self.details.as_ref()?.contact.shown())
    }
}

fn is_proven(case: &Case) -> bool {
    match &case.stage {
        Stage::Received(stage) => stage.verified.is_some(),
        Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) | Stage::Refused(_) => {
            true
        }
        Stage::Withdrawn(_) | Stage::Lapsed(_) => false,
    }
}

/// `0470 12 34 56`; as it is stored when it cannot be read.
pub(crate) fn national(e164: &str) -> String {
    Msisdn::parse(e164).map_or_else(|_| e164.to_owned(), |line| line.national())
}
