import type { DoubtKind } from "../../../../core/entries/doubts.ts";
import type { Language } from "../../speech.ts";

type DoubtWords = {
  /** Why something looks mistyped, as a sentence without a stop. */
  readonly why: { readonly [D in DoubtKind]: string };
  /** Before it, at the field where it stands. */
  readonly look: string;
};

/** What is said of what looks mistyped and counts all the same. */
export const doubtWords: { readonly [L in Language]: DoubtWords } = {
  en: {
    why: {
      "still-to-come": "This day is still to come",
      "too-far-ahead": "This day is far in the future",
      "long-ago": "This is very long ago",
      "many-hours": "These are more hours than one would expect",
    },
    look: "Please look again:",
  },
  es: {
    why: {
      "still-to-come": "Este día todavía no ha llegado",
      "too-far-ahead": "Este día está muy lejos en el futuro",
      "long-ago": "Esto fue hace muchísimo tiempo",
      "many-hours": "Son más horas de las que se esperarían",
    },
    look: "Mire otra vez:",
  },
};
