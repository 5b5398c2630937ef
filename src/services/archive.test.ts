import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeArchive } from "./archive.ts";

const AT = Date.UTC(2026, 10, 22, 17, 30);

const opened = (files: Readonly<Record<string, string>>): unknown => {
  const listed = Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) }));
  return Object.fromEntries(
    Object.entries(unzipSync(writeArchive(listed, AT))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
};

test.each([
  ["nothing", {}],
  ["names and words with accents", { "formación.csv": "Título,Día\r\n" }],
  ["an empty file beside a long one", { "empty.csv": "", "b.csv": "x".repeat(70_000) }],
])("an archive holds %s", (_, files) => {
  expect(opened(files)).toEqual(files);
});
