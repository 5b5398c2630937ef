import { type Import, type ImportContent, type ImportId } from "../../../core/import/import.ts";
import { holdersIn } from "../../../core/import/made-entries.ts";
import type { Matching } from "../../../core/import/matching.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { listEntries } from "../../../store/entries.ts";
import { broughtBy, providersNamed } from "../../../store/imported-entries.ts";
import { findImport } from "../../../store/imports.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";

/** The import that an address names. */
export const importIdIn = ({ params }: Visit): ImportId | undefined =>
  parseId<"import">(params["import"] ?? "");

/** A list that is to be looked over. */
export type LookedAt = Import & {
  readonly content: Extract<ImportContent, { source: "list" }>;
  readonly matching: Matching;
};

/** True where an import is a list. */
export const isList = (one: Import): one is LookedAt =>
  one.content.source === "list" && one.matching !== null;

/** An import of whoever asks, and their entries as they are now. */
export const loadImport = async ({ world, person }: PersonVisit, id: ImportId) =>
  world.store.withinPerson(person.id, async (tx) => {
    const { found, entries } = await together({
      found: findImport(tx, person.id, id),
      entries: listEntries(tx, person.id),
    });
    return found === undefined ? undefined : { found, entries };
  });

/** What became of the entries that an import brought. */
export const loadBrought = async ({ world, person }: PersonVisit, id: ImportId) =>
  world.store.withinPerson(person.id, async (tx) =>
    together({ brought: broughtBy(tx, person.id, id), namings: providersNamed(tx, person.id) }),
  );

/** Whom a document names in the register, as ids. */
export const holderIdsIn = (content: Extract<ImportContent, { source: "document" }>): readonly HolderId[] =>
  holdersIn(content.entries).flatMap((id) => parseId<"holder">(id) ?? []);
