//! Rows as people write them.

use super::*;

const GOOD: [&str; 17] = [
    "proximus",
    "0470 00 00 01",
    "8932000000000000014",
    "206010000000001",
    "",
    "Zoë d'Exemple",
    "z@example.test",
    "Rue 1 / 5000 Namur",
    "fr",
    "postpaid",
    "1250",
    "in_advance",
    "2026-11-30",
    "2026-08-17",
    "no",
    "esim",
    "C-1",
];

fn read_with(changes: &[(&str, &str)]) -> Result<Row, Vec<String>> {
    let header = Header::read(&COLUMNS, &StringRecord::from(COLUMNS.names.to_vec())).unwrap();
    let mut fields = GOOD;
    for (column, value) in changes {
        fields[COLUMNS.names.iter().position(|name| name == column).unwrap()] = value;
    }
    let known = ["proximus".parse().unwrap()];
    read(&header, &StringRecord::from(fields.to_vec()), &known)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_good_row_is_read() {
    let row = read_with(&[]).unwrap();
    assert_eq!(row.identity.msisdn.e164(), "+32470000001");
    assert_eq!(row.holder.postal, ["Rue 1", "5000 Namur"]);
    assert_eq!(row.holder.email.as_deref(), Some("z@example.test"));
    let Payment::Postpaid {
        monthly_fee,
        in_advance: true,
        ..
    } = row.payment
    else {
        panic!("{:?}", row.payment)
    };
    assert_eq!(monthly_fee, Cents(1250));
    let prepaid = [
        ("payment", "prepaid"),
        ("monthly_fee_cents", ""),
        ("billed", ""),
        ("paid_until_on", ""),
    ];
    assert_eq!(read_with(&prepaid).unwrap().payment, Payment::Prepaid);
}

/// Column, what stands in it, and what is told.
const WRONG: [(&str, &str, &str); 16] = [
    (
        "operator",
        "nobody",
        "this operator has no file in operators/; write its short name, like proximus",
    ),
    (
        "operator",
        "",
        "this field is empty; write its short name, like proximus",
    ),
    (
        "msisdn",
        "070 35 35 35",
        "the number is no mobile number (045 to 049) and no machine number (077); write a Belgian mobile number, like \
         +32470000001",
    ),
    (
        "iccid",
        "8932000000000000015",
        "the last digit of the SIM number does not fit the others; a digit is mistyped; copy the number printed on the SIM",
    ),
    (
        "imsi",
        "2060100",
        "an IMSI has 15 digits; this one has 7; write the 15 digits of the network",
    ),
    (
        "eid",
        "123",
        "an EID has 32 digits; this one has 3; write the 32 digits of the chip, or nothing",
    ),
    (
        "name",
        "a\u{0}b",
        "it holds a control character; write one line of text",
    ),
    (
        "email",
        "a@b@c.d",
        "this is no e-mail address; write one address, or nothing",
    ),
    (
        "language",
        "it",
        "this is no language of ours; write nl, fr, de, en or zh",
    ),
    (
        "payment",
        "later",
        "this is no way of paying; write prepaid or postpaid",
    ),
    (
        "monthly_fee_cents",
        "12,50",
        "this is no whole number of cents; write cents, like 1999",
    ),
    (
        "billed",
        "",
        "this field is empty; write in_advance or in_arrears",
    ),
    (
        "paid_until_on",
        "30/11/2026",
        "this is no day; write a day like 2026-01-31",
    ),
    ("at_distance", "1", "this is neither yes nor no; write yes or no"),
    ("sim", "nano", "this is no kind of SIM; write physical or esim"),
    (
        "customer_reference",
        "",
        "this field is empty; write one line of text",
    ),
];

#[test]
fn each_mistake_names_column_and_remedy_and_never_the_content() {
    for (column, value, told) in WRONG {
        assert_eq!(
            read_with(&[(column, value)]),
            Err(vec![format!("line 0, {column}: {told}")])
        );
    }
}

#[test]
fn all_mistakes_of_a_row_are_told_at_once() {
    let faults = read_with(&[("payment", "prepaid"), ("sim", "x")]).unwrap_err();
    let columns: Vec<_> = faults
        .iter()
        .map(|fault| fault.split([',', ':']).nth(1).unwrap().trim())
        .collect();
    assert_eq!(columns, ["monthly_fee_cents", "billed", "paid_until_on", "sim"]);
}

#[test]
fn the_header_may_have_any_order_and_lacks_only_what_is_optional() {
    let mut columns: Vec<_> = COLUMNS
        .names
        .iter()
        .copied()
        .filter(|column| !COLUMNS.optional.contains(column))
        .collect();
    columns.reverse();
    assert!(Header::read(&COLUMNS, &StringRecord::from(columns.clone())).is_ok());
    columns.pop();
    columns.push("shoe_size");
    let told: Vec<_> = Header::read(&COLUMNS, &StringRecord::from(columns))
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told.len(), 2);
    assert!(
        told[0].starts_with("line 1, operator: this column is missing"),
        "{told:?}"
    );
    assert!(told[1].contains("the column `shoe_size` is unknown"), "{told:?}");
}
