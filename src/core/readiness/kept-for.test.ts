import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { statedOf } from "../entries/facts.ts";
import type { AssociationId } from "../kernel/ids.ts";
import { bothViews, keptFor } from "./readiness.ts";

const [here, elsewhere] = ["a" as AssociationId, "b" as AssociationId];
const typed = {
  kind: ["degree"],
  level: ["bachelor"],
  finished: ["finished"],
  conferredOn: ["2019-05-20"],
  transcript: ["official"],
};
const degree = typedEntry("education", "degree", typed);
const kept = {
  ...keptOf([degree]),
  confirmations: [
    { associationId: here, entry: degree.id, fact: "transcript", stated: statedOf("transcript", typed) },
  ] as const,
};

test.each([
  [here, "official"],
  [elsewhere, "unofficial"],
  [null, "official"],
] as const)(
  "what one association confirmed is confirmed there and nowhere else: %s",
  (association, transcript) => {
    const { stated, confirmed } = bothViews(keptFor(kept, association), library.vocabulary);
    expect(stated.composed.document["education"]).toMatchObject([{ transcript: "official" }]);
    expect(confirmed.composed.document["education"]).toMatchObject([{ transcript }]);
  },
);
