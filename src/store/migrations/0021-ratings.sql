-- Requests for ratings, and ratings. What a rating says stands in tables that no policy of its applicant reaches.

-- Whom an applicant asked to rate them. `entry_id` is the reference in the portfolio that says as whom the rater knows
-- them; name, address and language are as the request went out. Nothing here tells what a rating says.
create table rating_requests (
  association_id uuid not null,
  id uuid not null unique,
  application_id uuid not null,
  person_id uuid not null references persons (id),
  applicant_name text not null check (applicant_name = btrim(applicant_name) and char_length(applicant_name) between 1 and 200),
  -- What it is asked for: the form is built from it, whatever becomes of the application meanwhile.
  edition text not null check (char_length(edition) between 1 and 60),
  category text not null check (char_length(category) between 1 and 40),
  profile text not null check (char_length(profile) between 1 and 60),
  entry_id uuid not null,
  -- As whom the rater knows the applicant, and since when, as the applicant says.
  roles text[] not null check (cardinality(roles) <= 10),
  known_since text not null check (char_length(known_since) <= 100),
  rater_name text not null check (rater_name = btrim(rater_name) and char_length(rater_name) between 1 and 200),
  address text not null check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  language text not null check (language in ('en', 'es')),
  -- That the applicant gave up the right to read the rating, by which signature.
  is_waived boolean not null,
  waiver_signature uuid,
  -- That its address reaches a mailbox of the applicant, as far as their addresses told then.
  is_own_mailbox boolean not null,
  -- That it was opened in a browser in which the applicant was signed in.
  is_own_browser boolean not null default false,
  asked_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  opened_at timestamptz(3),
  started_at timestamptz(3),
  sent_at timestamptz(3),
  -- Whether the rating that was sent counts: all that its applicant learns of it.
  counts boolean,
  declined_at timestamptz(3),
  declined_as text check (declined_as in ('not-me', 'cannot-rate')),
  revoked_at timestamptz(3),
  -- That staff reached the rater by telephone, and that a link that was handed on opens the form itself.
  released_at timestamptz(3),
  released_by uuid references persons (id),
  primary key (association_id, id),
  unique (association_id, id, address),
  foreign key (association_id, application_id) references applications (association_id, id),
  foreign key (association_id, waiver_signature) references application_signatures (association_id, id),
  check (is_waived = (waiver_signature is not null)),
  check ((sent_at is null) = (counts is null)),
  check ((declined_at is null) = (declined_as is null)),
  check ((released_at is null) = (released_by is null)),
  check (expires_at > asked_at)
);
create unique index rated_once on rating_requests (association_id, application_id, entry_id)
  where revoked_at is null and declined_at is null and sent_at is null;
create index on rating_requests (association_id, application_id);
create index on rating_requests (address);

-- Browsers that showed that they are the rater's: by the link in the mail, by a code sent to the address, or by a link that
-- staff released. What is typed is read in one of them only. Of a released link nobody knows whose mailbox it came from.
create table rating_browsers (
  association_id uuid not null,
  request_id uuid not null,
  key_hash text not null check (char_length(key_hash) = 43),
  address text not null,
  proved_by text not null check (proved_by in ('link', 'code', 'released')),
  proved_at timestamptz(3) not null,
  primary key (association_id, request_id, key_hash),
  foreign key (association_id, request_id, address) references rating_requests (association_id, id, address)
);
-- Codes that were sent to an address. The digits follow from the id and a secret of the installation.
create table rating_codes (
  association_id uuid not null,
  request_id uuid not null,
  id uuid not null,
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (association_id, id),
  foreign key (association_id, request_id) references rating_requests (association_id, id)
);
create index on rating_codes (association_id, request_id);

