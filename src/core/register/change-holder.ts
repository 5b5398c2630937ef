import { no, type Result, yes } from "../kernel/result.ts";
import { type Alike, type AlreadyThere, inTheWay, nobodyAlike } from "./already-there.ts";
import type { HolderDetails, KeptHolder } from "./kept-holder.ts";
import { foldedName } from "./name-words.ts";
import type { RegisterChangeRefusal } from "./refusal.ts";

/** What is to be stored; nothing where all of it stands already. */
export type ChangedHolder = {
  readonly details: HolderDetails;
  readonly version: number;
  readonly isChanged: boolean;
};

/** What staff want written down of somebody, with the version and the people of like names that the page showed. */
export type WantedHolder = { readonly details: HolderDetails; readonly seen: number; readonly shown: Alike };

const isSame = (one: HolderDetails, other: HolderDetails): boolean =>
  one.name === other.name &&
  one.level === other.level &&
  one.address === other.address &&
  one.note === other.note;

/**
 * Corrects what is written down of somebody, as `seen` on the page. Sent twice it happens once. Who else has the address,
 * or is called like a new name, is in the way as if somebody were added.
 */
export const changeHolder = (
  there: KeptHolder,
  others: AlreadyThere,
  { details: { name, level, address, note }, seen, shown }: WantedHolder,
): Result<ChangedHolder, RegisterChangeRefusal> => {
  const details = { name, level, address, note };
  if (isSame(there, details)) return yes({ details, version: there.version, isChanged: false });
  if (there.version !== seen) return no({ code: "moved-on" });
  const isRenamed = foldedName(there.name) !== foldedName(name);
  const refusal = inTheWay(isRenamed ? others : { ...others, alike: nobodyAlike }, shown);
  return refusal === undefined ? yes({ details, version: there.version + 1, isChanged: true }) : no(refusal);
};
