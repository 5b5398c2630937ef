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

create policy zone_reads on association_settings for select
  using (scope() in ('public', 'person', 'staff') and setting = 'time-zone');
