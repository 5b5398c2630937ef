import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { registerOf } from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { type Answer, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { entriesOfPerson } from "../../../../tests/kit/submissions.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const typed = {
  name: "dana ruíz",
  address: "dana@elsewhere.example",
  roles: "supervisor",
  knownSince: "2023",
  language: "en",
};
/** The fields of the form in which somebody is named; above it stands one to choose from the portfolio. */
const formIn = (page: Answer, address: string) =>
  fieldsIn({ ...page, text: page.text.slice(page.text.lastIndexOf(`action="${address}"`)) }, address);
const referencesOf = async (person: PersonId) =>
  (await entriesOfPerson(house.world, person)).filter(({ kind }) => kind === "references");

test("whoever is in the portfolio is taken by one press, and named a second time only by saying so", async () => {
  const { personId } = cast.members.person;
  const application = await registerOf(house.world, "a", personId);
  const entry = await keepEntryOf(house.world, personId, "references", { name: ["Dana Ruiz"] });
  const own = memberAt(house, "person");
  const address = `/applications/${application.id}/raters/new`;
  const asked = { ...formIn(await own.get(address), address), ...typed };
  const offered = await own.post(address, asked);
  expect(offered.status).toBe(409);
  expect(offered.text).toContain("Somebody of this name stands in your portfolio already.");
  expect(offered.text).toContain(`name="same" value="${entry}"`);
  expect(offered.text).toContain("It is Dana Ruiz of my portfolio");
  expect(await referencesOf(personId)).toHaveLength(1);
  // What was typed stands there still.
  const again = { ...formIn(offered, address), ...typed };
  expect(again["knownSince"]).toBe("2023");
  const taken = await Promise.all([
    own.post(address, { ...again, same: entry }),
    own.post(address, { ...again, same: entry }),
  ]);
  expect(taken.map(({ status }) => status)).toEqual([303, 303]);
  expect((await referencesOf(personId)).map(({ id }) => id)).toEqual([entry]);
  const other = { ...formIn(await own.get(address), address), ...typed, address: "d.ruiz@other.example" };
  expect((await own.post(address, { ...other, another: "yes" })).status).toBe(303);
  expect(await referencesOf(personId)).toHaveLength(2);
});

test("of two tabs in which somebody new is named, one makes the reference and the other offers it", async () => {
  const { personId } = cast.members["a-advisor"];
  const application = await registerOf(house.world, "a", personId);
  const own = memberAt(house, "a-advisor");
  const address = `/applications/${application.id}/raters/new`;
  const tabs = await Promise.all([own.get(address), own.get(address)]);
  const done = await Promise.all(
    tabs.map(async (tab, at) =>
      own.post(address, { ...formIn(tab, address), ...typed, address: `dana${at}@elsewhere.example` }),
    ),
  );
  expect(done.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([303, 409]);
  expect(await referencesOf(personId)).toHaveLength(1);
});
