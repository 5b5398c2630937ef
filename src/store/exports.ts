import type { Permit } from "../core/access/can.ts";
import { EXPORT_KEPT_DAYS, type Export, type ExportId } from "../core/import/export.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant } from "../core/kernel/instant.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const columns = [
  "id",
  "format",
  "language",
  "time_zone as timeZone",
  "state",
  "progress",
  "sha256",
  "bytes",
  "made_at as madeAt",
  "changed_at as changedAt",
] as const;

const ofPerson = (tx: Tx, person: PersonId) =>
  tx.db.selectFrom("exports").select(columns).where("person_id", "=", person);

/** The files that a person asked for and that are kept, the last one first. */
export const listExports = async (tx: Tx, person: PersonId, now: Instant): Promise<readonly Export[]> =>
  tx.many(
    "exports.list",
    ofPerson(tx, person)
      .where("made_at", ">", moment(now - EXPORT_KEPT_DAYS * DAY))
      .orderBy("made_at", "desc")
      .orderBy("id"),
  );

/** Lets nobody else ask for files of a person at the same time: there is an end to how many are waited for and kept. */
export const lockExports = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.one("exports.lock-all", lockOn(tx, `exports of ${person}`));
};

/** One of them. */
export const findExport = async (tx: Tx, person: PersonId, id: ExportId): Promise<Export | undefined> =>
  tx.maybe("exports.find", ofPerson(tx, person).where("id", "=", id));

/** Asks for a file; asked twice it is one. True where it is new. */
export const beginExport = async (
  tx: Tx,
  _permit: Permit<"portfolio.export">,
  person: PersonId,
  {
    id,
    format,
    language,
    timeZone,
    madeAt,
  }: Pick<Export, "id" | "format" | "language" | "timeZone" | "madeAt">,
): Promise<boolean> => {
  const begun = await tx.write(
    "exports.begin",
    tx.db
      .insertInto("exports")
      .values({
        person_id: person,
        id,
        format,
        language,
        time_zone: timeZone,
        state: "waiting",
        progress: 0,
        made_at: at(madeAt),
        changed_at: at(madeAt),
      })
      .onConflict((conflict) => conflict.columns(["person_id", "id"]).doNothing()),
  );
  return begun > 0;
};

/** How far a file has come by now. */
export type ExportChange =
  | { readonly state: "waiting" | "making" | "failed"; readonly progress: number }
  | { readonly state: "ready"; readonly sha256: string; readonly bytes: number };

/** Notes how far a file has come; false where nobody asks for it any more. */
export const noteExport = async (
  tx: Tx,
  person: PersonId,
  id: ExportId,
  change: ExportChange,
  now: Instant,
): Promise<boolean> => {
  const changed =
    change.state === "ready"
      ? { state: change.state, progress: 100, sha256: change.sha256, bytes: change.bytes }
      : { state: change.state, progress: change.progress };
  const noted = await tx.write(
    "exports.note",
    tx.db
      .updateTable("exports")
      .set({ ...changed, changed_at: at(now) })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("state", "<>", "ready"),
  );
  return noted > 0;
};

/** Forgets a file that was asked for, or is not wanted any more. */
export const dropExport = async (
  tx: Tx,
  _permit: Permit<"portfolio.export">,
  person: PersonId,
  id: ExportId,
): Promise<void> => {
  await tx.write(
    "exports.drop",
    tx.db.deleteFrom("exports").where("person_id", "=", person).where("id", "=", id),
  );
};

/** Gives up files that are still to be made and that nobody works at since a moment. In a job. */
export const giveUpExports = async (tx: Tx, since: Instant): Promise<number> =>
  tx.write(
    "exports.give-up",
    tx.db
      .updateTable("exports")
      .set({ state: "failed", progress: 0 })
      .where("state", "in", ["waiting", "making"])
      .where("changed_at", "<", moment(since)),
  );

/** Forgets files that were made before a moment. In a job. */
export const forgetExports = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("exports.forget", tx.db.deleteFrom("exports").where("made_at", "<", moment(before)));
