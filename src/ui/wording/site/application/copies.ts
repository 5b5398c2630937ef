import type { Counted, Language } from "../../speech.ts";

/** What the pages of copies say: what was submitted, what changed from one to the next, and what each comes to. */
export type CopiesWords = {
  readonly title: string;
  readonly lead: string;
  readonly staffLead: string;
  readonly none: string;
  readonly noneText: string;
  readonly copy: (number: number) => string;
  readonly copyOn: (number: number, day: string) => string;
  readonly category: (label: string) => string;
  readonly entries: Counted;
  readonly documents: Counted;
  readonly holds: string;
  readonly categoryHeading: string;
  readonly compared: string;
  readonly returnedHeading: string;
  readonly comparedTo: (number: number) => string;
  readonly change: Counted;
  readonly noChange: string;
  readonly questions: Counted;
  readonly returnedOn: (day: string, questions: string) => string;
  readonly immutable: string;
  readonly kinds: { readonly [C in "added" | "removed" | "changed"]: string };
  readonly was: string;
  readonly is: string;
  readonly field: string;
  readonly empty: string;
  readonly documentsGone: string;
  readonly documentsCome: string;
  readonly anotherHolder: string;
  readonly verdict: {
    readonly heading: string;
    readonly lead: string;
    readonly atSubmission: (day: string) => string;
    readonly today: (day: string) => string;
    readonly requirement: string;
    readonly each: string;
    readonly thenText: string;
    readonly todayText: string;
    readonly notShared: string;
    readonly unknown: string;
    readonly same: string;
    readonly differs: Counted;
    readonly missingThen: (count: number) => string;
    readonly overlays: (then: string, now: string) => string;
  };
  readonly returned: string;
  readonly question: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly unnamedDocument: string;
  readonly notOpen: string;
  readonly documentOf: string;
  readonly entriesHeading: string;
  readonly wholeSection: string;
};

