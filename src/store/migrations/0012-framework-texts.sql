-- The official statements of an association, as it imported them: for whoever follows it, and for its own staff.

create table framework_texts (
  association_id uuid not null references associations (id),
  id uuid not null,
  position bigint generated always as identity,
  profile text not null check (profile ~ '^[a-z]+(-[a-z]+)*$' and char_length(profile) <= 60),
  -- What was read of the text (core/framework/framework-import.ts); the text itself is not kept.
  imported jsonb not null check (jsonb_typeof(imported) = 'object'),
  -- The version that was brought back with this one.
  of_version uuid,
  accepted_at timestamptz(3) not null,
  accepted_by uuid not null references persons (id),
  ended_at timestamptz(3),
  ended_by uuid references persons (id),
  primary key (association_id, id),
  foreign key (association_id, of_version) references framework_texts (association_id, id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index one_in_force on framework_texts (association_id, profile) where ended_at is null;

alter table framework_texts enable row level security;
alter table framework_texts force row level security;

create policy staff_reads on framework_texts for select
  using (scope() = 'staff' and association_id = current_association());
create policy staff_accepts on framework_texts for insert
  with check (scope() = 'staff' and association_id = current_association() and accepted_by = current_person()
    and ended_at is null);
create policy staff_ends on framework_texts for update
  using (scope() = 'staff' and association_id = current_association() and ended_at is null)
  with check (scope() = 'staff' and association_id = current_association() and ended_by = current_person());
create policy follower_reads on framework_texts for select
  using (scope() = 'person' and ended_at is null and exists (select 1 from portfolio_follows f
    where f.person_id = current_person() and f.association_id = framework_texts.association_id));
