/** Where the directory of providers is. */
export const directoryAddresses = {
  directory: "/providers",
  mine: "/providers/mine",
  fresh: "/providers/offer",
} as const;

/** One's own listing. */
export const listingHref = (id: string): string => `${directoryAddresses.mine}/${id}`;

/** Where somebody finds themselves in a register, and comes back from. */
export const findYourselfHref = `/register/look-up?for=${encodeURIComponent(directoryAddresses.fresh)}`;
