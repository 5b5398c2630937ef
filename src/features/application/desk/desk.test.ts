import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { registerOf, runOf } from "../../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { addSomebody, giveRoleTo, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { submittedOf } from "../../../../tests/kit/submissions.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Staff } from "../../../core/access/actor.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { Application } from "../../../core/application/application.ts";
import type { AskedPart } from "../../../core/application/return-parts.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { owed } from "../../../core/payments/fees-due.ts";
import { listFees, listSettlements } from "../../../store/application-fees.ts";
import { listReturns } from "../../../store/application-returns.ts";
import { listMoves } from "../../../store/applications.ts";
import { endGrant, listGrantees } from "../../../store/role-grants.ts";
import { runApplication } from "../run-application.ts";
import { changeCategoryAsStaff } from "./change-category-as-staff.ts";
import { returnApplication } from "./return-application.ts";
import { type RecordedSettlement, settleFee } from "./settle-fee.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const coordinator = staffOf("a-coordinator", "a");
const another = staffOf("both", "a");
const notThere = { ok: false, refusal: { code: "not-there" } };

let made = 0;
const somebody = async (): Promise<PersonId> => {
  made += 1;
  return addSomebody(house.world, {
    name: `Applicant ${made}`,
    address: `desk${made}@people.example` as never,
  });
};
const applied = async (): Promise<Application> => registerOf(house.world, "a", await somebody());

const move = async (
  actor: Staff,
  { id, version }: Application,
  on: "accept" | "refuse" | "begin-pre-check",
  why = "",
) => runApplication(house.world, actor, { id, seen: version, on, why });

const settling = (
  application: Application,
  further: Partial<RecordedSettlement> = {},
): RecordedSettlement => ({
  id: house.world.ids.id<"settlement">(),
  application: application.id,
  fee: "registration",
  way: "paid",
  amount: "20.00",
  corrects: false,
  note: "",
  ...further,
});

const seenBy = async <T>(work: (tx: Parameters<typeof listFees>[0]) => Promise<T>): Promise<T> =>
  house.world.store.withinStaff(cast.associations.a.id, coordinator.personId, work);

const feesOf = async (application: Application) =>
  seenBy(async (tx) => ({
    dues: await listFees(tx, application),
    settlements: await listSettlements(tx, application),
  }));

describe("two coordinators at once", () => {
  test("of two moves one is made, and the other says that it moved on", async () => {
    const application = await applied();
    const done = await Promise.all([
      move(coordinator, application, "accept"),
      move(another, application, "refuse", "We could not find the membership"),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { code: "moved-on" } }]);
    const moves = await seenBy(async (tx) => listMoves(tx, application.associationId, application.id));
    expect(moves).toHaveLength(1);
  });

  test("what is owed is recorded once, however many record it", async () => {
    const application = await applied();
    const same = settling(application);
    const done = await Promise.all([
      settleFee(house.world, coordinator, same),
      settleFee(house.world, coordinator, same),
      settleFee(house.world, another, settling(application)),
    ]);
    expect(done.filter(({ ok }) => !ok).map((each) => (each.ok ? "" : each.refusal.code))).toContain(
      "too-much",
    );
    const { dues, settlements } = await feesOf(application);
    expect([settlements.length, owed(dues, settlements, "registration")]).toEqual([1, 0]);
  });
});

describe("a fee", () => {
  test("under an id that was sent before is the same, or nothing: another amount is not said to be recorded", async () => {
    const application = await applied();
    const first = settling(application, { amount: "5" });
    const send = async (further: Partial<RecordedSettlement>) =>
      settleFee(house.world, coordinator, { ...first, ...further });
    expect(await send({})).toEqual({ ok: true, value: null });
    expect(await send({})).toEqual({ ok: true, value: null });
    for (const further of [
      { amount: "7" },
      { way: "payer", note: "Agency 7" },
      { corrects: true, note: "x" },
    ] as const)
      expect(await send(further)).toEqual({ ok: false, refusal: { code: "sent-before" } });
    expect((await feesOf(application)).settlements.map(({ amount }) => amount)).toEqual([500]);
  });

  test("is waived with a note, taken back by a further row, and taken over by a payer", async () => {
    const application = await applied();
    const record = async (further: Partial<RecordedSettlement>) => {
      house.clock.advance(1000);
      return settleFee(house.world, coordinator, settling(application, further));
    };
    expect(await record({ way: "waived" })).toEqual({ ok: false, refusal: { code: "say-note" } });
    expect((await record({ way: "waived", note: "Stipend" })).ok).toBe(true);
    expect((await record({ way: "waived", corrects: true, note: "The wrong person" })).ok).toBe(true);
    expect((await record({ way: "payer", note: "Agency 7" })).ok).toBe(true);
    const { settlements } = await feesOf(application);
    expect(settlements.map(({ way, amount, note }) => [way, amount, note])).toEqual([
      ["waived", 2000, "Stipend"],
      ["waived", -2000, "The wrong person"],
      ["payer", 2000, "Agency 7"],
    ]);
  });
});

