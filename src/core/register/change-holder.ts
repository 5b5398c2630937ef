import type { HouseRefusal } from "../access/refusal.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { HolderDetails, KeptHolder } from "./kept-holder.ts";

/** What is to be stored; nothing where all of it stands already. */
export type ChangedHolder = {
  readonly details: HolderDetails;
  readonly version: number;
  readonly isChanged: boolean;
};

const isSame = (one: HolderDetails, other: HolderDetails): boolean =>
  one.name === other.name &&
  one.level === other.level &&
  one.address === other.address &&
  one.note === other.note;

/** Corrects what is written down of somebody, as `seen` on the page. Sent twice it happens once. */
export const changeHolder = (
  there: KeptHolder,
  seen: number,
  { name, level, address, note }: HolderDetails,
): Result<ChangedHolder, HouseRefusal> => {
  const details = { name, level, address, note };
  if (isSame(there, details)) return yes({ details, version: there.version, isChanged: false });
  if (there.version !== seen) return no({ code: "moved-on" });
  return yes({ details, version: there.version + 1, isChanged: true });
};
