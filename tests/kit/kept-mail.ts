import type { DeliveryId } from "../../src/core/messages/ids.ts";
import { changeDeliveries, deliveriesById } from "../../src/store/deliveries.ts";
import { cast } from "./actors.ts";
import { tell } from "./makers.ts";
import type { Stage } from "./stage.ts";
import { sendWaiting } from "./stage-worker.ts";

/** A mail that was sent to somebody of the cast. */
export type Kept = {
  readonly path: string;
  readonly state: () => Promise<unknown>;
  /** Another try of it begins, and does not end. */
  readonly begin: () => Promise<void>;
};

/** Sends a mail to the person of the cast, of which nothing else came yet. */
export const keepMail = async (stage: Stage): Promise<Kept> => {
  const at = stage.clock.now();
  await tell(stage.world, cast.members.person.personId, "password-changed", { change: "changed", at });
  const mail = (await sendWaiting(stage)).at(-1);
  if (mail?.returnPath === undefined) throw new Error("nothing was sent");
  const id = mail.envelopeId as DeliveryId;
  return {
    path: mail.returnPath,
    state: async () => (await stage.rows("deliveries")).find((row) => row["id"] === id)?.["state"],
    begin: async () =>
      stage.world.store.withinJob(async (tx) => {
        const [sent] = await deliveriesById(tx, [id]);
        if (sent === undefined) throw new Error("nothing was sent");
        await changeDeliveries(tx, [id], sent, { ...sent, state: "sending", sentAt: null });
      }),
  };
};
