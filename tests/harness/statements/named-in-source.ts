import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A statement as the source names it. */
export type Named = { readonly name: string; readonly file: string };

const call =
  /\btx\s*\.\s*(?:many|one|maybe|write|writeReturning)\s*(?:<[^()]*>)?\(\s*(?:"([^"]*)"|(statement)\b|\S)/g;

/** Where a function of the same file takes the name: `ask(tx, "address-requests.ask", …)`. */
const handedOn = /\b\w+\(\s*tx,\s*"([a-z-]+\.[a-z-]+)"/g;

/**
 * The names of the statements in a text of source. A name that is not written out where the statement is made must be
 * called `statement`, and be written out in the same file where it is handed on.
 */
export const namesIn = (source: string): { readonly names: readonly string[]; readonly hidden: boolean } => {
  const names: string[] = [];
  let isHandedOn = false;
  let hidden = false;
  for (const [, name, variable] of source.matchAll(call)) {
    if (name !== undefined) names.push(name);
    else if (variable !== undefined) isHandedOn = true;
    else hidden = true;
  }
  const further = isHandedOn ? [...source.matchAll(handedOn)].map(([, name = ""]) => name) : [];
  return { names: [...names, ...further], hidden: hidden || (isHandedOn && further.length === 0) };
};

/** Every statement that the product's source names, and the files in which a name cannot be read. */
export const namedInSource = (
  folder: string,
): { readonly named: readonly Named[]; readonly hidden: readonly string[] } => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  );
  const read = files.map((file) => ({ file, ...namesIn(readFileSync(join(folder, file), "utf8")) }));
  return {
    named: read.flatMap(({ file, names }) => names.map((name) => ({ name, file }))),
    hidden: read.filter(({ hidden }) => hidden).map(({ file }) => file),
  };
};
