import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { changeCategoryOf, runOf } from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import {
  askRatingOf,
  draftRating,
  openRating,
  ratedBy,
  sendRatingOf,
} from "../../../../tests/kit/ratings.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { foundOf, submittableOf, submittedOf } from "../../../../tests/kit/submissions.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Application } from "../../../core/application/application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import type { RatingRequestId } from "../../../core/kernel/ids.ts";
import { noAnswers } from "../../../core/references/rating-form.ts";
import { latestCopy } from "../../../store/application-copies.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findRatingRequest, listRatingRequests } from "../../../store/rating-requests.ts";
import { changeCategoryAsStaff } from "../desk/change-category-as-staff.ts";
import { findJudged } from "../find-judged.ts";
import { reopenRating } from "../ratings/reopen-rating.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { slug } = cast.associations.a;
const idOf = (name: MemberName) => cast.members[name].personId;

/** For how many references a rating counts: for the application, or for its latest copy. */
const counted = async ({ id, personId }: Application, what?: "copy"): Promise<number> =>
  house.world.store.withinPerson(personId, async (tx) => {
    const application = await foundOf(house.world, { id, personId });
    const history = await readSettings(tx, application.associationId);
    const today = todayOf(history, house.world.clock.now());
    const copy = what === undefined ? undefined : await latestCopy(tx, application);
    const judged = await findJudged(tx, house.world.standards, application, history, today, copy);
    return judged.process.ratings.size;
  });
const requestOf = async ({ personId }: Application, id: RatingRequestId) =>
  house.world.store.withinPerson(personId, async (tx) => findRatingRequest(tx, id));
const requestsOf = async (application: Application) =>
  house.world.store.withinPerson(application.personId, async (tx) => listRatingRequests(tx, application));

