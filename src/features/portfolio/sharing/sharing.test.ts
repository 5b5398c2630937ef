import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { browser, days, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { statedOf } from "../../../core/entries/facts.ts";
import { listConfirmations } from "../../../store/confirmations.ts";
import { listEntries } from "../../../store/entries.ts";
import { listGrants } from "../../../store/portfolio-grants.ts";
import type { Sharing } from "../../../store/share-portfolio.ts";
import { findSharedPortfolio, listSharedPortfolios } from "../../../store/shared-portfolios.ts";
import { confirmFact } from "../look/confirm-fact.ts";
import { unconfirmFact } from "../look/unconfirm-fact.ts";
import { saveEntry } from "../saving/save-entry.ts";
import { endSharing } from "./end-sharing.ts";
import { sharePortfolio } from "./share-portfolio.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const association = cast.associations.a;
const coordinator = staffOf("a-coordinator", "a");
const elsewhere = staffOf("b-coordinator", "b");

const as = (name: "person" | "other-person" | "a-coordinator"): Person => {
  const { personId, sessionId } = cast.members[name];
  return { kind: "person", personId, sessionId, strength: 1, provedAt: house.clock.now(), platformRoles: [] };
};

const sharing = (further: Partial<Sharing> = {}): Sharing => ({
  id: house.world.ids.id(),
  association: association.id,
  years: 1,
  ...further,
});

const grantsOf = async (person: Person) =>
  house.world.store.withinPerson(person.personId, async (tx) => listGrants(tx, person.personId));

const seenBy = async (staff: typeof coordinator) =>
  house.world.store.withinStaff(staff.associationId, staff.personId, async (tx) => ({
    shared: (await listSharedPortfolios(tx, staff.associationId, house.clock.now())).map(
      ({ personId }) => personId,
    ),
    entries: (await listEntries(tx, cast.members.person.personId)).length,
  }));

const degree = { kind: ["degree"], level: ["bachelor"], transcript: ["official"], finished: ["finished"] };

const addDegree = async (person: Person): Promise<EntryId> => {
  const { ids } = house.world;
  const entry = ids.id<"entry">();
  const saved = await saveEntry(house.world, person, {
    entry,
    kind: "education",
    editor: ids.id(),
    saves: Object.entries({ ...degree, conferredOn: ["2019-05-20"] }).map(([field, typed]) => ({
      field,
      typed,
      base: 0,
      number: 1,
    })),
  });
  expect(saved.ok).toBe(true);
  return entry;
};

describe("sharing a portfolio", () => {
  test("staff see nothing before, everything while it holds, and nothing after", async () => {
    const person = as("person");
    await addDegree(person);
    expect(await seenBy(coordinator)).toEqual({ shared: [], entries: 0 });
    const given = sharing();
    expect(await sharePortfolio(house.world, person, given)).toEqual({ ok: true, value: true });
    expect(await seenBy(coordinator)).toEqual({ shared: [person.personId], entries: 1 });
    expect(await seenBy(elsewhere)).toEqual({ shared: [], entries: 0 });
    expect((await endSharing(house.world, person, given.id)).ok).toBe(true);
    expect(await seenBy(coordinator)).toEqual({ shared: [], entries: 0 });
  });

  test("twice at once it is shared once; again after it ended it is shared anew", async () => {
    const person = as("other-person");
    const asked = sharing();
    await Promise.all(
      [asked, asked, sharing()].map(async (each) => sharePortfolio(house.world, person, each)),
    );
    const holding = (await grantsOf(person)).filter(({ endedAt }) => endedAt === null);
    expect(holding).toHaveLength(1);
    house.clock.set(START + days(400));
    expect((await sharePortfolio(house.world, person, sharing({ years: 2 }))).ok).toBe(true);
    const later = (await grantsOf(person)).filter(({ endedAt }) => endedAt === null);
    expect(later).toHaveLength(1);
    expect(later[0]?.holdsUntil).toBeGreaterThan(START + days(400 + 730));
  });

  test("the form of what ran out, sent again, shares nothing and doubles nothing", async () => {
    const person = as("person");
    const { token } = cast.members.person;
    const guest = browser(house);
    guest.cookies.set("attune-session", token);
    const shown = await guest.get("/portfolio/sharing");
    const fields = { ...fieldsIn(shown, "/portfolio/sharing"), association: association.id, years: "1" };
    expect((await guest.post("/portfolio/sharing", fields)).status).toBe(303);
    const given = (await grantsOf(person)).find(({ endedAt }) => endedAt === null);
    if (given === undefined) throw new Error("nothing is shared");
    house.clock.set(START + days(400));
    const before = await grantsOf(person);
    const later = sharing({ id: given.id });
    expect(await sharePortfolio(house.world, person, later)).toEqual({ ok: true, value: false });
    expect(await grantsOf(person)).toEqual(before);
    // An id of somebody else's is no one's to share by, and what ran out stays as it was.
    const [others] = await grantsOf(as("other-person"));
    if (others === undefined) throw new Error("nothing of another's");
    const taken = await sharePortfolio(house.world, person, sharing({ id: others.id }));
    expect(taken).toEqual({ ok: false, refusal: { code: "moved-on" } });
    expect(await grantsOf(person)).toEqual(before);
    const anew = sharing();
    expect(await sharePortfolio(house.world, person, anew)).toEqual({ ok: true, value: true });
    expect((await grantsOf(person)).find(({ id }) => id === given.id)?.endedAt).toBe(given.holdsUntil);
    await endSharing(house.world, person, anew.id);
    expect(await sharePortfolio(house.world, person, anew)).toEqual({ ok: true, value: false });
  });

  test("nobody ends what another shared, and an association that is not there cannot be shared with", async () => {
    const person = as("person");
    const given = sharing();
    await sharePortfolio(house.world, person, given);
    const taken = await endSharing(house.world, as("other-person"), given.id);
    expect(taken).toEqual({ ok: false, refusal: { code: "not-there" } });
    const nowhere = await sharePortfolio(house.world, person, sharing({ association: house.world.ids.id() }));
    expect(nowhere).toEqual({ ok: false, refusal: { code: "not-there" } });
    await endSharing(house.world, person, given.id);
  });

  test("staff never see their own file", async () => {
    const own = as("a-coordinator");
    await addDegree(own);
    await sharePortfolio(house.world, own, sharing());
    const seen = await house.world.store.withinStaff(association.id, own.personId, async (tx) => ({
      entries: await listEntries(tx, own.personId),
      shared: await findSharedPortfolio(tx, association.id, own.personId, house.clock.now()),
    }));
    expect(seen).toEqual({ entries: [], shared: undefined });
  });

  test("by its page, from the empty state to sharing, and back", async () => {
    const { personId, token } = cast.members["other-person"];
    const guest = browser(house);
    guest.cookies.set("attune-session", token);
    for (const grant of await grantsOf(as("other-person")))
      if (grant.endedAt === null) await endSharing(house.world, as("other-person"), grant.id);
    const first = await guest.get("/portfolio/sharing");
    expect(first.status).toBe(200);
    expect(first.text).toContain("Nadie puede verlo");
    const fields = { ...fieldsIn(first, "/portfolio/sharing"), association: association.id, years: "1" };
    expect((await guest.post("/portfolio/sharing", fields)).status).toBe(303);
    const given = (await grantsOf({ ...as("other-person"), personId })).find(
      ({ endedAt }) => endedAt === null,
    );
    expect(given).toMatchObject({ association: association.name });
    const wrong = await guest.post("/portfolio/sharing", { ...fields, association: "", years: "9" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Por favor, complete este campo.");
    expect((await guest.post(`/portfolio/sharing/${given?.id ?? ""}/end`, {})).status).toBe(303);
    expect((await grantsOf(as("other-person"))).every(({ endedAt }) => endedAt !== null)).toBe(true);
  });
});

describe("confirming a fact", () => {
  const confirmed = async (person: Person) =>
    house.world.store.withinPerson(person.personId, async (tx) =>
      (await listConfirmations(tx, person.personId)).map(({ fact, stated }) => ({ fact, stated })),
    );
  const transcript = (typed: { readonly [field: string]: readonly string[] }) =>
    statedOf("transcript", { ...typed, conferredOn: ["2019-05-20"] });

  test("through a grant, as it was seen; what changed since is not confirmed", async () => {
    const person = as("person");
    const entry = await addDegree(person);
    const confirming = {
      id: house.world.ids.id<"confirmation">(),
      person: person.personId,
      entry,
      fact: "transcript",
      stated: transcript(degree),
      documents: [],
    } as const;
    const before = await confirmFact(house.world, coordinator, confirming);
    expect(before).toEqual({ ok: false, refusal: { code: "portfolio-not-shared" } });
    const given = sharing();
    await sharePortfolio(house.world, person, given);
    const stale = { ...confirming, stated: transcript({ ...degree, level: ["master"] }) };
    expect(await confirmFact(house.world, coordinator, stale)).toEqual({
      ok: false,
      refusal: { code: "moved-on" },
    });
    const twice = await Promise.all(
      [confirming, { ...confirming, id: house.world.ids.id<"confirmation">() }].map(async (each) =>
        confirmFact(house.world, coordinator, each),
      ),
    );
    expect(twice.every(({ ok }) => ok)).toBe(true);
    expect(await confirmed(person)).toEqual([{ fact: "transcript", stated: transcript(degree) }]);
    expect(await confirmFact(house.world, elsewhere, confirming)).toEqual({
      ok: false,
      refusal: { code: "portfolio-not-shared" },
    });
    expect((await unconfirmFact(house.world, coordinator, confirming)).ok).toBe(true);
    expect(await confirmed(person)).toEqual([]);
    await endSharing(house.world, person, given.id);
  });
});
