-- What the desks need: who caused a command, what is held against a line, and how a holder is found by name.

-- Through which channel and by whom of the staff a command came; null for the customer's own and the program's.
alter table command add column channel text;
alter table command add column staff text;

-- Wrong answers about a line, over all cases and channels. Gone once somebody has proven that they may ask.
create table line_attempt (
    party_id text not null,
    subscription_id text not null,
    wrong_answers bigint not null,
    attempts bigint not null,
    last_at bigint not null,
    locked_until bigint,
    primary key (party_id, subscription_id)
);
create index line_attempt_by_time on line_attempt (last_at);

-- The keyed hash of a holder's name and postcode. Many holders can have the same.
alter table party add column name_hash text;
create index party_by_name on party (name_hash) where name_hash is not null;
