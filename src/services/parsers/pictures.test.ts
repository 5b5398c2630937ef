import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import {
  hostilePictures,
  noisyPng,
  phonePicture,
  pictures,
} from "../../../tests/kit/hostile-files/picture-files.ts";
import { makeParsers } from "./make-parsers.ts";

const parsers = makeParsers();
afterAll(async () => parsers.close());

const cleaned = async (bytes: Uint8Array) => {
  const read = await parsers.picture(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

/** The colour at a point, red, green and blue from 0 to 255. */
const colourAt = async (bytes: Uint8Array, left: number, top: number) => {
  const one = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().toColourspace("srgb");
  return [...(await one.raw().toBuffer())];
};

test("a phone's picture is turned upright, and where it was taken is gone", async () => {
  const sent = await phonePicture();
  const before = await sharp(sent).metadata();
  expect(before.orientation).toBe(6);
  expect(Buffer.from(sent).includes("A phone")).toBe(true);

  const { type, bytes, width, height } = await cleaned(sent);
  const after = await sharp(bytes).metadata();
  expect({ type, width, height }).toStrictEqual({ type: "jpeg", width: 20, height: 40 });
  expect([after.width, after.height, after.orientation, after.exif, after.xmp, after.icc]).toStrictEqual([
    20,
    40,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(Buffer.from(bytes).includes("A phone")).toBe(false);
  // What lay on its left side stands on top.
  const [[red = 0], [, , blue = 0]] = [await colourAt(bytes, 10, 3), await colourAt(bytes, 10, 36)];
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeGreaterThan(200);
});

test.each([{ progressive: false }, { progressive: true }])(
  "one of 48 million pixels is read and made smaller (%o)",
  async ({ progressive }) => {
    const sent = await sharp({ create: { width: 8064, height: 6048, channels: 3, background: "#357" } })
      .withMetadata({ orientation: 6 })
      .jpeg({ progressive })
      .toBuffer();
    expect(await cleaned(sent)).toMatchObject({ type: "jpeg", width: 3300, height: 4400 });
  },
);

test("a PNG that is noise becomes no larger than it was", async () => {
  const { type, bytes, width } = await cleaned(noisyPng());
  expect({ type, width }).toStrictEqual({ type: "jpeg", width: 4000 });
  expect(bytes.byteLength).toBeLessThan(20 * 2 ** 20);
});

describe("what a picture carries besides", () => {
  test.each(Object.entries(pictures))("is not in what is made of %s", async (_, make) => {
    const { bytes, type } = await cleaned(await make());
    const after = await sharp(bytes).metadata();
    expect([after.format, after.depth]).toStrictEqual([type, "uchar"]);
    expect(after.space).toMatch(/^(srgb|b-w)$/);
    expect([after.exif, after.icc, after.xmp, after.iptc, after.comments, after.pages]).toStrictEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    for (const word of ["alert", "PK\u0003\u0004", "acTL"])
      expect(Buffer.from(bytes).includes(word)).toBe(false);
  });
});

const refusals: { readonly [name in keyof typeof hostilePictures]: object } = {
  "a picture one pixel high and a million wide": { code: "too-large" },
  "a PNG that claims ten thousand million pixels": { code: "too-large" },
  "a PNG that claims more rows than it has": { code: "damaged" },
  "half a JPEG": { code: "damaged" },
  "a JPEG's head": { code: "damaged" },
  "a GIF": { code: "other-type", looksLike: "unknown" },
  "a WebP": { code: "other-type", looksLike: "unknown" },
  "a TIFF": { code: "other-type", looksLike: "unknown" },
  "a drawing with a script": { code: "other-type", looksLike: "unknown" },
  "a GIF that is a script": { code: "other-type", looksLike: "unknown" },
  "a page": { code: "other-type", looksLike: "unknown" },
  "a program": { code: "other-type", looksLike: "unknown" },
  nothing: { code: "other-type", looksLike: "unknown" },
};

test.each(Object.entries(hostilePictures))("%s is refused", async (name, make) => {
  const refusal = refusals[name as keyof typeof hostilePictures];
  expect(await parsers.picture(await make())).toStrictEqual({ ok: false, refusal });
});

test("more bytes than anybody sends are not looked at", async () => {
  const small = makeParsers({ limits: { fileBytes: 10 } });
  expect(await small.picture(Buffer.alloc(11))).toStrictEqual({ ok: false, refusal: { code: "too-large" } });
  await small.close();
});
