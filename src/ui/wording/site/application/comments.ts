import type { Language } from "../../speech.ts";

/** What stands on the pages of comments, of both sides. */
export type CommentsWords = {
  readonly title: string;
  readonly own: {
    readonly lead: string;
    readonly none: string;
    readonly write: string;
    readonly said: string;
    readonly hint: string;
    readonly send: string;
  };
  readonly staff: {
    readonly lead: (applicant: string) => string;
    readonly none: string;
    readonly write: string;
    readonly said: string;
    readonly hint: (applicant: string) => string;
    readonly send: string;
  };
  readonly notes: {
    readonly heading: string;
    readonly only: string;
    readonly lead: string;
    readonly none: string;
    readonly write: string;
    readonly note: string;
    readonly hint: string;
    readonly keep: string;
  };
  readonly to: {
    readonly label: string;
    readonly coordinators: string;
    readonly coordinatorsHint: (association: string) => string;
    readonly administrators: string;
    readonly administratorsHint: (association: string) => string;
    readonly page: string;
    readonly pageHint: string;
  };
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneText: string;
    readonly onPage: (page: string) => string;
    readonly finish: string;
    /** The same, naming whose it is, for whoever hears the button alone. */
    readonly finishOf: (name: string) => string;
    readonly finished: (by: string | undefined, when: string) => string;
  };
  readonly you: string;
  readonly applicant: string;
  readonly ofAssociation: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly all: string;
  readonly sections: string;
  readonly sectionOf: (section: string) => string;
  readonly isAbout: (part: string) => string;
  readonly gone: string;
};

export const commentsWords: { readonly [L in Language]: CommentsWords } = {
  en: {
    title: "Comments",
    own: {
      lead: "Questions and answers between you and the coordinators of the association.",
      none: "Nothing has been said yet. If something about the process is unclear, ask here.",
      write: "Write a comment or ask a question",
      said: "Your comment",
      hint: "Please name no client, child or family.",
      send: "Send",
    },
    staff: {
      lead: (applicant) => `${applicant} and every coordinator read what stands here.`,
      none: "Nothing has been said yet.",
      write: "Write to the applicant",
      said: "Your comment",
      hint: (applicant) => `${applicant} reads it and can answer here.`,
      send: "Send to the applicant",
    },
    notes: {
      heading: "Staff notes",
      only: "Only staff see this",
      lead: "Notes of the coordinators among themselves. Whoever applies never sees them, on no page.",
      none: "No note yet.",
      write: "Write a note for staff",
      note: "Note",
      hint: "Only coordinators read it. Nobody is told.",
      keep: "Keep the note",
    },
    to: {
      label: "What is it about?",
      coordinators: "My application, or how applying works",
      coordinatorsHint: (association) =>
        `The coordinators of ${association} read it, and answer on this page.`,
      administrators: "Something on these pages does not work",
      administratorsHint: (association) =>
        `The administrators of ${association} read it, with your name. It does not stand on this page.`,
      page: "Which page does not work?",
      pageHint: "Only where something does not work: its address, or what it is called.",
    },
    help: {
      title: "What does not work",
      lead: "What people who apply have told the administrators about these pages: what is open first, of that the last. You can reach them by mail, or tell a coordinator.",
      none: "Nobody has said that something does not work",
      noneText: "When somebody does, it will stand here, and every administrator gets a message.",
      onPage: (page) => `On the page: ${page}`,
      finish: "Mark as finished",
      finishOf: (name) => `Mark as finished: what ${name} told`,
      finished: (by, when) => `Finished${by === undefined ? "" : ` by ${by}`}, ${when}`,
    },
    you: "You",
    applicant: "Applicant",
    ofAssociation: "Coordinator",
    about: "About",
    aboutHint: "A section or a single entry, where it is about one.",
    all: "All of the application",
    sections: "Sections",
    sectionOf: (section) => `All of: ${section}`,
    isAbout: (part) => `About: ${part}`,
    gone: "an entry that is no longer there",
  },
  es: {
    title: "Comentarios",
    own: {
      lead: "Preguntas y respuestas entre usted y la coordinación de la asociación.",
      none: "Todavía no hay nada. Si algo del proceso no está claro, pregunte aquí.",
      write: "Escribir un comentario o una pregunta",
      said: "Su comentario",
      hint: "Por favor, no nombre a ninguna familia, niña o niño, ni a quien usted atiende.",
      send: "Enviar",
    },
    staff: {
      lead: (applicant) => `Lo que está aquí lo leen ${applicant} y toda la coordinación.`,
      none: "Todavía no hay nada.",
      write: "Escribir a quien solicita",
      said: "Su comentario",
      hint: (applicant) => `${applicant} lo lee y puede responder aquí.`,
      send: "Enviar a quien solicita",
    },
    notes: {
      heading: "Notas internas",
      only: "Solo las ve el personal",
      lead: "Notas de la coordinación para sí misma. Quien solicita no las ve nunca, en ninguna página.",
      none: "Todavía no hay notas.",
      write: "Escribir una nota interna",
      note: "Nota",
      hint: "Solo la lee la coordinación. No se avisa a nadie.",
      keep: "Guardar la nota",
    },
    to: {
      label: "¿De qué se trata?",
      coordinators: "De mi solicitud o de cómo funciona el proceso",
      coordinatorsHint: (association) =>
        `Lo lee la coordinación de ${association} y responde en esta página.`,
      administrators: "Algo de estas páginas no funciona",
      administratorsHint: (association) =>
        `Lo lee la administración de ${association}, con su nombre. No queda en esta página.`,
      page: "¿Qué página no funciona?",
      pageHint: "Solo si algo no funciona: su dirección o cómo se llama.",
    },
    help: {
      title: "Lo que no funciona",
      lead: "Lo que las personas que presentan una solicitud avisaron a la administración sobre estas páginas: primero lo pendiente, y de eso lo último. Puede escribirles por correo o avisar a la coordinación.",
      none: "Nadie ha dicho que algo no funcione",
      noneText: "Cuando alguien lo diga, estará aquí, y toda la administración recibirá un mensaje.",
      onPage: (page) => `En la página: ${page}`,
      finish: "Marcar como terminado",
      finishOf: (name) => `Marcar como terminado: lo que avisó ${name}`,
      finished: (by, when) => `Terminado${by === undefined ? "" : ` por ${by}`}, ${when}`,
    },
    you: "Usted",
    applicant: "Quien solicita",
    ofAssociation: "Coordinación",
    about: "Sobre",
    aboutHint: "Una sección o una sola entrada, si se trata de una.",
    all: "Toda la solicitud",
    sections: "Secciones",
    sectionOf: (section) => `Todo: ${section}`,
    isAbout: (part) => `Sobre: ${part}`,
    gone: "una entrada que ya no está",
  },
};
