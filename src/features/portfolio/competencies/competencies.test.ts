import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { decide, followOf, keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const grief = "theoretical-foundations/attachment-separation-trauma-grief-and-loss";
const curiosity = "reflection/curiosity";
const matrix = "/portfolio/competencies";

const following = async (): Promise<void> => {
  await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
  await followOf(stage.world, "a", personId, ["alliance-2024/IFS"]);
};

const training = async (title: string, further: Readonly<Record<string, readonly string[]>> = {}) =>
  keepEntryOf(stage.world, personId, "training", {
    title: [title],
    date: ["2025-03-01"],
    hours: ["6"],
    ...further,
  });

const get = async (address: string): Promise<string> => (await stage.as("person").get(address)).text;

const press = async (fields: Readonly<Record<string, string>>) =>
  stage.as("person").post(`${matrix}/tag`, { account: accountKey(personId), ...fields });

const areasOf = async (id: string): Promise<unknown> => {
  const row = (await stage.rows("portfolio_entries")).find((each) => each["id"] === id);
  const fields = row?.["fields"] as Record<string, { typed: unknown }> | undefined;
  return fields?.["areas"]?.typed;
};

describe("tagging", () => {
  test("where nothing could show an area, both pages say what could, and lead there", async () =>
    stage.forgetting(async () => {
      await following();
      for (const address of [`${matrix}/tag`, `${matrix}/tag?area=${grief}`]) {
        const page = await get(address);
        expect(page).toContain("Nothing to tag yet");
        expect(page).toContain('href="/portfolio/training/new"');
        expect(page).not.toContain("Every entry has an area");
      }
    }));

  test("one press adds a suggested area, the matrix shows it, and undo takes it back", async () =>
    stage.forgetting(async () => {
      await following();
      const entry = await training("Grief in the first year");
      const asked = await get(`${matrix}/tag`);
      expect(asked).toContain("1 entry has no area yet.");
      expect(asked).toContain("Because of: grief");
      expect(await get(matrix)).toContain("0 of 37 areas are shown.");
      expect(await areasOf(entry), "nothing by itself").toBeUndefined();

      const added = await press({ entry, add: grief });
      expect(added.status).toBe(303);
      expect(await areasOf(entry)).toEqual([grief]);
      const shown = await get(matrix);
      expect(shown).toContain("1 of 37 areas are shown.");
      expect(shown).toContain(`href="/portfolio/training/${entry}"`);

      const after = await get(added.headers.get("location") ?? "");
      expect(after).toContain("now shows attachment, separation, trauma, grief, and loss");
      expect(after).toContain("Undo");
      expect(after).not.toContain("Nothing in this entry gave us an idea");
      expect(after).toContain("Back to all areas");
      expect((await press({ entry, remove: grief })).status).toBe(303);
      expect(await areasOf(entry)).toEqual([]);
    }));

  test("twice happens once, and the audit is told once", async () =>
    stage.forgetting(async () => {
      const entry = await training("Grief");
      await press({ entry, add: grief });
      await press({ entry, add: grief });
      await press({ entry, add: curiosity });
      expect(await areasOf(entry)).toEqual([grief, curiosity]);
      const events = (await stage.rows("audit_events")).filter(({ action }) => action === "entry.edited");
      expect(events).toHaveLength(1);
    }));

  test("goes past what nothing fits, and says when that was the last one", async () =>
    stage.forgetting(async () => {
      const first = await training("Grief");
      const second = await training("Pivot tables");
      const asked = await get(`${matrix}/tag`);
      expect(asked).toContain(`${matrix}/tag?after=${first}`);
      expect(await get(`${matrix}/tag?after=${first}`)).toContain("Pivot tables");
      expect(await get(`${matrix}/tag?after=${second}`)).toContain("2 entries still have no area.");
    }));

  test("for one area finds the entries that speak of it first", async () =>
    stage.forgetting(async () => {
      const entry = await training("Grief and play");
      await training("Pivot tables");
      const page = await get(`${matrix}/tag?area=${grief}`);
      expect(page.indexOf("Grief and play")).toBeLessThan(page.indexOf("Pivot tables"));
      expect(page).toContain("1 other entry");
      const added = await press({ entry, add: grief, for: grief });
      expect(added.headers.get("location")).toContain(`area=${encodeURIComponent(grief)}`);
      const after = await get(added.headers.get("location") ?? "");
      expect(after).not.toContain("No entry mentions it");
      expect(after).toContain("No other entry mentions it");
      expect(after).toContain("Back to all areas");
    }));

  test.each([
    ["an area that is none", { add: "astrology" }],
    ["nothing at all", {}],
  ])("of %s is not there", async (_, fields) =>
    stage.forgetting(async () => {
      const entry = await training("Grief");
      expect((await press({ entry, ...fields })).status).toBe(404);
      expect(await areasOf(entry)).toBeUndefined();
    }),
  );

  test("of somebody who gives RSC is not there", async () =>
    stage.forgetting(async () => {
      const entry = await keepEntryOf(stage.world, personId, "providers", { name: ["Rosa Quintanilla"] });
      expect((await press({ entry, add: grief })).status).toBe(404);
      expect((await stage.as("person").get(`${matrix}/suggestions?entry=${entry}`)).status).toBe(404);
    }));
});

describe("the matrix", () => {
  test("shows only what is not shown where that is asked, and tells what does not count yet", async () =>
    stage.forgetting(async () => {
      await following();
      await training("Grief", { areas: [grief] });
      await training("Half typed", { areas: [curiosity], hours: [] });
      const all = await get(matrix);
      expect(all).toContain("1 of 37 areas are shown.");
      expect(all).toContain("1 does not count yet");
      expect(all, "on paper, whose it is and of which day").toMatch(
        /<p class="printed-for">\s*Competencies of [^,<]+, [A-Z][a-z]+ \d+, 2026/,
      );
      const left = await get(`${matrix}?profile=family-specialist&show=uncovered`);
      expect(left).toContain("You wonder about people");
      expect(left).not.toContain("You know what goes on in a child");
    }));

  test("can be of another profile, and of a category that is offered", async () =>
    stage.forgetting(async () => {
      await following();
      expect(await get(`${matrix}?profile=mental-health-mentor-P`)).toContain("0 of 58 areas are shown.");
      expect(await get(`${matrix}?edition=alliance-2024&category=IMHS`)).toContain(
        "0 of 45 areas are shown.",
      );
      expect(await get(`${matrix}?profile=nonsense`)).toContain("0 of 37 areas are shown.");
    }));

  test("is led to from the requirement that people judge", async () =>
    stage.forgetting(async () => {
      await following();
      const card = await get("/portfolio/readiness/alliance-2024/IFS");
      expect(card).toContain("See the 37 areas that nothing shows yet");
      const href =
        /href="(\/portfolio\/competencies\?[^"]+)"/.exec(card)?.[1]?.replaceAll("&amp;", "&") ?? "";
      expect(await get(href)).toContain("0 of 37 areas are shown.");
    }));
});

describe("the form of an entry", () => {
  test("offers the areas of what one has in mind, keeps what was chosen elsewhere, and suggests", async () =>
    stage.forgetting(async () => {
      await following();
      const statistics = "theoretical-foundations/statistics";
      const entry = await training("Grief", { areas: [statistics] });
      const page = await get(`/portfolio/training/${entry}`);
      expect(page).toContain("All 37 areas");
      expect(page).toMatch(new RegExp(`value="${statistics}" checked`));
      expect(page).toContain("Because of: grief");
      expect(page).not.toContain('value="leading-people/motivating"');
      const answer = await stage.as("person").get(`${matrix}/suggestions?entry=${entry}`);
      expect(JSON.parse(answer.text)).toEqual({ suggested: [{ area: grief, because: "Because of: grief" }] });
    }));
});
