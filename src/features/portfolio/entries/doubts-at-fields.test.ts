import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { heldBy } from "../../../../tests/kit/entry-pages.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

test("what looks mistyped is said at its field, in both languages, and holds nothing back", async () =>
  stage.forgetting(async () => {
    const id = await keepEntryOf(stage.world, personId, "training", {
      title: ["Babies"],
      date: ["2062-03-01"],
      hours: ["1500"],
    });
    const browser = stage.as("person");
    const { text } = await browser.get(`/portfolio/training/${id}`);
    expect(text).toContain(
      '<p class="doubt" id="date-doubt">Please look again: March 1, 2062. This day is far in the future.</p>',
    );
    expect(text).toContain("Please look again: 1500. These are more hours than one would expect.");
    expect(text).toMatch(/<input id="hours"[^>]*aria-describedby="hours-doubt /);
    expect(text).not.toContain("has-mistake");
    browser.cookies.set("attune-language", "es");
    const spanish = await browser.get(`/portfolio/training/${id}`);
    expect(spanish.text).toContain("Mire otra vez: 1500. Son más horas de las que se esperarían.");
  }));

test("the page that saves while somebody types is told of it as well, and that it is gone", async () =>
  stage.forgetting(async () => {
    const id = await keepEntryOf(stage.world, personId, "volunteering", {
      date: ["2025-03-01"],
      hours: ["2"],
    });
    const browser = stage.as("person");
    const { text } = await browser.get(`/portfolio/volunteering/${id}`);
    const type = async (hours: string, number: number) => {
      const answer = await browser.post("/portfolio/save", {
        account: accountKey(personId),
        entry: id,
        kind: "volunteering",
        editor: heldBy(text)["editor"] ?? "",
        saves: JSON.stringify([
          { field: "hours", typed: [hours], base: Number(heldBy(text)["seen"]), number },
        ]),
      });
      return JSON.parse(answer.text) as { readonly doubts: unknown };
    };
    expect((await type("25", 1)).doubts).toEqual([
      {
        field: "hours",
        html: '<p class="doubt" id="hours-doubt">Please look again: 25. These are more hours than one would expect.</p>',
      },
    ]);
    expect((await type("5", 2)).doubts).toEqual([]);
  }));
