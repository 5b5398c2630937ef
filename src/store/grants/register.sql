grant select, insert, update (name, folded, level) on holders to "{serving}";
grant select, insert, update (from_day, to_day), delete on standings to "{serving}";
grant select, insert, delete on holder_words to "{serving}";
grant select, insert, update (address, note, version, changed_at, changed_by) on holder_contacts to "{serving}";
grant select, insert on holder_changes to "{serving}";
grant select, insert on standing_changes to "{serving}";
grant execute on function leaned_on(), own_word(uuid, uuid[]) to "{serving}";

-- Row-level security holds for the owner too, and both functions run as the owner: of a portfolio they see the reader's own.
drop policy if exists owner_leans on portfolio_entries;
drop policy if exists owner_leans on entry_confirmations;
drop policy if exists owner_reads on standing_changes;
drop policy if exists owner_reads on holder_changes;
create policy owner_leans on portfolio_entries for select to "{owner}"
  using (scope() = 'staff' and person_id = current_person());
create policy owner_leans on entry_confirmations for select to "{owner}"
  using (scope() = 'staff' and person_id = current_person());
create policy owner_reads on standing_changes for select to "{owner}" using (scope() in ('person', 'staff'));
create policy owner_reads on holder_changes for select to "{owner}" using (scope() in ('person', 'staff'));
