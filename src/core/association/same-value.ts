/** The JSON of a value with the fields of every object in the order of their names: equal for equal values. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** True where two values of JSON say the same, whatever the order of their fields. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
