import type { Counted, Language } from "../speech.ts";

/** What is said where somebody is looked up in the register of standing. */
export type LookUpWords = {
  readonly page: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly tooShort: string;
    readonly none: string;
    readonly noneText: string;
    readonly results: string;
    readonly more: (most: string) => string;
    readonly use: string;
    readonly useOf: (name: string) => string;
    readonly back: string;
  };
  /** The control with which somebody is chosen from the register. */
  readonly field: {
    readonly hint: string;
    readonly none: string;
    readonly found: Counted;
    readonly away: string;
    readonly notThem: string;
    /** The name that was typed beside whoever was chosen is another. */
    readonly differs: (typed: string, name: string) => string;
    readonly takeName: string;
    readonly gone: string;
    readonly pageLink: string;
    readonly saveFirst: string;
    readonly notSaved: string;
  };
};

export const lookUpWords: { readonly [L in Language]: LookUpWords } = {
  en: {
    page: {
      title: "Look somebody up",
      lead: "Whoever gives you supervision or a reference may be in the register of an association. Found there, their standing need not be typed.",
      label: "Name",
      hint: "At least two letters. The beginnings of words are enough, in any order.",
      submit: "Look up",
      tooShort: "Please type at least two letters of the name.",
      none: "Nobody found",
      noneText:
        "Nobody in the registers has a name with these words. Try fewer letters, or describe the person yourself.",
      results: "Found",
      more: (most) => `Only the first ${most} are shown. Type more of the name to narrow them down.`,
      use: "This is the person",
      useOf: (name) => `This is the person: ${name}`,
      back: "Back without choosing",
    },
    field: {
      hint: "Type a name. Who is found there has their standing filled in by the register.",
      none: "Nobody in the register has this name.",
      found: { one: "{count} person found.", many: "{count} people found." },
      away: "The register cannot be asked right now.",
      notThem: "Not this person",
      differs: (typed, name) => `You typed “${typed}”. The register has “${name}”. Is it the same person?`,
      takeName: "Yes, take this name",
      gone: "This person is not in the register any more.",
      pageLink: "Look up in the register",
      saveFirst: "Save first what you have typed here: looking somebody up leads to another page.",
      notSaved: "This is not saved yet.",
    },
  },
  es: {
    page: {
      title: "Buscar a alguien",
      lead: "Quien le da supervisión o una referencia puede estar en el registro de una asociación. Si aparece allí, no hace falta escribir sus condiciones.",
      label: "Nombre",
      hint: "Al menos dos letras. Basta el comienzo de las palabras, en cualquier orden.",
      submit: "Buscar",
      tooShort: "Escriba al menos dos letras del nombre.",
      none: "No se encontró a nadie",
      noneText:
        "Nadie en los registros tiene un nombre con estas palabras. Pruebe con menos letras, o describa usted a la persona.",
      results: "Resultados",
      more: (most) => `Solo se muestran los primeros ${most}. Escriba más del nombre para acotar.`,
      use: "Es esta persona",
      useOf: (name) => `Es esta persona: ${name}`,
      back: "Volver sin elegir",
    },
    field: {
      hint: "Escriba un nombre. De quien aparezca allí, el registro dice las condiciones.",
      none: "Nadie en el registro se llama así.",
      found: { one: "Se encontró a {count} persona.", many: "Se encontró a {count} personas." },
      away: "Ahora no se puede consultar el registro.",
      notThem: "No es esta persona",
      differs: (typed, name) =>
        `Usted escribió “${typed}”. En el registro dice “${name}”. ¿Es la misma persona?`,
      takeName: "Sí, usar este nombre",
      gone: "Esta persona ya no está en el registro.",
      pageLink: "Buscar en el registro",
      saveFirst: "Guarde primero lo que escribió aquí: la búsqueda lleva a otra página.",
      notSaved: "Esto todavía no está guardado.",
    },
  },
};
