-- Hours that providers confirm, and people whom an association is asked to enter in its register.

-- The mailbox that an address reaches: what stands behind a plus is the owner's own.
create function mailbox_of(address text) returns text language sql immutable parallel safe
  as $$ select split_part(split_part(address, '@', 1), '+', 1) || '@' || split_part(address, '@', 2) $$;

-- That somebody was asked to confirm hours that a person recorded: by a link in a mail, and in the app for whoever has the
-- address. What is confirmed is what stood in the entries then; the entries themselves stay their person's.
create table hour_requests (
  person_id uuid not null references persons (id),
  id uuid not null unique,
  provider_entry_id uuid not null,
  provider_name text not null check (char_length(provider_name) between 1 and 200),
  -- Whom of a register the provider was linked to then.
  provider_holder uuid,
  asker_name text not null check (char_length(asker_name) between 1 and 200),
  address text not null check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  -- That it reaches a mailbox of the person who asks, as far as their addresses told then.
  is_own_mailbox boolean not null,
  language text not null check (language in ('en', 'es')),
  asked_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  answered_at timestamptz(3),
  ended_at timestamptz(3),
  ended_as text check (ended_as in ('not-me', 'not-known', 'not-wanted')),
  primary key (person_id, id),
  foreign key (person_id, provider_entry_id) references portfolio_entries (person_id, id) on delete cascade,
  check ((ended_at is null) = (ended_as is null)),
  check (expires_at > asked_at)
);
create unique index asked_once on hour_requests (person_id, provider_entry_id)
  where withdrawn_at is null and ended_at is null;
create index on hour_requests (address);

create table hour_lines (
  person_id uuid not null,
  id uuid not null unique,
  request_id uuid not null,
  position integer not null,
  entry_id uuid not null,
  snapshot jsonb not null check (jsonb_typeof(snapshot) = 'object'),
  stated text not null,
  -- Since when the entry says something else than it did.
  changed_at timestamptz(3),
  primary key (person_id, id),
  unique (request_id, entry_id),
  foreign key (person_id, request_id) references hour_requests (person_id, id) on delete cascade,
  foreign key (person_id, entry_id) references portfolio_entries (person_id, id) on delete cascade
);
create index on hour_lines (person_id, entry_id);

-- What a provider said of a line: once.
create table hour_answers (
  person_id uuid not null,
  line_id uuid not null unique,
  request_id uuid not null,
  answer text not null check (answer in ('confirmed', 'disputed')),
  hours text not null check (char_length(hours) <= 100),
  statement text not null check (char_length(statement) <= 2000),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  -- Who answered in the app; null of whoever came by the link.
  answered_by uuid references persons (id),
  answered_at timestamptz(3) not null,
  primary key (person_id, line_id),
  foreign key (person_id, line_id) references hour_lines (person_id, id) on delete cascade,
  foreign key (person_id, request_id) references hour_requests (person_id, id) on delete cascade,
  check (answer = 'disputed' or (hours = '' and statement = ''))
);
create index on hour_answers (request_id);

-- Addresses whose owners want no mail that asks for hours.
create table unasked_addresses (
  address text primary key check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  since timestamptz(3) not null
);

-- That a person asks an association to enter somebody who gave them RSC.
create table holder_requests (
  association_id uuid not null references associations (id),
  id uuid not null unique,
  person_id uuid not null references persons (id),
  provider_entry_id uuid not null,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  address text check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  asked_at timestamptz(3) not null,
  settled_at timestamptz(3),
  settled_by uuid references persons (id),
  settled_as text check (settled_as in ('entered', 'known', 'declined')),
  holder_id uuid,
  reason text not null default '' check (char_length(reason) <= 2000),
  taken_at timestamptz(3),
  primary key (association_id, id),
  foreign key (person_id, provider_entry_id) references portfolio_entries (person_id, id) on delete cascade,
  foreign key (association_id, holder_id) references holders (association_id, id),
  check ((settled_at is null) = (settled_as is null)),
  check ((holder_id is not null) = (settled_as is not null and settled_as <> 'declined'))
);
create unique index holder_asked_once on holder_requests (association_id, person_id, provider_entry_id)
  where settled_at is null;
create index on holder_requests (person_id);

alter table hour_requests enable row level security;
alter table hour_requests force row level security;
alter table hour_lines enable row level security;
alter table hour_lines force row level security;
alter table hour_answers enable row level security;
alter table hour_answers force row level security;
alter table unasked_addresses enable row level security;
alter table unasked_addresses force row level security;
alter table holder_requests enable row level security;
alter table holder_requests force row level security;

