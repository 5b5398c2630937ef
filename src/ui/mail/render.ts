import { htmlOf } from "./html.tsx";
import type { Context, Letter } from "./letter.ts";
import { textOf } from "./text.ts";

/** A letter in the forms that a mail has. */
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/** Gives a letter its forms. */
export const rendered = async (letter: Letter, context: Context): Promise<Rendered> => ({
  subject: letter.subject,
  text: textOf(letter, context),
  html: await htmlOf(letter, context),
});
