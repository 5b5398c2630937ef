import { type ImportRefusal, importText } from "../core/framework/import-text.ts";
import { decodeText } from "../services/parse-document.ts";
import { MOST_TEXT_BYTES, openInput, readAllBytes, tooLarge } from "../services/read-bytes.ts";
import type { Command } from "./command.ts";
import { orReadFailure } from "./each-portfolio.ts";
import { Misuse } from "./misuse.ts";
import { loadLibrary } from "./names.ts";
import { allOf, onlyArgument, readOptions, required } from "./options.ts";
import { asJson } from "./question.ts";
import { ANSWERED, complainOf, REFUSED } from "./terminal.ts";

const refusals: { readonly [C in ImportRefusal["code"]]: string } = {
  "text-not-json": "is not JSON",
  "text-not-case": "is no CASE package: it has no list CFItems",
};

/** `framework import`: reads licensed text and says what it holds and what it could not place. */
export const frameworkCommand: Command = async ([verb, ...args], { terminal }) => {
  if (verb !== "import")
    throw new Misuse(verb === undefined ? "import is missing" : `there is no framework ${verb}`);
  const typed = readOptions(args, { profile: "string" });
  const [name, file] = allOf<[string, string]>(
    () => required(typed, "profile"),
    () => onlyArgument(typed, "FILE"),
  );
  const { frameworks } = loadLibrary();
  const found = frameworks.flatMap((framework) =>
    framework.profiles.filter(({ id }) => id === name).map((profile) => ({ framework, profile })),
  )[0];
  if (found === undefined) {
    const known = frameworks.flatMap(({ profiles }) => profiles.map(({ id }) => id));
    throw new Misuse(`there is no profile "${name}"; there are ${known.join(", ")}`);
  }
  return orReadFailure(terminal, file, async () => {
    const bytes = await readAllBytes(openInput(file), MOST_TEXT_BYTES);
    const text =
      bytes === null
        ? { ok: false as const, refusal: [{ pointer: "/", message: tooLarge(MOST_TEXT_BYTES) }] }
        : decodeText(bytes);
    if (!text.ok) {
      complainOf(terminal, file, text.refusal);
      return REFUSED;
    }
    const imported = importText(text.value, found.profile, found.framework);
    if (!imported.ok) {
      complainOf(terminal, file, [{ pointer: "/", message: refusals[imported.refusal.code] }]);
      return REFUSED;
    }
    await terminal.print(asJson(imported.value, false));
    return ANSWERED;
  });
};
