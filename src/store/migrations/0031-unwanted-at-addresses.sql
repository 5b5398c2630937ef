-- What the owner of an address does not want to be asked or reminded by mail there; they may have no account.
create table unwanted_at_addresses (
  address text not null check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  mail_group text not null check (mail_group in ('hour-requests', 'rating-requests', 'rating-reminders')),
  since timestamptz(3) not null,
  primary key (address, mail_group)
);
alter table unasked_addresses no force row level security;
alter table unreminded_addresses no force row level security;
insert into unwanted_at_addresses (address, mail_group, since)
  select address, 'hour-requests', since from unasked_addresses
  union all select address, 'rating-reminders', since from unreminded_addresses;
drop table unasked_addresses;
drop table unreminded_addresses;
alter table unwanted_at_addresses enable row level security;
alter table unwanted_at_addresses force row level security;
-- Whoever shows what was sealed into a mail to the address.
create policy shown_reads on unwanted_at_addresses for select using (scope() = 'public' and address = presented());
create policy shown_adds on unwanted_at_addresses for insert with check (scope() = 'public' and address = presented());
create policy shown_removes on unwanted_at_addresses for delete using (scope() = 'public' and address = presented());
-- Whoever answers by the link of a request to confirm hours.
create policy asked_adds on unwanted_at_addresses for insert
  with check (scope() = 'public' and mail_group = 'hour-requests' and exists (select 1 from link_tokens t
    where t.token_hash = presented() and t.purpose = 'hours' and t.address = unwanted_at_addresses.address));
create policy own_all on unwanted_at_addresses for all
  using (scope() = 'person' and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = unwanted_at_addresses.address))
  with check (scope() = 'person' and exists (select 1 from addresses a
    where a.person_id = current_person() and a.address = unwanted_at_addresses.address));
create policy job_reads on unwanted_at_addresses for select using (scope() = 'job');

-- A mail that its address does not want is not sent, and whoever asked for it sees why.
alter table deliveries drop constraint deliveries_problem_check;
alter table deliveries add constraint deliveries_problem_check
  check (problem in ('refused', 'not-now', 'unreachable', 'unknown', 'fault', 'withdrawn', 'unwanted'));
alter table deliveries drop constraint deliveries_tries_check;
alter table deliveries add constraint deliveries_tries_check check (tries >= 1 or problem = 'unwanted');
