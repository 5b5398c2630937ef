grant select, insert, update (position, text, note, due_day, done_at, version, changed_at, deleted_at), delete on plan_steps to "{serving}";
