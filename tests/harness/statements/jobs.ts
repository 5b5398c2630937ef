import { DAY } from "../../../src/core/kernel/instant.ts";
import { eraseSalt, saltOf } from "../../../src/store/audit-salts.ts";
import { cast } from "../../kit/actors.ts";
import { signAudit } from "../../kit/sign-audit.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendWaiting, tidyUp } from "../../kit/stage-worker.ts";

/** What runs without anybody asking. Each begins from the cast's state. */
export const jobs: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "everything is forgotten that nobody needs any more": async (stage) => {
    await stage.as("visitor").post("/sign-in/link", { address: "somebody@people.example" });
    await sendWaiting(stage);
    await tidyUp(stage, stage.clock.now() + 400 * DAY);
  },
  "the audit is signed, and again where its file was lost": async ({ world }) => signAudit(world, 2),
  "a salt is drawn, and erased": async ({ world: { store, ids } }) => {
    const { personId } = cast.members.person;
    await store.withinPerson(personId, async (tx) => saltOf(tx, personId, ids.bytes));
    await store.withinPerson(personId, async (tx) => {
      await eraseSalt(tx, personId);
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    });
  },
};
