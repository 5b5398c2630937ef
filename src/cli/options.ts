import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type Day, parseDay } from "../core/kernel/calendar.ts";
import { Misuse } from "./misuse.ts";

/** What was typed after a command: options by name, each a list, and the rest. */
export type Typed = {
  readonly values: { readonly [option: string]: readonly (string | boolean)[] | undefined };
  readonly rest: readonly string[];
};

/** Reads what was typed. Throws a Misuse for an option that the command does not have or that lacks its value. */
export const readOptions = (
  args: readonly string[],
  names: { readonly [option: string]: "string" | "boolean" },
): Typed => {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(names).map(([name, type]) => [name, { type, multiple: true }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Typed["values"], rest: positionals }; // every option is declared as multiple
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(misuseIn(error.message, Object.keys(names)));
  }
};

/** What Node says of an option, in our words: that there is none of that name, or that it lacks (or has) a value. */
const misuseIn = (message: string, names: readonly string[]): string => {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (message.startsWith("Unknown option"))
    return `there is no option ${option}; there are ${names.map((name) => `--${name}`).join(", ")}`;
  return message.includes("does not take") ? `${option} takes no value` : `${option} needs a value`;
};

/** The one value of an option that may be given once; undefined where it is not given. */
export const single = ({ values }: Typed, name: string): string | undefined => {
  const given = values[name] ?? [];
  if (given.length > 1) throw new Misuse(`--${name} is given more than once`);
  return given[0] === undefined ? undefined : String(given[0]);
};

/** The one value of an option that must be given. */
export const required = (typed: Typed, name: string): string => {
  const value = single(typed, name);
  if (value === undefined) throw new Misuse(`--${name} is missing`);
  return value;
};

/** True when an option without a value is given. */
export const isGiven = ({ values }: Typed, name: string): boolean => (values[name] ?? []).length > 0;

/** The one thing that must stand beside the options. */
export const onlyArgument = ({ rest }: Typed, what: string): string => {
  const [value, ...more] = rest;
  if (value === undefined) throw new Misuse(`${what} is missing`);
  if (more.length > 0) throw new Misuse(`one ${what} is enough: ${more.join(" ")} is too much`);
  return value;
};

/** A day that was typed; today (UTC) where none was. */
export const dayTyped = (typed: Typed, name: string, today: Day): Day => {
  const value = single(typed, name);
  if (value === undefined) return today;
  const day = parseDay(value);
  if (day === null) throw new Misuse(`--${name} must be a date such as 2021-06-30, not "${value}"`);
  return day;
};

/** A number of hours that was typed, 0 or more in quarter hours; `usual` where none was. */
export const hoursTyped = (typed: Typed, name: string, usual: number): number => {
  const value = single(typed, name);
  if (value === undefined) return usual;
  const hours = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(hours >= 0 && hours <= 744)) throw new Misuse(`--${name} must be a number of hours from 0 to 744`);
  return hours;
};

/** Collects the misuses of several readings, so that all are told at once. */
export const allOf = <T extends readonly unknown[]>(...readings: { [K in keyof T]: () => T[K] }): T => {
  const problems: string[] = [];
  const values = readings.map((reading) => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new Misuse(...problems);
  return values as unknown as T; // no reading failed, so each is there
};
