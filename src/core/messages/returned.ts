import { deliveriesNamed, type Judgement, judgeReturned, type ReturnedMail } from "./bounce.ts";
import type { DeliveryId } from "./ids.ts";
import { type ReturnPaths, readReturnPath } from "./return-path.ts";

/** What a mail that came back says, and of which deliveries. */
export type Returned = { readonly is: Judgement; readonly deliveries: readonly DeliveryId[] };

/** What is known of how it came by whoever took it in from the network: more than its headers. */
export type Envelope = { readonly sender: string; readonly delivery: DeliveryId };

const nothing: Returned = { is: "not-a-bounce", deliveries: [] };

/**
 * Decides what a mail that came back says, of which deliveries. Where it came to a return path of ours, of that one alone,
 * whatever else it names; where it came to an address that only looks like one, of none. Otherwise, as for mail that left
 * before there were return paths, a delivery report is about the ids that it gives back.
 */
export const readReturned = (
  mail: ReturnedMail,
  paths: ReturnPaths | undefined,
  envelope: Envelope | undefined,
): Returned => {
  if (envelope !== undefined)
    return {
      is: judgeReturned(mail, { toReturnPath: true, sender: envelope.sender }),
      deliveries: [envelope.delivery],
    };
  const read = paths === undefined ? [] : mail.addressees.map((address) => readReturnPath(paths, address));
  const ours = [...new Set(read.flatMap((path) => (path.is === "ours" ? [path.delivery] : [])))];
  const [only, ...others] = ours;
  // Servers write to one return path at a time.
  if (others.length > 0) return nothing;
  if (only !== undefined) return { is: judgeReturned(mail, { toReturnPath: true }), deliveries: [only] };
  if (read.some((path) => path.is === "forged")) return nothing;
  return { is: judgeReturned(mail, { toReturnPath: false }), deliveries: deliveriesNamed(mail) };
};
