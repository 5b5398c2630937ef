import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf } from "../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import {
  answersTo,
  askRatingOf,
  digitsOf,
  draftRating,
  linkOfRating,
  ratedBy,
  sendRatingOf,
} from "../../../tests/kit/ratings.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { Application } from "../../core/application/application.ts";
import type { RatingRequestId } from "../../core/kernel/ids.ts";
import { DAY, HOUR, MINUTE } from "../../core/kernel/instant.ts";
import { MOST_WRONG_CODES, PROOF_LIFETIME, REQUEST_LIFETIME } from "../../core/references/open-rating.ts";
import { listRatingRequests, releaseRaters, releaseRequest } from "../../store/rating-requests.ts";
import { listForStaff } from "../../store/ratings.ts";

const { person, "other-person": other, "a-coordinator": coordinator } = cast.members;
/** What stands in no page but the rater's own. */
const SECRET = "the quiet way she listens at the door";

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
/** A new rater for the application, each at an address of their own. */
const ask = async (further: Parameters<typeof askRatingOf>[3] = {}): Promise<RatingRequestId> => {
  asked++;
  const address = `rater${asked}@elsewhere.example` as NonNullable<(typeof further)["address"]>;
  return (await askRatingOf(house.world, "a", person.personId, { of: application, address, ...further }))
    .request;
};

const followed = async (request: RatingRequestId): Promise<Browser> => {
  const at = browser(house);
  await at.get(`/link/${await linkOfRating(house.world, request)}`);
  return at;
};

const opened = async (request: RatingRequestId): Promise<Browser> => {
  const at = await followed(request);
  expect(await at.post("/rate/open")).toMatchObject({ status: 303, location: `/rate/${request}` });
  return at;
};

const codes = async (request: RatingRequestId): Promise<readonly string[]> =>
  house.world.store.withinJob(async (tx) =>
    (
      await tx.many(
        "rating-codes.of-test",
        tx.db
          .selectFrom("rating_codes")
          .select("id")
          .where("request_id", "=", request)
          .orderBy("position", "desc"),
      )
    ).map(({ id }) => id),
  );

/** A browser that showed a code. */
const byCode = async (request: RatingRequestId): Promise<Browser> => {
  const at = browser(house);
  await at.post(`/rate/${request}/code`);
  const [code = ""] = await codes(request);
  expect(await at.post(`/rate/${request}/enter`, { code: digitsOf(house.world, code) })).toMatchObject({
    status: 303,
  });
  return at;
};

/** Types something into the first part, as its page does. */
const type = async (at: Browser, request: RatingRequestId, remark = SECRET) => {
  const address = `/rate/${request}/part/theoretical-foundations`;
  const page = await at.get(address);
  const fields =
    page.status === 200 ? fieldsIn(page, address) : { part: "theoretical-foundations", seen: "0" };
  return at.post(address, { ...fields, remark });
};

const stateOf = async (request: RatingRequestId) =>
  house.world.store.withinPerson(person.personId, async (tx) =>
    (await listRatingRequests(tx, application)).find(({ id }) => id === request),
  );

