import type { PlatformRole, Role } from "../../../core/access/roles.ts";
import type { Language } from "../speech.ts";

/** What each role is called, standing alone. */
export const roleWords: { readonly [L in Language]: { readonly [R in Role | PlatformRole]: string } } = {
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
    advisor: "Persona asesora",
    coordinator: "Coordinación",
    reviewer: "Persona revisora",
    "committee-member": "Integrante del comité",
    "exam-scorer": "Persona que califica exámenes",
    "agency-administrator": "Administración de una agencia",
    "association-administrator": "Administración de la asociación",
    "alliance-staff": "Personal de la alianza",
  },
};
