import type { Counted, Language } from "../../speech.ts";

/** Parts of a long form. */
export type GroupName =
  | "main"
  | "when"
  | "readers"
  | "rules"
  | "internship"
  | "who"
  | "standing"
  | "notes"
  | "areas";

/** What pages of entries say, whatever the kind. */
export type EntryWords = {
  readonly groups: { readonly [G in GroupName]: string };
  readonly more: string;
  readonly moreHint: string;
  readonly onlyIf: (choices: readonly string[]) => string;
  readonly onlyWhere: (label: string, choices: readonly string[]) => string;
  readonly hours: string;
  readonly session: { readonly day: string; readonly hours: string; readonly line: (at: number) => string };
  readonly holding: {
    readonly category: string;
    readonly from: string;
    readonly to: string;
    readonly line: (at: number) => string;
  };
  readonly moreRows: string;
  readonly addProvider: string;
  readonly addFirstProvider: string;
  readonly chooseProvider: string;
  readonly forgottenChoice: string;
  readonly notKnown: string;
  readonly register: { readonly named: string };
  /** In place of what need not be asked of somebody whom the register knows. */
  readonly saidByRegister: string;
  /** At a question that categories in mind ask to be answered. */
  readonly neededFor: (categories: string) => string;
  /** At a question that an application under way does not look at: it has its own. */
  readonly doneInApplication: (category: string) => string;
  readonly save: string;
  readonly saveAnother: string;
  readonly duplicate: string;
  readonly duplicateHint: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly state: {
    readonly nothing: string;
    readonly saved: (moment: string) => string;
    readonly toProblems: string;
    readonly toLeftOut: string;
  };
  readonly counts: string;
  /** Of a category that somebody has in mind; why follows the entry as a subject. */
  readonly countsFor: {
    readonly yes: (category: string) => string;
    readonly no: (category: string, why: string) => string;
    /** In place of the reason that it is of another age group. */
    readonly noBand: (category: string) => string;
  };
  readonly confirmed: {
    readonly since: (by: string, day: string) => string;
    readonly changed: (by: string) => string;
    /** The documents beside it are others than those that were seen. */
    readonly besideOthers: (told: string) => string;
    readonly what: (fact: string, told: string) => string;
  };
  readonly notYet: string;
  readonly notYetHint: string;
  /** Of answers that cannot be read and that nothing depends on. */
  readonly leftOutHint: string;
  readonly leftOut: (why: string) => string;
  readonly missing: (label: string) => string;
  readonly wrong: (label: string, problem: string) => string;
  readonly providerWaits: string;
  readonly others: {
    readonly heading: string;
    readonly here: (value: string) => string;
    readonly there: (value: string, moment: string) => string;
    readonly keepHere: string;
    readonly keepThere: string;
    readonly nothing: string;
  };
  readonly changedSince: (labels: readonly string[]) => string;
  readonly deletedPage: string;
  readonly restore: string;
  readonly undo: string;
  readonly deleted: (name: string) => string;
  readonly recentlyDeleted: string;
  readonly recentlyDeletedHint: string;
  readonly deletedOn: (day: string) => string;
  readonly says: (verb: string, name: string) => string;
  readonly edit: string;
  readonly columns: {
    readonly name: string;
    readonly when: string;
    readonly hours: string;
    readonly state: string;
    readonly actions: string;
  };
  readonly isCounted: string;
  readonly notCounted: (why: string) => string;
  readonly andMore: (count: number) => string;
  readonly goesOn: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly filter: {
    readonly says: string;
    readonly year: string;
    readonly everyYear: string;
    readonly text: string;
    readonly show: string;
    readonly all: string;
    readonly none: string;
  };
  readonly totals: {
    readonly heading: string;
    readonly hint: string;
    readonly inAll: string;
    readonly hour: Counted;
    readonly entry: Counted;
  };
  readonly besides: string;
};