-- Each writes what is theirs, once: whoever asks takes back, whoever is asked answers and ends.
create function guard_hour_requests() returns trigger language plpgsql as $$
begin
  if (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    or (old.ended_at is not null and (new.ended_at is distinct from old.ended_at or new.ended_as is distinct from old.ended_as))
    or (old.answered_at is not null and new.answered_at is null)
    or (scope() = 'person' and old.person_id = current_person() and (new.answered_at is distinct from old.answered_at
      or new.ended_at is distinct from old.ended_at or new.ended_as is distinct from old.ended_as))
    or ((scope() = 'public' or (scope() = 'person' and old.person_id <> current_person()))
      and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'this is not theirs to write, or was written before' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on hour_requests for each row execute function guard_hour_requests();
-- The person takes; the association settles.
create function guard_holder_requests() returns trigger language plpgsql as $$
begin
  if (scope() = 'person' and (new.settled_at is distinct from old.settled_at or new.settled_by is distinct from old.settled_by
      or new.settled_as is distinct from old.settled_as or new.holder_id is distinct from old.holder_id
      or new.reason is distinct from old.reason or old.taken_at is not null))
    or (scope() = 'staff' and new.taken_at is distinct from old.taken_at) then
    raise exception 'this is not theirs to write, or was written before' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on holder_requests for each row execute function guard_holder_requests();

-- A link of its own purpose.
alter table link_tokens drop constraint link_tokens_purpose_check;
alter table link_tokens add constraint link_tokens_purpose_check
  check (purpose in ('register', 'sign-in', 'recover', 'verify', 'invitation', 'hours'));
alter table link_tokens add column hour_request_id uuid references hour_requests (id) on delete cascade;
alter table link_tokens add constraint link_tokens_of_hours check ((purpose = 'hours') = (hour_request_id is not null));
create index on link_tokens (hour_request_id) where hour_request_id is not null;
alter table deliveries drop constraint deliveries_subject_kind_check;
alter table deliveries add constraint deliveries_subject_kind_check
  check (subject_kind in ('message', 'address-request', 'invitation', 'hour-request'));
alter table deliveries add constraint deliveries_of_hours
  check (subject_kind <> 'hour-request' or (person_id is null and association_id is null));

create policy own_reads on hour_requests for select using (scope() = 'person' and person_id = current_person());
create policy own_asks on hour_requests for insert
  with check (scope() = 'person' and person_id = current_person() and withdrawn_at is null and ended_at is null
    and answered_at is null
    and is_own_mailbox = exists (select 1 from addresses a
      where a.person_id = current_person() and mailbox_of(a.address) = mailbox_of(hour_requests.address)));
create policy own_withdraws on hour_requests for update
  using (scope() = 'person' and person_id = current_person() and withdrawn_at is null)
  with check (scope() = 'person' and person_id = current_person() and withdrawn_at is not null);
-- Whoever brings its link, and whoever has proved the address that it went to; never the person who asks.
create policy shown_reads on hour_requests for select
  using (scope() = 'public' and exists (select 1 from link_tokens t
    where t.token_hash = presented() and t.hour_request_id = hour_requests.id));
create policy shown_answers on hour_requests for update
  using (scope() = 'public' and withdrawn_at is null and exists (select 1 from link_tokens t
    where t.token_hash = presented() and t.hour_request_id = hour_requests.id))
  with check (scope() = 'public' and withdrawn_at is null);
create policy addressed_reads on hour_requests for select
  using (scope() = 'person' and person_id <> current_person() and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = hour_requests.address));
create policy addressed_answers on hour_requests for update
  using (scope() = 'person' and person_id <> current_person() and withdrawn_at is null and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = hour_requests.address))
  with check (scope() = 'person' and person_id <> current_person() and withdrawn_at is null);
create policy granted_reads on hour_requests for select
  using (scope() = 'staff' and person_id <> current_person() and (select may_look())
    and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = hour_requests.person_id
        and g.ended_at is null and g.holds_until > now()));
create policy job_reads on hour_requests for select using (scope() = 'job');
create policy job_ends on hour_requests for update using (scope() = 'job') with check (scope() = 'job');

create policy own_reads on hour_lines for select using (scope() = 'person' and person_id = current_person());
-- What was answered, or is over, is asked about nothing more.
create policy own_asks on hour_lines for insert
  with check (scope() = 'person' and person_id = current_person() and exists (select 1 from hour_requests r
    where r.person_id = hour_lines.person_id and r.id = hour_lines.request_id
      and r.withdrawn_at is null and r.ended_at is null and r.answered_at is null));
