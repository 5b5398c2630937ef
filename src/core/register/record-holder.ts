import { no, type Result, yes } from "../kernel/result.ts";
import type { RegisterRefusal } from "./refusal.ts";
import type { HolderId } from "./standing.ts";

/** Who is in a register already when somebody is to be entered: with their address, or called alike. */
export type AlreadyThere = { readonly reached: HolderId | undefined; readonly alike: readonly HolderId[] };

/**
 * Whether somebody may be entered. An address is one person's; whoever is called alike is shown first, and somebody new of
 * such a name is entered once staff have seen (`seen`) all who are there.
 */
export const judgeRecording = (
  { reached, alike }: AlreadyThere,
  seen: readonly HolderId[],
): Result<null, RegisterRefusal> => {
  if (reached !== undefined) return no({ code: "holder-recorded-already" });
  return alike.every((id) => seen.includes(id)) ? yes(null) : no({ code: "name-recorded-already" });
};
