-- One lane of the outbox for each outside party, so that a slow one holds up no other. A node of the version before, which
-- does not know the column, owes everything in the lane of messages; it is carried out there just as well.
alter table effect add column lane text not null default 'messages';
update effect set lane = 'network' where kind in ('bar_line', 'detach_line', 'read_back_line', 'delete_line');
drop index effect_due;
create index effect_due_by_lane on effect (lane, next_at) where next_at is not null;
