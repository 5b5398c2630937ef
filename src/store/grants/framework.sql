grant select, insert, update (ended_at, ended_by) on framework_texts to "{serving}";
