import { COMMENTS_GATHER, tellingsOf } from "../../core/application/tell-comments.ts";
import type { Id } from "../../core/kernel/ids.ts";
import { commentToTell, holdersOf, saidBySide, toldAlready } from "../../store/application-tidings.ts";
import { lockOutbox } from "../../store/deliveries.ts";
import { sendDone } from "../../store/messages.ts";
import type { FindMail, Found } from "./parts.ts";

const over: Found = { is: "over" };

/**
 * Tells the other side of an application that something was said: of several comments in a row once, some minutes after
 * the first.
 */
export const tellOfComment: FindMail = async ({ store, clock, ids }, row) => {
  const comment = await store.withinJob(async (tx) => {
    const found = await commentToTell(tx, row.subjectId as Id<"comment">);
    if (found === undefined) return undefined;
    return tellingsOf(await saidBySide(tx, found)).has(found.id) ? found : undefined;
  });
  if (comment === undefined) return over;
  const due = comment.at + COMMENTS_GATHER;
  if (clock.now() < due) return { is: "later", at: due };
  const { associationId: association, application, applicant, by, id, at } = comment;
  return store.withinJob(
    async (tx): Promise<Found> => {
      await lockOutbox(tx, row.id);
      const side = by === applicant ? "coordinators" : "applicant";
      const people =
        side === "applicant" ? [applicant] : await holdersOf(tx, association, "coordinator", [applicant]);
      const told = await toldAlready(tx, people, "application-comment", { application, comment: id });
      const params = { application, comment: id, to: side, at } as const;
      for (const to of people.filter((each) => !told.includes(each)))
        await sendDone(tx, { clock, ids }, { to, association, kind: "application-comment", params });
      return over;
    },
    { association },
  );
};
