/** A category of an edition that somebody has in mind. */
export type Chosen = { readonly edition: string; readonly category: string };

/** As it is kept and as it stands in addresses: `edition/CODE`. */
export const chosenText = ({ edition, category }: Chosen): string => `${edition}/${category}`;

/** Reads what {@link chosenText} wrote; undefined for any other text. */
export const readChosen = (text: string): Chosen | undefined => {
  const [edition = "", category = "", ...more] = text.split("/");
  return edition === "" || category === "" || more.length > 0 ? undefined : { edition, category };
};
