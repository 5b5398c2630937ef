import { no } from "../../core/kernel/result.ts";
import type { Parsers } from "./parsers.ts";

const notInstalled = async () => no({ code: "not-installed" } as const);

/** Reads nothing. */
export const noParsers: Parsers = {
  picture: notInstalled,
  pdf: notInstalled,
  pdfPage: notInstalled,
  sheet: notInstalled,
  words: notInstalled,
  readsWords: false,
  close: async () => undefined,
};
