import { DAY } from "../../../src/core/kernel/instant.ts";
import { eraseSalt, saltOf } from "../../../src/store/audit-salts.ts";
import { noteReturned } from "../../../src/store/note-returned.ts";
import { accountKey } from "../../../src/web/account-key.ts";

import { moveApplications } from "../../../src/worker/time/move-applications.ts";
import { sendReminders } from "../../../src/worker/time/send-reminders.ts";

import { cast } from "../../kit/actors.ts";
import { registerOf, runOf } from "../../kit/applications.ts";
import { keepDocumentOf } from "../../kit/documents.ts";
import { keepEntryOf, tell } from "../../kit/makers.ts";
import { planStepOf } from "../../kit/plan-steps.ts";
import { askRatingOf } from "../../kit/ratings.ts";
import { reportOf } from "../../kit/returned-mails.ts";
import { signAudit } from "../../kit/sign-audit.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendWaiting, tidyUp } from "../../kit/stage-worker.ts";

/** What runs without anybody asking. Each begins from the cast's state. */
export const jobs: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "everything is forgotten that nobody needs any more": async (stage) => {
    const { personId } = cast.members.person;
    const entry = await keepEntryOf(stage.world, personId, "training", { title: ["Listening to Babies"] });
    await stage.as("person").post(`/portfolio/training/${entry}/delete`, { seen: "999999999999999" });
    const document = await keepDocumentOf(stage.world, personId);
    await stage.as("person").post(`/portfolio/documents/${document}/delete`);
    await stage.as("person").post("/portfolio/uploads", {
      account: accountKey(personId),
      id: stage.world.ids.id(),
      name: "left.png",
      bytes: "100",
    });
    const step = await planStepOf(stage.world, personId, "Call Dora");
    await stage.as("person").post(`/portfolio/plan/steps/${step}/delete`, { seen: "1" });
    await stage.as("visitor").post("/sign-in/link", { address: "somebody@people.example" });
    await sendWaiting(stage);
    await tidyUp(stage, stage.clock.now() + 400 * DAY);
  },
  "a day comes on which an applicant is reminded, and one on which an application ends": async (stage) => {
    const { world } = stage;
    const application = await registerOf(world, "a", cast.members.person.personId);
    await runOf(world, "a", application, "accept");
    const now = stage.clock.now();
    // The last day is that on which two years are over.
    await sendReminders(world, now + 700 * DAY);
    await sendReminders(world, now + 728 * DAY);
    await moveApplications(world, now + 740 * DAY);
    await moveApplications(world, now + 1200 * DAY);
    await sendWaiting(stage);
  },
  "a rater is reminded, and somebody does not want to be": async (stage) => {
    const { world } = stage;
    const { personId } = cast.members.person;
    const { application } = await askRatingOf(world, "a", personId);
    await runOf(world, "a", application, "accept");
    await stage.as("person").post("/me/mail", { wanted: [] });
    await stage.as("person").post("/me/mail", { wanted: ["news"] });
    await sendWaiting(stage);
    const now = stage.clock.now();
    await sendReminders(world, now + 6 * DAY);
    await sendReminders(world, now + 7 * DAY);
    await sendReminders(world, now + 728 * DAY);
    await sendWaiting(stage);
  },
  "a rater mistypes a code, and has another one sent": async (stage) => {
    const { request } = await askRatingOf(stage.world, "a", cast.members.person.personId);
    await sendWaiting(stage);
    const visitor = stage.as("visitor");
    for (let sent = 0; sent < 2; sent++) {
      await visitor.post(`/rate/${request}/code`);
      await sendWaiting(stage);
      await visitor.post(`/rate/${request}/enter`, { code: "000000" });
    }
  },
  "the audit is signed, and again where its file was lost": async ({ world }) => signAudit(world, 2),
  "a mail comes back": async (stage) => {
    const changed = { change: "changed", at: stage.clock.now() } as const;
    await tell(stage.world, cast.members.person.personId, "password-changed", changed);
    const [mail] = await sendWaiting(stage);
    await noteReturned(stage.world, reportOf({ to: mail?.returnPath ?? "" }));
  },
  "a salt is drawn, and erased": async ({ world: { store, ids } }) => {
    const { personId } = cast.members.person;
    await store.withinPerson(personId, async (tx) => saltOf(tx, personId, ids.bytes));
    await store.withinPerson(personId, async (tx) => {
      await eraseSalt(tx, personId);
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    });
  },
};
