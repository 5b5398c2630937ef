-- The audit: one chain of events for each association, for each person (what concerns only them), and one for the
-- platform. Rows are added by append_audit alone and stay as they are. docs/audit.md tells the formats.

-- The id of a chain is the id of its association or person; the platform's is the nil UUID.
create table audit_chains (
  id uuid primary key,
  kind text not null check (kind in ('association', 'person', 'platform')),
  length bigint not null check (length >= 0),
  head bytea not null check (octet_length(head) = 32),
  check ((kind = 'platform') = (id = '00000000-0000-0000-0000-000000000000'))
);

-- Ids, codes, numbers and salted digests: the checks keep spaces and addresses out, and with them most of what somebody
-- could type. Nothing refers to persons or associations, so that what is erased leaves the chain whole.
create table audit_events (
  chain_id uuid not null,
  number bigint not null check (number > 0),
  id uuid not null,
  at timestamptz(3) not null check (isfinite(at)),
  actor_kind text not null check (actor_kind in ('person', 'staff', 'rater', 'public', 'job', 'platform')),
  actor_id uuid,
  session_id uuid,
  action text not null check (action ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$'),
  subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id text not null check (subject_id ~ '^[!-?A-~]{1,200}$'),
  details text not null check (details ~ '^[{][!-?A-~]*[}]$' and octet_length(details) <= 65536),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (chain_id, number)
);
create index on audit_events (chain_id, actor_id, number);
create index on audit_events (chain_id, action, number);
create index on audit_events (chain_id, at);

-- What makes digests of a person's values: gone with the person, and the digests then say nothing.
create table audit_salts (
  person_id uuid primary key references persons (id),
  salt bytea not null check (octet_length(salt) = 32)
);

-- Up to where each chain is signed, and the checkpoints written: what is left to sign, quickly found. What counts is the
-- file outside of the database, not this. An association's last proof is kept for its exports, as a line of them.
create table audit_signed (chain_id uuid primary key, length bigint not null, proof text);
create table audit_checkpoints (
  number bigint primary key,
  at timestamptz(3) not null,
  hash bytea not null check (octet_length(hash) = 32)
);

alter table audit_chains enable row level security;
alter table audit_chains force row level security;
alter table audit_events enable row level security;
alter table audit_events force row level security;
alter table audit_salts enable row level security;
alter table audit_salts force row level security;
alter table audit_signed enable row level security;
alter table audit_signed force row level security;
alter table audit_checkpoints enable row level security;
alter table audit_checkpoints force row level security;

-- The chain that a scope reads as its own.
create function audit_chain_read() returns uuid language sql stable parallel safe as $$
  select case scope()
    when 'staff' then current_association()
    when 'person' then current_person()
    when 'platform' then '00000000-0000-0000-0000-000000000000'::uuid
    when 'job' then coalesce(current_association(), current_person())
  end
$$;

create policy own on audit_chains for select using (id = audit_chain_read());
create policy job_reads_heads on audit_chains for select using (scope() = 'job');
create policy own on audit_events for select using (chain_id = audit_chain_read());
create policy own on audit_signed for select using (chain_id = audit_chain_read());
create policy job_signs on audit_signed for all using (scope() = 'job') with check (scope() = 'job');
create policy job_signs on audit_checkpoints for all using (scope() = 'job') with check (scope() = 'job');
create policy own on audit_salts for all
  using (scope() in ('person', 'job') and person_id = current_person())
  with check (scope() in ('person', 'job') and person_id = current_person());

-- For owners and superusers, whom neither grants nor policies stop from a mistake.
create function audit_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger stays before update or delete or truncate on audit_events for each statement execute function audit_stays();
create trigger stays before delete or truncate on audit_chains for each statement execute function audit_stays();
create trigger only_grows before update on audit_chains for each row
  when (new.id <> old.id or new.kind <> old.kind or new.length <= old.length) execute function audit_stays();
create trigger stays before update or delete or truncate on audit_checkpoints for each statement execute function audit_stays();

-- One field of what is hashed: a zero byte where there is none; otherwise a one, the length in four bytes, the bytes.
create function audit_field(content bytea) returns bytea language sql stable parallel safe as $$
  select case when content is null then '\x00'::bytea else '\x01'::bytea || int4send(octet_length(content)) || content end
$$;
create function audit_text(content text) returns bytea language sql stable parallel safe as $$
  select audit_field(convert_to(content, 'UTF8'))
$$;

-- What stands before the first row: it holds the chain's name, so that one chain cannot pass for another.
create function audit_genesis(kind text, id uuid) returns bytea language sql stable parallel safe as $$
  select sha256(audit_text('attune.audit-chain/1') || audit_text(kind) || audit_field(uuid_send(id)))
$$;

create function audit_event_hash(previous bytea, event audit_events) returns bytea language sql stable parallel safe as $$
  select sha256(
    audit_text('attune.audit-event/1')
    || audit_field(previous)
    || audit_field(uuid_send(event.chain_id))
    || audit_field(int8send(event.number))
    || audit_field(uuid_send(event.id))
    || audit_field(int8send((extract(epoch from event.at) * 1000)::bigint))
    || audit_text(event.actor_kind)
    || audit_field(uuid_send(event.actor_id))
    || audit_field(uuid_send(event.session_id))
    || audit_text(event.action)
    || audit_text(event.subject_kind)
    || audit_text(event.subject_id)
    || audit_text(event.details)
  )
$$;

-- The chain that an event goes to: a scope names the kind at most, never the chain.
create function audit_chain_for(named text) returns audit_chains language plpgsql stable as $$
declare
  chain audit_chains;
begin
  chain.kind := coalesce(named, case scope()
    when 'person' then 'person'
    when 'staff' then 'association'
    when 'rater' then 'association'
    when 'job' then case
      when current_association() is not null then 'association'
      when current_person() is not null then 'person'
      else 'platform' end
    else 'platform' end);
  chain.id := case
    when chain.kind = 'association' and scope() in ('staff', 'rater', 'person', 'job', 'platform') then current_association()
    when chain.kind = 'person' and scope() in ('person', 'staff', 'job', 'platform') then current_person()
    when chain.kind = 'platform' and scope() in ('platform', 'public', 'job') then '00000000-0000-0000-0000-000000000000'
  end;
  if chain.id is null then
    raise exception 'scope % has no chain of kind %', coalesce(scope(), 'none'), chain.kind
      using errcode = 'insufficient_privilege';
  end if;
  return chain;
end $$;

-- Adds the events of one transaction, in their order: [{chain, id, at, action, subject_kind, subject_id, details}], `at`
-- in milliseconds since 1970. Who acts is read from the scope. To be called last: it locks the heads of its chains, in
-- the order of their ids, and whoever adds to one of them waits until this transaction ends.
create function append_audit(events jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  chain record;
  given jsonb;
  new_length bigint;
  new_head bytea;
  event audit_events;
begin
  for chain in
    select c.id, c.kind, jsonb_agg(e.value order by e.ordinality) as events
    from jsonb_array_elements(events) with ordinality e, lateral audit_chain_for(e.value ->> 'chain') c
    group by c.id, c.kind order by c.id
  loop
    insert into audit_chains (id, kind, length, head)
      values (chain.id, chain.kind, 0, audit_genesis(chain.kind, chain.id)) on conflict do nothing;
    select c.length, c.head into strict new_length, new_head from audit_chains c where c.id = chain.id for update;
    for given in select value from jsonb_array_elements(chain.events) loop
      new_length := new_length + 1;
      event := null;
      event.chain_id := chain.id;
      event.number := new_length;
      event.id := given ->> 'id';
      event.at := timestamptz 'epoch' + (given ->> 'at')::bigint * interval '1 millisecond';
      event.actor_kind := scope();
      event.actor_id := case scope()
        when 'rater' then presented()::uuid
        when 'person' then current_person()
        when 'staff' then current_person()
        when 'platform' then current_person()
      end;
      event.session_id := nullif(current_setting('attune.session', true), '')::uuid;
      event.action := given ->> 'action';
      event.subject_kind := given ->> 'subject_kind';
      event.subject_id := given ->> 'subject_id';
      event.details := given ->> 'details';
      event.hash := audit_event_hash(new_head, event);
      new_head := event.hash;
      insert into audit_events values (event.*);
    end loop;
    update audit_chains c set length = new_length, head = new_head where c.id = chain.id;
  end loop;
end $$;
