import { type Excluded, type Reason, reasons } from "../../core/standards/verdict.ts";
import { form, speechIn } from "../wording/speech.ts";
import {
  type AnyRequirementId,
  type EntryKind,
  kindLookedAt,
  reasonFor,
  type Words,
} from "../wording/words.ts";
import { safeId } from "./safe-text.ts";

/** So many ids are shown of a list; the others are only counted. */
const MOST_SHOWN = 8;

/** What an entry is called: its id, or, where entries have none, their kind and place in the list. */
const entryName = (words: Words, kind: EntryKind, id: string): string => {
  const place = kindsWithoutIds.includes(kind) ? /^\/[a-z]+\/(\d+)$/.exec(id) : null;
  return place === null ? safeId(id) : `${words.entries[kind].one} ${Number(place[1]) + 1}`;
};

const kindsWithoutIds: readonly EntryKind[] = ["membership", "exam", "endorsement"];

/** Items one after the other; of a long list the first few and how many more there are. */
export const shortList = (
  words: Words,
  items: readonly string[],
  { most = MOST_SHOWN, between = ", " } = {},
): string =>
  items.length <= most + 1
    ? items.join(between)
    : words.phrases.andMore(items.slice(0, most).join(between), items.length - most);

/** The entries that counted. */
export const evidenceText = (words: Words, id: AnyRequirementId, evidence: readonly string[]): string => {
  return shortList(
    words,
    evidence.map((each) => entryName(words, kindLookedAt[id], each)),
  );
};

/** The entries that did not count, those with the same reason together: one text for each reason. */
export const excludedTexts = (
  words: Words,
  id: AnyRequirementId,
  excluded: readonly Excluded[],
): readonly string[] => {
  const byReason = new Map<Reason, string[]>();
  for (const { id: entry, reason } of excluded) {
    const known = byReason.get(reason);
    if (known === undefined) byReason.set(reason, [entry]);
    else known.push(entry);
  }
  const kind = kindLookedAt[id];
  return reasons.flatMap((reason) => {
    const entries = byReason.get(reason);
    if (entries === undefined) return [];
    const ids = shortList(
      words,
      entries.map((entry) => entryName(words, kind, entry)),
    );
    const said = form(entries.length, reasonFor(words, id, reason));
    return [`${speechIn(words.language).count(entries.length, words.entries[kind])} ${said}: ${ids}`];
  });
};
