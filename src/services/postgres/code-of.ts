/** The code of an error of the operating system or of PostgreSQL, such as `ENOENT` or `57P03`; empty without one. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
