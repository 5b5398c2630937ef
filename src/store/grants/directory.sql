grant select, insert, update (holder_id, content, proof, is_shown, version, offered_at, renewed_at) on listings to "{serving}";
grant select, insert, update (holder_id, decision, reason, content, decided_at, decided_by, told_at), delete on listing_decisions to "{serving}";
grant select, insert, update (holder_id, content, place, renewed_at), delete on public_listings to "{serving}";
