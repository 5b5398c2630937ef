-- Who keeps the register decides about listings: one function says so. By whose clock an association tells its days is
-- public. Whoever offered a listing as the wrong person of a register says so.

alter policy staff_reads on listings
  using (scope() = 'staff' and association_id = current_association() and (select may_register()));
alter policy staff_locks on listings
  using (scope() = 'staff' and association_id = current_association() and (select may_register()));
alter policy staff_decides on listing_decisions
  using (scope() = 'staff' and association_id = current_association() and (select may_register()))
  with check (scope() = 'staff' and association_id = current_association() and decided_by = current_person()
    and (select may_register()) and exists (select 1 from listings l
      where l.association_id = listing_decisions.association_id and l.id = listing_decisions.listing_id
        and l.person_id <> current_person()));
alter policy staff_publishes on public_listings
  using (scope() = 'staff' and association_id = current_association() and (select may_register()))
  with check (scope() = 'staff' and association_id = current_association() and (select may_register())
    and exists (select 1 from listings l
      join listing_decisions d on d.association_id = l.association_id and d.listing_id = l.id
      where l.association_id = public_listings.association_id and l.id = public_listings.id
        and l.person_id <> current_person() and l.is_shown and l.holder_id = public_listings.holder_id
        and l.content = public_listings.content and l.renewed_at = public_listings.renewed_at
        and d.holder_id = l.holder_id and d.decision = 'accepted'));
alter policy listed_reads on persons
  using (scope() = 'staff' and (select may_register()) and exists (select 1 from listings l
    where l.association_id = current_association() and l.person_id = persons.id));
alter policy listed_is_told on messages
  with check (scope() = 'staff' and association_id = current_association() and kind = 'listing-decided'
    and (select may_register()) and exists (select 1 from listings l
      where l.association_id = current_association() and l.person_id = messages.person_id));
drop function may_decide_listings();

-- From which day on an association goes by which clock, and nothing else that it decided: each change of its time zone that
-- was not taken back, in the order in which they were made.
create table association_zones (
  association_id uuid not null references associations (id),
  id uuid not null,
  position bigint generated always as identity,
  holds_from date not null,
  zone text not null,
  primary key (association_id, id),
  foreign key (association_id, id) references association_settings (association_id, id)
);
alter table association_settings no force row level security;
insert into association_zones (association_id, id, holds_from, zone)
  select s.association_id, s.id, s.holds_from, s.value #>> '{}' from association_settings s
  where s.setting = 'time-zone' and s.withdraws is null and not exists (select 1 from association_settings w
    where w.association_id = s.association_id and w.withdraws = s.id)
  order by s.position;
alter table association_settings force row level security;
alter table association_zones enable row level security;
alter table association_zones force row level security;
create policy everybody_reads on association_zones for select using (scope() in ('public', 'person', 'staff', 'job'));
create policy staff_changes on association_zones for insert
  with check (scope() = 'staff' and association_id = current_association());
create policy staff_takes_back on association_zones for delete
  using (scope() = 'staff' and association_id = current_association());
create policy job_changes on association_zones for insert
  with check (scope() = 'job' and association_id = current_association());
create policy platform_founds on association_zones for insert
  with check (scope() = 'platform' and association_id = current_association()
    and not exists (select 1 from role_grants g where g.association_id = association_zones.association_id));
