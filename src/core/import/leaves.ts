/** The values at the ends of a tree of JSON, each with its pointer. Empty lists and objects are ends too. */
export const leavesOf = (value: unknown, place = ""): readonly (readonly [string, unknown])[] => {
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => leavesOf(each, `${place}/${at}`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      leavesOf(each, `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    );
  return [[place, value]];
};

/** True for what says no more than if it were left out. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === "" || value === 0;
