/** The database cannot be reached, or went away in the middle: whoever asked may try again. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super("the database is away", { cause });
    this.name = "DatabaseAway";
  }
}

const awayCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "57P01", // the server was told to stop
  "57P02",
  "57P03", // it is starting or stopping
  "53300", // no connection is left
]);

const awayWords = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Client has encountered a connection error",
  "Cannot use a pool after calling end",
  "Query read timeout",
];

/** True where an error of the driver says that the database is not there, rather than that a statement is wrong. */
export const saysAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // 08P01: a message that the server could not read, which is our fault. A pooler that has lost its server says the same
  // code, but ends the connection with it.
  const isFatal = "severity" in error && error.severity === "FATAL";
  const isConnection = code === "08P01" ? isFatal : code.startsWith("08");
  return awayCodes.has(code) || isConnection || awayWords.some((words) => error.message.includes(words));
};
