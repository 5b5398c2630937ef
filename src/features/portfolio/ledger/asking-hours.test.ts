import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const SEND = "/portfolio/rsc/ask/send";
const { personId, address: own } = cast.members.person;
const stranger = "dana@elsewhere.example";

test("only what is really asked is counted, and one address is asked three times a day", async () =>
  stage.forgetting(async () => {
    const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
    const entry = await keepEntryOf(stage.world, personId, "rsc", {
      provider: [provider],
      form: ["individual"],
      logged: ["sessions"],
      sessions: ["2025-06-03", "3"],
    });
    const ask = async (address: string, entries: readonly string[] = [entry]) =>
      stage.as("person").post(SEND, {
        id: stage.world.ids.id(),
        provider,
        entries,
        address,
        language: "en",
      });
    const asked = async () => (await stage.rows("hour_requests")).length;
    // Nothing to ask about, and oneself: neither uses anything up.
    for (let time = 0; time < 4; time++) {
      expect((await ask(stranger, [stage.world.ids.id()])).status).toBe(409);
      expect((await ask(own)).status).not.toBe(303);
    }
    expect(await asked()).toBe(0);
    for (let time = 0; time < 3; time++) expect((await ask(stranger)).status).toBe(303);
    expect((await ask(stranger)).status).toBe(429);
    expect(await asked()).toBe(3);
    expect((await ask("ana@elsewhere.example")).status).toBe(303);
  }));
