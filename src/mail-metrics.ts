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

/**
 * Shows what waits in the outbox and what became of the mails of the last day. The database is asked once for all of
 * them; where it is away, they stay as they were.
 */
export const showGauges = (registry: Registry, read: () => Promise<Gauges>, now: () => number): void => {
  let asked: Promise<Gauges | undefined> | undefined;
  const readOnce = async (): Promise<Gauges | undefined> => {
    asked ??= read()
      .catch(() => undefined)
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
  const show = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    set: (gauge: Gauge<L>, gauges: Gauges) => void,
  ): Gauge<L> =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const gauges = await readOnce();
        if (gauges !== undefined) set(this, gauges);
      },
    });
  show(
    "attune_outbox_waiting",
    "Rows of the outbox that are not in the queue yet.",
    [],
    (gauge, { outbox }) => gauge.set(outbox.rows),
  );
  show("attune_outbox_oldest_seconds", "How long the oldest of them has waited.", [], (gauge, { outbox }) =>
    gauge.set(outbox.since === null ? 0 : Math.max(0, now() - outbox.since) / SECOND),
  );
  show(
    "attune_mails",
    "Mails that changed in the last day, by state.",
    ["state"],
    (gauge, { deliveries }) => {
      for (const state of deliveryStates) gauge.set({ state }, deliveries[state] ?? 0);
    },
  );
};
