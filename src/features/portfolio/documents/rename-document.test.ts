import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("two pages that rename a document lose no name: the second is told, and may save all the same", async () =>
  stage.forgetting(async () => {
    const id = await keepDocumentOf(stage.world, cast.members.person.personId);
    const here = `/portfolio/documents/${id}`;
    const act = `${here}/rename`;
    const person = stage.as("person");
    const pages = [await person.get(here), await person.get(here)] as const;
    const rename = async (page: (typeof pages)[number], name: string) =>
      person.post(act, { ...fieldsIn(page, act), name });
    expect((await rename(pages[0], "Winter course")).status).toBe(303);
    // The same once more changes nothing, whatever was shown.
    expect((await rename(pages[1], "Winter course")).status).toBe(303);
    const refused = await rename(pages[1], "Summer course");
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("renamed on another page meanwhile: it is called “Winter course.");
    expect(refused.text).toContain('value="Summer course"');
    expect((await person.get(here)).text).toContain("Winter course.");
    expect((await rename(refused, "Summer course")).status).toBe(303);
    expect((await person.get(here)).text).toContain("Summer course.");
  }));

test("two pages that rename it at the same moment do so one after the other, and one is told", async () =>
  stage.forgetting(async () => {
    const id = await keepDocumentOf(stage.world, cast.members.person.personId);
    const act = `/portfolio/documents/${id}/rename`;
    const person = stage.as("person");
    const sent = fieldsIn(await person.get(`/portfolio/documents/${id}`), act);
    const done = await Promise.all(["One", "Two"].map(async (name) => person.post(act, { ...sent, name })));
    expect(done.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  }));
