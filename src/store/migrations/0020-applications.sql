-- Applications for an endorsement: where each stands, what was submitted, signed, owed and said.

-- Whether the current person runs the process of the current association.
create function may_coordinate() returns boolean language sql stable parallel safe
  as $$ select exists (select 1 from role_grants r
    where r.association_id = current_association() and r.person_id = current_person() and r.role = 'coordinator'
      and r.ended_at is null) $$;

-- `state` is what core/application/lifecycle.ts says. The edition and the settings of the day of registration hold to the
-- end: `settings_on` is that day.
create table applications (
  association_id uuid not null references associations (id),
  id uuid not null unique,
  person_id uuid not null references persons (id),
  edition text not null check (char_length(edition) between 1 and 60),
  category text not null check (char_length(category) between 1 and 40),
  state text not null check (state in ('registered', 'in-progress', 'submitted', 'pre-check', 'in-review', 'returned',
    'approved-for-exam', 'decided', 'appeal', 'on-hold', 'withdrawn', 'expired', 'refused', 'archived')),
  outcome text check (outcome in ('endorsed', 'emerging', 'deferred', 'declined')),
  held_from text check (held_from in ('registered', 'in-progress', 'submitted', 'pre-check', 'in-review', 'returned',
    'approved-for-exam')),
  -- Grows with every change: whoever changes says which version they saw.
  version bigint not null check (version > 0),
  settings_on date not null,
  -- What the applicant says of their membership: in which association, and where that is not this one, how to check it.
  membership text not null check (membership in ('here', 'elsewhere', 'to-be-paid')),
  membership_proof text not null check (char_length(membership_proof) <= 1000),
  registered_at timestamptz(3) not null,
  state_since timestamptz(3) not null,
  primary key (association_id, id),
  check ((state = 'on-hold') = (held_from is not null)),
  check (state not in ('decided', 'appeal') or outcome is not null)
);
-- One at a time for each category.
create unique index applied_once on applications (association_id, person_id, category)
  where state not in ('decided', 'withdrawn', 'expired', 'refused', 'archived');
create index on applications (person_id);
create index on applications (association_id, state, state_since);

-- Every move, with who, when and why. Only ever added to.
create table application_moves (
  association_id uuid not null,
  application_id uuid not null,
  number integer not null check (number > 0),
  move text not null check (char_length(move) between 1 and 40),
  from_state text not null,
  to_state text not null,
  outcome text,
  mover text not null check (mover in ('applicant', 'coordinator', 'committee', 'time')),
  moved_by uuid references persons (id),
  why text not null check (char_length(why) <= 4000),
  moved_at timestamptz(3) not null,
  primary key (association_id, application_id, number),
  foreign key (association_id, application_id) references applications (association_id, id),
  check ((mover = 'time') = (moved_by is null))
);

-- What fell due, on which day, at what it was then; and what was recorded towards it.
create table application_fees (
  association_id uuid not null,
  application_id uuid not null,
  number integer not null check (number > 0),
  fee text not null check (fee in ('registration', 'processing')),
  category text not null check (char_length(category) between 1 and 40),
  due_on date not null,
  amount bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  made_at timestamptz(3) not null,
  primary key (association_id, application_id, number),
  foreign key (association_id, application_id) references applications (association_id, id)
);
create table application_settlements (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  fee text not null check (fee in ('registration', 'processing')),
  way text not null check (way in ('paid', 'waived', 'payer')),
  amount bigint not null check (amount <> 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  note text not null check (char_length(note) <= 1000),
  recorded_by uuid not null references persons (id),
  recorded_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id)
);
create index on application_settlements (association_id, application_id);

-- The texts that are signed, each version as the association wrote it; and what was signed.
create table signed_texts (
  association_id uuid not null references associations (id),
  text text not null check (text in ('ethics', 'agreement', 'waiver')),
  number integer not null check (number > 0),
  holds_from date not null,
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  written_by uuid references persons (id),
  written_at timestamptz(3) not null,
  primary key (association_id, text, number)
);
create table application_signatures (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  person_id uuid not null references persons (id),
  text text not null,
  number integer not null,
  language text not null check (language in ('en', 'es')),
  typed_name text not null check (typed_name = btrim(typed_name) and char_length(typed_name) between 1 and 200),
  signed_at timestamptz(3) not null,
  address text not null check (char_length(address) <= 60),
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id),
  foreign key (association_id, text, number) references signed_texts (association_id, text, number)
);
create index on application_signatures (association_id, application_id);

