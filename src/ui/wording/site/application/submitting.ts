import type { Counted, Language } from "../../speech.ts";

/** What the pages say on which an application is submitted, and submitted again. */
export type SubmittingWords = {
  readonly title: string;
  readonly notFromHere: string;
  readonly toOverview: string;
  readonly toReturned: string;
  readonly missing: {
    readonly heading: string;
    readonly lead: string;
    readonly met: (names: string) => string;
    readonly toSign: (text: string) => string;
    readonly sign: string;
    readonly notWritten: (text: string, association: string) => string;
    readonly rules: string;
    /** It is met as stated, and not as confirmed. */
    readonly toConfirm: (association: string) => string;
    readonly toSharing: string;
    readonly need: (need: string) => string;
    readonly answers: string;
    readonly onlyReturned: string;
  };
  readonly ready: string;
  readonly judged: (names: string) => string;
  readonly copied: {
    readonly heading: string;
    readonly lead: string;
    readonly documents: Counted;
    readonly beside: (documents: string) => string;
    readonly nothing: string;
    readonly uncounted: (count: number) => string;
    readonly look: string;
  };
  readonly due: {
    readonly heading: string;
    readonly fee: (amount: string) => string;
    readonly guards: string;
    readonly after: string;
    readonly none: string;
    readonly before: string;
  };
  readonly after: {
    readonly heading: string;
    readonly immutable: string;
    readonly free: string;
  };
  readonly submit: string;
  readonly returned: {
    readonly title: string;
    readonly lead: string;
    readonly why: string;
    readonly none: string;
    readonly noneText: string;
    readonly toCopies: string;
    readonly entryOf: (section: string) => string;
    readonly section: string;
    readonly question: string;
    readonly answer: string;
    readonly answerHint: string;
    readonly savedMeanwhile: string;
    readonly changed: string;
    readonly unchanged: string;
    readonly deleted: string;
    readonly open: (name: string) => string;
    readonly openSection: (name: string) => string;
    readonly save: string;
    readonly submit: string;
    readonly submitHint: string;
    readonly whole: string;
  };
};

