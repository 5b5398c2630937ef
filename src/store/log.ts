import type { AuditEvent } from "../core/access/events.ts";
import { detailsText } from "../core/audit/details.ts";
import type { Tx } from "./tx.ts";

/** Details hold what could be a name or an address: a bug of whoever logs. */
const detailsOf = ({ action, details }: AuditEvent): string => {
  const text = detailsText(details);
  if (text.ok) return text.value;
  throw new Error(`${action}: the detail ${text.refusal.key} is no id, code, number or digest`);
};

/**
 * Adds the events that a transaction gathered to their chains, in their order. To be run last: from here to the end of
 * the transaction whoever adds to one of the same chains waits.
 */
export const flushAudit = async (
  tx: Tx,
  events: readonly AuditEvent[],
  { at, newId }: { readonly at: number; readonly newId: () => string },
): Promise<void> => {
  const given = events.map((event) => ({
    id: newId(),
    at,
    chain: event.chain,
    action: event.action,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    details: detailsOf(event),
  }));
  await tx.one(
    "audit.append",
    tx.db.selectNoFrom((sql) => sql.fn<null>("append_audit", [sql.val(JSON.stringify(given))]).as("added")),
  );
};
