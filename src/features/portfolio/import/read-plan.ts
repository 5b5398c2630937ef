import { setImmediate as others } from "node:timers/promises";
import type { Entry } from "../../../core/entries/entry.ts";
import { guessMatching, orderIn } from "../../../core/import/guess-matching.ts";
import type { ListedKind, Matching } from "../../../core/import/matching.ts";
import { type ImportPlan, planInTurns } from "../../../core/import/plan-import.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import type { Remembered } from "../../../services/memory.ts";
import type { World } from "../../../store/world.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";
import type { LookedAt } from "./import.query.ts";

/** What a list would bring, and whether its days leave open in which order they are written. */
export type ReadPlan = { readonly plan: ImportPlan; readonly isOrderAsked: boolean };

type Known = ReadPlan & { readonly basis: string; readonly size: number };

/** What lists would bring, when that was worked out last; about 48 MB at most. */
const lastPlanned: Remembered<string, Known> = { most: 48_000_000, sizeOf: ({ size }) => size };

/** About how many bytes it takes to remember a plan: every row with what is read of it or wrong with it. */
const roomFor = ({ content: { rows } }: LookedAt): number =>
  rows.reduce((sum, { cells }) => cells.reduce((all, { length }) => all + 5 * length + 16, sum + 1000), 5000);

/** All that a plan depends on: the list itself, since an id is whatever a page says, and the entries that are there. */
const basisOf = ({ content, matching }: LookedAt, there: readonly Entry[]): string =>
  JSON.stringify([content, matching, there.map(({ id, version }) => [id, version])]);

/**
 * What a list would bring to the entries that are there. Worked out once for as long as nothing of it changes, in turns: a long
 * list keeps nobody else waiting.
 */
export const readPlan = async (
  { memory, standards }: Pick<World, "memory" | "standards">,
  person: PersonId,
  found: LookedAt,
  there: readonly Entry[],
): Promise<ReadPlan> => {
  const basis = basisOf(found, there);
  const known = memory.of(lastPlanned).get(`${person} ${found.id}`);
  if (known?.basis === basis) return known;
  const { content, matching } = found;
  const words = listVocabulary(standards);
  const turns = planInTurns(content, matching, there, { words, rules: standards.vocabulary });
  let turn = turns.next();
  while (turn.done !== true) {
    await others();
    turn = turns.next();
  }
  const isOrderAsked = matching.dateOrder === null && orderIn(content, matching).isAsked;
  const made = { plan: turn.value, isOrderAsked, basis, size: roomFor(found) };
  memory.of(lastPlanned).set(`${person} ${found.id}`, made);
  return made;
};

type Guessed = { readonly matching: Matching; readonly basis: string };

/** How lists would be read as another kind, when that was guessed last; about 16 MB at most. */
const lastGuessed: Remembered<string, Guessed> = {
  most: 16_000_000,
  sizeOf: ({ basis }) => 5000 + basis.length,
};

/** How a list is read as a kind: as it is kept, or as it is guessed where another kind is asked for. */
export const matchingFor = (
  { memory, standards }: Pick<World, "memory" | "standards">,
  person: PersonId,
  { id, content, matching }: LookedAt,
  kind: ListedKind,
): Matching => {
  if (kind === matching.kind) return matching;
  const [key, basis] = [`${person} ${id} ${kind}`, JSON.stringify(content)];
  const known = memory.of(lastGuessed).get(key);
  if (known?.basis === basis) return known.matching;
  const guessed = guessMatching(kind, content, listVocabulary(standards));
  memory.of(lastGuessed).set(key, { matching: guessed, basis });
  return guessed;
};
