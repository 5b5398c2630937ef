/** Where the directory of providers is. */
export const directoryAddresses = {
  directory: "/providers",
  mine: "/providers/mine",
  fresh: "/providers/offer",
} as const;

/** One's own listing. */
export const listingHref = (id: string): string => `${directoryAddresses.mine}/${id}`;

/** Where somebody finds themselves in a register, and comes back from to a page. */
export const findYourselfFor = (page: string): string => `/register/look-up?for=${encodeURIComponent(page)}`;

/** Where somebody who has no listing begins. */
export const findYourselfHref = findYourselfFor(directoryAddresses.fresh);
