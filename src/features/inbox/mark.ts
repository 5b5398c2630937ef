import * as z from "zod";
import { parseId } from "../../core/kernel/ids.ts";
import { markMessages } from "../../store/messages.ts";
import { frameAddresses } from "../../ui/frame/addresses.ts";
import { form } from "../../web/form.ts";
import { missing, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { loadMessage } from "./inbox.query.ts";
import { readerOf } from "./reader.ts";

export const markForm = form({ as: z.enum(["read", "unread"]) });
export const markAllForm = form({});

/** Marks one message as read or as unread. Doing it twice changes nothing. */
export const mark: Act<{ as: "read" | "unread" }> = async (visit, { as }) => {
  const { world, params } = visit;
  const reader = readerOf(visit);
  const id = parseId<"message">(params["message"] ?? "");
  if (id === undefined) return missing;
  const isTheirs = await world.store.withinPerson(reader, async (tx) => {
    if ((await loadMessage(tx, reader, id)) === undefined) return false;
    await markMessages(tx, reader, [id], as === "read" ? world.clock.now() : null);
    return true;
  });
  return isTheirs ? seeOther(frameAddresses.inbox) : missing;
};

/** Marks everything as read. */
export const markAll: Act<object> = async (visit) => {
  const { world } = visit;
  const reader = readerOf(visit);
  await world.store.withinPerson(reader, async (tx) => markMessages(tx, reader, "all", world.clock.now()));
  return seeOther(frameAddresses.inbox);
};
