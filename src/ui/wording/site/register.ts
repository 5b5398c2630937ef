import type { Counted, Language } from "../speech.ts";

/** What is said on the pages of the register of standing. */
export type RegisterWords = {
  readonly title: string;
  readonly lead: string;
  readonly addSomebody: string;
  readonly importList: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly all: string;
    readonly none: string;
    readonly noneText: string;
    readonly found: (word: string) => string;
    readonly everybody: string;
  };
  readonly people: Counted;
  readonly empty: string;
  readonly emptyText: string;
  readonly columns: { readonly name: string; readonly now: string; readonly level: string };
  readonly nothingNow: string;
  readonly details: {
    readonly heading: string;
    readonly name: string;
    readonly nameHint: string;
    readonly address: string;
    readonly addressHint: string;
    readonly noAddress: string;
    readonly level: string;
    readonly levelHint: string;
    readonly noLevel: string;
    readonly note: string;
    readonly noteHint: string;
    readonly noNote: string;
    readonly change: string;
    readonly changeOf: (name: string) => string;
    readonly save: string;
    readonly saveAsAnother: string;
    readonly whatNow: { readonly address: string; readonly name: string };
    readonly publicNote: string;
    readonly standsNow: string;
  };
  readonly fresh: {
    readonly title: string;
    readonly lead: string;
    readonly save: string;
    readonly saveAnother: string;
    readonly whatNow: { readonly address: string; readonly name: string };
  };
  /** Said above and below those who are in the register already; what can be done then is said where it is done. */
  readonly alike: {
    readonly there: { readonly address: string; readonly name: string };
    readonly more: Counted;
  };
  readonly standing: {
    readonly heading: string;
    readonly none: string;
    readonly noneText: string;
    readonly what: string;
    readonly days: string;
    readonly state: string;
    readonly goesOn: string;
    readonly ended: string;
    readonly ahead: string;
    readonly actions: string;
    readonly change: string;
    readonly changeOf: (what: string) => string;
    readonly add: string;
    readonly addLead: string;
    readonly kind: string;
    readonly category: string;
    readonly categoryHint: string;
    readonly noCategory: string;
    readonly from: string;
    readonly to: string;
    readonly toHint: string;
    readonly record: string;
  };
  readonly days: {
    readonly title: string;
    readonly lead: (what: string, name: string) => string;
    readonly note: string;
    readonly noteHint: string;
    readonly save: string;
    readonly withdraw: string;
    readonly withdrawText: string;
  };
  readonly withdraw: {
    readonly heading: (what: string, name: string) => string;
    readonly body: string;
    readonly reason: string;
    readonly verb: string;
  };
  readonly history: {
    readonly heading: string;
    readonly recorded: (what: string) => string;
    readonly changed: (what: string) => string;
    readonly withdrawn: (what: string) => string;
    readonly entered: string;
    readonly corrected: string;
    readonly by: (who: string) => string;
    readonly byNobody: string;
    readonly somebody: string;
  };
};

