-- Beside which documents, as staff saw them, a fact was confirmed; null where that was not kept yet.
alter table entry_confirmations add column documents uuid[];
