import type { DecimalMark } from "./matching.ts";

/** Longer than any length of time is written. */
const LONGEST_HOURS = 60;

const CLOCK = /^(\d{1,6}):([0-5]\d)(?::[0-5]\d)?$/;
const WITH_HOURS =
  /^(\d+(?:[.,]\d+)?) ?(?:h|hr|hrs|hour|hours|hs|hora|horas)\.? ?(?:(?:and|y|,)? ?(\d{1,2}) ?(?:m|min|mins|minute|minutes|minuto|minutos)?\.?)?$/i;
const MINUTES = /^(\d{1,7}) ?(?:m|min|mins|minute|minutes|minuto|minutos|')\.?$/i;

const grouped: { readonly [M in DecimalMark]: RegExp } = {
  point: /^\d{1,3}(,\d{3})+(\.\d+)?$/,
  comma: /^\d{1,3}(\.\d{3})+(,\d+)?$/,
};

/** A number as a list writes it, with its marks between thousands; undefined where it is none. */
export const numberInCell = (text: string, decimal: DecimalMark): number | undefined => {
  if (text.length > LONGEST_HOURS) return undefined;
  const bare = text.trim().replaceAll(/[\s\u00a0\u202f']/g, "");
  const plain = grouped[decimal].test(bare)
    ? bare.replaceAll(decimal === "point" ? "," : ".", "").replace(",", ".")
    : bare.replace(",", ".");
  return /^\d{1,9}(\.\d{1,12})?$/.test(plain) ? Number(plain) : undefined;
};

const written = (hours: number): string => String(Math.round(hours * 100) / 100);

/**
 * Hours as a form takes them, from however a list writes them: `1.5`, `1,5`, `1:30`, `90 min`, `1 h 30`. To a hundredth
 * of an hour; undefined where it is no length of time.
 */
export const hoursInCell = (text: string, decimal: DecimalMark): string | undefined => {
  if (text.length > LONGEST_HOURS) return undefined;
  const trimmed = text.trim().replaceAll(/\s+/g, " ");
  const clock = CLOCK.exec(trimmed);
  if (clock !== null) return written(Number(clock[1]) + Number(clock[2]) / 60);
  const minutes = MINUTES.exec(trimmed);
  if (minutes !== null) return written(Number(minutes[1]) / 60);
  const [, whole, further = "0"] = WITH_HOURS.exec(trimmed) ?? [];
  const read = numberInCell(whole ?? trimmed, decimal);
  return read === undefined ? undefined : written(read + Number(further) / 60);
};

/** The mark before the decimals, as far as the numbers of a list tell; a point where they do not. */
export const markOf = (texts: readonly string[]): DecimalMark => {
  const times = (form: RegExp): number =>
    texts.filter((text) => text.length <= LONGEST_HOURS && form.test(text.trim())).length;
  return times(/^\d+,\d{1,2}\b/) > times(/^\d+\.\d{1,2}\b/) ? "comma" : "point";
};
