import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { Copy } from "../core/application/copy.ts";
import type { Settled } from "../core/application/settled.ts";
import { type Day, formatDay } from "../core/kernel/calendar.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { keepCopied } from "./copied-documents.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Of = Pick<Application, "associationId" | "id">;

/** What was submitted, as it stood then. */
export type KeptCopy = {
  readonly number: number;
  readonly category: string;
  readonly submittedOn: Day;
  readonly submittedAt: Instant;
  readonly entries: Copy;
  readonly settled: Settled;
};

const copies = (tx: Tx, { associationId, id }: Of) =>
  tx.db
    .selectFrom("application_copies")
    .select([
      "number",
      "category",
      "submitted_on as submittedOn",
      "submitted_at as submittedAt",
      "entries",
      "settled",
    ])
    .where("association_id", "=", associationId)
    .where("application_id", "=", id);

/** Everything that was submitted for an application, the first first. */
export const listCopies = async (tx: Tx, of: Of): Promise<readonly KeptCopy[]> =>
  tx.many("application-copies.list", copies(tx, of).orderBy("number"));

/** What was submitted last; undefined before the first time. */
export const latestCopy = async (tx: Tx, of: Of): Promise<KeptCopy | undefined> =>
  tx.maybe("application-copies.latest", copies(tx, of).orderBy("number", "desc").limit(1));

/** Keeps what is submitted, and the documents of which it speaks. The application must be locked. */
export const addCopy = async (
  tx: Tx,
  permit: Permit<"application.change">,
  application: Of & Pick<Application, "personId">,
  copy: KeptCopy,
): Promise<void> => {
  const { associationId, id } = application;
  await tx.write(
    "application-copies.add",
    tx.db.insertInto("application_copies").values({
      association_id: associationId,
      application_id: id,
      number: copy.number,
      category: copy.category,
      submitted_on: formatDay(copy.submittedOn),
      submitted_at: at(copy.submittedAt),
      entries: JSON.stringify(copy.entries),
      settled: JSON.stringify(copy.settled),
    }),
  );
  const documents = new Set(copy.entries.flatMap((entry) => entry.documents));
  await keepCopied(tx, permit, application, [...documents]);
};
