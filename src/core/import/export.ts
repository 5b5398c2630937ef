import type { Id } from "../kernel/ids.ts";
import { DAY, type Instant, MINUTE } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";
import { no, type Result, yes } from "../kernel/result.ts";

export type ExportId = Id<"export">;

/** What takes a while to make. */
export const exportFormats = ["pdf", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How far a file has come. */
export type ExportState = "waiting" | "making" | "ready" | "failed";

/** A file that somebody asked for. */
export type Export = {
  readonly id: ExportId;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly timeZone: string;
  readonly state: ExportState;
  /** In per cent. */
  readonly progress: number;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
};

/** How long a file is kept, in days. */
export const EXPORT_KEPT_DAYS = 7;

/** What nobody works at for so long is made no more: longer than all tries of it take. */
export const EXPORT_LEFT = 30 * MINUTE;

/** How many somebody can wait for at once. */
const MOST_UNDERWAY = 3;

/** How many finished files are kept for somebody, and how many bytes of them, before the oldest is forgotten. */
export const MOST_FINISHED = 5;
const MOST_ROOM = 400_000_000;

/** What took so long that whoever asked has gone on to something else by then, and is told. */
const LONG_WAIT = 2 * MINUTE;

/** Expected noes about files that are asked for. */
export type ExportRefusal = { readonly code: "exports-too-many"; readonly most: number };

/** True while a file is still to be made. */
export const isUnderway = ({ state }: Pick<Export, "state">): boolean =>
  state === "waiting" || state === "making";

/** True where a file can still be downloaded. */
export const isThere = ({ state, madeAt }: Pick<Export, "state" | "madeAt">, now: Instant): boolean =>
  state === "ready" && now < madeAt + EXPORT_KEPT_DAYS * DAY;

/** True where whoever asked for a file is told that it is there. */
export const tookLong = ({ madeAt }: Pick<Export, "madeAt">, now: Instant): boolean =>
  now - madeAt >= LONG_WAIT;

/** Which finished files are forgotten before one more is made: the oldest, where there are many or they are large. */
export const forgottenFor = (there: readonly Export[]): readonly ExportId[] => {
  let room = 0;
  return there
    .filter((file) => !isUnderway(file))
    .toSorted((a, b) => b.madeAt - a.madeAt)
    .filter(({ bytes }, at) => {
      room += bytes ?? 0;
      return at >= MOST_FINISHED - 1 || room > MOST_ROOM;
    })
    .map(({ id }) => id);
};

/** Whether one more file may be asked for beside those that are underway. */
export const mayBegin = (there: readonly Pick<Export, "state">[]): Result<undefined, ExportRefusal> =>
  there.filter(isUnderway).length >= MOST_UNDERWAY
    ? no({ code: "exports-too-many", most: MOST_UNDERWAY })
    : yes(undefined);
