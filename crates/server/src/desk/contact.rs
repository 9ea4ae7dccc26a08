//! Somebody speaks to us, on the telephone or at a counter: found, their request taken, who they are asked, what will
//! happen read to them, their yes noted. The two desks differ in what can be shown and signed there.
//!
//! The request is taken before it is known who asks: the receipt does not wait for the check.

mod answer;
mod case;
mod drafts;
mod file;
mod find;
mod print;
mod question;
mod script;
mod speaking;
mod taking;
mod yes;

use super::StaffVisit;
use crate::app::App;
use crate::web::{PageError, Visit};
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use engine::{Act, Actor, Engine, EngineError, Role};
use termination::Case;
use termination::case::Desk;
use termination::identifier::CaseId;
use termination::party::Channel;

/// Which of the two desks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counter {
    /// The telephone.
    Phone,
    /// The counter of a shop.
    Shop,
}

/// Who works at the telephone.
pub(super) const AT_THE_PHONE: &[Role] = &[Role::Agent];
/// Who works at a counter.
pub(super) const IN_A_SHOP: &[Role] = &[Role::Clerk];

impl Counter {
    /// The desk in the path; any other word is no page.
    fn of(visit: &Visit) -> Result<Self, PageError> {
        match visit.param("counter") {
            "phone" => Ok(Self::Phone),
            "shop" => Ok(Self::Shop),
            _ => Err(PageError::NotFound),
        }
    }

    /// Its name in paths and texts.
    const fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Shop => "shop",
        }
    }

    const fn channel(self) -> Channel {
        match self {
            Self::Phone => Channel::Phone,
            Self::Shop => Channel::Shop,
        }
    }

    const fn roles(self) -> &'static [Role] {
        match self {
            Self::Phone => AT_THE_PHONE,
            Self::Shop => IN_A_SHOP,
        }
    }
}

/// A page that is shown instead of the one that was wanted. A response is large, and most visits want none.
struct Instead(Box<Response>);

type Shown = Result<Response, Instead>;

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

/// Somebody of the staff at one of the two desks.
struct AtDesk {
    visit: StaffVisit,
    counter: Counter,
}

impl AtDesk {
    /// Lets in whoever works at the desk of the path.
    async fn open(visit: StaffVisit) -> Result<Self, Instead> {
        let counter = Counter::of(&visit)?;
        visit.require(counter.roles()).await?;
        Ok(Self { visit, counter })
    }

    /// Where the desk's pages stand; `rest` begins with a slash or is empty.
    fn href(&self, rest: &str) -> String {
        format!("{}/desk/{}{rest}", self.visit.base, self.counter.name())
    }

    /// The desk, for what is said in a case.
    fn desk(&self) -> Desk {
        Desk {
            channel: self.counter.channel(),
            by: self.visit.staff.id,
        }
    }

    /// The engine, with what it does put down to whoever is at the desk.
    fn engine(&self) -> Engine {
        self.visit.app.engine().acting(Actor {
            channel: self.counter.channel(),
            staff: self.visit.staff.id,
        })
    }

    /// The case in the path, once that they do this with it is on the audit record. A case of another operator is none.
    async fn case(&self, act: Act) -> Result<Case, Instead> {
        let id: CaseId = self
            .visit
            .param("case")
            .parse()
            .map_err(|_| PageError::NotFound)?;
        let case = self.visit.app.engine().case(id).await?;
        let ours = case.filter(|case| case.operator == *self.visit.operator_id());
        let Some(case) = ours else {
            self.visit.record(&self.visit.entry(Act::TurnedAway)).await?;
            return Err(PageError::NotFound.into());
        };
        self.visit.record(&self.visit.entry(act).in_case(case.id)).await?;
        Ok(case)
    }
}

/// The pages of both desks, without operator and language.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/desk/{counter}", get(find::show).post(find::look))
        .route("/desk/{counter}/new", get(file::unknown).post(taking::unknown))
        .route(
            "/desk/{counter}/lines/{holder}/{line}",
            get(file::show).post(taking::known),
        )
        .route("/desk/{counter}/cases/{case}", get(case::show))
        .route("/desk/{counter}/cases/{case}/print", get(print::show))
        .route("/desk/{counter}/cases/{case}/answer", post(answer::hear))
        .route("/desk/{counter}/cases/{case}/code", post(answer::code))
        .route("/desk/{counter}/cases/{case}/send-code", post(answer::send_code))
        .route("/desk/{counter}/cases/{case}/leave", post(yes::leave))
        .route("/desk/{counter}/cases/{case}/yes", post(yes::say))
        .route("/desk/{counter}/cases/{case}/call-back", post(yes::call_back))
        .route("/desk/{counter}/cases/{case}/called", post(yes::called))
        .route("/desk/{counter}/cases/{case}/resend", post(yes::resend))
}
