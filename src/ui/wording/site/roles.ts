import type { PlatformRole, Role } from "../../../core/access/roles.ts";
import type { Language } from "../speech.ts";

/** What roles are called. */
export type RoleWords = { readonly [R in Role | PlatformRole]: string };

export const roleWords: { readonly [L in Language]: RoleWords } = {
  en: {
    advisor: "Advisor",
    coordinator: "Coordinator",
    reviewer: "Reviewer",
    "committee-member": "Committee member",
    "exam-scorer": "Exam scorer",
    "agency-administrator": "Agency administrator",
    "association-administrator": "Association administrator",
    "alliance-staff": "Alliance staff",
  },
  es: {
    advisor: "Asesoría",
    coordinator: "Coordinación",
    reviewer: "Revisión",
    "committee-member": "Comité",
    "exam-scorer": "Calificación de exámenes",
    "agency-administrator": "Administración de la agencia",
    "association-administrator": "Administración de la asociación",
    "alliance-staff": "Personal de la alianza",
  },
};
