import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { judgeApplication } from "../core/application/judge-application.ts";
import { todayOf } from "../core/association/setting-history.ts";
import { ofPortfolio } from "../features/application/submitting/would-submit.ts";
import { listCopies } from "../store/application-copies.ts";
import { listOwnApplications } from "../store/applications.ts";
import { readSettings } from "../store/association-settings.ts";
import { listRatingRequests } from "../store/rating-requests.ts";
import { named } from "./invented-entries.ts";
import { seedDemonstration } from "./seed.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await seedDemonstration(house.world);
});
afterAll(async () => house.close());

const applicationsOf = async (name: string) => {
  const { id } = named(name);
  return house.world.store.withinPerson(id, async (tx) => {
    const applications = await listOwnApplications(tx, id);
    return Promise.all(
      applications.map(async (application) => ({ application, copies: await listCopies(tx, application) })),
    );
  });
};

test.each([
  ["Beth Arlington", ["in-progress", "withdrawn"], 0],
  ["Bao Tran", ["registered"], 0],
  ["Naomi Whitcombe", ["submitted"], 1],
  ["Ximena Salgado Peralta", ["returned"], 1],
  ["Theodora Winslow-Achterberg", ["in-progress"], 0],
  ["Malachi Okoye", ["pre-check"], 1],
])("the application of %s stands where it was invented", async (name, states, copies) => {
  const there = await applicationsOf(name);
  expect(there.map(({ application: { state } }) => state).sort()).toEqual(states);
  expect(there.flatMap((each) => each.copies)).toHaveLength(copies);
});

test("one application waits for nothing but raters, of whom each did something else", async () => {
  const { world } = house;
  const [waiting] = await applicationsOf("Theodora Winslow-Achterberg");
  if (waiting === undefined) throw new Error("she has not applied");
  const { application } = waiting;
  const { unmet, requests } = await world.store.withinPerson(application.personId, async (tx) => {
    const history = await readSettings(tx, application.associationId);
    const today = todayOf(history, world.clock.now());
    const { standards } = world;
    const { judged } = await ofPortfolio(tx, { standards, application, history, today });
    const verdict = judgeApplication(application, judged, standards);
    return {
      unmet: verdict?.confirmed.requirements.filter(
        ({ stage, status }) => stage === "submission" && status === "unmet",
      ),
      requests: await listRatingRequests(tx, application),
    };
  });
  expect(unmet?.map(({ id }) => id)).toEqual(["references.total"]);
  const became = requests.map(({ raterName, startedAt, sentAt, declinedAs }) => [
    raterName,
    sentAt === null ? (declinedAs ?? (startedAt === null ? "waits" : "began")) : "sent",
  ]);
  expect(Object.fromEntries(became)).toEqual({
    "Samuel Okonkwo": "sent",
    "Clementine Abara": "began",
    "Lorenzo Castellani": "cannot-rate",
    "Evangeline Stroud": "waits",
  });
});

test("seeded again, nothing is done twice", async () => {
  const before = await applicationsOf("Ximena Salgado Peralta");
  await seedDemonstration(house.world);
  expect(await applicationsOf("Ximena Salgado Peralta")).toEqual(before);
});
