import { Counter, Gauge, type Registry } from "prom-client";
import { SECOND } from "./core/kernel/instant.ts";
import { deliveryStates } from "./core/messages/delivery.ts";
import type { MailParts } from "./worker/mail/parts.ts";
import type { Gauges } from "./worker/start.ts";

/** Counts what comes of each try to send a mail. */
export const countTries = (registry: Registry): NonNullable<MailParts["observe"]> => {
  const tries = new Counter({
    name: "attune_mail_tries_total",
    help: "Tries to send a mail that ended, by what the mail is now and why.",
    labelNames: ["state", "problem"] as const,
    registers: [registry],
  });
  return (state, problem) => tries.inc({ state, problem: problem ?? "none" });
};

/** Shows what waits in the outbox and what became of the mails of the last day; asked of the database when it is read. */
export const showGauges = (registry: Registry, read: () => Promise<Gauges>, now: () => number): void => {
  const registers = [registry];
  const oldest = new Gauge({
    name: "attune_outbox_oldest_seconds",
    help: "How long the oldest row of the outbox has been waiting.",
    registers,
  });
  const mails = new Gauge({
    name: "attune_mails",
    help: "Mails that changed in the last day, by state.",
    labelNames: ["state"] as const,
    registers,
  });
  new Gauge({
    name: "attune_outbox_waiting",
    help: "Rows of the outbox that are not in the queue yet.",
    registers,
    async collect() {
      const { outbox, deliveries } = await read();
      this.set(outbox.rows);
      oldest.set(outbox.since === null ? 0 : Math.max(0, now() - outbox.since) / SECOND);
      for (const state of deliveryStates) mails.set({ state }, deliveries[state] ?? 0);
    },
  });
};
