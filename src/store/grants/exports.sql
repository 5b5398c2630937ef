grant select, insert, update (state, progress, sha256, bytes, changed_at), delete on exports to "{serving}";
