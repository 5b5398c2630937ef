import { expect, test } from "vitest";
import { readTyped } from "./entered.ts";
import { readSheet } from "./sheet.ts";
import { textOf } from "./text-file.ts";

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

test.each([
  ["UTF-8", new TextEncoder().encode("Núñez")],
  ["UTF-8 that says so", new TextEncoder().encode("\uFEFFNúñez")],
  ["UTF-16 as Excel writes it", utf16("Núñez", true)],
  ["UTF-16 the other way round", utf16("Núñez", false)],
  ["the encoding of Windows", new Uint8Array([0x4e, 0xfa, 0xf1, 0x65, 0x7a])],
])("a text in %s is read", (_words, bytes) => {
  expect(textOf(bytes)).toBe("Núñez");
});

const request = (fields: readonly (readonly [string, string | File])[]): Request => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request("http://localhost:3000/", { method: "POST", body });
};

test("only files that the route declares are read, and a field without a file is passed over", async () => {
  const sent = (): Request =>
    request([
      ["list", new File(["name\r\nA\0na"], "list.csv")],
      ["picture", new File(["x"], "x.png")],
      ["none", new File([], "")],
      ["step", "check"],
    ]);
  const { none: _nothing = [""], ...typed } = (await readTyped(sent())) ?? {};
  expect(typed).toEqual({ step: ["check"] });
  const { none = [""], ...read } = (await readTyped(sent(), { textFiles: ["list", "none"] })) ?? {};
  expect([none, read]).toEqual([[""], { list: ["name\nAna"], step: ["check"] }]);
});

test.each([
  ["a workbook", "PK\u0003\u0004rest"],
  ["an old workbook", "\u00d0\u00cf\u0011\u00e0\u00a1"],
  ["a PDF", "%PDF-1.7"],
  ["a page", "  <!doctype html>"],
])("%s is no list", (_words, text) => {
  expect(readSheet(text, 10)).toEqual({ ok: false, refusal: { code: "sheet-of-other-kind" } });
});

test("a list that cannot be taken says why", () => {
  expect(readSheet("name\nAna", 10)).toEqual({
    ok: true,
    value: [
      { line: 1, cells: ["name"] },
      { line: 2, cells: ["Ana"] },
    ],
  });
  expect(readSheet("name\n".repeat(12), 10)).toEqual({
    ok: false,
    refusal: { code: "sheet-too-long", most: 9 },
  });
  expect(readSheet('name\n"x', 10)).toMatchObject({ ok: false, refusal: { code: "sheet-not-read" } });
});
