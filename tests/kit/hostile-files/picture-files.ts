import { createCipheriv } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { zipFile } from "./zip-file.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (name: string, bytes: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
};

/** A grey PNG that claims to be so large, with so many rows in it. */
const pngFile = (
  width: number,
  height: number,
  { rows = height, further = [] }: { rows?: number; further?: readonly Buffer[] } = {},
): Buffer => {
  const head = Buffer.concat([numbers(width, height), Buffer.from([8, 0, 0, 0, 0])]);
  const pixels = deflateSync(Buffer.alloc((Math.min(width, 1_000_000) + 1) * rows));
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    ...further,
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** A stream of bytes in which no next one can be told from those before; the same every time. */
const noise = (length: number): Buffer =>
  createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));

/** A PNG of 256 colours without any order: three times as large in true colours. */
export const noisyPng = (): Buffer => {
  const [width, height] = [4000, 4000];
  const rows = noise((width + 1) * height);
  // Each row begins with how it is to be read: as it stands.
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    signature,
    chunk("IHDR", Buffer.concat([numbers(width, height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk("PLTE", noise(256 * 3)),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** A PNG that moves: one further picture after the first. */
const movingPng = (): Buffer =>
  pngFile(8, 8, {
    further: [
      chunk("acTL", numbers(2, 0)),
      chunk("fcTL", Buffer.concat([numbers(0, 8, 8, 0, 0), Buffer.from([0, 1, 0, 1, 0, 0])])),
    ],
  });

/** Left half red, right half blue: 40 wide, 20 high. */
const halves = async () => {
  const blue = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#0000ff" } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#ff0000" } }).composite([
    { input: blue, left: 20, top: 0 },
  ]);
};

/** A picture as a phone hands it over: lying on its side, with the place where it was taken. */
export const phonePicture = async (): Promise<Buffer> =>
  (await halves())
    .withExif({ IFD0: { Make: "A phone", Orientation: "6" }, IFD3: { GPSLatitude: "41/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** The same, in the ways in which pictures come. */
export const pictures = {
  "a JPEG": async () => (await halves()).jpeg().toBuffer(),
  "a PNG": async () => (await halves()).png().toBuffer(),
  "a PNG of 16 bits": async () => (await halves()).toColourspace("rgb16").png().toBuffer(),
  "a JPEG for print": async () => (await halves()).toColourspace("cmyk").jpeg().toBuffer(),
  "a JPEG with a colour profile": async () => (await halves()).withIccProfile("p3").jpeg().toBuffer(),
  "a PNG with words in it": async () =>
    pngFile(8, 8, { further: [chunk("tEXt", Buffer.from("Comment\0<script>alert(1)</script>"))] }),
  "a PNG that moves": async () => movingPng(),
  "a JPEG that is an archive too": async () =>
    Buffer.concat([
      await (await halves()).jpeg().toBuffer(),
      zipFile([{ name: "run.js", bytes: "alert(1)" }]),
    ]),
} as const satisfies Record<string, () => Promise<Buffer>>;

/** Pictures that are refused. */
export const hostilePictures = {
  "a picture one pixel high and a million wide": async () => pngFile(1_000_000, 1),
  "a PNG that claims ten thousand million pixels": async () => pngFile(100_000, 100_000, { rows: 1 }),
  "a PNG that claims more rows than it has": async () => pngFile(100, 5000, { rows: 2 }),
  "half a JPEG": async () => {
    const whole = await sharp({ create: { width: 900, height: 900, channels: 3, background: "#357" } })
      .composite([{ input: { text: { text: "Safe Sleep", dpi: 300 } } }])
      .jpeg()
      .toBuffer();
    return whole.subarray(0, whole.byteLength / 2);
  },
  "a JPEG's head": async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  "a GIF": async () => (await halves()).gif().toBuffer(),
  "a WebP": async () => (await halves()).webp().toBuffer(),
  "a TIFF": async () => (await halves()).tiff().toBuffer(),
  "a drawing with a script": async () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  "a GIF that is a script": async () => Buffer.from("GIF89a/*\u0001\u0001*/=alert(1)"),
  "a page": async () => Buffer.from("<!doctype html><script>alert(1)</script>"),
  "a program": async () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400)]),
  nothing: async () => Buffer.alloc(0),
} as const satisfies Record<string, () => Promise<Buffer>>;
