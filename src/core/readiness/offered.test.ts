import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import type { SettingChange, SettingHistory } from "../association/setting-history.ts";
import type { SettingKey, SettingValues } from "../association/settings/catalogue.ts";
import { formatDay, parseDay } from "../kernel/calendar.ts";
import type { AssociationId, SettingChangeId } from "../kernel/ids.ts";
import { chosenText, readChosen } from "./chosen.ts";
import { type Follow, offeredTo } from "./offered.ts";
import { allTargets, chosenTargets, findTarget, labelOf, targetText } from "./target.ts";

const now = Date.UTC(2026, 2, 2, 3);
const alder = { id: "a" as AssociationId, slug: "alder-bay", name: "Alder Bay" };
const birch = { id: "b" as AssociationId, slug: "birch-plain", name: "Birch Plain" };
const following = (association: typeof alder, ...categories: string[]): Follow => ({
  ...association,
  categories,
});

let position = 0;
const decided = <K extends SettingKey>(
  setting: K,
  value: SettingValues[K],
  from = "2020-01-01",
): SettingChange<K> => ({
  id: `c${++position}` as SettingChangeId,
  position,
  setting,
  value,
  holdsFrom: parseDay(from) ?? 0,
  changedBy: null,
  changedAt: 0,
});

const offers = (follows: readonly Follow[], ...histories: (readonly [AssociationId, SettingHistory])[]) =>
  offeredTo(library, follows, new Map(histories), now);

const categories2017 = { edition: "categories-2017", overlays: ["massaimh-2020"] };
const alliance = { edition: "alliance-2024", overlays: [] };

describe("what is offered", () => {
  test("to somebody who follows nobody is every edition as published, the newest first", () => {
    const offered = offers([]);
    expect(offered.map(({ edition }) => edition.standard.id)).toEqual([
      "alliance-2024",
      "categories-2017",
      "levels-2016",
      "levels-1",
    ]);
    expect(
      offered.every(({ association, overlays }) => association === undefined && overlays.length === 0),
    ).toBe(true);
    expect(formatDay(offered[0]?.today ?? 0)).toBe("2026-03-02");
  });

  test("is what each association that is followed offers, with its exceptions, names and day", () => {
    const offered = offers(
      [following(alder, "categories-2017/IFS"), following(birch)],
      [
        alder.id,
        [
          decided("editions", [categories2017, alliance]),
          decided("time-zone", "America/Denver"),
          decided("category-labels", { IFS: { en: "Baby Specialist", es: "Especialista en bebés" } }),
        ],
      ],
      [birch.id, [decided("editions", [alliance]), decided("time-zone", "Pacific/Auckland")]],
    );
    expect(
      offered.map(({ association, edition, overlays, today, chosen }) => [
        association?.slug,
        edition.standard.id,
        overlays,
        formatDay(today),
        chosen,
      ]),
    ).toEqual([
      ["alder-bay", "categories-2017", ["massaimh-2020"], "2026-03-01", ["IFS"]],
      ["alder-bay", "alliance-2024", [], "2026-03-01", []],
      ["birch-plain", "alliance-2024", [], "2026-03-02", []],
    ]);
    const target = findTarget(offered, { edition: "categories-2017", category: "IFS" });
    expect(target && [labelOf(target, "en"), labelOf(target, "es"), targetText(target)]).toEqual([
      "Baby Specialist",
      "Especialista en bebés",
      "categories-2017/IFS",
    ]);
    const other = findTarget(offered, { edition: "alliance-2024", category: "IFA" });
    expect(other && labelOf(other, "en")).toBe("Infant Family Associate");
  });

  test("changes on the day from which a decision holds, and not before", () => {
    const history = [decided("editions", [categories2017]), decided("editions", [alliance], "2026-03-02")];
    const [utc] = offers([following(alder)], [alder.id, history]);
    expect(utc?.edition.standard.id).toBe("alliance-2024");
    const [denver] = offers(
      [following(alder)],
      [alder.id, [...history, decided("time-zone", "America/Denver")]],
    );
    expect(denver?.edition.standard.id).toBe("categories-2017");
  });

  test("is nothing where an association has decided nothing, or names an edition that is not there", () => {
    expect(offers([following(alder)])).toEqual([]);
    expect(
      offers([following(alder)], [alder.id, [decided("editions", [{ edition: "gone", overlays: [] }])]]),
    ).toEqual([]);
  });
});

describe("the categories in mind", () => {
  const offered = offers(
    [following(alder, "alliance-2024/ERS", "alliance-2024/IFS", "levels-1/IFS", "alliance-2024/NO", "x")],
    [alder.id, [decided("editions", [alliance])]],
  );

  test("are those that are still offered, in the order in which they were chosen", () => {
    expect(chosenTargets(offered).map(targetText)).toEqual(["alliance-2024/ERS", "alliance-2024/IFS"]);
  });

  test("can be found by the association or without it, and no others can", () => {
    const ifs = { edition: "alliance-2024", category: "IFS" };
    for (const slug of [undefined, "", "alder-bay"])
      expect(findTarget(offered, ifs, slug)?.category.code).toBe("IFS");
    expect(findTarget(offered, ifs, "birch-plain")).toBeUndefined();
    expect(findTarget(offered, { ...ifs, category: "NO" })).toBeUndefined();
    expect(findTarget(offered, { ...ifs, edition: "levels-1" })).toBeUndefined();
  });

  test("are read as they were written, and nothing else is", () => {
    for (const target of allTargets(offered)) {
      const chosen = readChosen(targetText(target));
      expect(chosen && chosenText(chosen)).toBe(targetText(target));
    }
    expect(["", "/", "a", "a/", "/b", "a/b/c"].map(readChosen)).toEqual(Array(6).fill(undefined));
  });
});
