const STANDS_FOR: { readonly [sign: string]: string } = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** A text in lower case, without accents and without spaces: what two ways of writing one word have in common. */
export const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s]/gu, "")
    .toLowerCase();

/** The same with signs read as the letters that they are typed for (p4$$w0rd), and nothing but letters. */
export const lettersMeant = (text: string): string =>
  Array.from(withoutAccents(text))
    .map((sign) => STANDS_FOR[sign] ?? sign)
    .filter((sign) => /\p{L}/u.test(sign))
    .join("");
