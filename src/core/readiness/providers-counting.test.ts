import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import type { AssociationId } from "../kernel/ids.ts";
import type { Holder, HolderId, StandingContent, StandingId } from "../register/standing.ts";
import { offeredTo } from "./offered.ts";
import { providersCounting } from "./providers-counting.ts";
import { findTarget, type Target } from "./target.ts";

const own = "a" as AssociationId;
const offers = offeredTo(
  library,
  [{ id: own, slug: "here", name: "Here", categories: [] }],
  new Map(),
  Date.UTC(2026, 2, 2, 12),
);
const targetOf = (category: string): Target => {
  const target =
    findTarget(offers, { edition: "categories-2017", category }) ??
    findTarget(offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2, 12)), {
      edition: "categories-2017",
      category,
    });
  if (target === undefined) throw new Error(`no ${category}`);
  return target;
};

const degree = typedEntry("education", "e", {
  kind: ["degree"],
  level: ["master"],
  finished: ["finished"],
  conferredOn: ["2015-05-10"],
});

let made = 0;
const person = (standings: readonly StandingContent[], associationId = own): Holder => {
  made += 1;
  return {
    id: `d0000000-0000-4000-8000-${String(made).padStart(12, "0")}` as HolderId,
    associationId,
    name: `Provider ${made}`,
    level: "master",
    standings: standings.map((each, at) => ({ ...each, id: `${made}-${at}` as StandingId })),
  };
};

const since = (kind: StandingContent["kind"], category: string | null, from = "2020-01-01") => ({
  kind,
  category,
  from,
  to: null,
});

const IFS = targetOf("IFS");

const counted = (people: readonly Holder[], targets = [IFS], entries = [degree]) =>
  providersCounting(
    {
      keptAt: () => ({ ...keptOf(entries), association: own }),
      vocabulary: library.vocabulary,
      targets,
      form: "individual",
    },
    people,
  );

const one = (holder: Holder, ...more: Parameters<typeof counted> extends [unknown, ...infer R] ? R : never) =>
  counted([holder], ...more).get(holder.id)?.[0]?.judged;

describe("hours today with people of registers", () => {
  test("count where the register says what the rules ask for, and not where it does not", () => {
    const [fit, unfit] = [person([since("held", "IMHS")]), person([since("receives-rsc", null)])];
    const found = counted([fit, unfit]);
    expect(found.get(fit.id)?.[0]?.judged).toMatchObject({ isCounted: true });
    const not = found.get(unfit.id)?.[0]?.judged;
    expect(not).toMatchObject({ isCounted: false, reason: "provider-not-qualified" });
    expect(not?.isCounted === false ? (not.ways?.held.length ?? 0) : 0).toBeGreaterThan(0);
  });

  test("are judged by each one's own standing, however many are alike", () => {
    const people = [
      person([since("held", "IMHS")]),
      person([]),
      person([since("held", "IMHS")]),
      person([since("held", "IMHS", "2026-03-03")]),
    ];
    expect([...counted(people).values()].map(([each]) => each?.judged.isCounted)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("with somebody whom another association approved are not its own association's word", () => {
    const approved = since("approved", null);
    const judged = [person([approved]), person([approved], "other" as AssociationId)].map((each) =>
      one(each),
    );
    expect(judged[1]).toMatchObject({ isCounted: false });
    expect(judged[0]).not.toMatchObject({ ways: { approved: true } });
  });

  test("are told for every category asked for, and for none of those that ask for no RSC", () => {
    const holder = person([since("held", "IMHS")]);
    const told = counted([holder], [IFS, targetOf("IMHS")]).get(holder.id) ?? [];
    expect(told.map(({ target }) => target.category.code)).toEqual(["IFS", "IMHS"]);
    expect(counted([holder], []).get(holder.id)).toEqual([]);
  });

  test("do not count for somebody else's reason where the degree is still to come", () => {
    const judged = one(person([since("held", "IMHS")]), [targetOf("IMHS")], []);
    expect(judged).toMatchObject({ isCounted: false, ways: undefined });
  });
});
