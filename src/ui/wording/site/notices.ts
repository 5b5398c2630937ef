import type { Language } from "../speech.ts";

/** What is said once, after something was done. A journey adds its own. */
export const notices = ["saved", "language-chosen", "appearance-chosen", "signed-out"] as const;

export type Notice = (typeof notices)[number];

export const noticeWords: { readonly [L in Language]: { readonly [N in Notice]: string } } = {
  en: {
    saved: "Saved.",
    "language-chosen": "From now on in English.",
    "appearance-chosen": "The appearance was changed.",
    "signed-out": "You are signed out.",
  },
  es: {
    saved: "Guardado.",
    "language-chosen": "Desde ahora en español.",
    "appearance-chosen": "Se cambió la apariencia.",
    "signed-out": "Cerró la sesión.",
  },
};
