-- The directory of providers: listings that people in a register make of themselves, what the association decided about
-- them, and, in a table of its own, what everybody may read.

-- `content` is what core/directory/listing.ts says; `proof` is for the association alone.
create table listings (
  association_id uuid not null references associations (id),
  id uuid not null,
  person_id uuid not null references persons (id),
  holder_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  proof text not null check (char_length(proof) <= 1000),
  is_shown boolean not null,
  version bigint not null check (version > 0),
  offered_at timestamptz(3) not null,
  renewed_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create unique index listed_once on listings (association_id, person_id);
create index on listings (person_id);

-- What the association decided last: that the account is that entry of the register, or not.
create table listing_decisions (
  association_id uuid not null,
  listing_id uuid not null,
  holder_id uuid not null,
  decision text not null check (decision in ('accepted', 'declined', 'taken-down')),
  reason text not null check (char_length(reason) <= 1000),
  -- What the listing said then: what is otherwise by now, staff are shown.
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  decided_at timestamptz(3) not null,
  -- When its person was last told of a decision.
  told_at timestamptz(3) not null,
  decided_by uuid not null references persons (id),
  primary key (association_id, listing_id),
  foreign key (association_id, listing_id) references listings (association_id, id)
);
create unique index accepted_once on listing_decisions (association_id, holder_id) where decision = 'accepted';

create table public_listings (
  association_id uuid not null,
  id uuid not null,
  holder_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- As places are compared (core/kernel/plain-letters.ts).
  place text collate "C" not null check (char_length(place) <= 400),
  renewed_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create unique index public_once on public_listings (association_id, holder_id);

alter table listings enable row level security;
alter table listings force row level security;
alter table listing_decisions enable row level security;
alter table listing_decisions force row level security;
alter table public_listings enable row level security;
alter table public_listings force row level security;

-- Whether the current person has a role whose holders keep the register of the current association.
create function may_decide_listings() returns boolean language sql stable parallel safe
  as $$ select exists (select 1 from role_grants r
    where r.association_id = current_association() and r.person_id = current_person()
      and r.role in ('coordinator', 'association-administrator') and r.ended_at is null) $$;

create policy own on listings for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy staff_reads on listings for select
  using (scope() = 'staff' and association_id = current_association() and (select may_decide_listings()));

-- So that they can lock one before they decide: they change none.
create policy staff_locks on listings for update
  using (scope() = 'staff' and association_id = current_association() and (select may_decide_listings()))
  with check (false);

create policy own_reads on listing_decisions for select
  using (scope() = 'person' and exists (select 1 from listings l
    where l.association_id = listing_decisions.association_id and l.id = listing_decisions.listing_id
      and l.person_id = current_person()));
create policy staff_decides on listing_decisions for all
  using (scope() = 'staff' and association_id = current_association() and (select may_decide_listings()))
  with check (scope() = 'staff' and association_id = current_association() and decided_by = current_person()
    and (select may_decide_listings()) and exists (select 1 from listings l
      where l.association_id = listing_decisions.association_id and l.id = listing_decisions.listing_id
        and l.person_id <> current_person()));

create policy everyone_reads on public_listings for select using (scope() is not null);
-- Nobody publishes what the association has not accepted, what its person hides, or what the listing does not say.
create policy own_publishes on public_listings for all
  using (scope() = 'person' and exists (select 1 from listings l
    where l.association_id = public_listings.association_id and l.id = public_listings.id
      and l.person_id = current_person()))
  with check (scope() = 'person' and exists (select 1 from listings l
    join listing_decisions d on d.association_id = l.association_id and d.listing_id = l.id
    where l.association_id = public_listings.association_id and l.id = public_listings.id
      and l.person_id = current_person() and l.is_shown and l.holder_id = public_listings.holder_id
      and l.content = public_listings.content and l.renewed_at = public_listings.renewed_at
      and d.holder_id = l.holder_id and d.decision = 'accepted'));
create policy staff_publishes on public_listings for all
  using (scope() = 'staff' and association_id = current_association() and (select may_decide_listings()))
  with check (scope() = 'staff' and association_id = current_association() and (select may_decide_listings())
    and exists (select 1 from listings l
      join listing_decisions d on d.association_id = l.association_id and d.listing_id = l.id
      where l.association_id = public_listings.association_id and l.id = public_listings.id
        and l.person_id <> current_person() and l.is_shown and l.holder_id = public_listings.holder_id
        and l.content = public_listings.content and l.renewed_at = public_listings.renewed_at
        and d.holder_id = l.holder_id and d.decision = 'accepted'));

-- Staff who decide about a listing see by what name its account goes, and tell its person what they decided.
create policy listed_reads on persons for select
  using (scope() = 'staff' and (select may_decide_listings()) and exists (select 1 from listings l
    where l.association_id = current_association() and l.person_id = persons.id));
create policy listed_is_told on messages for insert
  with check (scope() = 'staff' and association_id = current_association() and kind = 'listing-decided'
    and (select may_decide_listings()) and exists (select 1 from listings l
      where l.association_id = current_association() and l.person_id = messages.person_id));

-- Who chose to be listed is in the register for everybody: their name, and what the directory shows of their standing.
create policy listed_reads on holders for select
  using (scope() = 'public' and exists (select 1 from public_listings p
    where p.association_id = holders.association_id and p.holder_id = holders.id));
create policy listed_reads on standings for select
  using (scope() = 'public' and kind in ('held', 'approved', 'ers-endorsed', 'ers-emerging')
    and exists (select 1 from public_listings p
      where p.association_id = standings.association_id and p.holder_id = standings.holder_id));
