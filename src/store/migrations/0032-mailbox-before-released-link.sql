-- Of a link that was released nobody knows who opened it. Where the rater then shows their mailbox, that browser is theirs no
-- more: nothing that is typed from then on is read in it.
create policy rater_takes_over on rating_browsers for delete
  using (scope() = 'rater' and is_rated_here(association_id, request_id) and proved_by = 'released'
    and is_bound(association_id, request_id));

-- Whoever brings a key may know what else was opened with it: one that never showed the address of the rater is not kept for
-- them. What was typed there is as far away as before, and who else is asked at an address is seen where it was shown.
create policy key_reads on rating_browsers for select using (scope() = 'rater' and key_hash = browser_key());
alter policy same_address_reads on rating_requests
  using (scope() = 'rater' and exists (select 1 from rating_browsers b
    where is_rated_here(b.association_id, b.request_id) and b.key_hash = browser_key()
      and b.address = rating_requests.address and b.proved_by <> 'released'));
create index on rating_browsers (key_hash);
