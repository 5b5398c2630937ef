import type { Language } from "../speech.ts";

/** What is said once, after something was done. A journey adds its own. */
export const notices = ["saved", "signed-out"] as const;

export type Notice = (typeof notices)[number];

export const noticeWords: { readonly [L in Language]: { readonly [N in Notice]: string } } = {
  en: {
    saved: "Saved.",
    "signed-out": "You are signed out.",
  },
  es: {
    saved: "Guardado.",
    "signed-out": "Cerró la sesión.",
  },
};
