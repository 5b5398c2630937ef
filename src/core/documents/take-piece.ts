import { no, type Result, yes } from "../kernel/result.ts";
import type { DocumentRefusal } from "./refusal.ts";

/** What is known of a file that arrives in pieces. */
export type Arriving = {
  readonly bytes: number;
  /** How many of them are there, from the first without a gap. */
  readonly received: number;
};

/** What is to be done with a piece. */
export type Placed = {
  /** False where it is there already, or something before it is missing: it is then asked for from where it goes on. */
  readonly isWritten: boolean;
  readonly received: number;
};

/** Decides on a piece of a file: what comes twice is taken once, what comes too early is asked for again. */
export const takePiece = (
  { bytes, received }: Arriving,
  offset: number,
  length: number,
): Result<Placed, DocumentRefusal> => {
  if (length === 0 || offset + length > bytes) return no({ code: "upload-not-accepted" });
  if (offset > received || offset + length <= received) return yes({ isWritten: false, received });
  return yes({ isWritten: true, received: offset + length });
};
