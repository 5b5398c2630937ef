import { withoutEmphasis } from "./emphasis.ts";

const htmlTag =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const link = /!?\[([^[\]]*)\]\(([^()]*)\)/g;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const namedEntities: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  hellip: "…",
  bull: "•",
};
const reserved = "\ue000";
const escaped = /\\([!-/:-@[-`{-~])/g;
const restored = /\ue000(\d{1,3});/g;

function fromCode(whole: string, code: number): string {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : whole;
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal) return fromCode(whole, Number(decimal));
  if (hex) return fromCode(whole, Number.parseInt(hex, 16));
  return namedEntities[name?.toLowerCase() ?? ""] ?? whole;
}

/**
 * The words of a piece of Markdown without its marks: emphasis, code ticks, links (the words stay, the address
 * goes), HTML tags, escapes and entities. Blanks are one space each. Takes time in proportion to the text.
 */
export function plainWords(markdown: string): string {
  const kept = markdown
    .replaceAll(reserved, "")
    .replace(escaped, (_, sign: string) => `${reserved}${sign.charCodeAt(0)};`)
    .replace(link, "$1")
    .replace(htmlTag, (tag) => (/^<\/?(?:br|p|div|li|td|th)\b/i.test(tag) ? " " : ""))
    .replaceAll("`", "");
  return withoutEmphasis(kept)
    .replace(entity, decoded)
    .replace(restored, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ")
    .trim();
}
