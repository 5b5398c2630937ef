-- What was said in a call is only ever added to. A rating that is opened again has time anew.
grant select, insert on rating_calls to "{serving}";
grant update (times_reopened, expires_at) on rating_requests to "{serving}";
