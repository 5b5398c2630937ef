import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { askForHolderOf, followOf, keepEntryOf } from "../../../../tests/kit/makers.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { type HolderRequestId, MOST_WAITING } from "../../../core/entries/holder-request.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { findEntry } from "../../../store/entries.ts";
import { listHolderRequests } from "../../../store/holder-requests.ts";
import { settleRequest } from "../../register/settle-request.ts";
import { askForHolder } from "./ask-for-holder.ts";
import { takeHolder } from "./take-holder.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const association = cast.associations.a.id;
const { person, "other-person": other } = cast.members;
const coordinator = () => staffOf("a-coordinator", "a");

const actorOf = (name: "person" | "other-person"): Person => {
  const { personId, sessionId } = cast.members[name];
  return { kind: "person", personId, sessionId, strength: 1, provedAt: START, platformRoles: [] };
};
const waitingOf = async (personId: PersonId) =>
  (await house.world.store.withinPerson(personId, async (tx) => listHolderRequests(tx, personId))).filter(
    ({ settledAt, associationId }) => settledAt === null && associationId === association,
  );
const provider = async (name: string, personId = other.personId): Promise<EntryId> =>
  keepEntryOf(house.world, personId, "providers", { name: [name] });
const ask = async (entry: EntryId) =>
  askForHolder(house.world, actorOf("other-person"), {
    id: house.world.ids.id(),
    provider: entry,
    association,
  });
const eventsOf = async (action: string): Promise<number> =>
  house.world.store.withinPerson(person.personId, async (tx) => {
    const found = await tx.many(
      "test.events",
      tx.db
        .selectFrom("audit_events")
        .select("action")
        .where("action", "=", action as "holder.taken"),
    );
    return found.length;
  });

/** A request that the association settled: its register has the provider. */
const settled = async (name: string) => {
  const request = await askForHolderOf(house.world, "a", person.personId, name);
  const { id: holder } = await recordInRegister(house.world, "a", { name });
  const done = await settleRequest(house.world, coordinator(), {
    id: request,
    decision: { as: "known", holder },
    reason: "",
  });
  expect(done).toEqual({ ok: true, value: "known" });
  const [found] = (
    await house.world.store.withinPerson(person.personId, async (tx) =>
      listHolderRequests(tx, person.personId),
    )
  ).filter(({ id }) => id === request);
  if (found === undefined) throw new Error("a request that was made is there");
  return { request, holder, entry: found.provider };
};
const stateOf = async (request: HolderRequestId, entry: EntryId) =>
  house.world.store.withinPerson(person.personId, async (tx) => {
    const kept = await findEntry(tx, person.personId, entry);
    const all = await listHolderRequests(tx, person.personId);
    return {
      holder: kept === undefined ? undefined : (typedOf(kept)["holder"] ?? [])[0],
      isTaken: all.find(({ id }) => id === request)?.takenAt !== null,
    };
  });

describe("asking an association to enter somebody", () => {
  test("waits for so many at most, also where two pages ask at the same moment", async () => {
    await followOf(house.world, "a", other.personId);
    for (let at = 1; at < MOST_WAITING; at++)
      expect(await ask(await provider(`Provider ${at}`))).toMatchObject({ ok: true });
    const [one, two] = [await provider("One more"), await provider("Another one")];
    const done = await Promise.all([ask(one), ask(two)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "too-many-asked-for" } });
    expect(await waitingOf(other.personId)).toHaveLength(MOST_WAITING);
    // The same once more is no further one.
    const [asked] = await waitingOf(other.personId);
    if (asked === undefined) throw new Error("somebody waits");
    expect(await ask(asked.provider)).toMatchObject({ ok: true });
    expect(await waitingOf(other.personId)).toHaveLength(MOST_WAITING);
    // What was settled makes room.
    await settleRequest(house.world, coordinator(), {
      id: asked.id,
      decision: { as: "declined" },
      reason: "Not known here.",
    });
    expect(await ask(done[0].ok ? two : one)).toMatchObject({ ok: true });
  });

  test("twice at the same moment about one provider is asked once", async () => {
    const entry = await keepEntryOf(house.world, person.personId, "providers", { name: ["Ines Calder"] });
    await askForHolderOf(house.world, "a", person.personId, "Somebody else");
    const twice = async () =>
      askForHolder(house.world, actorOf("person"), {
        id: house.world.ids.id(),
        provider: entry,
        association,
      });
    for (const done of await Promise.all([twice(), twice()])) expect(done).toMatchObject({ ok: true });
    expect((await waitingOf(person.personId)).filter((each) => each.provider === entry)).toHaveLength(1);
  });
});

