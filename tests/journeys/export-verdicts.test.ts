import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { composePortfolio } from "../../src/core/entries/compose-portfolio.ts";
import { formatDay } from "../../src/core/kernel/calendar.ts";
import { type Glance, glanceOf } from "../../src/core/readiness/glance.ts";
import type { Offer } from "../../src/core/readiness/offered.ts";
import type { Verdict } from "../../src/core/standards/verdict.ts";
import { seedDemonstration } from "../../src/demonstration/seed.ts";
import { inventedPeople } from "../../src/features/demonstration/cast.ts";
import { targetHref } from "../../src/features/portfolio/readiness/addresses.ts";
import { type Loaded, loadReadiness } from "../../src/features/portfolio/readiness/readiness.query.ts";
import { readinessWords } from "../../src/ui/wording/site/portfolio/readiness.ts";
import { library } from "../kit/engine.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../kit/house.ts";
import { anyEntries, keptOf } from "../kit/typed-entries.ts";

// What is downloaded gives the same answers on the command line as the pages show, for every category of every edition.

const run = promisify(execFile);

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  house = await testHouse({ isDemonstration: true });
  await seedDemonstration(house.world);
  folder = await mkdtemp(join(tmpdir(), "attune-export-"));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const enterAs = async (name: string): Promise<{ readonly id: string; readonly me: Browser }> => {
  const person = inventedPeople.find((each) => each.name.startsWith(name));
  if (person === undefined) throw new Error(name);
  const me = browser(house);
  await me.post("/demonstration/enter", { person: person.id });
  return { id: person.id, me };
};

const loadedOf = async (person: string): Promise<Loaded> =>
  house.world.store.withinPerson(person as never, async (tx) => {
    const asked = { standards: house.world.standards, now: house.clock.now() };
    return loadReadiness(tx, asked, person as never);
  });

const onCommandLine = async (file: string, offer: Offer): Promise<readonly Verdict[]> => {
  const { stdout } = await run(
    "bin/attune",
    [
      "evaluate",
      "--standard",
      offer.edition.standard.id,
      "--category",
      "all",
      "--as-of",
      formatDay(offer.today),
      ...offer.overlays.flatMap((overlay) => ["--overlay", overlay]),
      file,
    ],
    { maxBuffer: 64_000_000 },
  );
  return JSON.parse(stdout) as readonly Verdict[];
};

const words = readinessWords.en.glance;
const answer = ({ isReady, unmet }: Glance): string => (isReady ? words.ready : words.notReady(unmet));

/** What the page of all categories answers for each of an offer's, by their addresses. */
const onPage = (text: string, offer: Offer): readonly (string | undefined)[] =>
  offer.edition.standard.categories.map((category) => {
    const href = targetHref({ offer, category }).replaceAll("&", "&amp;");
    const row = text.slice(text.indexOf(`<a href="${href}"`)).split("</tr>")[0] ?? "";
    return [...row.matchAll(/<span class="tag tag-(?:met|unmet)">.*?<\/svg>([^<]*)<\/span>/g)].at(-1)?.[1];
  });

const compare = async (person: string, me: Browser): Promise<number> => {
  const page = (await me.get("/portfolio/readiness")).text;
  let compared = 0;
  const { offers, applied } = await loadedOf(person);
  for (const offer of offers) {
    const slug = offer.association?.slug ?? "";
    const shown = onPage(page, offer);
    const isApplied = (code: string): boolean =>
      applied.some(
        ({ associationId, edition, category }) =>
          associationId === offer.association?.id &&
          edition === offer.edition.standard.id &&
          category === code,
      );
    const compareAs = async (as: string, isMeant: (code: string) => boolean): Promise<void> => {
      const exported = await me.post("/portfolio/export", { as });
      const file = join(folder, "portfolio.json");
      await writeFile(file, exported.text);
      const verdicts = await onCommandLine(file, offer);
      expect(verdicts.map(({ category }) => category)).toEqual(
        offer.edition.standard.categories.map(({ code }) => code),
      );
      for (const [index, verdict] of verdicts.entries())
        if (isMeant(verdict.category)) {
          expect(shown[index]).toBe(answer(glanceOf(verdict)));
          compared += 1;
        }
    };
    await compareAs(slug, (code) => !isApplied(code));
    // What an application has of its own stands in the document of that application.
    for (const { code } of offer.edition.standard.categories)
      if (isApplied(code))
        await compareAs(`${slug}/${offer.edition.standard.id}/${code}`, (each) => each === code);
  }
  return compared;
};

test.each(["Beth", "Rosa"])("the portfolio of %s", async (name) => {
  const { id, me } = await enterAs(name);
  await me.post("/language", { to: "en" });
  expect(await compare(id, me)).toBeGreaterThan(0);
});

test("portfolios of all sorts, by every edition", async () => {
  const names = inventedPeople.filter(({ roles }) => roles.length > 0);
  const name = names[0]?.name ?? "";
  const { id, me } = await enterAs(name);
  await me.post("/language", { to: "en" });
  const { offers: offered } = await loadedOf(id);
  expect(new Set(offered.map(({ edition }) => edition.standard.id))).toEqual(
    new Set(library.editions.keys()),
  );
  const made = fc
    .sample(anyEntries, { numRuns: 60, seed: 7 })
    .map((entries) => composePortfolio(keptOf(entries), library.vocabulary, "stated").document)
    .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    .slice(0, 3);
  for (const document of made) {
    const one = house.world.ids.id();
    await me.post("/portfolio/import", { id: one, pasted: JSON.stringify(document) });
    const taken = await me.post(`/portfolio/import/${one}/accept`, { seen: "1" });
    expect(taken.location).toBe(`/portfolio/import/${one}`);
    expect(await compare(id, me)).toBeGreaterThan(0);
  }
});
