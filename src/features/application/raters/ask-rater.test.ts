import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { registerOf } from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { askRatingOf, sendRatingOf } from "../../../../tests/kit/ratings.ts";
import { signTextsOf, writeTextsOf } from "../../../../tests/kit/signed-texts.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Application } from "../../../core/application/application.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { listRatingRequests } from "../../../store/rating-requests.ts";
import { listSignatures } from "../../../store/signed-texts.ts";
import { reopenRating } from "../ratings/reopen-rating.ts";

const { person } = cast.members;

let house: TestHouse;
let application: Application;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  application = await registerOf(house.world, "a", person.personId);
  await writeTextsOf(house.world, "a");
  await signTextsOf(house.world, application);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const ask = async (address: string, further: Parameters<typeof askRatingOf>[3] = {}) =>
  askRatingOf(house.world, "a", person.personId, {
    of: application,
    address: address as NonNullable<(typeof further)["address"]>,
    ...further,
  });

const waiver = (id: Id<"signature">) => ({
  id,
  number: 1,
  language: "en" as const,
  typedName: "Beth Arlington",
  address: "192.0.2.1",
});

test("a waiver is signed for each rater: nothing that was signed before stands for it", async () => {
  const { store } = house.world;
  const signed = await store.withinPerson(person.personId, async (tx) => listSignatures(tx, application));
  const ethics = signed.find(({ text }) => text === "ethics");
  if (ethics === undefined) throw new Error("nothing was signed");
  await expect(ask("ethics@elsewhere.example", { waiver: waiver(ethics.id) })).rejects.toThrow("moved-on");
  const own = house.world.ids.id<"signature">();
  await ask("first@elsewhere.example", { waiver: waiver(own) });
  await expect(ask("second@elsewhere.example", { waiver: waiver(own) })).rejects.toThrow("moved-on");
  const requests = await store.withinPerson(person.personId, async (tx) =>
    listRatingRequests(tx, application),
  );
  expect(requests.map(({ address, isWaived }) => [address, isWaived])).toEqual([
    ["first@elsewhere.example", true],
  ]);
});

test("nobody rates twice under another name, until their rating does not count any more", async () => {
  const entry = house.world.ids.id<"entry">();
  const { request } = await ask("dana@clinic.example", { entry });
  await expect(ask("dana+other@clinic.example")).rejects.toThrow("rater-asked");
  await sendRatingOf(house.world, request);
  for (const address of ["dana@clinic.example", "dana+other@clinic.example"])
    await expect(ask(address)).rejects.toThrow("rater-asked");
  // The same reference is asked anew before its rating runs out, and anybody once it has.
  const again = await ask("dana@clinic.example", { entry });
  await sendRatingOf(house.world, again.request, { uninformed: 6 });
  await expect(ask("dana@clinic.example")).rejects.toThrow("rater-asked");
  house.clock.set(START + 400 * DAY);
  await ask("dana@clinic.example");
});

test("an application is withdrawn also while a rating is open again, which ends with it as those that wait do", async () => {
  const { request } = await ask("again@elsewhere.example");
  await sendRatingOf(house.world, request);
  const call = {
    id: house.world.ids.id<"rating-call">(),
    application: application.id,
    request,
    calledOn: "2026-03-01",
    spokenWith: "Dana Ruiz",
    note: "They want to correct one answer.",
  };
  const reopened = await reopenRating(house.world, staffOf("a-coordinator", "a"), call);
  expect(reopened).toMatchObject({ ok: true });
  await ask("waits@elsewhere.example");
  const applicant = memberAt(house, "person");
  const page = `/applications/${application.id}/withdraw`;
  const fields = fieldsIn(await applicant.get(page), page);
  expect(await applicant.post(page, fields)).toMatchObject({ status: 303 });
  const requests = await house.world.store.withinPerson(person.personId, async (tx) =>
    listRatingRequests(tx, application),
  );
  const revokedAt = (address: string) => requests.find((each) => each.address === address)?.revokedAt;
  expect(revokedAt("waits@elsewhere.example")).toBe(START);
  expect(revokedAt("again@elsewhere.example")).toBe(START);
});
