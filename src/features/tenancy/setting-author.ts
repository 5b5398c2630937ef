import type { PersonId } from "../../core/kernel/ids.ts";
import type { SettingsWords } from "../../ui/wording/site/settings-words.ts";
import type { SettingsView } from "./settings.query.ts";

/** Who changed something, in words. */
export const authorOf = (
  changedBy: PersonId | null,
  { names }: Pick<SettingsView, "names">,
  words: SettingsWords,
): string =>
  words.by(
    changedBy === null ? words.authors.installation : (names.get(changedBy) ?? words.authors.elsewhere),
  );
