-- The audit record: who of the staff looked at what and did what, when and why. One chain an operator: each row's hash covers
-- the hash before it. Ids and stable names only, nothing personal, since nothing here is ever changed or erased.
create table audit (
    operator text not null,
    seq bigint not null,
    at bigint not null,
    staff_id text not null,
    act text not null,
    detail text,
    case_id text,
    party_id text,
    subscription_id text,
    reason text,
    hash text not null,
    primary key (operator, seq)
);
create index audit_of_staff on audit (operator, staff_id, seq);
create index audit_by_act on audit (operator, act, seq);
create index audit_of_case on audit (operator, case_id, seq) where case_id is not null;
create index audit_of_party on audit (operator, party_id, seq) where party_id is not null;

-- The end of each chain, so that a tail that was cut off shows. seal: keyed, so that it cannot be made from what stands here.
create table audit_head (
    operator text not null primary key,
    seq bigint not null,
    hash text not null,
    seal text not null
);
