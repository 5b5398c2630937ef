import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { recordInRegister } from "../../../tests/kit/register.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { wordsSought } from "../../core/register/name-words.ts";
import { countHoldersOf } from "../../store/register.ts";
import { allowedInSheet } from "./list-vocabulary.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { id: association, slug } = cast.associations.a;
const { token, personId } = cast.members["a-coordinator"];
const address = `/a/${slug}/register/import`;

const send = async (
  fields: Readonly<Record<string, string | File>>,
  language = "en",
): Promise<{ readonly status: number; readonly text: string }> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const { url } = house.world.site;
  const response = await house.fetch(
    new Request(`${url}${address}`, {
      method: "POST",
      body,
      headers: {
        host: new URL(url).host,
        origin: url,
        "sec-fetch-site": "same-origin",
        cookie: `attune-session=${token}; attune-language=${language}`,
      },
    }),
  );
  return { status: response.status, text: await response.text() };
};

const check = async (content: string | Uint8Array<ArrayBuffer>, language?: string) =>
  send({ step: "check", file: new File([content], "list.csv", { type: "text/csv" }) }, language);

const called = async (words: string): Promise<number> =>
  house.world.store.withinStaff(association, personId, async (tx) =>
    countHoldersOf(tx, { association, words: wordsSought(words) }),
  );

/** The rows of the table of what is imported, as they are read. */
const rowsIn = (text: string): readonly (readonly string[])[] => {
  const [, panel = ""] = text.split('id="taken"');
  return [...panel.matchAll(/<tr role="row">([\s\S]*?)<\/tr>/g)]
    .map(([, row = ""]) =>
      [...row.matchAll(/<t[hd] [^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
        cell
          .replaceAll(/<[^>]*>/g, " ")
          .replaceAll(/\s+/g, " ")
          .trim(),
      ),
    )
    .filter(([first]) => first?.startsWith("Line"));
};

const counted = (text: string): readonly number[] =>
  [...text.matchAll(/<dd>([\d,]+)<\/dd>/g)].map(([, count = ""]) => Number(count.replaceAll(",", "")));

describe("a list is looked at before it is brought in", () => {
  test("with what is new, what is known, and what is wrong with which line", async () => {
    const list = [
      "name,email,level,kind,category,from,to,phone",
      "Ana Listed,ana@list.example,Master,held,IFS,2021-06-30,,555",
      '"Listed, Ben",,,approved,,6/30/2021,12/31/2022,',
      "Cy Listed,cy at home,,vetted,,soon,,",
      '=HYPERLINK("https://evil.example"),,,,,,,',
      "",
    ].join("\r\n");
    const { status, text } = await check(`\uFEFF${list}`);
    expect(status).toBe(200);
    expect(counted(text)).toEqual([2, 0, 2, 0]);
    expect(text).toContain("Import the 2 good rows");
    expect(text).toContain("Left out: 2 rows");
    for (const said of [
      "is not an e-mail address",
      "needs one",
      "“soon” is not a day",
      "This is not a name.",
      "phone",
    ])
      expect(text).toContain(said);
    expect(await called("listed")).toBe(0);
    const rows = rowsIn(text);
    expect(rows).toEqual([
      [
        "Line 2",
        "Ana Listed",
        "New person New standing Endorsed as Infant Family Specialist (IFS), since June 30, 2021",
      ],
      [
        "Line 3",
        "Listed, Ben",
        "New person New standing Approved to provide RSC, from June 30, 2021 to December 31, 2022",
      ],
    ]);
    expect(text).toMatch(/needs one of [^<]*IFS/);

    const [, sheet = ""] = /name="sheet" value="([^"]*)"/.exec(text) ?? [];
    const carried = sheet.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    const outcomes = await Promise.all([1, 2].map(async () => send({ step: "import", sheet: carried })));
    for (const answer of outcomes) {
      expect(answer.status, "what was left out stays in view").toBe(200);
      expect(answer.text).toContain("Left out: 2 rows");
      expect(answer.text).toContain("cy at home");
    }
    expect(await called("listed")).toBe(2);
    const again = await check(list);
    expect(counted(again.text)).toEqual([0, 2, 0, 2]);
    expect(again.text).toContain("The list brings nothing new.");
    expect(again.text).not.toContain('value="import"');
    expect(rowsIn(again.text).map(([, , brings]) => brings)).toEqual([
      expect.stringMatching(/^Recorded already /),
      expect.stringMatching(/^Recorded already /),
    ]);
  });

  test("whoever is new and called like somebody there is told with the way to them", async () => {
    const there = await recordInRegister(house.world, "a", { name: "Dora Alreadythere" });
    const { status, text } = await check("name\nAlreadythere Dora\nDora Alreadythere\n");
    expect(status).toBe(200);
    expect(rowsIn(text).map(([, who]) => who)).toEqual([
      expect.stringMatching(/^Alreadythere Dora Somebody has a similar name.* Dora Alreadythere$/),
      "Dora Alreadythere",
    ]);
    expect(text).toContain(`/a/${slug}/register/holders/${there.id}`);
  });

  test("what can be written in a column is named at the row, in the reader's language", async () => {
    const list =
      "nombre,condición,categoría,desde,título\nEva Códigos,caballero,,2021-01-01,mago\nEva Códigos,acreditación,XYZ,2021-01-01,";
    const { text } = await check(list, "es");
    expect(text).toContain(
      "“caballero” no es una condición conocida. Use una de estas opciones: acreditación, evaluación, aprobación, recibe RSC, ERS, ERS emergente.",
    );
    expect(text).toContain(
      "“mago” no es un título. Use una de estas opciones: asociado, licenciatura, maestría, doctorado.",
    );
    expect(text).toMatch(/“XYZ” no es una categoría\. Use una de estas opciones: [^<]*IFS/);
  });

  test("an add-on is a kind of standing and no category, so that it is recorded in one way", async () => {
    const { text } = await check("name,kind,category,from\nNora Addon,held,ERS,2021-01-01");
    expect(counted(text)).toEqual([0, 0, 0, 0]);
    expect(text).toContain("“ERS” is not a category.");
  });

  test("every code that is named can be imported", async () => {
    for (const language of ["en", "es"] as const) {
      const { kinds, levels, categories } = allowedInSheet(house.world, language);
      const lines = [
        ...kinds.map(({ code }, index) => `Coded Kind,${code},${index < 2 ? "IFS" : ""},2021-01-01,`),
        ...categories.map(({ code }) => `Coded Category,held,${code},2021-01-01,`),
        ...levels.map(({ code }, index) => `Coded Level n${index},,,,${code}`),
      ];
      const { text } = await check(["name,kind,category,from,level", ...lines].join("\n"), language);
      expect([counted(text)[2], text.includes('id="left-out"')]).toEqual([
        kinds.length + categories.length,
        false,
      ]);
    }
  });

  test("pasted from a spreadsheet in Spanish", async () => {
    const pasted =
      "nombre\tcorreo\ttítulo\tcondición\tcategoría\tdesde\thasta\nIñaki Pegado\t\tMaestría\tEvaluación\tIFS\t2021-06-30\t";
    const { status, text } = await send({ step: "check", pasted }, "es");
    expect([status, counted(text), text.includes("Importar la única fila correcta")]).toEqual([
      200,
      [1, 0, 1, 0],
      true,
    ]);
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    [
      "the encoding of Windows",
      new Uint8Array([...Buffer.from("name;kind;category;from\r\nMu"), 0xf1, ...Buffer.from("oz Se\r\n")]),
    ],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFFname\tkind\r\nMuñoz Se\t\r\n", "utf16le"))],
  ])("in %s", async (_words, bytes) => {
    const { status, text } = await check(bytes);
    expect([status, counted(text)]).toEqual([200, [1, 0, 0, 0]]);
    expect(text).toContain("Muñoz Se");
  });

  test("with three hundred bad rows, each named", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `Bad Row ${index},held,IFS,never`);
    const { status, text } = await check(["name,kind,category,from", ...rows].join("\n"));
    expect([status, counted(text)]).toEqual([200, [0, 0, 0, 0]]);
    expect(text).toContain("Left out: 300 rows");
    for (const index of [0, 150, 299]) expect(text).toContain(`Bad Row ${index}<`);
    expect(text).toContain("Line 301<");
  });
});

