-- How often somebody typed other digits while this code was the latest one: so many in all end what codes open of a request.
alter table rating_codes add column wrong_tries integer not null default 0 check (wrong_tries >= 0);