-- Answers as they are typed, and a rating that was sent. `counts` is settled when it is sent.
create table rating_drafts (
  association_id uuid not null,
  request_id uuid not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  version bigint not null check (version > 0),
  changed_at timestamptz(3) not null,
  primary key (association_id, request_id),
  foreign key (association_id, request_id) references rating_requests (association_id, id)
);
-- The first is what the rater sent; what follows are corrections by staff, the latest stands. None ever changes.
create table ratings (
  association_id uuid not null,
  request_id uuid not null,
  number integer not null default 1 check (number > 0),
  profile text not null check (char_length(profile) between 1 and 60),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  sent_at timestamptz(3) not null,
  corrected_by uuid references persons (id),
  why text not null default '' check (char_length(why) <= 4000),
  primary key (association_id, request_id, number),
  foreign key (association_id, request_id) references rating_requests (association_id, id),
  check ((number = 1) = (corrected_by is null))
);

do $$
declare
  named text;
begin
  foreach named in array array['rating_requests', 'rating_browsers', 'rating_codes', 'rating_drafts', 'ratings']
  loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
  end loop;
end $$;

-- The key of the browser of a rater, which their scope brings beside the request.
create function browser_key() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('attune.browser', true), '') $$;
-- Whether a row is about the request of the current rater.
create function is_rated_here(association uuid, request uuid) returns boolean language sql stable parallel safe
  as $$ select scope() = 'rater' and association = current_association() and request::text = presented() $$;

create policy own_reads on rating_requests for select using (scope() = 'person' and person_id = current_person());
create policy own_asks on rating_requests for insert
  with check (scope() = 'person' and person_id = current_person() and opened_at is null and started_at is null
    and sent_at is null and declined_at is null and revoked_at is null and released_at is null
    and sees_application(association_id, application_id)
    and is_own_mailbox = exists (select 1 from addresses a
      where a.person_id = current_person() and mailbox_of(a.address) = mailbox_of(rating_requests.address)));
create policy own_revokes on rating_requests for update
  using (scope() = 'person' and person_id = current_person() and sent_at is null and revoked_at is null)
  with check (scope() = 'person' and person_id = current_person() and revoked_at is not null);
create policy staff_reads on rating_requests for select
  using (scope() = 'staff' and sees_application(association_id, application_id));
create policy staff_releases on rating_requests for update
  using (scope() = 'staff' and sees_application(association_id, application_id))
  with check (scope() = 'staff' and sees_application(association_id, application_id));
-- Whoever has the id may learn what is asked of whom, and nothing else; what else is asked at the same address is shown to a
-- browser that proved it.
create policy shown_reads on rating_requests for select
  using ((scope() = 'public' and id::text = presented()) or (scope() = 'rater' and is_rated_here(association_id, id)));
create policy same_address_reads on rating_requests for select
  using (scope() = 'rater' and exists (select 1 from rating_browsers b
    where b.key_hash = browser_key() and b.address = rating_requests.address and b.proved_by <> 'released'));
create policy shown_changes on rating_requests for update
  using (scope() = 'rater' and is_rated_here(association_id, id) and revoked_at is null and sent_at is null
    and declined_at is null)
  with check (scope() = 'rater' and is_rated_here(association_id, id));
create policy job_reads on rating_requests for select using (scope() = 'job');
create policy job_revokes on rating_requests for update
  using (scope() = 'job' and sent_at is null and revoked_at is null)
  with check (scope() = 'job' and revoked_at is not null);

-- Each writes what is theirs, once: who applies takes back; staff release, take back, and say whether what they corrected
-- counts; the rater opens, writes, sends or declines. What was sent is not taken back.
create function guard_rating_requests() returns trigger language plpgsql as $$
declare
  of_rater boolean := new.is_own_browser is distinct from old.is_own_browser or new.opened_at is distinct from old.opened_at
    or new.started_at is distinct from old.started_at or new.sent_at is distinct from old.sent_at
    or new.declined_at is distinct from old.declined_at or new.declined_as is distinct from old.declined_as;
  of_staff boolean := new.released_at is distinct from old.released_at or new.released_by is distinct from old.released_by;
begin
  if (of_rater and scope() <> 'rater')
    or (of_staff and (scope() <> 'staff' or old.released_at is not null or old.opened_at is not null
      or new.released_by is distinct from current_person()))
    or (new.revoked_at is distinct from old.revoked_at
      and (scope() not in ('person', 'staff', 'job') or old.revoked_at is not null or old.sent_at is not null))
    or (new.counts is distinct from old.counts
      and not (scope() = 'rater' and old.sent_at is null) and not (scope() = 'staff' and old.sent_at is not null))
    or (old.is_own_browser and not new.is_own_browser)
    or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
    or (old.started_at is not null and new.started_at is distinct from old.started_at) then
    raise exception 'this is not theirs to write, or was written before' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on rating_requests for each row execute function guard_rating_requests();

