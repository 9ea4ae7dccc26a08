-- Who has taken what needs a human. A claim is a lease: when its time is over the entry is anybody's again, and nobody has to
-- do anything for that. claims: how often it was taken.
alter table work add column claimed_by text;
alter table work add column claimed_until bigint;
alter table work add column claims bigint not null default 0;
create index work_open_of_kind on work (operator, kind, by_at, case_id, seq, n) where closed_at is null;

-- Every time that somebody took an entry. until_at: the end of the lease, moved on by whatever they did meanwhile.
create table work_claim (
    case_id text not null,
    seq bigint not null,
    n bigint not null,
    number bigint not null,
    staff text not null,
    from_at bigint not null,
    until_at bigint not null,
    released_at bigint,
    primary key (case_id, seq, n, number)
);

-- What staff wrote down about a case. A note may name people, so it is sealed with the key of the case's requester and is
-- unreadable once they are erased.
create table work_note (
    party_id text not null,
    note_id text not null,
    case_id text not null,
    at bigint not null,
    staff text not null,
    sealed blob,
    primary key (party_id, note_id)
);