describe("a change to a category of another profile", () => {
  test("says before what it costs; its ratings count no more, and again once the category changes back", async () => {
    const { application } = await submittableOf(house.world, "a", idOf("person"));
    const own = memberAt(house, "person");
    const base = `/applications/${application.id}`;
    expect(await counted(application)).toBe(3);
    const { text: before } = await own.get(`${base}/category`);
    expect(before).toContain("It asks raters another form: 3 ratings that are in would not count for it.");
    expect(before).toContain("Your ratings and requests stay.");
    const alike = await changeCategoryOf(house.world, application, "ECFA");
    expect(await counted(application)).toBe(3);
    const other = await changeCategoryOf(house.world, alike, "IFS");
    expect(await counted(application)).toBe(0);
    const { text: raters } = await own.get(`${base}/raters`);
    expect(raters).toContain("This rating is for another category&#39;s form");
    expect(raters).not.toContain("It counts, until");
    own.cookies.set("attune-language", "es");
    const { text: spanish } = await own.get(`${base}/raters`);
    own.cookies.delete("attune-language");
    expect(spanish).toContain("Esta valoración es para el formulario de otra categoría");
    expect((await own.get(`${base}/category`)).text).toContain(
      "3 ratings that you have from before would count",
    );
    await changeCategoryOf(house.world, other, "IFA");
    expect(await counted(application)).toBe(3);
    expect((await own.get(`${base}/raters`)).text).toContain("It counts, until");
  });

  test("lets the same rater be asked again, once, beside what was sent before", async () => {
    const { application, request } = await askRatingOf(house.world, "a", idOf("a-advisor"));
    await sendRatingOf(house.world, request);
    const changed = await changeCategoryOf(house.world, application, "IMHS");
    const own = memberAt(house, "a-advisor");
    const address = `/applications/${application.id}/raters`;
    const fields = fieldsIn(await own.get(address), `${address}/again`);
    expect(fields["request"]).toEqual([request]);
    const tabs = [fields, fields, { ...fields, id: house.world.ids.id() }];
    const done = await Promise.all(tabs.map(async (each) => own.post(`${address}/again`, each)));
    expect(done.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([303, 303, 409]);
    const requests = await requestsOf(application);
    expect(requests).toHaveLength(2);
    const [before, anew] = [true, false].map((is) => requests.find(({ id }) => (id === request) === is));
    expect([anew?.category, anew?.profile, anew?.setAsideAt]).toEqual([
      "IMHS",
      "mental-health-specialist",
      null,
    ]);
    expect([before?.id, before?.revokedAt, before?.entry]).toEqual([request, null, anew?.entry]);
    expect((await own.get(address)).text).toContain("For another category&#39;s form");
    // Sent too: each counts for its own form, whichever is asked.
    await sendRatingOf(house.world, anew?.id as RatingRequestId);
    expect(await counted(application)).toBe(1);
    await changeCategoryOf(house.world, changed, "IFS");
    expect(await counted(application)).toBe(1);
    expect((await requestOf(application, anew?.id as RatingRequestId))?.setAsideAt).toBe(START);
    expect((await requestOf(application, request))?.setAsideAt).toBeNull();
  });

  test("tells a rater that the form is not needed, and takes nothing from what they wrote", async () => {
    const { application, request } = await askRatingOf(house.world, "a", idOf("a-reviewer"));
    const key = await openRating(house.world, request);
    const answers = { ...noAnswers, remarks: { reflection: "Half a remark" } };
    await draftRating(house.world, request, key, answers);
    const changed = await changeCategoryOf(house.world, application, "IMHS");
    const rater = memberAt(house, "b-coordinator");
    rater.cookies.clear();
    rater.cookies.set("attune-rater", key);
    const { text } = await rater.get(`/rate/${request}`);
    expect(text).toContain("This form is not needed at present");
    expect((await rater.get(`/rate/${request}/send`)).text).toContain("This form is not needed at present");
    expect((await rater.get(`/rate/${request}/part/reflection`)).text).toContain("Half a remark");
    await changeCategoryOf(house.world, changed, "IFS");
    expect((await rater.get(`/rate/${request}`)).text).not.toContain("This form is not needed at present");
    expect((await ratedBy(house.world, request, key)).request.startedAt).toBe(START);
  });

  test("by staff stands the ratings apart for them, and a copy is judged by the ratings of its own category", async () => {
    const { application } = await submittedOf(house.world, "a", idOf("b-reviewer"));
    const checked = await runOf(house.world, "a", application, "begin-pre-check");
    const staff = memberAt(house, "a-coordinator");
    const desk = `/a/${slug}/applications/${application.id}`;
    expect((await staff.get(desk)).text).toContain(
      "Ratings and requests for ratings count for IFA and ECFA.",
    );
    const done = await changeCategoryAsStaff(house.world, staffOf("a-coordinator", "a"), {
      id: application.id,
      seen: checked.version,
      category: "IFS",
    });
    expect(done.ok).toBe(true);
    expect([await counted(application), await counted(application, "copy")]).toEqual([0, 3]);
    const { text } = await staff.get(`${desk}/ratings`);
    expect(text).toContain("Asked for the form of IFA, which the category of today does not ask");
    expect(text).not.toContain("Counts until");
  });
});

test("what was opened again after it was sent is not taken back by whoever asked, in whatever way they write", async () => {
  const { application, request } = await askRatingOf(house.world, "a", idOf("b-advisor"));
  const write = async (set: { revoked_at: Date } | { times_reopened: number }) =>
    house.world.store.withinPerson(application.personId, async (tx) => {
      await tx.write(
        "tests.requests-written",
        tx.db.updateTable("rating_requests").set(set).where("id", "=", request),
      );
    });
  await sendRatingOf(house.world, request);
  await expect(write({ revoked_at: new Date(START) })).rejects.toThrow("not theirs to write");
  const reopened = await reopenRating(house.world, staffOf("a-coordinator", "a"), {
    id: house.world.ids.id<"rating-call">(),
    application: application.id,
    request,
    calledOn: "2026-03-01",
    spokenWith: "Dana Ruiz",
    note: "One mark was a slip.",
  });
  expect(reopened.ok).toBe(true);
  await expect(write({ revoked_at: new Date(START) })).rejects.toThrow("not theirs to write");
  await expect(write({ times_reopened: 2 })).rejects.toThrow("not theirs to write");
});