-- Whose rating it is asked of: nobody reads what is typed but a browser of the rater; ratings are read by the staff of
-- somebody else's application. No policy here names the scope of a person (0027 has the one that does). A job removes what nobody can go on with, unread.
create policy rater_reads on rating_browsers for select
  using (scope() = 'rater' and is_rated_here(association_id, request_id));
create policy rater_adds on rating_browsers for insert
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and key_hash = browser_key());
create policy rater_proves on rating_browsers for update
  using (scope() = 'rater' and is_rated_here(association_id, request_id) and key_hash = browser_key())
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and key_hash = browser_key());
create policy rater_leaves on rating_browsers for delete
  using (scope() = 'rater' and is_rated_here(association_id, request_id) and key_hash = browser_key());
create policy rater_all on rating_codes for all
  using (scope() = 'rater' and is_rated_here(association_id, request_id))
  with check (scope() = 'rater' and is_rated_here(association_id, request_id));
create policy job_reads on rating_codes for select using (scope() = 'job');
-- Whether the browser of the current rater showed that it is theirs.
create function is_bound(association uuid, request uuid) returns boolean language sql stable
  as $$ select exists (select 1 from rating_browsers b
    where b.association_id = association and b.request_id = request and b.key_hash = browser_key()) $$;
create policy rater_all on rating_drafts for all
  using (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id))
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id));
create policy job_clears on rating_drafts for delete
  using (scope() = 'job' and exists (select 1 from rating_requests r
    where r.association_id = rating_drafts.association_id and r.id = rating_drafts.request_id
      and (r.revoked_at is not null or r.declined_at is not null or r.sent_at is not null)));
create policy rater_sends on ratings for insert
  with check (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id)
    and number = 1);
create policy rater_reads on ratings for select
  using (scope() = 'rater' and is_rated_here(association_id, request_id) and is_bound(association_id, request_id));
create policy staff_reads on ratings for select
  using (scope() = 'staff' and exists (select 1 from rating_requests r
    where r.association_id = ratings.association_id and r.id = ratings.request_id));
create policy staff_corrects on ratings for insert
  with check (scope() = 'staff' and number > 1 and corrected_by = current_person()
    and exists (select 1 from rating_requests r where r.association_id = ratings.association_id
      and r.id = ratings.request_id and r.sent_at is not null));

-- A link of its own purpose, mails of its own kinds, and a word to whoever asked.
alter table link_tokens drop constraint link_tokens_purpose_check;
alter table link_tokens add constraint link_tokens_purpose_check
  check (purpose in ('register', 'sign-in', 'recover', 'verify', 'invitation', 'hours', 'rating'));
alter table link_tokens add column rating_request_id uuid references rating_requests (id) on delete cascade;
alter table link_tokens add constraint link_tokens_of_ratings check ((purpose = 'rating') = (rating_request_id is not null));
create index on link_tokens (rating_request_id) where rating_request_id is not null;
alter table deliveries drop constraint deliveries_subject_kind_check;
alter table deliveries add constraint deliveries_subject_kind_check
  check (subject_kind in ('message', 'address-request', 'invitation', 'hour-request', 'rating-request', 'rating-code'));
alter table deliveries add constraint deliveries_of_ratings
  check (subject_kind <> 'rating-request' or (person_id is null and association_id is not null));
create policy rated_reads on deliveries for select
  using (scope() in ('person', 'staff') and subject_kind = 'rating-request' and exists (select 1 from rating_requests r
    where r.association_id = deliveries.association_id and r.id = deliveries.subject_id));
create policy rater_tells on messages for insert
  with check (scope() = 'rater' and kind = 'rating-news' and association_id = current_association()
    and params ->> 'request' = presented() and exists (select 1 from rating_requests r
      where r.id::text = presented() and r.person_id = messages.person_id));
