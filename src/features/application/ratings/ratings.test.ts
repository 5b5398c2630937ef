import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { moveOf, registerOf, runOf } from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import {
  type Asked,
  askRatingOf,
  saysOf,
  sendRatingOf,
  standsAt,
} from "../../../../tests/kit/sent-ratings.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { Application } from "../../../core/application/application.ts";
import type { RatingRequestId } from "../../../core/kernel/ids.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import type { Answer } from "../../../core/references/rating-form.ts";
import { listRatingCalls } from "../../../store/rating-calls.ts";
import { findRatingRequest, listReceived, revokeRequest } from "../../../store/rating-requests.ts";
import { answersBefore, findRating, listForStaff } from "../../../store/ratings.ts";
import type { Called } from "./keep-call.ts";
import { releaseLink } from "./release-link.ts";
import { reopenRating } from "./reopen-rating.ts";

let house: TestHouse;
let application: Application;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  application = await registerOf(house.world, "a", cast.members.person.personId);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { id: association, slug } = cast.associations.a;
const coordinator = staffOf("a-coordinator", "a");
const page = () => `/a/${slug}/applications/${application.id}/ratings`;

const rated = async (
  name: string,
  mark: Answer,
  further: Pick<Asked, "isWaived" | "entry"> & { counts?: boolean } = {},
) => {
  const id = await askRatingOf(house.world, "a", application, {
    name,
    address: `${name.toLowerCase().replaceAll(" ", ".")}@raters.example`,
    isWaived: further.isWaived ?? false,
    ...(further.entry === undefined ? {} : { entry: further.entry }),
  });
  const says = saysOf(house.world, application, mark, {
    explanation: `Explanation of ${name}`,
    remarks: { "theoretical-foundations": `Remark of ${name}` },
  });
  await sendRatingOf(house.world, application, id, says, further.counts ?? true);
  return id;
};

const called = (request: RatingRequestId, further: Partial<Called> = {}): Called => ({
  id: house.world.ids.id<"rating-call">(),
  application: application.id,
  request,
  calledOn: "2026-03-01",
  spokenWith: "The rater",
  note: "The number stands on the page of their office.",
  ...further,
});

const requestOf = async (id: RatingRequestId, person = application.personId) =>
  house.world.store.withinPerson(person, async (tx) => findRatingRequest(tx, id));
const callsKept = async () =>
  house.world.store.withinStaff(association, coordinator.personId, async (tx) =>
    listRatingCalls(tx, application),
  );

describe("ratings side by side", () => {
  test("are read by the coordinators of the association and nobody else, and each look is told to the audit", async () => {
    await rated("Ana One", 4);
    await rated("Ben Two", 5);
    await rated("Cora Three", 1);
    await rated("Dan Void", "uninformed", { counts: false });
    const staff = memberAt(house, "a-coordinator");
    const { status, text } = await staff.get(page());
    expect(status).toBe(200);
    for (const said of ["1, stands out", "4 steps, far apart", "Explanation of Ana One", "Remark of Ben Two"])
      expect(text, said).toContain(said);
    expect(text).toContain("Sent, but not counted");
    // As whom each was asked.
    for (const said of [`>Supervisor</p>`, "Knows them since: 2019"]) expect(text, said).toContain(said);
    const audit = await memberAt(house, "a-association-administrator").get(`/a/${slug}/audit`);
    expect(audit.text).toContain("looked at the ratings of an application");
    for (const name of ["a-reviewer", "a-association-administrator", "b-coordinator", "person"] as const) {
      const other = await memberAt(house, name).get(page());
      expect([name, [403, 404].includes(other.status), other.text.includes("Remark of")]).toEqual([
        name,
        true,
        false,
      ]);
    }
    const elsewhere = await memberAt(house, "b-coordinator").get(
      `/a/${cast.associations.b.slug}/applications/${application.id}/ratings`,
    );
    expect(elsewhere.status).toBe(404);
  });

  test("are not there for a coordinator who applies, by whatever way", async () => {
    const own = await registerOf(house.world, "a", cast.members.both.personId);
    const id = await askRatingOf(house.world, "a", own, { name: "Eda Rater" });
    await sendRatingOf(house.world, own, id, saysOf(house.world, own, 4));
    const staff = memberAt(house, "both");
    const list = `/a/${slug}/applications/${own.id}/ratings`;
    for (const address of [list, `${list}/${id}/release`, `${list}/${id}/reopen`, `${list}/vetting`])
      expect((await staff.get(address)).status, address).toBe(404);
    for (const act of [releaseLink, reopenRating])
      expect(await act(house.world, staffOf("both", "a"), called(id, { application: own.id }))).toMatchObject(
        { refusal: { code: "not-there" } },
      );
    const read = await house.world.store.withinStaff(association, cast.members.both.personId, async (tx) =>
      listForStaff(tx, own),
    );
    expect(read).toEqual([]);
  });
});