-- What was submitted. A copy never changes (core/application/copy.ts); `settled` is what is frozen with it: holders,
-- confirmations, overlays and ratings as they stood.
create table application_copies (
  association_id uuid not null,
  application_id uuid not null,
  number integer not null check (number > 0),
  category text not null check (char_length(category) between 1 and 40),
  submitted_on date not null,
  submitted_at timestamptz(3) not null,
  entries jsonb not null check (jsonb_typeof(entries) = 'array'),
  settled jsonb not null check (jsonb_typeof(settled) = 'object'),
  primary key (association_id, application_id, number),
  foreign key (association_id, application_id) references applications (association_id, id)
);

-- What was returned: a part of the latest copy, with the question to it. Answered by the applicant before resubmitting.
create table application_returns (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  copy_number integer not null,
  part jsonb not null check (jsonb_typeof(part) = 'object'),
  question text not null check (char_length(question) between 1 and 4000),
  returned_by uuid not null references persons (id),
  returned_at timestamptz(3) not null,
  answer text not null default '' check (char_length(answer) <= 4000),
  answered_at timestamptz(3),
  primary key (association_id, id),
  foreign key (association_id, application_id, copy_number)
    references application_copies (association_id, application_id, number)
);
create index on application_returns (association_id, application_id);

-- What applicant, advisor and coordinator say to each other about a part, or about all of it (null).
create table application_comments (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  part jsonb check (jsonb_typeof(part) = 'object'),
  said_by uuid not null references persons (id),
  said text not null check (char_length(said) between 1 and 4000),
  said_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id)
);
create index on application_comments (association_id, application_id);
-- Notes of staff: a table of their own, which no person reads of their own application.
create table application_notes (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  part jsonb check (jsonb_typeof(part) = 'object'),
  noted_by uuid not null references persons (id),
  note text not null check (char_length(note) between 1 and 4000),
  noted_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id)
);
create index on application_notes (association_id, application_id);

-- What does not work, as somebody who applies tells it to the administrators of the association, and on which page.
create table help_requests (
  association_id uuid not null,
  application_id uuid not null,
  id uuid not null unique,
  person_id uuid not null references persons (id),
  page text not null check (char_length(page) <= 300),
  said text not null check (char_length(said) between 1 and 4000),
  asked_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, application_id) references applications (association_id, id)
);
create index on help_requests (association_id, asked_at);

do $$
declare
  named text;
begin
  foreach named in array array['help_requests', 'applications', 'application_moves', 'application_fees', 'application_settlements',
    'signed_texts', 'application_signatures', 'application_copies', 'application_returns', 'application_comments',
    'application_notes']
  loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
  end loop;
end $$;

-- Staff who apply never see their own file as staff.
create policy own_reads on applications for select using (scope() = 'person' and person_id = current_person());
create policy own_registers on applications for insert
  with check (scope() = 'person' and person_id = current_person() and state = 'registered' and outcome is null
    and exists (select 1 from portfolio_follows f
      where f.person_id = current_person() and f.association_id = applications.association_id));
create policy own_moves on applications for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy staff_reads on applications for select
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_coordinate()));
create policy staff_moves on applications for update
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_coordinate()))
  with check (scope() = 'staff' and association_id = current_association() and person_id <> current_person());
create policy job_reads on applications for select using (scope() = 'job');
create policy job_moves on applications for update using (scope() = 'job') with check (scope() = 'job');

-- Each writes what is theirs: who applies moves nothing forward that others decide; what was pinned stays.
create function guard_applications() returns trigger language plpgsql as $$
begin
  if new.person_id <> old.person_id or new.settings_on <> old.settings_on or new.edition <> old.edition
    or new.registered_at <> old.registered_at or new.version <> old.version + 1
    or (scope() = 'person' and (new.outcome is distinct from old.outcome
      or new.held_from is distinct from old.held_from and new.state <> 'withdrawn'
      or (new.state <> old.state and (old.state, new.state) not in (('in-progress', 'submitted'), ('returned', 'submitted'),
        ('decided', 'in-progress'), ('decided', 'appeal')) and new.state <> 'withdrawn')))
    or (scope() = 'staff' and (new.membership is distinct from old.membership
      or new.membership_proof is distinct from old.membership_proof
      or (new.state <> old.state and new.state in ('submitted', 'withdrawn', 'appeal')))) then
    raise exception 'this is not theirs to write' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on applications for each row execute function guard_applications();

-- Whatever hangs on an application is read by whoever reads that.
create function sees_application(association uuid, application uuid) returns boolean language sql stable
  as $$ select exists (select 1 from applications a where a.association_id = association and a.id = application) $$;

