grant execute on function may_look() to "{serving}";
grant select, insert, update (version, fields, others, editors, changed_at, deleted_at), delete on portfolio_entries to "{serving}";
grant select, insert, update (categories), delete on portfolio_follows to "{serving}";
grant select, insert, update (ended_at) on portfolio_grants to "{serving}";
grant select, insert on portfolio_looks to "{serving}";
grant select, insert, update (withdrawn_at, withdrawn_by) on entry_confirmations to "{serving}";
