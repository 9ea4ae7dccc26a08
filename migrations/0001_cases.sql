-- Cases, their events, and what they owe the world.
-- Instants are microseconds since 1970 in UTC; ids and JSON are text. No column here holds personal data.

-- One row a case: the snapshot, and beside it what lists and loops look for.
create table case_snapshot (
    case_id text not null primary key,
    operator text not null,
    reference text not null,
    holder text,
    stage text not null,
    version bigint not null,
    received_at bigint not null,
    next_due bigint,
    snapshot_format bigint not null,
    snapshot text not null
);
create unique index case_by_reference on case_snapshot (operator, reference);
create index case_by_time on case_snapshot (received_at, case_id);
create index case_by_operator on case_snapshot (operator, received_at, case_id);
create index case_by_stage on case_snapshot (operator, stage, received_at, case_id);
create index case_by_holder on case_snapshot (holder, received_at) where holder is not null;
create index case_due on case_snapshot (next_due) where next_due is not null;

-- History. The key is also the optimistic lock.
create table event (
    case_id text not null,
    seq bigint not null,
    at bigint not null,
    kind text not null,
    format bigint not null,
    body text not null,
    primary key (case_id, seq)
);

-- Commands that were followed, and the events they made: from_seq is after to_seq when they made none.
create table command (
    case_id text not null,
    command_id text not null,
    from_seq bigint not null,
    to_seq bigint not null,
    primary key (case_id, command_id)
);

-- The outbox. next_at: when a ready effect is tried, or when a lease runs out; null once it is settled.
create table effect (
    case_id text not null,
    seq bigint not null,
    n bigint not null,
    kind text not null,
    effect text not null,
    state text not null,
    attempts bigint not null,
    next_at bigint,
    lease_by text,
    fault text,
    primary key (case_id, seq, n)
);
create index effect_due on effect (next_at) where next_at is not null;

-- What needs a human.
create table work (
    case_id text not null,
    seq bigint not null,
    n bigint not null,
    operator text not null,
    kind text not null,
    since_at bigint not null,
    by_at bigint not null,
    closed_at bigint,
    primary key (case_id, seq, n)
);
create index work_open on work (by_at, case_id) where closed_at is null;
create index work_open_of_operator on work (operator, by_at, case_id) where closed_at is null;
