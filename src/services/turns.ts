import { SECOND } from "../core/kernel/instant.ts";

/** A line before a few places: works of others, each in its turn. */
export type Turns = {
  /** Does some work when its turn comes; undefined where that takes too long, or too many wait. */
  readonly inTurn: <T>(whose: string, work: () => Promise<T>) => Promise<T | undefined>;
};

type Waiting = { readonly go: () => void };

/**
 * Lets a few works run at once, and of each person one. Those who wait are let in person by person, so that whoever brings
 * many keeps nobody else waiting; nobody waits longer than some milliseconds.
 */
export const makeTurns = ({
  places,
  most,
  mostOfOne,
  patience,
}: {
  readonly places: number;
  /** So many wait at most, and so many of one person. */
  readonly most: number;
  readonly mostOfOne: number;
  readonly patience: number;
}): Turns => {
  const running = new Set<string>();
  // In the order in which people come to their turn: whoever had one stands behind the others.
  const lines = new Map<string, Waiting[]>();

  const letIn = (): void => {
    // As they stood: whoever is let in goes to the end of the same lines.
    for (const [whose, line] of Array.from(lines)) {
      if (running.size >= places) return;
      if (running.has(whose)) continue;
      const first = line.shift();
      lines.delete(whose);
      if (line.length > 0) lines.set(whose, line);
      running.add(whose);
      first?.go();
    }
  };

  const comesIn = async (whose: string): Promise<boolean> => {
    const line = lines.get(whose) ?? [];
    const all = [...lines.values()].reduce((sum, { length }) => sum + length, 0);
    if (all >= most || line.length >= mostOfOne) return false;
    return new Promise((answer) => {
      const timer = setTimeout(() => {
        line.splice(line.indexOf(waiting), 1);
        if (line.length === 0) lines.delete(whose);
        answer(false);
      }, patience);
      const waiting: Waiting = {
        go: () => {
          clearTimeout(timer);
          answer(true);
        },
      };
      line.push(waiting);
      lines.set(whose, line);
      letIn();
    });
  };

  return {
    inTurn: async (whose, work) => {
      if (!(await comesIn(whose))) return undefined;
      try {
        return await work();
      } finally {
        running.delete(whose);
        letIn();
      }
    },
  };
};

/**
 * The turns in which documents are looked through while whoever sent them waits. Each is in memory as a whole meanwhile;
 * whoever would wait longer is told that it goes on without them.
 */
export const documentTurns = (): Turns =>
  makeTurns({ places: 2, most: 60, mostOfOne: 4, patience: 5 * SECOND });
