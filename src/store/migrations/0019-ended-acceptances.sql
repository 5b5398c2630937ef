-- Whoever says that they are somebody else of a register is not accepted as the first any more: neither are they held for
-- them, nor do they keep out whoever really is.
create policy own_ends on listing_decisions for delete
  using (scope() = 'person' and decision = 'accepted' and exists (select 1 from listings l
    where l.association_id = listing_decisions.association_id and l.id = listing_decisions.listing_id
      and l.person_id = current_person() and l.holder_id <> listing_decisions.holder_id));
