//! The stored form of what the files say of a data card.

use super::WireFault;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use termination::identifier::{PartyId, SubscriptionId};
use termination::money::Cents;
use termination::subscription::{Changes, Contract, Payment, SimKind, Subscription};

/// The format that facts are written in.
pub(crate) const FACTS_FORMAT: i64 = 1;

#[derive(Serialize, Deserialize)]
struct StoredFacts {
    payment: StoredPayment,
    sim: SimKind,
    concluded_on: Date,
    at_distance: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sim_changed_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address_changed_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email_changed_on: Option<Date>,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum StoredPayment {
    Prepaid,
    Postpaid {
        monthly_fee_cents: i64,
        in_advance: bool,
        paid_until_on: Date,
    },
}

/// Writes a card's facts for their column; its ids have columns of their own.
pub(crate) fn write_facts(
    payment: Payment,
    sim: SimKind,
    contract: Contract,
    changes: Changes,
) -> Result<String, WireFault> {
    let payment = match payment {
        Payment::Prepaid => StoredPayment::Prepaid,
        Payment::Postpaid {
            monthly_fee,
            in_advance,
            paid_until_on,
        } => StoredPayment::Postpaid {
            monthly_fee_cents: monthly_fee.0,
            in_advance,
            paid_until_on,
        },
    };
    let Contract {
        concluded_on,
        at_distance,
    } = contract;
    let Changes {
        sim_on,
        address_on,
        email_on,
    } = changes;
    serde_json::to_string(&StoredFacts {
        payment,
        sim,
        concluded_on,
        at_distance,
        sim_changed_on: sim_on,
        address_changed_on: address_on,
        email_changed_on: email_on,
    })
    .map_err(|_| WireFault::Malformed)
}

/// Reads a card's facts from their column.
pub(crate) fn read_facts(
    holder: PartyId,
    id: SubscriptionId,
    format: i64,
    text: &str,
) -> Result<Subscription, WireFault> {
    if format != FACTS_FORMAT {
        return Err(WireFault::UnknownFormat(format));
    }
    let stored: StoredFacts = serde_json::from_str(text).map_err(|_| WireFault::Malformed)?;
    let payment = match stored.payment {
        StoredPayment::Prepaid => Payment::Prepaid,
        StoredPayment::Postpaid {
            monthly_fee_cents,
            in_advance,
            paid_until_on,
        } => Payment::Postpaid {
            monthly_fee: Cents(monthly_fee_cents),
            in_advance,
            paid_until_on,
        },
    };
    let contract = Contract {
        concluded_on: stored.concluded_on,
        at_distance: stored.at_distance,
    };
    Ok(Subscription {
        id,
        holder,
        payment,
        sim: stored.sim,
        contract,
        changes: Changes {
            sim_on: stored.sim_changed_on,
            address_on: stored.address_changed_on,
            email_on: stored.email_changed_on,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn facts_read_back_as_they_were_written() {
        let (holder, id) = (
            PartyId::from_entropy([1; 16]),
            SubscriptionId::from_entropy([2; 16]),
        );
        let contract = Contract {
            concluded_on: date(2026, 3, 1),
            at_distance: true,
        };
        let postpaid = Payment::Postpaid {
            monthly_fee: Cents(1999),
            in_advance: true,
            paid_until_on: date(2026, 7, 1),
        };
        for (payment, sim) in [(Payment::Prepaid, SimKind::Physical), (postpaid, SimKind::Esim)] {
            let changes = Changes {
                sim_on: Some(date(2026, 11, 20)),
                ..Changes::default()
            };
            let text = write_facts(payment, sim, contract, changes).unwrap();
            let read = read_facts(holder, id, FACTS_FORMAT, &text);
            assert_eq!(
                read,
                Ok(Subscription {
                    id,
                    holder,
                    payment,
                    sim,
                    contract,
                    changes
                })
            );
            assert_eq!(read_facts(holder, id, 2, &text), Err(WireFault::UnknownFormat(2)));
        }
    }

    #[test]
    fn stored_facts_are_spelled_as_ever() {
        let text = r#"{"payment":{"kind":"postpaid","monthly_fee_cents":1999,"in_advance":true,"paid_until_on":"2026-07-01"},"sim":"esim","concluded_on":"2026-03-01","at_distance":true}"#;
        let (holder, id) = (
            PartyId::from_entropy([1; 16]),
            SubscriptionId::from_entropy([2; 16]),
        );
        let read = read_facts(holder, id, 1, text).unwrap();
        assert_eq!(
            write_facts(read.payment, read.sim, read.contract, read.changes).as_deref(),
            Ok(text)
        );
    }
}
