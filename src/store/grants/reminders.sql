grant select, insert on reminders to "{serving}";
grant select, insert, update (looked_on) on reminder_looks to "{serving}";
