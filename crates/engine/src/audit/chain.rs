//! How a row is bound to the one before it, and how the end of the chain is sealed.

use super::reading::AuditRow;
use crate::keys::Subkey;
use data_encoding::HEXLOWER;
use subtle::ConstantTimeEq as _;
use termination::identifier::OperatorId;

/// What each hash begins with; another number means another way to bind.
const ROW: &[u8] = b"cease/audit/row/1";
const HEAD: &[u8] = b"cease/audit/head/1";

/// The hash before the first row.
pub(super) fn beginning(key: &Subkey, operator: &OperatorId) -> String {
    key.mac_text(&[HEAD, operator.as_str().as_bytes()])
}

/// The hash of a row: keyed, over the hash before it and every field, each with its length. A field that is not there
/// differs from an empty one.
pub(super) fn hash(key: &Subkey, before: &str, operator: &OperatorId, row: &AuditRow) -> String {
    let fields = [
        row.detail.clone(),
        row.case.map(|id| id.to_string()),
        row.party.map(|id| id.to_string()),
        row.line.map(|id| id.to_string()),
        row.reason.clone(),
    ];
    let fields = fields.map(|field| field.map_or_else(String::new, |text| format!("={text}")));
    let (seq, at) = (row.seq.to_be_bytes(), row.at.as_microsecond().to_be_bytes());
    let staff = row.staff.to_string();
    let mut parts: Vec<&[u8]> = vec![
        ROW,
        before.as_bytes(),
        operator.as_str().as_bytes(),
        &seq,
        &at,
        staff.as_bytes(),
        row.act.as_bytes(),
    ];
    parts.extend(fields.iter().map(String::as_bytes));
    HEXLOWER.encode(&key.mac(&parts))
}

/// The seal of the end of a chain. It is made otherwise than the hash of a row, so that no row holds the seal of a
/// shorter chain.
pub(super) fn seal(key: &Subkey, operator: &OperatorId, seq: u64, hash: &str) -> String {
    key.mac_text(&[
        HEAD,
        operator.as_str().as_bytes(),
        &seq.to_be_bytes(),
        hash.as_bytes(),
    ])
}

/// Whether two hashes are the same, in constant time.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
