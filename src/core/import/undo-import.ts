import type { Entry, EntryId } from "../entries/entry.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { ImportRefusal } from "./refusal.ts";

/** How long an import can be undone, and brought back, in days: as long as deleted entries are kept. */
export const UNDO_DAYS = 30;

/** How long a list that nobody accepted is kept, in days. */
export const LOOKING_DAYS = 7;

/** An entry that an import brought, as it is now, and the version at which the import left it. */
export type Brought = Pick<Entry, "id" | "kind" | "version" | "deletedAt"> & { readonly left: number };

/** How far an import has come. */
export type ImportState = "looking" | "taken" | "undone";

export type Standing = {
  readonly state: ImportState;
  readonly takenAt: Instant | null;
  readonly undoneAt: Instant | null;
};

/** That an entry of the person names a provider. */
export type Naming = { readonly by: EntryId; readonly provider: EntryId };

/** What undoing would do. */
export type Undoing = {
  /** As the import left them. */
  readonly untouched: readonly EntryId[];
  /** Changed since by the person, or named by what they changed: kept unless they say so too. */
  readonly changed: readonly EntryId[];
  /** Providers whom entries name that it did not bring: kept in any case. */
  readonly named: readonly EntryId[];
  /** Deleted already. */
  readonly gone: number;
};

const isChanged = ({ version, left }: Brought): boolean => version !== left;

/** What an import brought, by what becomes of it when it is undone: a provider stays with every entry that names it. */
export const undoingOf = (brought: readonly Brought[], namings: readonly Naming[]): Undoing => {
  const there = brought.filter(({ deletedAt }) => deletedAt === null);
  const own = new Map(there.map((each) => [each.id, each]));
  const namedBy = (is: (by: Brought | undefined) => boolean): ReadonlySet<EntryId> =>
    new Set(namings.filter(({ by }) => is(own.get(by))).map(({ provider }) => provider));
  const elsewhere = namedBy((by) => by === undefined);
  const byChanged = namedBy((by) => by !== undefined && isChanged(by));
  const rest = there.filter(({ id }) => !elsewhere.has(id));
  const isKept = (each: Brought): boolean => isChanged(each) || byChanged.has(each.id);
  return {
    untouched: rest.filter((each) => !isKept(each)).map(({ id }) => id),
    changed: rest.filter(isKept).map(({ id }) => id),
    named: there.filter(({ id }) => elsewhere.has(id)).map(({ id }) => id),
    gone: brought.length - there.length,
  };
};

/** True where an import can still be undone, or brought back. */
export const isOpen = ({ takenAt }: Standing, now: Instant): boolean =>
  takenAt !== null && now < takenAt + UNDO_DAYS * DAY;

/** Whether an import may be undone now. */
export const mayUndo = (standing: Standing, now: Instant): Result<undefined, ImportRefusal> => {
  if (standing.state !== "taken") return no({ code: "import-not-there-to-undo" });
  return isOpen(standing, now) ? yes(undefined) : no({ code: "import-too-old" });
};

/** Whether what an import brought may be brought back now. */
export const mayRedo = (standing: Standing, now: Instant): Result<undefined, ImportRefusal> => {
  if (standing.state !== "undone") return no({ code: "import-not-undone" });
  return isOpen(standing, now) ? yes(undefined) : no({ code: "import-too-old" });
};
