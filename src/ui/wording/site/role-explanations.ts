import type { Role } from "../../../core/access/roles.ts";
import type { Language } from "../speech.ts";

/** What each role is for, in a sentence that begins with what whoever has it does. */
export const roleExplanations: { readonly [L in Language]: { readonly [R in Role]: string } } = {
  en: {
    advisor: "Sees and comments on the applicants assigned to them.",
    coordinator: "Runs the process from registration to decision, and reads settings and people.",
    reviewer: "Reads assigned applications and records a judgement for each area of expertise.",
    "committee-member": "Votes on decisions.",
    "exam-scorer": "Marks essays without knowing whose they are.",
    "agency-administrator": "Pays for and manages the seats of an agency's staff.",
    "association-administrator":
      "Changes settings, invites people, gives and ends roles, and reads the audit.",
  },
  es: {
    advisor: "Ve y comenta a las personas solicitantes que se le asignan.",
    coordinator: "Lleva el proceso desde la inscripción hasta la decisión y consulta ajustes y personas.",
    reviewer: "Lee las solicitudes que se le asignan y registra un juicio por cada área de especialidad.",
    "committee-member": "Vota las decisiones.",
    "exam-scorer": "Califica ensayos sin saber de quién son.",
    "agency-administrator": "Paga y administra los lugares del personal de una agencia.",
    "association-administrator":
      "Cambia ajustes, invita a personas, da y termina funciones, y consulta la auditoría.",
  },
};
