-- Accounts: how people are reached and how they show who they are. Everything here belongs to one person; no scope of an
-- association reads any of it.

-- Only proved addresses: nobody keeps an address from its owner by typing it first.
create table addresses (
  id uuid primary key,
  person_id uuid not null references persons (id),
  address text not null unique check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  main boolean not null,
  verified_at timestamptz(3) not null,
  bounced_at timestamptz(3)
);
create unique index one_main_address on addresses (person_id) where main;
create index on addresses (person_id);

create table passwords (
  person_id uuid primary key references persons (id),
  hash text not null check (hash like '$argon2id$%'),
  changed_at timestamptz(3) not null
);

create table passkeys (
  id uuid primary key,
  person_id uuid not null references persons (id),
  credential_id text not null unique check (char_length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 100),
  backed_up boolean not null,
  added_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index on passkeys (person_id);

create table totp_secrets (
  person_id uuid primary key references persons (id),
  sealed text not null,
  enabled_at timestamptz(3) not null,
  -- The step of the last code taken: neither it nor an earlier one is taken again.
  last_step bigint not null
);

create table recovery_codes (
  person_id uuid not null references persons (id),
  code_hash text not null,
  made_at timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (person_id, code_hash)
);

-- The token is in the browser; here is its digest.
create table sessions (
  id uuid primary key,
  person_id uuid not null references persons (id),
  token_hash text not null unique,
  strength smallint not null check (strength in (1, 2)),
  methods text[] not null check (cardinality(methods) > 0),
  device text not null check (char_length(device) <= 200),
  opened_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  proved_at timestamptz(3) not null,
  second_factor_at timestamptz(3),
  ended_at timestamptz(3),
  check (strength = 1 or second_factor_at is not null)
);
create index on sessions (person_id) where ended_at is null;
create index on sessions (seen_at);

-- Between the first factor and the second: no session, and nothing that takes a session takes this.
create table second_steps (
  id uuid primary key,
  person_id uuid not null references persons (id),
  token_hash text not null unique,
  way text not null check (way in ('registration', 'password', 'link', 'recovery', 'invitation', 'passkey')),
  device text not null check (char_length(device) <= 200),
  return_to text check (return_to like '/%'),
  begun_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index on second_steps (person_id) where ended_at is null;
create index on second_steps (expires_at);

-- What somebody asked a mail for. The web writes the same row whether the address is known or not; the worker finds out,
-- and forgets the address.
create table address_requests (
  id uuid primary key,
  purpose text not null check (purpose in ('register', 'sign-in', 'recover', 'verify')),
  address text,
  language text not null check (language in ('en', 'es')),
  person_id uuid references persons (id),
  return_to text check (return_to like '/%'),
  requested_at timestamptz(3) not null,
  handled_at timestamptz(3),
  check ((purpose = 'verify') = (person_id is not null)),
  check ((address is null) = (handled_at is not null))
);
create index on address_requests (person_id) where person_id is not null;
create index on address_requests (requested_at);

-- The links that went out: digests of their tokens, each for one purpose, once, and until a moment.
create table link_tokens (
  token_hash text primary key,
  purpose text not null check (purpose in ('register', 'sign-in', 'recover', 'verify', 'invitation')),
  address text not null,
  language text not null check (language in ('en', 'es')),
  -- Whose the address was when the link was made, or who asks to add it.
  person_id uuid references persons (id),
  request_id uuid references address_requests (id) on delete set null,
  invitation_id uuid references invitations (id),
  return_to text check (return_to like '/%'),
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  check ((purpose = 'invitation') = (invitation_id is not null)),
  check (purpose not in ('sign-in', 'recover', 'verify') or person_id is not null),
  check (purpose <> 'register' or person_id is null)
);
create index on link_tokens (person_id) where used_at is null;
create index on link_tokens (request_id);
create index on link_tokens (invitation_id) where invitation_id is not null;
create index on link_tokens (expires_at);

-- Challenges of passkeys that were answered: a page may carry a challenge without a row, but it is answered once.
create table challenges (
  challenge_hash text primary key,
  expires_at timestamptz(3) not null
);
create index on challenges (expires_at);

-- Attempts by salted digests of what they are counted by. Only the function below reaches it.
create table rate_counts (
  key_digest text not null check (char_length(key_digest) <= 100),
  window_starts timestamptz(3) not null,
  attempts integer not null check (attempts > 0),
  primary key (key_digest, window_starts)
);
create index on rate_counts (window_starts);

-- Counts one attempt and tells how many there were in this window, and when it ends.
create function count_attempt(counted text, window_seconds integer, moment timestamptz)
returns table (attempts integer, window_ends timestamptz)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into rate_counts as c (key_digest, window_starts, attempts)
    values (counted, to_timestamp(floor(extract(epoch from moment) / window_seconds) * window_seconds), 1)
    on conflict (key_digest, window_starts) do update set attempts = least(c.attempts + 1, 1000000)
    returning c.attempts, c.window_starts + window_seconds * interval '1 second'
$$;

-- Forgets windows that began before a moment; the timetable calls it.
create function forget_attempts(before timestamptz) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone bigint;
begin
  if scope() is distinct from 'job' then
    raise exception 'only a job forgets attempts' using errcode = 'insufficient_privilege';
  end if;
  delete from rate_counts where window_starts < before;
  get diagnostics gone = row_count;
  return gone;
end $$;

alter table addresses enable row level security;
alter table addresses force row level security;
alter table passwords enable row level security;
alter table passwords force row level security;
alter table passkeys enable row level security;
alter table passkeys force row level security;
alter table totp_secrets enable row level security;
alter table totp_secrets force row level security;
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
alter table sessions enable row level security;
alter table sessions force row level security;
alter table second_steps enable row level security;
alter table second_steps force row level security;
alter table address_requests enable row level security;
alter table address_requests force row level security;
alter table link_tokens enable row level security;
alter table link_tokens force row level security;
alter table challenges enable row level security;
alter table challenges force row level security;
alter table rate_counts enable row level security;
alter table rate_counts force row level security;

create policy own_reads on addresses for select using (scope() = 'person' and person_id = current_person());
create policy typed_reads on addresses for select using (scope() = 'public' and address = presented());
-- An address is added by whoever brings the token that was sent to it.
create policy proved_adds on addresses for insert with check (scope() = 'person' and person_id = current_person()
  and exists (select 1 from link_tokens t where t.token_hash = presented() and t.address = addresses.address
    and t.used_at is not null and (t.purpose in ('register', 'invitation')
      or (t.purpose = 'verify' and t.person_id = current_person()))));
create policy own_changes on addresses for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy own_removes on addresses for delete
  using (scope() = 'person' and person_id = current_person() and not main);
create policy job_all on addresses for all using (scope() = 'job') with check (scope() = 'job');

create policy own_all on passwords for all using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy typed_reads on passwords for select using (scope() = 'public'
  and exists (select 1 from addresses a where a.person_id = passwords.person_id and a.address = presented()));
-- For invented people only: a job says about whom it is.
create policy job_about on passwords for all using (scope() = 'job' and person_id = current_person())
  with check (scope() = 'job' and person_id = current_person());

create policy own_all on passkeys for all using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy shown_reads on passkeys for select using (scope() = 'public' and credential_id = presented());

create policy own_all on totp_secrets for all using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
-- For invented people only: a job says about whom it is.
create policy job_about on totp_secrets for all using (scope() = 'job' and person_id = current_person())
  with check (scope() = 'job' and person_id = current_person());

create policy own_all on recovery_codes for all using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());

create policy own_reads on sessions for select using (scope() = 'person' and person_id = current_person());
create policy own_opens on sessions for insert with check (scope() = 'person' and person_id = current_person());
create policy own_changes on sessions for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy shown_reads on sessions for select using (scope() = 'public' and token_hash = presented());
create policy job_sweeps on sessions for all using (scope() = 'job') with check (false);

create policy own_reads on second_steps for select using (scope() = 'person' and person_id = current_person());
create policy own_opens on second_steps for insert with check (scope() = 'person' and person_id = current_person());
create policy own_changes on second_steps for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy shown_reads on second_steps for select using (scope() = 'public' and token_hash = presented());
create policy job_sweeps on second_steps for all using (scope() = 'job') with check (false);

create policy anybody_asks on address_requests for insert with check (scope() = 'public' and person_id is null);
create policy own_asks on address_requests for insert
  with check (scope() = 'person' and person_id = current_person() and purpose = 'verify');
create policy own_reads on address_requests for select using (scope() = 'person' and person_id = current_person());
create policy job_all on address_requests for all using (scope() = 'job') with check (scope() = 'job');

create policy shown_reads on link_tokens for select
  using (scope() in ('public', 'person') and token_hash = presented());
create policy shown_uses on link_tokens for update
  using (scope() = 'person' and token_hash = presented()) with check (scope() = 'person' and used_at is not null);
create policy own_reads on link_tokens for select using (scope() = 'person' and person_id = current_person());
create policy own_ends on link_tokens for update
  using (scope() = 'person' and person_id = current_person()) with check (scope() = 'person' and used_at is not null);
create policy job_all on link_tokens for all using (scope() = 'job') with check (scope() = 'job');

create policy answered_once on challenges for insert with check (scope() = 'person');
create policy job_sweeps on challenges for all using (scope() = 'job') with check (false);
