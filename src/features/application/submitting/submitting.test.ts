import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { asPerson, moveOf } from "../../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { addSomebody } from "../../../../tests/kit/makers.ts";
import { writeTextOf } from "../../../../tests/kit/signed-texts.ts";
import {
  entriesOfPerson,
  foundOf,
  returnOf,
  type Submittable,
  submittableOf,
  submittedOf,
} from "../../../../tests/kit/submissions.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { PartAnswer, SentAnswer } from "../../../core/application/answer-parts.ts";
import type { Application } from "../../../core/application/application.ts";
import { judgeApplication } from "../../../core/application/judge-application.ts";
import { judgedThen } from "../../../core/application/settled.ts";
import { deleteEntry } from "../../../core/entries/delete-entry.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { saveEntry } from "../../../core/entries/save-entry.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { textMark } from "../../../core/kernel/text-mark.ts";
import { listCopies } from "../../../store/application-copies.ts";
import { listFees } from "../../../store/application-fees.ts";
import { listReturns } from "../../../store/application-returns.ts";
import { listMoves } from "../../../store/applications.ts";
import { findEntry, keepEntry } from "../../../store/entries.ts";
import { answerReturns } from "./answer-returns.ts";
import { submitApplication } from "./submit-application.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

let made = 0;
/** Somebody who applies for the first time. */
const somebody = async (): Promise<PersonId> => {
  made += 1;
  return addSomebody(house.world, {
    name: `Applicant ${made}`,
    address: `applicant${made}@people.example` as never,
  });
};

const submit = async ({ id, version, personId }: Application) =>
  submitApplication(house.world, asPerson(house.world, personId), { id, seen: version, on: "submit" });
const resubmit = async ({ id, version, personId }: Application) =>
  submitApplication(house.world, asPerson(house.world, personId), { id, seen: version, on: "resubmit" });
const copiesOf = async (application: Application) =>
  house.world.store.withinPerson(application.personId, async (tx) => listCopies(tx, application));

/** Types something else into a field of an entry. */
const retype = async (person: PersonId, entry: EntryId, field: string, text: string): Promise<void> => {
  const { store, ids, clock } = house.world;
  await store.withinPerson(person, async (tx) => {
    const there = await findEntry(tx, person, entry);
    if (there === undefined) throw new Error("no such entry");
    const base = there.fields[field]?.version ?? 0;
    const saved = saveEntry(
      there,
      {
        entry,
        kind: there.kind,
        editor: ids.id(),
        session: ids.id(),
        saves: [{ field, typed: [text], base, number: 1 }],
      },
      clock.now(),
    );
    if (!saved.ok) throw new Error(saved.refusal.code);
    await keepEntry(tx, operatorPermit("entry.change"), person, saved.value.entry);
    tx.log.append({ action: "entry.edited", subject: { kind: "entry", id: entry } });
  });
};

const thenOf = (application: Application, copy: Awaited<ReturnType<typeof copiesOf>>[number]) =>
  judgeApplication(
    { edition: application.edition, category: copy.category },
    judgedThen(copy.entries, copy.settled, {
      id: application.personId,
      association: application.associationId,
      on: formatDay(copy.submittedOn),
      day: copy.submittedOn,
    }),
    house.world.standards,
  );