export const submittingWords: { readonly [L in Language]: SubmittingWords } = {
  en: {
    title: "Submit the application",
    notFromHere: "As this application stands, there is nothing to submit now.",
    toOverview: "To the overview",
    toReturned: "To what was returned",
    missing: {
      heading: "What is still missing",
      lead: "You can submit as soon as the following is done. Everything else is there.",
      met: (names) => `Already met: ${names}.`,
      toSign: (text) => `${text}: not signed yet.`,
      sign: "Read and sign it",
      notWritten: (text, association) =>
        `${text}: ${association} has not written it yet. You need not do anything about it.`,
      rules:
        "This program does not know the rules of this application, so it cannot be submitted. Please write to your association.",
      toConfirm: (association) =>
        `Your entries would meet this, but ${association} has not confirmed all of it yet. Its staff can do so while you share your portfolio with them.`,
      toSharing: "To sharing your portfolio",
      need: (need) => `To meet it: ${need}.`,
      answers: "Not every question is answered yet.",
      onlyReturned: "Only the parts that were returned are taken anew. The rest stays as it was submitted.",
    },
    ready: "Everything that is asked before submitting is there.",
    judged: (names) => `People will look at this afterwards: ${names}.`,
    copied: {
      heading: "What is submitted",
      lead: "A copy of your portfolio as it stands at the moment you press the button.",
      documents: { one: "document", many: "documents" },
      beside: (documents) => `With ${documents} beside the entries.`,
      nothing: "Nothing is recorded in your portfolio.",
      uncounted: (count) =>
        count === 1
          ? "One entry cannot be counted yet. It is copied as it stands."
          : `${count} entries cannot be counted yet. They are copied as they stand.`,
      look: "Look through your portfolio once more",
    },
    due: {
      heading: "What falls due",
      fee: (amount) => `The processing fee of ${amount} falls due today.`,
      guards: "The association looks at the application once it is settled.",
      after: "The association tells you how to pay it. You need not pay before you submit.",
      none: "No fee falls due.",
      before: "The processing fee fell due earlier and is not asked again.",
    },
    after: {
      heading: "What happens then",
      immutable:
        "What you submit can no longer be changed, not by you and not by anybody else. If something is to be mended, the association returns it to you with a question.",
      free: "Your portfolio stays yours: you can go on editing it at any time. That changes nothing about what you submitted.",
    },
    submit: "Submit now",
    returned: {
      title: "Returned to you",
      lead: "The association has questions about parts of your application. Change what needs it in your portfolio, answer each question here, and submit again.",
      why: "What the association wrote",
      none: "Nothing was returned",
      noneText: "At present the association asks nothing of you here.",
      toCopies: "To what was submitted",
      entryOf: (section) => `An entry of: ${section}`,
      section: "A whole section",
      question: "Question",
      answer: "Your answer",
      answerHint: "What you changed, or why it is right as it is.",
      savedMeanwhile: "What is saved at present",
      changed: "What you changed since you submitted",
      unchanged: "You have changed nothing here since you submitted.",
      deleted: "You have deleted this entry since. It would no longer be in the application.",
      open: (name) => `Open in your portfolio: ${name}`,
      openSection: (name) => `Open the section: ${name}`,
      save: "Save the answers",
      submit: "Save and submit again",
      submitHint:
        "A new copy is made: the one before, with only these parts taken anew. It cannot be changed afterwards; your portfolio can.",
      whole: "The answers",
    },
  },
  es: {
    title: "Presentar la solicitud",
    notFromHere: "En el punto en que está esta solicitud, ahora no hay nada que presentar.",
    toOverview: "Al resumen",
    toReturned: "A lo que se devolvió",
    missing: {
      heading: "Lo que todavía falta",
      lead: "Podrá presentarla en cuanto esté lo siguiente. Todo lo demás ya está.",
      met: (names) => `Ya se cumple: ${names}.`,
      toSign: (text) => `${text}: todavía sin firmar.`,
      sign: "Leerlo y firmarlo",
      notWritten: (text, association) =>
        `${text}: ${association} todavía no lo escribió. Usted no tiene que hacer nada.`,
      rules:
        "Este programa no conoce las reglas de esta solicitud, así que no se puede presentar. Escriba a su asociación.",
      toConfirm: (association) =>
        `Con sus entradas se cumpliría, pero ${association} todavía no confirmó todo. Su personal puede hacerlo mientras usted comparta su portafolio.`,
      toSharing: "A compartir su portafolio",
      need: (need) => `Para cumplirlo: ${need}.`,
      answers: "Todavía no están respondidas todas las preguntas.",
      onlyReturned: "Solo se toman de nuevo las partes devueltas. Lo demás queda como se presentó.",
    },
    ready: "Está todo lo que se pide antes de presentarla.",
    judged: (names) => `Después lo mirarán personas: ${names}.`,
    copied: {
      heading: "Lo que se presenta",
      lead: "Una copia de su portafolio tal como esté en el momento en que pulse el botón.",
      documents: { one: "documento", many: "documentos" },
      beside: (documents) => `Con ${documents} junto a las entradas.`,
      nothing: "En su portafolio no hay nada registrado.",
      uncounted: (count) =>
        count === 1
          ? "Una entrada todavía no se puede contar. Se copia tal como está."
          : `${count} entradas todavía no se pueden contar. Se copian tal como están.`,
      look: "Revisar el portafolio una vez más",
    },
    due: {
      heading: "Lo que vence",
      fee: (amount) => `Hoy vence la cuota de trámite de ${amount}.`,
      guards: "La asociación revisa la solicitud cuando esté saldada.",
      after: "La asociación le dirá cómo pagarla. No tiene que pagar antes de presentar.",
      none: "No vence ninguna cuota.",
      before: "La cuota de trámite ya venció antes y no se pide otra vez.",
    },
    after: {
      heading: "Qué pasa después",
      immutable:
        "Lo que presente ya no se puede cambiar, ni usted ni nadie más. Si hay que corregir algo, la asociación se lo devuelve con una pregunta.",
      free: "El portafolio sigue siendo suyo: puede editarlo cuando quiera. Eso no cambia nada de lo presentado.",
    },
    submit: "Presentar ahora",
    returned: {
      title: "Devuelto a usted",
      lead: "La asociación tiene preguntas sobre partes de su solicitud. Cambie en su portafolio lo que haga falta, responda aquí cada pregunta y preséntela de nuevo.",
      why: "Lo que escribió la asociación",
      none: "No se devolvió nada",
      noneText: "Por ahora la asociación no le pide nada aquí.",
      toCopies: "A lo presentado",
      entryOf: (section) => `Una entrada de: ${section}`,
      section: "Una sección entera",
      question: "Pregunta",
      answer: "Su respuesta",
      answerHint: "Qué cambió, o por qué está bien como está.",
      savedMeanwhile: "Lo que está guardado ahora",
      changed: "Lo que cambió desde que presentó",
      unchanged: "Aquí no ha cambiado nada desde que presentó.",
      deleted: "Usted eliminó esta entrada después. Ya no estaría en la solicitud.",
      open: (name) => `Abrir en su portafolio: ${name}`,
      openSection: (name) => `Abrir la sección: ${name}`,
      save: "Guardar las respuestas",
      submit: "Guardar y presentar de nuevo",
      submitHint:
        "Se hace una copia nueva: la anterior, con solo estas partes tomadas de nuevo. Después no se puede cambiar; su portafolio sí.",
      whole: "Las respuestas",
    },
  },
};
