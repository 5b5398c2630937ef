grant usage on schema public to "{serving}";
grant execute on function scope(), current_person(), current_association(), presented() to "{serving}";
grant select on installation, associations, persons, association_settings, role_grants, platform_roles, invitations to "{serving}";
grant insert, update (demonstration) on installation to "{serving}";
grant insert on associations, association_settings, role_grants, platform_roles, invitations to "{serving}";
grant insert, update (name, language, time_zone) on persons to "{serving}";
grant update (ended_at, ended_by) on role_grants to "{serving}";
grant update (sent_again_at, expires_at, accepted_at, accepted_by, revoked_at, revoked_by) on invitations to "{serving}";
grant select, insert, delete on association_zones to "{serving}";
