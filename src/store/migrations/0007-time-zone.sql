-- By which clock somebody reads times; null while they have not said. Which zones there are is for the program to know: a
-- name that it knows no longer is read as none.

alter table persons add column time_zone text check (time_zone <> '' and char_length(time_zone) <= 60);
