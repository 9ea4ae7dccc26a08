//! One question, its answer, and what the operator has on file to compare it with.

use super::address::{self, PostalAddress};
use super::digits::{self, Bill};
use super::evidence::{Compared, Kind, Outcome, document};
use super::mrz::{DocumentSeen, Fault};
use super::name::{self, PersonName};
use super::{OnFile, Said};
use crate::identifier::{Iccid, StructuredCommunication};
use crate::party::Paper;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What somebody said or showed, as it was typed or scanned. A one-time code is none of these: it belongs to its case.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Called back at the line: whether the holder answered and knew of the request.
    CallBack {
        /// As the agent heard it.
        answered: bool,
    },
    /// The zone of a document.
    Document(Box<DocumentSeen>),
    /// The last four characters of the document that the operator saw before.
    DocumentNumber(Said<String>),
    /// The number of a card that lies on the counter.
    SimSeen(Said<String>),
    /// Something of the last bill.
    LastBill(BillAnswer),
    /// The billing address.
    BillingAddress(Box<Said<PostalAddress>>),
    /// The date of birth.
    DateOfBirth(Said<Date>),
    /// The customer's or contract's number.
    CustomerNumber(Said<String>),
    /// The number of a card, read aloud.
    Iccid(Said<String>),
    /// A paper that says that somebody may act, with the holder's name as it stands there.
    Authority {
        /// What it is.
        paper: Paper,
        /// Whom it speaks of.
        holder: Said<PersonName>,
    },
    /// "I do not have it."
    NotAtHand(Kind),
}

/// What somebody said of the last bill; any of the three will do.
#[derive(Debug, Clone)]
pub enum BillAnswer {
    /// Its number.
    Number(Said<String>),
    /// Its structured communication.
    Structured(Said<String>),
    /// What was to be paid, and its day.
    AmountAndDay(Said<Bill>),
}

impl Answer {
    /// Which kind of evidence it gives.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::CallBack { .. } => Kind::CallBack,
            Self::Document(_) => Kind::DocumentSeen,
            Self::DocumentNumber(_) => Kind::DocumentNumber,
            Self::SimSeen(_) => Kind::SimSeen,
            Self::LastBill(_) => Kind::LastBill,
            Self::BillingAddress(_) => Kind::BillingAddress,
            Self::DateOfBirth(_) => Kind::DateOfBirth,
            Self::CustomerNumber(_) => Kind::CustomerNumber,
            Self::Iccid(_) => Kind::Iccid,
            Self::Authority { .. } => Kind::AuthoritySeen,
            Self::NotAtHand(kind) => *kind,
        }
    }
}

/// What the operator has on file to compare answers with. What is missing cannot be asked.
#[derive(Debug, Clone, Default)]
pub struct OnRecord {
    /// Who holds the line.
    pub holder: Option<OnFile<PersonName>>,
    /// Who asks: the holder, or as whom somebody named themselves who acts for the holder.
    pub requester: Option<OnFile<PersonName>>,
    /// The last four characters of the document seen before.
    pub document_number: Option<OnFile<String>>,
    /// The cards of the lines; any of them will do.
    pub cards: Vec<OnFile<Iccid>>,
    /// The last bill's number.
    pub bill_number: Option<OnFile<String>>,
    /// The last bill's structured communication.
    pub bill_structured: Option<OnFile<StructuredCommunication>>,
    /// The last bill's amount and day.
    pub bill: Option<OnFile<Bill>>,
    /// The billing address.
    pub address: Option<OnFile<PostalAddress>>,
    /// The date of birth.
    pub born_on: Option<OnFile<Date>>,
    /// The customer's or contract's number.
    pub customer_number: Option<OnFile<String>>,
}

/// Why nothing was compared. That is no answer, neither right nor wrong, and nothing is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCompared {
    /// The operator has nothing of the kind on file.
    NotOnFile,
    /// The number fails its own check digits: it was misread.
    Misread,
    /// The document's zone does not hold together, or the document cannot be used.
    Document(Vec<Fault>),
}

