//! Every stage with every command: accepted, nothing (accepted, changes nothing) or the refusal's code.

use crate::world::{RIGHT, World, friday, holder, phone, request, said};
use termination::Command;
use termination::case::{ConfirmedBy, Effect, Message, Outcome, Proposal, Recipient, SecondOpinion, Stage};
use termination::identity::evidence::{self, Kind};
use termination::party::ReceiptRoute;
use termination::verification::CodeTo;

const TABLE: &str = "
command                       received         pending         ceasing           settling          closed     withdrawn  lapsed   refused
ask-for-code                  accepted         already-proven  on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
answer-code                   accepted         already-proven  on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
prove-by-session              accepted         nothing         on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
answer                        accepted         already-proven  on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
leave-unproven                accepted         already-proven  on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
promise-call-back             accepted         accepted        on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
call-back                     accepted         accepted        accepted          accepted          accepted   accepted   accepted accepted
propose                       accepted         cannot-be-proposed cannot-be-proposed cannot-be-proposed cannot-be-proposed cannot-be-proposed cannot-be-proposed cannot-be-proposed
judge                         no-proposal      no-proposal     no-proposal       no-proposal       no-proposal no-proposal no-proposal no-proposal
confirm                       accepted         nothing         on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
withdraw                      accepted         accepted        too-late          too-late          too-late   nothing    lapsed   already-asked
object                        accepted         accepted        accepted          accepted          accepted   nothing    lapsed   already-asked
correct-address               accepted         accepted        on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
resend                        accepted         accepted        on-its-way        on-its-way        closed     withdrawn  lapsed   already-asked
choose-statutory-withdrawal   not-in-the-withdrawal-period not-in-the-withdrawal-period too-late too-late too-late withdrawn lapsed already-asked
revoke-link                   accepted         accepted        accepted          accepted          accepted   accepted   accepted accepted
retry                         nothing-to-retry nothing-to-retry nothing-to-retry nothing-to-retry  closed     withdrawn  lapsed   already-asked
wake                          nothing          nothing         nothing           accepted          nothing    nothing    nothing  nothing
report                        accepted         accepted        accepted          accepted          accepted   accepted   accepted accepted
";

/// Adding a stage or a command breaks the two matches below before it can escape the table.
fn stage_column(stage: &Stage) -> usize {
    match stage {
        Stage::Received(_) => 0,
        Stage::Pending(_) => 1,
        Stage::Ceasing(_) => 2,
        Stage::Settling(_) => 3,
        Stage::Closed(_) => 4,
        Stage::Withdrawn(_) => 5,
        Stage::Lapsed(_) => 6,
        Stage::Refused(_) => 7,
    }
}

fn command_row(command: &Command) -> usize {
    match command {
        Command::AskForCode { .. } => 0,
        Command::AnswerCode { .. } => 1,
        Command::ProveBySession { .. } => 2,
        Command::Answer { .. } => 3,
        Command::LeaveUnproven { .. } => 4,
        Command::PromiseCallBack { .. } => 5,
        Command::CallBack { .. } => 6,
        Command::Propose { .. } => 7,
        Command::Judge { .. } => 8,
        Command::Confirm { .. } => 9,
        Command::Withdraw => 10,
        Command::Object => 11,
        Command::CorrectAddress { .. } => 12,
        Command::Resend => 13,
        Command::ChooseStatutoryWithdrawal => 14,
        Command::RevokeLink => 15,
        Command::Retry => 16,
        Command::Wake => 17,
        Command::Report { .. } => 18,
    }
}

fn worlds() -> [World; 8] {
    let mut withdrawn = World::receive(&request());
    withdrawn.ask(Command::Withdraw).expect("in time");
    [
        World::receive(&request()),
        World::pending(),
        World::ceasing(),
        World::settling(),
        World::closed(),
        withdrawn,
        World::lapsed(),
        World::refused(),
    ]
}

fn commands() -> [Command; 19] {
    [
        Command::AskForCode {
            to: CodeTo::AddressOnFile,
        },
        Command::AnswerCode {
            answer: RIGHT.to_owned(),
        },
        Command::ProveBySession { holder: holder() },
        Command::Answer {
            at: phone(),
            answered: said(Kind::LastBill, evidence::Outcome::Proven),
        },
        Command::LeaveUnproven { at: phone() },
        Command::PromiseCallBack { by: friday() },
        Command::CallBack { reached: true },
        Command::Propose {
            what: Proposal::OverrideCheck,
            by: phone().by,
        },
        Command::Judge {
            number: 1,
            by: phone().by,
            verdict: SecondOpinion::Approve,
        },
        Command::Confirm {
            by: ConfirmedBy::MailedLink {
                same_browser: true,
                code: None,
            },
            despite_porting: false,
        },
        Command::Withdraw,
        Command::Object,
        Command::CorrectAddress {
            route: ReceiptRoute::Email,
            on_file: false,
        },
        Command::Resend,
        Command::ChooseStatutoryWithdrawal,
        Command::RevokeLink,
        Command::Retry,
        Command::Wake,
        Command::Report {
            effect: Effect::Send {
                message: Message::Receipt,
                to: Recipient::ReceiptAddress,
            },
            outcome: Outcome::Done,
        },
    ]
}

#[test]
fn every_stage_answers_every_command_as_the_table_says() {
    let rows: Vec<Vec<&str>> = TABLE
        .trim()
        .lines()
        .map(|row| row.split_whitespace().collect())
        .collect();
    assert_eq!(rows[0][1..], Stage::NAMES, "the head names every stage");
    let names: Vec<&str> = rows[1..].iter().map(|row| row[0]).collect();
    assert_eq!(names, Command::NAMES, "the first column names every command");

    for (stage_index, world) in worlds().iter().enumerate() {
        assert_eq!(stage_column(&world.case.stage), stage_index);
        for (command_index, command) in commands().iter().enumerate() {
            assert_eq!(command_row(command), command_index);
            assert_eq!(command.name(), Command::NAMES[command_index]);
            let answer = match world.decide(command) {
                Ok(events) if events.is_empty() => "nothing",
                Ok(_) => "accepted",
                Err(refusal) => refusal.code(),
            };
            let wanted = rows[command_index + 1][stage_index + 1];
            assert_eq!(answer, wanted, "{} in {}", command.name(), world.stage());
        }
    }
}

#[test]
fn every_refusal_code_is_listed_once_and_in_order() {
    let codes = termination::case::refusal::CODES;
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
}
