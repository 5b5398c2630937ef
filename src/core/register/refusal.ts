/** Expected noes about the register of standing. */
export type RegisterRefusal =
  /** Somebody with this address is in the register already. */
  | { readonly code: "holder-recorded-already" }
  /** The same standing is recorded already for these days. */
  | { readonly code: "standing-recorded-already" };