-- That a line was changed once stays written, also where it says again what it did.
create policy own_notes on hour_lines for update
  using (scope() = 'person' and person_id = current_person() and changed_at is null)
  with check (scope() = 'person' and person_id = current_person() and changed_at is not null);
create policy asked_reads on hour_lines for select
  using (scope() in ('public', 'person') and exists (select 1 from hour_requests r
    where r.person_id = hour_lines.person_id and r.id = hour_lines.request_id
      and (r.withdrawn_at is null or r.answered_at is not null)));
create policy granted_reads on hour_lines for select
  using (scope() = 'staff' and exists (select 1 from hour_requests r
    where r.person_id = hour_lines.person_id and r.id = hour_lines.request_id));

create policy own_reads on hour_answers for select using (scope() = 'person' and person_id = current_person());
create policy asked_reads on hour_answers for select
  using (scope() in ('public', 'person') and exists (select 1 from hour_requests r
    where r.person_id = hour_answers.person_id and r.id = hour_answers.request_id));
create policy asked_answers on hour_answers for insert
  with check (scope() in ('public', 'person') and person_id is distinct from current_person()
    and answered_by is not distinct from current_person() and exists (select 1 from hour_lines l
      join hour_requests r on r.person_id = l.person_id and r.id = l.request_id
      where l.person_id = hour_answers.person_id and l.id = hour_answers.line_id
        and l.request_id = hour_answers.request_id and r.withdrawn_at is null and r.ended_at is null));
create policy granted_reads on hour_answers for select
  using (scope() = 'staff' and exists (select 1 from hour_requests r
    where r.person_id = hour_answers.person_id and r.id = hour_answers.request_id));

create policy shown_adds on unasked_addresses for insert
  with check (scope() = 'public' and exists (select 1 from link_tokens t
    where t.token_hash = presented() and t.purpose = 'hours' and t.address = unasked_addresses.address));
create policy own_adds on unasked_addresses for insert
  with check (scope() = 'person' and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = unasked_addresses.address));
create policy own_reads on unasked_addresses for select
  using (scope() = 'person' and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = unasked_addresses.address));
create policy own_removes on unasked_addresses for delete
  using (scope() = 'person' and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = unasked_addresses.address));
create policy job_reads on unasked_addresses for select using (scope() = 'job');

-- Whoever answers tells the one who asked.
create policy provider_answers on messages for insert
  with check (scope() in ('public', 'person') and kind = 'hours-answered' and exists (select 1 from hour_requests r
    where r.id::text = messages.params ->> 'request' and r.person_id = messages.person_id
      and r.person_id is distinct from current_person()));
create policy asker_reads on deliveries for select
  using (scope() = 'person' and subject_kind = 'hour-request' and exists (select 1 from hour_requests r
    where r.id = deliveries.subject_id and r.person_id = current_person()));

create policy own_reads on holder_requests for select using (scope() = 'person' and person_id = current_person());
create policy own_asks on holder_requests for insert
  with check (scope() = 'person' and person_id = current_person() and settled_at is null and taken_at is null
    and exists (select 1 from portfolio_follows f
      where f.person_id = current_person() and f.association_id = holder_requests.association_id));
create policy own_takes on holder_requests for update
  using (scope() = 'person' and person_id = current_person() and settled_at is not null)
  with check (scope() = 'person' and person_id = current_person());
-- Whether the current person keeps the register of the current association.
create function may_register() returns boolean language sql stable parallel safe
  as $$ select exists (select 1 from role_grants r
    where r.association_id = current_association() and r.person_id = current_person()
      and r.role in ('coordinator', 'association-administrator') and r.ended_at is null) $$;
create policy staff_reads on holder_requests for select
  using (scope() = 'staff' and association_id = current_association() and (select may_register()));
create policy staff_settles on holder_requests for update
  using (scope() = 'staff' and association_id = current_association() and settled_at is null
    and person_id <> current_person() and (select may_register()))
  with check (scope() = 'staff' and association_id = current_association() and settled_by = current_person());
create policy staff_reads_askers on persons for select
  using (scope() = 'staff' and (select may_register()) and exists (select 1 from holder_requests h
    where h.association_id = current_association() and h.person_id = persons.id));
create policy staff_answers on messages for insert
  with check (scope() = 'staff' and kind = 'holder-settled' and association_id = current_association()
    and (select may_register()) and exists (select 1 from holder_requests h
      where h.association_id = messages.association_id and h.person_id = messages.person_id
        and h.id::text = messages.params ->> 'request'));
