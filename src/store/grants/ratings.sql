-- What a rating says stands in tables of its own; one policy on them names the scope of a person (0027, decision 49).
grant execute on function browser_key(), is_rated_here(uuid, uuid), is_bound(uuid, uuid) to "{serving}";
grant select, insert, update (is_own_browser, opened_at, started_at, sent_at, counts, declined_at, declined_as, revoked_at,
  released_at, released_by, set_aside_at) on rating_requests to "{serving}";
grant select, insert, update (proved_by, proved_at), delete on rating_browsers to "{serving}";
grant select, insert on ratings to "{serving}";
grant select, insert, update (used_at, wrong_tries) on rating_codes to "{serving}";
grant select, insert, update (answers, version, changed_at), delete on rating_drafts to "{serving}";
