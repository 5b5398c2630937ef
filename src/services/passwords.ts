import { argon2, timingSafeEqual } from "node:crypto";

/** Hashes passwords and compares them. */
export type Passwords = {
  /** A new hash with its parameters and salt, as a PHC string. */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Compares a password with a hash; `isOutdated` where it should be hashed anew. Where there is no hash, or nothing fit
   * to be a password was typed, the answer is no after the same work.
   */
  readonly verify: (
    password: string | undefined,
    hash: string | undefined,
  ) => Promise<{ readonly matches: boolean; readonly isOutdated: boolean }>;
};

/** What a hash costs: kibibytes of memory, passes over it, lanes. */
export type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** OWASP's first choice for argon2id on a server that has other things to do: 19 MiB, two passes, one lane. */
const usualCost: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 };

const SALT = 16;
const TAG = 32;
const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

type Hashed = Cost & { readonly salt: Buffer; readonly tag: Buffer };

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

const write = ({ memory, passes, parallelism, salt, tag }: Hashed): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;

const read = (hash: string): Hashed => {
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(hash) ?? [];
  if (memory === undefined) throw new Error("a hash of a password cannot be read");
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
};

const derive = async (
  password: string,
  { memory, passes, parallelism, salt, tag }: Cost & { readonly salt: Uint8Array; readonly tag: Uint8Array },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2(
      "argon2id",
      { message: password, nonce: salt, parallelism, tagLength: tag.length, memory, passes },
      (error, derived) => (error === null ? resolve(derived) : reject(error)),
    );
  });

/** Lets at most so many pieces of work run at once; the others wait in their order. */
const atMost = (places: number) => {
  const waiting: (() => void)[] = [];
  let free = places;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
};

/**
 * Makes the hashing of passwords: argon2id at `cost`, at most `atOnce` at a time, so that however many people sign in
 * the memory is bounded. `onDerived` sees every hash that is computed.
 */
export const makePasswords = ({
  randomBytes,
  cost = usualCost,
  atOnce = 2,
  onDerived = () => undefined,
}: {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly cost?: Cost;
  readonly atOnce?: number;
  readonly onDerived?: (cost: Cost) => void;
}): Passwords => {
  const taken = atMost(atOnce);
  const compute = async (password: string, hashed: Omit<Hashed, "tag"> & { readonly tag: Uint8Array }) =>
    taken(async () => {
      onDerived({ memory: hashed.memory, passes: hashed.passes, parallelism: hashed.parallelism });
      return derive(password, hashed);
    });
  // Nobody's: compared with where an address has no account, so that the work is the same.
  const nobodys: Hashed = { ...cost, salt: Buffer.alloc(SALT), tag: Buffer.alloc(TAG) };
  return {
    hash: async (password) => {
      const salt = Buffer.from(randomBytes(SALT));
      const tag = await compute(password, { ...cost, salt, tag: nobodys.tag });
      return write({ ...cost, salt, tag });
    },
    verify: async (password, hash) => {
      const hashed = hash === undefined ? nobodys : read(hash);
      const derived = await compute(password ?? "", hashed);
      const isSame = timingSafeEqual(derived, hashed.tag);
      const isOutdated =
        hashed.memory < cost.memory || hashed.passes < cost.passes || hashed.parallelism < cost.parallelism;
      return { matches: isSame && hash !== undefined && password !== undefined, isOutdated };
    },
  };
};
