import type { Counted, Language } from "../speech.ts";

/** What the pages of licensed text say. */
export type FrameworkWords = {
  readonly title: string;
  readonly lead: string;
  readonly inForce: string;
  readonly none: string;
  readonly noneText: string;
  readonly earlier: (count: number) => string;
  readonly accepted: (by: string, moment: string) => string;
  readonly acceptedBySomebody: (moment: string) => string;
  readonly ended: (moment: string) => string;
  readonly broughtBack: string;
  readonly look: string;
  readonly lookAt: (profile: string, moment: string) => string;
  readonly end: string;
  readonly endOf: (profile: string) => string;
  readonly bringBack: string;
  readonly bringBackOf: (profile: string, moment: string) => string;
  readonly expertise: Counted;
  readonly areas: Counted;
  readonly statements: Counted;
  readonly unplaced: Counted;
  readonly importHeading: string;
  readonly importLead: string;
  readonly profile: string;
  readonly file: string;
  readonly fileHint: string;
  readonly pasted: string;
  readonly pastedHint: string;
  readonly check: string;
  readonly preview: {
    readonly title: string;
    readonly lead: string;
    readonly accept: string;
    readonly again: string;
    readonly unplaced: string;
    readonly allPlaced: string;
    readonly line: (line: number) => string;
    readonly item: (identifier: string) => string;
    readonly areasNamed: (areas: string) => string;
    readonly withNested: string;
  };
};

export const frameworkWords: { readonly [L in Language]: FrameworkWords } = {
  en: {
    title: "Competency framework",
    lead: "Your licensed text: the official statements that show what each area of expertise looks like in practice. Only those who follow your association, and its staff, see it.",
    inForce: "Shown now",
    none: "No licensed text yet",
    noneText: "Without one, people see our own sentence for each area.",
    earlier: (count) => (count === 1 ? "1 earlier version" : `${count} earlier versions`),
    accepted: (by, moment) => `Accepted by ${by}, ${moment}`,
    acceptedBySomebody: (moment) => `Accepted ${moment}`,
    ended: (moment) => `Ended ${moment}`,
    broughtBack: "Brought back",
    look: "Look at it",
    lookAt: (profile, moment) => `Look at it: the text for ${profile} of ${moment}`,
    end: "Stop showing it",
    endOf: (profile) => `Stop showing it: the text for ${profile}`,
    bringBack: "Bring it back",
    bringBackOf: (profile, moment) => `Bring it back: the text for ${profile} of ${moment}`,
    expertise: { one: "area of expertise", many: "areas of expertise" },
    areas: { one: "area", many: "areas" },
    statements: { one: "statement, nested ones included", many: "statements, nested ones included" },
    unplaced: { one: "piece without a place", many: "pieces without a place" },
    importHeading: "Import a text",
    importLead:
      "You see first what was read and what was not. Nothing is kept before you accept it. An import takes the place of the text that is shown now; that one can be brought back.",
    profile: "For which profile?",
    file: "File",
    fileHint: "Markdown, or a CASE 1.1 package as JSON; at most 2 MB.",
    pasted: "Or paste the text",
    pastedHint: "Headings and lists as they stand in the document.",
    check: "Look at it first",
    preview: {
      title: "What was read",
      lead: "Please look through it. Nothing is kept yet.",
      accept: "Accept and show it",
      again: "Choose another text",
      unplaced: "What has no place",
      allPlaced: "Everything in the text has its place.",
      line: (line) => `Line ${line}`,
      item: (identifier) => `Item ${identifier}`,
      areasNamed: (areas) => `Areas: ${areas}`,
      withNested: "What was read, area of expertise by area of expertise",
    },
  },
  es: {
    title: "Marco de competencias",
    lead: "Su texto con licencia: los enunciados oficiales que muestran cómo se ve en la práctica cada área de especialización. Solo lo ven quienes siguen a su asociación y su personal.",
    inForce: "Se muestra ahora",
    none: "Todavía no hay texto con licencia",
    noneText: "Sin él, las personas ven nuestra propia frase para cada área.",
    earlier: (count) => (count === 1 ? "1 versión anterior" : `${count} versiones anteriores`),
    accepted: (by, moment) => `Aceptado por ${by}, ${moment}`,
    acceptedBySomebody: (moment) => `Aceptado ${moment}`,
    ended: (moment) => `Retirado ${moment}`,
    broughtBack: "Recuperado",
    look: "Verlo",
    lookAt: (profile, moment) => `Verlo: el texto para ${profile} de ${moment}`,
    end: "Dejar de mostrarlo",
    endOf: (profile) => `Dejar de mostrarlo: el texto para ${profile}`,
    bringBack: "Recuperarlo",
    bringBackOf: (profile, moment) => `Recuperarlo: el texto para ${profile} de ${moment}`,
    expertise: { one: "área de especialización", many: "áreas de especialización" },
    areas: { one: "área", many: "áreas" },
    statements: { one: "enunciado, con los anidados", many: "enunciados, con los anidados" },
    unplaced: { one: "fragmento sin lugar", many: "fragmentos sin lugar" },
    importHeading: "Importar un texto",
    importLead:
      "Primero ve lo que se leyó y lo que no. Nada se guarda antes de que lo acepte. Lo importado sustituye al texto que se muestra ahora, que puede recuperarse.",
    profile: "¿Para qué perfil?",
    file: "Archivo",
    fileHint: "Markdown o un paquete CASE 1.1 en JSON; 2 MB como máximo.",
    pasted: "O pegue el texto",
    pastedHint: "Títulos y listas tal como están en el documento.",
    check: "Verlo primero",
    preview: {
      title: "Lo que se leyó",
      lead: "Por favor, revíselo. Todavía no se guarda nada.",
      accept: "Aceptar y mostrarlo",
      again: "Elegir otro texto",
      unplaced: "Lo que no tiene lugar",
      allPlaced: "Todo lo que hay en el texto tiene su lugar.",
      line: (line) => `Línea ${line}`,
      item: (identifier) => `Elemento ${identifier}`,
      areasNamed: (areas) => `Áreas: ${areas}`,
      withNested: "Lo que se leyó, área de especialización por área de especialización",
    },
  },
};
