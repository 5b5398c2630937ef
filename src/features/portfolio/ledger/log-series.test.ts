import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { listEntries, lockSeries } from "../../../store/entries.ts";
import type { Tx } from "../../../store/tx.ts";
import { saveEntryIn } from "../saving/save-entry.ts";
import { logSeries, type Series } from "./log-series.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { personId, sessionId } = cast.members.person;
const actor = (): Person => ({
  kind: "person",
  personId,
  sessionId,
  strength: 1,
  provedAt: house.clock.now(),
  platformRoles: [],
});

const sessions = ["2025-01-31", "1.5", "2025-02-28", "1.5"];

/** Asks until another connection of this database waits for a turn. */
const waitsForALock = async (tx: Tx): Promise<void> => {
  for (;;) {
    const { waits } = await tx.one(
      "test.waits",
      tx.db.selectNoFrom(
        sql<boolean>`exists (select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database()))`.as("waits"),
      ),
    );
    if (waits) return;
  }
};

/** What a page that was opened anew sends. */
const page = (provider: EntryId, further: Partial<Series> = {}): Series => ({
  editor: house.world.ids.id(),
  id: house.world.ids.id(),
  into: undefined,
  typed: { provider: [provider], form: ["individual"], logged: ["sessions"], sessions },
  provider: undefined,
  mayDouble: false,
  ...further,
});

const keep = async (series: Series) => logSeries(house.world, actor(), series);
const somebody = async (name: string) => keepEntryOf(house.world, personId, "providers", { name: [name] });
const seriesWith = async (provider: EntryId) =>
  (await house.world.store.withinPerson(personId, async (tx) => listEntries(tx, personId))).filter(
    (entry) => entry.kind === "rsc" && typedOf(entry)["provider"]?.[0] === provider,
  );

test("two pages that send the same days at the same moment keep them once, and one of them is asked", async () => {
  for (let round = 0; round < 5; round++) {
    const provider = await somebody(`Dana Ruiz ${round}`);
    const done = await Promise.all([keep(page(provider)), keep(page(provider))]);
    expect(done.filter((each) => each.ok)).toHaveLength(1);
    expect(done.find((each) => !each.ok)).toMatchObject({ refusal: { code: "hours-there-already" } });
    expect(await seriesWith(provider)).toHaveLength(1);
  }
});

test("the same day in another form, or in a total, is asked about under the lock as well", async () => {
  const provider = await somebody("Dana Ruiz of another form");
  const typed = { ...page(provider).typed, form: ["group"] };
  const done = await Promise.all([keep(page(provider)), keep(page(provider, { typed }))]);
  expect(done.filter((each) => each.ok)).toHaveLength(1);
  expect(done.find((each) => !each.ok)).toMatchObject({ refusal: { code: "hours-there-already" } });
  const other = await somebody("Dana Ruiz of a total");
  await keepEntryOf(house.world, personId, "rsc", {
    provider: [other],
    form: ["group"],
    logged: ["total"],
    from: ["2025-02-01"],
    to: ["2025-02-28"],
    hours: ["2"],
  });
  expect(await keep(page(other))).toMatchObject({ ok: false, refusal: { code: "hours-there-already" } });
  expect(await keep(page(other, { mayDouble: true }))).toMatchObject({ ok: true });
});

test("two pages that name somebody new add one person and one series", async () => {
  const named = (id: EntryId): Series =>
    page(id, { provider: { id, typed: { name: ["Ines Calder"], holder: [] } } });
  const done = await Promise.all([
    keep(named(house.world.ids.id<"entry">())),
    keep(named(house.world.ids.id<"entry">())),
  ]);
  expect(done.filter((each) => each.ok)).toHaveLength(1);
  const all = await house.world.store.withinPerson(personId, async (tx) => listEntries(tx, personId));
  expect(
    all.filter((entry) => entry.kind === "providers" && typedOf(entry)["name"]?.[0] === "Ines Calder"),
  ).toHaveLength(1);
});

test("meant a second time, the days are kept a second time", async () => {
  const provider = await somebody("Rosa Quintanilla");
  expect(await keep(page(provider))).toMatchObject({ ok: true });
  expect(await keep(page(provider))).toMatchObject({ ok: false });
  expect(await keep(page(provider, { mayDouble: true }))).toMatchObject({ ok: true });
  expect(await seriesWith(provider)).toHaveLength(2);
});

test("a page that is come back to and sent with a day changed changes its entry", async () => {
  const provider = await somebody("Wilma Osei");
  const sent = page(provider);
  expect(await keep(sent)).toMatchObject({ ok: true });
  house.clock.advance(1000);
  const changed = [...sessions, "2025-03-31", "2"];
  const again = { ...sent, typed: { ...sent.typed, sessions: changed } };
  for (const _ of [1, 2]) expect(await keep(again)).toMatchObject({ ok: true, value: { passedOver: 0 } });
  const [only, ...more] = await seriesWith(provider);
  expect([more, only?.fields["sessions"]?.typed]).toEqual([[], changed]);
});

test("sent twice into an entry that is there, its other days stay", async () => {
  const provider = await somebody("Noor Haddad");
  const there = page(provider);
  await keep(there);
  house.clock.advance(1000);
  const more = ["2025-02-28", "1.5", "2025-04-30", "1"];
  const into = page(provider, { into: there.id, typed: { ...there.typed, sessions: more } });
  expect(await keep(into)).toMatchObject({ ok: true, value: { passedOver: 1 } });
  house.clock.advance(1000);
  expect(await keep(into)).toMatchObject({ ok: true, value: { passedOver: 2 } });
  const [only, ...rest] = await seriesWith(provider);
  expect([rest, only?.fields["sessions"]?.typed]).toEqual([[], [...sessions, "2025-04-30", "1"]]);
});

test("a session that another connection adds meanwhile is one more, and no conflict", async () => {
  const provider = await somebody("Tove Lindqvist");
  const there = page(provider);
  await keep(there);
  house.clock.advance(1000);
  const into = page(provider, { into: there.id, typed: { ...there.typed, sessions: ["2025-04-30", "1"] } });
  const { store, ids } = house.world;
  const added = [...sessions, "2025-05-31", "2"];
  let keeping: ReturnType<typeof keep> | undefined;
  await store.withinPerson(personId, async (tx) => {
    await lockSeries(tx, personId);
    keeping = keep(into);
    // Until it waits for us, or would have read what is not there yet.
    await waitsForALock(tx);
    const [entry] = (await listEntries(tx, personId)).filter(({ id }) => id === there.id);
    const saves = [{ field: "sessions", typed: added, base: entry?.version ?? 0, number: house.clock.now() }];
    const sent = { entry: there.id, kind: "rsc", editor: ids.id<"editor">(), saves } as const;
    expect(await saveEntryIn(tx, house.world, actor(), sent)).toMatchObject({ ok: true });
  });
  expect(await keeping).toMatchObject({ ok: true, value: { passedOver: 0 } });
  const [only, ...rest] = await seriesWith(provider);
  expect([rest, only?.others]).toEqual([[], []]);
  expect(only?.fields["sessions"]?.typed).toEqual([...added, "2025-04-30", "1"]);
});