describe("a link", () => {
  test("opens nothing by being looked at, and the form by a press, in this browser", async () => {
    const request = await ask();
    const at = await followed(request);
    const page = await at.get("/rate");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Beth Arlington");
    expect(await stateOf(request)).toMatchObject({ openedAt: null });
    await at.post("/rate/open");
    expect(await stateOf(request)).toMatchObject({ openedAt: START, startedAt: null });
    expect((await at.get(`/rate/${request}`)).text).toContain("/part/theoretical-foundations");
    // Again in the same browser, also after a while.
    house.clock.set(START + PROOF_LIFETIME + MINUTE);
    expect((await at.get(`/rate/${request}`)).text).not.toContain("/part/theoretical-foundations");
    expect(await at.post("/rate/open")).toMatchObject({ status: 303 });
    expect((await at.get(`/rate/${request}`)).text).toContain("/part/theoretical-foundations");
  });

  test("shows nothing of what is written in another browser, whichever way somebody comes", async () => {
    const request = await ask();
    const rater = await opened(request);
    expect(await type(rater, request)).toMatchObject({ status: 303 });
    expect((await rater.get(`/rate/${request}/part/theoretical-foundations`)).text).toContain(SECRET);
    const applicant = memberAt(house, "person");
    const stranger = browser(house);
    const withLink = await followed(request);
    expect(await withLink.post("/rate/open")).toMatchObject({ location: `/rate/${request}` });
    for (const at of [applicant, stranger, withLink]) {
      for (const address of ["", "/part/theoretical-foundations", "/send", "/copy", "/questions"]) {
        const answer = await at.follow(await at.get(`/rate/${request}${address}`));
        expect(answer.text).not.toContain(SECRET);
        expect(answer.headers.get("cache-control")).toBe("no-store");
      }
      for (const [way, fields] of [
        ["/save", { part: "theoretical-foundations", seen: "0", remark: "mine" }],
        ["/part/theoretical-foundations", { part: "theoretical-foundations", seen: "0" }],
        ["/send", { knowing: "yes" }],
        ["/enter", { code: "000000" }],
        ["/open", {}],
      ] as const)
        expect((await at.post(`/rate/${request}${way}`, fields)).text).not.toContain(SECRET);
    }
    expect((await rater.get(`/rate/${request}/part/theoretical-foundations`)).text).toContain(SECRET);
    expect(await stateOf(request)).toMatchObject({ sentAt: null, isOwnBrowser: true });
    for (const address of [`/applications/${application.id}/raters`, "/me/inbox"])
      expect((await applicant.get(address)).text).not.toContain(SECRET);
  });

  test("that was revoked, replaced or has run out opens nothing, also where it was open", async () => {
    const request = await ask();
    const at = await opened(request);
    await type(at, request);
    await askRatingOf(house.world, "a", person.personId, {
      of: application,
      replaces: request,
      address: "corrected@elsewhere.example" as never,
    });
    const page = await at.get(`/rate/${request}`);
    expect(page.text).toContain("has taken this request back");
    expect(page.text).not.toContain(SECRET);
    expect((await type(at, request)).text).not.toContain(SECRET);
    await at.post(`/rate/${request}/send`, { knowing: "yes" });
    expect(await stateOf(request)).toMatchObject({ sentAt: null, startedAt: START });
    const late = await ask();
    const lateBrowser = await opened(late);
    house.clock.set(START + REQUEST_LIFETIME);
    expect((await lateBrowser.get(`/rate/${late}`)).text).toContain("has run out");
  });
});

describe("a code", () => {
  test("opens what was written, in a browser that has it, and the latest only, for half an hour", async () => {
    const request = await ask();
    await type(await opened(request), request);
    const at = await byCode(request);
    expect((await at.get(`/rate/${request}/part/theoretical-foundations`)).text).toContain(SECRET);
    const third = browser(house);
    const [used = ""] = await codes(request);
    expect(await third.post(`/rate/${request}/enter`, { code: digitsOf(house.world, used) })).toMatchObject({
      status: 422,
    });
    await third.post(`/rate/${request}/code`);
    const [fresh = ""] = await codes(request);
    house.clock.set(START + 30 * MINUTE);
    expect(await third.post(`/rate/${request}/enter`, { code: digitsOf(house.world, fresh) })).toMatchObject({
      status: 422,
    });
  });

  test("is guessed five times at most", async () => {
    const request = await ask();
    const at = browser(house);
    await at.post(`/rate/${request}/code`);
    const [code = ""] = await codes(request);
    const right = digitsOf(house.world, code);
    const wrong = right === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries++)
      expect(await at.post(`/rate/${request}/enter`, { code: wrong })).toMatchObject({ status: 422 });
    expect(await at.post(`/rate/${request}/enter`, { code: right })).toMatchObject({ status: 429 });
    expect(await stateOf(request)).toMatchObject({ openedAt: null });
  });

  test("opens nothing once too many were wrong in all, until the request is sent again", async () => {
    const request = await ask();
    const rater = await opened(request);
    const other = browser(house);
    const wrongOnes = async (): Promise<void> => {
      await other.post(`/rate/${request}/code`);
      const [code = ""] = await codes(request);
      const wrong = digitsOf(house.world, code) === "000000" ? "000001" : "000000";
      for (let tries = 0; tries < 5; tries++) await other.post(`/rate/${request}/enter`, { code: wrong });
    };
    for (let so = 0; so < MOST_WRONG_CODES; so += 5) {
      house.clock.advance(7 * HOUR);
      await wrongOnes();
    }
    house.clock.advance(7 * HOUR);
    const page = await other.get(`/rate/${request}`);
    expect(page.text).toContain("no code opens it any more");
    expect(page.text).not.toContain('name="code"');
    const before = await codes(request);
    expect((await other.post(`/rate/${request}/code`)).status).toBe(409);
    expect(await codes(request)).toEqual(before);
    const digits = digitsOf(house.world, before[0] ?? "");
    expect((await other.post(`/rate/${request}/enter`, { code: digits })).status).not.toBe(303);
    // Neither where the last code still works, nor is the rater's own browser kept out.
    expect((await rater.post("/rate/open")).status).toBe(303);
    expect((await rater.get(`/rate/${request}`)).text).toContain("/part/theoretical-foundations");
    const anew = await ask();
    const there = await byCode(anew);
    expect((await there.get(`/rate/${anew}`)).text).toContain("/part/theoretical-foundations");
  });

  test("is sent a few times, to the rater alone", async () => {
    const request = await ask();
    const at = browser(house);
    for (let tries = 0; tries < 6; tries++)
      expect(await at.post(`/rate/${request}/code`)).toMatchObject({ status: 303 });
    expect(await at.post(`/rate/${request}/code`)).toMatchObject({ status: 429 });
  });
});

