const KEY = "attune-entry-begun";

/** The entry that was begun on a page of its kind and is not on the server yet. */
type Begun = { readonly kind: string; readonly entry: string };

/** Remembers in this tab which entry was begun: a page for a new one goes on with it after it was loaded again. */
export const rememberBegun = (begun: Begun): void => sessionStorage.setItem(KEY, JSON.stringify(begun));

/** There is nothing to go on with. */
export const forgetBegun = (): void => sessionStorage.removeItem(KEY);

/** The entry of a kind that was begun in this tab. */
export const begunOf = (kind: string): string | undefined => {
  const begun = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Begun | null;
  return begun?.kind === kind ? begun.entry : undefined;
};
