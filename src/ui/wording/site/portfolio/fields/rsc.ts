import { areaQuestion } from "./area-question.ts";
import type { InEvery } from "./kind-words.ts";

export const rscWords: InEvery<"rsc"> = {
  en: {
    title: "Reflective supervision (RSC)",
    lead: "Reflective supervision or consultation that you received. One entry for each person you received it from and each series.",
    add: "Add reflective supervision",
    unnamed: "Reflective supervision, nobody named yet",
    none: "No reflective supervision yet",
    noneText: "Add the person whom you meet, then your hours: as one total, or meeting by meeting.",
    fields: {
      provider: {
        label: "From whom did you receive it?",
        hint: "Everybody is typed once and can be chosen again.",
      },
      form: {
        label: "How did you meet?",
        choices: { individual: "One to one", group: "In a group" },
      },
      logged: {
        label: "How do you want to write the hours down?",
        choices: {
          total: { label: "One total", hint: "First day, last day, and the hours together." },
          sessions: { label: "Meeting by meeting", hint: "For each meeting its day and hours." },
        },
      },
      from: { label: "First meeting" },
      to: { label: "Last meeting", hint: "Up to today if it goes on: change it as you go." },
      hours: { label: "Total hours", hint: "For example 24 or 18.5." },
      sessions: {
        label: "Meetings",
        hint: "For each meeting its day and hours, for example 1.5 or 1:30. Empty lines are left out.",
      },
      bands: {
        label: "How old were the children you spoke about?",
        hint: "Tick both where both are right.",
        choices: {
          infant: { label: "From pregnancy to 3 years", hint: "Up to 36 months." },
          "early-childhood": { label: "3 to 6 years", hint: "From 37 to 71 months." },
        },
      },
      whileProvidingRsc: { label: "I provided reflective supervision to others at that time" },
      aboutProvisionHours: {
        label: "Hours about the supervision that you provide",
        hint: "Only if you provide it to others. Otherwise leave it empty.",
      },
      peer: {
        label: "It was a peer group without a leader",
        hint: "Colleagues who met without anybody in the lead.",
      },
      notes: { label: "Anything that reviewers should know", hint: "Name no child and no family." },
      areas: areaQuestion.en,
    },
  },
  es: {
    title: "Supervisión reflexiva (RSC)",
    lead: "La supervisión o consulta reflexiva que recibió. Una entrada por cada persona que se la dio y por cada serie.",
    add: "Agregar supervisión reflexiva",
    unnamed: "Supervisión reflexiva, aún sin persona",
    none: "Todavía no hay supervisión reflexiva",
    noneText: "Agregue a la persona con quien se reúne y después sus horas: un total, o reunión por reunión.",
    fields: {
      provider: {
        label: "¿De quién la recibió?",
        hint: "Cada persona se escribe una vez y después se puede elegir de nuevo.",
      },
      form: {
        label: "¿Cómo se reunieron?",
        choices: { individual: "A solas con quien supervisa", group: "En grupo" },
      },
      logged: {
        label: "¿Cómo quiere anotar las horas?",
        choices: {
          total: { label: "Un total", hint: "Primer día, último día y las horas juntas." },
          sessions: { label: "Reunión por reunión", hint: "Para cada reunión su día y sus horas." },
        },
      },
      from: { label: "Primera reunión" },
      to: { label: "Última reunión", hint: "Hasta hoy si continúa: vaya cambiándolo." },
      hours: { label: "Horas en total", hint: "Por ejemplo 24 o 18.5." },
      sessions: {
        label: "Reuniones",
        hint: "Para cada reunión su día y sus horas, por ejemplo 1.5 o 1:30. Las líneas vacías no cuentan.",
      },
      bands: {
        label: "¿Qué edad tenían las niñas y los niños de quienes hablaron?",
        hint: "Marque las dos si corresponde.",
        choices: {
          infant: { label: "Del embarazo a los 3 años", hint: "Hasta los 36 meses." },
          "early-childhood": { label: "De 3 a 6 años", hint: "De 37 a 71 meses." },
        },
      },
      whileProvidingRsc: { label: "En ese tiempo yo daba supervisión reflexiva a otras personas" },
      aboutProvisionHours: {
        label: "Horas sobre la supervisión que usted da",
        hint: "Solo si la da a otras personas. Si no, déjelo vacío.",
      },
      peer: { label: "Fue entre iguales", hint: "Colegas que se reunieron sin nadie que dirigiera." },
      notes: {
        label: "Algo más que deban saber quienes revisan",
        hint: "No nombre a ninguna niña, niño ni familia.",
      },
      areas: areaQuestion.es,
    },
  },
};
