import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { guessKind, guessMatching } from "../../../core/import/guess-matching.ts";
import type { ImportContent, ImportId } from "../../../core/import/import.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { keepContent, lockImport } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";

/** Which sheet, of the import as the page showed it. */
export type SheetChosen = { readonly id: ImportId; readonly seen: number; readonly sheet: string };

type ListContent = Extract<ImportContent, { source: "list" }>;

/** The same workbook with another of its sheets as the list; undefined where it has none of that name. */
const withSheet = (content: ListContent, name: string): ListContent | undefined => {
  const { source: _list, others = [], sheet = "", ...list } = content;
  const chosen = others.find((each) => each.sheet === name);
  if (chosen === undefined) return undefined;
  const rest = others.filter((each) => each !== chosen);
  return { source: "list", ...chosen, others: [...rest, { sheet, ...list }] };
};

/** Takes another sheet of a workbook as the list, and guesses anew how it is to be read. */
export const chooseSheet = async (
  { store, standards }: World,
  actor: Person | Staff,
  { id, seen, sheet }: SheetChosen,
): Promise<Result<undefined, ImportRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, ImportRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const found = await lockImport(tx, personId, id);
    if (found === undefined || found.content.source !== "list" || found.state !== "looking")
      return no({ code: "not-there" });
    if (found.content.sheet === sheet) return yes(undefined);
    if (found.version !== seen) return no({ code: "import-changed-since" });
    const content = withSheet(found.content, sheet);
    if (content === undefined) return no({ code: "not-there" });
    const words = listVocabulary(standards);
    const matching = guessMatching(guessKind(content, words), content, words);
    await keepContent(tx, permit.value, personId, found, content, matching);
    return yes(undefined);
  });
