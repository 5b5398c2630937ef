import type { Language } from "../../../ui/wording/speech.ts";

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** How large a file is, as one says it. */
export const sizeOf = (bytes: number, language: Language): string => {
  const [amount, unit] =
    bytes < MEGABYTE
      ? ([Math.max(1, Math.round(bytes / KILOBYTE)), "kilobyte"] as const)
      : ([bytes / MEGABYTE, "megabyte"] as const);
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
};
