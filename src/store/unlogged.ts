/**
 * Writes that need no row in the audit: they keep the house running and say nothing about what a person did. Every
 * other write must be told in the same transaction, or it is not committed.
 */
export const unlogged: ReadonlySet<string> = new Set([
  // One row of the audit for each sitting at an entry (core/entries/sitting.ts).
  "entries.keep",
  "entries.forget",
  "plan-steps.forget",
  // What came of looking through what somebody brought, and pieces of what is not whole yet.
  "documents.take",
  "documents.give-back",
  "documents.settle",
  "document-files.remove",
  "document-files.add-made",
  "documents.forget",
  "document-uploads.add",
  "document-uploads.note-received",
  "document-uploads.note-finished",
  "document-uploads.remove",
  "document-uploads.forget",
  // What somebody said to what was read: a note to themselves.
  "documents.answer",
  // What somebody only looks at: nothing of their portfolio is changed by it.
  "imports.begin",
  "imports.match",
  "imports.choose-sheet",
  "imports.drop",
  "imports.drop-oldest",
  "imports.forget",
  // How far a file has come whose asking was told.
  "exports.note",
  "exports.drop",
  "exports.forget",
  "exports.give-up",
  "messages.send-done",
  // That a day has come on which the association's own rules remind somebody.
  "reminders.add",
  "reminders.note-look",
  // What its reader chose before; and what somebody without an account chose for their own address.
  "mail-choices.leave-unmailed",
  "mail-choices.turn-off-at",
  "mail-choices.turn-on-at",
  // Which categories somebody has in mind: a note to themselves.
  "follows.categories",
  "sessions.seen",
  "sessions.forget",
  "second-steps.forget",
  "address-requests.ask",
  "address-requests.finish",
  "address-requests.forget",
  "link-tokens.make",
  "link-tokens.replace-invitation",
  "link-tokens.replace-hours",
  // What the owner of the address decided before.
  "hour-requests.end-unwanted",
  // The answers that follow are told; the entries that were changed are told as such.
  "hour-requests.answer",
  "hour-requests.note-figures",
  "link-tokens.replace-rating",
  // What a rater types: that they began, sent or declined is told.
  "rating-drafts.keep",
  "rating-drafts.clear",
  "rating-browsers.prove",
  // Counted against guessing, as tries to sign in are.
  "rating-codes.note-wrong",
  "link-tokens.forget",
  "challenges.use",
  "challenges.forget",
  "installation.make",
  "messages.mark",
  "messages.keep",
  "messages.keep-ahead",
  "deliveries.begin",
  "deliveries.change",
  "deliveries.forget",
  "demonstration-mail.keep",
  "demonstration-mail.forget",
  "addresses.bounced",
  "audit-salts.make",
  "audit-checkpoints.note",
  "audit-signed.note",
  "audit-signed.forget",
]);
