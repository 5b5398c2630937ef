import type { ImportRefusal } from "./import-text.ts";

/** Expected noes about the licensed text of an association. */
export type FrameworkRefusal =
  | ImportRefusal
  /** Nothing in the text has a place in the profile. */
  | { readonly code: "text-holds-nothing" };
