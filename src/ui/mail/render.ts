import { becomesLink } from "../../core/kernel/holds-link.ts";
import { htmlOf } from "./html.tsx";
import type { Context, Letter } from "./letter.ts";
import { textOf } from "./text.ts";

/** A letter in the forms that a mail has. */
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/** Whom a letter greets: nobody by a name that a mail program would make a link of, which somebody else may have typed. */
const greeting = ({ name, ...context }: Context): Context =>
  name === undefined || becomesLink(name) ? context : { ...context, name };

/** Gives a letter its forms. */
export const rendered = async (letter: Letter, context: Context): Promise<Rendered> => {
  const greets = greeting(context);
  return { subject: letter.subject, text: textOf(letter, greets), html: await htmlOf(letter, greets) };
};
