grant select, insert, update (state, version, content, matching, counts, taken_at, undone_at), delete on imports to "{serving}";
grant select, insert, update (version), delete on import_entries to "{serving}";
