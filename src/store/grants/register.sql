grant select, insert, update (name, folded, level) on holders to "{serving}";
grant select, insert, update (from_day, to_day), delete on standings to "{serving}";
grant select, insert, delete on holder_words to "{serving}";
grant select, insert, update (address, note, version, changed_at, changed_by) on holder_contacts to "{serving}";
grant select, insert on holder_changes to "{serving}";
grant select, insert on standing_changes to "{serving}";
