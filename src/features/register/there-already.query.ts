import { readAddress } from "../../core/account/email-address.ts";
import { wordsOfName } from "../../core/register/name-words.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { type AlikeHolders, findAlikeHolders, listReachedHolders } from "../../store/alike-holders.ts";
import type { Tx } from "../../store/tx.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** Those who are in the register already, where a form came back because of them. */
export type ThereAlready = AlikeHolders & {
  readonly because: "address" | "name";
  readonly name: string;
};

/**
 * Reads whom a form that came back may mean, but for whom it is about (`besides`); undefined where it came back for another
 * reason, or not at all.
 */
export const loadThereAlready = async (
  { world, actor, association, entered }: StaffVisit,
  besides: HolderId | null,
): Promise<ThereAlready | undefined> => {
  const typed = (field: string): string => entered?.typed[field]?.[0] ?? "";
  const code = entered?.refusal?.code;
  const name = typed("name");
  const address = readAddress(typed("address"));
  const among = { association: association.id, besides };
  const within = async <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
    world.store.withinStaff(association.id, actor.personId, read);
  if (code === "name-recorded-already")
    return {
      because: "name",
      name,
      ...(await within(async (tx) => findAlikeHolders(tx, among, wordsOfName(name)))),
    };
  if (code !== "holder-recorded-already" || !address.ok) return undefined;
  const holders = await within(async (tx) => listReachedHolders(tx, among, address.value));
  return { because: "address", name, holders, count: holders.length };
};
