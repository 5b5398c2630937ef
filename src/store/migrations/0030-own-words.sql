-- An association's own words, as they held when a message was made: what was said stays said, whatever is decided later.
-- Null where the usual words were said.
alter table messages add column own_words jsonb check (jsonb_typeof(own_words) = 'object');
