import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf, runOf } from "../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { writeTextsOf } from "../../../tests/kit/signed-texts.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { returnOf, submittedOf } from "../../../tests/kit/submissions.ts";
import { changeCategoryAsStaff } from "./desk/change-category-as-staff.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const { slug } = cast.associations.a;
const questions = { why: "Please look once more", "question-section:training": "Which were in person?" };

test("questions can be sent on where a colleague changed something else meanwhile", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const { application } = await submittedOf(world, "a", personId);
    const checked = await runOf(world, "a", application, "begin-pre-check");
    const staff = stage.as("a-coordinator");
    const address = `/a/${slug}/applications/${application.id}/return`;
    const page = await staff.get(`${address}?ask=yes&part=section:training`);
    const sent = { ...fieldsIn(page, address), ...questions };
    await changeCategoryAsStaff(world, staffOf("a-coordinator", "a"), {
      id: checked.id,
      seen: checked.version,
      category: "ECFA",
    });
    const refused = await staff.post(address, sent);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Which were in person?");
    expect((await staff.post(address, fieldsIn(refused, address))).status).toBe(303);
  }));

test("questions are shown still where a colleague was quicker to return it", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const { application, training } = await submittedOf(world, "a", personId);
    const staff = stage.as("a-coordinator");
    const checked = await runOf(world, "a", application, "begin-pre-check");
    const address = `/a/${slug}/applications/${application.id}/return`;
    const page = await staff.get(`${address}?ask=yes&part=section:training`);
    const sent = { ...fieldsIn(page, address), ...questions };
    await returnOf(world, "a", checked, [{ part: { of: "entry", entry: training }, question: "How many?" }]);
    const refused = await staff.post(address, sent);
    expect(refused.status).toBe(409);
    for (const typed of Object.values(questions)) expect(refused.text).toContain(typed);
  }));

test("an answer that another window wrote stays, and is shown beside what is typed here", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const { application, training } = await submittedOf(world, "a", personId);
    const { returns } = await returnOf(world, "a", application, [
      { part: { of: "entry", entry: training }, question: "How many?" },
    ]);
    const [field] = returns.map((id) => `reply-${id}`);
    if (field === undefined) throw new Error("nothing was returned");
    const own = stage.as("person");
    const address = `/applications/${application.id}/returned`;
    const shown = fieldsIn(await own.get(address), address);
    const save = async (fields: Readonly<Record<string, string | readonly string[]>>, answer: string) =>
      own.post(address, { ...fields, step: "save", [field]: answer });
    expect((await save(shown, "Forty, in one window")).status).toBe(303);
    expect((await save(shown, "")).status).toBe(303);
    const refused = await save(shown, "Fifty, in the other");
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Forty, in one window");
    expect(refused.text).toContain("Fifty, in the other</textarea>");
    const again = await save(fieldsIn(refused, address), "Fifty, in the other");
    expect(again.status).toBe(303);
    expect((await own.get(address)).text).toContain("Fifty, in the other</textarea>");
  }));

test("a name that nobody can read is asked for again beside its field", async () =>
  stage.forgetting(async () => {
    await writeTextsOf(stage.world, "a");
    const { id } = await registerOf(stage.world, "a", personId);
    const own = stage.as("person");
    const address = `/applications/${id}/signatures`;
    const sent = { ...fieldsIn(await own.get(address), address), typedName: "\u200b" };
    expect((await own.post(address, sent)).status).toBe(422);
    expect((await own.get(address)).text).not.toContain("\u200b");
  }));
