-- Who of the administrators saw to what did not work, and when: once, and it stays so.
alter table help_requests
  add column finished_by uuid references persons (id),
  add column finished_at timestamptz(3),
  add check ((finished_by is null) = (finished_at is null));
create policy administrator_finishes on help_requests for update
  using (scope() = 'staff' and association_id = current_association() and finished_at is null and (select may_administer()))
  with check (scope() = 'staff' and association_id = current_association() and finished_by = current_person());

-- Which editions an association offers is asked of all of them at once before somebody registers. Whoever is at the address of
-- one reads it there anyway.
create policy signed_in_reads_offers on association_settings for select
  using (scope() = 'person' and setting in ('editions', 'time-zone'));
