-- Staff of the operators: who may log in, with what, and their sessions. Somebody is known by the short name in the operator's
-- own directory; no full name and nothing else about them stands here.

-- roles: stable names with a comma between. password_hash is an argon2 text, null until the set-up is done and after a reset.
-- totp: the secret, sealed. totp_step: the last step whose code was used. setup_hash: keyed hash of the one-time secret.
create table staff (
    operator text not null,
    staff_id text not null,
    roles text not null,
    shop text,
    password_hash text,
    totp blob,
    totp_step bigint not null,
    setup_hash text,
    setup_until bigint,
    disabled_at bigint,
    created_at bigint not null,
    primary key (operator, staff_id)
);
create unique index staff_by_setup on staff (operator, setup_hash) where setup_hash is not null;

-- credential: what a passkey showed of itself, public, in the form of the library that checks it.
create table staff_passkey (
    operator text not null,
    staff_id text not null,
    passkey_id text not null,
    credential blob not null,
    created_at bigint not null,
    used_at bigint,
    primary key (operator, staff_id, passkey_id)
);

-- One row a recovery code that was not used; code_hash is a keyed hash.
create table staff_recovery (
    operator text not null,
    staff_id text not null,
    code_hash text not null,
    primary key (operator, staff_id, code_hash)
);

-- id_hash: keyed hash of the secret in the cookie. stage: set_up, second_factor, open or locked. ceremony: what a passkey is
-- being asked, taken away by the answer.
create table staff_session (
    operator text not null,
    id_hash text not null,
    staff_id text not null,
    stage text not null,
    ceremony blob,
    created_at bigint not null,
    last_seen_at bigint not null,
    idle bigint not null,
    expires_at bigint not null,
    primary key (operator, id_hash)
);
create index staff_session_of on staff_session (operator, staff_id, created_at);
create index staff_session_by_expiry on staff_session (expires_at);
