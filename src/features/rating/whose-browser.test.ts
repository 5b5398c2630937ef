import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf } from "../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { askRatingOf, digitsOf, linkOfRating } from "../../../tests/kit/ratings.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import { limitOf } from "../../core/account/rate-limits.ts";
import type { Application } from "../../core/application/application.ts";
import type { RatingRequestId } from "../../core/kernel/ids.ts";
import { releaseRequest } from "../../store/rating-requests.ts";

const { person, "a-coordinator": coordinator } = cast.members;
/** What stands in no page but the rater's own. */
const SECRET = "she waits until the child looks up";
const PART = "theoretical-foundations";

let house: TestHouse;
let application: Application;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  application = await registerOf(house.world, "a", person.personId);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

let asked = 0;
const ask = async (further: Parameters<typeof askRatingOf>[3] = {}): Promise<RatingRequestId> => {
  asked++;
  const address = `rater${asked}@elsewhere.example` as NonNullable<(typeof further)["address"]>;
  return (await askRatingOf(house.world, "a", person.personId, { of: application, address, ...further }))
    .request;
};

const release = async (id: RatingRequestId): Promise<void> =>
  house.world.store.withinStaff(application.associationId, coordinator.personId, async (tx) => {
    const { associationId } = application;
    const by = { by: coordinator.personId, now: house.clock.now() };
    await releaseRequest(tx, operatorPermit("rating.correct"), { associationId, id }, by);
    tx.log.append({ action: "rating.released", subject: { kind: "rating-request", id } });
  });

const follow = async (at: Browser, request: RatingRequestId): Promise<Browser> => {
  await at.get(`/link/${await linkOfRating(house.world, request)}`);
  return at;
};

/** Shows the code that was mailed last. */
const enter = async (at: Browser, request: RatingRequestId): Promise<void> => {
  await at.post(`/rate/${request}/code`);
  const latest = await house.world.store.withinJob(async (tx) =>
    tx.one(
      "rating-codes.of-test",
      tx.db
        .selectFrom("rating_codes")
        .select("id")
        .where("request_id", "=", request)
        .orderBy("position", "desc")
        .limit(1),
    ),
  );
  const code = digitsOf(house.world, latest.id);
  const { status } = await at.post(`/rate/${request}/enter`, { code });
  if (status !== 303) throw new Error(`a code that works was not taken: ${status}`);
};

const address = (request: RatingRequestId): string => `/rate/${request}/part/${PART}`;

const type = async (at: Browser, request: RatingRequestId, remark = SECRET): Promise<number> =>
  (
    await at.post(address(request), {
      ...fieldsIn(await at.get(address(request)), address(request)),
      remark,
    })
  ).status;

const isOpen = async (at: Browser, request: RatingRequestId): Promise<boolean> =>
  (await at.get(address(request))).status === 200;

test("of two who press at one moment one opens the form: the rater, and whoever holds a released link", async () => {
  for (let tries = 0; tries < 5; tries++) {
    const request = await ask();
    await release(request);
    const rater = await follow(browser(house), request);
    const holder = browser(house);
    await Promise.all([rater.post("/rate/open"), holder.post(`/rate/${request}/open`)]);
    expect(await isOpen(rater, request)).toBe(true);
    expect(await isOpen(holder, request)).toBe(false);
  }
});

test.each([
  [
    "the link of the mail",
    async (at: Browser, request: RatingRequestId) => {
      await follow(at, request);
      await at.post("/rate/open");
    },
  ],
  ["a code", enter],
] as const)("whoever opened a released link reads nothing once the rater came by %s", async (_, come) => {
  const request = await ask();
  await release(request);
  const holder = browser(house);
  await holder.post(`/rate/${request}/open`);
  expect(await isOpen(holder, request)).toBe(true);
  const rater = browser(house);
  await come(rater, request);
  expect(await type(rater, request)).toBe(303);
  expect(await isOpen(holder, request)).toBe(false);
  // Nor by pressing again, nor after the rater closed it.
  await rater.post(`/rate/${request}/leave`);
  await holder.post(`/rate/${request}/open`);
  expect(await isOpen(holder, request)).toBe(false);
  expect((await holder.get(`/rate/${request}`)).text).toContain("A code is needed here");
});

test("what a released link opened goes on where it was begun, also by the link of the mail", async () => {
  const request = await ask();
  await release(request);
  const rater = browser(house);
  await rater.post(`/rate/${request}/open`);
  await type(rater, request);
  await follow(rater, request);
  expect(await rater.post("/rate/open")).toMatchObject({ status: 303 });
  expect((await rater.get(address(request))).text).toContain(SECRET);
});

test("a key that somebody left in the browser before opens nothing of the rater who comes then", async () => {
  const other = await ask();
  const planted = await follow(browser(house), other);
  await planted.post("/rate/open");
  const key = planted.cookies.get("attune-rater") ?? "";
  for (const come of ["link", "code"] as const) {
    const request = await ask();
    const shared = browser(house);
    shared.cookies.set("attune-rater", key);
    if (come === "code") await enter(shared, request);
    else await (await follow(shared, request)).post("/rate/open");
    await type(shared, request);
    expect(await isOpen(shared, request)).toBe(true);
    expect(await isOpen(planted, request)).toBe(false);
  }
});

test("a rater goes on with one key for all that is asked at their address", async () => {
  const same = "several@elsewhere.example" as never;
  const first = await ask({ address: same });
  const { request: second } = await askRatingOf(house.world, "b", cast.members["other-person"].personId, {
    address: same,
  });
  const at = await follow(browser(house), first);
  await at.post("/rate/open");
  await follow(at, second);
  await at.post("/rate/open");
  expect(await isOpen(at, first)).toBe(true);
  expect(await isOpen(at, second)).toBe(true);
});

test("nobody but the rater's browser uses up how often it may save", async () => {
  const request = await ask();
  const rater = await follow(browser(house), request);
  await rater.post("/rate/open");
  const stranger = browser(house);
  const { most } = limitOf("rating-save", "request");
  for (let tries = 0; tries <= most; tries += 50)
    await Promise.all(
      Array.from({ length: 50 }, async (_, at) =>
        stranger.post(at % 2 === 0 ? `/rate/${request}/save` : address(request), { part: PART, seen: "0" }),
      ),
    );
  expect(await type(rater, request)).toBe(303);
});
