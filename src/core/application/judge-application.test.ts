import fc from "fast-check";
import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyEntries, keptOf } from "../../../tests/kit/typed-entries.ts";
import type { AssociationId } from "../kernel/ids.ts";
import { latestToday, offeredTo } from "../readiness/offered.ts";
import { bothViews, verdictFor, verdictsFor } from "../readiness/readiness.ts";
import { allTargets } from "../readiness/target.ts";
import { judgeApplication } from "./judge-application.ts";

const associationId = "a" as AssociationId;
const offers = offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2));
const targets = allTargets(offers);
const today = latestToday(offers, 0);
const signedOn = fc.option(fc.constantFrom("2025-11-30", "2026-03-01"), { nil: null });

/** A portfolio, what somebody applies for, and what that application has of its own. */
const anyApplication = anyEntries.chain((entries) =>
  fc.record({
    kept: fc.constant({ ...keptOf(entries), association: associationId, on: today }),
    target: fc.constantFrom(...targets),
    process: fc.record({
      ratings: fc
        .subarray(entries.filter(({ kind }) => kind === "references"))
        .map(
          (some) => new Map(some.map(({ id }) => [id, { receivedOn: "2026-02-14", roles: ["supervisor"] }])),
        ),
      ethicsSignedOn: signedOn,
      agreementSignedOn: signedOn,
    }),
  }),
);

test("a portfolio says of what is applied for just what its application says, and of all else what was typed", () => {
  fc.assert(
    fc.property(anyApplication, ({ kept, target, process }) => {
      const { offer, category } = target;
      const applied = { associationId, edition: offer.edition.standard.id, category: category.code, process };
      const judged = { kept, process, overlays: offer.overlays, day: offer.today };
      const verdicts = judgeApplication(applied, judged, library);
      const views = bothViews(kept, library.vocabulary, [applied]);
      const typed = bothViews(kept, library.vocabulary);
      for (const view of ["stated", "confirmed"] as const) {
        expect(verdictFor(views[view], target)).toEqual(verdicts?.[view]);
        const all = verdictsFor(views[view], offer);
        for (const [index, each] of offer.edition.standard.categories.entries())
          expect(all[index]).toEqual(
            each === category ? verdicts?.[view] : verdictFor(typed[view], { offer, category: each }),
          );
      }
    }),
    { numRuns: 60 },
  );
});

test("an application elsewhere says nothing here", () => {
  const target = targets[0];
  if (target === undefined) throw new Error("nothing is offered");
  const kept = { ...keptOf([]), association: associationId };
  const applied = {
    associationId: "b" as AssociationId,
    edition: target.offer.edition.standard.id,
    category: target.category.code,
    process: { ratings: new Map(), ethicsSignedOn: "2026-01-01", agreementSignedOn: "2026-01-01" },
  };
  expect(bothViews(kept, library.vocabulary, [applied]).stated.applied.size).toBe(0);
});
