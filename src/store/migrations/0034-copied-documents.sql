-- Documents of which a copy that was submitted speaks. They stay for as long as the application lives, whatever becomes of them
-- in the portfolio: what is judged does not change under whoever judges it.
create table copied_documents (
  association_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  document_id uuid not null,
  primary key (association_id, application_id, document_id),
  foreign key (association_id, application_id) references applications (association_id, id) on delete cascade,
  foreign key (person_id, document_id) references documents (person_id, id) on delete cascade
);
create index on copied_documents (person_id, document_id);
alter table copied_documents enable row level security;
alter table copied_documents force row level security;
create policy own_adds on copied_documents for insert
  with check (scope() = 'person' and person_id = current_person() and sees_application(association_id, application_id));
create policy own_reads on copied_documents for select using (scope() = 'person' and person_id = current_person());
create policy staff_reads on copied_documents for select
  using (scope() = 'staff' and sees_application(association_id, application_id));
create policy job_reads on copied_documents for select using (scope() = 'job');

-- Whether a copy of an application that has not ended speaks of a document, as far as the scope sees its application.
create function is_copied(person uuid, document uuid) returns boolean language sql stable
  as $$ select exists (select 1 from copied_documents c
    join applications a on a.association_id = c.association_id and a.id = c.application_id
    where c.person_id = person and c.document_id = document
      and a.state not in ('withdrawn', 'expired', 'refused', 'archived')) $$;

-- Staff who read the application open them, also where the portfolio is shared no longer; a job that forgets passes them over.
create policy copied_reads on documents for select using (scope() = 'staff' and state = 'clean' and is_copied(person_id, id));
create policy copied_reads on document_files for select
  using (scope() = 'staff' and is_copied(person_id, document_id) and exists (select 1 from documents d
    where d.person_id = document_files.person_id and d.id = document_files.document_id and d.state = 'clean'));
drop policy job_forgets on documents;
create policy job_forgets on documents for delete
  using (scope() = 'job' and deleted_at is not null and not is_copied(person_id, id));

-- What was submitted before speaks of documents that are still there.
alter table application_copies no force row level security;
alter table applications no force row level security;
alter table documents no force row level security;
alter table copied_documents no force row level security;
insert into copied_documents (association_id, application_id, person_id, document_id)
  select distinct c.association_id, c.application_id, a.person_id, d.id
  from application_copies c
  join applications a on a.association_id = c.association_id and a.id = c.application_id
  cross join lateral jsonb_array_elements(c.entries) as entry
  cross join lateral jsonb_array_elements_text(entry -> 'documents') as named
  join documents d on d.person_id = a.person_id and d.id::text = named;
alter table copied_documents force row level security;
alter table documents force row level security;
alter table applications force row level security;
alter table application_copies force row level security;
