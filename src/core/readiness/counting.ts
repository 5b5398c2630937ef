import type { EntryKind } from "../entries/kinds.ts";
import type { Reason, RequirementId, Verdict } from "../standards/verdict.ts";

/** Whether an entry counts towards what a category asks, and if it does not, for which requirement and why. */
export type Counting =
  | { readonly isCounted: true }
  | { readonly isCounted: false; readonly id: RequirementId; readonly reason: Reason };

/**
 * The requirements that ask for entries of a kind. Those that look at everything there is, or only at what else there is
 * of an entry, say nothing about whether it counts.
 */
const askFor: { readonly [K in EntryKind]: readonly RequirementId[] } = {
  education: ["education"],
  work: ["education", "work.duration", "work.families", "work.leadership-duration"],
  training: ["training.hours", "training.rsc-provision"],
  rsc: ["rsc.hours", "rsc.about-provision"],
  providers: [],
  leadership: ["leadership.activities"],
  volunteering: [],
  references: ["references.total", "references.roles", "references.endorsed"],
  memberships: ["membership"],
  endorsements: ["endorsement.held"],
  exams: ["exam.multiple-choice", "exam.essay"],
  declarations: [],
};

/** True where some requirement may ask for entries of a kind. */
export const isAskedFor = (kind: EntryKind): boolean => askFor[kind].length > 0;

/** Of some entries, how many count, and how many do not: for which requirement and why. */
export type Tally = {
  readonly counted: number;
  readonly not: readonly { readonly id: RequirementId; readonly reason: Reason; readonly count: number }[];
};

/** What a verdict makes of many entries of a kind at once, each by the first requirement that says something of it. */
export const tallyIn = (
  { requirements }: Pick<Verdict, "requirements">,
  kind: EntryKind,
  entryOf: (id: string) => string | undefined,
): Tally => {
  const asking = requirements.filter(({ id }) => askFor[kind].includes(id));
  const counted = new Set(asking.flatMap(({ evidence }) => evidence.flatMap((id) => entryOf(id) ?? [])));
  const not = new Map<string, { readonly id: RequirementId; readonly reason: Reason; count: number }>();
  const told = new Set(counted);
  for (const { id, excluded } of asking)
    for (const each of excluded) {
      const entry = entryOf(each.id);
      if (entry === undefined || told.has(entry)) continue;
      told.add(entry);
      const key = `${id} ${each.reason}`;
      const line = not.get(key) ?? { id, reason: each.reason, count: 0 };
      line.count += 1;
      not.set(key, line);
    }
  return { counted: counted.size, not: [...not.values()] };
};

/**
 * Whether an entry counts in a verdict: it does where one requirement counts it. Undefined where none asks for it, as of
 * what is not complete.
 */
export const countingIn = (
  { requirements }: Pick<Verdict, "requirements">,
  kind: EntryKind,
  isEntry: (id: string) => boolean,
): Counting | undefined => {
  const asking = requirements.filter(({ id }) => askFor[kind].includes(id));
  if (asking.some(({ evidence }) => evidence.some(isEntry))) return { isCounted: true };
  for (const { id, excluded } of asking) {
    const found = excluded.find((each) => isEntry(each.id));
    if (found !== undefined) return { isCounted: false, id, reason: found.reason };
  }
  return undefined;
};