describe("a released link", () => {
  const release = async (request: RatingRequestId): Promise<boolean> =>
    house.world.store.withinStaff(application.associationId, coordinator.personId, async (tx) => {
      const { associationId } = application;
      const done = await releaseRequest(
        tx,
        operatorPermit("rating.correct"),
        { associationId, id: request },
        {
          by: coordinator.personId,
          now: house.clock.now(),
        },
      );
      tx.log.append({ action: "rating.released", subject: { kind: "rating-request", id: request } });
      return done;
    });

  test("opens the form without a code once, and never what somebody wrote", async () => {
    const request = await ask();
    expect(await release(request)).toBe(true);
    const first = browser(house);
    expect(await first.post(`/rate/${request}/open`)).toMatchObject({ location: `/rate/${request}` });
    await type(first, request);
    expect((await first.get(`/rate/${request}/part/theoretical-foundations`)).text).toContain(SECRET);
    const second = browser(house);
    await second.post(`/rate/${request}/open`);
    expect((await second.get(`/rate/${request}`)).text).toContain("A code is needed here");
    await first.post(`/rate/${request}/leave`);
    await second.post(`/rate/${request}/open`);
    expect((await second.get(`/rate/${request}`)).text).toContain("A code is needed here");
  });

  test("is not released once it was opened", async () => {
    const request = await ask();
    await opened(request);
    expect(await release(request)).toBe(false);
  });
});

