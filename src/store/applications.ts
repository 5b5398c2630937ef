import type { Permit } from "../core/access/can.ts";
import type { Application, ApplicationId } from "../core/application/application.ts";
import type { MoveName, Mover } from "../core/application/lifecycle.ts";
import type { Moved } from "../core/application/make-move.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { followMove } from "./follow-move.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

const columns = [
  "association_id as associationId",
  "id",
  "person_id as personId",
  "edition",
  "category",
  "state",
  "outcome",
  "held_from as heldFrom",
  "version",
  "settings_on as settingsOn",
  "membership",
  "membership_proof as membershipProof",
  "registered_at as registeredAt",
  "state_since as stateSince",
] as const;

/** The applications of a person, the last first. */
export const listOwnApplications = async (tx: Tx, person: PersonId): Promise<readonly Application[]> =>
  tx.many(
    "applications.own",
    tx.db
      .selectFrom("applications")
      .select(columns)
      .where("person_id", "=", person)
      .orderBy("registered_at", "desc")
      .orderBy("id"),
  );

/** The same, while nobody else registers, reopens or changes the category of one of them until the transaction ends. */
export const lockOwnApplications = async (tx: Tx, person: PersonId): Promise<readonly Application[]> => {
  await tx.one("applications.lock-all", lockOn(tx, `applications of ${person}`));
  return listOwnApplications(tx, person);
};

/** One application, which nobody else may change until the transaction ends; undefined where it is out of sight. */
export const lockApplication = async (tx: Tx, id: ApplicationId): Promise<Application | undefined> =>
  tx.maybe(
    "applications.lock",
    tx.db.selectFrom("applications").select(columns).where("id", "=", id).forUpdate(),
  );

/** One application; undefined where it is out of sight. */
export const findApplication = async (tx: Tx, id: ApplicationId): Promise<Application | undefined> =>
  tx.maybe("applications.find", tx.db.selectFrom("applications").select(columns).where("id", "=", id));

/** Adds an application; false where another for the same category is under way, or the id is used. */
export const addApplication = async (
  tx: Tx,
  _permit: Permit<"application.register">,
  application: Application,
): Promise<boolean> => {
  const written = await tx.write(
    "applications.add",
    tx.db
      .insertInto("applications")
      .values({
        association_id: application.associationId,
        id: application.id,
        person_id: application.personId,
        edition: application.edition,
        category: application.category,
        state: application.state,
        outcome: application.outcome,
        held_from: application.heldFrom,
        version: application.version,
        settings_on: formatDay(application.settingsOn),
        membership: application.membership,
        membership_proof: application.membershipProof,
        registered_at: at(application.registeredAt),
        state_since: at(application.stateSince),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Keeps an application in another category. */
export const keepCategory = async (
  tx: Tx,
  _permit: Permit<"application.change" | "application.run">,
  { associationId, id, category, version }: Application,
): Promise<void> => {
  await tx.write(
    "applications.change-category",
    tx.db
      .updateTable("applications")
      .set({ category, version })
      .where("association_id", "=", associationId)
      .where("id", "=", id),
  );
};

/** Who makes a move, when and why. */
type MoveRecord = {
  readonly mover: Mover;
  readonly by: PersonId | null;
  readonly why: string;
  readonly now: Instant;
};

type Around = Pick<World, "clock" | "ids">;

const writeMove = async (
  tx: Tx,
  around: Around,
  application: Application,
  moved: Moved,
  { mover, by, why, now }: MoveRecord,
): Promise<Application> => {
  const { associationId, id } = application;
  const { standing, move } = moved;
  const version = application.version + 1;
  await tx.write(
    "applications.move",
    tx.db
      .updateTable("applications")
      .set({
        state: standing.state,
        outcome: standing.outcome,
        held_from: standing.heldFrom,
        version,
        state_since: at(now),
      })
      .where("association_id", "=", associationId)
      .where("id", "=", id),
  );
  await tx.write(
    "application-moves.add",
    tx.db.insertInto("application_moves").values({
      association_id: associationId,
      application_id: id,
      // As the version that it leads to: every change of an application has one of its own.
      number: version,
      move: move.on,
      from_state: application.state,
      to_state: standing.state,
      outcome: standing.outcome,
      mover,
      moved_by: by,
      why,
      moved_at: at(now),
    }),
  );
  const after = { ...application, ...standing, version, stateSince: now };
  await followMove(tx, around, moved, after);
  return after;
};

/**
 * Keeps where an application stands after a move, the move itself, and what follows from every move. The application must be
 * locked.
 */
export const keepMove = async (
  tx: Tx,
  around: Around,
  _permit: Permit<"application.change" | "application.run">,
  application: Application,
  moved: Moved,
  record: Omit<MoveRecord, "now">,
): Promise<Application> => writeMove(tx, around, application, moved, { ...record, now: around.clock.now() });

/** The same of a move that time makes; in a job of the association. */
export const keepTimeMove = async (
  tx: Tx,
  around: Around,
  application: Application,
  moved: Moved,
): Promise<Application> =>
  writeMove(tx, around, application, moved, { mover: "time", by: null, why: "", now: around.clock.now() });

/** Applications of an association in some states since before a moment, a slice of them after an id; in a job. */
export const listStanding = async (
  tx: Tx,
  association: AssociationId,
  {
    states,
    before,
    after,
    most,
  }: {
    readonly states: readonly Application["state"][];
    readonly before: Instant;
    readonly after: ApplicationId | undefined;
    readonly most: number;
  },
): Promise<readonly Application[]> => {
  const slice = tx.db
    .selectFrom("applications")
    .select(columns)
    .where("association_id", "=", association)
    .where("state", "in", [...states])
    .where("state_since", "<", moment(before))
    .orderBy("id")
    .limit(most);
  return tx.many("applications.standing", after === undefined ? slice : slice.where("id", ">", after));
};

/** A move of an application as it was made. */
export type KeptMove = {
  readonly number: number;
  readonly on: MoveName;
  readonly from: Application["state"];
  readonly to: Application["state"];
  readonly mover: Mover;
  /** The name of whoever made it; null where time did. */
  readonly by: string | null;
  readonly why: string;
  readonly at: Instant;
};

/** Every move of an application, the first first, with the names of those who made them. */
export const listMoves = async (
  tx: Tx,
  association: AssociationId,
  id: ApplicationId,
): Promise<readonly KeptMove[]> =>
  tx.many(
    "application-moves.list",
    tx.db
      .selectFrom("application_moves as m")
      .leftJoin("persons as p", "p.id", "m.moved_by")
      .select([
        "m.number",
        "m.move as on",
        "m.from_state as from",
        "m.to_state as to",
        "m.mover",
        "p.name as by",
        "m.why",
        "m.moved_at as at",
      ])
      .where("m.association_id", "=", association)
      .where("m.application_id", "=", id)
      .orderBy("m.number"),
  );