describe("submitting", () => {
  test("copies what stands there, makes the processing fee due once, and tells the coordinators", async () => {
    const { application } = await submittableOf(house.world, "a", await somebody());
    const done = await submit(application);
    expect(done).toMatchObject({ ok: true, value: { state: "submitted", version: application.version + 1 } });
    const [copy, ...others] = await copiesOf(application);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ number: 1, category: "IFA", submittedAt: START });
    const entries = await entriesOfPerson(house.world, application.personId);
    expect(copy?.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    const fees = await house.world.store.withinPerson(application.personId, async (tx) =>
      listFees(tx, application),
    );
    expect(fees.filter(({ fee }) => fee === "processing")).toMatchObject([
      { amount: 15_000, category: "IFA" },
    ]);
    const moves = await house.world.store.withinPerson(application.personId, async (tx) =>
      listMoves(tx, application.associationId, application.id),
    );
    expect(moves.at(-1)).toMatchObject({ on: "submit", mover: "applicant", to: "submitted" });
  });

  test.each(["signatures", "ratings", "confirmation", "training"] as const)(
    "is refused without %s, and nothing is copied",
    async (lacks) => {
      const { application } = await submittableOf(house.world, "a", await somebody(), lacks);
      const done = await submit(application);
      expect(done).toMatchObject({ ok: false, refusal: { code: "not-yet" } });
      const said = lacks === "signatures" ? "texts-signed" : "requirements-met";
      expect(JSON.stringify(done)).toContain(said);
      expect(await copiesOf(application)).toEqual([]);
    },
  );

  test("twice at once makes one copy, and both are told that it is done", async () => {
    const { application } = await submittableOf(house.world, "a", await somebody());
    const both = await Promise.all([submit(application), submit(application)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await copiesOf(application)).toHaveLength(1);
    expect(await submit(application)).toMatchObject({ ok: true });
    expect(await copiesOf(application)).toHaveLength(1);
  });

  test("while it is withdrawn elsewhere: one of both happens", async () => {
    const { application } = await submittableOf(house.world, "a", await somebody());
    const [submitted] = await Promise.all([
      submit(application),
      moveOf(house.world, application, "withdraw").catch(() => undefined),
    ]);
    const found = await foundOf(house.world, application);
    expect(found.state).toBe(submitted.ok ? "submitted" : "withdrawn");
    expect(await copiesOf(application)).toHaveLength(submitted.ok ? 1 : 0);
  });

  test("takes what stands at the press, and refuses where that is too little", async () => {
    const person = await somebody();
    const { application, training } = await submittableOf(house.world, "a", person);
    await retype(person, training, "hours", "2");
    expect(await submit(application)).toMatchObject({ refusal: { code: "not-yet" } });
    await retype(person, training, "hours", "77");
    expect(await submit(application)).toMatchObject({ ok: true });
    const [copy] = await copiesOf(application);
    expect(copy?.entries.find(({ id }) => id === training)?.fields["hours"]).toEqual(["77"]);
  });

  test("of a page that is old, or of somebody else's, is refused", async () => {
    const { application } = await submittableOf(house.world, "a", await somebody());
    const { id, version } = application;
    const other = asPerson(house.world, cast.members["other-person"].personId);
    expect(await submitApplication(house.world, other, { id, seen: version, on: "submit" })).toMatchObject({
      refusal: { code: "not-there" },
    });
    expect(await submit({ ...application, version: version - 1 })).toMatchObject({
      refusal: { code: "moved-on" },
    });
  });

  test("asks for a text again that was renewed after it was signed", async () => {
    const { application } = await submittableOf(house.world, "a", await somebody());
    await writeTextOf(house.world, "a", "ethics");
    expect(await submit(application)).toMatchObject({ refusal: { code: "not-yet" } });
  });
});

describe("a copy", () => {
  test("never changes, and later edits change nothing of what it came to", async () => {
    const person = await somebody();
    const { application, training, membership } = await submittedOf(house.world, "a", person);
    const [before] = await copiesOf(application);
    if (before === undefined) throw new Error("nothing was copied");
    const verdict = thenOf(application, before);
    expect(verdict?.confirmed.readyToSubmit).toBe(true);
    await retype(person, training, "hours", "1");
    await retype(person, membership, "to", "2026-01-01");
    const [after] = await copiesOf(application);
    expect(after).toEqual(before);
    expect(thenOf(application, before)).toEqual(verdict);
    for (const statement of [
      "update application_copies set category = 'X'",
      "delete from application_copies",
    ])
      await expect(
        house.world.store.withinPerson(person, async (tx) =>
          tx.write("copies.tampered", { compile: () => ({ sql: statement, parameters: [] }) } as never),
        ),
      ).rejects.toThrow(/permission denied/);
  });
});