export const registerWords: { readonly [L in Language]: RegisterWords } = {
  en: {
    title: "Register of standing",
    lead: "Who holds or held an endorsement, who is vetted or approved, and from when to when. Portfolios look up in it the people they name.",
    addSomebody: "Add a person",
    importList: "Import a list",
    search: {
      label: "Name",
      hint: "The beginnings of words are enough, in any order.",
      submit: "Search",
      all: "Show everybody",
      none: "Nobody found",
      noneText: "Nobody in your register has a name with these words.",
      found: (word) => `Called “${word}”`,
      everybody: "Everybody",
    },
    people: { one: "person", many: "people" },
    empty: "Nobody yet",
    emptyText:
      "Add the people whom your association has endorsed, vetted or approved, one by one or from a list.",
    columns: { name: "Name", now: "Today", level: "Highest degree" },
    nothingNow: "Nothing today",
    details: {
      heading: "About this person",
      name: "Name",
      nameHint: "As they are known to those who look for them.",
      address: "E-mail address",
      addressHint: "Only your association’s staff see it.",
      noAddress: "Not recorded",
      level: "Highest degree",
      levelHint: "Some requirements ask which degree a provider has.",
      noLevel: "Not recorded",
      note: "Note",
      noteHint: "Only your association’s staff see it. Write nothing about clients or families.",
      noNote: "None",
      change: "Change",
      changeOf: (name) => `Change what is written down of ${name}`,
      save: "Save",
      saveAsAnother: "Save: it is another person",
      whatNow: {
        address: "Look whether both are one person, or correct the address below.",
        name: "If so, look at both pages: nothing has been changed. If it is another person with a similar name, save below.",
      },
      standsNow: "What is recorded now",
      publicNote:
        "Name, degree and standing can be read by everybody who is signed in, in every association.",
    },
    fresh: {
      title: "Add a person to the register",
      lead: "What they hold or are approved for comes next.",
      save: "Add and go on",
      saveAnother: "Add as another person",
      whatNow: {
        address: "Open their page to change what is recorded, or correct the address below.",
        name: "If so, open their page: nothing has been added. If it is another person with a similar name, add them below.",
      },
    },
    alike: {
      there: {
        address: "Somebody with this e-mail address is in the register already",
        name: "Is it somebody who is in the register already?",
      },
      more: { one: "more person with a similar name", many: "more people with a similar name" },
    },
    standing: {
      heading: "Standing",
      none: "Nothing recorded yet",
      noneText: "Below you can record what this person holds, or what they are approved for.",
      what: "What",
      days: "When",
      state: "State",
      goesOn: "Holds today",
      ended: "Has ended",
      ahead: "Not yet",
      actions: "Actions",
      change: "Change",
      changeOf: (what) => `Change the days of: ${what}`,
      add: "Record a standing",
      addLead: "One at a time, each with the days on which it holds.",
      kind: "What is recorded",
      category: "Category",
      categoryHint: "Only for an endorsement, and for somebody vetted.",
      noCategory: "None",
      from: "First day",
      to: "Last day",
      toHint: "Leave it empty while it goes on.",
      record: "Record",
    },
    days: {
      title: "Change the days of a standing",
      lead: (what, name) => `${name}: ${what}`,
      note: "Why",
      noteHint: "Kept in the history, for your association’s staff.",
      save: "Save the days",
      withdraw: "Recorded in error?",
      withdrawText:
        "Then withdraw it: the register no longer says it, and its history keeps that it did. If it was right and has ended, give its last day instead.",
    },
    withdraw: {
      heading: (what, name) => `Withdraw “${what}” of ${name}?`,
      body: "From now on the register does not say this, and hours that counted because of it may count no longer. Its history keeps that it was recorded. It can be recorded again.",
      reason: "Why",
      verb: "Withdraw",
    },
    history: {
      heading: "History",
      recorded: (what) => `Recorded: ${what}`,
      changed: (what) => `Changed to: ${what}`,
      withdrawn: (what) => `Withdrawn: ${what}`,
      entered: "Entered in the register",
      corrected: "What is written down was changed",
      by: (who) => `By ${who}`,
      byNobody: "By the installation",
      somebody: "somebody who has left",
    },
  },
  es: {
    title: "Registro de condiciones",
    lead: "Quién tiene o tuvo una acreditación, quién tiene evaluación o aprobación, y desde cuándo hasta cuándo. Los portafolios buscan aquí a las personas que nombran.",
    addSomebody: "Agregar a una persona",
    importList: "Importar una lista",
    search: {
      label: "Nombre",
      hint: "Basta el comienzo de las palabras, en cualquier orden.",
      submit: "Buscar",
      all: "Mostrar a todas las personas",
      none: "No se encontró a nadie",
      noneText: "Nadie en su registro tiene un nombre con estas palabras.",
      found: (word) => `Con el nombre “${word}”`,
      everybody: "Todas las personas",
    },
    people: { one: "persona", many: "personas" },
    empty: "Todavía nadie",
    emptyText:
      "Agregue a las personas que su asociación ha acreditado, evaluado o aprobado, una por una o desde una lista.",
    columns: { name: "Nombre", now: "Hoy", level: "Título más alto" },
    nothingNow: "Nada hoy",
    details: {
      heading: "Sobre esta persona",
      name: "Nombre",
      nameHint: "Como la conoce quien la busca.",
      address: "Dirección de correo",
      addressHint: "Solo la ve el personal de su asociación.",
      noAddress: "No consta",
      level: "Título más alto",
      levelHint: "Algunos requisitos preguntan qué título tiene quien da RSC.",
      noLevel: "No consta",
      note: "Nota",
      noteHint: "Solo la ve el personal de su asociación. No escriba nada sobre clientes ni familias.",
      noNote: "Ninguna",
      change: "Cambiar",
      changeOf: (name) => `Cambiar lo que consta de ${name}`,
      save: "Guardar",
      saveAsAnother: "Guardar: es otra persona",
      whatNow: {
        address: "Vea si se trata de la misma persona, o corrija abajo la dirección.",
        name: "Si es así, vea las dos fichas: no se ha cambiado nada. Si es otra persona con un nombre parecido, guarde abajo.",
      },
      standsNow: "Lo que consta ahora",
      publicNote:
        "El nombre, el título y las condiciones puede leerlos quien haya iniciado sesión, en cualquier asociación.",
    },
    fresh: {
      title: "Agregar a una persona al registro",
      lead: "Lo que tiene o para qué tiene aprobación viene después.",
      save: "Agregar y continuar",
      saveAnother: "Agregar como otra persona",
      whatNow: {
        address: "Abra su ficha para cambiar lo que consta, o corrija abajo la dirección.",
        name: "Si es así, abra su ficha: no se ha agregado nada. Si es otra persona con un nombre parecido, agréguela abajo.",
      },
    },
    alike: {
      there: {
        address: "Alguien con esta dirección de correo ya está en el registro",
        name: "¿Es alguien que ya está en el registro?",
      },
      more: { one: "persona más con un nombre parecido", many: "personas más con un nombre parecido" },
    },
    standing: {
      heading: "Condiciones",
      none: "Todavía no consta nada",
      noneText: "Abajo puede registrar lo que esta persona tiene, o para qué tiene aprobación.",
      what: "Qué",
      days: "Cuándo",
      state: "Estado",
      goesOn: "Vale hoy",
      ended: "Terminó",
      ahead: "Todavía no",
      actions: "Acciones",
      change: "Cambiar",
      changeOf: (what) => `Cambiar los días de: ${what}`,
      add: "Registrar una condición",
      addLead: "Una a la vez, cada una con los días en que vale.",
      kind: "Qué se registra",
      category: "Categoría",
      categoryHint: "Solo para una acreditación o una evaluación.",
      noCategory: "Ninguna",
      from: "Primer día",
      to: "Último día",
      toHint: "Déjelo vacío mientras continúe.",
      record: "Registrar",
    },
    days: {
      title: "Cambiar los días de una condición",
      lead: (what, name) => `${name}: ${what}`,
      note: "Por qué",
      noteHint: "Queda en el historial, para el personal de su asociación.",
      save: "Guardar los días",
      withdraw: "¿Se registró por error?",
      withdrawText:
        "Entonces retírela: el registro deja de decirla y el historial conserva que la dijo. Si era correcta y terminó, indique mejor su último día.",
    },
    withdraw: {
      heading: (what, name) => `¿Retirar “${what}” de ${name}?`,
      body: "Desde ahora el registro no lo dirá, y las horas que contaban por ello pueden dejar de contar. El historial conserva que se registró. Puede registrarse de nuevo.",
      reason: "Por qué",
      verb: "Retirar",
    },
    history: {
      heading: "Historial",
      recorded: (what) => `Se registró: ${what}`,
      changed: (what) => `Se cambió a: ${what}`,
      withdrawn: (what) => `Se retiró: ${what}`,
      entered: "Alta en el registro",
      corrected: "Se cambió lo que consta",
      by: (who) => `Por ${who}`,
      byNobody: "Por la instalación",
      somebody: "alguien que ya no está",
    },
  },
};
