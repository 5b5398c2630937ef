import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import {
  asPerson,
  changeCategoryOf,
  moveOf,
  offerCategories,
  payOf,
  registerOf,
  runOf,
} from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { type Browser, browser, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { followOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { submittableOf } from "../../../../tests/kit/submissions.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Application } from "../../../core/application/application.ts";
import { chosenText } from "../../../core/readiness/chosen.ts";
import { listFees } from "../../../store/application-fees.ts";
import { listOwnApplications } from "../../../store/applications.ts";
import { listFollows } from "../../../store/follows.ts";
import { listGrants } from "../../../store/portfolio-grants.ts";
import type { Registration } from "../register-application.ts";
import { registerApplication } from "../register-application.ts";
import { changeOwnCategory } from "./change-own-category.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await offerCategories(house.world, "a");
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { associations, members } = cast;

const wanted = (further: Partial<Registration> = {}): Registration => ({
  id: house.world.ids.id<"application">(),
  associationId: associations.a.id,
  edition: "categories-2017",
  category: "IFS",
  membership: "here",
  membershipProof: "",
  ...further,
});

const of = (name: MemberName) => asPerson(house.world, members[name].personId);

const theirs = async (name: MemberName) => {
  const { personId } = members[name];
  return house.world.store.withinPerson(personId, async (tx) => ({
    applications: await listOwnApplications(tx, personId),
    follows: await listFollows(tx, personId),
    grants: await listGrants(tx, personId),
  }));
};

const feesOf = async ({ id, associationId, personId }: Application) =>
  house.world.store.withinPerson(personId, async (tx) => listFees(tx, { id, associationId }));

const visit = (name: MemberName): Browser => {
  const at = browser(house);
  at.cookies.set("attune-session", members[name].token);
  return at;
};

describe("registering", () => {
  test("shares the portfolio in the same step, once however often it is sent", async () => {
    const asked = wanted({ sharing: { id: house.world.ids.id(), years: 2 } });
    const done = await Promise.all([
      registerApplication(house.world, of("a-advisor"), asked),
      registerApplication(house.world, of("a-advisor"), asked),
    ]);
    expect(done.map((each) => each.ok && each.value.id)).toEqual([asked.id, asked.id]);
    const { applications, follows, grants } = await theirs("a-advisor");
    expect(applications.map(({ id }) => id)).toEqual([asked.id]);
    // What they register for is in mind from then on: the portfolio's pages say what is missing for it.
    expect(follows.map(({ id, categories }) => [id, categories])).toEqual([
      [associations.a.id, [chosenText(asked)]],
    ]);
    expect(grants.map(({ associationId, endedAt }) => [associationId, endedAt])).toEqual([
      [associations.a.id, null],
    ]);
  });

  test("leaves a portfolio that is shared already as it is", async () => {
    await sharePortfolioOf(house.world, "a", members["a-reviewer"].personId);
    const before = (await theirs("a-reviewer")).grants;
    const done = await registerApplication(
      house.world,
      of("a-reviewer"),
      wanted({ sharing: { id: house.world.ids.id(), years: 3 } }),
    );
    expect(done.ok).toBe(true);
    expect((await theirs("a-reviewer")).grants).toEqual(before);
  });

  test("shares nothing and follows nobody where it is refused", async () => {
    const done = await registerApplication(
      house.world,
      of("b-reviewer"),
      wanted({ category: "NOBODY", sharing: { id: house.world.ids.id(), years: 1 } }),
    );
    expect(done).toMatchObject({ refusal: { code: "not-offered-here" } });
    expect(await theirs("b-reviewer")).toEqual({ applications: [], follows: [], grants: [] });
  });

  test("from two tabs leads to the one that was first", async () => {
    const done = await Promise.all([
      registerApplication(house.world, of("b-advisor"), wanted()),
      registerApplication(house.world, of("b-advisor"), wanted()),
    ]);
    const { applications } = await theirs("b-advisor");
    expect(applications).toHaveLength(1);
    expect(
      done.map((each) =>
        each.ok ? each.value.id : "application" in each.refusal && each.refusal.application,
      ),
    ).toEqual([applications[0]?.id, applications[0]?.id]);
  });
});

describe("changing the category", () => {
  test("adds what the fees differ by, once, and only before it is submitted", async () => {
    const application = await registerOf(house.world, "a", members.former.personId);
    const change = { id: application.id, seen: 1, category: "IMHS" };
    const changed = await changeOwnCategory(house.world, of("former"), change);
    expect(changed).toMatchObject({ value: { category: "IMHS", edition: "categories-2017", version: 2 } });
    expect((await theirs("former")).follows.map(({ categories }) => categories)).toEqual([
      ["categories-2017/IMHS", "categories-2017/IFS"],
    ]);
    // Pressed twice.
    expect(await changeOwnCategory(house.world, of("former"), change)).toMatchObject({
      value: { category: "IMHS", version: 2 },
    });
    expect((await feesOf(application)).map(({ category, amount }) => [category, amount])).toEqual([
      ["IFS", 2000],
      ["IMHS", 500],
    ]);
    expect(await changeOwnCategory(house.world, of("former"), { ...change, category: "IFA" })).toMatchObject({
      refusal: { code: "moved-on" },
    });
    const back = await changeCategoryOf(house.world, { ...application, version: 2 }, "IFS");
    expect((await feesOf(application)).map(({ amount }) => amount)).toEqual([2000, 500, -500]);
    const withdrawn = await moveOf(house.world, back, "withdraw");
    expect(
      await changeOwnCategory(house.world, of("former"), {
        id: application.id,
        seen: withdrawn.version,
        category: "IMHS",
      }),
    ).toMatchObject({ refusal: { code: "category-settled" } });
  });

  test("is for the applicant alone, to what there is, and to nothing that is under way", async () => {
    const { personId } = members["weak-alliance"];
    const one = await registerOf(house.world, "a", personId);
    const other = await registerOf(house.world, "a", personId, { category: "IMHS" });
    const change = { id: one.id, seen: 1, category: "IMHS" };
    expect(await changeOwnCategory(house.world, of("person"), change)).toMatchObject({
      refusal: { code: "not-there" },
    });
    expect(await changeOwnCategory(house.world, of("weak-alliance"), change)).toMatchObject({
      refusal: { code: "applied-already", application: other.id },
    });
    expect(
      await changeOwnCategory(house.world, of("weak-alliance"), { ...change, category: "NOBODY" }),
    ).toMatchObject({ refusal: { code: "not-offered-here" } });
  });
});

describe("the pages", () => {
  test("list every association to register with, and say of one that offers nothing that it does not", async () => {
    const { text } = await visit("person").get("/applications/new");
    const said = "Offers no category at present";
    expect(text).toContain(`Choose ${associations.a.name}`);
    expect(text).not.toContain(`Choose ${associations.b.name}`);
    expect(text.indexOf(said)).toBeGreaterThan(text.indexOf(`>${associations.b.name}<`));
    expect(text.match(new RegExp(said, "g"))).toHaveLength(1);
    await offerCategories(house.world, "b");
    const { text: then } = await visit("person").get("/applications/new");
    expect(then).toContain(`Choose ${associations.b.name}`);
    expect(then).not.toContain(said);
  });

  test("register through the form, once from one page, and lead to what is there", async () => {
    const at = visit("person");
    const address = `/applications/new?association=${associations.a.slug}&category=categories-2017/IFS`;
    const page = await at.get(address);
    const action = `/applications?association=${associations.a.slug}&amp;category=categories-2017%2FIFS`;
    expect(page.text).toContain("$20.00");
    expect(page.text).toContain("$150.00");
    const fields = { ...fieldsIn(page, action), membership: "here", share: "1" };
    const done = await at.post("/applications", fields);
    expect(done.location).toMatch(/^\/applications\/[0-9a-f-]{36}$/);
    expect((await at.post("/applications", fields)).location).toBe(done.location);
    // A page that was open in another tab meanwhile.
    const other = { ...fields, application: house.world.ids.id<"application">() };
    expect((await at.post("/applications", other)).location).toBe(done.location);
    const again = await at.get(address);
    expect(again.text).toContain(`href="${done.location}"`);
    expect((await theirs("person")).applications).toHaveLength(1);
    const overview = await at.follow(done);
    expect(overview.text).toContain("Still to be done by you");
    expect((await visit("other-person").get(done.location ?? "")).status).toBe(404);
  });

  test("say what is confirmed, what was paid, and who moved it", async () => {
    const { personId } = members["one-factor"];
    const application = await registerOf(house.world, "a", personId);
    await payOf(house.world, "a", application);
    await runOf(house.world, "a", application, "accept", "Welcome.");
    const { text } = await visit("one-factor").get(`/applications/${application.id}`);
    expect(text).toContain("Paid: $20.00");
    expect(text).toContain(members["a-coordinator"].called);
    expect(text).toContain("Welcome.");
    expect(text).toContain("Not every requirement for submitting is met as confirmed yet.");
    expect(text).not.toContain(`/applications/${application.id}/submit"`);
  });

  test("lead to the page that says what submitting means, and submit nothing themselves", async () => {
    const { application } = await submittableOf(house.world, "a", members["b-coordinator"].personId);
    const { text } = await visit("b-coordinator").get(`/applications/${application.id}`);
    expect(text).toContain(`href="/applications/${application.id}/submit"`);
    expect(text).not.toContain(`action="/applications/${application.id}/submit"`);
  });

  test("say of a fee that is open how it is paid, and of none that is settled", async () => {
    const { personId } = members.both;
    const application = await registerOf(house.world, "a", personId);
    const page = async () => (await visit("both").get(`/applications/${application.id}`)).text;
    const said = `${associations.a.name} tells you how to pay`;
    expect(await page()).toContain(said);
    await payOf(house.world, "a", application);
    expect(await page()).not.toContain(said);
  });

  test("show what somebody has in mind before everything that is offered, which unfolds", async () => {
    const { personId } = members.both;
    const address = `/applications/new?association=${associations.a.slug}`;
    await followOf(house.world, "a", personId, ["categories-2017/IMHS"]);
    const { text } = await visit("both").get(address);
    const [before, folded] = text.split('<details class="disclosure">');
    expect(before).toContain("category=categories-2017%2FIMHS");
    expect(before).not.toContain("category=categories-2017%2FIFA");
    expect(folded).toContain("category=categories-2017%2FIFA");
    expect(folded).toContain("category=categories-2017%2FIMHS");
  });

  test("withdraw once, and lead back where it was withdrawn already", async () => {
    const application = await registerOf(house.world, "a", members.alliance.personId);
    const at = visit("alliance");
    const address = `/applications/${application.id}/withdraw`;
    const fields = fieldsIn(await at.get(address), address);
    expect((await at.post(address, fields)).location).toBe(`/applications/${application.id}`);
    expect((await at.post(address, fields)).location).toBe(`/applications/${application.id}`);
    expect((await at.get(`/applications/${application.id}`)).text).toContain("Withdrawn");
  });
});
