import type { Language } from "../speech.ts";
import { englishMail } from "./mail.en.ts";
import { spanishMail } from "./mail.es.ts";
import type { MailWords } from "./mail-words.ts";

/** What mail says, in each language. */
export const mailWords: { readonly [L in Language]: MailWords } = { en: englishMail, es: spanishMail };
