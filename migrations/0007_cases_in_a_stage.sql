-- The newest cases in a stage of every operator: what `cease case list --stage` asks. Without it the list is looked for in
-- all cases that there ever were, and few of them are in a stage that passes.
create index case_by_stage_alone on case_snapshot (stage, received_at, case_id);
