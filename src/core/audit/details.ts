import type { AuditEvent } from "../access/events.ts";
import { no, type Result, yes } from "../kernel/result.ts";

type Details = NonNullable<AuditEvent["details"]>;
type Detail = Details[string];

/** Why details are not taken: the key whose value could be something that somebody typed. */
export type DetailsRefusal = { readonly code: "not-a-code"; readonly key: string };

/** Ids, codes and digests have neither spaces nor letters beyond ASCII nor an `@`: names and addresses mostly do. */
const CODE = /^[!-?A-~]{0,200}$/;

const isTaken = (value: Detail): boolean => {
  if (typeof value === "string") return CODE.test(value);
  if (typeof value === "number") return Number.isFinite(value);
  return !Array.isArray(value) || value.every((each) => CODE.test(each as string));
};

/** Details as they are kept and hashed: JSON without spaces, keys in the order of their character codes. */
export const detailsText = (details: Details = {}): Result<string, DetailsRefusal> => {
  const keys = Object.keys(details).toSorted((one, other) => (one < other ? -1 : 1));
  const refused = keys.find((key) => !CODE.test(key) || !isTaken(details[key] ?? null));
  if (refused !== undefined) return no({ code: "not-a-code", key: refused });
  return yes(JSON.stringify(Object.fromEntries(keys.map((key) => [key, details[key] ?? null]))));
};
