import { expect, test } from "vitest";
import { withoutOwnWord } from "./own-word.ts";
import type { Holder, HolderId, Standing, StandingId } from "./standing.ts";

const [ana, ben] = ["ana", "ben"] as HolderId[] as [HolderId, HolderId];
const [held, approved] = ["held", "approved"].map((id) => ({
  id,
  kind: id,
  from: "2020-01-01",
})) as unknown as [Standing, Standing];
const holder = { id: ana, name: "Ana", level: "master", standings: [held, approved] } as unknown as Holder;
const own = (standing: string | null, of = ana) => ({ holder: of, standing: standing as StandingId | null });

test("what somebody else said stays, what one said oneself does not, each for itself", () => {
  expect(withoutOwnWord(holder, [])).toBe(holder);
  expect(withoutOwnWord(holder, [own("approved", ben), own(null, ben)])).toBe(holder);
  expect(withoutOwnWord(holder, [own("approved")])).toEqual({ ...holder, standings: [held] });
  expect(withoutOwnWord(holder, [own(null)])).toEqual({ ...holder, level: null });
  const all = [own(null), own("held"), own("approved")];
  expect(withoutOwnWord(holder, all)).toEqual({ ...holder, level: null, standings: [] });
});
