-- Nobody decides by the register about themselves. Whom of it a portfolio leans on its owner does not write about as staff; and
-- what somebody said of anybody in it never counts for their own portfolio, whenever it came to name them.

-- Whom of the registers the portfolio of the current person names, or was found to be about. Staff read nothing of their own
-- portfolio: this tells the ids and nothing else.
create function leaned_on() returns text[] language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select coalesce(array_agg(named.holder), '{}') from (
    select e.fields #>> '{holder,typed,0}' as holder from portfolio_entries e
      where scope() = 'staff' and e.person_id = current_person() and e.deleted_at is null
    union select c.holder_id::text from entry_confirmations c
      where scope() = 'staff' and c.person_id = current_person() and c.withdrawn_at is null) as named
    where named.holder <> '' $$;

create policy not_for_oneself_adds on standings as restrictive for insert
  with check (scope() is distinct from 'staff' or holder_id::text <> all ((select leaned_on())::text[]));
create policy not_for_oneself_changes on standings as restrictive for update
  using (scope() is distinct from 'staff' or holder_id::text <> all ((select leaned_on())::text[]));
create policy not_for_oneself_removes on standings as restrictive for delete
  using (scope() is distinct from 'staff' or holder_id::text <> all ((select leaned_on())::text[]));
create policy not_for_oneself_changes on holders as restrictive for update
  using (scope() is distinct from 'staff' or id::text <> all ((select leaned_on())::text[]));
create policy not_for_oneself_records on vettings as restrictive for insert
  with check (scope() is distinct from 'staff' or holder_id is null
    or holder_id::text <> all ((select leaned_on())::text[]));

-- What of some people in the registers is a person's own word: standings that they were the last to say something of, or of
-- somebody whom they wrote down anew after that; and, without a standing, what is written down of somebody for whom nobody else
-- has said anything since. For the person, and for staff who have their application or portfolio.
create function own_word(person uuid, asked uuid[]) returns table (holder_id uuid, standing_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
  with may as (select (scope() = 'person' and person = current_person()) or (scope() = 'staff' and person <> current_person()
      and (exists (select 1 from applications a where a.person_id = person and a.association_id = current_association())
        or exists (select 1 from portfolio_grants g where g.person_id = person and g.association_id = current_association()
          and g.ended_at is null and g.holds_until > now()))) as tell),
  written as (select h.association_id, h.id, d.changed_at, coalesce(d.changed_by = person, false) as is_own
    from holders h left join lateral (select c.changed_by, c.changed_at from holder_changes c
      where c.association_id = h.association_id and c.holder_id = h.id order by c.position desc limit 1) d on true
    where h.id = any (asked) and (select tell from may))
  select w.id, s.id from written w
    join standings s on s.association_id = w.association_id and s.holder_id = w.id
    cross join lateral (select c.changed_by, c.changed_at from standing_changes c
      where c.association_id = s.association_id and c.holder_id = s.holder_id and c.standing_id = s.id
      order by c.position desc limit 1) said
    where said.changed_by = person or (w.is_own and w.changed_at > said.changed_at)
  union all
  select w.id, null from written w
    where w.is_own and not exists (select 1 from standing_changes c
      where c.association_id = w.association_id and c.holder_id = w.id and c.changed_by is distinct from person
        and c.changed_at >= w.changed_at) $$;
