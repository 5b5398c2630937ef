grant insert on outbox to "{serving}";
grant select, insert, update (read_at, unmailed_at) on messages to "{serving}";
grant select, insert, delete on unwanted_mail to "{serving}";
grant select, insert, delete on unwanted_at_addresses to "{serving}";
grant select, insert, update (state, tries, next_try_at, problem, changed_at, sent_at), delete on deliveries to "{serving}";
grant select, insert, delete on demonstration_mail to "{serving}";

grant usage on schema public to "{relay}";
grant execute on function scope(), current_person(), current_association(), presented() to "{relay}";
grant select, update (relayed_at), delete on outbox to "{relay}";
