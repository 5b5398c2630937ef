import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const page = `/a/${cast.associations.a.slug}/portfolios/${personId}`;
const degree = {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  finished: ["finished"],
  conferredOn: ["2019-05-20"],
  transcript: ["official"],
};
const OTHERS = "documents have been attached or removed since";

const fieldsIn = (text: string): Record<string, string[]> => {
  const form = new RegExp(`<form[^>]*action="${page}/confirm"[\\s\\S]*?</form>`).exec(text)?.[0] ?? "";
  const fields: Record<string, string[]> = {};
  for (const [, name = "", value = ""] of form.matchAll(/name="([^"]+)" value="([^"]*)"/g))
    (fields[name] ??= []).push(value.replaceAll("&quot;", '"'));
  return fields;
};

test("a fact is confirmed beside the documents that staff saw; when these are others, both are told, and it is confirmed anew", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const entry = await keepEntryOf(world, personId, "education", degree);
    const transcript = await keepDocumentOf(world, personId, { name: "transcript.png", entry });
    await sharePortfolioOf(world, "a", personId);
    const [staff, person] = [stage.as("a-coordinator"), stage.as("person")];
    const seen = fieldsIn((await staff.get(page)).text);
    expect(seen["documents"]).toEqual([transcript]);
    // What is brought between the look and the press was not seen.
    const late = await keepDocumentOf(world, personId, { name: "late.png", entry });
    const confirm = async (fields: Record<string, string[]>): Promise<number> =>
      (await staff.post(`${page}/confirm`, fields)).status;
    expect(await confirm(seen)).toBe(303);
    expect((await staff.get(page)).text).toContain(OTHERS);
    // Nobody confirmed anything beside this one.
    expect((await person.get(`/portfolio/documents/${late}`)).text).not.toContain(
      "Staff confirmed something of",
    );
    await person.post(`/portfolio/documents/${late}/delete`);
    expect((await staff.get(page)).text).not.toContain(OTHERS);
    // Said before it is taken away, and after.
    expect((await person.get(`/portfolio/documents/${transcript}`)).text).toContain(
      "Staff confirmed something of",
    );
    expect((await person.get(`/portfolio/education/${entry}`)).text).toContain(
      "Staff confirmed something of this entry",
    );
    await person.post(`/portfolio/documents/${transcript}/attach`, { were: entry });
    expect((await person.get(`/portfolio/education/${entry}`)).text).toContain(
      "beside other documents than now",
    );
    const told = (await staff.get(page)).text;
    expect(told).toContain(OTHERS);
    expect(await confirm(fieldsIn(told))).toBe(303);
    expect((await staff.get(page)).text).not.toContain(OTHERS);
  }));
