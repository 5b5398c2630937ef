import type { Ending } from "../../../core/entries/hour-requests.ts";
import type { Counted, Language } from "../speech.ts";

/** What is said to a provider who is asked to confirm hours. */
export type HoursWords = {
  readonly title: string;
  readonly lead: (asker: string, called: string) => string;
  readonly means: string;
  readonly until: (day: string) => string;
  readonly line: {
    readonly individual: string;
    readonly group: string;
    readonly on: (day: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly days: Counted;
    readonly hour: Counted;
    readonly allDays: string;
    readonly changed: (day: string) => string;
    readonly someChanged: string;
    readonly confirmed: (name: string, day: string) => string;
    readonly disputed: (name: string, day: string) => string;
    readonly remembered: (hours: string) => string;
    readonly theirs: (hours: string) => string;
  };
  readonly confirm: {
    readonly heading: string;
    readonly which: string;
    readonly all: (count: number, asker: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly button: string;
  };
  readonly dispute: {
    readonly summary: string;
    readonly summaryOf: (what: string) => string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly statement: string;
    readonly statementHint: string;
    readonly button: string;
  };
  readonly end: {
    readonly heading: string;
    readonly because: string;
    readonly endings: { readonly [E in Exclude<Ending, "not-wanted">]: string };
    readonly noMore: string;
    readonly noMoreHint: string;
    readonly button: string;
  };
  readonly over: {
    readonly title: string;
    readonly unknown: string;
    readonly withdrawn: string;
    readonly expired: string;
    readonly ended: string;
    readonly own: string;
    readonly answered: string;
  };
  readonly done: string;
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly waiting: string;
    readonly waitingText: string;
    readonly hoursOf: (asker: string, called: string) => string;
    readonly called: string;
    readonly closer: (asker: string) => string;
    readonly more: (count: number) => string;
    readonly all: string;
    readonly none: string;
    readonly noneText: string;
    readonly from: string;
    readonly asked: string;
    readonly state: string;
    readonly open: (asker: string) => string;
    readonly waits: (count: number) => string;
    readonly answered: string;
    readonly waitsForYou: (count: number) => string;
    readonly answerThem: string;
    readonly states: { readonly ended: string; readonly expired: string; readonly withdrawn: string };
    readonly unasked: (address: string) => string;
    readonly askAgain: string;
  };
};

export const hoursWords: { readonly [L in Language]: HoursWords } = {
  en: {
    title: "Confirm hours of RSC",
    lead: (asker, called) =>
      `${asker} has recorded these hours of reflective supervision or consultation (RSC) with you, whom they call ${called}, and asks whether they are right.`,
    means:
      "With your answer you say what you remember, no more. Only the staff of an association decide what counts. Your answer is seen by the person who asks and by the staff to whom they show their portfolio.",
    until: (day) => `You can answer until ${day}. Each entry is answered once.`,
    line: {
      individual: "One to one",
      group: "In a group",
      on: (day) => `on ${day}`,
      fromTo: (from, to) => `from ${from} to ${to}`,
      days: { one: "day", many: "days" },
      hour: { one: "hour", many: "hours" },
      allDays: "Each day with its hours",
      changed: (day) =>
        `This was changed in the portfolio on ${day}, after you were asked. You are asked about the hours as they stand here.`,
      someChanged:
        "Some of this was changed in the portfolio after you were asked. You are asked about the hours as they stand here.",
      confirmed: (name, day) => `Confirmed by ${name} on ${day}.`,
      disputed: (name, day) => `Disputed by ${name} on ${day}.`,
      remembered: (hours) => `Remembered: ${hours}`,
      theirs: (hours) => `Recorded: ${hours}`,
    },
    confirm: {
      heading: "These are right",
      which: "I confirm the hours of",
      all: (count, asker) => `All ${count} entries of ${asker} above`,
      name: "Your name",
      nameHint: "As it should appear beside your answer.",
      button: "Confirm what is ticked",
    },
    dispute: {
      summary: "I remember this differently",
      summaryOf: (what) => `I remember this differently: ${what}`,
      hours: "How many hours do you remember?",
      hoursHint: "A number or a few words.",
      statement: "What do you remember?",
      statementHint:
        "It stands beside what was recorded, as you write it. Please name no clients, children or families.",
      button: "Send my statement",
    },
    end: {
      heading: "This is not for me",
      because: "Why not?",
      endings: { "not-me": "I am not this person", "not-known": "I do not know this person" },
      noMore: "Do not ask me by mail again",
      noMoreHint: "Then nobody can send you such a request through Attune.",
      button: "End the request",
    },
    over: {
      title: "There is nothing to answer here",
      unknown: "This link does not work, or not any more. Nothing has been changed.",
      withdrawn:
        "This request was taken back. If you were asked again since, use the link in the newest mail, or sign in.",
      expired: "The time to answer is over. Whoever asked can ask again.",
      ended: "This request was ended. Nothing more is asked of you.",
      answered: "Everything was answered, and this link shows it no longer. Your answers stand.",
      own: "This is your own request. Nobody can confirm their own hours.",
    },
    done: "Everything is answered. Thank you.",
    list: {
      title: "Hours to confirm",
      lead: "People who recorded RSC with you, and ask you whether their hours are right.",
      waiting: "Waiting for your answer",
      waitingText:
        "Tick what you remember in the same way, of one person or of several, and confirm it with one press.",
      hoursOf: (asker, called) => `Hours of ${asker}, recorded with ${called}`,
      called: "Recorded with",
      closer: (asker) => `See each day, or tell ${asker} that you remember something differently`,
      more: (count) =>
        count === 1
          ? "One more request is shown once these are answered."
          : `${count} more requests are shown once these are answered.`,
      all: "All requests",
      none: "Nobody has asked you",
      noneText: "When somebody asks for hours at one of your e-mail addresses, it is listed here.",
      from: "Who asks",
      asked: "Asked on",
      state: "State",
      open: (asker) => `Look at the hours of ${asker}`,
      waits: (count) => (count === 1 ? "1 entry waits" : `${count} entries wait`),
      answered: "Answered",
      waitsForYou: (count) =>
        count === 1
          ? "Somebody asks you whether hours of RSC that they recorded with you are right: 1 entry waits for your answer."
          : `You are asked whether hours of RSC that were recorded with you are right: ${count} entries wait for your answer.`,
      answerThem: "Answer",
      states: { ended: "Ended", expired: "The time is over", withdrawn: "Taken back" },
      unasked: (address) => `No requests are mailed to ${address}, as you wished.`,
      askAgain: "Let people ask me again",
    },
  },
  es: {
    title: "Confirmar horas de RSC",
    lead: (asker, called) =>
      `${asker} registró estas horas de supervisión o consulta reflexiva (RSC) con usted, a nombre de ${called}, y pregunta si son correctas.`,
    means:
      "Con su respuesta dice lo que recuerda, nada más. Solo el personal de una asociación decide lo que cuenta. Su respuesta la ven la persona que pregunta y el personal con quien esa persona comparta su portafolio.",
    until: (day) => `Puede responder hasta el ${day}. Cada entrada se responde una vez.`,
    line: {
      individual: "Individual",
      group: "En grupo",
      on: (day) => `el ${day}`,
      fromTo: (from, to) => `del ${from} al ${to}`,
      days: { one: "día", many: "días" },
      hour: { one: "hora", many: "horas" },
      allDays: "Cada día con sus horas",
      changed: (day) =>
        `Esto se cambió en el portafolio el ${day}, después de preguntarle. Se le pregunta por las horas como están aquí.`,
      someChanged:
        "Algo de esto se cambió en el portafolio después de preguntarle. Se le pregunta por las horas como están aquí.",
      confirmed: (name, day) => `${name} lo confirmó el ${day}.`,
      disputed: (name, day) => `${name} expresó su desacuerdo el ${day}.`,
      remembered: (hours) => `Lo que recuerda: ${hours}`,
      theirs: (hours) => `Lo registrado: ${hours}`,
    },
    confirm: {
      heading: "Estas son correctas",
      which: "Confirmo las horas de",
      all: (count, asker) => `Las ${count} entradas de ${asker} de arriba`,
      name: "Su nombre",
      nameHint: "Como debe aparecer junto a su respuesta.",
      button: "Confirmar lo marcado",
    },
    dispute: {
      summary: "Lo recuerdo de otra manera",
      summaryOf: (what) => `Lo recuerdo de otra manera: ${what}`,
      hours: "¿Cuántas horas recuerda?",
      hoursHint: "Un número o unas palabras.",
      statement: "¿Qué recuerda?",
      statementHint:
        "Queda junto a lo registrado, tal como lo escriba. Por favor, no nombre a clientes, niños ni familias.",
      button: "Enviar mi declaración",
    },
    end: {
      heading: "Esto no es para mí",
      because: "¿Por qué no?",
      endings: { "not-me": "No soy esta persona", "not-known": "No conozco a esta persona" },
      noMore: "No me pregunten más por correo",
      noMoreHint: "Entonces nadie podrá enviarle una solicitud así por medio de Attune.",
      button: "Terminar la solicitud",
    },
    over: {
      title: "Aquí no hay nada que responder",
      unknown: "Este enlace no funciona o ya no funciona. No se cambió nada.",
      withdrawn:
        "Esta solicitud se retiró. Si le preguntaron otra vez después, use el enlace del correo más reciente o inicie sesión.",
      expired: "El plazo para responder terminó. Quien preguntó puede volver a hacerlo.",
      ended: "Esta solicitud se dio por terminada. No se le pide nada más.",
      answered: "Todo está respondido y este enlace ya no lo muestra. Sus respuestas se conservan.",
      own: "Esta es su propia solicitud. Nadie puede confirmar sus propias horas.",
    },
    done: "Todo está respondido. Gracias.",
    list: {
      title: "Horas por confirmar",
      lead: "Personas que registraron RSC con usted y le preguntan si sus horas son correctas.",
      waiting: "Esperan su respuesta",
      waitingText:
        "Marque lo que recuerda de la misma manera, de una persona o de varias, y confírmelo con un solo botón.",
      hoursOf: (asker, called) => `Horas de ${asker}, registradas con ${called}`,
      called: "Registradas con",
      closer: (asker) => `Ver cada día o decirle a ${asker} que recuerda algo de otra manera`,
      more: (count) =>
        count === 1
          ? "Otra solicitud se muestra cuando estas tengan respuesta."
          : `Otras ${count} solicitudes se muestran cuando estas tengan respuesta.`,
      all: "Todas las solicitudes",
      none: "Nadie le ha preguntado",
      noneText: "Cuando alguien pregunte por horas a una de sus direcciones de correo, aparecerá aquí.",
      from: "Quién pregunta",
      asked: "Preguntó el",
      state: "Estado",
      open: (asker) => `Ver las horas de ${asker}`,
      waits: (count) => (count === 1 ? "1 entrada espera" : `${count} entradas esperan`),
      answered: "Respondido",
      waitsForYou: (count) =>
        count === 1
          ? "Le preguntan si son correctas unas horas de RSC registradas con usted: 1 entrada espera su respuesta."
          : `Le preguntan si son correctas unas horas de RSC registradas con usted: ${count} entradas esperan su respuesta.`,
      answerThem: "Responder",
      states: { ended: "Terminada", expired: "El plazo terminó", withdrawn: "Retirada" },
      unasked: (address) => `No se envían solicitudes a ${address}, como usted quiso.`,
      askAgain: "Permitir que me pregunten otra vez",
    },
  },
};
