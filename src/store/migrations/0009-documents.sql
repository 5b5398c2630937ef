-- Documents: what people bring to show for what they state. The bytes lie in files by their digest; whose they are stands here.

create table documents (
  person_id uuid not null references persons (id),
  id uuid not null,
  position bigint generated always as identity,
  name text not null check (length(name) between 1 and 200),
  type text not null check (type in ('pdf', 'jpeg', 'png')),
  bytes bigint not null check (bytes > 0),
  -- Of what was sent: the same sent again by the same person is the same document.
  sent_sha256 text not null check (sent_sha256 ~ '^[0-9a-f]{64}$'),
  -- Held until it was looked through.
  state text not null check (state in ('waiting', 'clean', 'refused')),
  reason text check (reason in ('virus', 'damaged', 'encrypted', 'too-large', 'not-looked-through', 'too-large-to-check')),
  pages integer check (pages > 0),
  -- What was read in it, and what its person said to that.
  proposal jsonb check (jsonb_typeof(proposal) = 'object'),
  answered text check (answered in ('accepted', 'declined')),
  made_at timestamptz(3) not null,
  -- Since when somebody looks it through.
  taken_at timestamptz(3),
  -- How often that was begun, and before when it is not begun again.
  tries integer not null default 0,
  next_try_at timestamptz(3),
  deleted_at timestamptz(3),
  primary key (person_id, id),
  check ((state = 'refused') = (reason is not null))
);
create unique index sent_once on documents (person_id, sent_sha256) where deleted_at is null;
create index on documents (made_at) where state = 'waiting';
create index on documents (deleted_at) where deleted_at is not null;

-- Where the bytes of a document lie: part 0 is the document, part n the picture of its page n.
create table document_files (
  person_id uuid not null,
  document_id uuid not null,
  part integer not null check (part >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('pdf', 'jpeg', 'png')),
  width integer,
  height integer,
  primary key (person_id, document_id, part),
  foreign key (person_id, document_id) references documents (person_id, id) on delete cascade
);
create index on document_files (sha256);

create table entry_documents (
  person_id uuid not null,
  document_id uuid not null,
  entry_id uuid not null,
  attached_at timestamptz(3) not null,
  primary key (person_id, document_id, entry_id),
  foreign key (person_id, document_id) references documents (person_id, id) on delete cascade,
  foreign key (person_id, entry_id) references portfolio_entries (person_id, id) on delete cascade
);
create index on entry_documents (person_id, entry_id);

-- A document that arrives in pieces. It stays a while once it is whole, so that its end may be asked for twice.
create table document_uploads (
  person_id uuid not null references persons (id),
  id uuid not null,
  name text not null check (length(name) <= 1000),
  bytes bigint not null check (bytes > 0),
  received bigint not null check (received between 0 and bytes),
  entry_id uuid,
  document_id uuid,
  made_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  primary key (person_id, id)
);
create index on document_uploads (changed_at);

alter table documents enable row level security;
alter table documents force row level security;
alter table document_files enable row level security;
alter table document_files force row level security;
alter table entry_documents enable row level security;
alter table entry_documents force row level security;
alter table document_uploads enable row level security;
alter table document_uploads force row level security;

create policy own_reads on documents for select using (scope() = 'person' and person_id = current_person());
create policy own_makes on documents for insert
  with check (scope() = 'person' and person_id = current_person() and state = 'waiting');
create policy own_changes on documents for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
-- Through the same grant as the entries: what is clean and attached to one of them.
create policy granted_reads on documents for select
  using (scope() = 'staff' and state = 'clean' and deleted_at is null and person_id <> current_person()
    and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = documents.person_id
        and g.ended_at is null and g.holds_until > now())
    and exists (select 1 from entry_documents d
      join portfolio_entries e on e.person_id = d.person_id and e.id = d.entry_id and e.deleted_at is null
      where d.person_id = documents.person_id and d.document_id = documents.id));
-- What is looked through is looked through for one person; which documents wait, and what is to be forgotten, is asked of all.
create policy job_reads on documents for select
  using (scope() = 'job' and (state = 'waiting' or deleted_at is not null or person_id = current_person()));
create policy job_settles on documents for update
  using (scope() = 'job' and person_id = current_person())
  with check (scope() = 'job' and person_id = current_person());
create policy job_forgets on documents for delete using (scope() = 'job' and deleted_at is not null);

create policy own_reads on document_files for select using (scope() = 'person' and person_id = current_person());
create policy own_makes on document_files for insert
  with check (scope() = 'person' and person_id = current_person());
create policy own_removes on document_files for delete using (scope() = 'person' and person_id = current_person());
create policy granted_reads on document_files for select
  using (scope() = 'staff' and person_id <> current_person() and (select may_look())
    and exists (select 1 from documents d
      where d.person_id = document_files.person_id and d.id = document_files.document_id));
create policy job_reads on document_files for select using (scope() = 'job');
create policy job_makes on document_files for insert
  with check (scope() = 'job' and person_id = current_person());
create policy job_removes on document_files for delete using (scope() = 'job' and person_id = current_person());

create policy own on entry_documents for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy granted_reads on entry_documents for select
  using (scope() = 'staff' and person_id <> current_person() and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = entry_documents.person_id
        and g.ended_at is null and g.holds_until > now()));

create policy own on document_uploads for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy job_reads on document_uploads for select using (scope() = 'job');
create policy job_forgets on document_uploads for delete using (scope() = 'job');
