-- Files that a person asked for and that take a while to make: what, how far, and where the file lies.
create table exports (
  person_id uuid not null references persons (id),
  id uuid not null,
  format text not null check (format in ('xlsx', 'pdf')),
  language text not null check (char_length(language) between 2 and 20),
  time_zone text not null check (char_length(time_zone) between 1 and 60),
  state text not null check (state in ('waiting', 'making', 'ready', 'failed')),
  -- In per cent.
  progress integer not null check (progress between 0 and 100),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint check (bytes >= 0),
  made_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  primary key (person_id, id),
  check ((state = 'ready') = (sha256 is not null)),
  check ((sha256 is null) = (bytes is null))
);
create index on exports (made_at);
create index on exports (sha256) where sha256 is not null;

alter table exports enable row level security;
alter table exports force row level security;
create policy own on exports for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy job_reads on exports for select using (scope() = 'job');
create policy job_forgets on exports for delete
  using (scope() = 'job' and made_at < now() - interval '7 days');
create policy job_gives_up on exports for update using (scope() = 'job' and state in ('waiting', 'making'))
  with check (scope() = 'job' and state = 'failed');

-- Beside mail, what is asked for is made: kinds of work are known by the program alone.
alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$' and char_length(kind) <= 60);
