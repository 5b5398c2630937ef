import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { Misuse } from "../../src/cli/misuse.ts";
import { standardsCommand } from "../../src/cli/standards.ts";

const run = async (args: readonly string[], isColoured = false, columns = 100): Promise<string> => {
  let printed = "";
  const terminal = {
    print: (text: string) => {
      printed += text;
      return Promise.resolve();
    },
    complain: () => {},
    isColoured,
    columns,
  };
  expect(await standardsCommand(args, { terminal, today: 0 })).toBe(0);
  return printed;
};

const misuse = async (args: readonly string[]): Promise<readonly string[]> => {
  try {
    await run(args);
  } catch (error) {
    if (error instanceof Misuse) return error.problems;
    throw error;
  }
  return [];
};

const everyAnswer = [
  ["list"],
  ["show", "levels-1"],
  ["show", "categories-2017+massaimh-2020"],
  ["show", "alliance-2024"],
  ["diff", "levels-1", "levels-2016"],
  ["diff", "categories-2017", "categories-2017+massaimh-2020"],
  ["diff", "categories-2017+massaimh-2020", "alliance-2024"],
];

test("lists the editions", async () => {
  const listed = JSON.parse(await run(["list"])) as readonly {
    readonly id: string;
    readonly overlays: readonly object[];
  }[];
  expect(listed.map(({ id }) => id)).toEqual(["levels-1", "levels-2016", "categories-2017", "alliance-2024"]);
  expect(listed[2]?.overlays).toMatchObject([{ id: "massaimh-2020" }]);
});

test("shows an edition with its exceptions, each requirement with its clause", async () => {
  const shown = JSON.parse(await run(["show", "categories-2017+massaimh-2020"])) as {
    readonly categories: readonly {
      readonly code: string;
      readonly requirements: readonly { readonly id: string }[];
    }[];
  };
  const mentor = shown.categories.find(({ code }) => code === "IMHM-C");
  expect(mentor?.requirements.find(({ id }) => id === "rsc.about-provision")).toEqual({
    id: "rsc.about-provision",
    stage: "submission",
    clause: "categories-2017/IMHM-C/rsc",
    exceptions: ["categories-2017/massaimh-2020/4"],
    asks: { hours: 25, force: "recommended" },
  });
});

test("refuses names that do not exist, and names those that do", async () => {
  expect(await misuse([])).toEqual(["one of list, show, diff is missing"]);
  expect(await misuse(["dump"])).toEqual(["there is no standards dump; there are list, show, diff"]);
  expect(await misuse(["show"])).toEqual(["S is missing"]);
  expect(await misuse(["diff", "levels-1"])).toEqual(["S2 is missing"]);
  expect(await misuse(["diff", "levels-1", "levels-2016", "more"])).toEqual(["more is too much"]);
  expect((await misuse(["diff", "x", "y"])).map((problem) => problem.slice(0, 23))).toEqual([
    'there is no standard "x',
    'there is no standard "y',
  ]);
  expect((await misuse(["show", "x"]))[0]).toContain("levels-2016");
  expect((await misuse(["show", "levels-1+massaimh-2020"]))[0]).toContain("belongs to categories-2017");
});

test.each(everyAnswer.flatMap((args) => ["en", "es"].map((language) => [args.join(" "), language] as const)))(
  "the text of %s (%s) fits the terminal, with colour for looks only",
  async (typed, language) => {
    const args = [...typed.split(" "), "--format", "text", "--language", language];
    for (const columns of [40, 100]) {
      const plain = await run(args, false, columns);
      expect(plain).not.toContain("undefined");
      expect(plain).not.toContain("\u001b");
      const tooWide = plain.split("\n").filter((line) => line.length > columns);
      expect(tooWide).toEqual([]);
      const coloured = await run(args, true, columns);
      expect(stripVTControlCharacters(coloured)).toBe(plain);
    }
  },
);
