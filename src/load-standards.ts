import { type Library, libraryOf } from "./core/standards/library.ts";
import { StartRefused } from "./installation.ts";
import { standardsFolder } from "./services/checkout.ts";
import { readStandardsFolder } from "./services/standards-folder.ts";

/** The editions of the checkout; a start with rules that are not sound is refused. */
export const loadStandards = (): Library => {
  const library = libraryOf(readStandardsFolder(standardsFolder));
  if (library.ok) return library.value;
  const problems = library.refusal.map(({ path, pointer, message }) => `${path}: ${pointer}: ${message}`);
  throw new StartRefused(`the rules are not sound: ${problems.join("; ")}`);
};
