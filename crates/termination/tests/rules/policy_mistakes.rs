//! Every mistake the policy of an operator can hold, with the exact line that is printed.

use super::operator_file::check;

#[test]
fn a_promise_outside_the_law_is_refused() {
    check(
        "sla_working_days = 2",
        "sla_working_days = 4",
        "29: policy.sla_working_days: 4 working days are more than the 3 that law/be.toml allows; write a number from 1 to 3",
    );
    check(
        "sla_working_days = 2",
        "sla_working_days = 0",
        "29: policy.sla_working_days: 0 is outside what is allowed; write a number from 1 to 255",
    );
    check(
        "sla_working_days = 2",
        "port_out_days = 30",
        "29: policy.port_out_days: 30 days are fewer than the 31 that law/be.toml asks for; write 31 or more",
    );
}

#[test]
fn a_policy_that_contradicts_itself_is_refused() {
    check(
        "[1, 3]",
        "[3, 1]",
        "31: policy.reminder_days: these days do not ascend; write the days in ascending order, each once, like [1, 3]",
    );
    check(
        "[1, 3]",
        "[1, 1]",
        "31: policy.reminder_days: these days do not ascend; write the days in ascending order, each once, like [1, 3]",
    );
    check(
        "[1, 3]",
        "[1, 7]",
        "28: policy.worklist_after_days: a human would be asked on day 7, but the last reminder goes on day 7; \
         write more than 7, or remind earlier",
    );
    check(
        "sla_working_days = 2",
        "lapse_days = 7",
        "29: policy.lapse_days: a request would lapse on day 7, but a human is asked on day 7; \
         write more than 7, or ask a human earlier",
    );
    check(
        "sla_working_days = 2",
        "quarantine_days = 30",
        "29: policy.quarantine_days: the number would rest 30 days, but may be taken along for 31; write 31 or more",
    );
}

#[test]
fn every_number_of_the_policy_has_bounds() {
    let table = [
        ("objection_window_minutes", "-1", "0 to 1440"),
        ("objection_window_minutes", "1441", "0 to 1440"),
        ("worklist_after_days", "0", "1 to 180"),
        ("lapse_days", "256", "1 to 180"),
        ("code_minutes", "61", "1 to 60"),
        ("codes_max", "0", "1 to 20"),
        ("resend_pause_seconds", "0", "1 to 3600"),
        ("resends_max", "21", "1 to 20"),
        ("wrong_answers_max", "6", "1 to 5"),
        ("answer_minutes", "4", "5 to 1440"),
        ("proposal_hours", "337", "1 to 336"),
        ("lock_minutes", "99999999999", "1 to 1440"),
        ("quarantine_days", "731", "1 to 730"),
        ("port_out_days", "0", "1 to 730"),
        ("detach_attempts_max", "0", "1 to 10"),
    ];
    for (key, number, bounds) in table {
        check(
            "sla_working_days = 2",
            &format!("{key} = {number}"),
            &format!("29: policy.{key}: {number} is outside what is allowed; write a number from {bounds}"),
        );
    }
    check(
        "[1, 3]",
        "[0, 3]",
        "31: policy.reminder_days: 0 is outside what is allowed; write a number from 1 to 180",
    );
    check(
        "[1, 3]",
        "[\"1\"]",
        "31: policy.reminder_days: this must be a whole number, not a text; write it like 1",
    );
    check(
        "= 2\n",
        "= 2.5\n",
        "29: policy.sla_working_days: this must be a whole number, not a number with a fraction; write it like 1",
    );
    check(
        "16:30:00",
        "\"16:30\"",
        "30: policy.sla_cutoff: this must be a time of day, not a text; write it like 17:00:00, without quotes",
    );
    check(
        "sla_working_days = 2",
        "sla_saturday_counts = 1",
        "29: policy.sla_saturday_counts: this must be true or false, not a whole number; write it like true, without quotes",
    );
}
