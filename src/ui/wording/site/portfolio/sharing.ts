import type { SharingYears } from "../../../../core/entries/grant.ts";
import type { Language } from "../../speech.ts";

/** What is said of letting the staff of an association look at one's portfolio. */
export type SharingWords = {
  readonly title: string;
  readonly lead: string;
  readonly shareHeading: string;
  readonly association: string;
  readonly associationHint: string;
  readonly howLong: string;
  readonly years: { readonly [Y in SharingYears]: string };
  readonly share: string;
  readonly now: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly until: (moment: string) => string;
  readonly since: (moment: string) => string;
  readonly end: string;
  readonly endOf: (association: string) => string;
  readonly earlier: string;
  readonly from: string;
  readonly to: string;
  readonly looks: string;
  readonly looksLead: string;
  readonly noLooks: string;
  readonly noLooksText: string;
  readonly who: string;
  readonly when: string;
};

export const sharingWords: { readonly [L in Language]: SharingWords } = {
  en: {
    title: "Who may look at your portfolio",
    lead: "Your portfolio is yours. Nobody sees it but you, until you let the staff of an association look. You can end that at any time.",
    shareHeading: "Let an association look",
    association: "Association",
    associationHint:
      "Its coordinators can then read your entries and confirm what needs confirming. Once one of them has looked, they are told how many things wait for that.",
    howLong: "For how long",
    years: { 1: "One year", 2: "Two years", 3: "Three years" },
    share: "Let them look",
    now: "May look now",
    nobody: "Nobody may look",
    nobodyText: "You have not shared your portfolio with an association.",
    until: (moment) => `Until ${moment}, unless you end it before`,
    since: (moment) => `Since ${moment}`,
    end: "End this",
    endOf: (association) => `End this: the staff of ${association} may look`,
    earlier: "Earlier",
    from: "From",
    to: "To",
    looks: "Who looked",
    looksLead:
      "Every visit of staff to your portfolio is kept here. Opening it again within an hour, with nothing changed, is the same visit.",
    noLooks: "Nobody has looked yet",
    noLooksText: "As soon as somebody of an association’s staff opens your portfolio, you will see it here.",
    who: "Who",
    when: "When",
  },
  es: {
    title: "Quién puede ver su portafolio",
    lead: "Su portafolio es suyo. Nadie más lo ve hasta que usted permita que el personal de una asociación lo vea. Puede terminarlo cuando quiera.",
    shareHeading: "Permitir que una asociación lo vea",
    association: "Asociación",
    associationHint:
      "Así, quienes la coordinan podrán leer sus entradas y confirmar lo que necesita confirmación. En cuanto alguien lo haya visto, sabrán cuántos datos esperan.",
    howLong: "Por cuánto tiempo",
    years: { 1: "Un año", 2: "Dos años", 3: "Tres años" },
    share: "Permitir que lo vean",
    now: "Pueden verlo ahora",
    nobody: "Nadie puede verlo",
    nobodyText: "Usted no ha compartido su portafolio con ninguna asociación.",
    until: (moment) => `Hasta el ${moment}, salvo que lo termine antes`,
    since: (moment) => `Desde el ${moment}`,
    end: "Terminar",
    endOf: (association) => `Terminar: el personal de ${association} puede verlo`,
    earlier: "Anteriores",
    from: "Desde",
    to: "Hasta",
    looks: "Quién lo vio",
    looksLead:
      "Aquí queda cada visita del personal a su portafolio. Abrirlo otra vez antes de que pase una hora, sin cambios, es la misma visita.",
    noLooks: "Nadie lo ha visto todavía",
    noLooksText: "En cuanto alguien del personal de una asociación abra su portafolio, usted lo verá aquí.",
    who: "Quién",
    when: "Cuándo",
  },
};
