import type { RaterRole } from "../../../../../core/portfolio/terms.ts";
import type { Language } from "../../../speech.ts";
import type { InEvery } from "./kind-words.ts";

const rolesEnglish = {
  "program-supervisor": "My program supervisor",
  supervisor: "Another supervisor of mine",
  "department-supervisor": "The supervisor or chair of my department",
  "rsc-provider": "Gives me reflective supervision",
  teacher: "My teacher",
  instructor: "My instructor",
  trainer: "My trainer",
  consultant: "My consultant",
  "cda-mentor": "My CDA mentor",
  colleague: "A colleague",
  "board-member": "A member of the board",
  "service-recipient": "A parent or somebody else whom I served",
  supervisee: "I supervise them",
  "rsc-recipient": "I give them reflective supervision",
  student: "My student",
} as const;

const rolesSpanish = {
  "program-supervisor": "Supervisa mi programa",
  supervisor: "Me supervisa de otra manera",
  "department-supervisor": "Supervisa o dirige mi departamento",
  "rsc-provider": "Me da supervisión reflexiva",
  teacher: "Fue mi docente",
  instructor: "Me instruyó",
  trainer: "Me capacitó",
  consultant: "Me da consulta",
  "cda-mentor": "Me acompaña en el CDA",
  colleague: "Es colega",
  "board-member": "Pertenece a la junta directiva",
  "service-recipient": "Madre, padre u otra persona que recibió mis servicios",
  supervisee: "Superviso a esta persona",
  "rsc-recipient": "Le doy supervisión reflexiva",
  student: "Estudia conmigo",
} as const;

export const referencesWords: InEvery<"references"> = {
  en: {
    title: "References",
    lead: "People who know your work and could rate it. Nobody is written to from here: an application asks for the ratings.",
    add: "Add a person",
    fresh: "Somebody who knows your work",
    unnamed: "Somebody without a name yet",
    none: "Nobody yet",
    noneText:
      "Think of three people: usually a supervisor, whoever gives you reflective supervision, and one more.",
    fields: {
      name: { label: "Name" },
      address: {
        label: "E-mail address",
        hint: "The rating will be asked for there. Ask them whether it is right.",
      },
      holder: {
        label: "In the associations’ register",
        hint: "Type a name. If they are listed, you do not have to say what they hold.",
      },
      roles: {
        label: "How do they know you?",
        hint: "Tick everything that is right.",
        choices: rolesEnglish,
      },
      current: { label: "They know my work as it is now" },
      held: { label: "Endorsements that they hold", hint: "Leave it empty if you do not know." },
      meets: { label: "They would qualify for", hint: "Without holding it, as far as you know." },
      vetted: { label: "The association spoke with them and accepted them" },
      notes: { label: "Notes for yourself", hint: "For example when you asked them." },
    },
  },
  es: {
    title: "Referencias",
    lead: "Personas que conocen su trabajo y podrían valorarlo. Desde aquí no se escribe a nadie: las valoraciones se piden con la solicitud.",
    add: "Agregar a una persona",
    fresh: "Alguien que conoce su trabajo",
    unnamed: "Alguien aún sin nombre",
    none: "Todavía nadie",
    noneText:
      "Piense en tres personas: por lo general quien supervisa, quien le da supervisión reflexiva y alguien más.",
    fields: {
      name: { label: "Nombre" },
      address: {
        label: "Dirección de correo",
        hint: "Allí se pedirá la valoración. Pregúntele si es correcta.",
      },
      holder: {
        label: "En el registro de las asociaciones",
        hint: "Escriba un nombre. Si la persona aparece, no tiene que decir qué acreditaciones tiene.",
      },
      roles: {
        label: "¿De dónde le conoce?",
        hint: "Marque todo lo que corresponda.",
        choices: rolesSpanish,
      },
      current: { label: "Conoce mi trabajo tal como es ahora" },
      held: { label: "Acreditaciones que tiene", hint: "Déjelo vacío si no lo sabe." },
      meets: { label: "Podría tener la acreditación de", hint: "Sin tenerla, hasta donde usted sabe." },
      vetted: { label: "La asociación habló con esta persona y la aceptó" },
      notes: { label: "Notas para usted", hint: "Por ejemplo, cuándo se lo pidió." },
    },
  },
};

/** What a rater is to somebody, as they choose it themselves. */
export const raterRoleLabels: { readonly [L in Language]: { readonly [R in RaterRole]: string } } = {
  en: rolesEnglish,
  es: rolesSpanish,
};
