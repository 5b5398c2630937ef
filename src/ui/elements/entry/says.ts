const linkTo = (href: string, words: string): HTMLAnchorElement => {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  return link;
};

/** The sentence of an entry: announced where it tells something new, and not with every letter. */
export const makeSays = (place: HTMLElement | null) => {
  let told = place?.textContent ?? "";
  let stands: string | undefined;
  const put = (isNews: boolean, ...parts: readonly (string | Node)[]): void => {
    place?.setAttribute("aria-live", isNews ? "polite" : "off");
    place?.replaceChildren(...parts);
    stands = undefined;
  };
  const outcome = (words: string, link?: HTMLAnchorElement): void => {
    const said = `${words} ${link?.href ?? ""}`;
    // A link that somebody is just pressing would be gone before they let go of it.
    if (said === stands) return;
    put(words !== told, words, ...(link === undefined ? [] : [" ", link]));
    told = words;
    stands = said;
  };
  return {
    /** On its way; as long as something waits, that stays said. */
    working: (words: string): void => {
      if (place?.dataset["waits"] === undefined) put(false, words);
    },
    /** It has arrived; what is still missing is further down. */
    arrived: (words: string, missing: string): void => {
      delete place?.dataset["waits"];
      outcome(words, missing === "" ? undefined : linkTo("#entry-problems", missing));
    },
    /** It has not, and why; with a link to what can be done about it. */
    waits: (words: string, link?: HTMLAnchorElement): void => {
      if (place !== null) place.dataset["waits"] = "";
      outcome(words, link);
    },
  };
};
