/** One thing wrong with a document: where (a JSON pointer, `/` for the whole) and what. */
export type Problem = { readonly pointer: string; readonly message: string };

/** Where the reader is: a chain back to the root, turned into a pointer only when there is a problem to report. */
export type Place = { readonly within: Place | null; readonly key: string | number };

const escaped = (key: string | number): string =>
  typeof key === "number"
    ? String(key)
    : JSON.stringify(key)
        .slice(1, -1)
        .replace(/\\"/g, '"')
        .replace(
          /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
        )
        .replace(/~/g, "~0")
        .replace(/\//g, "~1");

/** The JSON pointer of a place; characters that could disturb a terminal are written as escapes. */
export const pointerTo = (place: Place | null): string => {
  if (place === null) return "/";
  const keys: string[] = [];
  for (let at: Place | null = place; at !== null; at = at.within) keys.unshift(escaped(at.key));
  return `/${keys.join("/")}`;
};
