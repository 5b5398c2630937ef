import { expect, test } from "vitest";
import { library } from "../../../../tests/kit/engine.ts";
import { guessKind, guessMatching } from "../../../core/import/guess-matching.ts";
import { listedFields, listedKinds } from "../../../core/import/matching.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";
import { languages } from "../../../ui/wording/speech.ts";
import { kindSheet } from "./kind-sheet.ts";

const words = listVocabulary(library);

test.each(listedKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  "the headings of %s in %s are understood as they are meant",
  (kind, language) => {
    const { headings } = kindSheet(kind, [], { language, areaName: (id) => id });
    const list = { headings, rows: [] };
    expect(guessKind(list, words)).toBe(kind);
    expect(guessMatching(kind, list, words).sources).toEqual(
      Object.fromEntries(listedFields(kind).map(({ name }, column) => [name, { from: "column", column }])),
    );
  },
);
