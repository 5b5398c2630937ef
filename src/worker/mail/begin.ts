import type { Instant } from "../../core/kernel/instant.ts";
import { type Delivery, nextStep } from "../../core/messages/delivery.ts";
import type { DeliveryId, OutboxId } from "../../core/messages/ids.ts";
import type { Patience } from "../../core/messages/retry.ts";
import type { Ids } from "../../services/ids.ts";
import {
  addDelivery,
  changeDeliveries,
  type DeliverySubject,
  type FoundDelivery,
} from "../../store/deliveries.ts";
import type { Tx } from "../../store/tx.ts";

/** What came of beginning a mail to one address. */
export type Beginning =
  | { readonly is: "begun"; readonly id: DeliveryId; readonly delivery: Delivery }
  | { readonly is: "later"; readonly at: Instant }
  | { readonly is: "final"; readonly delivery: Delivery };

/** Begins a mail to one address where its time has come, and remembers that it has. The outbox row must be locked. */
export const beginDelivery = async (
  tx: Tx,
  { ids, now }: { readonly ids: Ids; readonly now: Instant },
  {
    known,
    outbox,
    subject,
    patience,
    notBefore,
  }: {
    readonly known: FoundDelivery | undefined;
    readonly outbox: OutboxId;
    readonly subject: DeliverySubject;
    readonly patience: Patience;
    /** The end of quiet hours: what is to be sent waits for it. */
    readonly notBefore?: Instant | undefined;
  },
): Promise<Beginning> => {
  const step = nextStep(known, patience, now);
  switch (step.do) {
    case "nothing":
      if (known === undefined) throw new Error("nothing is done about a mail that nobody tried");
      return { is: "final", delivery: known };
    case "wait":
      return { is: "later", at: step.until };
    case "give-up":
      if (known !== undefined) await changeDeliveries(tx, [known.id], known, step.lost);
      return { is: "final", delivery: step.lost };
    case "send": {
      if (notBefore !== undefined) return { is: "later", at: notBefore };
      if (known !== undefined) {
        await changeDeliveries(tx, [known.id], known, step.begun);
        return { is: "begun", id: known.id, delivery: step.begun };
      }
      const id = ids.id<"delivery">();
      await addDelivery(tx, { id, outbox, ...subject }, step.begun);
      return { is: "begun", id, delivery: step.begun };
    }
  }
};
