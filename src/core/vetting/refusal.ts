/** Expected noes about recording a call. */
export type VettingRefusal = {
  /** A call that is still to come is not recorded. */
  readonly code: "call-to-come";
};
