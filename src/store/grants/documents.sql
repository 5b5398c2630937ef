grant select, insert, update (name, state, reason, pages, proposal, answered, taken_at, tries, next_try_at, deleted_at), delete on documents to "{serving}";
grant select, insert, delete on document_files to "{serving}";
grant select, insert, delete on entry_documents to "{serving}";
grant select, insert, update (received, document_id, changed_at), delete on document_uploads to "{serving}";
