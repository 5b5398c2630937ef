import type { SessionId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { EditorId, Entry, EntryId, OtherValue, StoredField } from "./entry.ts";
import { entryFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "./most-typed.ts";
import type { EntryRefusal } from "./refusal.ts";
import { sittingAt } from "./sitting.ts";
import { withEditor } from "./with-editor.ts";

/** One field as an editor holds it. */
export type FieldSave = {
  readonly field: string;
  readonly typed: readonly string[];
  /** The version of the entry that the editor last saw this field of; 0 where it saw none. */
  readonly base: number;
  /** Counts the saves of the editor: a save that arrives twice happens once. */
  readonly number: number;
  /** What was typed elsewhere that the person saw beside this field and chose against, by {@link otherName}. */
  readonly settles?: readonly string[] | undefined;
};

/** Names a value that is kept beside a field, so that choosing touches only what was seen. */
export const otherName = ({ editor, number }: Pick<OtherValue, "editor" | "number">): string =>
  `${editor}:${number}`;

/** What an editor sends of one entry. */
export type EntrySave = {
  readonly entry: EntryId;
  readonly kind: EntryKind;
  readonly editor: EditorId;
  /** In which session, as far as the audit is concerned. */
  readonly session: SessionId;
  readonly saves: readonly FieldSave[];
};

/** What is to be stored, and what the audit is to be told: once for each sitting of a session at an entry (sitting.ts). */
export type SavedEntry = {
  readonly entry: Entry;
  readonly isChanged: boolean;
  readonly tells: "entry.added" | "entry.edited" | "entry.restored" | null;
};

/** The most characters that an entry holds, with what is kept beside its fields: several times the longest real one. */
const MOST_CHARACTERS = 100_000;

/** How many characters are typed in an entry, with what is kept beside its fields. */
export const charactersIn = ({ fields, others }: Pick<Entry, "fields" | "others">): number =>
  [...Object.values(fields), ...others].reduce(
    (sum, { typed }) => sum + typed.reduce((length, text) => length + text.length, 0),
    0,
  );

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

const isNothing = (typed: readonly string[]): boolean => typed.every((text) => text === "");

/** A field with nothing in it is one without texts. */
const cleaned = (typed: readonly string[]): readonly string[] => (isNothing(typed) ? [] : typed);

type Standing = Pick<Entry, "fields" | "others" | "version">;

/** The highest save of a field that has come from an editor, also where the editor itself is no longer remembered. */
const lastOf = (
  { fields, others, editors }: Pick<Entry, "fields" | "others" | "editors">,
  editor: EditorId,
  field: string,
): number =>
  Math.max(
    editors[editor]?.numbers[field] ?? 0,
    fields[field]?.editor === editor ? fields[field].number : 0,
    ...others.filter((other) => other.field === field && other.editor === editor).map(({ number }) => number),
  );

/**
 * One field of a save. It is taken where the editor saw what stands there, or put it there itself; where somebody else
 * changed it meanwhile, both are kept and the person is asked.
 */
const withField = (
  standing: Standing,
  { field, typed: sent, base, number, settles }: FieldSave,
  editor: EditorId,
  now: Instant,
): Standing => {
  const typed = cleaned(sent);
  const there: StoredField | undefined = standing.fields[field];
  const isSeen = there === undefined || there.version <= base || there.editor === editor;
  // The next word of who is kept beside the field takes the place of the one before; what a page was shown beside the
  // field stays there until somebody chooses.
  const isOver = (other: OtherValue): boolean =>
    (other.editor === editor && !isSeen) || settles?.includes(otherName(other)) === true;
  const others = standing.others.filter((other) => other.field !== field || !isOver(other));
  const isDecided = others.length !== standing.others.length;
  const version = standing.version + 1;
  if (sameTexts(there?.typed ?? [], typed)) return isDecided ? { ...standing, others, version } : standing;
  if (isSeen) {
    const fields = { ...standing.fields, [field]: { typed, version, editor, number } };
    // Nothing is left to ask where this is what the other one typed.
    const open = others.filter((other) => other.field !== field || !sameTexts(other.typed, typed));
    return { fields, others: open, version };
  }
  const other: OtherValue = { field, typed, editor, number, at: now };
  return { ...standing, others: [...others, other], version };
};

const ofSeveral: ReadonlySet<string> = new Set(["some", "categories", "areas", "sessions", "holdings"]);

const isAcceptable = (kind: EntryKind, { field, typed }: FieldSave): boolean => {
  const asked = entryFields[kind].find(({ name }) => name === field);
  if (asked === undefined) return false;
  return (
    typed.length <= (ofSeveral.has(asked.as) ? MOST_TEXTS : 1) &&
    typed.reduce((length, text) => length + text.length, 0) <= LONGEST_TYPED
  );
};

const fresh = ({ entry, kind }: EntrySave, now: Instant): Entry => ({
  id: entry,
  kind,
  version: now,
  fields: {},
  others: [],
  editors: {},
  madeAt: now,
  changedAt: now,
  deletedAt: null,
});

/**
 * Takes what an editor typed into an entry, which may not be there yet. In whatever order saves arrive and however
 * often, nothing that was typed is lost and nothing is doubled; a save on an entry that was deleted brings it back.
 */
export const saveEntry = (
  there: Entry | undefined,
  save: EntrySave,
  now: Instant,
): Result<SavedEntry, EntryRefusal> => {
  if (there !== undefined && there.kind !== save.kind) return no({ code: "entry-of-other-kind" });
  // Deleted so long ago that it is gone: the page has to send everything it holds.
  if (there === undefined && save.saves.some(({ base }) => base > 0)) return no({ code: "entry-gone" });
  if (!save.saves.every((each) => isAcceptable(save.kind, each))) return no({ code: "entry-not-accepted" });

  const entry = there ?? fresh(save, now);
  const known = entry.editors[save.editor];
  const news = save.saves
    .filter(({ field, number }) => number > lastOf(entry, save.editor, field))
    .toSorted((a, b) => a.number - b.number);
  if (news.length === 0 && there !== undefined) return yes({ entry, isChanged: false, tells: null });

  const standing = news.reduce<Standing>((soFar, each) => withField(soFar, each, save.editor, now), {
    fields: entry.fields,
    others: entry.others,
    version: entry.version,
  });
  const characters = charactersIn(standing);
  if (characters > MOST_CHARACTERS && characters > charactersIn(entry))
    return no({ code: "entry-not-accepted" });
  const changed = standing.fields !== entry.fields || standing.others !== entry.others;
  const isRestored = entry.deletedAt !== null && changed;
  const numbers = { ...known?.numbers };
  for (const { field, number } of news) numbers[field] = Math.max(number, numbers[field] ?? 0);
  const isChange = changed || there === undefined;
  const sitting = sittingAt(entry.editors, save.session, now);
  const saved: Entry = {
    ...entry,
    ...standing,
    version: isRestored ? standing.version + 1 : standing.version,
    editors: withEditor(entry.editors, save.editor, {
      ...known,
      numbers,
      at: now,
      ...(isChange ? { changedAt: now, session: save.session, since: isRestored ? now : sitting.since } : {}),
    }),
    changedAt: isChange ? now : entry.changedAt,
    deletedAt: isRestored ? null : entry.deletedAt,
  };
  const tells =
    there === undefined
      ? "entry.added"
      : isRestored
        ? "entry.restored"
        : changed && sitting.isNew
          ? "entry.edited"
          : null;
  return yes({ entry: saved, isChanged: true, tells });
};
