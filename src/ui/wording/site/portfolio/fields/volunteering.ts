import type { InEvery } from "./kind-words.ts";

export const volunteeringWords: InEvery<"volunteering"> = {
  en: {
    title: "Volunteering for endorsement",
    lead: "Unpaid work for an association’s endorsement, such as reviewing applications. It can count when you renew.",
    add: "Add volunteering",
    unnamed: "Volunteering without a name yet",
    none: "No volunteering yet",
    noneText:
      "Only work for the endorsement itself belongs here. Volunteer work with families belongs under work.",
    fields: {
      activity: { label: "What you did", hint: "For example reviewed two applications." },
      date: { label: "Day" },
      hours: { label: "Hours", hint: "For example 2 or 1:30." },
    },
  },
  es: {
    title: "Voluntariado para la acreditación",
    lead: "Trabajo sin pago para la acreditación de una asociación, como revisar solicitudes. Puede contar cuando renueve.",
    add: "Agregar voluntariado",
    unnamed: "Voluntariado aún sin nombre",
    none: "Todavía no hay voluntariado",
    noneText:
      "Aquí va solo el trabajo para la acreditación misma. El voluntariado con familias va en Trabajo.",
    fields: {
      activity: { label: "Lo que hizo", hint: "Por ejemplo, revisar dos solicitudes." },
      date: { label: "Día" },
      hours: { label: "Horas", hint: "Por ejemplo 2 o 1:30." },
    },
  },
};
