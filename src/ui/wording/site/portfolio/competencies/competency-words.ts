import type { EvidenceKind } from "../../../../../core/portfolio/terms.ts";
import type { Language } from "../../../speech.ts";

/** What pages say of knowledge and skill areas. */
export type CompetencyWords = {
  readonly title: string;
  readonly lead: string;
  /** At a suggested area: the words that let think of it. */
  readonly because: (words: string) => string;
  readonly field: {
    readonly suggested: string;
    readonly chosen: string;
    readonly all: (count: number) => string;
    readonly search: string;
    readonly none: string;
    readonly one: string;
    readonly many: string;
  };
  readonly matrix: {
    readonly shown: (shown: number, total: number) => string;
    readonly shownShort: (shown: number, total: number) => string;
    readonly by: string;
    readonly otherProfiles: string;
    readonly onlyNotShown: string;
    readonly everything: string;
    readonly allShown: string;
    readonly area: string;
    readonly kinds: { readonly [K in EvidenceKind]: string };
    readonly state: string;
    readonly isShown: string;
    readonly isNotShown: string;
    readonly entries: (count: number) => string;
    readonly waiting: (count: number) => string;
    readonly waitingNote: string;
    readonly notLookedAt: (kinds: string) => string;
    readonly tag: string;
    readonly tagSays: (area: string) => string;
    readonly licensed: (association: string) => string;
    readonly licensedFor: (designations: string) => string;
    readonly toMatrix: (areas: number) => string;
    readonly ofPerson: (name: string) => string;
  };
  readonly designations: { readonly [D in "A" | "C" | "P" | "RF"]: string };
  readonly profiles: {
    readonly [P in
      | "family-associate"
      | "family-specialist"
      | "mental-health-specialist"
      | "mental-health-mentor"]: string;
  };
  readonly tag: {
    readonly title: string;
    readonly lead: string;
    readonly left: (count: number) => string;
    readonly nothingThere: string;
    readonly nothingThereText: string;
    readonly addFirst: string;
    readonly nothingLeft: string;
    readonly nothingLeftText: string;
    readonly lastOne: string;
    readonly lastOneText: (count: number) => string;
    readonly again: string;
    readonly suggested: string;
    readonly noSuggestion: string;
    readonly add: (area: string) => string;
    readonly remove: (area: string) => string;
    readonly undo: string;
    readonly chosen: string;
    readonly next: string;
    readonly nothingFits: string;
    readonly open: string;
    readonly others: string;
    readonly added: (area: string, entry: string) => string;
    readonly removed: (area: string, entry: string) => string;
    readonly forArea: (area: string) => string;
    readonly matching: string;
    readonly noMatch: string;
    readonly noMoreMatch: string;
    readonly toMatrix: string;
    readonly rest: (count: number) => string;
    readonly tagWith: (area: string) => string;
    readonly tagThis: string;
    readonly noEntries: string;
  };
};

