import { writeFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { eventsOf } from "../../../../tests/kit/account-pages.ts";
import { addAccount, signedIn } from "../../../../tests/kit/accounts.ts";
import { cast } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import {
  type Answer,
  type Browser,
  days,
  START,
  type TestHouse,
  testHouse,
} from "../../../../tests/kit/house.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { planStepOf } from "../../../../tests/kit/plan-steps.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import { changePerson } from "../../../store/persons.ts";
import { forgetDeletedSteps, listSteps } from "../../../store/plan-steps.ts";

let house: TestHouse;
let account: Awaited<ReturnType<typeof addAccount>>;
let at: Browser;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  account = await addAccount(house);
  at = await signedIn(house, account);
});

const target = "alliance-2024/IFS";
const hours = { target, requirement: "training.hours", text: "" } as const;

const follow = async (): Promise<void> => followOf(house.world, "a", account.id, [target]);

const training = async (amount: string): Promise<unknown> =>
  keepEntryOf(house.world, account.id, "training", {
    title: ["Attachment"],
    logged: ["total"],
    date: ["2025-03-01"],
    hours: [amount],
    relationshipBased: ["yes"],
  });

const stepsOf = async () =>
  house.world.store.withinPerson(account.id, async (tx) => listSteps(tx, account.id));

const press = async (page: Answer, action: string, changed: Record<string, string> = {}): Promise<Answer> =>
  at.follow(await at.post(action, { ...fieldsIn(page, action), ...changed }));

