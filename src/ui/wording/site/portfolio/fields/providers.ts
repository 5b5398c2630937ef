import { degreeLevelWords } from "../../degree-levels.ts";
import type { InEvery } from "./kind-words.ts";

export const providersWords: InEvery<"providers"> = {
  en: {
    title: "Who gives you reflective supervision",
    lead: "The people from whom you receive reflective supervision or consultation. Each is typed once, whatever hours there are.",
    add: "Add a person",
    fresh: "Somebody who gives you reflective supervision",
    unnamed: "Somebody without a name yet",
    none: "Nobody yet",
    noneText:
      "Add the person who gives you reflective supervision. What they hold decides whether the hours count.",
    fields: {
      name: { label: "Name" },
      address: {
        label: "E-mail address",
        hint: "So that the association can ask them. Attune writes to it only when you ask them to confirm hours.",
      },
      holder: {
        label: "In the associations’ register",
        hint: "Type a name. If they are listed, you do not have to describe them.",
      },
      level: {
        label: "Their highest degree",
        hint: "Leave it open if you do not know.",
        choices: degreeLevelWords.en,
      },
      held: {
        label: "Endorsements that they hold or held",
        hint: "For each the category, since when, and until when if it has ended. Ask them: it is quick to answer.",
      },
      ers: {
        label: "Are they an Endorsed Reflective Supervisor?",
        choices: {
          none: "No, or I do not know",
          emerging: { label: "Emerging", hint: "On the way to it." },
          endorsed: "Yes",
        },
      },
      ersFrom: { label: "Since when" },
      ersTo: { label: "Until when", hint: "Leave it empty if it goes on." },
      vettedAs: {
        label: "An association accepted them as",
        hint: "Without an endorsement, after a talk with them.",
      },
      approved: { label: "The association approved them to give reflective supervision" },
      receivesRsc: { label: "They receive reflective supervision themselves" },
      notes: { label: "Anything that reviewers should know" },
    },
  },
  es: {
    title: "Quién le da supervisión reflexiva",
    lead: "Las personas de quienes recibe supervisión o consulta reflexiva. Cada una se escribe una vez, sin importar las horas.",
    add: "Agregar a una persona",
    fresh: "Alguien que le da supervisión reflexiva",
    unnamed: "Alguien aún sin nombre",
    none: "Todavía nadie",
    noneText:
      "Agregue a la persona que le da supervisión reflexiva. De su acreditación depende que las horas cuenten.",
    fields: {
      name: { label: "Nombre" },
      address: {
        label: "Dirección de correo",
        hint: "Para que la asociación pueda preguntarle. Attune le escribe solo cuando usted pide que confirme horas.",
      },
      holder: {
        label: "En el registro de las asociaciones",
        hint: "Escriba un nombre. Si la persona aparece, no tiene que describirla.",
      },
      level: {
        label: "Su título más alto",
        hint: "Déjelo sin marcar si no lo sabe.",
        choices: degreeLevelWords.es,
      },
      held: {
        label: "Acreditaciones que tiene o tuvo",
        hint: "Para cada una la categoría, desde cuándo y, si terminó, hasta cuándo. Pregúntele: se contesta rápido.",
      },
      ers: {
        label: "¿Tiene la acreditación para supervisar (ERS)?",
        choices: {
          none: "No, o no lo sé",
          emerging: { label: "Emergente", hint: "En camino de obtenerla." },
          endorsed: "Sí",
        },
      },
      ersFrom: { label: "Desde cuándo" },
      ersTo: { label: "Hasta cuándo", hint: "Déjelo vacío si continúa." },
      vettedAs: {
        label: "Una asociación le aceptó como",
        hint: "Sin acreditación, después de hablar con ella o él.",
      },
      approved: { label: "La asociación le aprobó para dar supervisión reflexiva" },
      receivesRsc: { label: "También recibe supervisión reflexiva" },
      notes: { label: "Algo más que deban saber quienes revisan" },
    },
  },
};
