import { type DestinationStream, pino } from "pino";

/** Facts of a line: ids, counts, names of statements. Never a person's name, an address, a token or what was typed. */
export type Facts = { readonly [fact: string]: string | number | boolean | null | undefined };

/** Tells the operator what happens, one JSON object a line. */
export type Logger = {
  readonly info: (event: string, facts?: Facts) => void;
  readonly warn: (event: string, facts?: Facts) => void;
  /** An error's words may hold what somebody typed, so only its name, code and place are told. */
  readonly error: (event: string, error: unknown, facts?: Facts) => void;
};

/** What of an error may be told: its class, its code, and where in our own files it was thrown. */
const factsOf = (error: unknown): Facts => {
  if (!(error instanceof Error)) return { error: typeof error };
  const lines = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: "code" in error && typeof error.code === "string" ? error.code : undefined,
    place: lines
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" < "),
    cause: error.cause instanceof Error ? JSON.stringify(factsOf(error.cause)) : undefined,
  };
};

/** Makes a logger that writes to standard output, or to `destination`. */
export const jsonLogger = (destination?: DestinationStream): Logger => {
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "event" },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
  return {
    info: (event, facts = {}) => log.info(facts, event),
    warn: (event, facts = {}) => log.warn(facts, event),
    error: (event, error, facts = {}) => log.error({ ...facts, ...factsOf(error) }, event),
  };
};
