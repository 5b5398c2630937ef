import type { Save } from "./answer.ts";

/** A field that was typed and has not arrived yet, as it is kept on the device. */
export type Draft = Save & {
  /** Whose it is: nobody else sends it. */
  readonly account: string;
  readonly entry: string;
  readonly kind: string;
  readonly editor: string;
  /** When it was typed, by the clock of the device. */
  readonly at: number;
};

/** Where drafts are kept: on the device, or on one that others use too in this page only. */
export type Drafts = {
  /** Keeps what was typed in a field, in place of what the same page typed there before. */
  readonly keep: (draft: Draft) => Promise<void>;
  readonly all: () => Promise<readonly Draft[]>;
  /** Forgets drafts that have arrived, but for those that were typed on since. */
  readonly drop: (drafts: readonly Draft[]) => Promise<void>;
  /** Forgets everything of everybody. */
  readonly clear: () => Promise<void>;
};

const DATABASE = "attune";
const STORE = "drafts";

const keyOf = ({ account, entry, editor, field }: Draft): string => [account, entry, editor, field].join(" ");

const done = async <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("nothing can be kept here")));
  });

const open = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
  const database = await done(request);
  // Another page, or signing out, wants it gone.
  database.addEventListener("versionchange", () => database.close());
  return database;
};

const within = async <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () =>
        reject(transaction.error ?? new Error("nothing was kept here")),
      );
    });
    const value = await work(transaction.objectStore(STORE));
    await ended;
    return value;
  } finally {
    database.close();
  }
};

/** Drafts on this device, also for the pages that come after. */
export const keptDrafts: Drafts = {
  keep: async (draft) =>
    within("readwrite", async (store) => {
      await done(store.put(draft, keyOf(draft)));
    }),
  all: async () => within("readonly", async (store) => done(store.getAll() as IDBRequest<Draft[]>)),
  drop: async (drafts) =>
    within("readwrite", async (store) => {
      for (const draft of drafts) {
        const there = (await done(store.get(keyOf(draft)))) as Draft | undefined;
        if (there !== undefined && there.number <= draft.number) await done(store.delete(keyOf(draft)));
      }
    }),
  clear: async () =>
    within("readwrite", async (store) => {
      await done(store.clear());
    }),
};

/** Keeps nothing: what has not arrived stays in the page that it was typed in. */
export const noDrafts: Drafts = {
  keep: async () => undefined,
  all: async () => [],
  drop: async () => undefined,
  clear: async () => undefined,
};

/** The drafts of one page, in the order in which they are sent. */
export type DraftGroup = {
  readonly entry: string;
  readonly kind: string;
  readonly editor: string;
  readonly drafts: readonly Draft[];
};

/** Drafts page by page, the one that was typed in last at the end. */
export const grouped = (drafts: readonly Draft[]): readonly DraftGroup[] => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts.toSorted((a, b) => a.at - b.at)) {
    const key = `${draft.entry} ${draft.editor}`;
    const rest = groups.get(key) ?? [];
    groups.delete(key);
    groups.set(key, [...rest, draft]);
  }
  return [...groups.values()].map((each) => {
    const { entry, kind, editor } = each[0] as Draft;
    return { entry, kind, editor, drafts: each.toSorted((a, b) => a.number - b.number) };
  });
};
