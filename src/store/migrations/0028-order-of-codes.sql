-- Two codes of one moment: the later one is the one that works.
alter table rating_codes add column position bigint generated always as identity;
