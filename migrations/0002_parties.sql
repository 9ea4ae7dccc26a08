-- Parties, their lines, and how they log in. Personal data only sealed with the party's own key, or as a keyed hash.

-- The vault: one row a party. Erasing a party sets both blobs to null.
create table party (
    party_id text not null primary key,
    kind text not null,
    wrapped_key blob,
    sealed blob,
    email_hash text,
    content_hash text
);

-- From the keyed hash of a line or of a customer number to its party.
create table lookup (
    hash text not null primary key,
    party_id text not null,
    subscription_id text
);
create index lookup_of_party on lookup (party_id);

-- A data card. facts: terms without personal data; sealed: its numbers.
create table subscription (
    party_id text not null,
    subscription_id text not null,
    operator text not null,
    facts_format bigint not null,
    facts text not null,
    sealed blob,
    content_hash text not null,
    ended_at bigint,
    ended_by text,
    primary key (party_id, subscription_id)
);

-- Which open case ends a line. The first proven case holds it.
create table hold (
    party_id text not null,
    subscription_id text not null,
    case_id text not null,
    primary key (party_id, subscription_id)
);

-- One account a party. The user name is a keyed hash, the password an argon2 text.
create table account (
    party_id text not null primary key,
    account_id text not null,
    name_hash text not null,
    password_hash text not null,
    created_at bigint not null
);
create unique index account_by_name on account (name_hash);

-- id_hash: keyed hash of the secret in the cookie.
create table session (
    id_hash text not null primary key,
    party_id text not null,
    account_id text not null,
    csrf blob not null,
    created_at bigint not null,
    last_seen_at bigint not null,
    idle bigint not null,
    expires_at bigint not null
);
create index session_of_party on session (party_id);
create index session_by_expiry on session (expires_at);

-- Attempts in the running window of one subject; the key is a keyed hash.
create table throttle (
    key text not null primary key,
    window_at bigint not null,
    attempts bigint not null
);
create index throttle_by_window on throttle (window_at);

-- The code that proves a line when somebody registers. Unknown lines have a row too, so that the answers are alike.
create table line_check (
    line_hash text not null primary key,
    number bigint not null,
    live bigint not null,
    issued_at bigint not null,
    expires_at bigint not null,
    wrong_answers bigint not null,
    locked_until bigint
);
create index line_check_by_expiry on line_check (expires_at);

-- Messages owed to a party outside of any case; the same lease as for effects.
create table notice (
    party_id text not null,
    notice_id text not null,
    kind text not null,
    operator text not null,
    subscription_id text not null,
    language text not null,
    number bigint not null,
    state text not null,
    attempts bigint not null,
    next_at bigint,
    lease_by text,
    fault text,
    primary key (party_id, notice_id)
);
create index notice_due on notice (next_at) where next_at is not null;
