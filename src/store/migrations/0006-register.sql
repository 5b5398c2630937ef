-- The register of standing: who held what, who is vetted or approved, from when to when. What is public of it can be read
-- across associations and lives in tables of its own; whom to reach, notes and history belong to the association.

create table holders (
  association_id uuid not null references associations (id),
  id uuid not null unique,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  -- As it is compared and sorted (core/register/name-words.ts).
  folded text collate "C" not null check (char_length(folded) <= 300),
  level text check (level in ('associate', 'bachelor', 'master', 'doctorate')),
  primary key (association_id, id)
);
create index on holders (association_id, folded, id);

create table standings (
  association_id uuid not null,
  id uuid not null,
  holder_id uuid not null,
  kind text not null check (kind in ('held', 'vetted', 'approved', 'receives-rsc', 'ers-endorsed', 'ers-emerging')),
  category text,
  from_day date not null,
  to_day date,
  primary key (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id),
  check (to_day is null or to_day >= from_day),
  check ((category is not null) = (kind in ('held', 'vetted')))
);
create index on standings (association_id, holder_id);
create index on standings (holder_id);

-- The words of the names, folded: found by their beginnings. Comparing texts leaks nothing, so the index serves under
-- row-level security, which it would not for trigrams or full text.
create table holder_words (
  association_id uuid not null,
  holder_id uuid not null,
  word text collate "C" not null check (char_length(word) between 1 and 200),
  primary key (association_id, holder_id, word),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create index on holder_words (word, association_id, holder_id);

create table holder_contacts (
  association_id uuid not null,
  holder_id uuid not null,
  address text check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  note text not null default '' check (char_length(note) <= 2000),
  version bigint not null default 1 check (version > 0),
  changed_at timestamptz(3) not null,
  changed_by uuid references persons (id),
  primary key (association_id, holder_id),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create unique index reached_once on holder_contacts (association_id, address) where address is not null;

-- What was written down of somebody, each time it changed.
create table holder_changes (
  association_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  holder_id uuid not null,
  name text not null,
  level text,
  address text,
  note text not null default '' check (char_length(note) <= 2000),
  changed_at timestamptz(3) not null,
  changed_by uuid references persons (id),
  primary key (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create index on holder_changes (association_id, holder_id, position);

-- What was said of a standing, each time it changed; nothing is taken away.
create table standing_changes (
  association_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  holder_id uuid not null,
  standing_id uuid not null,
  kind text not null,
  category text,
  from_day date not null,
  to_day date,
  is_withdrawn boolean not null default false,
  note text not null default '' check (char_length(note) <= 2000),
  changed_at timestamptz(3) not null,
  changed_by uuid references persons (id),
  primary key (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id)
);
create index on standing_changes (association_id, holder_id, position);

alter table holders enable row level security;
alter table holders force row level security;
alter table standings enable row level security;
alter table standings force row level security;
alter table holder_words enable row level security;
alter table holder_words force row level security;
alter table holder_contacts enable row level security;
alter table holder_contacts force row level security;
alter table holder_changes enable row level security;
alter table holder_changes force row level security;
alter table standing_changes enable row level security;
alter table standing_changes force row level security;

create policy everyone_reads on holders for select using (scope() is not null);
create policy everyone_reads on standings for select using (scope() is not null);
create policy everyone_reads on holder_words for select using (scope() is not null);

create policy staff_keeps on holders for all
  using (scope() in ('staff', 'job') and association_id = current_association())
  with check (scope() in ('staff', 'job') and association_id = current_association());
create policy staff_keeps on standings for all
  using (scope() in ('staff', 'job') and association_id = current_association())
  with check (scope() in ('staff', 'job') and association_id = current_association());
create policy staff_keeps on holder_words for all
  using (scope() in ('staff', 'job') and association_id = current_association())
  with check (scope() in ('staff', 'job') and association_id = current_association());
create policy staff_keeps on holder_contacts for all
  using (scope() in ('staff', 'job') and association_id = current_association())
  with check (association_id = current_association() and ((scope() = 'staff' and changed_by = current_person())
    or (scope() = 'job' and changed_by is null)));
create policy staff_reads on holder_changes for select
  using (scope() in ('staff', 'job') and association_id = current_association());
create policy staff_adds on holder_changes for insert
  with check (association_id = current_association() and ((scope() = 'staff' and changed_by = current_person())
    or (scope() = 'job' and changed_by is null)));
create policy staff_reads on standing_changes for select
  using (scope() in ('staff', 'job') and association_id = current_association());
create policy staff_adds on standing_changes for insert
  with check (association_id = current_association() and ((scope() = 'staff' and changed_by = current_person())
    or (scope() = 'job' and changed_by is null)));