export const copiesWords: { readonly [L in Language]: CopiesWords } = {
  en: {
    title: "What was submitted",
    lead: "Each time you submit, a copy is made. It never changes, whatever you do in your portfolio afterwards.",
    staffLead: "Each time somebody submits, a copy is made. It never changes: this is what is judged.",
    none: "Nothing has been submitted yet",
    noneText: "The first copy is made when the application is submitted.",
    copy: (number) => `Copy ${number}`,
    copyOn: (number, day) => `Copy ${number}, submitted on ${day}`,
    category: (label) => `For ${label}`,
    entries: { one: "entry", many: "entries" },
    documents: { one: "document", many: "documents" },
    holds: "It holds",
    categoryHeading: "Category",
    compared: "Compared to the one before",
    returnedHeading: "Returned",
    comparedTo: (number) => `Compared to copy ${number}`,
    change: { one: "entry differs", many: "entries differ" },
    noChange: "Nothing differs",
    questions: { one: "question", many: "questions" },
    returnedOn: (day, questions) => `Returned on ${day} with ${questions}`,
    immutable: "A copy never changes.",
    kinds: { added: "New", removed: "No longer there", changed: "Changed" },
    was: "Was",
    is: "Is",
    field: "Question",
    empty: "nothing",
    documentsGone: "Documents no longer there",
    documentsCome: "Documents added",
    anotherHolder: "somebody else of the register",
    verdict: {
      heading: "What it comes to",
      lead: "The same copy twice: as it was judged when it was submitted, and by what is known of it today.",
      atSubmission: (day) => `At submission, ${day}`,
      today: (day) => `Today, ${day}`,
      requirement: "Requirement",
      each: "Requirement by requirement",
      thenText:
        "At submission: by what was confirmed, received, signed and in the register on that day. This never changes.",
      todayText:
        "Today: the entries of this copy by what is confirmed, received, signed and in the register by now. Later changes of the portfolio do not count here.",
      notShared:
        "Today’s answer is not shown, because the portfolio is no longer shared: what was confirmed in it cannot be looked up.",
      unknown: "This program does not know the rules by which it was submitted.",
      same: "Both come to the same.",
      differs: {
        one: "requirement comes out differently today",
        many: "requirements come out differently today",
      },
      missingThen: (count) =>
        count === 0
          ? "At submission everything that is asked was met, or left to people."
          : `At submission ${count} of what is asked was missing.`,
      overlays: (then, now) => `Exceptions in force at submission: ${then}. Today: ${now}.`,
    },
    returned: "Returned, with questions",
    question: "Question",
    answer: "Answer",
    noAnswer: "Not answered yet",
    unnamedDocument: "A document",
    notOpen: "cannot be opened",
    documentOf: "As it was submitted with",
    entriesHeading: "The entries",
    wholeSection: "the whole section",
  },
  es: {
    title: "Lo presentado",
    lead: "Cada vez que presenta se hace una copia. Nunca cambia, haga lo que haga después en su portafolio.",
    staffLead: "Cada vez que alguien presenta se hace una copia. Nunca cambia: es lo que se evalúa.",
    none: "Todavía no se ha presentado nada",
    noneText: "La primera copia se hace cuando se presenta la solicitud.",
    copy: (number) => `Copia ${number}`,
    copyOn: (number, day) => `Copia ${number}, presentada el ${day}`,
    category: (label) => `Para ${label}`,
    entries: { one: "entrada", many: "entradas" },
    documents: { one: "documento", many: "documentos" },
    holds: "Contiene",
    categoryHeading: "Categoría",
    compared: "Comparada con la anterior",
    returnedHeading: "Devuelta",
    comparedTo: (number) => `Comparada con la copia ${number}`,
    change: { one: "entrada difiere", many: "entradas difieren" },
    noChange: "Nada difiere",
    questions: { one: "pregunta", many: "preguntas" },
    returnedOn: (day, questions) => `Devuelta el ${day} con ${questions}`,
    immutable: "Una copia nunca cambia.",
    kinds: { added: "Nueva", removed: "Ya no está", changed: "Cambiada" },
    was: "Antes",
    is: "Ahora",
    field: "Pregunta",
    empty: "nada",
    documentsGone: "Documentos que ya no están",
    documentsCome: "Documentos agregados",
    anotherHolder: "otra persona del registro",
    verdict: {
      heading: "A qué llega",
      lead: "La misma copia dos veces: como se evaluó al presentarla y por lo que se sabe de ella hoy.",
      atSubmission: (day) => `Al presentarla, ${day}`,
      today: (day) => `Hoy, ${day}`,
      requirement: "Requisito",
      each: "Requisito por requisito",
      thenText:
        "Al presentarla: por lo que ese día estaba confirmado, recibido, firmado y en el registro. Esto nunca cambia.",
      todayText:
        "Hoy: las entradas de esta copia por lo que ya está confirmado, recibido, firmado y en el registro. Los cambios posteriores del portafolio no cuentan aquí.",
      notShared:
        "No se muestra la respuesta de hoy porque el portafolio ya no está compartido: no se puede consultar lo que se confirmó en él.",
      unknown: "Este programa no conoce las reglas con las que se presentó.",
      same: "Ambas llegan a lo mismo.",
      differs: { one: "requisito resulta distinto hoy", many: "requisitos resultan distintos hoy" },
      missingThen: (count) =>
        count === 0
          ? "Al presentarla se cumplía todo lo que se pide, o quedaba al juicio de personas."
          : `Al presentarla faltaba ${count} de lo que se pide.`,
      overlays: (then, now) => `Excepciones vigentes al presentarla: ${then}. Hoy: ${now}.`,
    },
    returned: "Devuelto, con preguntas",
    question: "Pregunta",
    answer: "Respuesta",
    noAnswer: "Todavía sin respuesta",
    unnamedDocument: "Un documento",
    notOpen: "no se puede abrir",
    documentOf: "Como se presentó con",
    entriesHeading: "Las entradas",
    wholeSection: "la sección entera",
  },
};
