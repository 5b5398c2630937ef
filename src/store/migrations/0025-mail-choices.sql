-- What people do not want by mail. The inbox has it all the same.
create table unwanted_mail (
  person_id uuid not null references persons (id),
  mail_group text not null check (mail_group in ('reminders', 'news')),
  since timestamptz(3) not null,
  primary key (person_id, mail_group)
);
-- Addresses whose owners want no reminders of ratings; they may have no account.
create table unreminded_addresses (
  address text primary key check (address = lower(address) and char_length(address) <= 254),
  since timestamptz(3) not null
);
do $$
declare
  named text;
begin
  foreach named in array array['unwanted_mail', 'unreminded_addresses']
  loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
  end loop;
end $$;
create policy own_all on unwanted_mail for all using (scope() = 'person' and person_id = current_person())
  with check (scope() = 'person' and person_id = current_person());
create policy job_reads on unwanted_mail for select using (scope() = 'job');
-- Whoever shows what was sealed into a mail to the address.
create policy shown_reads on unreminded_addresses for select using (scope() = 'public' and address = presented());
create policy shown_adds on unreminded_addresses for insert with check (scope() = 'public' and address = presented());
create policy job_reads on unreminded_addresses for select using (scope() = 'job');

-- When it was found that a message is not to be mailed, because its reader does not want such mail.
alter table messages add column unmailed_at timestamptz(3);
