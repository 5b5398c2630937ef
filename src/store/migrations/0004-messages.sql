-- Mail: what waits to leave, what people were told, and what became of each mail.

-- Ids only: no address, no token, no sentence. Tokens are made when the mail is rendered.
create table outbox (
  id uuid primary key,
  association_id uuid,
  person_id uuid,
  kind text not null check (kind in ('message', 'address-request', 'invitation')),
  subject_id uuid not null,
  made_at timestamptz(3) not null,
  relayed_at timestamptz(3)
);
create index outbox_waiting on outbox (made_at, id) where relayed_at is null;
create index outbox_relayed on outbox (relayed_at) where relayed_at is not null;
alter table outbox enable row level security;
alter table outbox force row level security;
create policy whoever_acts_puts on outbox for insert with check (scope() is not null
  and association_id is not distinct from current_association() and person_id is not distinct from current_person());
-- Only the relay's role has the rights that these two are about.
create policy relay_reads on outbox for select using (scope() = 'job');
create policy relay_marks on outbox for update using (scope() = 'job') with check (scope() = 'job');
create policy relay_clears on outbox for delete using (scope() = 'job' and relayed_at is not null);

-- Told when the transaction commits: whoever listens need not wait for the next look.
create function outbox_filled() returns trigger language plpgsql as $$
begin
  perform pg_notify('attune_outbox', '');
  return null;
end $$;
create trigger outbox_filled after insert on outbox for each statement execute function outbox_filled();

-- What somebody with an account was told. The words are made from kind and params whenever they are read.
create table messages (
  id uuid primary key,
  person_id uuid not null references persons (id),
  association_id uuid references associations (id),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$' and char_length(kind) <= 60),
  params jsonb not null check (jsonb_typeof(params) = 'object'),
  made_at timestamptz(3) not null,
  read_at timestamptz(3)
);
create index messages_of_person on messages (person_id, made_at desc, id);
create index messages_unread on messages (person_id) where read_at is null;
alter table messages enable row level security;
alter table messages force row level security;
create policy own_reads on messages for select using (scope() = 'person' and person_id = current_person());
create policy own_marks on messages for update
  using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy own_made on messages for insert with check (scope() = 'person' and person_id = current_person());
-- Staff write to those who hold or held a role in their association.
create policy staff_writes on messages for insert
  with check (scope() = 'staff' and association_id = current_association() and exists (select 1 from role_grants g
    where g.association_id = messages.association_id and g.person_id = messages.person_id));
-- Whoever accepts an invitation tells the one who made it.
create policy invited_answers on messages for insert
  with check (scope() = 'person' and kind = 'invitation-accepted' and exists (select 1 from invitations i
    where i.association_id = messages.association_id and i.id::text = presented()
      and i.accepted_by = current_person() and i.made_by = messages.person_id));
create policy job_all on messages for all using (scope() = 'job') with check (scope() = 'job');

-- What became of each mail. One row for each address that an outbox row leads to; none yet while it is queued.
-- Rows about an invitation never name a person: staff read them, and may not learn whose an address is.
create table deliveries (
  id uuid primary key,
  outbox_id uuid not null,
  subject_kind text not null check (subject_kind in ('message', 'address-request', 'invitation')),
  subject_id uuid not null,
  association_id uuid,
  person_id uuid references persons (id),
  address_id uuid,
  state text not null check (state in ('sending', 'sent', 'trying-again', 'gave-up', 'bounced')),
  tries integer not null check (tries > 0),
  next_try_at timestamptz(3),
  problem text check (problem in ('refused', 'not-now', 'unreachable', 'unknown', 'fault', 'withdrawn')),
  made_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  sent_at timestamptz(3),
  unique nulls not distinct (outbox_id, subject_kind, address_id),
  check (subject_kind <> 'invitation' or (person_id is null and association_id is not null)),
  check ((state = 'trying-again') = (next_try_at is not null)),
  check (state not in ('sent', 'bounced') or sent_at is not null)
);
create index deliveries_of_subject on deliveries (subject_id);
create index deliveries_of_person on deliveries (person_id, changed_at);
create index deliveries_of_association on deliveries (association_id, subject_id) where association_id is not null;
create index deliveries_to_address on deliveries (address_id, changed_at) where address_id is not null;
create index deliveries_unfinished on deliveries (state) where state in ('sending', 'trying-again');
alter table deliveries enable row level security;
alter table deliveries force row level security;
create policy own_reads on deliveries for select using (scope() = 'person' and person_id = current_person());
create policy staff_reads on deliveries for select
  using (scope() = 'staff' and subject_kind = 'invitation' and association_id = current_association());
create policy job_all on deliveries for all using (scope() = 'job') with check (scope() = 'job');

-- In a demonstration mail is kept here in place of being sent; elsewhere the table stays empty and closed.
create table demonstration_mail (
  id uuid primary key,
  message_id text not null unique,
  to_address text not null,
  subject text not null,
  text text not null,
  html text not null,
  headers jsonb not null,
  made_at timestamptz(3) not null
);
create index on demonstration_mail (made_at desc, id);
alter table demonstration_mail enable row level security;
alter table demonstration_mail force row level security;
create policy anybody_reads on demonstration_mail for select
  using (scope() is not null and exists (select 1 from installation where demonstration));
create policy job_keeps on demonstration_mail for insert
  with check (scope() = 'job' and exists (select 1 from installation where demonstration));
create policy job_clears on demonstration_mail for delete using (scope() = 'job');
