import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { type Browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { offerListingOf } from "../../../tests/kit/listings.ts";
import { addSomebody, askForHolderOf, keepEntryOf, sharePortfolioOf } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { MINUTE } from "../../core/kernel/instant.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { person } = cast.members;
const base = `/a/${cast.associations.a.slug}`;

const as = (name: MemberName): Browser => memberAt(house, name);

const desk = async (name: MemberName = "a-coordinator"): Promise<string> =>
  (await as(name).get(`${base}/desk`)).text;

const approved = (title: string) => ({
  title: [title],
  logged: ["total"],
  date: ["2025-03-01"],
  hours: ["2"],
  approved: ["yes"],
});

describe("what waits to be confirmed", () => {
  test("is told of a portfolio once somebody looked, counted and never named", async () => {
    await keepEntryOf(house.world, person.personId, "training", approved("Quiet Secret"));
    expect(await desk()).toContain("Nothing is waiting for you");
    await sharePortfolioOf(house.world, "a", person.personId);
    const shared = await desk();
    expect(shared).toContain("nobody has looked yet");
    expect(shared).toContain(`${base}/portfolios/${person.personId}`);
    expect(shared).not.toMatch(/\d+ things?/);

    await as("a-coordinator").get(`${base}/portfolios/${person.personId}`);
    const looked = await desk();
    expect(looked).toContain("1 thing to confirm");
    expect(looked).not.toContain("nobody has looked yet");
    expect(looked).not.toContain("Quiet Secret");
    house.clock.set(START + MINUTE);
    await keepEntryOf(house.world, person.personId, "training", approved("Another"));
    expect(await desk()).toContain("2 things to confirm");
    const listed = await as("a-coordinator").get(`${base}/portfolios`);
    expect(listed.text).toContain("2 things");
  });

  test.each<MemberName>([
    "a-association-administrator",
    "a-reviewer",
    "a-committee-member",
    "a-advisor",
    "a-exam-scorer",
  ])("is not told to %s, who may not confirm it", async (name) => {
    const text = await desk(name);
    expect(text).not.toContain("to confirm");
    expect(text).not.toContain(person.personId);
  });

  test("is not told to the staff of another association", async () => {
    const elsewhere = await as("b-coordinator").get(`/a/${cast.associations.b.slug}/desk`);
    expect(elsewhere.text).not.toContain(person.personId);
  });

  test("costs the same however many wait, and those that wait longest are told one by one", async () => {
    const count = async (): Promise<number> => {
      const before = house.sent.length;
      await desk();
      return house.sent.length - before;
    };
    const few = await count();
    const people: PersonId[] = [];
    for (let number = 0; number < 12; number++) {
      house.clock.set(START + (number + 1) * MINUTE);
      const address = addressOf(`applicant${number}@people.example`);
      const id = await addSomebody(house.world, { name: `Applicant ${number}`, address });
      await keepEntryOf(house.world, id, "training", approved("A"));
      await sharePortfolioOf(house.world, "a", id);
      if (number % 2 === 0) await as("a-coordinator").get(`${base}/portfolios/${id}`);
      people.push(id);
    }
    expect(await count()).toBe(few);
    const text = await desk();
    const order = [...text.matchAll(/portfolios\/([0-9a-f-]{36})/g)].map(([, id]) => id);
    expect(order.slice(1)).toEqual(people.slice(0, 9));
    expect(text).toContain("Something waits in 3 more portfolios.");
  });
});

describe("what providers wait for", () => {
  test("is counted, with the way there, for those who decide it", async () => {
    expect(await desk()).not.toContain("in your register");
    await askForHolderOf(house.world, "a", person.personId, "Dana Ruiz");
    await askForHolderOf(house.world, "a", person.personId, "Ana Ortiz");
    await offerListingOf(house.world, "a", cast.members["other-person"].personId);
    const told = await desk();
    expect(told).toContain("Applicants ask you to enter 2 people in your register.");
    expect(told).toContain(`href="${base}/register/asked"`);
    expect(told).toContain("Waiting for your decision in the directory: 1 listing.");
    expect(told).not.toContain("Dana Ruiz");
    const elsewhere = await as("b-coordinator").get(`/a/${cast.associations.b.slug}/desk`);
    expect(elsewhere.text).not.toContain("directory:");
    expect(await desk("a-reviewer")).not.toContain("directory:");
  });
});
