-- What staff do with ratings after a call, and the one way in which whoever applies reads one.

-- Calls with raters: after one of them a link that was handed on is released, or a rating is opened again for its rater to
-- correct. Read by staff alone, and only ever added to.
create table rating_calls (
  association_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  purpose text not null check (purpose in ('release', 'reopen')),
  called_on date not null,
  spoken_with text not null check (spoken_with = btrim(spoken_with) and char_length(spoken_with) between 1 and 200),
  note text not null check (char_length(note) between 1 and 4000),
  made_by uuid not null references persons (id),
  made_at timestamptz(3) not null,
  primary key (association_id, id),
  foreign key (association_id, request_id) references rating_requests (association_id, id)
);
create index on rating_calls (association_id, request_id);
alter table rating_calls enable row level security;
alter table rating_calls force row level security;
create policy staff_reads on rating_calls for select
  using (scope() = 'staff' and exists (select 1 from rating_requests r
    where r.association_id = rating_calls.association_id and r.id = rating_calls.request_id));
create policy staff_adds on rating_calls for insert
  with check (scope() = 'staff' and made_by = current_person() and exists (select 1 from rating_requests r
    where r.association_id = rating_calls.association_id and r.id = rating_calls.request_id));

-- A rating that was sent is corrected by its rater, never by staff for them (0021 had meant a version that staff write):
-- staff open it again, it does not count until it is sent anew, and what was sent before stays as an earlier version.
alter table rating_requests add column times_reopened integer not null default 0 check (times_reopened >= 0);
drop policy staff_corrects on ratings;
drop policy rater_sends on ratings;
create policy rater_sends on ratings for insert
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id)
    and exists (select 1 from rating_requests r where r.association_id = ratings.association_id
      and r.id = ratings.request_id and ratings.number = r.times_reopened + 1));
alter table ratings drop column corrected_by, drop column why;
-- What was sent once is not taken back by whoever asked, also while it is open again.
drop policy own_revokes on rating_requests;
create policy own_revokes on rating_requests for update
  using (scope() = 'person' and person_id = current_person() and sent_at is null and revoked_at is null
    and times_reopened = 0)
  with check (scope() = 'person' and person_id = current_person() and revoked_at is not null);

-- As in 0021, with one thing more that staff write: opening again.
create or replace function guard_rating_requests() returns trigger language plpgsql as $$
declare
  reopens boolean := scope() = 'staff' and old.sent_at is not null and old.revoked_at is null
    and new.sent_at is null and new.counts is null and new.times_reopened = old.times_reopened + 1
    and new.expires_at >= old.expires_at;
  of_rater boolean := new.is_own_browser is distinct from old.is_own_browser or new.opened_at is distinct from old.opened_at
    or new.started_at is distinct from old.started_at or (new.sent_at is distinct from old.sent_at and not reopens)
    or new.declined_at is distinct from old.declined_at or new.declined_as is distinct from old.declined_as;
  of_staff boolean := new.released_at is distinct from old.released_at or new.released_by is distinct from old.released_by;
begin
  if (of_rater and scope() <> 'rater')
    or (of_staff and (scope() <> 'staff' or old.released_at is not null or old.opened_at is not null
      or new.released_by is distinct from current_person()))
    or (new.revoked_at is distinct from old.revoked_at
      and (scope() not in ('person', 'staff', 'job') or old.revoked_at is not null or old.sent_at is not null))
    or (new.counts is distinct from old.counts and not reopens and not (scope() = 'rater' and old.sent_at is null))
    or ((new.times_reopened <> old.times_reopened or new.expires_at <> old.expires_at) and not reopens)
    or (old.is_own_browser and not new.is_own_browser)
    or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
    or (old.started_at is not null and new.started_at is distinct from old.started_at) then
    raise exception 'this is not theirs to write, or was written before' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Without the waiver whoever applies reads a rating after the decision: theirs, as it stands, of an application that is
-- decided or was archived after that. It is the only policy on what ratings say that names the scope of a person.
create policy applicant_reads on ratings for select
  using (scope() = 'person' and exists (select 1 from rating_requests r
    join applications a on a.association_id = r.association_id and a.id = r.application_id
    where r.association_id = ratings.association_id and r.id = ratings.request_id
      and r.person_id = current_person() and a.person_id = current_person()
      and not r.is_waived and r.sent_at is not null and r.revoked_at is null
      and ratings.number = r.times_reopened + 1
      and a.outcome is not null
      and (a.state in ('decided', 'appeal') or (a.state = 'archived' and exists (select 1 from application_moves m
        where m.association_id = a.association_id and m.application_id = a.id
          and m.to_state = 'archived' and m.from_state = 'decided')))));
