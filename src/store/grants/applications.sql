grant execute on function may_coordinate(), sees_application(uuid, uuid) to "{serving}";
grant select, insert, update (category, state, outcome, held_from, version, membership, membership_proof, state_since)
  on applications to "{serving}";
grant execute on function may_administer() to "{serving}";
grant select, insert, update (finished_by, finished_at) on help_requests to "{serving}";
grant select, insert on application_moves, application_fees, application_settlements, signed_texts,
  application_signatures, application_copies, application_comments, application_notes to "{serving}";
grant select, insert, update (answer, answered_at) on application_returns to "{serving}";
-- Which documents a copy keeps is only ever added to; they go with their application, or when nothing keeps them any more.
grant execute on function is_copied(uuid, uuid) to "{serving}";
grant select, insert on copied_documents to "{serving}";
grant execute on function is_lawful_move(text, text, text, text), has_ended(uuid, uuid) to "{serving}";
