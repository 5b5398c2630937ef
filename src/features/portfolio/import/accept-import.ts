import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { isTooMuch } from "../../../core/entries/most-typed.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import type { Import, ImportCounts, ImportId } from "../../../core/import/import.ts";
import {
  entriesOfDocument,
  entriesOfRows,
  madeEntries,
  type NewEntry,
} from "../../../core/import/made-entries.ts";
import { rowsTaken } from "../../../core/import/plan-import.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findOnly, listEntries, lockDeclarations, measureEntries } from "../../../store/entries.ts";
import { addImported, entriesTaken } from "../../../store/imported-entries.ts";
import { lockImport, lockImporting, settleImport } from "../../../store/imports.ts";
import { findHolders } from "../../../store/register.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import { holderIdsIn, isList } from "./import.query.ts";
import { readPlan } from "./read-plan.ts";

/** Which import is brought in, as the page showed it. */
export type Accepting = { readonly id: ImportId; readonly seen: number; readonly repeated: boolean };

type Wanted = Omit<ImportCounts, "kinds"> & { readonly entries: readonly NewEntry[] };

const wantedOf = async (
  tx: Tx,
  world: World,
  person: PersonId,
  found: Import,
  takesRepeated: boolean,
): Promise<Wanted> => {
  const newId = (): EntryId => world.ids.id<"entry">();
  const { content } = found;
  if (content.source === "document") {
    await lockDeclarations(tx, person);
    const ids = content.entries.flatMap(({ id }) => parseId<"entry">(id ?? "") ?? []);
    const entries = entriesOfDocument(
      content.entries,
      {
        taken: await entriesTaken(tx, person, ids),
        hasDeclarations: (await findOnly(tx, person, "declarations")) !== undefined,
        holders: new Set((await findHolders(tx, holderIdsIn(content))).map(({ id }) => id)),
      },
      newId,
    );
    return { entries, repeated: 0, bad: 0 };
  }
  if (!isList(found)) return { entries: [], repeated: 0, bad: 0 };
  const there = await listEntries(tx, person);
  const { plan } = await readPlan(world, person, found, there);
  const rows = rowsTaken(plan, takesRepeated);
  return {
    entries: entriesOfRows(plan, rows, there, newId),
    repeated: plan.good.length - rows.length,
    bad: plan.bad.length,
  };
};

const kindsOf = (entries: readonly Entry[]): ImportCounts["kinds"] => {
  const counted: { [K in EntryKind]?: number } = {};
  for (const { kind } of entries) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
};

type Refused = ImportRefusal | EntryRefusal | HouseRefusal;

/**
 * Brings in what somebody looked over, all of it or nothing. Pressed twice it happens once; where the list is read
 * otherwise by now, it is looked over again first.
 */
export const acceptImport = async (
  world: World,
  actor: Person | Staff,
  { id, seen, repeated }: Accepting,
): Promise<Result<ImportId, Refused>> =>
  world.store.withinPerson(actor.personId, async (tx): Promise<Result<ImportId, Refused>> => {
    const { personId, sessionId: session } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockImporting(tx, personId);
    const found = await lockImport(tx, personId, id);
    if (found === undefined) return no({ code: "not-there" });
    if (found.state !== "looking") return yes(id);
    if (found.version !== seen) return no({ code: "import-changed-since" });
    const now = world.clock.now();
    const wanted = await wantedOf(tx, world, personId, found, repeated);
    if (wanted.entries.length === 0) return no({ code: "import-brings-nothing" });
    const editor = world.ids.id<"editor">();
    const made = madeEntries(wanted.entries, { editor, session, now });
    if (!made.ok) return made;
    await addImported(tx, permit.value, personId, id, made.value);
    if (isTooMuch(await measureEntries(tx, personId))) return no({ code: "portfolio-full" });
    const { bad } = wanted;
    const counts = { kinds: kindsOf(made.value), repeated: wanted.repeated, bad };
    await settleImport(tx, permit.value, personId, found, { state: "taken", takenAt: now, counts });
    tx.log.append({
      action: "portfolio.imported",
      subject: { kind: "import", id },
      details: { entries: made.value.length, "left-out": bad, repeated: wanted.repeated },
    });
    return yes(id);
  });
