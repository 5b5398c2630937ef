import type { Stranger } from "./foreign-scopes.ts";

/** What strangers may find or do all the same, and why. */
export type Exception = { readonly name: string; readonly in: readonly Stranger[]; readonly because: string };

const anybody: readonly Stranger[] = [
  "public",
  "public-elsewhere",
  "another-person",
  "colleague",
  "staff-elsewhere",
  "rater-elsewhere",
  "platform",
];

/** Whoever has a chain of their own. */
const withChain: readonly Stranger[] = ["another-person", "colleague", "staff-elsewhere", "platform"];

/** Every one that is not needed any more fails the test, so that the list stays what it says. */
export const exceptions: readonly Exception[] = [
  { name: "associations.by-slug", in: anybody, because: "an association's name and address are public" },
  { name: "associations.list", in: anybody, because: "which associations there are is public" },
  {
    name: "audit.append",
    in: anybody,
    because: "everybody adds to their own chain: the statement names none",
  },
  { name: "audit-signed.missing", in: withChain, because: "it names no chain: everybody finds their own" },
];

/** Statements that can find and change nothing even in their own scope in these walks, and why. */
export const fruitless: readonly { readonly name: string; readonly because: string }[] = [
  { name: "audit-checkpoints.lock", because: "a lock gives nothing back" },
];