describe("another category", () => {
  test("brings the difference of the fee with it, and needs the version that stands", async () => {
    const application = await applied();
    const { id, version: seen } = application;
    const change = async (category: string, version = seen) =>
      changeCategoryAsStaff(house.world, coordinator, { id, seen: version, category });
    expect(await change("NO-SUCH")).toEqual({ ok: false, refusal: { code: "not-offered-here" } });
    expect(await change("IFA")).toMatchObject({ ok: true, value: { category: "IFA", version: seen + 1 } });
    expect(await change("IFS")).toEqual({ ok: false, refusal: { code: "moved-on" } });
    expect((await change("IFA", seen + 1)).ok).toBe(true);
    const { dues } = await feesOf(application);
    expect(dues.map(({ category, amount }) => [category, amount])).toEqual([
      ["IFS", 2000],
      ["IFA", 500],
    ]);
  });
});

describe("returning", () => {
  const checked = async () => {
    const there = await submittedOf(house.world, "a", await somebody());
    const application = await runOf(house.world, "a", there.application, "begin-pre-check");
    const give = async (actor: Staff, parts: readonly AskedPart[], why = "Please look again") =>
      returnApplication(house.world, actor, { id: application.id, seen: application.version, why, parts });
    const returns = async () => seenBy(async (tx) => listReturns(tx, application));
    return { ...there, application, give, returns };
  };

  test("opens the parts that are named with the move, once", async () => {
    const { give, returns, training } = await checked();
    const parts: readonly AskedPart[] = [
      { part: { of: "entry", entry: training }, question: " In person? " },
      { part: { of: "section", kind: "memberships" }, question: "Until when?" },
    ];
    const done = await Promise.all([give(coordinator, parts), give(another, parts)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { code: "moved-on" } }]);
    expect((await returns()).map(({ part, question }) => [part, question])).toEqual(
      expect.arrayContaining([
        [{ of: "entry", entry: training }, "In person?"],
        [{ of: "section", kind: "memberships" }, "Until when?"],
      ]),
    );
    expect(await returns()).toHaveLength(2);
  });

  test("is nothing at all where something is missing", async () => {
    const { give, returns, training } = await checked();
    const part = { of: "entry", entry: training } as const;
    const stranger = { of: "entry", entry: house.world.ids.id<"entry">() } as const;
    const refused = async (parts: readonly AskedPart[], why?: string): Promise<unknown> => {
      const done = await give(coordinator, parts, why);
      return done.ok ? "done" : done.refusal.code;
    };
    expect(await refused([])).toBe("nothing-returned");
    expect(await refused([{ part, question: " " }])).toBe("say-question");
    expect(await refused([{ part: stranger, question: "?" }])).toBe("not-in-copy");
    expect(await refused([{ part, question: "?" }], " ")).toBe("say-why");
    expect(await returns()).toEqual([]);
  });
});

describe("nobody else", () => {
  const attempts = async (actor: Staff, application: Application): Promise<readonly unknown[]> => [
    await move(actor, application, "accept"),
    await settleFee(house.world, actor, settling(application)),
    await changeCategoryAsStaff(house.world, actor, {
      id: application.id,
      seen: application.version,
      category: "IFA",
    }),
    await returnApplication(house.world, actor, {
      id: application.id,
      seen: application.version,
      why: "x",
      parts: [{ part: { of: "section", kind: "training" }, question: "?" }],
    }),
  ];
  const none = [notThere, notThere, notThere, notThere];

  test("of another association, without the role, or of their own", async () => {
    const application = await applied();
    for (const actor of [
      staffOf("b-coordinator", "b"),
      staffOf("a-reviewer", "a"),
      staffOf("a-association-administrator", "a"),
      staffOf("former", "a"),
    ])
      expect(await attempts(actor, application), actor.personId).toEqual(none);
    const own = await registerOf(house.world, "a", another.personId);
    expect(await attempts(another, own)).toEqual(none);
  });

  test("whose role ended after they were let in", async () => {
    const application = await applied();
    const personId = await somebody();
    await giveRoleTo(house.world, "a", personId, "coordinator");
    const actor: Staff = { ...coordinator, personId };
    const { id: associationId } = cast.associations.a;
    const administrator = staffOf("a-association-administrator", "a");
    await house.world.store.withinStaff(associationId, administrator.personId, async (tx) => {
      const grant = (await listGrantees(tx, associationId)).find((each) => each.personId === personId);
      await endGrant(tx, operatorPermit("role.end"), {
        associationId,
        id: grant?.id ?? house.world.ids.id<"role-grant">(),
        by: administrator.personId,
        now: house.clock.now(),
      });
      tx.log.append({ action: "role.ended", subject: { kind: "person", id: personId } });
    });
    expect(await attempts(actor, application)).toEqual(none);
  });
});

test("an applicant who stated nothing has nothing that could be confirmed", async () => {
  const person = await somebody();
  const application = await registerOf(house.world, "a", person);
  await sharePortfolioOf(house.world, "a", person);
  const page = await memberAt(house, "a-coordinator").get(
    `/a/${cast.associations.a.slug}/applications/${application.id}`,
  );
  expect(page.text).toContain("Nothing is stated yet that you could confirm.");
  expect(page.text).not.toContain("Everything that is stated is confirmed.");
});
