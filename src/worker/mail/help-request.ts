import type { Id } from "../../core/kernel/ids.ts";
import { holdersOf, toldAlready } from "../../store/application-tidings.ts";
import { lockOutbox } from "../../store/deliveries.ts";
import { helpToTell } from "../../store/help-requests.ts";
import { sendDone } from "../../store/messages.ts";
import type { FindMail, Found } from "./parts.ts";

const over: Found = { is: "over" };

/** Tells every administrator of an association that something does not work for somebody who applies there. */
export const tellOfHelp: FindMail = async ({ store, clock, ids }, row) => {
  const found = await store.withinJob(async (tx) => helpToTell(tx, row.subjectId as Id<"help-request">));
  if (found === undefined) return over;
  const { id: request, associationId: association, by, at } = found;
  return store.withinJob(
    async (tx): Promise<Found> => {
      await lockOutbox(tx, row.id);
      const people = await holdersOf(tx, association, "association-administrator", [by]);
      const told = await toldAlready(tx, people, "help-asked", { request });
      for (const to of people.filter((each) => !told.includes(each)))
        await sendDone(tx, { clock, ids }, { to, association, kind: "help-asked", params: { request, at } });
      return over;
    },
    { association },
  );
};
