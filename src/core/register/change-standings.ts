import type { HouseRefusal } from "../access/refusal.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { RegisterRefusal } from "./refusal.ts";
import { overlaps, type Standing, type StandingDays, type StandingId, saysSame } from "./standing.ts";

/** A standing as it is to be stored; nothing where it stands like that already. */
export type ChangedStanding = {
  readonly standing: Standing;
  readonly version: number;
  readonly isChanged: boolean;
};

const changed = ({ version }: KeptHolder, standing: Standing): ChangedStanding => ({
  standing,
  version: version + 1,
  isChanged: true,
});

const unchanged = ({ version }: KeptHolder, standing: Standing): ChangedStanding => ({
  standing,
  version,
  isChanged: false,
});

/**
 * Records a standing of somebody. What overlaps the same standing is refused; sent twice it is recorded once, by the id
 * that was made with the form.
 */
export const recordStanding = (
  there: KeptHolder,
  standing: Standing,
): Result<ChangedStanding, RegisterRefusal> => {
  const known = there.standings.find(({ id }) => id === standing.id);
  if (known !== undefined)
    return saysSame(known, standing)
      ? yes(unchanged(there, known))
      : no({ code: "standing-recorded-already" });
  return there.standings.some((other) => overlaps(standing, other))
    ? no({ code: "standing-recorded-already" })
    : yes(changed(there, standing));
};

/** Changes the days of a standing, as `seen` on the page. */
export const changeStanding = (
  there: KeptHolder,
  seen: number,
  { id, from, to }: StandingDays & { readonly id: StandingId },
): Result<ChangedStanding, RegisterRefusal | HouseRefusal> => {
  const known = there.standings.find((each) => each.id === id);
  if (known === undefined) return no({ code: "not-there" });
  const standing = { ...known, from, to };
  if (saysSame(known, standing)) return yes(unchanged(there, known));
  if (there.version !== seen) return no({ code: "moved-on" });
  return there.standings.some((other) => other.id !== id && overlaps(standing, other))
    ? no({ code: "standing-recorded-already" })
    : yes(changed(there, standing));
};

/** Withdraws a standing that was recorded in error: the register says it no longer, its history does. */
export const withdrawStanding = (
  there: KeptHolder,
  seen: number,
  id: StandingId,
): Result<ChangedStanding, HouseRefusal> => {
  const known = there.standings.find((each) => each.id === id);
  if (known === undefined) return no({ code: "not-there" });
  return there.version === seen ? yes(changed(there, known)) : no({ code: "moved-on" });
};
