-- The steps of people's plans: what they mean to do, and by when. Theirs alone: sharing a portfolio shares none of it.

create table plan_steps (
  person_id uuid not null references persons (id),
  id uuid not null,
  position integer not null,
  -- What it is about, where it was suggested: a requirement of a category, as edition/CODE, by the rules of an association
  -- or, where none was followed, as the edition is published.
  association_id uuid references associations (id),
  target text check (char_length(target) between 3 and 200),
  requirement text check (char_length(requirement) between 1 and 100),
  text text not null check (char_length(text) <= 500),
  note text not null check (char_length(note) <= 2000),
  due_day date,
  done_at timestamptz(3),
  version bigint not null check (version > 0),
  changed_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  primary key (person_id, id),
  check ((target is null) = (requirement is null)),
  check (association_id is null or target is not null),
  check ((requirement is null) = (text <> ''))
);
create unique index planned_once on plan_steps (person_id, association_id, target, requirement) nulls not distinct
  where deleted_at is null and requirement is not null;
create index on plan_steps (deleted_at) where deleted_at is not null;

alter table plan_steps enable row level security;
alter table plan_steps force row level security;
create policy own on plan_steps for all
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
-- What was deleted is forgotten after a time.
create policy job_reads on plan_steps for select using (scope() = 'job' and deleted_at is not null);
create policy job_forgets on plan_steps for delete using (scope() = 'job' and deleted_at is not null);
