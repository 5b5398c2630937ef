import type { Bits } from "../kernel/bits.ts";
import type { Item } from "./apply-overlays.ts";
import type { Outcome } from "./cause.ts";
import type { Measure } from "./context.ts";
import type { Finding, RequirementId, Stage } from "./verdict.ts";

/** A requirement of one category, ready to be asked of any portfolio. */
export type CompiledRequirement = {
  readonly id: RequirementId;
  readonly stage: Stage;
  readonly clause: string;
  /** The declarations that its tests read. */
  readonly declarations: Bits;
  readonly find: Measure<Finding>;
  /** The exceptions that bear on it. */
  readonly exceptions: readonly Item[];
  /** What comes out, exactly. */
  readonly outcome: Measure<Outcome>;
  /** What would come out under only some of the exceptions. */
  readonly outcomeUnder: (exceptions: readonly Item[]) => Measure<Outcome>;
};

/** A category ready for use under some overlays. */
export type CompiledCategory = {
  /** In the order of the verdict. */
  readonly requirements: readonly CompiledRequirement[];
  /** The training that the edition calls typical; null where it says nothing. */
  readonly typicalTraining: TypicalTraining | null;
};

/** Hours of training that are typical, beside the requirement that asks for fewer. */
export type TypicalTraining = { readonly hours: number; readonly requirement: CompiledRequirement };
