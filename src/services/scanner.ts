import type { Result } from "../core/kernel/result.ts";

/** What a scanner says of bytes that are not clean, or that it says nothing. */
export type ScanRefusal =
  /** Something is in it, by the name that the scanner gives it. */
  | { readonly code: "found"; readonly name: string }
  /** It takes nothing as large as this. */
  | { readonly code: "too-large" }
  /** It looked, and says that it could not. */
  | { readonly code: "failed"; readonly why: string }
  /** It does not answer, or cannot look at this now. */
  | { readonly code: "away"; readonly why: string };

/** Looks through bytes for what would harm whoever opens them. */
export type Scanner = { readonly scan: (bytes: Uint8Array) => Promise<Result<null, ScanRefusal>> };
