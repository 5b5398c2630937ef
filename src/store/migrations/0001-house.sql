-- The house: who is there, the associations, their dated settings, the roles people hold in them.
-- Every statement of the serving role runs in one of six scopes; an unset scope sees nothing.

create function scope() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('attune.scope', true), '') $$;

create function current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('attune.person', true), '')::uuid $$;

create function current_association() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('attune.association', true), '')::uuid $$;

-- A key that the visitor has already shown: a token's digest, an address, a credential's id, an invitation's id.
-- Whoever knows the key finds the one row; nobody can list.
create function presented() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('attune.presented', true), '') $$;

-- One row: what this database is.
create table installation (
  only_row boolean primary key default true check (only_row),
  id uuid not null,
  demonstration boolean not null default false,
  installed_at timestamptz(3) not null
);
alter table installation enable row level security;
alter table installation force row level security;
create policy everyone_reads on installation for select using (scope() is not null);
create policy job_writes on installation for all using (scope() = 'job') with check (scope() = 'job');

create table persons (
  id uuid primary key,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  language text not null check (language in ('en', 'es')),
  created_at timestamptz(3) not null
);
alter table persons enable row level security;
alter table persons force row level security;

-- What anybody may know of an association.
create table associations (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and char_length(slug) <= 60),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  created_at timestamptz(3) not null
);
alter table associations enable row level security;
alter table associations force row level security;
create policy everyone_reads on associations for select using (scope() is not null);
create policy job_makes on associations for insert with check (scope() = 'job');
create policy platform_makes on associations for insert
  with check (scope() = 'platform' and id = current_association());

-- What an association decides, each value from a day on. A row is never changed: a later one stands over it.
create table association_settings (
  association_id uuid not null references associations (id),
  id uuid not null,
  position bigint generated always as identity,
  setting text not null,
  holds_from date not null,
  value jsonb,
  withdraws uuid,
  changed_by uuid,
  changed_at timestamptz(3) not null,
  primary key (association_id, id),
  unique (association_id, position),
  foreign key (association_id, withdraws) references association_settings (association_id, id),
  check ((value is null) = (withdraws is not null))
);
create unique index on association_settings (association_id, withdraws);
create index on association_settings (association_id, setting, holds_from);
alter table association_settings enable row level security;
alter table association_settings force row level security;
create policy association_reads on association_settings for select
  using (scope() in ('staff', 'rater', 'person', 'public', 'job') and association_id = current_association());
create policy staff_changes on association_settings for insert
  with check (scope() = 'staff' and association_id = current_association() and changed_by = current_person());
create policy job_changes on association_settings for insert
  with check (scope() = 'job' and association_id = current_association() and changed_by is null);

