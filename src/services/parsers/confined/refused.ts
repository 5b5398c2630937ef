import type { ParseRefusal } from "../parsers.ts";

/** Ends the reading of a file with a no. Thrown, because it comes from deep within libraries' callbacks. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: ParseRefusal;
  constructor(refusal: ParseRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const outOfMemory = /allocat|out of memory|invalid (typed )?array length|array buffer/i;

/** What is said of a file that a library gave up on. */
export const refusalOf = (error: unknown): ParseRefusal => {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof Error && outOfMemory.test(error.message)) return { code: "too-large" };
  return { code: "damaged" };
};
