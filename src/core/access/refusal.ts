import type { Instant } from "../kernel/instant.ts";
import type { NotPermitted } from "./can.ts";

/** The refusals that any journey may meet. Each room of core adds its own. */
export type HouseRefusal =
  | NotPermitted
  /** Somebody else changed the same thing since the page was shown. */
  | { readonly code: "moved-on" }
  /** Something else was sent from the same page before: what is sent now was not kept. */
  | { readonly code: "sent-before" }
  /** What the page was about is there no longer, or was never there for this person. */
  | { readonly code: "not-there" }
  | { readonly code: "too-many-tries"; readonly again: Instant };
