import { type Day, formatDay } from "../core/kernel/calendar.ts";
import { localDay } from "../core/kernel/instant.ts";
import type { Visit } from "./visit.ts";

type Reading = Pick<Visit, "zone"> & { readonly world: Pick<Visit["world"], "clock"> };

/** The day that it is where the person reads. */
export const readersToday = ({ world, zone }: Reading): Day => localDay(world.clock.now(), zone);

/** The same as `2027-03-01`. */
export const writtenToday = (visit: Reading): string => formatDay(readersToday(visit));
