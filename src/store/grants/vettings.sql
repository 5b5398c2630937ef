-- A record of a call is only ever added to.
grant select, insert on vettings to "{serving}";
