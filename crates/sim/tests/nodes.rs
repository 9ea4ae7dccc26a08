#![cfg(test)]
//! Real `cease serve` processes over one `PostgreSQL`: several nodes whose clocks differ, one of which dies, and a
//! database that goes away and comes back.

mod nodes {
    mod customers;
    mod node;
    mod outage;
    mod place;
    mod together;
    mod witness;
}
