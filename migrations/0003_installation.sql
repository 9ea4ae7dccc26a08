-- What belongs to the installation as a whole: one row a fact.
create table installation (
    name text not null primary key,
    value text not null
);