/// Compares an answer with what is on record.
pub fn compare(answer: &Answer, record: &OnRecord) -> Result<Compared, NotCompared> {
    match answer {
        Answer::CallBack { answered } => Ok(plain(if *answered {
            Outcome::Proven
        } else {
            Outcome::NotAtHand
        })),
        Answer::NotAtHand(_) => Ok(plain(Outcome::NotAtHand)),
        Answer::Document(seen) => {
            let name = name::compare(&seen.name, there(record.requester.as_ref())?);
            document(seen, name).ok_or_else(|| NotCompared::Document(seen.faults.clone()))
        }
        Answer::DocumentNumber(said) => {
            Ok(digits::number(said, there(record.document_number.as_ref())?).into())
        }
        Answer::SimSeen(said) | Answer::Iccid(said) => card(said, &record.cards),
        Answer::LastBill(said) => bill(said, record),
        Answer::BillingAddress(said) => {
            Ok(address::compare(said.value(), there(record.address.as_ref())?).into())
        }
        Answer::DateOfBirth(said) => Ok(digits::birth(said, there(record.born_on.as_ref())?).into()),
        Answer::CustomerNumber(said) => {
            Ok(digits::customer_number(said, there(record.customer_number.as_ref())?).into())
        }
        Answer::Authority { holder, .. } => {
            Ok(name::compare(holder.value(), there(record.holder.as_ref())?).into())
        }
    }
}

/// The kinds that can be asked with what is on record. A code, a call-back and a session need nothing of it.
pub fn comparable(record: &OnRecord) -> BTreeSet<Kind> {
    let bill = record.bill_number.is_some() || record.bill_structured.is_some() || record.bill.is_some();
    let known = [
        (Kind::Session, true),
        (Kind::CodeToLine, true),
        (Kind::CodeToAddress, true),
        (Kind::CallBack, true),
        (Kind::DocumentSeen, record.requester.is_some()),
        (Kind::DocumentNumber, record.document_number.is_some()),
        (Kind::SimSeen, !record.cards.is_empty()),
        (Kind::LastBill, bill),
        (Kind::BillingAddress, record.address.is_some()),
        (Kind::DateOfBirth, record.born_on.is_some()),
        (Kind::CustomerNumber, record.customer_number.is_some()),
        (Kind::Iccid, !record.cards.is_empty()),
        (Kind::AuthoritySeen, record.holder.is_some()),
    ];
    known
        .into_iter()
        .filter(|(_, there)| *there)
        .map(|(kind, _)| kind)
        .collect()
}

const fn plain(outcome: Outcome) -> Compared {
    Compared {
        outcome,
        nearly: None,
    }
}

fn there<T>(on_file: Option<&OnFile<T>>) -> Result<&OnFile<T>, NotCompared> {
    on_file.ok_or(NotCompared::NotOnFile)
}

/// The best that any of the cards says; all are compared, so that the time taken does not tell which it was.
fn card(said: &Said<String>, cards: &[OnFile<Iccid>]) -> Result<Compared, NotCompared> {
    let compared: Result<Vec<Compared>, _> = cards
        .iter()
        .map(|card| digits::iccid(said, card).map(Compared::from))
        .collect();
    let compared = compared.map_err(|_| NotCompared::Misread)?;
    let best = compared.into_iter().min_by_key(|compared| compared.outcome);
    best.ok_or(NotCompared::NotOnFile)
}

