import type { Person, Staff } from "../../core/access/actor.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { HourLineId } from "../../core/entries/hour-requests.ts";
import type { HoursRefusal } from "../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { listHourRequestsTo } from "../../store/hour-requests.ts";
import type { World } from "../../store/world.ts";
import { answerHours } from "./answer-hours.ts";
import { askedOf } from "./asked.ts";

/** How many entries are confirmed by now, and how many of those chosen are not. */
type SeveralConfirmed = { readonly confirmed: number; readonly left: number };

type Confirmed = Result<SeveralConfirmed, HoursRefusal | HouseRefusal>;

/**
 * Confirms hours that several people ask about. Each of them is answered for itself: what one of them took back meanwhile,
 * or what was answered otherwise, keeps nothing of the others: a refusal is where none of them is confirmed.
 */
export const confirmSeveral = async (
  world: Pick<World, "store" | "clock" | "ids">,
  actor: Person | Staff,
  { lines, name }: { readonly lines: readonly HourLineId[]; readonly name: string },
): Promise<Confirmed> => {
  const requests = await world.store.withinPerson(actor.personId, async (tx) =>
    listHourRequestsTo(tx, actor.personId),
  );
  const chosen = requests
    .map((request) => ({ request, lines: request.lines.filter(({ id }) => lines.includes(id)) }))
    .filter((each) => each.lines.length > 0);
  let confirmed = 0;
  const refused: Extract<Confirmed, { ok: false }>[] = [];
  let left = new Set(lines).size - chosen.flatMap((each) => each.lines).length;
  for (const each of chosen) {
    const ids = each.lines.map(({ id }) => id);
    const asked = askedOf(world, actor, each.request.id);
    const done = await answerHours(world, asked, { lines: ids, name, answer: { is: "confirmed" } });
    if (done.ok) confirmed += ids.length;
    else {
      refused.push(done);
      left += ids.length;
    }
  }
  if (left === 0 || confirmed > 0) return yes({ confirmed, left });
  return refused[0] ?? no({ code: "not-there" });
};
