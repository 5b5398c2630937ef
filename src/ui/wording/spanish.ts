import { spanishNeeds } from "./spanish-needs.ts";
import { spanishPhrases } from "./spanish-phrases.ts";
import { spanishReasons, spanishSpecialReasons } from "./spanish-reasons.ts";
import { speechIn } from "./speech.ts";
import type { Words } from "./words.ts";

const say = speechIn("es");
const hour = { one: "hora", many: "horas" };

/** What is said in Spanish, to a person addressed as usted. */
export const spanish: Words = {
  language: "es",
  requirements: {
    education: "Estudios",
    "education.transcripts": "Expedientes oficiales",
    "work.duration": "Experiencia laboral",
    "work.families": "Familias atendidas",
    "work.leadership-duration": "Experiencia de liderazgo",
    "leadership.activities": "Actividades de liderazgo",
    "training.hours": "Formación",
    "training.rsc-provision": "Formación sobre cómo ofrecer RSC",
    "rsc.hours": "Supervisión/consulta reflexiva (RSC)",
    "rsc.about-provision": "RSC sobre la RSC que usted ofrece",
    "references.total": "Valoraciones recibidas",
    "references.roles": "Valoraciones en las funciones pedidas",
    "references.endorsed": "Valoración de una persona acreditada",
    "endorsement.held": "Acreditación vigente",
    ethics: "Código de ética",
    agreement: "Acuerdo de acreditación",
    membership: "Membresía",
    competencies: "Competencias",
    treatment: "Formación y RSC sobre el tratamiento",
    "exam.multiple-choice": "Examen: opción múltiple",
    "exam.essay": "Examen: ensayo",
    "renewal.training": "Formación",
    "renewal.training.rsc-provision": "Formación sobre cómo ofrecer RSC",
    "renewal.rsc": "Supervisión/consulta reflexiva (RSC)",
    "renewal.membership": "Membresía",
  },
  statuses: {
    met: "cumplido",
    unmet: "falta",
    judgement: "lo decide una persona",
    recommended: "recomendado",
  },
  stages: { submission: "necesario para presentar", decision: "necesario para la decisión" },
  renewalStatuses: {
    "not-held": "sin acreditación vigente",
    "not-due": "todavía no toca",
    open: "abierta",
    met: "cumplida",
    lapsed: "caducada",
  },
  units: {
    days: { one: "día", many: "días" },
    families: { one: "familia", many: "familias" },
    activities: { one: "actividad", many: "actividades" },
    hours: hour,
    references: { one: "valoración", many: "valoraciones" },
  },
  entries: {
    education: { one: "entrada de estudios", many: "entradas de estudios" },
    job: { one: "empleo", many: "empleos" },
    training: { one: "formación", many: "formaciones" },
    rsc: { one: "entrada de RSC", many: "entradas de RSC" },
    activity: { one: "actividad", many: "actividades" },
    rating: { one: "valoración", many: "valoraciones" },
    membership: { one: "membresía", many: "membresías" },
    exam: { one: "examen", many: "exámenes" },
    endorsement: { one: "acreditación", many: "acreditaciones" },
    entry: { one: "entrada", many: "entradas" },
  },
  reasons: spanishReasons,
  specialReasons: spanishSpecialReasons,
  declarations: {
    noQualifiedRscProvider: "no había nadie que cumpliera los requisitos para dar RSC",
    noProgramSupervisor: "no hay supervisión del programa",
    noDepartmentSupervisor: "no hay supervisión ni dirección del departamento que conozca el campo",
    noRscProvider: "no hay quien dé RSC",
    noEndorsedReference: "ningún profesional acreditado conoce su trabajo",
    providesRsc: "usted ofrece RSC",
    supervisesOthers: "usted supervisa a otras personas",
  },
  advice: {
    "training.typical": ({ suggested, actual }) =>
      `Lo habitual es tener ${say.count(suggested, hour)} de formación o más; usted tiene ${say.number(actual)} que cuentan. Es un consejo, no un requisito.`,
    "training.beyond-minimum": ({ suggested, actual }) =>
      `Ninguno de sus estudios es del campo, así que puede hacer falta más formación que el mínimo de ${say.count(suggested, hour)}; usted tiene ${say.number(actual)} que cuentan.`,
  },
  needs: spanishNeeds,
  sorts: {
    attended: { one: "hora recibida", many: "horas recibidas" },
    given: { one: "hora impartida", many: "horas impartidas" },
    volunteering: { one: "hora de voluntariado", many: "horas de voluntariado" },
  },
  phrases: spanishPhrases,
};
