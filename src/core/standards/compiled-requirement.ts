import type { Bits } from "../kernel/bits.ts";
import type { Measure } from "./context.ts";
import type { Finding, RequirementId, Stage } from "./verdict.ts";

/** An exception that bears on a requirement, and what would be found without it. */
export type Exception = {
  readonly overlay: string;
  readonly clause: string;
  /** True when it changes whether the requirement is asked at all. */
  readonly changesForce: boolean;
  readonly without: Measure<Finding>;
};

/** A requirement of one category, ready to be asked of any portfolio. */
export type CompiledRequirement = {
  readonly id: RequirementId;
  readonly stage: Stage;
  readonly clause: string;
  /** The declarations that its tests read. */
  readonly declarations: Bits;
  readonly find: Measure<Finding>;
  /** What would be found without any exception; null where no exception bears on it. */
  readonly base: Measure<Finding> | null;
  readonly exceptions: readonly Exception[];
};
