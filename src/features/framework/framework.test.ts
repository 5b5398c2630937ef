import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { inventedText, keepTextOf } from "../../../tests/kit/licensed-text.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const framework = `/a/${cast.associations.a.slug}/framework`;
const { personId } = cast.members.person;
const statement = "Waters the plants before the families come";
const matrix = "/portfolio/competencies?profile=family-specialist";

const texts = async () => stage.rows("framework_texts");
const told = async (): Promise<readonly string[]> =>
  (await stage.rows("audit_events"))
    .map(({ action }) => String(action))
    .filter((action) => action.startsWith("framework"))
    .toSorted();

const administrator = () => stage.as("a-association-administrator");

describe("an import", () => {
  test("is looked at first, with what has no place by its line, and kept once it is accepted", async () =>
    stage.forgetting(async () => {
      const preview = await administrator().post(framework, {
        profile: "family-specialist",
        pasted: inventedText(),
        step: "check",
      });
      expect(preview.status).toBe(200);
      expect(preview.text).toContain("1 area of expertise, 2 areas, and 3 statements");
      expect(preview.text).toContain("Line 11");
      expect(preview.text).toContain("Keeps four balls in the air");
      expect(await texts(), "nothing is kept yet").toEqual([]);

      const fields = { ...fieldsIn(preview, framework), step: "accept" };
      expect((await administrator().post(framework, fields)).status).toBe(303);
      expect((await administrator().post(framework, fields)).status, "twice is once").toBe(303);
      expect(await texts()).toHaveLength(1);
      expect(await told()).toEqual(["framework.imported"]);
      expect((await administrator().get(framework)).text).toContain("Shown now");
    }));

  test("of a CASE package names what has no place by its identifier", async () =>
    stage.forgetting(async () => {
      const pack = {
        CFItems: [
          { identifier: "e", fullStatement: "Thinking", CFItemType: "Area of Expertise" },
          { identifier: "lost", fullStatement: "Sings to the moon" },
        ],
        CFAssociations: [],
      };
      const preview = await administrator().post(framework, {
        profile: "family-specialist",
        pasted: JSON.stringify(pack),
        step: "check",
      });
      expect(preview.text).toContain("Item lost");
    }));

  test.each([
    ["{ broken", "begins like JSON"],
    ['{"a": 1}', "no CASE package"],
    ["Good morning", "No area of expertise"],
  ])("of %s is refused in a sentence, and nothing is kept", async (pasted, said) =>
    stage.forgetting(async () => {
      const answer = await administrator().post(framework, {
        profile: "family-specialist",
        pasted,
        step: "check",
      });
      expect(answer.status).toBe(409);
      expect(answer.text).toContain(said);
      expect(await texts()).toEqual([]);
    }),
  );

  test("for a profile that is none, or of nothing, is not taken", async () =>
    stage.forgetting(async () => {
      const wrong = await administrator().post(framework, { profile: "acrobat", pasted: "x", step: "check" });
      expect(wrong.status).toBe(422);
      const empty = await administrator().post(framework, { profile: "family-specialist", step: "check" });
      expect(empty.status).toBe(422);
    }));
});

describe("versions", () => {
  test("stay, and one holds at a time: the earlier is brought back, and the last ended", async () =>
    stage.forgetting(async () => {
      const first = await keepTextOf(stage.world, "a");
      await keepTextOf(stage.world, "a", inventedText("Feeds the hens"));
      const page = await administrator().get(framework);
      expect(page.text).toContain("1 earlier version");
      const back = `${framework}/${first}/bring-back`;
      const fields = fieldsIn(page, back);
      expect((await administrator().post(back, fields)).status).toBe(303);
      expect((await administrator().post(back, fields)).status).toBe(303);
      const now = (await texts()).filter(({ ended_at }) => ended_at === null);
      expect(now.map(({ of_version }) => of_version)).toEqual([first]);
      const end = `${framework}/${String(now[0]?.["id"])}/end`;
      expect((await administrator().post(end, {})).status).toBe(303);
      expect((await texts()).filter(({ ended_at }) => ended_at === null)).toEqual([]);
      expect(await texts()).toHaveLength(3);
      expect(await told()).toEqual([
        "framework.brought-back",
        "framework.ended",
        "framework.imported",
        "framework.imported",
      ]);
    }));

  test("are looked at by coordinators, who change nothing", async () =>
    stage.forgetting(async () => {
      const version = await keepTextOf(stage.world, "a");
      const coordinator = stage.as("a-coordinator");
      const page = await coordinator.get(framework);
      expect(page.text).toContain("Look at it");
      expect(page.text).not.toContain("Import a text");
      expect((await coordinator.get(`${framework}/${version}`)).text).toContain(statement);
      expect((await coordinator.post(`${framework}/${version}/end`, {})).status).toBe(403);
    }));
});

describe("a licensed text", () => {
  test("is shown to whoever follows the association, while it holds, and to nobody else", async () =>
    stage.forgetting(async () => {
      await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
      const version = await keepTextOf(stage.world, "a");
      expect((await stage.as("person").get(matrix)).text).not.toContain(statement);
      await followOf(stage.world, "a", personId);
      const shown = (await stage.as("person").get(matrix)).text;
      expect(shown).toContain(`in the licensed text of ${cast.associations.a.name}`);
      expect(shown).toContain(statement);
      expect(
        (await stage.as("person").get("/portfolio/competencies?profile=family-associate")).text,
      ).not.toContain(statement);
      await administrator().post(`${framework}/${version}/end`, {});
      expect((await stage.as("person").get(matrix)).text).not.toContain(statement);
    }));

  test("of another association is never shown, to its followers' neighbours or its staff", async () =>
    stage.forgetting(async () => {
      await keepTextOf(stage.world, "b");
      await followOf(stage.world, "a", personId);
      expect((await stage.as("person").get(matrix)).text).not.toContain(statement);
      expect((await administrator().get(framework)).text).toContain("No licensed text yet");
    }));

  test("stands beside the portfolio that staff look at", async () =>
    stage.forgetting(async () => {
      await keepTextOf(stage.world, "a");
      await keepEntryOf(stage.world, personId, "training", { title: ["Babies"] });
      await sharePortfolioOf(stage.world, "a", personId);
      const page = `/a/${cast.associations.a.slug}/portfolios/${personId}/competencies?profile=family-specialist`;
      expect((await stage.as("a-coordinator").get(page)).text).toContain(statement);
    }));
});
