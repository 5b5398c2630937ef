import type { Standard } from "../standards/standard.ts";
import { categoryParts, editionParts } from "./edition-directions.ts";
import type { Pair } from "./pairs.ts";

/** A part that is not the same on both sides. */
export type PartChange = { readonly what: string; readonly before: unknown; readonly after: unknown };

/** What a part is told as. */
type Kind = "wording" | "changed";

/** The parts of one kind that two editions do not share. */
export const partsOfEditions = (kind: Kind, before: Standard, after: Standard): readonly PartChange[] =>
  compareParts(editionParts, kind, before, after);

/** The parts of one kind in which a category that both sides have differs. */
export const partsOfCategory = (kind: Kind, { before, after }: Pair): readonly PartChange[] =>
  before === undefined || after === undefined
    ? []
    : compareParts(categoryParts, kind, before.category, after.category);

const compareParts = <T extends object>(
  parts: { readonly [Part in keyof T]: string },
  kind: Kind,
  before: T,
  after: T,
): readonly PartChange[] =>
  (Object.keys(parts) as (keyof T & string)[])
    .filter((name) => parts[name] === kind && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ what: name, before: before[name], after: after[name] }));
