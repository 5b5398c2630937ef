-- Reminders of ratings are mails of their own.
alter table deliveries drop constraint deliveries_subject_kind_check;
alter table deliveries add constraint deliveries_subject_kind_check check (subject_kind in ('message', 'address-request',
  'invitation', 'hour-request', 'rating-request', 'rating-code', 'rating-reminder'));
