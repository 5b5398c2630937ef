const textIn = (html: string): string =>
  html
    .replaceAll(/<svg\b.*?<\/svg>/gs, "")
    .replaceAll(/<span[^>]*(?:aria-hidden="true"|visually-hidden)[^>]*>.*?<\/span>/gs, "")
    .replaceAll(/<[^>]*>/g, " ");

const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLocaleLowerCase();

/**
 * Buttons and links of a page that are called otherwise than they look: whoever speaks to the device says what is seen, so
 * the name holds these words (WCAG 2.5.3).
 */
export const calledOtherwise = (page: string): readonly string[] =>
  [...page.matchAll(/<(button|a)\b([^>]*)\baria-label="([^"]*)"([^>]*)>(.*?)<\/\1>/gs)].flatMap(
    ([, , , says = "", , inside = ""]) => {
      const [seen, name] = [plain(textIn(inside)), plain(says)];
      return name.includes(seen) ? [] : [`“${seen}” is called “${name}”`];
    },
  );
