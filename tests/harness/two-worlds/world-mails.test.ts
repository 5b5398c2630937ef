import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { send } from "../../../src/store/messages.ts";
import { cast, type MemberName } from "../../kit/actors.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { type Secret, whoMayBeTold } from "./compare.ts";
import { ratingMails, ratingSecrets } from "./rating-secrets.ts";
import { secrets } from "./secrets.ts";
import { toldByMail } from "./world-mails.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const nobody: ReadonlySet<string> = new Set();

describe("no mail that comes of a rating tells anything of it, to whomever", () => {
  test.each([...ratingSecrets, ...ratingMails])("$name", async (secret) => {
    expect(await toldByMail(stage, secret, nobody)).toEqual([]);
  });

  test("and there is such a mail: whoever asked is told that it was sent", async () => {
    const [{ worlds } = { worlds: undefined }] = ratingMails;
    if (worlds === undefined) throw new Error("no mail of a rating is looked at");
    const told = await toldByMail(
      stage,
      { name: "sent or not", worlds: [async () => undefined, worlds[0]] },
      nobody,
    );
    expect(told.map(({ to, worlds: [one, other] }) => [to, one.length, other.length])).toEqual([
      [cast.members["b-advisor"].address, 0, 1],
    ]);
  });
});

describe("whoever may not know a secret is told nothing of it by a mail that it brings about", () => {
  test.each(secrets.filter((secret) => !ratingSecrets.includes(secret)))("$name", async (secret) => {
    expect(await toldByMail(stage, secret, whoMayBeTold([secret]))).toEqual([]);
  });
});

describe("a mail that tells what a rating says is found", () => {
  const letter = async ({ world }: Stage, to: MemberName, left: number): Promise<void> => {
    const { personId } = cast.members[to];
    await world.store.withinPerson(personId, async (tx) => {
      const params = { at: world.clock.now(), left };
      await send(tx, world, { to: personId, kind: "recovery-code-used", params });
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    });
  };
  const [rated] = ratingSecrets;
  const faulty: Readonly<Record<string, (stage: Stage, world: 0 | 1) => Promise<void>>> = {
    "by its words": async (on, world) => letter(on, "person", world),
    "by how many there are": async (on, world) => {
      if (world === 1) await letter(on, "person", 1);
      await letter(on, "person", 1);
    },
    "by whom it goes to": async (on, world) => letter(on, world === 0 ? "person" : "other-person", 1),
  };
  test.each(Object.entries(faulty))("%s", async (_how, tell) => {
    if (rated === undefined) throw new Error("no secret is of a rating");
    const world =
      (number: 0 | 1): Secret["worlds"][0] =>
      async (on) => {
        await rated.worlds[number](on);
        await tell(on, number);
      };
    const told = await toldByMail(stage, { name: rated.name, worlds: [world(0), world(1)] }, nobody);
    expect(told.map(({ to }) => to)).toContain(cast.members.person.address);
  });
});
