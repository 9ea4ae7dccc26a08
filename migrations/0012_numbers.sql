-- Counts by day, for the page with the numbers. Whoever changes a case counts it in the same transaction, so they are exact and
-- no page has to look at cases. shard: transactions that write at the same time add to rows of their own.
create table tally (
    operator text not null,
    day text not null,
    counted text not null,
    value text not null,
    shard bigint not null,
    cases bigint not null,
    primary key (operator, day, counted, value, shard)
);
