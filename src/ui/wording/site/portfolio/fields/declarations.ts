import type { InEvery } from "./kind-words.ts";

export const declarationsWords: InEvery<"declarations"> = {
  en: {
    title: "What only you can say",
    lead: "A few rules ask for your word. Tick only what is true; you may be asked about it.",
    add: "Fill it in",
    fresh: "What only you can say",
    unnamed: "What only you can say",
    none: "Nothing yet",
    noneText: "Nothing has to be ticked.",
    fields: {
      declared: {
        label: "This is true of me",
        choices: {
          noQualifiedRscProvider: "I could find nobody qualified to give me reflective supervision",
          noProgramSupervisor: "I have no program supervisor",
          noDepartmentSupervisor: "No supervisor or chair of my department knows this field",
          noRscProvider: "Nobody gives me reflective supervision",
          noEndorsedReference: "Nobody who is endorsed knows my work",
          providesRsc: "I give reflective supervision to others",
          supervisesOthers: "I supervise others",
        },
      },
      ethicsSignedOn: {
        label: "Day you signed the code of ethics",
        hint: "Leave it empty if you have not signed it yet.",
      },
      agreementSignedOn: {
        label: "Day you signed the endorsement agreement",
        hint: "Leave it empty if you have not signed it yet.",
      },
    },
  },
  es: {
    title: "Lo que solo usted puede decir",
    lead: "Algunas reglas piden su palabra. Marque solo lo que sea verdad; es posible que se le pregunte.",
    add: "Completar",
    fresh: "Lo que solo usted puede decir",
    unnamed: "Lo que solo usted puede decir",
    none: "Todavía nada",
    noneText: "No hay que marcar nada.",
    fields: {
      declared: {
        label: "Esto es verdad en mi caso",
        choices: {
          noQualifiedRscProvider:
            "No encontré a nadie que cumpla los requisitos para darme supervisión reflexiva",
          noProgramSupervisor: "Nadie supervisa mi programa",
          noDepartmentSupervisor: "Nadie que supervise o dirija mi departamento conoce este campo",
          noRscProvider: "Nadie me da supervisión reflexiva",
          noEndorsedReference: "Nadie con acreditación conoce mi trabajo",
          providesRsc: "Doy supervisión reflexiva a otras personas",
          supervisesOthers: "Superviso a otras personas",
        },
      },
      ethicsSignedOn: {
        label: "Día en que firmó el código de ética",
        hint: "Déjelo vacío si aún no lo ha firmado.",
      },
      agreementSignedOn: {
        label: "Día en que firmó el acuerdo de acreditación",
        hint: "Déjelo vacío si aún no lo ha firmado.",
      },
    },
  },
};
