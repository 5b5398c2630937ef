import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyTyped } from "../../../tests/kit/typed-entries.ts";
import { evidenceKinds } from "../portfolio/terms.ts";
import { allGroups, areaName, joined, offeredGroups } from "./area-groups.ts";
import { isAreaId } from "./area-ids.ts";
import { keyWords } from "./key-words.ts";
import { fieldsRead, MOST_SUGGESTED, showsAreas, suggestAreas } from "./suggest-areas.ts";
import { wordsOf } from "./words-of.ts";

const groups = allGroups(library);
const ids = groups.flatMap(({ areas }) => areas.map(({ id }) => id));

const forTitle = (title: string, notes = "") =>
  suggestAreas("training", { title: [title], notes: [notes] }, groups);

describe("suggestions", () => {
  test.each([
    [
      "Trauma in the first year",
      "theoretical-foundations/attachment-separation-trauma-grief-and-loss",
      ["trauma"],
    ],
    [
      "El apego en la guardería",
      "theoretical-foundations/attachment-separation-trauma-grief-and-loss",
      ["apego"],
    ],
    [
      "Grief and loss in the first year",
      "theoretical-foundations/attachment-separation-trauma-grief-and-loss",
      ["grief", "loss"],
    ],
    ["Safe Sleep Basics", "direct-service-skills/safety", ["safe sleep"]],
    ["Culture at the kitchen table", "theoretical-foundations/cultural-competence", ["culture"]],
    [
      "Providing reflective supervision",
      "direct-service-skills/reflective-supervision",
      ["providing reflective", "reflective supervision"],
    ],
    ["EMBARAZO Y PARTO", "theoretical-foundations/pregnancy-and-early-parenthood", ["embarazo", "parto"]],
    ["Ética en las visitas", "law-regulation-and-agency-policy/ethical-practice", ["ética"]],
  ])("of “%s” begin with what most speaks for, and say which words", (title, area, because) => {
    expect(forTitle(title)[0]).toEqual({ area, because });
  });

  test("of a title weigh more than of a note", () => {
    const [top] = forTitle("Grief groups", "statistics, statistics, statistics");
    expect(top?.area).toBe("theoretical-foundations/attachment-separation-trauma-grief-and-loss");
  });

  test("read what was typed where it is asked, kind by kind", () => {
    expect(suggestAreas("work", { title: ["Home visitor"] }, groups).map(({ area }) => area)).toContain(
      "theoretical-foundations/infant-young-child-and-family-centered-practice",
    );
    expect(suggestAreas("rsc", { notes: ["parallel process"] }, groups)[0]?.area).toBe(
      "reflection/parallel-process",
    );
    expect(suggestAreas("work", { internshipDescription: ["statistics"] }, groups)).toEqual([]);
    expect(fieldsRead("leadership")).toEqual(["activity", "notes"]);
  });

  test("are none where nothing speaks for anything, or nothing is typed", () => {
    expect(forTitle("Spreadsheet pivot tables")).toEqual([]);
    expect(forTitle("")).toEqual([]);
  });

  test("leave out what is chosen already, and what is not offered", () => {
    const typed = {
      title: ["Grief"],
      areas: ["theoretical-foundations/attachment-separation-trauma-grief-and-loss"],
    };
    expect(suggestAreas("training", typed, groups)).toEqual([]);
    expect(suggestAreas("training", { title: ["Attachment"] }, [])).toEqual([]);
  });

  test("are at most five of those offered, each once and with words of the text, the same every time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...evidenceKinds).chain((kind) => fc.tuple(fc.constant(kind), anyTyped(kind))),
        fc.array(
          fc.constantFrom(
            ...Object.values(keyWords).flatMap((lists) =>
              lists.flatMap((list) => list.replaceAll("*", "").split(", ")),
            ),
          ),
          { maxLength: 8 },
        ),
        ([kind, any], spoken) => {
          const typed = { ...any, notes: [spoken.join(" ")], duties: [spoken.join(" ")] };
          const found = suggestAreas(kind, typed, groups);
          expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTED);
          expect(new Set(found.map(({ area }) => area)).size).toBe(found.length);
          const said = wordsOf(Object.values(typed).flat().join(" ")).map(({ typed: word }) =>
            word.toLowerCase(),
          );
          for (const { area, because } of found) {
            expect(ids).toContain(area);
            expect(any["areas"] ?? []).not.toContain(area);
            expect(because.length).toBeGreaterThan(0);
            for (const word of because.flatMap((each) => each.split(" "))) expect(said).toContain(word);
          }
          expect(suggestAreas(kind, typed, groups)).toEqual(found);
        },
      ),
    );
  });

  test("come quickly of the longest note", () => {
    expect(forTitle("Attachment", "attachment trauma ".repeat(50_000))[0]?.because).toEqual([
      "attachment",
      "trauma",
    ]);
  });

  test("are made of words for every area that find it, in both languages", () => {
    for (const id of ids) {
      if (!isAreaId(id)) throw new Error(`no key words for ${id}`);
      const area = groups.flatMap(({ areas }) => areas).find((each) => each.id === id);
      if (area === undefined) throw new Error(id);
      const alone = groups.map((group) => ({ ...group, areas: group.areas.filter((each) => each === area) }));
      for (const list of keyWords[id]) {
        expect(list).toMatch(/^[a-z0-9 *,]+$/);
        for (const word of list.split(", "))
          expect(
            suggestAreas("training", { title: [word.replaceAll("*", "")] }, alone),
            `${id}: ${word}`,
          ).toHaveLength(1);
      }
      expect(suggestAreas("training", { title: [area.name.en] }, alone)).toHaveLength(1);
    }
  });
});

describe("the areas that are offered", () => {
  test("are all of them where nobody has anything in mind, each once", () => {
    expect(offeredGroups([], library)).toEqual(groups);
    expect(new Set(ids)).toEqual(library.vocabulary.areas);
    expect(ids).toHaveLength(library.vocabulary.areas.size);
    expect(joined([groups, groups])).toEqual(groups);
  });

  test("are called by their names, with the area of expertise where another is called the same", () => {
    expect(areaName(groups, "leading-people/advocacy", "en")).toBe("advocacy (Leading People)");
    expect(areaName(groups, "direct-service-skills/advocacy", "es")).toBe(
      "defensa de derechos (Habilidades de atención directa)",
    );
    expect(areaName(groups, "reflection/curiosity", "en")).toBe("curiosity");
    expect(areaName(groups, "astrology", "en")).toBeUndefined();
  });
});

test("providers and references show no areas", () => {
  expect(["providers", "references", "training", "constructor"].map(showsAreas)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
