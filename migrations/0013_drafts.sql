-- Forms that somebody of the staff has begun. What was typed lies in the vault, under a party of its own that goes when the
-- draft is over: here are ids only.

-- state: open, used (its case was opened), discarded or expired. holder, subscription_id: the line, once it was found.
-- case_id, reference: reserved, told to the caller at once, and kept when the case is opened. version: how often it was kept.
-- link_number: how many links to the filled form were sent, of which the last one works; link_to: line or email.
create table draft (
    operator text not null,
    draft_id text not null,
    party_id text not null,
    state text not null,
    version bigint not null,
    channel text not null,
    staff_id text,
    shop text,
    holder text,
    subscription_id text,
    case_id text not null,
    reference text not null,
    created_at bigint not null,
    updated_at bigint not null,
    expires_at bigint not null,
    link_number bigint not null,
    link_to text,
    link_until bigint,
    primary key (operator, draft_id)
);
create unique index draft_by_case on draft (case_id);
create unique index draft_by_reference on draft (operator, reference);
create index draft_of_line on draft (holder, subscription_id) where state = 'open';
create index draft_of_staff on draft (operator, staff_id, updated_at) where state = 'open';
create index draft_by_expiry on draft (expires_at);

-- The draft to whose form a notice leads; such a notice names no line, since where it goes is known from the draft.
alter table notice add column draft_id text;
