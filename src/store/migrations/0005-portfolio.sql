-- The portfolio: what a person records, which associations they follow, who may look at it, and what staff confirmed.

-- An entry as it is typed. `fields` holds of each field what stands in it and which save put it there; `others` what was
-- typed elsewhere at the same time, until the person chooses; `editors` which saves have come (core/entries/entry.ts).
create table portfolio_entries (
  person_id uuid not null references persons (id),
  id uuid not null,
  position bigint generated always as identity,
  kind text not null check (kind in ('education', 'work', 'training', 'rsc', 'providers', 'leadership', 'volunteering',
    'references', 'memberships', 'endorsements', 'exams', 'declarations')),
  version bigint not null check (version > 0),
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  others jsonb not null check (jsonb_typeof(others) = 'array'),
  editors jsonb not null check (jsonb_typeof(editors) = 'object'),
  made_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  primary key (person_id, id)
);
create unique index declared_once on portfolio_entries (person_id) where kind = 'declarations';
create index on portfolio_entries (deleted_at) where deleted_at is not null;

-- Which associations a person follows, and which categories they have in mind there.
create table portfolio_follows (
  person_id uuid not null references persons (id),
  association_id uuid not null references associations (id),
  categories text[] not null default '{}',
  followed_at timestamptz(3) not null,
  primary key (association_id, person_id)
);
create index on portfolio_follows (person_id);

-- Through which staff of an association may look at a portfolio: from a moment, until another or until it is ended.
create table portfolio_grants (
  association_id uuid not null references associations (id),
  id uuid not null,
  person_id uuid not null references persons (id),
  given_at timestamptz(3) not null,
  holds_until timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (association_id, id),
  check (holds_until > given_at)
);
create unique index granted_once on portfolio_grants (association_id, person_id) where ended_at is null;
create index on portfolio_grants (person_id);

-- Every look of staff at a portfolio, for its person to see.
create table portfolio_looks (
  association_id uuid not null references associations (id),
  id uuid not null,
  person_id uuid not null references persons (id),
  looked_by uuid not null references persons (id),
  looked_at timestamptz(3) not null,
  primary key (association_id, id)
);
create index on portfolio_looks (person_id, looked_at);

-- That staff of an association confirmed what an entry stated of a fact. Rows stay; one that is taken back says so.
create table entry_confirmations (
  association_id uuid not null references associations (id),
  id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  fact text not null check (fact in ('transcript', 'approval', 'membership', 'endorsement', 'exam', 'ethics', 'agreement')),
  stated text not null,
  confirmed_at timestamptz(3) not null,
  confirmed_by uuid not null references persons (id),
  withdrawn_at timestamptz(3),
  withdrawn_by uuid references persons (id),
  primary key (association_id, id),
  foreign key (person_id, entry_id) references portfolio_entries (person_id, id) on delete cascade,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index confirmed_once on entry_confirmations (association_id, person_id, entry_id, fact)
  where withdrawn_at is null;
create index on entry_confirmations (person_id, entry_id);

alter table portfolio_entries enable row level security;
alter table portfolio_entries force row level security;
alter table portfolio_follows enable row level security;
alter table portfolio_follows force row level security;
alter table portfolio_grants enable row level security;
alter table portfolio_grants force row level security;
alter table portfolio_looks enable row level security;
alter table portfolio_looks force row level security;
alter table entry_confirmations enable row level security;
alter table entry_confirmations force row level security;

create policy own on portfolio_grants for select using (scope() = 'person' and person_id = current_person());
create policy own_gives on portfolio_grants for insert
  with check (scope() = 'person' and person_id = current_person() and ended_at is null);
create policy own_ends on portfolio_grants for update
  using (scope() = 'person' and person_id = current_person() and ended_at is null)
  with check (scope() = 'person' and person_id = current_person());
-- Whether the current person has a role whose holders may look at portfolios that are shared with the current
-- association. In policies as a subquery, which is asked once for a statement and not for every row.
create function may_look() returns boolean language sql stable parallel safe
  as $$ select exists (select 1 from role_grants r
    where r.association_id = current_association() and r.person_id = current_person() and r.role = 'coordinator'
      and r.ended_at is null) $$;

-- Staff who keep a portfolio themselves never see their own file.
create policy staff_reads on portfolio_grants for select
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_look()));

-- Nobody removes an entry, and with it what staff confirmed of it: it is said to be deleted.
create policy own_reads on portfolio_entries for select using (scope() = 'person' and person_id = current_person());
create policy own_makes on portfolio_entries for insert
  with check (scope() = 'person' and person_id = current_person());
create policy own_changes on portfolio_entries for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy granted_reads on portfolio_entries for select
  using (scope() = 'staff' and person_id <> current_person() and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = portfolio_entries.person_id
        and g.ended_at is null and g.holds_until > now()));
-- What was deleted is forgotten after a time.
create policy job_reads on portfolio_entries for select using (scope() = 'job' and deleted_at is not null);
create policy job_forgets on portfolio_entries for delete using (scope() = 'job' and deleted_at is not null);

create policy own on portfolio_follows for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy granted_reads on portfolio_follows for select
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_look()) and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = portfolio_follows.person_id
        and g.ended_at is null and g.holds_until > now()));
-- What the associations that a person follows have decided: theirs to know wherever they are.
create policy follower_reads on association_settings for select
  using (scope() = 'person' and exists (select 1 from portfolio_follows f
    where f.person_id = current_person() and f.association_id = association_settings.association_id));

create policy own on portfolio_looks for select using (scope() = 'person' and person_id = current_person());
create policy staff_looks on portfolio_looks for insert
  with check (scope() = 'staff' and association_id = current_association() and looked_by = current_person()
    and person_id <> current_person() and (select may_look()) and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = portfolio_looks.person_id
        and g.ended_at is null and g.holds_until > now()));
-- By name: who looked at one's portfolio, and whose portfolio staff may look at.
create policy looked_reads on persons for select
  using (scope() = 'person' and exists (select 1 from portfolio_looks l
    where l.person_id = current_person() and l.looked_by = persons.id));
create policy granted_reads on persons for select
  using (scope() = 'staff' and (select may_look()) and exists (select 1 from portfolio_grants g
    where g.association_id = current_association() and g.person_id = persons.id and g.person_id <> current_person()
      and g.ended_at is null and g.holds_until > now()));

create policy own on entry_confirmations for select
  using (scope() = 'person' and person_id = current_person());
create policy granted_reads on entry_confirmations for select
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_look()) and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = entry_confirmations.person_id
        and g.ended_at is null and g.holds_until > now()));
create policy staff_confirms on entry_confirmations for insert
  with check (scope() = 'staff' and association_id = current_association() and confirmed_by = current_person()
    and withdrawn_at is null and person_id <> current_person() and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = entry_confirmations.person_id
        and g.ended_at is null and g.holds_until > now()));
create policy staff_withdraws on entry_confirmations for update
  using (scope() = 'staff' and association_id = current_association() and withdrawn_at is null
    and person_id <> current_person() and (select may_look()) and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = entry_confirmations.person_id
        and g.ended_at is null and g.holds_until > now()))
  with check (scope() = 'staff' and association_id = current_association() and withdrawn_by = current_person()
    and person_id <> current_person());

-- A device that others use too keeps nothing.
alter table sessions add column shared boolean not null default false;
alter table second_steps add column shared boolean not null default false;
