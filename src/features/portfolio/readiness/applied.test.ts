// What somebody applies for has ratings and signatures of its own: the portfolio says of it just what the application does.
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { offerCategories } from "../../../../tests/kit/applications.ts";
import { signTextsOf } from "../../../../tests/kit/signed-texts.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { type Submittable, submittableOf } from "../../../../tests/kit/submissions.ts";

let stage: Stage;
let there: Submittable;
beforeAll(async () => {
  stage = await openStage();
  await offerCategories(stage.world, "a");
  there = await submittableOf(stage.world, "a", personId, "signatures");
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const { a } = cast.associations;

const own = async (): Promise<string> => {
  const { edition, category } = there.application;
  const { text } = await stage
    .as("person")
    .get(`/portfolio/readiness/${edition}/${category}?association=${a.slug}`);
  return text;
};

const looked = async (): Promise<string> => {
  const { text } = await stage.as("a-coordinator").get(`/a/${a.slug}/portfolios/${personId}`);
  return text;
};

const answer = /(?:can|cannot) be submitted/i;

test("what is signed stands in the portfolio, at once, for the person and for staff", async () => {
  expect(answer.exec(await own())?.[0]).toBe("Cannot be submitted");
  expect(await looked()).toContain("Infant Family Associate: 2 missing");
  await signTextsOf(stage.world, there.application);
  expect(answer.exec(await own())?.[0]).toBe("Can be submitted");
  expect(await looked()).toContain("Infant Family Associate: can be submitted");
});

test("a rating that came in is not said to be waited for", async () => {
  expect(await own()).not.toContain("not arrived yet");
});
