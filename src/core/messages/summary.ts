import type { DeliveryState } from "./delivery.ts";

/** What became of a message by mail, over all addresses that it went to; queued where none was tried yet. */
export type MailState = "queued" | DeliveryState;

const inOrder: readonly DeliveryState[] = ["sent", "sending", "trying-again", "bounced", "gave-up"];

/** One state for all: a mail that arrived anywhere has arrived. */
export const mailState = (states: readonly DeliveryState[]): MailState =>
  inOrder.find((state) => states.includes(state)) ?? "queued";
