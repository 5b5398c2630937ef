-- Requests for ratings, and ratings. What a rating says stands in tables that no policy of its applicant reaches.

-- Whom an applicant asked to rate them. `entry_id` is the reference in the portfolio that says as whom the rater knows
-- them; name, address and language are as the request went out. Nothing here tells what a rating says.
create table rating_requests (
  association_id uuid not null,
  id uuid not null unique,
  application_id uuid not null,
  person_id uuid not null references persons (id),
  entry_id uuid not null,
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
  foreign key (association_id, application_id) references applications (association_id, id),
  foreign key (association_id, waiver_signature) references application_signatures (association_id, id),
  check (is_waived = (waiver_signature is not null)),
  check ((sent_at is null) = (counts is null)),
  check ((declined_at is null) = (declined_as is null)),
  check ((released_at is null) = (released_by is null)),
  check (expires_at > asked_at)
);
create unique index rated_once on rating_requests (association_id, application_id, entry_id)
  where revoked_at is null and declined_at is null;
create index on rating_requests (association_id, application_id);
create index on rating_requests (address);

-- Browsers that showed that they are the rater's: by the link in the mail, or by a code sent to the address. What is typed
-- is bound to one of them.
create table rating_browsers (
  association_id uuid not null,
  request_id uuid not null,
  key_hash text not null check (char_length(key_hash) = 64),
  opened_at timestamptz(3) not null,
  primary key (association_id, request_id, key_hash),
  foreign key (association_id, request_id) references rating_requests (association_id, id)
);
create table rating_codes (
  association_id uuid not null,
  request_id uuid not null,
  id uuid not null,
  code_hash text not null check (char_length(code_hash) = 64),
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  tries integer not null default 0 check (tries between 0 and 5),
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
create table ratings (
  association_id uuid not null,
  request_id uuid not null,
  profile text not null check (char_length(profile) between 1 and 60),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  sent_at timestamptz(3) not null,
  primary key (association_id, request_id),
  foreign key (association_id, request_id) references rating_requests (association_id, id)
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
create policy shown_reads on rating_requests for select
  using (scope() = 'rater' and association_id = current_association() and id::text = presented());
create policy shown_changes on rating_requests for update
  using (scope() = 'rater' and association_id = current_association() and id::text = presented()
    and revoked_at is null and sent_at is null)
  with check (scope() = 'rater' and association_id = current_association() and id::text = presented());
create policy job_reads on rating_requests for select using (scope() = 'job');

-- Whose rating it is asked of: nobody reads drafts but the rater; ratings are read by the staff of somebody else's
-- application. No policy here names the scope of a person.
create policy rater_all on rating_browsers for all
  using (scope() = 'rater' and association_id = current_association() and request_id::text = presented())
  with check (scope() = 'rater' and association_id = current_association() and request_id::text = presented());
create policy rater_all on rating_codes for all
  using (scope() = 'rater' and association_id = current_association() and request_id::text = presented())
  with check (scope() = 'rater' and association_id = current_association() and request_id::text = presented());
create policy job_codes on rating_codes for all using (scope() = 'job') with check (scope() = 'job');
create policy rater_all on rating_drafts for all
  using (scope() = 'rater' and association_id = current_association() and request_id::text = presented())
  with check (scope() = 'rater' and association_id = current_association() and request_id::text = presented());
create policy rater_sends on ratings for insert
  with check (scope() = 'rater' and association_id = current_association() and request_id::text = presented());
create policy rater_reads on ratings for select
  using (scope() = 'rater' and association_id = current_association() and request_id::text = presented());
create policy staff_reads on ratings for select
  using (scope() = 'staff' and exists (select 1 from rating_requests r
    where r.association_id = ratings.association_id and r.id = ratings.request_id));
