import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import {
  bombPdf,
  hostilePdfs,
  pictureBombPdf,
  strangePdfs,
  streamBombPdf,
  textPdf,
} from "../../../tests/kit/hostile-files/pdf-files.ts";
import { makeParsers } from "./make-parsers.ts";

const parsers = makeParsers();
afterAll(async () => parsers.close());

const lines = ["Certificate of Attendance", "Beth Example has completed Safe Sleep", "Duración: 8 horas"];

test("text is read line by line, of all the first pages", async () => {
  const read = await parsers.pdf(await textPdf([lines, ["The second page"]]));
  expect(read).toStrictEqual({
    ok: true,
    value: { pages: 2, text: [...lines, "The second page"].join("\n") },
  });
});

test("a page is drawn, 1,200 pixels wide, with its letters", async () => {
  const read = await parsers.pdfPage(await textPdf([lines, []]), 1);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value).toMatchObject({ type: "jpeg", width: 1200, height: 1552 });
  const drawn = await sharp(read.value.bytes).greyscale().stats();
  const empty = await parsers.pdfPage(await textPdf([lines, []]), 2);
  if (!empty.ok) throw new Error(empty.refusal.code);
  const blank = await sharp(empty.value.bytes).greyscale().stats();
  expect(blank.channels[0]?.min).toBe(255);
  expect(drawn.channels[0]?.min).toBeLessThan(40);
});

test("pages are drawn one after the other, at most so many", async () => {
  const bytes = await textPdf([["One"], ["Two"], ["Three"]]);
  const [two, all] = [await parsers.pdfPages(bytes, 2), await parsers.pdfPages(bytes, 12)];
  if (!two.ok || !all.ok) throw new Error("refused");
  expect([two.value.length, all.value.length]).toStrictEqual([2, 3]);
  const formats = await Promise.all(
    all.value.map(async (page) => (await sharp(page.bytes).metadata()).width),
  );
  expect(formats).toStrictEqual([1200, 1200, 1200]);
  expect(two.value[1]).toStrictEqual(all.value[1]);
  const only = await parsers.pdfPage(bytes, 2);
  expect(only).toStrictEqual({ ok: true, value: all.value[1] });
});

test("a page that the document does not have is not there", async () =>
  expect(await parsers.pdfPage(await textPdf([lines]), 2)).toStrictEqual({
    ok: false,
    refusal: { code: "no-such-page" },
  }));

describe("a PDF", () => {
  // What lies beyond the page is not on it.
  const legible = Object.entries(strangePdfs).filter(([name]) => !name.includes("kilometres"));
  test.each(legible)("%s is read, and nothing in it runs", async (name, make) => {
    const read = await parsers.pdf(make());
    const said = read.ok ? read.value : { pages: 0, text: read.refusal.code };
    expect(said.pages).toBe(name === "of ten thousand pages" ? 10_000 : 1);
    expect(said.text).toMatch(/^Safe Sleep(\nSafe Sleep)*$/);
  });

  test.each(Object.entries(strangePdfs))("%s is drawn within bounds, or refused", async (_, make) => {
    const drawn = await parsers.pdfPage(make(), 1);
    const { width, height } = drawn.ok ? drawn.value : { width: 1, height: 1 };
    expect([width >= 1 && width <= 1200, height >= 1 && height <= 3600]).toStrictEqual([true, true]);
    expect(drawn.ok ? "" : drawn.refusal.code).toMatch(/^(damaged)?$/);
  });

  test.each(Object.entries(hostilePdfs))("%s is refused", async (name, make) => {
    const refusal =
      name === "a PDF with a password"
        ? { code: "encrypted" }
        : /page in|^nothing/.test(name)
          ? { code: "other-type", looksLike: "unknown" }
          : { code: "damaged" };
    const bytes = await make();
    expect(await parsers.pdf(bytes)).toStrictEqual({ ok: false, refusal });
    expect(await parsers.pdfPage(bytes, 1)).toStrictEqual({ ok: false, refusal });
  });
});

test.each([
  ["content", bombPdf],
  ["a picture", pictureBombPdf],
  ["one stream", streamBombPdf],
])("%s that unpacks to gigabytes costs no more than it may, and the next file is read", async (_, make) => {
  const bytes = make();
  expect(bytes.byteLength).toBeLessThan(10_000);
  const held = makeParsers({ limits: { milliseconds: 5000 } });
  const read = [await held.pdf(bytes), await held.pdfPage(bytes, 1)];
  for (const one of read)
    expect(one.ok ? "read" : one.refusal.code).toMatch(/^(read|too-large|too-long|damaged)$/);
  expect(await held.pdf(await textPdf([lines]))).toMatchObject({ ok: true });
  await held.close();
});
