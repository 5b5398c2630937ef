-- The serving role reads its own chains and adds to them by append_audit alone.
grant execute on function append_audit(jsonb), audit_chain_read() to "{serving}";
grant select on audit_chains, audit_events, audit_salts, audit_signed, audit_checkpoints to "{serving}";
grant insert, delete on audit_salts to "{serving}";
grant insert, update (length, proof), delete on audit_signed to "{serving}";
grant insert on audit_checkpoints to "{serving}";

-- Row-level security holds for the owner too, and append_audit runs as the owner. No policy lets the owner change or
-- remove a row.
drop policy if exists owner_reads on audit_chains;
drop policy if exists owner_adds on audit_chains;
drop policy if exists owner_moves on audit_chains;
drop policy if exists owner_reads on audit_events;
drop policy if exists owner_adds on audit_events;
drop policy if exists owner_reads on audit_checkpoints;
drop policy if exists owner_reads on audit_signed;
create policy owner_reads on audit_chains for select to "{owner}" using (true);
create policy owner_adds on audit_chains for insert to "{owner}" with check (true);
create policy owner_moves on audit_chains for update to "{owner}" using (true) with check (true);
create policy owner_reads on audit_events for select to "{owner}" using (true);
create policy owner_adds on audit_events for insert to "{owner}" with check (true);
create policy owner_reads on audit_checkpoints for select to "{owner}" using (true);
create policy owner_reads on audit_signed for select to "{owner}" using (true);
