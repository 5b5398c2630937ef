import sharp, { type Sharp } from "sharp";
import type { CleanPicture } from "../parsers.ts";
import { Refused } from "./refused.ts";

/** A phone's picture of 50 million pixels is read, a scan of a letter at 600 dots an inch too. */
const MOST_PIXELS = 64_000_000;
const LONGEST_READ = 20_000;
/** A letter at 400 dots an inch. */
const LONGEST_KEPT = 4400;
const JPEG_QUALITY = 88;

sharp.cache(false);
sharp.concurrency(1);
sharp.simd(true);
// Whatever else the library can read stays shut.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const typeOf = (bytes: Uint8Array): CleanPicture["type"] => {
  if (beginsWith(bytes, png)) return "png";
  if (beginsWith(bytes, jpeg)) return "jpeg";
  throw new Refused({ code: "other-type", looksLike: "unknown" });
};

/** Opens a JPEG or PNG of a sensible size; nothing but its head has been read then. */
const open = async (bytes: Uint8Array): Promise<{ type: CleanPicture["type"]; picture: Sharp }> => {
  const type = typeOf(bytes);
  const options = { limitInputPixels: false, failOn: "error", sequentialRead: false } as const;
  const { width, height } = await sharp(bytes, options).metadata();
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_READ)
    throw new Refused({ code: "too-large" });
  return { type, picture: sharp(bytes, { ...options, limitInputPixels: MOST_PIXELS }) };
};

const within = (longest: number) =>
  ({ width: longest, height: longest, fit: "inside", withoutEnlargement: true }) as const;

/** A photograph that was saved as a PNG is many times as large as it need be. */
const MOST_PNG = 12 * 2 ** 20;

/** Turns a picture upright and makes it anew, with its colours and without anything else that it carried. */
export const readPicture = async (bytes: Uint8Array): Promise<CleanPicture> => {
  const { type, picture } = await open(bytes);
  const upright = picture.autoOrient().resize(within(LONGEST_KEPT)).toColourspace("srgb");
  const asJpeg = async (): Promise<CleanPicture> => {
    const opaque = upright.clone().flatten({ background: "#ffffff" }).jpeg({ quality: JPEG_QUALITY });
    const { data, info } = await opaque.toBuffer({ resolveWithObject: true });
    return { type: "jpeg", bytes: data, width: info.width, height: info.height };
  };
  if (type === "jpeg") return asJpeg();
  const exact = upright.clone().png({ compressionLevel: 6, palette: false });
  const { data, info } = await exact.toBuffer({ resolveWithObject: true });
  return data.byteLength > MOST_PNG
    ? asJpeg()
    : { type: "png", bytes: data, width: info.width, height: info.height };
};

/** Large enough for small print on a letter, and no larger. */
const LONGEST_FOR_WORDS = 3000;

/**
 * A picture as words are read from it: upright, grey, on white. Its contrast is left alone: stretched, the grain of paper
 * stands out where little is written on it, and nothing is read.
 */
export const pictureOfWords = async (bytes: Uint8Array): Promise<CleanPicture> => {
  const { picture } = await open(bytes);
  const grey = picture
    .autoOrient()
    .resize(within(LONGEST_FOR_WORDS))
    .flatten({ background: "#ffffff" })
    .greyscale();
  const { data, info } = await grey.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
  return { type: "png", bytes: data, width: info.width, height: info.height };
};
