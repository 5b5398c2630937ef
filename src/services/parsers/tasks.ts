import { z } from "zod";

/** What a process that reads is asked to do. */
export type Task =
  | { readonly task: "picture" | "pdf" | "sheet" | "picture-of-words" | "returned-mail" }
  | { readonly task: "pdf-pages"; readonly from: number; readonly most: number };

const side = z.int().min(1).max(20_000);
const picture = z.strictObject({ type: z.enum(["jpeg", "png"]), width: side, height: side });
const refusal = z.union([
  z.strictObject({
    code: z.enum(["damaged", "encrypted", "too-large", "no-such-page"]),
  }),
  z.strictObject({ code: z.literal("other-type"), looksLike: z.enum(["xls", "ods", "zip", "unknown"]) }),
]);

/** So many pages are drawn in one go. */
const MOST_PAGES = 50;

const line = z.string().max(400);

const answer = <S extends z.ZodType>(value: S) =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), refusal }),
  ]);

/**
 * What each answers with: the bytes of a picture follow, of several one after the other. The process has read what somebody sent, and what it says is
 * believed no more than that.
 */
export const answers = {
  picture: answer(picture),
  pages: answer(z.strictObject({ pages: z.array(picture.extend({ size: z.int().min(1) })).max(MOST_PAGES) })),
  pdf: answer(z.strictObject({ pages: z.int().min(0).max(10_000_000), text: z.string().max(200_000) })),
  sheet: answer(
    z.strictObject({
      sheets: z
        .array(
          z.strictObject({
            name: z.string().max(1000),
            rows: z.array(z.array(z.string()).max(200)).max(20_000),
          }),
        )
        .max(20),
    }),
  ),
  returned: answer(
    z.strictObject({
      reports: line.nullable(),
      recipients: z.array(z.strictObject({ action: line, status: line })).max(20),
      ids: z.array(line).max(20),
      sender: line.nullable(),
      addressees: z.array(line).max(20),
      isAnswer: z.boolean(),
      namesFailed: z.boolean(),
      subject: line,
    }),
  ),
} as const;
