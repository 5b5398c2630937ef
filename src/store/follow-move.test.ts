import { afterAll, beforeAll, expect, test } from "vitest";
import { cast, type MemberName } from "../../tests/kit/actors.ts";
import { moveOf, registerOf, runOf } from "../../tests/kit/applications.ts";
import { settleOf } from "../../tests/kit/settle-fees.ts";
import { openStage, type Stage } from "../../tests/kit/stage.ts";
import { sendWaiting } from "../../tests/kit/stage-worker.ts";
import { makeMove } from "../core/application/make-move.ts";
import { keepTimeMove } from "./applications.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

/** Who has a message about applications, and of which kind. */
const told = async (): Promise<readonly string[]> => {
  const nameOf = new Map(
    Object.entries(cast.members).map(([name, { personId }]) => [String(personId), name] as const),
  );
  return (await stage.rows("messages"))
    .filter(({ kind }) => String(kind).startsWith("application-"))
    .map(({ kind, person_id }) => `${String(kind)}: ${nameOf.get(String(person_id))}`)
    .toSorted();
};

const registerAs = async (name: MemberName) => registerOf(stage.world, "a", cast.members[name].personId);

test("whoever applies is told at once by the move of a coordinator", async () =>
  stage.forgetting(async () => {
    const application = await registerAs("person");
    await settleOf(stage.world, "a", application, "registration");
    await runOf(stage.world, "a", application, "accept");
    expect(await told()).toEqual(["application-moved: person"]);
    const [mail] = await sendWaiting(stage);
    expect(mail?.subject).toContain("accepted");
    expect(mail?.text).toContain(`/applications/${application.id}`);
  }));

test("every coordinator is told by a job, once, however often it comes", async () =>
  stage.forgetting(async () => {
    const application = await registerAs("person");
    await moveOf(stage.world, application, "withdraw");
    expect(await told()).toEqual([]);
    await sendWaiting(stage);
    const both = ["application-to-run: a-coordinator", "application-to-run: both"];
    expect(await told()).toEqual(both);
    const mails = await sendWaiting(stage);
    expect(await told()).toEqual(both);
    expect(mails.map(({ text }) => text).join()).toContain(
      `/a/${cast.associations.a.slug}/applications/${application.id}`,
    );
  }));

test("a coordinator who applies is told of their own application as its applicant and in no other way", async () =>
  stage.forgetting(async () => {
    const application = await registerAs("both");
    await moveOf(stage.world, application, "withdraw");
    await sendWaiting(stage);
    expect(await told()).toEqual(["application-to-run: a-coordinator"]);
  }));

test("no message says why", async () =>
  stage.forgetting(async () => {
    const application = await registerAs("person");
    await runOf(stage.world, "a", application, "refuse", "Something that only the page says");
    const mails = await sendWaiting(stage);
    const everything = JSON.stringify([mails, await stage.rows("messages")]);
    expect(everything).not.toContain("only the page");
  }));

test("coordinators are told of what time itself brings back", async () =>
  stage.forgetting(async () => {
    const application = await registerAs("person");
    const resumed = makeMove(
      { state: "on-hold", outcome: null, heldFrom: "registered" },
      { on: "resume", by: "time", why: "" },
      new Set(["membership-current"]),
    );
    if (!resumed.ok) throw new Error(resumed.refusal.code);
    await stage.world.store.withinJob(
      async (tx) => {
        await keepTimeMove(tx, stage.world, application, resumed.value);
        tx.log.append({ action: "application.moved", subject: { kind: "application", id: application.id } });
      },
      { association: application.associationId },
    );
    await sendWaiting(stage);
    expect(await told()).toEqual([
      "application-moved: person",
      "application-to-run: a-coordinator",
      "application-to-run: both",
    ]);
  }));
