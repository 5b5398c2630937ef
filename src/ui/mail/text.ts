import { wrapped } from "../text/wrap.ts";
import { mailWords } from "../wording/site/mail.ts";
import { footerOf } from "./footer.ts";
import type { Context, Letter } from "./letter.ts";

/** RFC 5322 asks for lines of at most 78 characters; only an address is longer, because it must not be broken. */
const WIDTH = 76;

const paragraph = (text: string): string => wrapped(text.replaceAll(/\s+/g, " "), WIDTH).join("\n");

/** A letter as plain text. */
export const textOf = (letter: Letter, context: Context): string => {
  const facts = letter.facts.map(({ label, value }) => paragraph(`${label}: ${value}`)).join("\n");
  const blocks = [
    paragraph(mailWords[context.language].greeting(context.name)),
    ...letter.paragraphs.map(paragraph),
    ...(facts === "" ? [] : [facts]),
    `${paragraph(`${letter.button.label}:`)}\n${letter.button.address}`,
    ...(letter.unasked === undefined ? [] : [paragraph(letter.unasked)]),
    "---",
    ...footerOf(letter, context).map(paragraph),
    ...(context.refuseAt === undefined
      ? []
      : [`${paragraph(`${mailWords[context.language].refuse}:`)}\n${context.refuseAt}`]),
  ];
  return `${blocks.join("\n\n")}\n`;
};
