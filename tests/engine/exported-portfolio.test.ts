// A portfolio as its page judges it, and its exported file as the command line judges it: the same verdicts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluateCommand } from "../../src/cli/evaluate.ts";
import type { Kept } from "../../src/core/entries/kept.ts";
import { formatDay } from "../../src/core/kernel/calendar.ts";
import { offeredTo } from "../../src/core/readiness/offered.ts";
import { verdictsFor, viewedAs } from "../../src/core/readiness/readiness.ts";
import { isEveryCase, library } from "../kit/engine.ts";
import { anyEntries, keptOf, typedEntry } from "../kit/typed-entries.ts";

const now = Date.UTC(2026, 2, 2, 12);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attune-exported-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const overlaysOf = (id: string): readonly string[] =>
  (library.editions.get(id)?.overlays ?? []).map((overlay) => overlay.id);

/** Every edition, each with all of its overlays asked for. */
const offers = offeredTo(library, [], new Map(), now).map((offer) => ({
  ...offer,
  overlays: overlaysOf(offer.edition.standard.id),
}));

const byCommandLine = async (file: string, standard: string, asOf: string): Promise<unknown> => {
  let printed = "";
  const terminal = {
    print: async (text: string) => {
      printed += text;
    },
    complain: (line: string) => {
      throw new Error(line);
    },
    isColoured: false,
    columns: 80,
  };
  const overlays = overlaysOf(standard).flatMap((overlay) => ["--overlay", overlay]);
  const asked = ["--standard", standard, "--category", "all", "--as-of", asOf, ...overlays, file];
  const status = await evaluateCommand(asked, { terminal, today: 0 });
  expect(status).toBe(0);
  return JSON.parse(printed);
};

const bothAgree = async (kept: Kept): Promise<void> => {
  for (const view of ["stated", "confirmed"] as const) {
    const viewed = viewedAs(kept, library.vocabulary, view);
    const file = join(folder, "portfolio.json");
    writeFileSync(file, `${JSON.stringify(viewed.composed.document, null, 2)}\n`);
    for (const offer of offers)
      expect(await byCommandLine(file, offer.edition.standard.id, formatDay(offer.today))).toEqual(
        JSON.parse(JSON.stringify(verdictsFor(viewed, offer))),
      );
  }
};

test("of anything that can be typed, for every category of every edition", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, async (entries) => bothAgree(keptOf(entries))),
    { numRuns: isEveryCase ? 150 : 12 },
  );
});

test("of a portfolio with something of everything", async () => {
  const entries = [
    typedEntry("education", "e", {
      kind: ["degree"],
      level: ["bachelor"],
      finished: ["finished"],
      conferredOn: ["2019-05-10"],
      transcript: ["official"],
    }),
    typedEntry("work", "w", {
      kind: ["paid"],
      from: ["2020-01-01"],
      going: ["goes-on"],
      bands: ["infant"],
      services: ["prevention"],
      families: ["12"],
      socialEmotionalFocus: ["yes"],
      relationshipFocus: ["yes"],
    }),
    typedEntry("training", "t", {
      title: ["Attachment"],
      logged: ["sessions"],
      sessions: ["2021-03-01", "20", "2021-04-01", "13.5"],
      relationshipBased: ["yes"],
    }),
    typedEntry("providers", "p", { name: ["Rosa Quintanilla"], held: ["IMHS", "2015-01-01", ""] }),
    typedEntry("rsc", "r", {
      provider: ["p"],
      form: ["group"],
      from: ["2024-01-01"],
      to: ["2025-06-30"],
      hours: ["30"],
      bands: ["infant"],
    }),
    typedEntry("memberships", "m", { association: ["Alder Bay"], from: ["2026-01-01"], to: ["2026-12-31"] }),
    typedEntry("declarations", "d", { declared: ["supervisesOthers"], ethicsSignedOn: ["2026-01-05"] }),
  ];
  await bothAgree(keptOf(entries));
  const { composed } = viewedAs(keptOf(entries), library.vocabulary, "stated");
  expect(composed.uncounted).toEqual([]);
});
