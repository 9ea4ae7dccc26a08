#![cfg(test)]
//! Every statement of the engine, as it stands in the sources: how each database would carry it out when the tables are
//! large, and whether it keeps to one case. Nobody lists statements for this; a new one is found by being written.

mod statements {
    mod filled;
    mod keys;
    mod plans;
    mod postgres;
    mod schema;
    mod source;
    mod sqlite;
    mod text;
}
