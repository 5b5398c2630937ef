import type { InEvery } from "./kind-words.ts";

export const examsWords: InEvery<"exams"> = {
  en: {
    title: "Exams",
    lead: "Parts of the written exam that you have taken.",
    add: "Add an exam",
    unnamed: "An exam, no part chosen yet",
    none: "No exam yet",
    noneText: "Only some categories ask for an exam, and it comes after the application.",
    fields: {
      on: { label: "Day" },
      part: { label: "Which part?", choices: { "multiple-choice": "Multiple choice", essay: "Essays" } },
      designation: {
        label: "Which essays?",
        choices: { none: "None in particular", C: "Clinical", P: "Policy", RF: "Research and faculty" },
      },
      passed: { label: "I passed" },
    },
  },
  es: {
    title: "Exámenes",
    lead: "Partes del examen escrito que ya presentó.",
    add: "Agregar un examen",
    unnamed: "Un examen, aún sin parte",
    none: "Todavía no hay exámenes",
    noneText: "Solo algunas categorías piden un examen, y viene después de la solicitud.",
    fields: {
      on: { label: "Día" },
      part: { label: "¿Qué parte?", choices: { "multiple-choice": "Opción múltiple", essay: "Ensayos" } },
      designation: {
        label: "¿Qué ensayos?",
        choices: {
          none: "Ninguno en particular",
          C: "Clínicos",
          P: "De políticas",
          RF: "De investigación y docencia",
        },
      },
      passed: { label: "Lo aprobé" },
    },
  },
};
