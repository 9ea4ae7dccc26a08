//! The frame around every page of the desk: who is logged in, and what they may do here.

use super::work;
use crate::web::Visit;
use engine::{Role, StaffMember};

/// A task of the desk: a page that some roles open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// Its path after operator and language.
    pub path: &'static str,
    /// The id of its name; the text with `.body` says what it is for.
    pub text: &'static str,
    /// Whom it is for; everybody where there is none.
    pub roles: &'static [Role],
}

/// Every task, in the order of the menu.
const TASKS: [Task; 8] = [
    Task {
        path: "/desk/work",
        text: "work-title",
        roles: &work::READERS,
    },
    Task {
        path: "/desk/numbers",
        text: "numbers-title",
        roles: &work::READERS,
    },
    Task {
        path: "/desk/phone",
        text: "desk-phone",
        roles: super::contact::AT_THE_PHONE,
    },
    Task {
        path: "/desk/shop",
        text: "desk-shop",
        roles: super::contact::IN_A_SHOP,
    },
    Task {
        path: "/desk/drafts",
        text: "drafts",
        roles: super::drafts::FOR,
    },
    Task {
        path: "/desk/staff",
        text: "staff-people",
        roles: super::admin::FOR,
    },
    Task {
        path: "/desk/audit",
        text: "staff-audit",
        roles: super::audit::FOR,
    },
    Task {
        path: "/desk/security",
        text: "staff-security",
        roles: &[],
    },
];

impl Task {
    /// The tasks of somebody, in the order of the menu.
    pub fn of(staff: &StaffMember) -> impl Iterator<Item = &'static Self> {
        let open = |task: &&Self| task.roles.is_empty() || staff.has_any(task.roles);
        TASKS.iter().filter(open)
    }
}

/// What `desk/frame.html` needs of every page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// Who is logged in; empty before the log-in.
    pub who: String,
    /// The menu.
    pub menu: Vec<MenuEntry>,
}

/// One entry of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuEntry {
    /// The whole path.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Whether the page belongs to it.
    pub current: bool,
}

impl Desk {
    /// The frame before the log-in.
    pub fn outside() -> Self {
        Self::default()
    }

    /// The frame of somebody who is logged in.
    pub fn of(visit: &Visit, staff: &StaffMember) -> Self {
        let entry = |task: &'static Task| MenuEntry {
            href: format!("{}{}", visit.base, task.path),
            name: visit.text(task.text),
            note: visit.text(&format!("{}.body", task.text)),
            current: visit.path.split(['?']).next() == Some(task.path),
        };
        Self {
            who: staff.id.to_string(),
            menu: Task::of(staff).map(entry).collect(),
        }
    }
}
