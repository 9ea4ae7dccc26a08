-- Promises that still run: one row a case that is scheduled and not yet cut, gone once every line is off. Whoever
-- watches the program counts here, so what it costs does not depend on how many cases there ever were.
-- A case that was scheduled before this table gets its row when its cut is ordered.
create table promise (
    case_id text not null primary key,
    operator text not null,
    by_at bigint not null
);
create index promise_by_time on promise (by_at, operator);
