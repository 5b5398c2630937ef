import { sql } from "kysely";
import { advisoryLock } from "./locks.ts";
import type { Tx } from "./tx.ts";

type Naming = (tx: Tx, digests: readonly string[]) => Promise<readonly { readonly sha256: string }[]>;

const ofDocuments: Naming = async (tx, digests) =>
  tx.many(
    "named-files.of-documents",
    tx.db
      .selectFrom("document_files")
      .select("sha256")
      .distinct()
      .where((eb) => eb("sha256", "=", eb.fn.any(eb.val([...digests])))),
  );

const ofExports: Naming = async (tx, digests) => {
  const rows = await tx.many(
    "named-files.of-exports",
    tx.db
      .selectFrom("exports")
      .select("sha256")
      .distinct()
      .where((eb) => eb("sha256", "=", eb.fn.any(eb.val([...digests])))),
  );
  return rows.flatMap(({ sha256 }) => (sha256 === null ? [] : [{ sha256 }]));
};

/** Every table that names files by their digests is asked here: what none of them names is forgotten. */
const namings: readonly Naming[] = [ofDocuments, ofExports];

/** Lets nobody else name or forget some files until the transaction ends. */
export const lockFiles = async (tx: Tx, digests: readonly string[]): Promise<void> => {
  const sorted = sql<{
    digest: string;
  }>`(select unnest(${[...new Set(digests)].toSorted()}::text[]) as digest)`;
  await tx.many(
    "named-files.lock",
    tx.db.selectFrom(sorted.as("f")).select(advisoryLock(sql<string>`'file ' || f.digest`).as("locked")),
  );
};

/** Which of these files somebody still needs. In a job. */
export const namedFiles = async (tx: Tx, digests: readonly string[]): Promise<ReadonlySet<string>> => {
  const named = new Set<string>();
  for (const naming of namings) for (const { sha256 } of await naming(tx, digests)) named.add(sha256);
  return named;
};