describe("settling", () => {
  test("is not for whoever asked, also where they decide about everybody else", async () => {
    const { personId } = cast.members["a-coordinator"];
    const own = await askForHolderOf(house.world, "a", personId, "Noor Haddad");
    const decision = {
      as: "entered",
      holder: house.world.ids.id<"holder">(),
      shown: { first: [], count: 0 },
    } as const;
    const settle = async (name: "a-coordinator" | "a-association-administrator" | "a-reviewer") =>
      settleRequest(house.world, staffOf(name, "a"), { id: own, decision, reason: "" });
    expect(await settle("a-coordinator")).toMatchObject({
      refusal: { code: "not-permitted", because: "own-file" },
    });
    expect((await settle("a-reviewer")).ok).toBe(false);
    expect(await waitingOf(personId)).toHaveLength(1);
    expect(await settle("a-association-administrator")).toEqual({ ok: true, value: "entered" });
  });

  test("by two at once is settled once, and the other learns of it", async () => {
    const request = await askForHolderOf(house.world, "a", person.personId, "Wilma Osei");
    const { id: holder } = await recordInRegister(house.world, "a", { name: "Wilma Osei" });
    const done = await Promise.all([
      settleRequest(house.world, coordinator(), {
        id: request,
        decision: { as: "known", holder },
        reason: "",
      }),
      settleRequest(house.world, staffOf("a-association-administrator", "a"), {
        id: request,
        decision: { as: "declined" },
        reason: "Not known here.",
      }),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "moved-on" } });
  });
});

describe("using whom an association named", () => {
  test("happens as a whole or not at all", async () => {
    const { request, holder, entry } = await settled("Rosa Quintanilla");
    const editor = house.world.ids.id<"editor">();
    // The process ends once the entry is saved: when it is to be noted.
    let asked = 0;
    const now = (): number => {
      asked += 1;
      if (asked > 1) throw new Error("killed");
      return START;
    };
    const killed = { ...house.world, clock: { ...house.world.clock, now } };
    await expect(takeHolder(killed, actorOf("person"), { request, editor })).rejects.toThrow("killed");
    expect(await stateOf(request, entry)).toEqual({ holder: undefined, isTaken: false });
    expect(await takeHolder(house.world, actorOf("person"), { request, editor })).toEqual({
      ok: true,
      value: entry,
    });
    expect(await stateOf(request, entry)).toEqual({ holder, isTaken: true });
  });

  test("by two presses at the same moment happens once, and is told once", async () => {
    const { request, holder, entry } = await settled("Dana Ruiz");
    const before = await eventsOf("holder.taken");
    const press = async () =>
      takeHolder(house.world, actorOf("person"), { request, editor: house.world.ids.id() });
    for (const done of await Promise.all([press(), press()]))
      expect(done).toEqual({ ok: true, value: entry });
    expect(await stateOf(request, entry)).toEqual({ holder, isTaken: true });
    expect(await eventsOf("holder.taken")).toBe(before + 1);
  });

  test("is for nobody else, and for nothing that was not settled", async () => {
    const { request } = await settled("Ana Ortiz");
    const waits = await askForHolderOf(house.world, "a", person.personId, "Gerda Lind");
    const editor = house.world.ids.id<"editor">();
    for (const [name, id] of [
      ["other-person", request],
      ["person", waits],
    ] as const)
      expect(await takeHolder(house.world, actorOf(name), { request: id, editor })).toMatchObject({
        refusal: { code: "not-there" },
      });
  });
});
