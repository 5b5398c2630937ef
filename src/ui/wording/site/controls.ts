import type { Language } from "../speech.ts";

/** What the controls say by themselves, whatever they are used for. */
export type ControlWords = {
  readonly noticeKinds: {
    readonly information: string;
    readonly success: string;
    readonly warning: string;
    readonly error: string;
  };
};

export const controlWords: { readonly [L in Language]: ControlWords } = {
  en: {
    noticeKinds: {
      information: "For your information",
      success: "Done",
      warning: "Please note",
      error: "Problem",
    },
  },
  es: {
    noticeKinds: {
      information: "Para su información",
      success: "Listo",
      warning: "Atención",
      error: "Problema",
    },
  },
};
