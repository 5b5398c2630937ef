import type { InEvery } from "./kind-words.ts";

export const endorsementsWords: InEvery<"endorsements"> = {
  en: {
    title: "Endorsements you hold",
    lead: "Endorsements that you have earned already, with any association.",
    add: "Add an endorsement",
    fresh: "An endorsement you hold",
    unnamed: "An endorsement, no category chosen yet",
    none: "No endorsement yet",
    noneText: "If this is your first one, there is nothing to do here.",
    fields: {
      category: { label: "Category" },
      standard: { label: "Rules it was earned by", hint: "Leave it open if you do not know." },
      earnedOn: { label: "Day it was earned", hint: "It stands on the certificate." },
      going: { label: "Do you still hold it?", choices: { "goes-on": "Yes", ended: "No" } },
      endedOn: { label: "Last day you held it" },
      renewedThrough: {
        label: "Last deadline it was renewed for",
        hint: "Leave it empty if you have not renewed yet, or every time so far.",
      },
    },
  },
  es: {
    title: "Acreditaciones que tiene",
    lead: "Acreditaciones que ya obtuvo, con cualquier asociación.",
    add: "Agregar una acreditación",
    fresh: "Una acreditación que tiene",
    unnamed: "Una acreditación, aún sin categoría",
    none: "Todavía no hay acreditaciones",
    noneText: "Si esta será la primera, aquí no hay nada que hacer.",
    fields: {
      category: { label: "Categoría" },
      standard: { label: "Reglas con que se obtuvo", hint: "Déjelo sin marcar si no lo sabe." },
      earnedOn: { label: "Día en que se obtuvo", hint: "Aparece en el certificado." },
      going: { label: "¿Todavía la tiene?", choices: { "goes-on": "Sí", ended: "No" } },
      endedOn: { label: "Último día en que la tuvo" },
      renewedThrough: {
        label: "Última fecha límite para la que se renovó",
        hint: "Déjelo vacío si aún no ha renovado, o si siempre lo ha hecho.",
      },
    },
  },
};