fn bill(said: &BillAnswer, record: &OnRecord) -> Result<Compared, NotCompared> {
    match said {
        BillAnswer::Number(said) => Ok(digits::number(said, there(record.bill_number.as_ref())?).into()),
        BillAnswer::Structured(said) => digits::structured(said, there(record.bill_structured.as_ref())?)
            .map(Compared::from)
            .map_err(|_| NotCompared::Misread),
        BillAnswer::AmountAndDay(said) => Ok(digits::bill(said, there(record.bill.as_ref())?).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::evidence::Nearly;
    use crate::identity::mrz;
    use crate::money::Cents;
    use jiff::civil::date;

    const CARD: &str = "8932000000000000014";

    fn record() -> OnRecord {
        let name = || Some(OnFile::new(PersonName::whole("Zoë Voorbeeld")));
        OnRecord {
            holder: name(),
            requester: name(),
            document_number: Some(OnFile::new("6935".to_owned())),
            cards: ["8932000000000000022", CARD]
                .map(|card| OnFile::new(Iccid::parse(card).unwrap()))
                .to_vec(),
            bill_number: Some(OnFile::new("2026-0012345".to_owned())),
            bill_structured: Some(OnFile::new(
                StructuredCommunication::parse("+++090/9337/55493+++").unwrap(),
            )),
            bill: Some(OnFile::new(Bill {
                amount: Cents(2450),
                on: date(2026, 11, 5),
            })),
            address: Some(OnFile::new(PostalAddress::new(
                "Voorbeeldstraat 12",
                "9000",
                "Gent",
            ))),
            born_on: Some(OnFile::new(date(1985, 7, 30))),
            customer_number: Some(OnFile::new("PROXIMUS-700001".to_owned())),
        }
    }

    fn said(text: &str) -> Said<String> {
        Said::new(text.to_owned())
    }

    fn outcome(answer: &Answer) -> Result<Outcome, NotCompared> {
        compare(answer, &record()).map(|compared| compared.outcome)
    }

    use Outcome::{NotAtHand, Proven, Wrong};

    #[test]
    fn each_kind_is_compared_with_its_own_place_on_record() {
        let address = |street: &str| {
            Answer::BillingAddress(Box::new(Said::new(PostalAddress::new(street, "9000", "Gent"))))
        };
        let holder = |name: &str| Answer::Authority {
            paper: Paper::Succession,
            holder: Said::new(PersonName::whole(name)),
        };
        let bill = |cents, day| {
            Answer::LastBill(BillAnswer::AmountAndDay(Said::new(Bill {
                amount: Cents(cents),
                on: date(2026, 11, day),
            })))
        };
        let table = [
            (Answer::CallBack { answered: true }, Proven),
            (Answer::CallBack { answered: false }, NotAtHand),
            (Answer::DocumentNumber(said("6935")), Proven),
            (Answer::DocumentNumber(said("1234")), Wrong),
            (Answer::SimSeen(said(CARD)), Proven),
            (Answer::Iccid(said("8932000000000000030")), Wrong),
            (Answer::LastBill(BillAnswer::Number(said("2026 0012345"))), Proven),
            (
                Answer::LastBill(BillAnswer::Number(said("2026 0012354"))),
                Outcome::Nearly,
            ),
            (
                Answer::LastBill(BillAnswer::Structured(said("090933755493"))),
                Proven,
            ),
            (bill(2450, 5), Proven),
            (bill(9900, 5), Wrong),
            (address("voorbeeldstr. 12"), Proven),
            (address("Andere laan 3"), Wrong),
            (Answer::DateOfBirth(Said::new(date(1985, 7, 30))), Proven),
            (Answer::DateOfBirth(Said::new(date(1990, 1, 1))), Wrong),
            (Answer::CustomerNumber(said("proximus 700001")), Proven),
            (holder("VOORBEELD Zoe"), Proven),
            (holder("Max Muster"), Wrong),
            (Answer::NotAtHand(Kind::LastBill), NotAtHand),
        ];
        for (answer, expected) in table {
            assert_eq!(outcome(&answer), Ok(expected), "{:?}", answer.kind());
        }
    }

    #[test]
    fn what_was_misread_or_is_not_on_file_is_no_answer() {
        assert_eq!(
            outcome(&Answer::SimSeen(said("8932000000000000015"))),
            Err(NotCompared::Misread)
        );
        let structured = Answer::LastBill(BillAnswer::Structured(said("090933755494")));
        assert_eq!(outcome(&structured), Err(NotCompared::Misread));
        let nothing = OnRecord::default();
        for answer in [
            Answer::DocumentNumber(said("6935")),
            Answer::SimSeen(said(CARD)),
            Answer::LastBill(BillAnswer::Number(said("1234"))),
            Answer::DateOfBirth(Said::new(date(1985, 7, 30))),
        ] {
            assert_eq!(compare(&answer, &nothing), Err(NotCompared::NotOnFile));
        }
        let askable = comparable(&nothing);
        let without_file = [
            Kind::Session,
            Kind::CodeToLine,
            Kind::CodeToAddress,
            Kind::CallBack,
        ];
        assert_eq!(askable, BTreeSet::from(without_file));
        assert_eq!(
            comparable(&record()).len(),
            Kind::ALL.len() - 1,
            "all but the PUK"
        );
    }

    #[test]
    fn a_document_is_compared_with_who_stands_there_and_only_when_it_is_sound() {
        // The specimen of ICAO 9303 part 5.
        let zone =
            "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
        let read = |today| Answer::Document(Box::new(mrz::read(zone, today).unwrap()));
        let anna = OnRecord {
            requester: Some(OnFile::new(PersonName::whole("Anna Maria Eriksson"))),
            ..record()
        };
        let sound = read(date(2012, 1, 1));
        assert_eq!(compare(&sound, &anna).unwrap().outcome, Proven);
        assert_eq!(compare(&sound, &record()).unwrap().outcome, Wrong);
        assert!(matches!(
            compare(&read(date(2026, 11, 25)), &anna),
            Err(NotCompared::Document(faults)) if !faults.is_empty()
        ));
    }

    #[test]
    fn how_an_answer_was_nearly_right_is_told_without_the_value() {
        let compared = compare(&Answer::DocumentNumber(said("6953")), &record()).unwrap();
        let slip = digits::Slip::NeighboursSwapped;
        assert_eq!(compared.nearly, Some(Nearly::Number(slip)));
    }
}
