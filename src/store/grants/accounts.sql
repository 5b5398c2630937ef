grant select, insert, update (main, bounced_at), delete on addresses to "{serving}";
grant select, insert, update (hash, changed_at) on passwords to "{serving}";
grant select, insert, update (counter, backed_up, used_at), delete on passkeys to "{serving}";
grant select, insert, update (sealed, enabled_at, last_step), delete on totp_secrets to "{serving}";
grant select, insert, update (used_at), delete on recovery_codes to "{serving}";
grant select, insert, delete,
  update (token_hash, strength, methods, seen_at, proved_at, second_factor_at, ended_at) on sessions to "{serving}";
grant select, insert, update (ended_at), delete on second_steps to "{serving}";
grant select, insert, update (address, handled_at), delete on address_requests to "{serving}";
grant select, insert, update (used_at), delete on link_tokens to "{serving}";
grant select, insert, delete on challenges to "{serving}";
grant execute on function count_attempt(text, integer, timestamptz), forget_attempts(timestamptz) to "{serving}";

-- Row-level security holds for the owner too, and the functions run as the owner.
drop policy if exists owner_counts on rate_counts;
create policy owner_counts on rate_counts for all to "{owner}" using (true) with check (true);
