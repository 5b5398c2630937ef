import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { moveOf, registerOf } from "../../../../tests/kit/applications.ts";
import { followOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { person } = cast.members;
const target = "categories-2017/IFS";
const pages = ["/portfolio", "/portfolio/plan", "/portfolio/declarations", `/portfolio/readiness/${target}`];

const register = async () => {
  const application = await registerOf(stage.world, "a", person.personId);
  await followOf(stage.world, "a", person.personId, [target]);
  return application;
};

const main = async (address: string): Promise<string> => {
  const { status, text } = await stage.as("person").get(address);
  expect([address, status]).toEqual([address, 200]);
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
};

describe("with an application under way", () => {
  test.each(["/portfolio", "/portfolio/plan", "/portfolio/declarations"])(
    "%s leads to its raters and signatures for what is done in it",
    async (address) =>
      stage.forgetting(async () => {
        const { id } = await register();
        const text = await main(address);
        for (const page of ["raters", "signatures"])
          expect(text).toContain(`class="requirement-way" href="/applications/${id}/${page}"`);
        expect(text).not.toContain('class="requirement-way" href="/portfolio/references"');
        expect(text).not.toContain('class="requirement-way" href="/portfolio/declarations"');
        expect(text).toContain('class="requirement-way" href="/portfolio/training"');
      }),
  );

  test.each(["/portfolio", "/portfolio/readiness", `/portfolio/readiness/${target}`])(
    "%s says where it stands, and leads to it",
    async (address) =>
      stage.forgetting(async () => {
        const { id } = await register();
        const text = await main(address);
        const panel = text.slice(text.indexOf('id="under-way"'));
        expect(panel).toContain(`<a href="/applications/${id}">`);
        expect(panel).toContain("The coordinator’s turn");
        expect(panel).toContain("Open until");
        expect(text).not.toContain("/applications/new");
      }),
  );

  test("the questions of the day of a signature say that it is signed there, and are not needed for it", async () =>
    stage.forgetting(async () => {
      await register();
      const text = await main("/portfolio/declarations");
      expect(text.match(/is signed in the application itself/g)).toHaveLength(2);
      expect(text).not.toContain("Needed for Infant Family Specialist");
    }));
});

test.each(pages)("without one, or once it has ended, %s is as it was", async (address) =>
  stage.forgetting(async () => {
    const application = await register();
    await moveOf(stage.world, application, "withdraw");
    const text = await main(address);
    expect(text).not.toContain(`/applications/${application.id}`);
    expect(text).not.toContain('id="under-way"');
  }),
);
