import type { Permit } from "../core/access/can.ts";
import type { ApplicationId } from "../core/application/application.ts";
import { type Day, formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { HolderId } from "../core/register/standing.ts";
import type { Decided, VettedEntry, Vetting } from "../core/vetting/vetting.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const selectVettings = (tx: Tx, association: AssociationId) =>
  tx.db
    .selectFrom("vettings")
    .select([
      "id",
      "application_id as application",
      "person_id as person",
      "entry_id as entry",
      "entry_kind as kind",
      "holder_id as holder",
      "called_on as calledOn",
      "spoken_with as spokenWith",
      "questions",
      "notes",
      "decision",
      "category",
      "is_approved as isApproved",
      "from_day as from",
      "to_day as to",
      "corrects",
      "made_by as madeBy",
      "made_at as madeAt",
    ])
    .where("association_id", "=", association)
    .orderBy("position", "desc");

type Row = Omit<Vetting, "about" | "calledOn" | "decided"> & {
  readonly [K in keyof VettedEntry]: VettedEntry[K] | null;
} & {
  readonly calledOn: Day;
  readonly decision: Decided["decision"];
  readonly category: string | null;
  readonly isApproved: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
};

const decidedOf = ({ decision, category, isApproved, from, to }: Row): Decided =>
  decision === "vetted" && from !== null && to !== null
    ? { decision, category, isApproved, from: formatDay(from), to: formatDay(to) }
    : { decision: "not-vetted" };

const aboutOf = ({ application, person, entry, kind }: Row): VettedEntry | null =>
  application === null || person === null || entry === null || kind === null
    ? null
    : { application, person, entry, kind };

const vettingOf = (row: Row): Vetting => {
  const { id, holder, calledOn, spokenWith, questions, notes, corrects, madeBy, madeAt } = row;
  const said = { spokenWith, questions, notes, corrects, madeBy, madeAt };
  return {
    id,
    about: aboutOf(row),
    holder,
    calledOn: formatDay(calledOn),
    decided: decidedOf(row),
    ...said,
  };
};

/** Every record of a call about the raters and providers of an application, the latest first. */
export const listVettings = async (
  tx: Tx,
  association: AssociationId,
  application: ApplicationId,
): Promise<readonly Vetting[]> => {
  const rows = await tx.many(
    "vettings.of-application",
    selectVettings(tx, association).where("application_id", "=", application),
  );
  return rows.map(vettingOf);
};

/** Every record of a call about somebody of the register that the scope sees, the latest first. */
export const listVettingsOf = async (
  tx: Tx,
  association: AssociationId,
  holder: HolderId,
): Promise<readonly Vetting[]> => {
  const rows = await tx.many(
    "vettings.of-holder",
    selectVettings(tx, association).where("holder_id", "=", holder),
  );
  return rows.map(vettingOf);
};

/** Adds the record of a call; false where its id is used, or another one corrects the same record. */
export const addVetting = async (
  tx: Tx,
  _permit: Permit<"vetting.record">,
  association: AssociationId,
  { about, decided, ...vetting }: Vetting,
): Promise<boolean> => {
  const isVetted = decided.decision === "vetted";
  const written = await tx.write(
    "vettings.add",
    tx.db
      .insertInto("vettings")
      .values({
        association_id: association,
        id: vetting.id,
        application_id: about?.application ?? null,
        person_id: about?.person ?? null,
        entry_id: about?.entry ?? null,
        entry_kind: about?.kind ?? null,
        holder_id: vetting.holder,
        called_on: vetting.calledOn,
        spoken_with: vetting.spokenWith,
        questions: vetting.questions,
        notes: vetting.notes,
        decision: decided.decision,
        category: isVetted ? decided.category : null,
        is_approved: isVetted && decided.isApproved,
        from_day: isVetted ? decided.from : null,
        to_day: isVetted ? decided.to : null,
        corrects: vetting.corrects,
        made_by: vetting.madeBy,
        made_at: at(vetting.madeAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
