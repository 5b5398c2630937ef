-- A request for a rating whose form the application does not ask, since its category was changed: nobody is reminded of it, and
-- the same rater may be asked for the form that it does ask. Taken up again where the category changes back.
alter table rating_requests add column set_aside_at timestamptz(3);
drop index rated_once;
create unique index rated_once on rating_requests (association_id, application_id, entry_id)
  where revoked_at is null and declined_at is null and sent_at is null and set_aside_at is null;
create policy own_sets_aside on rating_requests for update
  using (scope() = 'person' and person_id = current_person() and revoked_at is null)
  with check (scope() = 'person' and person_id = current_person() and revoked_at is null);

-- As in 0027, with one thing more that whoever changes the category writes. That nobody takes back what was opened again
-- after it was sent stands here now, since a policy more lets rows through that the one about taking back does not.
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
      and (scope() not in ('person', 'staff', 'job') or old.revoked_at is not null or old.sent_at is not null
        or (scope() = 'person' and old.times_reopened > 0)))
    or (new.set_aside_at is distinct from old.set_aside_at and scope() not in ('person', 'staff'))
    or (new.counts is distinct from old.counts and not reopens and not (scope() = 'rater' and old.sent_at is null))
    or ((new.times_reopened <> old.times_reopened or new.expires_at <> old.expires_at) and not reopens)
    or (old.is_own_browser and not new.is_own_browser)
    or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
    or (old.started_at is not null and new.started_at is distinct from old.started_at) then
    raise exception 'this is not theirs to write, or was written before' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