describe("a copied link", () => {
  test("is released after a call, once, with who and when", async () => {
    const id = await askRatingOf(house.world, "a", application, { name: "Fay Blocked" });
    const call = called(id);
    const done = await Promise.all([
      releaseLink(house.world, coordinator, call),
      releaseLink(house.world, coordinator, call),
    ]);
    expect(done).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(await requestOf(id)).toMatchObject({ releasedAt: START });
    expect((await callsKept()).filter(({ request }) => request === id)).toMatchObject([
      { purpose: "release", madeBy: coordinator.personId, note: call.note },
    ]);
    expect(await releaseLink(house.world, coordinator, called(id))).toMatchObject({
      refusal: { code: "moved-on" },
    });
  });

  test("is not released once the form was opened, for another association, or before the call", async () => {
    const sent = await rated("Gil Sent", 3);
    const open = await askRatingOf(house.world, "a", application, { name: "Hal Open" });
    const refusals = [
      [coordinator, called(sent), "rating-over"],
      [coordinator, called(open, { calledOn: "2026-03-20" }), "call-to-come"],
      [coordinator, called(house.world.ids.id<"rating-request">()), "not-there"],
      [staffOf("b-coordinator", "b"), called(open), "not-there"],
      [staffOf("a-reviewer", "a"), called(open), "not-there"],
    ] as const;
    for (const [actor, call, code] of refusals)
      expect(await releaseLink(house.world, actor, call)).toMatchObject({ refusal: { code } });
    expect(await requestOf(open)).toMatchObject({ releasedAt: null });
  });
});

