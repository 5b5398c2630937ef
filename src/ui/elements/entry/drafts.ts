import type { Save } from "./answer.ts";
import { type Sealed, seal, unseal } from "./seal.ts";

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
  /** What waits of this account, and can be read with its key. */
  readonly all: () => Promise<readonly Draft[]>;
  /** Forgets drafts that have arrived, but for those that were typed on since. */
  readonly drop: (drafts: readonly Draft[]) => Promise<void>;
  /** Forgets what is not of this account, or can be read no more. */
  readonly forgetOthers: () => Promise<void>;
};

const DATABASE = "attune";
const STORE = "drafts";

/** As it lies on the device: whose and of which field is open, what was typed is sealed. */
type Kept = Omit<Draft, "typed"> & { readonly sealed: Sealed };

type Named = Pick<Draft, "account" | "entry" | "editor" | "field">;

const placeOf = ({ account, entry, editor, field }: Named): string =>
  [account, entry, editor, field].join(" ");

/** What the sealed texts belong to. */
const nameOf = (draft: Named & Pick<Draft, "kind" | "base" | "number">): string =>
  [placeOf(draft), draft.kind, draft.base, draft.number].join(" ");

const done = async <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("nothing can be kept here")));
  });

const open = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 2);
  request.addEventListener("upgradeneeded", () => {
    // What an older page left was not sealed.
    if (request.result.objectStoreNames.contains(STORE)) request.result.deleteObjectStore(STORE);
    request.result.createObjectStore(STORE);
  });
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

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: sealing takes a moment, and what was typed later must not be there earlier. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
};

const allKept = async (): Promise<readonly Kept[]> =>
  within("readonly", async (store) => done(store.getAll() as IDBRequest<Kept[]>));

/** Forgets drafts, but for those that were typed on since. */
const drop = async (drafts: readonly (Named & Pick<Draft, "number">)[]): Promise<void> =>
  inTurn(async () =>
    within("readwrite", async (store) => {
      for (const draft of drafts) {
        const there = (await done(store.get(placeOf(draft)))) as Kept | undefined;
        if (there !== undefined && there.number <= draft.number) await done(store.delete(placeOf(draft)));
      }
    }),
  );

/** How many changes wait on this device, of whoever. */
export const countKept = async (): Promise<number> =>
  within("readonly", async (store) => done(store.count()));

/** Forgets everything of everybody. */
export const forgetAllKept = async (): Promise<void> =>
  inTurn(async () =>
    within("readwrite", async (store) => {
      await done(store.clear());
    }),
  );

/** Drafts on this device, also for the pages that come after, sealed with a key that only whoever signs in is given. */
export const sealedDrafts = (account: string, sealing: Promise<CryptoKey>): Drafts => {
  const opened = async ({ sealed, ...rest }: Kept): Promise<Draft | undefined> => {
    const typed = rest.account === account ? await unseal(await sealing, sealed, nameOf(rest)) : undefined;
    return typed === undefined ? undefined : { ...rest, typed };
  };
  return {
    keep: async ({ typed, ...rest }) =>
      inTurn(async () => {
        const kept: Kept = { ...rest, sealed: await seal(await sealing, typed, nameOf(rest)) };
        await within("readwrite", async (store) => done(store.put(kept, placeOf(rest))));
      }),
    // After what is on its way to be kept or dropped: nothing waits that is dropped by now.
    all: async () =>
      inTurn(async () =>
        (await Promise.all((await allKept()).map(opened))).filter((each) => each !== undefined),
      ),
    drop,
    forgetOthers: async () => {
      const kept = await allKept();
      const read = await Promise.all(kept.map(opened));
      const others = kept.filter((_, at) => read[at] === undefined);
      if (others.length > 0) await drop(others);
    },
  };
};

/** Keeps nothing: what has not arrived stays in the page that it was typed in. */
export const noDrafts: Drafts = {
  keep: async () => undefined,
  all: async () => [],
  drop: async () => undefined,
  forgetOthers: async () => undefined,
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
