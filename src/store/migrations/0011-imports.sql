-- Lists and documents that a person brings into their portfolio. What was sent is kept until it is accepted, and for as long
-- as the import can be undone: what was left out can be downloaded until then.
create table imports (
  person_id uuid not null references persons (id),
  id uuid not null,
  state text not null check (state in ('looking', 'taken', 'undone')),
  source text not null check (source in ('list', 'document')),
  name text not null check (char_length(name) <= 200),
  version bigint not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  matching jsonb check (jsonb_typeof(matching) = 'object'),
  counts jsonb check (jsonb_typeof(counts) = 'object'),
  made_at timestamptz(3) not null,
  taken_at timestamptz(3),
  undone_at timestamptz(3),
  primary key (person_id, id),
  check ((state = 'looking') = (taken_at is null)),
  check ((state = 'undone') = (undone_at is not null)),
  check ((taken_at is null) = (counts is null))
);
create index on imports (made_at);

-- The entries that an import brought, each in the version in which the import left it.
create table import_entries (
  person_id uuid not null,
  import_id uuid not null,
  entry_id uuid not null,
  version bigint not null check (version > 0),
  primary key (person_id, import_id, entry_id),
  foreign key (person_id, import_id) references imports (person_id, id) on delete cascade,
  foreign key (person_id, entry_id) references portfolio_entries (person_id, id) on delete cascade
);
create index on import_entries (person_id, entry_id);

alter table imports enable row level security;
alter table imports force row level security;
alter table import_entries enable row level security;
alter table import_entries force row level security;

create policy own on imports for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
-- A job sees only what is to be forgotten: what nobody accepted for a week, and what can be undone no more.
create policy job_reads on imports for select using (
  scope() = 'job'
  and (
    (state = 'looking' and made_at < now() - interval '7 days')
    or taken_at < now() - interval '30 days'
  )
);
create policy job_forgets on imports for delete using (
  scope() = 'job'
  and (
    (state = 'looking' and made_at < now() - interval '7 days')
    or taken_at < now() - interval '30 days'
  )
);
create policy own on import_entries for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
