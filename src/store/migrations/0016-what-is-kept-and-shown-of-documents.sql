-- What is kept of documents is counted with the pictures of pages; staff are told of no document that is held; and only who
-- looks a document through says that it is clean.

alter table document_files add column bytes bigint not null default 0 check (bytes >= 0);
-- Of pictures of pages that were made before, nobody knows: they count for nothing.
alter table document_files no force row level security;
alter table documents no force row level security;
update document_files f set bytes = d.bytes from documents d
  where d.person_id = f.person_id and d.id = f.document_id and f.part = 0;
alter table documents force row level security;
alter table document_files force row level security;
alter table document_files alter column bytes drop default;

-- Whether a document may be shown stands beside each of its entries as well, held to it by its key: a policy of either
-- table that asked the other would ask without end.
alter table documents add column is_open boolean not null generated always as (state = 'clean' and deleted_at is null) stored;
alter table documents add unique (person_id, id, is_open);
alter table entry_documents add column is_open boolean;
alter table entry_documents no force row level security;
alter table documents no force row level security;
update entry_documents a set is_open = d.is_open from documents d
  where d.person_id = a.person_id and d.id = a.document_id;
alter table documents force row level security;
alter table entry_documents force row level security;
alter table entry_documents alter column is_open set not null;
alter table entry_documents drop constraint entry_documents_person_id_document_id_fkey;
alter table entry_documents add foreign key (person_id, document_id, is_open)
  references documents (person_id, id, is_open) on update cascade on delete cascade;
drop policy granted_reads on entry_documents;
create policy granted_reads on entry_documents for select
  using (scope() = 'staff' and is_open and person_id <> current_person() and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = entry_documents.person_id
        and g.ended_at is null and g.holds_until > now())
    and exists (select 1 from portfolio_entries e
      where e.person_id = entry_documents.person_id and e.id = entry_documents.entry_id and e.deleted_at is null));

-- What comes of looking a document through is said by the job that does so, also where its person waits for it.
create function guard_documents() returns trigger language plpgsql as $$
begin
  if scope() is distinct from 'job'
    and (new.state, new.reason, new.pages, new.proposal, new.taken_at, new.tries, new.next_try_at)
      is distinct from (old.state, old.reason, old.pages, old.proposal, old.taken_at, old.tries, old.next_try_at) then
    raise exception 'what comes of looking a document through is not said by its person' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guard before update on documents for each row execute function guard_documents();

-- A person brings what they sent, and nothing that was made of it.
drop policy own_makes on document_files;
drop policy own_removes on document_files;
create policy own_makes on document_files for insert
  with check (scope() = 'person' and person_id = current_person() and part = 0
    and exists (select 1 from documents d
      where d.person_id = document_files.person_id and d.id = document_files.document_id
        and d.state = 'waiting' and d.sent_sha256 = document_files.sha256));
