import { LRUCache } from "lru-cache";

declare const keys: unique symbol;

/** Something that a process remembers: what it is, and how much of it at most; by number, or by the size of each. */
export type Remembered<K extends object | string, V extends object | string> = {
  readonly most: number;
  /** Whole and above 0. */
  readonly sizeOf?: (value: V) => number;
  readonly [keys]?: readonly [K, V];
};

/**
 * What a process found out before. Anything in it may be forgotten at any time and no other process needs it; nothing in it
 * is believed before the database has said in the same request that it still holds.
 */
export type Memory = {
  readonly of: <K extends object | string, V extends object | string>(
    what: Remembered<K, V>,
  ) => LRUCache<K, V>;
  readonly forget: () => void;
};

/** Makes a memory with nothing in it. */
export const makeMemory = (): Memory => {
  const kept = new Map<object, LRUCache<never, never>>();
  return {
    of: <K extends object | string, V extends object | string>(what: Remembered<K, V>): LRUCache<K, V> => {
      const known = kept.get(what) as LRUCache<K, V> | undefined;
      if (known !== undefined) return known;
      const { most, sizeOf } = what;
      const made = new LRUCache<K, V>(
        sizeOf === undefined ? { max: most } : { maxSize: most, sizeCalculation: sizeOf },
      );
      kept.set(what, made as never);
      return made;
    },
    // What held it stays: it takes its room when it is made, and making it again costs more than most requests.
    forget: () => {
      for (const each of kept.values()) each.clear();
    },
  };
};
