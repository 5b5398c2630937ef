import type { RegisterRefusal } from "./refusal.ts";
import type { HolderId } from "./standing.ts";

/** People whose names are like one: the first of them by name, and how many there are. */
export type Alike = { readonly first: readonly HolderId[]; readonly count: number };

/** Nobody is called alike, or nobody of them was shown. */
export const nobodyAlike: Alike = { first: [], count: 0 };

/** Who is in a register already when somebody is to get an address and a name: with that address, or called alike. */
export type AlreadyThere = { readonly reached: HolderId | undefined; readonly alike: Alike };

/**
 * Why somebody does not get an address and a name; undefined where they do. An address is one person's. A name may be
 * several people's, once staff were `shown` the first of those who are called alike, and how many there are.
 */
export const inTheWay = ({ reached, alike }: AlreadyThere, shown: Alike): RegisterRefusal | undefined => {
  if (reached !== undefined) return { code: "holder-recorded-already" };
  const isShown = alike.count <= shown.count && alike.first.every((id) => shown.first.includes(id));
  return isShown ? undefined : { code: "name-recorded-already" };
};
