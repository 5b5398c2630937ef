import type { AddressRefusal } from "./address-rules.ts";
import type { LinkProblem } from "./link.ts";

/** The refusals of accounts and of signing in. */
export type AccountRefusal =
  | AddressRefusal
  | { readonly code: LinkProblem }
  /** Somebody registered with the address since the link was sent. */
  | { readonly code: "address-taken" }
  /** Address and password do not belong together, whichever of them is wrong. */
  | { readonly code: "wrong-address-or-password" }
  /** The second step waited too long, was tried too often, or was never begun. */
  | { readonly code: "second-step-over" }
  /** A passkey that is not known, not right for this, or used for this page before. */
  | { readonly code: "passkey-not-taken" }
  /** The button was pressed where nothing could ask the device. */
  | { readonly code: "passkey-without-script" };
