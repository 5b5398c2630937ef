/** One thing wrong with a document: where (a JSON pointer, `/` for the whole) and what. */
export type Problem = { readonly pointer: string; readonly message: string };

/** The most problems that are told of one document; of the others it is only said how many they are. */
const MOST_PROBLEMS = 100_000;

/** The problems of a document while it is read. */
export type Problems = { readonly told: Problem[]; untold: number };

/** Notes a problem; its pointer is only worked out where it is told. */
export const note = (problems: Problems, place: Place | null, message: string): void => {
  if (problems.told.length < MOST_PROBLEMS) problems.told.push({ pointer: pointerTo(place), message });
  else problems.untold++;
};

/** All that is to be told. */
export const toldOf = ({ told, untold }: Problems): readonly Problem[] =>
  untold === 0 ? told : [...told, { pointer: "/", message: `has ${untold} more problems` }];

/** Where the reader is: a chain back to the root, turned into a pointer only when there is a problem to report. */
export type Place = { readonly within: Place | null; readonly key: string | number };

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;

const escaped = (key: string | number): string =>
  typeof key === "number"
    ? String(key)
    : JSON.stringify(key)
        .slice(1, -1)
        .replace(/\\"/g, '"')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
          Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join(""),
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
