-- The moves that each scope may write, as core/application/lifecycle.ts has them: who applies, staff, and time, which is a job. A
-- test tries every pair against that table. Applications on hold go back to where they came from and nowhere else.
create function is_lawful_move(mover_scope text, was text, becomes text, held_from text) returns boolean
  language sql immutable parallel safe
  as $$ select case mover_scope
    when 'person' then (was, becomes) in (('in-progress', 'submitted'), ('returned', 'submitted'), ('decided', 'in-progress'),
        ('decided', 'appeal'))
      or (becomes = 'withdrawn' and was in ('registered', 'in-progress', 'submitted', 'pre-check', 'in-review', 'returned',
        'approved-for-exam', 'on-hold'))
    when 'staff' then (was, becomes) in (('registered', 'in-progress'), ('registered', 'refused'), ('submitted', 'pre-check'),
        ('pre-check', 'in-review'), ('pre-check', 'returned'), ('in-review', 'returned'), ('in-review', 'approved-for-exam'),
        ('in-review', 'decided'), ('approved-for-exam', 'decided'), ('appeal', 'decided'))
    else false end
    or (mover_scope = 'job' and becomes = 'expired'
      and was in ('registered', 'in-progress', 'returned', 'approved-for-exam', 'on-hold'))
    or (mover_scope in ('staff', 'job') and (
      (becomes = 'on-hold' and was in ('registered', 'in-progress', 'submitted', 'pre-check', 'in-review', 'returned',
        'approved-for-exam'))
      or (was = 'on-hold' and becomes = held_from)
      or (becomes = 'archived' and was in ('decided', 'withdrawn', 'expired', 'refused')))) $$;

-- Each writes what is theirs, as in 0020; what was decided changes by a decision alone, and where something is held from is
-- where it was.
create or replace function guard_applications() returns trigger language plpgsql as $$
begin
  if new.person_id <> old.person_id or new.settings_on <> old.settings_on or new.edition <> old.edition
    or new.registered_at <> old.registered_at or new.version <> old.version + 1
    or (new.state <> old.state and scope() is not null and not is_lawful_move(scope(), old.state, new.state, old.held_from))
    or (new.outcome is distinct from old.outcome and scope() is not null
      and not (scope() = 'staff' and new.state = 'decided' and old.state <> 'decided'))
    or (new.state = 'on-hold' and new.held_from is distinct from
      case when old.state = 'on-hold' then old.held_from else old.state end)
    or (scope() = 'staff' and (new.membership is distinct from old.membership
      or new.membership_proof is distinct from old.membership_proof)) then
    raise exception 'this is not theirs to write' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Whether an application has ended for good: nothing of it is waited for any more.
create function has_ended(association uuid, application uuid) returns boolean language sql stable
  as $$ select exists (select 1 from applications a where a.association_id = association and a.id = application
    and a.state in ('withdrawn', 'expired', 'refused', 'archived')) $$;

-- As in 0029, but that with an application its requests end too, also one that is open again after it was sent.
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
        or (old.times_reopened > 0 and not has_ended(old.association_id, old.application_id))))
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
-- A version is sent for a request that is open, and for no other.
alter policy rater_sends on ratings
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id)
    and exists (select 1 from rating_requests r where r.association_id = ratings.association_id
      and r.id = ratings.request_id and ratings.number = r.times_reopened + 1
      and r.sent_at is null and r.declined_at is null and r.revoked_at is null));

-- What was open again as its application ended is over.
alter table rating_requests no force row level security;
alter table applications no force row level security;
alter table rating_requests disable trigger guard;
update rating_requests r set revoked_at = a.state_since from applications a
  where a.association_id = r.association_id and a.id = r.application_id and r.times_reopened > 0 and r.sent_at is null
    and r.revoked_at is null and r.declined_at is null and a.state in ('withdrawn', 'expired', 'refused', 'archived');
alter table rating_requests enable trigger guard;
alter table applications force row level security;
alter table rating_requests force row level security;