describe("what is no list is refused in a sentence", () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, number, string]>([
    ["a workbook", "PK\u0003\u0004\u0014\u0000\u0006\u0000", 409, "save the list as CSV"],
    ["a list without headings", "Ana Ruiz,held\nBen Ode,held", 409, "No column is headed"],
    [
      "a quotation mark that is not closed",
      'name,kind\n"Ana,held\nBen,held',
      409,
      "quotation marks seem to be missing",
    ],
    ["more rows than are taken", `name\n${"Ana\n".repeat(5001)}`, 409, "longer than 5,000 rows"],
    ["more characters than are taken", `name\n${"x".repeat(999_999)}y`, 422, "This is too long."],
    ["bytes of nothing", new Uint8Array(2000).fill(0), 422, "Please fill this in."],
    ["random bytes", Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), 409, ""],
  ])("%s", async (_words, content, status, said) => {
    const answer = await check(content);
    expect([answer.status, answer.text.includes(said)]).toEqual([status, true]);
  });

  test("nothing at all, and more bytes than a list has", async () => {
    const nothing = await send({ step: "check", pasted: " " });
    expect([nothing.status, nothing.text.includes('href="#file"')]).toEqual([422, true]);
    expect((await check(new Uint8Array(3_000_000))).status).toBe(413);
  });

  test("what is typed comes back as text and never as part of a page", async () => {
    const { text } = await check('name,kind\n"<script>alert(1)</script>","<img src=x>"');
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<img");
    expect(text).toContain("&lt;img");
  });
});

test("a template is a list that can be filled in, and its example is nobody", async () => {
  const { url } = house.world.site;
  for (const language of ["en", "es"]) {
    const headers = {
      host: new URL(url).host,
      cookie: `attune-session=${token}; attune-language=${language}`,
    };
    const response = await house.fetch(new Request(`${url}/a/${slug}/register/template.csv`, { headers }));
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const list = await response.text();
    const { text } = await check(`${list}Ida Filledin,,,,,,\r\n`);
    expect(counted(text)).toEqual([1, 0, 0, 0]);
    expect(text).toContain("This is the example of the template.");
  }
});
