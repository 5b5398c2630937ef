import type { Holder, HolderId, StandingId } from "./standing.ts";

/** What the owner of a portfolio said in a register themselves: a standing, or, without one, what is written down of somebody. */
export type OwnWord = { readonly holder: HolderId; readonly standing: StandingId | null };

/** Somebody of the register without what the owner of a portfolio said of them: nobody decides about themselves. */
export const withoutOwnWord = (holder: Holder, own: readonly OwnWord[]): Holder => {
  const said = new Set(own.filter((each) => each.holder === holder.id).map(({ standing }) => standing));
  if (said.size === 0) return holder;
  return {
    ...holder,
    level: said.has(null) ? null : holder.level,
    standings: holder.standings.filter(({ id }) => !said.has(id)),
  };
};