describe("a rating that is opened again", () => {
  test("does not count until it is sent anew; what was sent stays for staff, and its applicant takes nothing back", async () => {
    const id = await rated("Ida Corrects", 2);
    const call = called(id);
    expect(await reopenRating(house.world, coordinator, call)).toEqual({ ok: true, value: null });
    expect(await reopenRating(house.world, coordinator, call)).toEqual({ ok: true, value: null });
    expect(await requestOf(id)).toMatchObject({ sentAt: null, counts: null, timesReopened: 1 });
    const received = await house.world.store.withinPerson(application.personId, async (tx) => {
      const revoked = await revokeRequest(
        tx,
        operatorPermit("rating.ask"),
        { associationId: association, id },
        START,
      );
      expect(revoked).toBe(false);
      return listReceived(tx, application);
    });
    expect(received.some(({ sentAt }) => sentAt === 0)).toBe(false);
    const key = "k".repeat(43);
    const before = await house.world.store.withinRater(
      association,
      id,
      async (tx) => answersBefore(tx, { associationId: association, id, timesReopened: 1 }),
      key,
    );
    expect(before.explanation).toBe("Explanation of Ida Corrects");
    const staff = memberAt(house, "a-coordinator");
    const open = (await staff.get(page())).text;
    expect(open).toContain("Ida Corrects, as sent on");
    house.clock.set(START + DAY);
    await sendRatingOf(house.world, application, id, saysOf(house.world, application, 5));
    expect(await requestOf(id)).toMatchObject({ sentAt: START + DAY, counts: true });
    const ratings = await house.world.store.withinStaff(
      association,
      coordinator.personId,
      async (tx) => (await listForStaff(tx, application)).find((request) => request.id === id)?.ratings,
    );
    expect(ratings?.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("is one that was sent", async () => {
    const id = await askRatingOf(house.world, "a", application, { name: "Jon Asked" });
    expect(await reopenRating(house.world, coordinator, called(id))).toMatchObject({
      refusal: { code: "rating-not-sent" },
    });
  });

  test("is not one beside another request for the same reference that is open: the page does not offer it either", async () => {
    const entry = house.world.ids.id<"entry">();
    const id = await rated("Lea Corrects", 3, { entry });
    const again = await askRatingOf(house.world, "a", application, { name: "Lea Again", entry });
    const address = `${page()}/${id}/reopen`;
    const staff = memberAt(house, "a-coordinator");
    expect((await staff.get(page())).text).not.toContain(address);
    const call = called(id);
    expect(await reopenRating(house.world, coordinator, call)).toMatchObject({
      refusal: { code: "rating-asked-again" },
    });
    await house.world.store.withinPerson(application.personId, async (tx) => {
      await revokeRequest(tx, operatorPermit("rating.ask"), { associationId: association, id: again }, START);
      tx.log.append({ action: "rating.revoked", subject: { kind: "rating-request", id: again } });
    });
    expect((await staff.get(page())).text).toContain(address);
    expect(await reopenRating(house.world, coordinator, call)).toMatchObject({ ok: true });
  });

  test("is over with its application: nothing is sent for it any more, and nothing opened again", async () => {
    const { world } = house;
    const ends = {
      IMHS: async (of: Application) => moveOf(world, of, "withdraw"),
      IFA: async (of: Application) => runOf(world, "a", of, "refuse", "Another state."),
    };
    for (const [category, end] of Object.entries(ends)) {
      const of = await registerOf(world, "a", cast.members["other-person"].personId, { category });
      const [open, sent] = [await askRatingOf(world, "a", of), await askRatingOf(world, "a", of)];
      for (const id of [open, sent]) await sendRatingOf(world, of, id, saysOf(world, of, 4));
      const call = called(open, { application: of.id });
      expect(await reopenRating(world, coordinator, call)).toMatchObject({ ok: true });
      await end(of);
      expect(await requestOf(open, of.personId)).toMatchObject({ revokedAt: START, sentAt: null });
      await expect(sendRatingOf(world, of, open, saysOf(world, of, 5))).rejects.toThrow(/row-level security/);
      const late = called(sent, { application: of.id });
      expect(await reopenRating(world, coordinator, late)).toMatchObject({
        refusal: { code: "application-over" },
      });
      const kept = await world.store.withinStaff(association, coordinator.personId, async (tx) =>
        (await listForStaff(tx, of)).find(({ id }) => id === open),
      );
      expect(kept?.ratings.map(({ number }) => number)).toEqual([1]);
    }
  });

  test("by the form of its page", async () => {
    const id = await rated("Kim Corrects", 3);
    const staff = memberAt(house, "a-coordinator");
    const address = `${page()}/${id}/reopen`;
    const fields = fieldsIn(await staff.get(address), address);
    const lacking = await staff.post(address, { ...fields, spokenWith: "Kim", note: " " });
    expect(lacking.status).toBe(422);
    const done = await staff.post(address, {
      ...fields,
      spokenWith: "Kim",
      note: "Two marks were mixed up.",
    });
    expect(done.status).toBe(303);
    expect((await staff.get(page())).text).toContain("Two marks were mixed up.");
  });
});

describe("what an applicant reads of a rating (R5)", () => {
  const reads = async (of: Application, id: RatingRequestId, name: MemberName = "other-person") =>
    house.world.store.withinPerson(cast.members[name].personId, async (tx) =>
      findRating(tx, { associationId: of.associationId, id }),
    );
  const ownPage = async (of: Application, id: RatingRequestId) =>
    (await memberAt(house, "other-person").get(`/applications/${of.id}/raters/${id}/answers`)).status;

  test("is theirs after the decision, without the waiver, as it stands; every one of these is needed", async () => {
    const { personId } = cast.members["other-person"];
    const own = await registerOf(house.world, "a", personId);
    const give = async (isWaived: boolean) => {
      const id = await askRatingOf(house.world, "a", own, { name: `Rater ${isWaived}`, isWaived });
      await sendRatingOf(house.world, own, id, saysOf(house.world, own, 4));
      return id;
    };
    const [open, waived] = [await give(false), await give(true)];
    const before = ["in-progress", "submitted", "in-review", "returned", "approved-for-exam"] as const;
    for (const state of before) {
      await standsAt(house, own, { state, outcome: null });
      expect([state, await reads(own, open), await ownPage(own, open)]).toEqual([state, undefined, 404]);
    }
    await standsAt(house, own, { state: "decided", outcome: "declined" });
    expect(await reads(own, open)).toMatchObject({ number: 1 });
    expect(await ownPage(own, open)).toBe(200);
    // Waived for ever.
    expect([await reads(own, waived), await ownPage(own, waived)]).toEqual([undefined, 404]);
    // Nobody else's, also not of somebody who gave up nothing.
    expect(await reads(own, open, "person")).toBeUndefined();
    await standsAt(house, own, { state: "appeal", outcome: "declined" });
    expect(await reads(own, open)).toMatchObject({ number: 1 });
    // Another try after a deferral is not decided yet, whatever was decided before.
    for (const state of ["in-progress", "withdrawn", "refused", "expired", "archived"] as const) {
      await standsAt(house, own, { state, outcome: "deferred" });
      expect([state, await reads(own, open)]).toEqual([state, undefined]);
    }
    await standsAt(house, own, { state: "decided", outcome: "deferred" });
    expect(await reads(own, open)).toMatchObject({ number: 1 });
    // While it is open again nothing of it is read, and of what stood before nothing ever.
    await reopenRating(house.world, coordinator, called(open, { application: own.id }));
    expect(await reads(own, open)).toBeUndefined();
    await sendRatingOf(house.world, own, open, saysOf(house.world, own, 5));
    expect(await reads(own, open)).toMatchObject({ number: 2 });
    const all = await house.world.store.withinPerson(personId, async (tx) => listForStaff(tx, own));
    expect(all.flatMap(({ ratings }) => ratings.map(({ number }) => number))).toEqual([2]);
  });
});
