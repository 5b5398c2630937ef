import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { addressIn, fillEntry, heldBy, sendPage } from "../../../../tests/kit/entry-pages.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { listEntries } from "../../../store/entries.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

/** A provider with whom two meetings are recorded. */
const meetings = async (): Promise<string> => {
  const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
  await keepEntryOf(stage.world, personId, "rsc", {
    provider: [provider],
    form: ["individual"],
    logged: ["sessions"],
    sessions: ["2025-01-31", "1.5", "2025-02-28", "1.5"],
  });
  return provider;
};

const total = (provider: string) => ({
  provider,
  form: "group",
  logged: "total",
  from: "2025-02-01",
  to: "2025-02-28",
  hours: "3",
});

const rsc = async () =>
  stage.world.store.withinPerson(personId, async (tx) =>
    (await listEntries(tx, personId)).filter(({ kind }) => kind === "rsc"),
  );

const question = "Something else with this person is recorded already on February 28, 2025";

describe("hours that are there already in another form", () => {
  test("are asked about before they are saved, lose nothing, and are saved all the same", async () =>
    stage.forgetting(async () => {
      const typed = total(await meetings());
      const browser = stage.as("person");
      const { text } = await browser.get("/portfolio/rsc/new");
      const asked = await sendPage(browser, text, typed);
      expect(asked.status).toBe(409);
      expect(asked.text).toContain(question);
      expect(asked.text).toContain('name="again"');
      expect(asked.text).toContain('value="2025-02-01"');
      expect(await rsc()).toHaveLength(1);
      const saved = await sendPage(browser, asked.text, { ...typed, again: "yes" });
      expect(saved.status).toBe(303);
      expect(await rsc()).toHaveLength(2);
      // What was answered is told, and not asked again.
      const address = addressIn(text);
      expect((await browser.get(address)).text).toContain(question);
      expect((await fillEntry(browser, address, { ...typed, hours: "4" })).status).toBe(303);
      expect((await fillEntry(browser, address, { ...typed, from: "2025-01-01" })).status).toBe(409);
    }));

  test("are told while somebody types, kept all the same, and asked about when a button is pressed", async () =>
    stage.forgetting(async () => {
      const typed = total(await meetings());
      const browser = stage.as("person");
      const { text } = await browser.get("/portfolio/rsc/new");
      const saves = Object.entries(typed).map(([field, value]) => ({
        field,
        typed: [value],
        base: 0,
        number: 1,
      }));
      const answer = await browser.post("/portfolio/save", {
        account: accountKey(personId),
        entry: addressIn(text).split("/").at(-1) ?? "",
        kind: "rsc",
        editor: heldBy(text)["editor"] ?? "",
        saves: JSON.stringify(saves),
      });
      expect((JSON.parse(answer.text) as { readonly told: string }).told).toContain(question);
      expect(await rsc()).toHaveLength(2);
      // The script has noted what is saved, so that only what was opened says what is new.
      const shown = JSON.stringify(
        Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, [value]])),
      );
      const held = { ...heldBy(text), shown };
      expect((await browser.post(addressIn(text), { ...held, ...typed })).status).toBe(409);
      expect((await browser.post(addressIn(text), { ...held, ...typed, again: "yes" })).status).toBe(303);
    }));

  test("are asked about where two pages save them at the same moment", async () =>
    stage.forgetting(async () => {
      const typed = total(await meetings());
      const later = { ...typed, from: "2025-03-01", to: "2025-03-31" };
      const browser = stage.as("person");
      const pages = await Promise.all([1, 2].map(async () => (await browser.get("/portfolio/rsc/new")).text));
      const done = await Promise.all(pages.map(async (page) => sendPage(browser, page, later)));
      expect(done.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
      expect(await rsc()).toHaveLength(2);
    }));
});
