-- Reminders that were made: each once, however often somebody looks. What is reminded of is an application or a request for
-- a rating; the day is the one on which it was due.
create table reminders (
  association_id uuid not null references associations (id),
  id uuid not null,
  reminded_of text not null check (reminded_of in ('submission', 'answers', 'rating')),
  subject_id uuid not null,
  due_on date not null,
  occasion text not null check (occasion in ('after', 'before', 'on')),
  days integer not null check (days >= 0),
  made_at timestamptz(3) not null,
  primary key (association_id, id),
  unique (association_id, reminded_of, subject_id, due_on)
);
-- Until which of its days an association was looked at.
create table reminder_looks (
  association_id uuid primary key references associations (id),
  looked_on date not null
);
do $$
declare
  named text;
begin
  foreach named in array array['reminders', 'reminder_looks']
  loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
  end loop;
end $$;
create policy job_all on reminders for all using (scope() = 'job' and association_id = current_association())
  with check (scope() = 'job' and association_id = current_association());
create policy job_all on reminder_looks for all using (scope() = 'job' and association_id = current_association())
  with check (scope() = 'job' and association_id = current_association());
