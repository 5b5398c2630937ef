-- Calls with raters and providers, as coordinators recorded them. A record is never changed: a further one corrects it. What
-- it means for a verdict stands in the register of standing, and in what is confirmed of an entry.

create table vettings (
  association_id uuid not null references associations (id),
  id uuid not null,
  position bigint generated always as identity,
  -- Whose entry it is about, and as what it counted; nothing where the call was about somebody of the register alone.
  application_id uuid,
  person_id uuid,
  entry_id uuid,
  entry_kind text check (entry_kind in ('references', 'providers')),
  holder_id uuid,
  called_on date not null,
  spoken_with text not null check (spoken_with = btrim(spoken_with) and char_length(spoken_with) between 1 and 200),
  questions text not null check (char_length(questions) between 1 and 4000),
  notes text not null check (char_length(notes) between 1 and 8000),
  decision text not null check (decision in ('vetted', 'not-vetted')),
  category text check (char_length(category) between 1 and 40),
  is_approved boolean not null,
  from_day date,
  to_day date,
  -- Which record this one corrects.
  corrects uuid,
  made_by uuid not null references persons (id),
  made_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id),
  foreign key (association_id, holder_id) references holders (association_id, id),
  foreign key (association_id, corrects) references vettings (association_id, id),
  check ((application_id is null) = (entry_id is null) and (application_id is null) = (person_id is null)
    and (application_id is null) = (entry_kind is null)),
  check (application_id is not null or holder_id is not null),
  check (decision = 'not-vetted' or (holder_id is not null and from_day is not null and to_day is not null
    and (category is not null or is_approved))),
  check (decision = 'vetted' or (category is null and not is_approved and from_day is null and to_day is null)),
  check (to_day is null or to_day >= from_day)
);
create index on vettings (association_id, application_id);
create index on vettings (association_id, holder_id);
create unique index corrected_once on vettings (association_id, corrects) where corrects is not null;

alter table vettings enable row level security;
alter table vettings force row level security;

-- Staff who apply see nothing of the calls about their own raters and providers.
create policy staff_reads on vettings for select
  using (scope() = 'staff' and association_id = current_association() and (select may_coordinate())
    and (application_id is null or sees_application(association_id, application_id)));
create policy staff_records on vettings for insert
  with check (scope() = 'staff' and association_id = current_association() and (select may_coordinate())
    and made_by = current_person()
    and (application_id is null or exists (select 1 from applications a
      where a.association_id = vettings.association_id and a.id = vettings.application_id
        and a.person_id = vettings.person_id)));

-- Whom of the register an entry is about, which only a recorded call finds out.
alter table entry_confirmations drop constraint entry_confirmations_fact_check;
alter table entry_confirmations add constraint entry_confirmations_fact_check check (fact in ('transcript', 'approval',
  'membership', 'endorsement', 'exam', 'ethics', 'agreement', 'rater-known', 'provider-known'));
alter table entry_confirmations add column holder_id uuid;
alter table entry_confirmations add constraint entry_confirmations_of_holder
  foreign key (association_id, holder_id) references holders (association_id, id);
alter table entry_confirmations add constraint entry_confirmations_known
  check ((holder_id is not null) = (fact in ('rater-known', 'provider-known')));
create index on entry_confirmations (association_id, holder_id) where holder_id is not null;
