import type { Pool } from "pg";
import { DOCUMENT_KEPT_DAYS } from "../core/documents/document.ts";
import { DELETED_KEPT_DAYS } from "../core/entries/delete-entry.ts";
import { EXPORT_KEPT_DAYS, EXPORT_LEFT } from "../core/import/export.ts";
import { DAY, HOUR, type Instant } from "../core/kernel/instant.ts";
import { STEPS_KEPT_DAYS } from "../core/planning/plan-step.ts";
import { forgetRequests } from "../store/address-requests.ts";
import { forgetChallenges } from "../store/challenges.ts";
import { forgetDeliveries } from "../store/deliveries.ts";
import { forgetDemonstrationMail } from "../store/demonstration-mail.ts";
import { forgetDeletedDocuments } from "../store/document-looks.ts";
import { forgetUploads } from "../store/document-uploads.ts";
import { forgetDeletedEntries } from "../store/entries.ts";
import { forgetExports, giveUpExports } from "../store/exports.ts";
import { forgetRelayed, inRelayTransaction } from "../store/handover.ts";
import { forgetImports } from "../store/imports.ts";
import { forgetLinks } from "../store/link-tokens.ts";
import { forgetDeletedSteps } from "../store/plan-steps.ts";
import { forgetAttempts } from "../store/rate-counts.ts";
import { clearDrafts } from "../store/rating-drafts.ts";
import { forgetSecondSteps } from "../store/second-steps.ts";
import { forgetSessions } from "../store/sessions.ts";
import type { Tx } from "../store/tx.ts";
import type { Store } from "../store/within.ts";
import type { Task } from "./timetable.ts";

type Forget = (tx: Tx, before: Instant) => Promise<number>;

/** While most of those who use Attune sleep. */
const nightly = (minute: number): string => `${minute} 8 * * *`;
const hourly = (minute: number): string => `${minute} * * * *`;

/** What is forgotten, when, and how long after it stopped being of use. */
const leftovers: readonly (readonly [name: string, cron: string, kept: number, forget: Forget])[] = [
  ["forget-attempts", hourly(7), 2 * HOUR, forgetAttempts],
  ["forget-challenges", hourly(17), HOUR, forgetChallenges],
  ["forget-second-steps", hourly(27), HOUR, forgetSecondSteps],
  ["forget-sessions", nightly(3), 30 * DAY, forgetSessions],
  ["forget-links", nightly(13), 30 * DAY, forgetLinks],
  ["forget-requests", nightly(23), 30 * DAY, forgetRequests],
  ["forget-entries", nightly(29), DELETED_KEPT_DAYS * DAY, forgetDeletedEntries],
  ["forget-imports", nightly(31), 0, forgetImports],
  ["forget-documents", nightly(31), DOCUMENT_KEPT_DAYS * DAY, forgetDeletedDocuments],
  ["forget-steps", nightly(39), STEPS_KEPT_DAYS * DAY, forgetDeletedSteps],
  ["forget-uploads", hourly(37), DAY, forgetUploads],
  ["forget-exports", nightly(35), EXPORT_KEPT_DAYS * DAY, forgetExports],
  ["forget-deliveries", nightly(33), 90 * DAY, forgetDeliveries],
  ["forget-demonstration-mail", nightly(43), 30 * DAY, forgetDemonstrationMail],
];

/** How long a row stays in the outbox after it was handed over: for whoever looks into what happened. */
const RELAYED_KEPT = 7 * DAY;

/** Keeps the house tidy: nothing is kept that nobody can use. */
export const housekeeping = ({
  store,
  pool,
}: {
  readonly store: Store;
  readonly pool: Pool;
}): readonly Task[] => [
  ...leftovers.map(([name, cron, kept, forget]) => ({
    name,
    cron,
    run: async (now: Instant) => ({ forgotten: await store.withinJob(async (tx) => forget(tx, now - kept)) }),
  })),
  {
    name: "clear-rating-drafts",
    cron: hourly(47),
    run: async () => ({ forgotten: await store.withinJob(clearDrafts) }),
  },
  {
    name: "give-up-exports",
    cron: "*/10 * * * *",
    run: async (now: Instant) => ({
      failed: await store.withinJob(async (tx) => giveUpExports(tx, now - EXPORT_LEFT)),
    }),
  },
  {
    name: "forget-outbox",
    cron: nightly(53),
    run: async (now: Instant) => {
      const client = await pool.connect();
      try {
        const before = now - RELAYED_KEPT;
        return { forgotten: await inRelayTransaction(client, async () => forgetRelayed(client, before)) };
      } finally {
        client.release();
      }
    },
  },
];