describe("submitting again", () => {
  const returned = async (): Promise<
    Submittable & {
      readonly returns: Awaited<ReturnType<typeof returnOf>>["returns"];
      readonly person: PersonId;
    }
  > => {
    const person = await somebody();
    const there = await submittedOf(house.world, "a", person);
    const { application, returns } = await returnOf(house.world, "a", there.application, [
      { part: { of: "entry", entry: there.training }, question: "How many hours were these?" },
    ]);
    return { ...there, application, returns, person };
  };
  /** Answers on a page that shows what was answered before. */
  const answer = async ({ personId, id }: Application, answers: readonly PartAnswer[], shown = "") =>
    answerReturns(house.world, asPerson(house.world, personId), {
      application: id,
      answers: answers.map((each) => ({ ...each, seen: textMark(shown) })),
    });

  test("needs every question answered, and replaces only what was returned", async () => {
    const { application, training, membership, returns, person } = await returned();
    await retype(person, training, "hours", "50");
    await retype(person, membership, "to", "2026-03-01");
    expect(await resubmit(application)).toMatchObject({
      refusal: { code: "not-yet", missing: ["returned-parts-answered"] },
    });
    const [part] = returns;
    if (part === undefined) throw new Error("nothing was returned");
    expect(
      await answer(application, [{ id: part, answer: "Fifty, the certificate says so." }]),
    ).toMatchObject({
      value: 1,
    });
    const done = await resubmit(application);
    expect(done).toMatchObject({ ok: true, value: { state: "submitted" } });
    const copies = await copiesOf(application);
    expect(copies.map(({ number }) => number)).toEqual([1, 2]);
    const again = copies[1]?.entries ?? [];
    expect(again.find(({ id }) => id === training)?.fields["hours"]).toEqual(["50"]);
    expect(again.find(({ id }) => id === membership)).toEqual(
      copies[0]?.entries.find(({ id }) => id === membership),
    );
    // The fee fell due once.
    const fees = await house.world.store.withinPerson(person, async (tx) => listFees(tx, application));
    expect(fees.filter(({ fee }) => fee === "processing")).toHaveLength(1);
  });

  test("is judged by the new copy: what else became of the portfolio does not matter", async () => {
    const { application, references, returns, person } = await returned();
    const [reference] = references;
    if (reference === undefined) throw new Error("no reference");
    const { store, clock } = house.world;
    await store.withinPerson(person, async (tx) => {
      const there = await findEntry(tx, person, reference);
      if (there === undefined) throw new Error("no such entry");
      const deleted = deleteEntry(there, there.version, clock.now());
      if (!deleted.ok) throw new Error(deleted.refusal.code);
      await keepEntry(tx, operatorPermit("entry.change"), person, deleted.value);
      tx.log.append({ action: "entry.deleted", subject: { kind: "entry", id: reference } });
    });
    await answer(
      application,
      returns.map((id) => ({ id, answer: "As it is." })),
    );
    expect(await resubmit(application)).toMatchObject({ ok: true });
    expect((await copiesOf(application))[1]?.entries.map(({ id }) => id)).toContain(reference);
  });

  test("is refused where what was returned is too little now", async () => {
    const { application, training, returns, person } = await returned();
    await retype(person, training, "hours", "3");
    await answer(
      application,
      returns.map((id) => ({ id, answer: "Three." })),
    );
    expect(await resubmit(application)).toMatchObject({
      refusal: { code: "not-yet", missing: ["requirements-met"] },
    });
    expect(await copiesOf(application)).toHaveLength(1);
  });

  test("twice at once makes one more copy", async () => {
    const { application, returns } = await returned();
    await answer(
      application,
      returns.map((id) => ({ id, answer: "As it is." })),
    );
    expect(await Promise.all([resubmit(application), resubmit(application)])).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    expect(await copiesOf(application)).toHaveLength(2);
  });

  test("an answer is kept once, can be taken back, and is none of another's", async () => {
    const { application, returns } = await returned();
    const [id] = returns;
    if (id === undefined) throw new Error("nothing was returned");
    const reply = [{ id, answer: "So." }];
    expect(await answer(application, reply)).toMatchObject({ value: 1 });
    expect(await answer(application, reply)).toMatchObject({ value: 0 });
    expect(await answer(application, [{ id, answer: "" }], "So.")).toMatchObject({ value: 1 });
    const other = cast.members["other-person"].personId;
    expect(
      await answerReturns(house.world, asPerson(house.world, other), {
        application: application.id,
        answers: reply.map((each) => ({ ...each, seen: textMark("") })),
      }),
    ).toMatchObject({ refusal: { code: "not-there" } });
    const kept = await house.world.store.withinPerson(application.personId, async (tx) =>
      listReturns(tx, application),
    );
    expect(kept).toMatchObject([{ answer: "", answeredAt: null }]);
  });
});

test("what one window answers another one, which was opened before, does not take away", async () => {
  const person = await somebody();
  const there = await submittedOf(house.world, "a", person);
  const { application, returns } = await returnOf(house.world, "a", there.application, [
    { part: { of: "entry", entry: there.training }, question: "How many hours were these?" },
    { part: { of: "entry", entry: there.membership }, question: "Until when?" },
  ]);
  const seen = textMark("");
  const send = async (answers: readonly SentAnswer[]) =>
    answerReturns(house.world, asPerson(house.world, person), { application: application.id, answers });
  const [hours, until] = returns;
  if (hours === undefined || until === undefined) throw new Error("too little was returned");
  await send([{ id: hours, answer: "Forty.", seen }]);
  expect(
    await send([
      { id: hours, answer: "", seen },
      { id: until, answer: "The end of June.", seen },
    ]),
  ).toEqual({ ok: true, value: 1 });
  expect(await send([{ id: hours, answer: "Fifty.", seen }])).toEqual({
    ok: false,
    refusal: { code: "moved-on" },
  });
  const kept = await house.world.store.withinPerson(person, async (tx) => listReturns(tx, application));
  expect(new Set(kept.map((each) => each.answer))).toEqual(new Set(["Forty.", "The end of June."]));
});

test("nothing is answered before anything was returned", async () => {
  const person = await somebody();
  const { application } = await submittedOf(house.world, "a", person);
  expect(
    await answerReturns(house.world, asPerson(house.world, person), {
      application: application.id,
      answers: [],
    }),
  ).toMatchObject({ refusal: { code: "not-from-here" } });
});
