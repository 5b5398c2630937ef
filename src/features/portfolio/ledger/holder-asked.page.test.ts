import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { followOf, keepEntryOf } from "../../../../tests/kit/makers.ts";
import { looseEnds } from "../../../../tests/kit/markup.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import type { EntryId } from "../../../core/entries/entry.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const ASKED = "/portfolio/rsc/asked";
const SEND = `${ASKED}/send`;
const { personId } = cast.members.person;
const { id: association, name: associationName } = cast.associations.a;
const me = () => stage.as("person");
const provider = async (name: string): Promise<EntryId> =>
  keepEntryOf(stage.world, personId, "providers", { name: [name] });
const requests = async () => (await stage.rows("holder_requests")).map((row) => row["name"]);

test("without an association that is followed it is said what to do", async () =>
  stage.forgetting(async () => {
    await provider("Dana Ruiz");
    const page = await me().get(ASKED);
    expect(page.text).toContain("You follow no association yet");
    expect(page.text).toContain('<a class="button button-primary" href="/portfolio/associations"');
    expect(looseEnds(page.text)).toEqual([]);
  }));

test("whoever is in a register already is offered before anybody is asked", async () =>
  stage.forgetting(async () => {
    await followOf(stage.world, "a", personId);
    const id = await provider("dana ruiz");
    const { id: holder } = await recordInRegister(stage.world, "a", { name: "Dana Maria Ruiz" });
    const page = await me().get(`${ASKED}?provider=${id}`);
    expect(page.text).toContain("Perhaps in a register already");
    expect(page.text).toContain(`href="/portfolio/providers/${id}?holder=${holder}"`);
    expect(looseEnds(page.text)).toEqual([]);
    const sent = { ...fieldsIn(page, SEND), provider: id, association };
    const asked = await me().post(SEND, sent);
    expect([asked.status, looseEnds(asked.text), await requests()]).toEqual([422, [], []]);
    expect(asked.text).toContain("Dana Maria Ruiz");
    const meant = await me().post(SEND, { ...fieldsIn(asked, SEND), nobody: "yes" });
    expect([meant.location, await requests()]).toEqual([ASKED, ["dana ruiz"]]);
  }));

test("where nobody is called so, the association is asked at once", async () =>
  stage.forgetting(async () => {
    await followOf(stage.world, "a", personId);
    const id = await provider("Ines Calder");
    const page = await me().get(ASKED);
    expect(page.text).not.toContain("Perhaps in a register already");
    const sent = await me().post(SEND, { ...fieldsIn(page, SEND), provider: id, association });
    expect([sent.location, await requests()]).toEqual([ASKED, ["Ines Calder"]]);
  }));

test("once an association has entered them, the provider’s own page offers to use it, until it is used", async () =>
  stage.forgetting(async () => {
    await followOf(stage.world, "a", personId);
    const id = await provider("Ines Calder");
    await me().post(SEND, { ...fieldsIn(await me().get(ASKED), SEND), provider: id, association });
    const address = `/portfolio/providers/${id}`;
    const offer = `Ines Calder is now in the register of ${associationName}.`;
    expect((await me().get(address)).text).not.toContain(offer);
    const [request] = await stage.rows("holder_requests");
    const decide = `/a/${cast.associations.a.slug}/register/asked/${String(request?.["id"])}`;
    const staff = stage.as("a-coordinator");
    await staff.post(decide, { ...fieldsIn(await staff.get(decide), decide), decision: "new" });
    const page = await me().get(address);
    expect(page.text).toContain(offer);
    const used = await me().post(`${ASKED}/take`, fieldsIn(page, `${ASKED}/take`));
    expect(used.location).toBe(address);
    const after = await me().get(address);
    expect(after.text).not.toContain(offer);
    expect(after.text).toContain(associationName);
  }));

test("of whom nothing is known, the ledger says so, and a series begins with the provider who was pressed", async () =>
  stage.forgetting(async () => {
    const [dana, rosa] = [await provider("Dana Ruiz"), await provider("Rosa Quintanilla")];
    for (const id of [dana, rosa])
      await keepEntryOf(stage.world, personId, "rsc", {
        provider: [id],
        form: ["individual"],
        logged: ["sessions"],
        sessions: ["2025-06-03", "3"],
      });
    const { text } = await me().get("/portfolio/rsc");
    expect([...text.matchAll(/Nothing yet/g)]).toHaveLength(2);
    expect(text).toContain(`href="/portfolio/rsc/log?provider=${dana}"`);
    for (const id of [dana, rosa])
      expect(
        fieldsIn(await me().get(`/portfolio/rsc/log?provider=${id}`), "/portfolio/rsc/log/save")["who"],
      ).toEqual([id]);
  }));
