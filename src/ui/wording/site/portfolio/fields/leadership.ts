import { areaQuestion } from "./area-question.ts";
import type { InEvery } from "./kind-words.ts";

export const leadershipWords: InEvery<"leadership"> = {
  en: {
    title: "Leadership",
    lead: "What you did for the field beyond your daily work: boards, committees, projects, teaching, writing.",
    add: "Add an activity",
    unnamed: "An activity without a name yet",
    none: "No leadership yet",
    noneText: "This is asked of mentors. If you are not on the way to become one, leave it empty.",
    fields: {
      activity: { label: "Activity", hint: "For example chair of a state work group on home visiting." },
      organization: { label: "Organization" },
      scope: {
        label: "How far does it reach?",
        choices: {
          local: "A town or a county",
          regional: "A region",
          state: "A state",
          national: "The whole country or more",
        },
      },
      from: { label: "First day" },
      going: { label: "Does it go on?", choices: { "goes-on": "Yes", ended: "No, it has ended" } },
      to: { label: "Last day" },
      associationRole: { label: "It is a role in an infant or early childhood mental health association" },
      beyondPaidWork: { label: "It goes beyond what I am paid for" },
      notes: {
        label: "What you did",
        hint: "A few sentences. Reviewers read them. Name no child and no family.",
      },
      areas: areaQuestion.en,
    },
  },
  es: {
    title: "Liderazgo",
    lead: "Lo que hizo por el campo más allá de su trabajo diario: juntas, comités, proyectos, docencia, publicaciones.",
    add: "Agregar una actividad",
    unnamed: "Una actividad aún sin nombre",
    none: "Todavía no hay liderazgo",
    noneText: "Se pide a quienes aspiran a ser mentoras o mentores. Si no es su caso, déjelo vacío.",
    fields: {
      activity: {
        label: "Actividad",
        hint: "Por ejemplo, presidir un grupo de trabajo estatal sobre visitas al hogar.",
      },
      organization: { label: "Organización" },
      scope: {
        label: "¿Hasta dónde llega?",
        choices: {
          local: "Una ciudad o un condado",
          regional: "Una región",
          state: "Un estado",
          national: "Todo el país o más",
        },
      },
      from: { label: "Primer día" },
      going: { label: "¿Continúa?", choices: { "goes-on": "Sí", ended: "No, ya terminó" } },
      to: { label: "Último día" },
      associationRole: {
        label: "Es una función en una asociación de salud mental infantil o de la primera infancia",
      },
      beyondPaidWork: { label: "Va más allá de aquello por lo que me pagan" },
      notes: {
        label: "Lo que hizo",
        hint: "Unas frases. Las leen quienes revisan. No nombre a ninguna niña, niño ni familia.",
      },
      areas: areaQuestion.es,
    },
  },
};
