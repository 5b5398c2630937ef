import type { Language } from "../../speech.ts";
import { degreeLevelWords } from "../degree-levels.ts";

/** The words of the page on which somebody imagines what they could add. */
export type WhatIfWords = {
  readonly title: string;
  readonly lead: string;
  readonly columns: string;
  readonly columnsLead: string;
  readonly column: (number: number) => string;
  readonly none: string;
  readonly adding: string;
  readonly addingLead: string;
  readonly training: string;
  readonly trainingAbout: string;
  readonly aboutHint: string;
  readonly rsc: string;
  readonly rscHint: string;
  readonly rscAbout: string;
  readonly rscForm: string;
  readonly forms: { readonly individual: string; readonly group: string };
  readonly by: string;
  readonly byHint: string;
  readonly degree: string;
  readonly noDegree: string;
  readonly degrees: {
    readonly associate: string;
    readonly bachelor: string;
    readonly master: string;
    readonly doctorate: string;
  };
  readonly degreeOn: string;
  readonly pace: string;
  readonly paceLead: string;
  readonly trainingPace: string;
  readonly rscPace: string;
  readonly hours: string;
  readonly show: string;
  readonly clear: string;
  readonly results: string;
  /** The way from the answer to the form below it. */
  readonly change: string;
  readonly question: string;
  /** Where more was asked for than stands side by side. */
  readonly onlyFirst: (shown: number) => string;
  readonly today: string;
  readonly later: (day: string) => string;
  readonly earliest: string;
  readonly earliestThen: string;
  readonly ready: string;
  readonly readyOn: (day: string) => string;
  readonly noDate: string;
  /** What no passing of time brings. */
  readonly notByWaiting: (names: string) => string;
  readonly restBy: (day: string) => string;
  readonly holdsBack: (names: string) => string;
  readonly stillMissing: string;
  readonly nothingMissing: string;
  readonly from: (day: string) => string;
  readonly notByTime: string;
  readonly everything: string;
  readonly choose: string;
  readonly chooseText: string;
  readonly finder: string;
  readonly nothingKept: string;
};

export const whatIfWords: { readonly [L in Language]: WhatIfWords } = {
  en: {
    title: "What if …?",
    lead: "Put categories and editions side by side, imagine what you could add, and see when you could be ready. Nothing here is kept or sent to anybody.",
    columns: "What to compare",
    columnsLead: "Up to four, side by side.",
    column: (number) => `Category ${number}`,
    none: "– none –",
    adding: "If I add …",
    addingLead: "Leave empty what you do not want to imagine.",
    training: "Hours of training",
    trainingAbout: "Of these, about providing RSC",
    aboutHint: "Only if you provide RSC yourself, or want to.",
    rsc: "Hours of RSC",
    rscHint: "From a provider who qualifies, spread evenly until the day below.",
    rscAbout: "Of these, about the RSC you provide",
    rscForm: "How you meet",
    forms: { individual: "One to one", group: "In a group" },
    by: "By when",
    byHint: "Half a year from now if you leave it empty.",
    degree: "A degree",
    noDegree: "No further degree",
    degrees: degreeLevelWords.en,
    degreeOn: "Conferred on",
    pace: "How you go on",
    paceLead: "For the earliest date it is assumed that hours of the right kind come every month.",
    trainingPace: "Training each month",
    rscPace: "RSC each month",
    hours: "hours",
    show: "Show",
    clear: "Begin again",
    results: "When could I be ready?",
    change: "Ask something else",
    question: "Your question",
    onlyFirst: (shown) => `Only the first ${shown} are shown. Choose others below.`,
    today: "Today",
    later: (day) => `On ${day}, with what you add`,
    earliest: "Ready to submit",
    earliestThen: "With what you add",
    ready: "Now: nothing is missing.",
    readyOn: (day) => `On ${day} at the earliest, if nothing gets in the way.`,
    noDate: "No date yet.",
    notByWaiting: (names) => `These do not come by waiting; somebody has to do them: ${names}.`,
    restBy: (day) => `Everything else could be there by ${day}.`,
    holdsBack: (names) => `What takes longest: ${names}.`,
    stillMissing: "Still missing",
    nothingMissing: "Nothing is missing.",
    from: (day) => `Could be there by ${day}.`,
    notByTime: "Does not come by waiting.",
    everything: "See everything for today",
    choose: "Choose at least one category",
    chooseText: "Then you see here what is missing for it today, and what would be missing later.",
    finder: "Find my category",
    nothingKept: "You can keep this page’s address to come back to the same question.",
  },
  es: {
    title: "¿Y si …?",
    lead: "Ponga categorías y ediciones una junto a otra, imagine qué podría agregar y vea cuándo podría estar todo listo. Aquí no se guarda nada ni se envía a nadie.",
    columns: "Qué comparar",
    columnsLead: "Hasta cuatro, una junto a otra.",
    column: (number) => `Categoría ${number}`,
    none: "– ninguna –",
    adding: "Si agrego …",
    addingLead: "Deje vacío lo que no quiera imaginar.",
    training: "Horas de formación",
    trainingAbout: "De ellas, sobre dar RSC",
    aboutHint: "Solo si usted da RSC o quiere darla.",
    rsc: "Horas de RSC",
    rscHint: "Con alguien que cumple los requisitos, repartidas por igual hasta el día de abajo.",
    rscAbout: "De ellas, sobre la RSC que usted da",
    rscForm: "Cómo se reúnen",
    forms: { individual: "A solas con quien supervisa", group: "En grupo" },
    by: "Hasta cuándo",
    byHint: "De aquí a medio año si lo deja vacío.",
    degree: "Un título",
    noDegree: "Ningún otro título",
    degrees: degreeLevelWords.es,
    degreeOn: "Otorgado el",
    pace: "Cómo sigue usted",
    paceLead: "Para la primera fecha posible se supone que cada mes llegan horas del tipo adecuado.",
    trainingPace: "Formación al mes",
    rscPace: "RSC al mes",
    hours: "horas",
    show: "Mostrar",
    clear: "Empezar de nuevo",
    results: "¿Cuándo podría estar todo listo?",
    change: "Preguntar otra cosa",
    question: "Su pregunta",
    onlyFirst: (shown) => `Solo se muestran las primeras ${shown}. Elija otras más abajo.`,
    today: "Hoy",
    later: (day) => `El ${day}, con lo que agrega`,
    earliest: "Todo listo para presentar",
    earliestThen: "Con lo que agrega",
    ready: "Ya: no falta nada.",
    readyOn: (day) => `Como muy pronto el ${day}, si nada se interpone.`,
    noDate: "Todavía no hay fecha.",
    notByWaiting: (names) => `Esto no llega con solo esperar; alguien tiene que hacerlo: ${names}.`,
    restBy: (day) => `Todo lo demás podría estar para el ${day}.`,
    holdsBack: (names) => `Lo que más tarda: ${names}.`,
    stillMissing: "Todavía falta",
    nothingMissing: "No falta nada.",
    from: (day) => `Podría estar para el ${day}.`,
    notByTime: "No llega con solo esperar.",
    everything: "Ver todo lo de hoy",
    choose: "Elija al menos una categoría",
    chooseText: "Entonces verá aquí qué falta hoy para ella y qué faltaría más adelante.",
    finder: "Encontrar mi categoría",
    nothingKept: "Puede guardar la dirección de esta página para volver a la misma pregunta.",
  },
};
