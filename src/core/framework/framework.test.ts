import { describe, expect, test } from "vitest";
import competencies from "../../../standards/frameworks/competencies-2017.json" with { type: "json" };
import { allAreaIds, findProfile, frameworkSchema, profileAreas } from "./framework.ts";

const framework = frameworkSchema.parse(competencies);
const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(",", "")
    .replaceAll(/[/\s]+/g, "-");

describe("the framework of 2017", () => {
  test.each([
    ["family-associate", 8, 36, ["IFA", "ECFA"]],
    ["family-specialist", 8, 37, ["IFS", "ECFS"]],
    ["mental-health-specialist", 8, 45, ["IMHS", "ECMHS"]],
    ["mental-health-mentor", 11, 61, ["IMHM-C", "ECMHM-C", "IMHM-P", "ECMHM-P", "IMHM-RF", "ECMHM-RF"]],
  ] as const)(
    "%s has %i areas of expertise with %i knowledge and skill areas",
    (id, expertise, areas, categories) => {
      const profile = findProfile(framework, id);
      expect(profile?.expertise.map((each) => each.number)).toEqual(
        Array.from({ length: expertise }, (_, at) => at + 1),
      );
      expect(new Set(profile?.expertise.flatMap((each) => each.areas.map((area) => area.id))).size).toBe(
        areas,
      );
      expect(profile?.expertise.flatMap((each) => each.areas)).toHaveLength(areas);
      expect(profile?.categories).toEqual(categories);
    },
  );

  test("has the four profiles in order", () => {
    expect(framework.profiles.map((each) => each.id)).toEqual([
      "family-associate",
      "family-specialist",
      "mental-health-specialist",
      "mental-health-mentor",
    ]);
  });

  test("makes every id from the English name and its place", () => {
    for (const expertise of framework.profiles.flatMap((each) => each.expertise)) {
      expect(expertise.id).toBe(slug(expertise.name.en));
      const expected = expertise.areas.map((area) => `${expertise.id}/${slug(area.name.en)}`);
      expect(expertise.areas.map((area) => area.id)).toEqual(expected);
    }
  });

  test("gives one id the same names in every profile", () => {
    const names = new Map<string, string>();
    const named = framework.profiles
      .flatMap((each) => each.expertise)
      .flatMap((each) => [each, ...each.areas]);
    for (const { id, name } of named) {
      expect(names.get(id) ?? JSON.stringify(name)).toBe(JSON.stringify(name));
      names.set(id, JSON.stringify(name));
    }
  });

  test("keeps Administration for Policy and Research and Evaluation for Research/Faculty", () => {
    const mentor = findProfile(framework, "mental-health-mentor");
    const designated = mentor?.expertise.filter((each) => each.designations.length > 0);
    expect(designated?.map((each) => [each.number, each.id, each.designations])).toEqual([
      [10, "administration", ["P"]],
      [11, "research-and-evaluation", ["RF"]],
    ]);
  });
});

describe("the areas that apply", () => {
  test.each([
    [null, 54],
    ["C", 54],
    ["P", 58],
    ["RF", 57],
  ] as const)("to a mentor with the designation %s are %i", (designation, count) => {
    expect(profileAreas(framework, "mental-health-mentor", designation)).toHaveLength(count);
  });

  test("come in the order of the profile", () => {
    const areas = profileAreas(framework, "mental-health-mentor", "P");
    expect([areas[0], areas[36], areas.at(-1)]).toEqual([
      "theoretical-foundations/pregnancy-and-early-parenthood",
      "leading-people/motivating",
      "administration/program-funding",
    ]);
  });

  test("are none for a profile that the framework does not have", () => {
    expect(profileAreas({ ...framework, profiles: [] }, "family-associate", null)).toEqual([]);
  });

  test("are named once in the list of all", () => {
    const ids = allAreaIds(framework);
    expect(new Set(ids).size).toBe(ids.length);
    const everywhere = framework.profiles.flatMap(({ id }) => [
      ...profileAreas(framework, id, "P"),
      ...profileAreas(framework, id, "RF"),
    ]);
    expect([...ids].sort()).toEqual([...new Set(everywhere)].sort());
  });
});

test("a framework with anything unknown in it is refused", () => {
  expect(frameworkSchema.safeParse({ ...competencies, colour: "blue" }).success).toBe(false);
});