create table role_grants (
  association_id uuid not null references associations (id),
  id uuid not null,
  person_id uuid not null references persons (id),
  role text not null check (role in ('advisor', 'coordinator', 'reviewer', 'committee-member', 'exam-scorer',
    'agency-administrator', 'association-administrator')),
  given_at timestamptz(3) not null,
  given_by uuid references persons (id),
  ended_at timestamptz(3),
  ended_by uuid references persons (id),
  primary key (association_id, id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index role_held_once on role_grants (association_id, person_id, role) where ended_at is null;
create index on role_grants (person_id) where ended_at is null;
alter table role_grants enable row level security;
alter table role_grants force row level security;
create policy own on role_grants for select using (scope() = 'person' and person_id = current_person());
create policy staff_reads on role_grants for select
  using (scope() = 'staff' and association_id = current_association());
create policy staff_ends on role_grants for update
  using (scope() = 'staff' and association_id = current_association())
  with check (scope() = 'staff' and association_id = current_association() and ended_by = current_person()
    and person_id <> current_person());
create policy job_all on role_grants for all
  using (scope() = 'job' and association_id = current_association())
  with check (scope() = 'job' and association_id = current_association());
create policy platform_reads on role_grants for select using (scope() = 'platform');

create policy own_reads on persons for select using (scope() in ('person', 'staff', 'platform') and id = current_person());
create policy own_made on persons for insert with check (scope() = 'person' and id = current_person());
create policy own_changes on persons for update
  using (scope() = 'person' and id = current_person()) with check (scope() = 'person' and id = current_person());
create policy colleagues_read on persons for select
  using (scope() = 'staff' and exists (select 1 from role_grants g
    where g.association_id = current_association() and g.person_id = persons.id));
create policy job_reads on persons for select using (scope() = 'job');
create policy job_makes on persons for insert with check (scope() = 'job');

create table platform_roles (
  person_id uuid not null references persons (id),
  role text not null check (role in ('alliance-staff')),
  given_at timestamptz(3) not null,
  primary key (person_id, role)
);
alter table platform_roles enable row level security;
alter table platform_roles force row level security;
create policy own on platform_roles for select using (scope() = 'person' and person_id = current_person());
create policy platform_reads on platform_roles for select using (scope() = 'platform');
create policy job_all on platform_roles for all using (scope() = 'job') with check (scope() = 'job');

create table invitations (
  association_id uuid not null references associations (id),
  id uuid not null unique,
  address text not null check (address = lower(address) and address like '%_@_%' and char_length(address) <= 254),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['advisor', 'coordinator', 'reviewer',
    'committee-member', 'exam-scorer', 'agency-administrator', 'association-administrator']),
  language text not null check (language in ('en', 'es')),
  made_at timestamptz(3) not null,
  made_by uuid references persons (id),
  sent_again_at timestamptz(3),
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  accepted_by uuid references persons (id),
  revoked_at timestamptz(3),
  revoked_by uuid references persons (id),
  primary key (association_id, id),
  check ((accepted_at is null) = (accepted_by is null)),
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index invited_once on invitations (association_id, address) where accepted_at is null and revoked_at is null;
alter table invitations enable row level security;
alter table invitations force row level security;
create policy staff_reads on invitations for select
  using (scope() = 'staff' and association_id = current_association());
create policy staff_makes on invitations for insert with check (scope() = 'staff'
  and association_id = current_association() and made_by = current_person() and accepted_at is null);
-- Sent again or taken back; accepted only by whom it was sent to.
create policy staff_changes on invitations for update
  using (scope() = 'staff' and association_id = current_association() and accepted_at is null)
  with check (scope() = 'staff' and association_id = current_association() and accepted_at is null);
create policy job_all on invitations for all
  using (scope() = 'job' and association_id = current_association())
  with check (scope() = 'job' and association_id = current_association());
-- The link in the mail shows the invitation's id, once its token was found to be right.
create policy invited_reads on invitations for select using (scope() in ('person', 'public') and id::text = presented());
create policy invited_accepts on invitations for update
  using (scope() = 'person' and id::text = presented() and accepted_at is null and revoked_at is null)
  with check (scope() = 'person' and id::text = presented() and accepted_by = current_person()
    and accepted_at < expires_at and revoked_at is null);
-- Accepting gives the roles that the invitation names, and no others, from that moment on.
create policy invited_gets_roles on role_grants for insert
  with check (scope() = 'person' and person_id = current_person() and exists (select 1 from invitations i
    where i.association_id = role_grants.association_id and i.id::text = presented()
      and i.accepted_by = current_person() and role_grants.given_at = i.accepted_at
      and role_grants.ended_at is null and role_grants.role = any (i.roles)));

-- The alliance founds an association: it writes the first settings and invites its first administrator, and has no say
-- in either as soon as there is one.
create policy platform_founds on association_settings for insert
  with check (scope() = 'platform' and association_id = current_association() and changed_by = current_person()
    and not exists (select 1 from role_grants g where g.association_id = association_settings.association_id));
create policy platform_reads on invitations for select
  using (scope() = 'platform' and roles = array['association-administrator'] and accepted_at is null
    and not exists (select 1 from role_grants g where g.association_id = invitations.association_id
      and g.role = 'association-administrator' and g.ended_at is null));
create policy platform_makes on invitations for insert
  with check (scope() = 'platform' and association_id = current_association() and made_by = current_person()
    and roles = array['association-administrator'] and accepted_at is null
    and not exists (select 1 from role_grants g where g.association_id = invitations.association_id
      and g.role = 'association-administrator' and g.ended_at is null));
create policy platform_takes_back on invitations for update
  using (scope() = 'platform' and association_id = current_association() and accepted_at is null
    and roles = array['association-administrator']
    and not exists (select 1 from role_grants g where g.association_id = invitations.association_id
      and g.role = 'association-administrator' and g.ended_at is null))
  with check (scope() = 'platform' and revoked_by = current_person() and accepted_at is null);