create policy seen_reads on application_moves for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy own_adds on application_moves for insert
  with check (scope() = 'person' and mover = 'applicant' and moved_by = current_person()
    and sees_application(association_id, application_id));
create policy staff_adds on application_moves for insert
  with check (scope() = 'staff' and mover in ('coordinator', 'committee') and moved_by = current_person()
    and sees_application(association_id, application_id));
create policy job_adds on application_moves for insert with check (scope() = 'job' and mover = 'time');
create policy job_reads on application_moves for select using (scope() = 'job');

create policy seen_reads on application_fees for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy seen_adds on application_fees for insert with check (scope() in ('person', 'staff')
  and sees_application(association_id, application_id));
create policy seen_reads on application_settlements for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy staff_adds on application_settlements for insert
  with check (scope() = 'staff' and recorded_by = current_person() and sees_application(association_id, application_id));

-- The texts of an association are read by whoever has an application there, and by its staff.
create policy applicant_reads on signed_texts for select
  using (scope() = 'person' and exists (select 1 from applications a
    where a.person_id = current_person() and a.association_id = signed_texts.association_id));
create policy staff_reads on signed_texts for select
  using (scope() = 'staff' and association_id = current_association());
create policy staff_writes on signed_texts for insert
  with check (scope() = 'staff' and association_id = current_association() and written_by = current_person()
    and exists (select 1 from role_grants r where r.association_id = current_association()
      and r.person_id = current_person() and r.role = 'association-administrator' and r.ended_at is null));
create policy seen_reads on application_signatures for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy own_signs on application_signatures for insert
  with check (scope() = 'person' and person_id = current_person() and sees_application(association_id, application_id));

create policy seen_reads on application_copies for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy own_submits on application_copies for insert
  with check (scope() = 'person' and sees_application(association_id, application_id));

create policy seen_reads on application_returns for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy staff_returns on application_returns for insert
  with check (scope() = 'staff' and returned_by = current_person() and answered_at is null
    and sees_application(association_id, application_id));
create policy own_answers on application_returns for update
  using (scope() = 'person' and sees_application(association_id, application_id))
  with check (scope() = 'person' and sees_application(association_id, application_id));

create policy seen_reads on application_comments for select
  using (scope() in ('person', 'staff') and sees_application(association_id, application_id));
create policy seen_says on application_comments for insert
  with check (scope() in ('person', 'staff') and said_by = current_person()
    and sees_application(association_id, application_id));
-- A job tells the other side that something was said; what, it does not look at.
create policy job_reads on application_comments for select using (scope() = 'job');
create policy staff_reads on application_notes for select
  using (scope() = 'staff' and sees_application(association_id, application_id));
create policy staff_notes on application_notes for insert
  with check (scope() = 'staff' and noted_by = current_person() and sees_application(association_id, application_id));

-- What the associations have decided with which somebody has an application, also where they follow them no longer.
create policy applicant_reads on association_settings for select
  using (scope() = 'person' and exists (select 1 from applications a
    where a.person_id = current_person() and a.association_id = association_settings.association_id));

-- Administrators read what does not work, and of whom: of the application itself they see nothing.
create function may_administer() returns boolean language sql stable parallel safe
  as $$ select exists (select 1 from role_grants r
    where r.association_id = current_association() and r.person_id = current_person()
      and r.role = 'association-administrator' and r.ended_at is null) $$;
create policy own_asks on help_requests for insert
  with check (scope() = 'person' and person_id = current_person() and sees_application(association_id, application_id));
create policy own_reads on help_requests for select using (scope() = 'person' and person_id = current_person());
create policy administrator_reads on help_requests for select
  using (scope() = 'staff' and association_id = current_association() and (select may_administer()));
create policy job_reads on help_requests for select using (scope() = 'job');
create policy asker_reads on persons for select
  using (scope() = 'staff' and (select may_administer()) and exists (select 1 from help_requests h
    where h.association_id = current_association() and h.person_id = persons.id));

-- By name: who applies, and who of the staff moved or said something.
create policy applicant_reads on persons for select
  using (scope() = 'staff' and (select may_coordinate()) and exists (select 1 from applications a
    where a.association_id = current_association() and a.person_id = persons.id));
create policy mover_reads on persons for select
  using (scope() = 'person' and (exists (select 1 from application_moves m
      where m.moved_by = persons.id) or exists (select 1 from application_comments c where c.said_by = persons.id)));
-- Staff tell whoever applies, and the other way round.
create policy staff_tells_applicants on messages for insert
  with check (scope() = 'staff' and association_id = current_association() and (select may_coordinate())
    and exists (select 1 from applications a
      where a.association_id = messages.association_id and a.person_id = messages.person_id));