export const entryWords: { readonly [L in Language]: EntryWords } = {
  en: {
    groups: {
      main: "The essentials",
      when: "When and how long",
      readers: "What reviewers read",
      rules: "For the rules",
      internship: "About the internship",
      who: "Who it is",
      standing: "What the rules ask of them",
      notes: "What reviewers read",
      areas: "Competencies",
    },
    more: "More that other associations ask",
    moreHint: "The rules that you follow do not need this. What you fill in is kept.",
    onlyIf: (choices) => `Only if you chose ${choices.map((each) => `“${each}”`).join(" or ")}:`,
    onlyWhere: (label, choices) =>
      `Only if you chose ${choices.map((each) => `“${each}”`).join(" or ")} under “${label}”:`,
    hours: "hours",
    session: { day: "Day", hours: "Hours", line: (at) => `Line ${at}` },
    holding: { category: "Category", from: "Since", to: "Until, if ended", line: (at) => `Line ${at}` },
    moreRows: "More lines",
    addProvider: "Somebody else: add a person",
    addFirstProvider: "Add a person",
    chooseProvider: "Please choose",
    forgottenChoice: "Somebody who was deleted",
    notKnown: "I do not know",
    register: { named: "Found in the register." },
    saidByRegister: "The register answers this. There is nothing for you to fill in here.",
    neededFor: (categories) => `Needed for ${categories}.`,
    doneInApplication: (category) =>
      `For your application for ${category} the text is signed in the application itself; a day typed here does not count for it.`,
    save: "Save",
    saveAnother: "Save and add another",
    duplicate: "Make a copy",
    duplicateHint: "A copy without days and hours, for something similar.",
    remove: "Delete",
    removeHint: "After deleting, you can bring it back for 30 days.",
    state: {
      nothing: "Nothing is saved yet.",
      saved: (moment) => `Saved on ${moment}.`,
      toProblems: "See what is missing",
      toLeftOut: "See what is left out",
    },
    counts: "This entry is complete.",
    countsFor: {
      yes: (category) => `It counts for ${category}.`,
      no: (category, why) => `For ${category} it does not count: it ${why}.`,
      noBand: (category) => `For ${category} it does not count: no age group is ticked.`,
    },
    confirmed: {
      since: (by, day) => `Confirmed by ${by} since ${day}`,
      changed: (by) => `Was confirmed by ${by}, and changed since`,
      besideOthers: (told) => `${told}, beside other documents than now`,
      what: (fact, told) => `${fact}. ${told}.`,
    },
    notYet: "Kept, but not counted yet",
    notYetHint: "Fill in the rest whenever you have it:",
    leftOutHint: "Left out until you correct it",
    leftOut: (why) => `Left out: ${why}`,
    missing: (label) => `“${label}” is missing`,
    wrong: (label, problem) => `“${label}”: ${problem}`,
    providerWaits: "the person you chose is not filled in yet",
    others: {
      heading: "This was changed in two places",
      here: (value) => `This page: ${value}`,
      there: (value, moment) => `On another page you also typed: ${value} (${moment})`,
      keepHere: "Keep what this page says",
      keepThere: "Take the other one",
      nothing: "nothing",
    },
    changedSince: (labels) => `Changed meanwhile: ${labels.join(", ")}.`,
    deletedPage: "This entry is deleted.",
    restore: "Bring back",
    undo: "Undo",
    deleted: (name) => `Deleted: ${name}.`,
    recentlyDeleted: "Recently deleted",
    recentlyDeletedHint: "Kept for 30 days.",
    deletedOn: (day) => `Deleted on ${day}`,
    says: (verb, name) => `${verb}: ${name}`,
    edit: "Change",
    columns: { name: "Name", when: "When", hours: "Hours", state: "State", actions: "What to do" },
    isCounted: "Complete",
    notCounted: (why) => `Not counted yet: ${why}`,
    andMore: (count) => `and ${count} more`,
    goesOn: "goes on",
    fromTo: (from, to) => `${from} – ${to}`,
    since: (from) => `since ${from}`,
    filter: {
      says: "Search these entries",
      year: "Year",
      everyYear: "All years",
      text: "Name or word",
      show: "Search",
      all: "Show everything",
      none: "Nothing found. Try another word or another year.",
    },
    totals: {
      heading: "Hours by year",
      hint: "Only complete entries. A category may count fewer of these hours.",
      inAll: "Total",
      hour: { one: "hour", many: "hours" },
      entry: { one: "entry", many: "entries" },
    },
    besides: "Also here",
  },
  es: {
    groups: {
      main: "Lo esencial",
      when: "Cuándo y cuánto tiempo",
      readers: "Lo que leen quienes revisan",
      rules: "Para las reglas",
      internship: "Sobre la práctica",
      who: "Quién es",
      standing: "Lo que las reglas le piden",
      notes: "Lo que leen quienes revisan",
      areas: "Competencias",
    },
    more: "Más que piden otras asociaciones",
    moreHint: "Las reglas que usted sigue no lo necesitan. Lo que escriba se guarda.",
    onlyIf: (choices) => `Solo si eligió ${choices.map((each) => `“${each}”`).join(" o ")}:`,
    onlyWhere: (label, choices) =>
      `Solo si eligió ${choices.map((each) => `“${each}”`).join(" o ")} en “${label}”:`,
    hours: "horas",
    session: { day: "Día", hours: "Horas", line: (at) => `Línea ${at}` },
    holding: { category: "Categoría", from: "Desde", to: "Hasta, si terminó", line: (at) => `Línea ${at}` },
    moreRows: "Más líneas",
    addProvider: "Agregar a otra persona",
    addFirstProvider: "Agregar a una persona",
    chooseProvider: "Elija una opción",
    forgottenChoice: "Alguien que se eliminó",
    notKnown: "No lo sé",
    register: { named: "Consta en el registro." },
    saidByRegister: "Esto lo responde el registro. Aquí no hace falta completar nada.",
    neededFor: (categories) => `Hace falta para ${categories}.`,
    doneInApplication: (category) =>
      `Para su solicitud de ${category} el texto se firma en la solicitud misma; un día escrito aquí no cuenta para ella.`,
    save: "Guardar",
    saveAnother: "Guardar y agregar otra",
    duplicate: "Hacer una copia",
    duplicateHint: "Una copia sin días ni horas, para algo parecido.",
    remove: "Eliminar",
    removeHint: "Puede recuperarla durante 30 días.",
    state: {
      nothing: "Todavía no se ha guardado nada.",
      saved: (moment) => `Se guardó el ${moment}.`,
      toProblems: "Ver lo que falta",
      toLeftOut: "Ver lo que queda fuera",
    },
    counts: "Esta entrada está completa.",
    countsFor: {
      yes: (category) => `Cuenta para ${category}.`,
      no: (category, why) => `Para ${category} no cuenta: ${why}.`,
      noBand: (category) => `Para ${category} no cuenta: no está marcada ninguna franja de edad.`,
    },
    confirmed: {
      since: (by, day) => `Confirmado por ${by} desde el ${day}`,
      changed: (by) => `Lo había confirmado ${by}, pero cambió después`,
      besideOthers: (told) => `${told}, junto a otros documentos que los de ahora`,
      what: (fact, told) => `${fact}. ${told}.`,
    },
    notYet: "Guardado, pero aún no cuenta",
    notYetHint: "Complete lo demás cuando lo tenga:",
    leftOutHint: "Queda fuera hasta que lo corrija",
    leftOut: (why) => `Queda fuera: ${why}`,
    missing: (label) => `falta “${label}”`,
    wrong: (label, problem) => `“${label}”: ${problem}`,
    providerWaits: "faltan datos de la persona que eligió",
    others: {
      heading: "Esto se cambió en dos lugares",
      here: (value) => `Esta página: ${value}`,
      there: (value, moment) => `En otra página también escribió: ${value} (${moment})`,
      keepHere: "Dejar lo de esta página",
      keepThere: "Tomar lo otro",
      nothing: "nada",
    },
    changedSince: (labels) => `Mientras tanto cambió: ${labels.join(", ")}.`,
    deletedPage: "Esta entrada está eliminada.",
    restore: "Recuperar",
    undo: "Deshacer",
    deleted: (name) => `Se eliminó: ${name}.`,
    recentlyDeleted: "Eliminado hace poco",
    recentlyDeletedHint: "Se guarda durante 30 días.",
    deletedOn: (day) => `Se eliminó el ${day}`,
    says: (verb, name) => `${verb}: ${name}`,
    edit: "Cambiar",
    columns: { name: "Nombre", when: "Cuándo", hours: "Horas", state: "Estado", actions: "Qué hacer" },
    isCounted: "Completa",
    notCounted: (why) => `Aún no cuenta: ${why}`,
    andMore: (count) => `y ${count} más`,
    goesOn: "continúa",
    fromTo: (from, to) => `${from} – ${to}`,
    since: (from) => `desde el ${from}`,
    filter: {
      says: "Buscar en estas entradas",
      year: "Año",
      everyYear: "Todos los años",
      text: "Nombre o palabra",
      show: "Buscar",
      all: "Mostrar todo",
      none: "No se encontró nada. Pruebe con otra palabra u otro año.",
    },
    totals: {
      heading: "Horas por año",
      hint: "Solo entradas completas. Una categoría puede contar menos de estas horas.",
      inAll: "En total",
      hour: { one: "hora", many: "horas" },
      entry: { one: "entrada", many: "entradas" },
    },
    besides: "También aquí",
  },
};