describe("a rating", () => {
  test("is kept part by part, and what another window wrote is not written over", async () => {
    const request = await ask();
    const at = await opened(request);
    const address = `/rate/${request}/part/theoretical-foundations`;
    const one = fieldsIn(await at.get(address), address);
    await at.post(address, { ...one, remark: "first" });
    expect(await at.post(address, { ...one, remark: "second" })).toMatchObject({ status: 409 });
    // The same twice is one, and another part does not matter.
    expect(await at.post(address, { ...one, remark: "first" })).toMatchObject({ status: 303 });
    const end = `/rate/${request}/part/end`;
    expect(
      await at.post(end, { ...fieldsIn(await at.get(end), end), recommendation: "recommended" }),
    ).toMatchObject({ status: 303, location: `/rate/${request}/send` });
    const saved = await at.post(`/rate/${request}/save`, { ...one, seen: "0", remark: "third" });
    expect(JSON.parse(saved.text)).toEqual({ is: "elsewhere" });
  });

  test("is sent whole, once, and then stands", async () => {
    const request = await ask();
    const at = await opened(request);
    expect((await at.post(`/rate/${request}/send`)).status).toBe(409);
    const key = decodeURIComponent(at.cookies.get("attune-rater") ?? "");
    const answers = answersTo(house.world, await ratedBy(house.world, request, key), {
      remarks: { reflection: SECRET },
    });
    await draftRating(house.world, request, key, answers);
    const both = await Promise.all([at.post(`/rate/${request}/send`), at.post(`/rate/${request}/send`)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await stateOf(request)).toMatchObject({ sentAt: START, counts: true });
    expect((await at.get(`/rate/${request}/copy`)).text).toContain(SECRET);
    expect((await type(at, request)).text).not.toContain(SECRET);
    house.clock.set(START + DAY);
    expect(await at.get(`/rate/${request}/copy`)).toMatchObject({ status: 303 });
    const staff = await house.world.store.withinStaff(
      application.associationId,
      coordinator.personId,
      async (tx) => listForStaff(tx, application),
    );
    expect(staff.find(({ id }) => id === request)?.ratings).toMatchObject([{ number: 1, answers }]);
    const own = await house.world.store.withinStaff(application.associationId, person.personId, async (tx) =>
      listForStaff(tx, application),
    );
    expect(own).toEqual([]);
    const applicant = memberAt(house, "person");
    for (const address of [`/applications/${application.id}/raters`, "/me/inbox", `/rate/${request}/copy`])
      expect((await applicant.follow(await applicant.get(address))).text).not.toContain(SECRET);
  });

  test("that would not count is sent by somebody who knows it", async () => {
    const request = await ask();
    const at = await opened(request);
    const key = decodeURIComponent(at.cookies.get("attune-rater") ?? "");
    const rated = await ratedBy(house.world, request, key);
    await draftRating(house.world, request, key, answersTo(house.world, rated, { uninformed: 6 }));
    expect((await at.get(`/rate/${request}/send`)).text).toContain("would not count");
    expect(await at.post(`/rate/${request}/send`)).toMatchObject({ status: 409 });
    expect(await at.post(`/rate/${request}/send`, { knowing: "yes" })).toMatchObject({ status: 303 });
    expect(await stateOf(request)).toMatchObject({ counts: false });
  });

  test("is not sent once the request was taken back", async () => {
    const request = await ask();
    const at = await opened(request);
    const key = decodeURIComponent(at.cookies.get("attune-rater") ?? "");
    await draftRating(
      house.world,
      request,
      key,
      answersTo(house.world, await ratedBy(house.world, request, key)),
    );
    await house.world.store.withinPerson(person.personId, async (tx) => {
      await releaseRaters(tx, application, house.clock.now());
      tx.log.append({ action: "rating.revoked", subject: { kind: "rating-request", id: request } });
    });
    expect((await at.follow(await at.post(`/rate/${request}/send`))).text).toContain(
      "taken this request back",
    );
    expect(await stateOf(request)).toMatchObject({ sentAt: null });
  });

  test("need not be given: the applicant is told that, and only that", async () => {
    const request = await ask();
    const at = await opened(request);
    await type(at, request);
    expect(await at.post(`/rate/${request}/decline`)).toMatchObject({ status: 422 });
    expect(await at.post(`/rate/${request}/decline`, { because: "cannot-rate" })).toMatchObject({
      status: 303,
    });
    expect((await at.get(`/rate/${request}`)).text).toContain("you give no rating here");
    expect(await stateOf(request)).toMatchObject({ declinedAs: "cannot-rate" });
    const applicant = memberAt(house, "person");
    expect((await applicant.get("/me/inbox")).text).toContain("A rater cannot give a rating");
  });

  test("asked of the same rater by others is listed in a browser that showed the address", async () => {
    const address = "several@elsewhere.example" as never;
    const first = await ask({ address });
    const { request: second } = await askRatingOf(house.world, "b", other.personId, {
      address,
      applicantName: "Rosa Quintanilla",
    });
    const at = await opened(first);
    expect((await at.get(`/rate/${first}`)).text).toContain("Rosa Quintanilla");
    expect(await at.post(`/rate/${second}/open`, { shown: first })).toMatchObject({ status: 303 });
    expect((await at.get(`/rate/${second}`)).text).toContain("/part/");
    // What is written elsewhere needs a code all the same.
    const third = await ask({ address: "several2@elsewhere.example" as never });
    await type(await opened(third), third);
    expect((await at.get(`/rate/${third}`)).text).toContain("A code is needed here");
    const stranger = browser(house);
    await stranger.post(`/rate/${second}/open`, { shown: first });
    expect((await stranger.get(`/rate/${second}`)).text).not.toContain("/part/");
  });
});

test("an applicant who is asked as a colleague's rater is no applicant of theirs, and nobody rates themselves", async () => {
  await expect(ask({ address: person.address })).rejects.toThrow("rater-is-self");
  const request = await ask({ address: "same@elsewhere.example" as never });
  await expect(ask({ address: "same@elsewhere.example" as never })).rejects.toThrow("rater-asked");
  expect(await stateOf(request)).toMatchObject({ isOwnMailbox: false });
  house.clock.set(START + HOUR);
  await sendRatingOf(house.world, request);
  expect(await stateOf(request)).toMatchObject({ counts: true });
});
