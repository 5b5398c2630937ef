import type { HouseRefusal } from "../access/refusal.ts";

/** Expected noes about the register of standing. */
export type RegisterRefusal =
  /** Somebody with this address is in the register already. */
  | { readonly code: "holder-recorded-already" }
  /** People whose names are alike are in the register already: staff look at them first. */
  | { readonly code: "name-recorded-already" }
  /** The same standing is recorded already for some of these days. */
  | { readonly code: "standing-recorded-already" }
  /** A list could not be read: at a line, where one is known. */
  | { readonly code: "sheet-not-read"; readonly line: number | null }
  /** A workbook or another file that is no plain list. */
  | { readonly code: "sheet-of-other-kind" }
  /** No column of the list is headed as a name. */
  | { readonly code: "sheet-without-names" }
  /** More rows than are taken at once. */
  | { readonly code: "sheet-too-long"; readonly most: number };

/** What may come of a change of the register. */
export type RegisterChangeRefusal = RegisterRefusal | HouseRefusal;
