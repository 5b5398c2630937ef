import type { Counted, Language } from "../../speech.ts";

/** What the list of applications says to staff. */
export type DeskListWords = {
  readonly title: string;
  readonly lead: string;
  readonly says: string;
  readonly shown: string;
  readonly groups: { readonly waiting: string; readonly open: string; readonly ended: string };
  readonly states: string;
  readonly counted: (label: string, count: string) => string;
  readonly name: string;
  readonly find: string;
  readonly clear: string;
  readonly applications: Counted;
  readonly applicant: string;
  readonly category: string;
  readonly state: string;
  readonly turn: string;
  readonly since: string;
  readonly days: Counted;
  readonly today: string;
  readonly nothingWaits: string;
  readonly nothingWaitsText: string;
  readonly none: string;
  readonly noneText: string;
  readonly noneAtAll: string;
  readonly noneAtAllText: string;
  readonly seeAll: string;
};

export const deskListWords: { readonly [L in Language]: DeskListWords } = {
  en: {
    title: "Applications",
    lead: "Everybody who applies for an endorsement here. What has waited longest stands first.",
    says: "Find applications",
    shown: "Show",
    groups: { waiting: "Waiting for the coordinator", open: "All that are open", ended: "All that ended" },
    states: "By state",
    counted: (label, count) => `${label} (${count})`,
    name: "Name",
    find: "Find",
    clear: "Show all that are open",
    applications: { one: "application", many: "applications" },
    applicant: "Applicant",
    category: "Category",
    state: "State",
    turn: "Turn",
    since: "Since",
    days: { one: "day", many: "days" },
    today: "today",
    nothingWaits: "Nothing is waiting for the coordinator",
    nothingWaitsText: "When somebody registers or submits, it will stand here.",
    none: "No application was found",
    noneText: "Try another state, or part of the name.",
    noneAtAll: "Nobody has applied yet",
    noneAtAllText:
      "People apply from their own pages, once the association has chosen the edition and the categories that it offers.",
    seeAll: "See all that are open",
  },
  es: {
    title: "Solicitudes",
    lead: "Todas las personas que solicitan aquí una acreditación. Primero, lo que lleva más tiempo esperando.",
    says: "Buscar solicitudes",
    shown: "Mostrar",
    groups: {
      waiting: "Esperan a la coordinación",
      open: "Todas las abiertas",
      ended: "Todas las terminadas",
    },
    states: "Por estado",
    counted: (label, count) => `${label} (${count})`,
    name: "Nombre",
    find: "Buscar",
    clear: "Mostrar todas las abiertas",
    applications: { one: "solicitud", many: "solicitudes" },
    applicant: "Quien solicita",
    category: "Categoría",
    state: "Estado",
    turn: "Turno",
    since: "Desde",
    days: { one: "día", many: "días" },
    today: "hoy",
    nothingWaits: "Nada espera a la coordinación",
    nothingWaitsText: "Cuando alguien se registre o presente una solicitud, estará aquí.",
    none: "No se encontró ninguna solicitud",
    noneText: "Pruebe con otro estado o con una parte del nombre.",
    noneAtAll: "Todavía no hay solicitudes",
    noneAtAllText:
      "Las personas presentan su solicitud desde sus propias páginas, una vez que la asociación haya elegido la edición y las categorías que ofrece.",
    seeAll: "Ver todas las abiertas",
  },
};
