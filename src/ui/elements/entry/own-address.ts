/** From its first save on an entry has a page of its own, which can be loaded again. */
export const takeAddressOf = (entry: string): void => {
  if (!location.pathname.endsWith("/new")) return;
  const address = `${location.pathname.slice(0, -"new".length)}${entry}${location.search}`;
  history.replaceState(null, "", address);
  // A change of language or appearance leads back to where one is.
  for (const back of document.querySelectorAll<HTMLInputElement>('input[name="back"]')) back.value = address;
};
