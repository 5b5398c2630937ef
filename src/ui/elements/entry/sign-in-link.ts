/** Where to sign in and come back to this page. In a tab of its own where this page is all that keeps what was typed. */
export const signInLink = (words: string, isAllThereIs: boolean): HTMLAnchorElement => {
  const link = document.createElement("a");
  link.href = `/sign-in?next=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
  link.textContent = words;
  if (isAllThereIs) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  return link;
};
