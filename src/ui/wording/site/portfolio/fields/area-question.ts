import type { Language } from "../../../speech.ts";

/** What is asked of every kind of entry that can show knowledge or skill areas. */
export const areaQuestion: {
  readonly [L in Language]: { readonly label: string; readonly hint: string };
} = {
  en: {
    label: "Which knowledge and skill areas does it show?",
    hint: "Choose the few that fit best. You can change them at any time.",
  },
  es: {
    label: "¿Qué áreas de conocimiento y habilidad demuestra?",
    hint: "Elija las pocas que mejor correspondan. Puede cambiarlas cuando quiera.",
  },
};
