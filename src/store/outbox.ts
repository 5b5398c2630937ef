import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import { at } from "./tables/columns.ts";
import type { OutboxMessage, Tx } from "./tx.ts";

/** Puts what a transaction wants told into the outbox, as its last change but the audit: ids and nothing else. */
export const insertOutbox = async (
  tx: Tx,
  messages: readonly OutboxMessage[],
  { at: now, newId }: { readonly at: number; readonly newId: () => string },
): Promise<void> => {
  const { scope } = tx;
  const association: AssociationId | undefined = "association" in scope ? scope.association : undefined;
  const person: PersonId | undefined = "person" in scope ? scope.person : undefined;
  await tx.write(
    "outbox.put",
    tx.db.insertInto("outbox").values(
      messages.map(({ kind, id }) => ({
        id: newId() as Id<"outbox">,
        association_id: association ?? null,
        person_id: person ?? null,
        kind,
        subject_id: id,
        made_at: at(now),
      })),
    ),
  );
};