export const competencyWords: { readonly [L in Language]: CompetencyWords } = {
  en: {
    title: "Competencies",
    lead: "Each area that reviewers look for, and what in your portfolio shows it.",
    because: (words) => `Because of: ${words}`,
    field: {
      suggested: "Suggested by what you wrote",
      chosen: "Chosen",
      all: (count) => (count === 1 ? "The one area" : `All ${count} areas`),
      search: "Search the areas",
      none: "No area has these words.",
      one: "1 area",
      many: "{count} areas",
    },
    matrix: {
      shown: (shown, total) => `${shown} of ${total} areas are shown.`,
      shownShort: (shown, total) => `${shown} of ${total} shown`,
      by: "Look at it for",
      otherProfiles: "Other profiles",
      onlyNotShown: "Only what is not shown",
      everything: "All areas",
      allShown: "Every area is shown. Reviewers will still look at how.",
      area: "Area",
      kinds: {
        education: "Education",
        work: "Work",
        training: "Training",
        rsc: "RSC",
        leadership: "Leadership",
      },
      state: "Shown?",
      isShown: "Shown",
      isNotShown: "Not shown yet",
      entries: (count) => (count === 1 ? "1 entry" : `${count} entries`),
      waiting: (count) => (count === 1 ? "1 does not count yet" : `${count} do not count yet`),
      waitingNote: "An entry shows its areas once it is complete and has begun.",
      notLookedAt: (kinds) => `These rules do not look at ${kinds} for competencies.`,
      tag: "Find entries that show it",
      tagSays: (area) => `Find entries that show it: ${area}`,
      licensed: (association) => `As demonstrated by, in the licensed text of ${association}`,
      licensedFor: (designations) => `For ${designations}`,
      toMatrix: (areas) =>
        areas === 1 ? "See the area that nothing shows yet" : `See the ${areas} areas that nothing shows yet`,
      ofPerson: (name) => `Competencies of ${name}`,
    },
    designations: {
      A: "all",
      C: "clinical mentors",
      P: "policy mentors",
      RF: "research and faculty mentors",
    },
    profiles: {
      "family-associate": "Family Associate",
      "family-specialist": "Family Specialist",
      "mental-health-specialist": "Mental Health Specialist",
      "mental-health-mentor": "Mental Health Mentor",
    },
    tag: {
      title: "Tag your entries",
      lead: "One entry after the other: press the areas that it shows. Each press is saved at once.",
      left: (count) => (count === 1 ? "1 entry has no area yet." : `${count} entries have no area yet.`),
      nothingThere: "Nothing to tag yet",
      nothingThereText:
        "Areas are shown by your studies, your work, trainings, RSC and leadership. Add what you have, and come back: we will suggest areas for each.",
      addFirst: "Add a training",
      nothingLeft: "Every entry has an area",
      nothingLeftText: "There is nothing left to tag. You can change the areas of an entry on its own page.",
      lastOne: "That was the last one",
      lastOneText: (count) =>
        count === 1 ? "1 entry still has no area." : `${count} entries still have no area.`,
      again: "Go through them again",
      suggested: "Suggested by what you wrote",
      noSuggestion: "Nothing in this entry gave us an idea. Choose from all areas, or go on.",
      add: (area) => `Add ${area}`,
      remove: (area) => `Remove ${area}`,
      undo: "Undo",
      chosen: "Chosen so far",
      next: "Next entry",
      nothingFits: "Nothing fits, go on",
      open: "Open the entry",
      others: "All areas",
      added: (area, entry) => `“${entry}” now shows ${area}.`,
      removed: (area, entry) => `“${entry}” no longer shows ${area}.`,
      forArea: (area) => `What shows “${area}”?`,
      matching: "These may fit",
      noMatch: "No entry mentions it in these words. Look through the others.",
      noMoreMatch: "No other entry mentions it in these words.",
      toMatrix: "Back to all areas",
      rest: (count) => (count === 1 ? "1 other entry" : `${count} other entries`),
      tagWith: (entry) => `“${entry}” shows it`,
      tagThis: "Shows it",
      noEntries: "There is no other entry that could show it.",
    },
  },
  es: {
    title: "Competencias",
    lead: "Cada área que miran quienes revisan, y qué la demuestra en su portafolio.",
    because: (words) => `Por: ${words}`,
    field: {
      suggested: "Sugeridas por lo que escribió",
      chosen: "Elegidas",
      all: (count) => (count === 1 ? "La única área" : `Las ${count} áreas`),
      search: "Buscar entre las áreas",
      none: "Ninguna área tiene esas palabras.",
      one: "1 área",
      many: "{count} áreas",
    },
    matrix: {
      shown: (shown, total) =>
        shown === 1
          ? `1 de ${total} áreas está demostrada.`
          : `${shown} de ${total} áreas están demostradas.`,
      shownShort: (shown, total) => `${shown} de ${total} demostradas`,
      by: "Verlo para",
      otherProfiles: "Otros perfiles",
      onlyNotShown: "Solo lo que falta demostrar",
      everything: "Todas las áreas",
      allShown: "Todas las áreas están demostradas. Quienes revisan mirarán además cómo.",
      area: "Área",
      kinds: {
        education: "Estudios",
        work: "Trabajo",
        training: "Formación",
        rsc: "RSC",
        leadership: "Liderazgo",
      },
      state: "¿Demostrada?",
      isShown: "Demostrada",
      isNotShown: "Aún no demostrada",
      entries: (count) => (count === 1 ? "1 entrada" : `${count} entradas`),
      waiting: (count) => (count === 1 ? "1 todavía no cuenta" : `${count} todavía no cuentan`),
      waitingNote: "Una entrada demuestra sus áreas cuando está completa y ya comenzó.",
      notLookedAt: (kinds) => `Para las competencias, estas reglas no miran ${kinds}.`,
      tag: "Buscar entradas que la demuestren",
      tagSays: (area) => `Buscar entradas que la demuestren: ${area}`,
      licensed: (association) => `Cómo se demuestra, según el texto con licencia de ${association}`,
      licensedFor: (designations) => `Para ${designations}`,
      toMatrix: (areas) =>
        areas === 1 ? "Ver el área que nada demuestra aún" : `Ver las ${areas} áreas que nada demuestra aún`,
      ofPerson: (name) => `Competencias de ${name}`,
    },
    designations: {
      A: "todas las designaciones",
      C: "mentoría clínica",
      P: "mentoría en políticas públicas",
      RF: "mentoría en investigación y docencia",
    },
    profiles: {
      "family-associate": "Asociado o asociada de familias",
      "family-specialist": "Especialista en familias",
      "mental-health-specialist": "Especialista en salud mental",
      "mental-health-mentor": "Mentor o mentora en salud mental",
    },
    tag: {
      title: "Asigne áreas a sus entradas",
      lead: "Una entrada tras otra: presione las áreas que demuestra. Cada vez se guarda al instante.",
      left: (count) =>
        count === 1 ? "1 entrada aún no tiene área." : `${count} entradas aún no tienen área.`,
      nothingThere: "Aún no hay nada que asignar",
      nothingThereText:
        "Las áreas se demuestran con sus estudios, su trabajo, las formaciones, la RSC y el liderazgo. Agregue lo que tenga y vuelva: le sugeriremos áreas para cada entrada.",
      addFirst: "Agregar una formación",
      nothingLeft: "Todas las entradas tienen área",
      nothingLeftText:
        "No queda nada por asignar. Puede cambiar las áreas de una entrada en su propia página.",
      lastOne: "Esa fue la última",
      lastOneText: (count) =>
        count === 1 ? "1 entrada sigue sin área." : `${count} entradas siguen sin área.`,
      again: "Verlas de nuevo",
      suggested: "Sugeridas por lo que escribió",
      noSuggestion: "Nada en esta entrada nos dio una idea. Elija entre todas las áreas o siga adelante.",
      add: (area) => `Agregar ${area}`,
      remove: (area) => `Quitar ${area}`,
      undo: "Deshacer",
      chosen: "Elegidas hasta ahora",
      next: "Siguiente entrada",
      nothingFits: "Ninguna corresponde, seguir",
      open: "Abrir la entrada",
      others: "Todas las áreas",
      added: (area, entry) => `“${entry}” ahora demuestra ${area}.`,
      removed: (area, entry) => `“${entry}” ya no demuestra ${area}.`,
      forArea: (area) => `¿Qué demuestra “${area}”?`,
      matching: "Estas podrían corresponder",
      noMatch: "Ninguna entrada lo menciona con esas palabras. Mire entre las demás.",
      noMoreMatch: "Ninguna otra entrada lo menciona con esas palabras.",
      toMatrix: "Volver a todas las áreas",
      rest: (count) => (count === 1 ? "1 entrada más" : `${count} entradas más`),
      tagWith: (entry) => `“${entry}” la demuestra`,
      tagThis: "La demuestra",
      noEntries: "No hay otra entrada que pueda demostrarla.",
    },
  },
};
