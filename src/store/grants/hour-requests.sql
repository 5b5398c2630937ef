grant execute on function may_register() to "{serving}";
grant execute on function mailbox_of(text) to "{serving}";
grant select, insert, update (withdrawn_at, answered_at, ended_at, ended_as) on hour_requests to "{serving}";
grant select, insert, update (changed_at) on hour_lines to "{serving}";
grant select, insert on hour_answers to "{serving}";
grant select, insert, update (settled_at, settled_by, settled_as, holder_id, reason, taken_at) on holder_requests to "{serving}";
