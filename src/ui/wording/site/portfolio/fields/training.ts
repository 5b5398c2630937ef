import { areaQuestion } from "./area-question.ts";
import type { InEvery } from "./kind-words.ts";

export const trainingWords: InEvery<"training"> = {
  en: {
    title: "Training",
    lead: "Workshops, conferences, courses and in-service days. Hours are clock hours of 60 minutes, without breaks.",
    add: "Add training",
    unnamed: "Training without a title yet",
    none: "No training yet",
    noneText: "Your certificates of attendance say all that is needed: the title, the day and the hours.",
    fields: {
      title: { label: "Title of the training", hint: "For example The First Year Together." },
      part: { label: "Your part in it", choices: { attended: "I attended it", taught: "I taught it" } },
      logged: {
        label: "Was it one day or a series?",
        choices: {
          total: { label: "One day", hint: "Or several days that you write down as one." },
          sessions: { label: "A series", hint: "Several days, each with its hours." },
        },
      },
      date: { label: "Day", hint: "If it took several days, the last one." },
      hours: { label: "Hours", hint: "For example 6, 1.5 or 1:30." },
      sessions: {
        label: "Days and hours",
        hint: "For each day its hours, for example 1.5 or 1:30. Empty lines are left out.",
      },
      relationshipBased: {
        label: "It was about relationships",
        hint: "Between babies or young children and those who care for them. Most infant mental health training is.",
      },
      rscProvisionHours: {
        label: "Hours about providing reflective supervision",
        hint: "Only if part of it was about how to provide it to others. Otherwise leave it empty.",
      },
      didactic: {
        label: "It taught content",
        hint: "A lesson with content, not only talking about cases.",
      },
      approved: { label: "The association approved this training" },
      trainer: { label: "Who gave it", hint: "A name or an organization." },
      place: { label: "Where", hint: "A town, or online." },
      notes: {
        label: "What you learned",
        hint: "A few words. Reviewers read it. Name no child and no family.",
      },
      areas: areaQuestion.en,
    },
  },
  es: {
    title: "Formación",
    lead: "Talleres, congresos, cursos y jornadas de capacitación. Las horas son de 60 minutos, sin descansos.",
    add: "Agregar formación",
    unnamed: "Formación aún sin título",
    none: "Todavía no hay formación",
    noneText: "Sus certificados de asistencia dicen todo lo necesario: el título, el día y las horas.",
    fields: {
      title: { label: "Título de la formación", hint: "Por ejemplo El primer año juntos." },
      part: { label: "Su parte", choices: { attended: "Asistí", taught: "La impartí" } },
      logged: {
        label: "¿Fue un día o una serie?",
        choices: {
          total: { label: "Un día", hint: "O varios días que anota como uno solo." },
          sessions: { label: "Una serie", hint: "Varios días, cada uno con sus horas." },
        },
      },
      date: { label: "Día", hint: "Si fueron varios días, el último." },
      hours: { label: "Horas", hint: "Por ejemplo 6, 1.5 o 1:30." },
      sessions: {
        label: "Días y horas",
        hint: "Para cada día sus horas, por ejemplo 1.5 o 1:30. Las líneas vacías no cuentan.",
      },
      relationshipBased: {
        label: "Trató de las relaciones",
        hint: "Entre bebés o niñas y niños pequeños y quienes los cuidan. Casi toda la formación en salud mental infantil trata de eso.",
      },
      rscProvisionHours: {
        label: "Horas sobre cómo dar supervisión reflexiva",
        hint: "Solo si una parte trató de cómo darla a otras personas. Si no, déjelo vacío.",
      },
      didactic: {
        label: "Se enseñó un contenido",
        hint: "Una clase con contenido, no solo hablar de casos.",
      },
      approved: { label: "La asociación aprobó esta formación" },
      trainer: { label: "Quién la impartió", hint: "Un nombre o una organización." },
      place: { label: "Dónde", hint: "Una ciudad, o en línea." },
      notes: {
        label: "Lo que aprendió",
        hint: "Unas palabras. Las leen quienes revisan. No nombre a ninguna niña, niño ni familia.",
      },
      areas: areaQuestion.es,
    },
  },
};
