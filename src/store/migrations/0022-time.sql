-- What happens because a day has passed.

-- Whoever was asked for a rating of an application that is over is asked no longer.
create policy job_releases on rating_requests for update
  using (scope() = 'job' and association_id = current_association() and sent_at is null and declined_at is null
    and revoked_at is null)
  with check (scope() = 'job' and association_id = current_association() and revoked_at is not null);
