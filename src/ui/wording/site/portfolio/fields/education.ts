import { degreeLevelWords } from "../../degree-levels.ts";
import { areaQuestion } from "./area-question.ts";
import type { InEvery } from "./kind-words.ts";

export const educationWords: InEvery<"education"> = {
  en: {
    title: "Education",
    lead: "Degrees, certificates, a CDA, and college courses. Put each one in an entry of its own.",
    add: "Add education",
    unnamed: "Education without a name yet",
    none: "No education yet",
    noneText:
      "Begin with your highest degree. If you have no degree, add the courses or the certificate that you have.",
    fields: {
      kind: {
        label: "Kind of education",
        choices: {
          degree: "A degree",
          cda: { label: "A CDA", hint: "The Child Development Associate credential." },
          certificate: "A certificate of a program",
          coursework: "College courses without a degree",
        },
      },
      level: {
        label: "Level of the degree",
        choices: degreeLevelWords.en,
      },
      degree: {
        label: "Name of the degree or certificate",
        hint: "As it stands on the document, for example BSW or Early Childhood Education Certificate.",
      },
      field: { label: "Subject", hint: "For example social work, psychology or early childhood education." },
      institution: { label: "School, college or university" },
      country: { label: "Country" },
      finished: {
        label: "Is it finished?",
        choices: {
          finished: "Yes",
          "not-yet": { label: "Not yet", hint: "It is kept, and counts once it is finished." },
        },
      },
      conferredOn: {
        label: "Day it was awarded",
        hint: "The day on the diploma or certificate. If only a month is given, take its last day.",
      },
      related: {
        label: "It was about infants, young children or their families",
        hint: "For example child development, early intervention or infant mental health.",
      },
      transcript: {
        label: "Transcript",
        hint: "The record of your studies. Official means that the school sends it to the association itself.",
        choices: {
          official: "The school sent an official one",
          unofficial: "I have a copy of my own",
          none: "None yet",
        },
      },
      notes: { label: "Anything that reviewers should know" },
      areas: areaQuestion.en,
    },
  },
  es: {
    title: "Estudios",
    lead: "Títulos, certificados, un CDA y cursos universitarios. Ponga cada uno en una entrada propia.",
    add: "Agregar estudios",
    unnamed: "Estudios aún sin nombre",
    none: "Todavía no hay estudios",
    noneText:
      "Empiece por su título más alto. Si no tiene un título, agregue los cursos o el certificado que tenga.",
    fields: {
      kind: {
        label: "Tipo de estudios",
        choices: {
          degree: "Un título universitario",
          cda: { label: "Un CDA", hint: "La credencial Child Development Associate." },
          certificate: "El certificado de un programa",
          coursework: "Cursos universitarios sin título",
        },
      },
      level: {
        label: "Nivel del título",
        choices: degreeLevelWords.es,
      },
      degree: {
        label: "Nombre del título o certificado",
        hint: "Como aparece en el documento, por ejemplo BSW o Licenciatura en Psicología.",
      },
      field: { label: "Materia", hint: "Por ejemplo trabajo social, psicología o educación inicial." },
      institution: { label: "Escuela, instituto o universidad" },
      country: { label: "País" },
      finished: {
        label: "¿Está terminado?",
        choices: {
          finished: "Sí",
          "not-yet": { label: "Todavía no", hint: "Se guarda y cuenta cuando esté terminado." },
        },
      },
      conferredOn: {
        label: "Día en que se otorgó",
        hint: "El día que aparece en el diploma o certificado. Si solo dice el mes, ponga el último día.",
      },
      related: {
        label: "Trató de bebés, niñas y niños pequeños o sus familias",
        hint: "Por ejemplo desarrollo infantil, intervención temprana o salud mental infantil.",
      },
      transcript: {
        label: "Expediente de estudios (transcript)",
        hint: "Oficial quiere decir que la escuela lo envía directamente a la asociación.",
        choices: {
          official: "La escuela envió uno oficial",
          unofficial: "Tengo una copia mía",
          none: "Todavía ninguno",
        },
      },
      notes: { label: "Algo más que deban saber quienes revisan" },
      areas: areaQuestion.es,
    },
  },
};
