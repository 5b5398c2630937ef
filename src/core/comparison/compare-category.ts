import type { RenewalRow, RequirementRow } from "../standards/rows.ts";
import { renewalRequirementIds, requirementIds } from "../standards/verdict.ts";
import { withCapsAsFigures } from "./caps.ts";
import { type Change, type Fate, type Particular, together } from "./change.ts";
import { compareFields } from "./compare-fields.ts";
import { renewalDirections, requirementDirections } from "./directions.ts";
import { changesLeanedOn } from "./leaning.ts";
import type { At, Place } from "./place.ts";
import { bandsAsked, type PrinciplesOf } from "./principles.ts";
import { decided } from "./renewal-principles.ts";

/** One requirement of one category that is not the same on both sides. */
export type RequirementChange = {
  readonly category: string;
  readonly id: string;
  readonly change: Fate;
  readonly particulars: readonly Particular[];
};

type Row = RequirementRow | RenewalRow;
type Fields = { readonly [field: string]: unknown };
type Table = { readonly [Id in Row["id"]]: PrinciplesOf<Extract<Row, { id: Id }>> };

const directions: Table = { ...requirementDirections, ...renewalDirections };

/** Every requirement and renewal requirement of a category that both sides have, in the order of the verdict. */
export const compareCategory = (at: At): readonly RequirementChange[] =>
  inOrder.flatMap((id) => {
    const [before, after] = [rowOf(at.before, id), rowOf(at.after, id)];
    if (before === undefined && after === undefined) return [];
    if (before === undefined || after === undefined)
      return [onOneSide(before === undefined ? at.after : at.before, id, before === undefined)];
    return compareRows(before, after, at);
  });

/** Every requirement of a category that only one side has. */
export const wholeCategory = (place: Place | undefined, isAdded: boolean): readonly RequirementChange[] =>
  place === undefined
    ? []
    : [...place.rows.keys(), ...place.renewal.keys()]
        .sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b))
        .map((id) => onOneSide(place, id, isAdded));

const inOrder: readonly Row["id"][] = [...requirementIds, ...renewalRequirementIds];

const rowOf = ({ rows, renewal }: Place, id: Row["id"]): Row | undefined => {
  const all: readonly ReadonlyMap<string, Row>[] = [rows, renewal];
  return all.map((each) => each.get(id)).find((row) => row !== undefined);
};

const compareRows = (before: Row, after: Row, at: At): readonly RequirementChange[] => {
  // both rows have the same id, which is also that of the table's entry
  const fields = directions[before.id] as PrinciplesOf<Fields>;
  const particulars = [
    ...compareFields<Fields>(fields, withCapsAsFigures(before), withCapsAsFigures(after), at),
    ...changesLeanedOn(before.id, at),
  ];
  const change = overall(particulars);
  return change === null ? [] : [{ category: at.before.category.code, id: before.id, change, particulars }];
};

/** What holds usually and what holds in cases are decided apart. */
const overall = (particulars: readonly (Particular & { readonly change: Change })[]): Change | null => {
  const isCase = ({ what }: Particular): boolean => what === "cases";
  return together([
    decided(particulars.filter((each) => !isCase(each))),
    ...particulars.filter(isCase).map(({ change }) => change),
  ]);
};

const onOneSide = (place: Place, id: Row["id"], isAdded: boolean): RequirementChange => {
  const change = isAdded ? "added" : "removed";
  const asked = asAsked(rowOf(place, id) ?? {}, place);
  return {
    category: place.category.code,
    id,
    change,
    particulars: Object.entries(asked).map(([what, value]) => ({
      what,
      before: isAdded ? null : value,
      after: isAdded ? value : null,
      change,
    })),
  };
};

/** What a row asks in a category: its own bands named, and without what says only which row it is. */
export const asAsked = (row: object, place: Place): { readonly [field: string]: unknown } =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, value]): [string, unknown][] => {
      if (field === "id" || field === "for" || value === undefined) return [];
      if (field === "bands" && value === "own") {
        const named = bandsAsked("own", place);
        return named === undefined ? [] : [[field, named]];
      }
      if (field === "designation" && value === "own")
        return place.category.designation === null ? [] : [[field, place.category.designation]];
      return [[field, isPart(value) ? asAsked(value, place) : value]];
    }),
  );

const isPart = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
