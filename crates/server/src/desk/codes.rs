//! The recovery codes, shown once and fit to be printed.

use super::Desk;
use crate::web::{Page, Visit};
use askama::Template;
use engine::StaffMember;

#[derive(Template)]
#[template(path = "desk/codes.html")]
pub(super) struct CodesPage {
    page: Page,
    desk: Desk,
    codes: Vec<String>,
    staff: String,
}

impl CodesPage {
    pub(super) fn new(visit: &Visit, staff: &StaffMember, codes: Vec<String>) -> Self {
        Self {
            page: visit.page("staff-codes"),
            desk: Desk::of(visit, staff),
            codes,
            staff: staff.id.to_string(),
        }
    }
}
