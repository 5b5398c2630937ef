import type { InEvery } from "./kind-words.ts";

export const membershipsWords: InEvery<"memberships"> = {
  en: {
    title: "Memberships",
    lead: "Years in which you are a member of an association.",
    add: "Add a membership",
    unnamed: "A membership, no association named yet",
    none: "No membership yet",
    noneText: "An association asks that you are a member when you apply. Add each term that you paid for.",
    fields: {
      association: { label: "Association" },
      from: { label: "First day" },
      to: { label: "Last day", hint: "It stands on the receipt or the card." },
    },
  },
  es: {
    title: "Membresías",
    lead: "Años en que es miembro de una asociación.",
    add: "Agregar una membresía",
    unnamed: "Una membresía, aún sin asociación",
    none: "Todavía no hay membresías",
    noneText:
      "La asociación pide que tenga una membresía cuando presente su solicitud. Agregue cada periodo que pagó.",
    fields: {
      association: { label: "Asociación" },
      from: { label: "Primer día" },
      to: { label: "Último día", hint: "Aparece en el recibo o la tarjeta." },
    },
  },
};
