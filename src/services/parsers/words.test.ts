import { createCanvas } from "@napi-rs/canvas";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostilePictures } from "../../../tests/kit/hostile-files/picture-files.ts";
import { missingTesseract } from "../../../tests/kit/tesseract.ts";
import { makeParsers } from "./make-parsers.ts";

const parsers = makeParsers();
afterAll(async () => parsers.close());

/** A certificate as a phone photographs it: a little turned, on a table, in poor light, lying on its side. */
const photographed = async (lines: readonly string[]): Promise<Buffer> => {
  const canvas = createCanvas(1400, 1000);
  const context = canvas.getContext("2d");
  context.fillStyle = "#6b5a48";
  context.fillRect(0, 0, 1400, 1000);
  context.rotate(0.02);
  context.fillStyle = "#efe9da";
  context.fillRect(80, 60, 1240, 860);
  context.fillStyle = "#26221c";
  context.font = "44px sans-serif";
  for (const [at, line] of lines.entries()) context.fillText(line, 150, 200 + at * 90);
  return sharp(await canvas.encode("jpeg", 80))
    .rotate(90)
    .blur(0.6)
    .withMetadata({ orientation: 8 })
    .jpeg({ quality: 70 })
    .toBuffer();
};

/** Off-white paper with its grain all over the picture, and little written on it. */
const onGrainyPaper = async (lines: readonly string[]): Promise<Buffer> => {
  const canvas = createCanvas(1600, 1200);
  const context = canvas.getContext("2d");
  const paper = context.createImageData(1600, 1200);
  for (let at = 0; at < paper.data.length; at += 4) {
    const grain = (at * 2_654_435_761) % 13;
    paper.data.set([250 - grain, 247 - grain, 238 - grain, 255], at);
  }
  context.putImageData(paper, 0, 0);
  context.fillStyle = "#1e1e28";
  context.font = "40px serif";
  for (const [at, line] of lines.entries()) context.fillText(line, 200, 250 + at * 150);
  return Buffer.from(await canvas.encode("jpeg", 90));
};

describe.skipIf(missingTesseract !== undefined && process.env["ATTUNE_TEST_ALL"] === undefined)(
  "where the program that reads words is installed",
  () => {
    beforeAll(() => {
      if (missingTesseract !== undefined) throw new Error(missingTesseract);
    });

    test("a photographed certificate is read", async () => {
      const lines = [
        "Certificate of Attendance",
        "Beth Example has completed",
        "Safe Sleep",
        "June 5, 2024",
        "6.5 contact hours",
      ];
      const read = await parsers.words(await photographed(lines), "en");
      if (!read.ok) throw new Error(read.refusal.code);
      for (const line of lines) expect(read.value.text).toContain(line);
    });

    test("the grain of paper drowns nothing", async () => {
      const lines = ["Home Visiting with Toddlers", "September 9, 2026", "4 hours"];
      const read = await parsers.words(await onGrainyPaper(lines), "en");
      if (!read.ok) throw new Error(read.refusal.code);
      for (const line of lines) expect(read.value.text).toContain(line);
    });

    test("in Spanish, with its accents", async () => {
      const lines = ["por haber completado el curso", "Supervisión reflexiva", "Duración: 8 horas"];
      const read = await parsers.words(await photographed(lines), "es");
      if (!read.ok) throw new Error(read.refusal.code);
      for (const line of lines) expect(read.value.text).toContain(line);
    });

    test("a picture without words has none", async () => {
      const empty = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#ffffff" } })
        .png()
        .toBuffer();
      expect(await parsers.words(empty, "en")).toStrictEqual({ ok: false, refusal: { code: "no-text" } });
    });

    test.each(Object.entries(hostilePictures))("%s is refused", async (_, make) => {
      const read = await parsers.words(await make(), "en");
      expect(read.ok ? "read" : read.refusal.code).toMatch(/^(damaged|too-large|other-type)$/);
    });
  },
);

test("where it is not installed that is said", async () => {
  const without = makeParsers({ tesseract: null });
  expect(without.readsWords).toBe(false);
  expect(await without.words(await photographed(["Safe Sleep"]), "en")).toStrictEqual({
    ok: false,
    refusal: { code: "not-installed" },
  });
  await without.close();
});

test("a program that is no such program is a refusal", async () => {
  const odd = makeParsers({ tesseract: "/bin/false" });
  expect(await odd.words(await photographed(["Safe Sleep"]), "en")).toMatchObject({ ok: false });
  await odd.close();
});