describe("the plan", () => {
  test("says what to do where no category is in mind, and takes steps already", async () => {
    const page = await at.get("/portfolio/plan");
    expect(page.text).toContain("Choose a category to plan for");
    const added = await press(page, "/portfolio/plan/steps", { text: "Call <b>Dora</b>", due: "2026-04-01" });
    expect(added.text).toContain("Call &lt;b&gt;Dora&lt;/b&gt;");
    expect(added.text).toContain("By April 1, 2026");
  });

  test("puts what takes longest first and what a signature brings last", async () => {
    await follow();
    await training("20");
    const { text } = await at.get("/portfolio/plan");
    const places = ["Suggested step:</strong> Complete", "more hours of training", "code of ethics"].map(
      (words) => text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test("keeps a suggestion with its day, and says by itself when it is met", async () => {
    await follow();
    await training("20");
    const id = await planStepOf(house.world, account.id, hours, { due: "2026-05-01" });
    const before = await at.get("/portfolio/plan");
    expect(before.text).toContain("In your steps, by May 1, 2026");
    await training("100");
    const after = await at.get("/portfolio/plan");
    expect(after.text).toContain("Met by now");
    expect(after.text).not.toContain("In your steps, by");
    const onPaper = vi.spyOn(house.world, "pdf");
    await bytesAt("/portfolio/plan.pdf");
    const steps = onPaper.mock.calls[0]?.[0].blocks.find((block) => block.as === "steps");
    onPaper.mockRestore();
    expect(steps, "open on paper too").toMatchObject({ items: [{ isDone: false, state: "To do" }] });
    expect((await stepsOf()).find((step) => step.id === id)?.doneAt).toBeNull();
  });

  test("ticking changes no verdict, and stands on the dashboard until it is done", async () => {
    await follow();
    await training("20");
    const id = await planStepOf(house.world, account.id, hours, { due: "2026-05-01" });
    const missing = /13 more hours of training/;
    const dashboard = await at.get("/portfolio");
    expect(dashboard.text).toContain("Your next step");
    expect(dashboard.text).toContain("By May 1, 2026");
    const ticked = await press(await at.get("/portfolio/plan"), `/portfolio/plan/steps/${id}/tick`);
    expect(ticked.text).toMatch(/What is done \(1\)/);
    expect(ticked.text).toMatch(missing);
    const later = await at.get("/portfolio");
    expect(later.text).not.toContain("Your next step");
    expect(later.text).toMatch(missing);
  });

  test("what is due tells that its day has passed", async () => {
    await planStepOf(house.world, account.id, "Call Dora", { due: "2026-03-05" });
    expect((await at.get("/portfolio/plan")).text).toContain("By March 5, 2026");
    house.clock.set(START + days(5));
    expect((await at.get("/portfolio/plan")).text).toContain("Was due March 5, 2026");
  });

  test("and the dashboard says so from the same hour on: when the day is over where the person reads", async () => {
    const id = account.id;
    await house.world.store.withinPerson(id, async (tx) => {
      await changePerson(tx, operatorPermit("account.change"), id, { timeZone: "Pacific/Honolulu" });
      tx.log.append({ action: "account.changed", subject: { kind: "person", id } });
    });
    await planStepOf(house.world, id, "Call Dora", { due: "2026-03-05" });
    const said = async () =>
      Promise.all(
        ["/portfolio", "/portfolio/plan"].map(
          async (address) => /(By|Was due) March 5, 2026/.exec((await at.get(address)).text)?.[1],
        ),
      );
    house.clock.set(Date.UTC(2026, 2, 6, 9, 59));
    expect(await said()).toEqual(["By", "By"]);
    house.clock.set(Date.UTC(2026, 2, 6, 10, 1));
    expect(await said()).toEqual(["Was due", "Was due"]);
  });

  test("two pages that change one step lose nothing", async () => {
    const id = await planStepOf(house.world, account.id, "Call Dora");
    const action = `/portfolio/plan/steps/${id}`;
    const [one, other] = [await at.get(action), await at.get(action)];
    await press(one, action, { text: "Call Dora on Monday" });
    const refused = await at.post(action, { ...fieldsIn(other, action), text: "Write to Dora" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("This step was changed on another page meanwhile");
    expect(refused.text).toContain("Call Dora on Monday");
    expect(refused.text).toContain('value="Write to Dora"');
    await at.post(action, { ...fieldsIn(refused, action), text: "Write to Dora" });
    expect((await stepsOf()).map(({ text }) => text)).toEqual(["Write to Dora"]);
  });

  test("a step that another page deleted is told of, and comes back with what was typed", async () => {
    const id = await planStepOf(house.world, account.id, "Call Dora");
    const action = `/portfolio/plan/steps/${id}`;
    const [one, other] = [await at.get(action), await at.get(action)];
    await press(one, `${action}/delete`);
    const told = await at.post(action, { ...fieldsIn(other, action), text: "Write to Dora" });
    expect(told.status).toBe(409);
    expect(told.text).toContain("This step is deleted. When you save, it comes back.");
    expect(told.text).toContain('value="Write to Dora"');
    const back = await press(told, action, { text: "Write to Dora" });
    expect(back.text).toContain("Write to Dora");
    expect((await stepsOf()).map(({ text, deletedAt }) => [text, deletedAt])).toEqual([
      ["Write to Dora", null],
    ]);
    expect(await eventsOf(house, account)).toContain("step.restored");
  });

  test("steps change places, are deleted, and come back", async () => {
    for (const text of ["First", "Second"]) await planStepOf(house.world, account.id, text);
    const [first] = await stepsOf();
    const moved = await press(await at.get("/portfolio/plan"), `/portfolio/plan/steps/${first?.id}/move`);
    expect(moved.text.indexOf("Second")).toBeLessThan(moved.text.indexOf("First"));
    const edit = await at.get(`/portfolio/plan/steps/${first?.id}`);
    const deleted = await press(edit, `/portfolio/plan/steps/${first?.id}/delete`);
    expect(deleted.text).toContain("“First” is deleted.");
    const restored = await press(deleted, `/portfolio/plan/steps/${first?.id}/restore`);
    expect(restored.text).toContain("The step is back.");
    expect(await eventsOf(house, account)).toEqual(
      expect.arrayContaining(["step.added", "step.changed", "step.deleted", "step.restored"]),
    );
  });

  test("what was deleted long ago is not said to be back, and makes room in the night", async () => {
    const id = await planStepOf(house.world, account.id, "Call Dora");
    const action = `/portfolio/plan/steps/${id}`;
    const deleted = await press(await at.get(action), `${action}/delete`);
    const sent = fieldsIn(deleted, `${action}/restore`);
    house.clock.set(START + days(31));
    const late = await signedIn(house, account);
    const answer = await late.post(`${action}/restore`, sent);
    expect([answer.status, answer.text.includes("deleted more than 30 days ago")]).toEqual([409, true]);
    const { store } = house.world;
    await store.withinJob(async (tx) => forgetDeletedSteps(tx, START));
    expect(await stepsOf()).toHaveLength(1);
    await store.withinJob(async (tx) => forgetDeletedSteps(tx, START + days(1)));
    expect(await stepsOf()).toEqual([]);
  });

  test("what was deleted and suggested again stays deleted, and says so", async () => {
    await follow();
    const id = await planStepOf(house.world, account.id, hours);
    const action = `/portfolio/plan/steps/${id}`;
    const deleted = await press(await at.get(action), `${action}/delete`);
    await planStepOf(house.world, account.id, hours);
    const answer = await at.post(`${action}/restore`, fieldsIn(deleted, `${action}/restore`));
    expect([answer.status, answer.text.includes("kept the same suggestion again")]).toEqual([409, true]);
  });

  test("a suggestion belongs to the association by whose rules it was made", async () => {
    await decide(house.world, "b", "editions", [{ edition: "alliance-2024", overlays: [] }]);
    await follow();
    await followOf(house.world, "b", account.id, [target]);
    const planOf = async (side: "a" | "b") =>
      at.get(
        `/portfolio/plan?edition=alliance-2024&category=IFS&association=${cast.associations[side].slug}`,
      );
    await press(await planOf("b"), "/portfolio/plan/steps", { due: "2026-05-01" });
    const kept = "In your steps, by May 1, 2026";
    expect((await planOf("b")).text).toContain(kept);
    expect((await planOf("a")).text).not.toContain(kept);
    await press(await planOf("a"), "/portfolio/plan/steps");
    const { a, b } = cast.associations;
    expect((await stepsOf()).map(({ association }) => association)).toEqual([b.id, a.id]);
    const elsewhere = await at.post("/portfolio/plan/steps", {
      ...fieldsIn(await planOf("a"), "/portfolio/plan/steps"),
      association: house.world.ids.id(),
    });
    expect(elsewhere.status).toBe(404);
  });

  test("a form that is sent twice adds one step, and one with mistakes keeps what was typed", async () => {
    const page = await at.get("/portfolio/plan");
    const fields = { ...fieldsIn(page, "/portfolio/plan/steps"), text: "Call Dora" };
    await at.post("/portfolio/plan/steps", fields);
    await at.post("/portfolio/plan/steps", fields);
    expect(await stepsOf()).toHaveLength(1);
    const wrong = await at.post("/portfolio/plan/steps", { ...fields, text: "Ask again", due: "soon" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="Ask again"');
  });

  test("staff who may look at the portfolio see no step, nor does anybody else", async () => {
    await planStepOf(house.world, account.id, "Something private");
    await sharePortfolioOf(house.world, "a", account.id);
    const { store } = house.world;
    const { associationId, personId } = staffOf("a-coordinator", "a");
    const others = [
      store.withinStaff(associationId, personId, async (tx) => listSteps(tx, account.id)),
      store.withinPerson(cast.members.person.personId, async (tx) => listSteps(tx, account.id)),
      store.withinJob(async (tx) => listSteps(tx, account.id)),
    ];
    expect(await Promise.all(others)).toEqual([[], [], []]);
  });
});

const bytesAt = async (address: string): Promise<Uint8Array> => {
  const cookie = [...at.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const asked = new Request(`http://localhost:3000${address}`, {
    headers: { host: "localhost:3000", cookie },
  });
  return new Uint8Array(await (await house.fetch(asked)).arrayBuffer());
};

/** What stands on each page. */
const textsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocumentProxy(bytes);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, page) => {
      const { items } = await (await document.getPage(page + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
};

describe("the plan elsewhere", () => {
  test("as a calendar holds the steps that have a day and are still to be taken", async () => {
    await planStepOf(house.world, account.id, "Call Dora, soon", {
      due: "2026-05-01",
      note: "In the morning",
    });
    await planStepOf(house.world, account.id, "Someday");
    const file = await at.get("/portfolio/plan.ics");
    expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(file.text).toContain(
      "DTSTART;VALUE=DATE:20260501\r\nSUMMARY:Call Dora\\, soon\r\nDESCRIPTION:In the",
    );
    expect(file.text).not.toContain("Someday");
  });

  test("as a calendar and as a PDF marks a step whose day has passed", async () => {
    await planStepOf(house.world, account.id, "Call Dora", { due: "2026-03-05" });
    expect((await at.get("/portfolio/plan.ics")).text).toContain("SUMMARY:Call Dora");
    house.clock.set(START + days(5));
    expect((await at.get("/portfolio/plan.ics")).text).toContain("SUMMARY:Overdue: Call Dora");
    const [said] = await textsOf(await bytesAt("/portfolio/plan.pdf"));
    expect(said).toContain("Was due March 5, 2026");
    expect(said).not.toContain("By March 5, 2026");
  });

  test.each(["en", "es"] as const)("as a PDF in %s says what the page says, in order", async (language) => {
    await follow();
    await training("20");
    await planStepOf(house.world, account.id, "Llamar a Dora Peña", {
      due: "2026-05-01",
      note: "Por la mañana",
    });
    await planStepOf(house.world, account.id, hours);
    await at.post("/language", { to: language, back: "/portfolio/plan" });
    const bytes = await bytesAt("/portfolio/plan.pdf");
    if (process.env["SHOW_PDF"] !== undefined)
      writeFileSync(`${process.env["SHOW_PDF"]}-${language}.pdf`, bytes);
    const said = (await textsOf(bytes)).join(" ");
    const order =
      language === "en"
        ? [
            "What is missing, in order of effect",
            "Your steps",
            "Llamar a Dora Peña",
            "By May 1, 2026",
            "Por la mañana",
          ]
        : [
            "Lo que falta, por orden de efecto",
            "Sus pasos",
            "Llamar a Dora Peña",
            "Para el 1 de mayo de 2026",
          ];
    const places = order.map((words) => said.indexOf(words));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
