import type { Language } from "../speech.ts";

/** The entries of the menus. */
export type NavigationWords = {
  readonly association: string;
  readonly desk: string;
  readonly applications: string;
  readonly portfolios: string;
  readonly settings: string;
  readonly people: string;
  readonly register: string;
  readonly framework: string;
  readonly directory: string;
  readonly audit: string;
  readonly portfolio: string;
  readonly ownApplications: string;
  readonly documents: string;
  readonly competencies: string;
  readonly rsc: string;
  readonly plan: string;
  readonly confirmations: string;
  readonly alliance: string;
  readonly account: string;
  readonly security: string;
  readonly sessions: string;
  readonly addresses: string;
  readonly mail: string;
  readonly activity: string;
  readonly demonstration: string;
};

export const navigationWords: { readonly [L in Language]: NavigationWords } = {
  en: {
    association: "Association",
    desk: "Desk",
    applications: "Applications",
    portfolios: "Portfolios",
    settings: "Settings",
    people: "People",
    register: "Register",
    framework: "Framework",
    directory: "Directory",
    audit: "Audit",
    portfolio: "Portfolio",
    ownApplications: "Your applications",
    documents: "Documents",
    competencies: "Competencies",
    rsc: "RSC",
    plan: "Plan",
    confirmations: "Hours to confirm",
    alliance: "Alliance",
    account: "Your account",
    security: "Signing in",
    sessions: "Where you are signed in",
    addresses: "E-mail addresses",
    mail: "What you get by mail",
    activity: "Your activity",
    demonstration: "Demonstration",
  },
  es: {
    association: "Asociación",
    desk: "Escritorio",
    applications: "Solicitudes",
    portfolios: "Portafolios",
    settings: "Ajustes",
    people: "Personas",
    register: "Registro",
    framework: "Marco de competencias",
    directory: "Directorio",
    audit: "Auditoría",
    portfolio: "Portafolio",
    ownApplications: "Sus solicitudes",
    documents: "Documentos",
    competencies: "Competencias",
    rsc: "RSC",
    plan: "Plan",
    confirmations: "Horas por confirmar",
    alliance: "Alianza",
    account: "Su cuenta",
    security: "Inicio de sesión",
    sessions: "Sesiones abiertas",
    addresses: "Direcciones de correo",
    mail: "Qué recibe por correo",
    activity: "Su actividad",
    demonstration: "Demostración",
  },
};
