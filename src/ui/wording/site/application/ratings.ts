import type { RatingCallPurpose } from "../../../../core/references/rating-call.ts";
import type { Mark, Recommendation } from "../../../../core/references/rating-form.ts";
import type { RatingRequestState } from "../../../../core/references/rating-request.ts";
import type { WhyApart } from "../../../../core/references/side-by-side.ts";
import type { Counted, Language } from "../../speech.ts";

/** What is said where staff read ratings, and where somebody who did not give up the right reads one. */
export type RatingsWords = {
  readonly title: string;
  readonly recorded: string;
  readonly calls: string;
  /** The heading of the form for a call. */
  readonly callOf: string;
  readonly requests: {
    readonly heading: string;
    readonly none: string;
    readonly noneText: string;
    readonly rater: string;
    readonly knownSince: (since: string) => string;
    readonly where: string;
    readonly waiver: string;
    readonly isWaived: string;
    readonly notWaived: string;
    readonly noticed: string;
    readonly do: string;
    readonly states: { readonly [S in RatingRequestState]: string };
    readonly since: (day: string) => string;
    readonly silent: (day: string) => string;
    readonly until: (day: string) => string;
    readonly ranOut: (day: string) => string;
    readonly void: string;
    readonly aside: (category: string) => string;
    readonly ownMailbox: string;
    readonly ownBrowser: string;
    readonly released: string;
    readonly reopened: string;
    readonly nothing: string;
    readonly vet: string;
    readonly vetOf: (name: string) => string;
    readonly release: string;
    readonly releaseOf: (name: string) => string;
    readonly reopen: string;
    readonly reopenOf: (name: string) => string;
  };
  readonly beside: {
    readonly heading: string;
    readonly none: string;
    readonly count: Counted;
    readonly scale: string;
    readonly whatIsMarked: string;
    readonly rater: string;
    readonly recommendation: string;
    readonly sent: string;
    readonly explanation: string;
    readonly noExplanation: string;
    readonly recommendations: { readonly [R in Recommendation]: string };
    readonly area: string;
    readonly spread: string;
    readonly steps: Counted;
    readonly alike: string;
    readonly wide: string;
    readonly noSpread: string;
    readonly apart: (mark: Mark) => string;
    readonly uninformed: string;
    readonly noAnswer: string;
    readonly remarks: string;
    readonly noRemarks: string;
    readonly unknownForm: string;
  };
  readonly apart: {
    readonly heading: string;
    readonly lead: string;
    readonly why: { readonly [W in WhyApart]: string };
    readonly of: (name: string, why: string, day: string) => string;
  };
  readonly earlier: {
    readonly heading: string;
    readonly lead: string;
    readonly of: (name: string, moment: string) => string;
  };
  readonly callsHeld: {
    readonly heading: string;
    readonly purposes: { readonly [P in RatingCallPurpose]: string };
    readonly line: (purpose: string, name: string, day: string) => string;
    readonly by: (name: string, moment: string) => string;
    readonly somebody: string;
    readonly spokenWith: string;
  };
  readonly call: {
    readonly [P in RatingCallPurpose]: {
      readonly title: (name: string) => string;
      readonly lead: (name: string) => string;
      readonly what: string;
      readonly note: string;
      readonly noteHint: string;
      readonly button: string;
    };
  };
  readonly form: {
    readonly calledOn: string;
    readonly spokenWith: string;
    readonly spokenWithHint: string;
    readonly cancel: string;
  };
  /** For whoever applied and did not give up the right to read it. */
  readonly own: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly sent: (day: string) => string;
  };
};

export const ratingsWords: { readonly [L in Language]: RatingsWords } = {
  en: {
    title: "Ratings",
    recorded: "That you read these ratings is recorded in the audit of your association.",
    calls: "Calls with raters and providers",
    callOf: "The call",
    requests: {
      heading: "Who was asked",
      none: "Nobody is asked yet",
      noneText:
        "As soon as the applicant asks somebody for a rating, it stands here with what becomes of it.",
      rater: "Rater",
      knownSince: (since) => `Knows them since: ${since}`,
      where: "Where it stands",
      waiver: "Waiver",
      isWaived: "Signed: only staff and reviewers read the rating",
      notWaived: "Not signed: the applicant may read it after the decision",
      noticed: "To notice",
      do: "What you can do",
      states: {
        queued: "Mail waits to be sent",
        sent: "Mail sent",
        "put-off": "Mail put off, tried again",
        refused: "Address refused by its mail service",
        returned: "Mail came back",
        undelivered: "Mail not delivered",
        unwanted: "Mail not wanted at this address",
        opened: "Opened",
        started: "Being written",
        done: "Sent",
        declined: "Declined",
        revoked: "Taken back",
      },
      since: (day) => `since ${day}`,
      silent: (day) => `No sign since ${day}`,
      until: (day) => `Counts until ${day}`,
      ranOut: (day) => `Counted until ${day}`,
      void: "Does not count: too often “not enough information”",
      aside: (category) => `Asked for the form of ${category}, which the category of today does not ask`,
      ownMailbox: "The address reaches a mailbox of the applicant",
      ownBrowser: "Was opened in a browser in which the applicant was signed in",
      released: "The copied link was released after a call",
      reopened: "Opened again for a correction",
      nothing: "Nothing",
      vet: "Calls",
      vetOf: (name) => `Calls with ${name}`,
      release: "Release the copied link",
      releaseOf: (name) => `Release the copied link of ${name}`,
      reopen: "Open again for a correction",
      reopenOf: (name) => `Open again for a correction: the rating of ${name}`,
    },
    beside: {
      heading: "Side by side",
      none: "No rating that counts has been sent yet.",
      count: { one: "rating counts", many: "ratings count" },
      scale: "Marks go from 1 (hardly ever) to 5 (nearly always).",
      whatIsMarked:
        "“Far apart” stands where marks differ by two steps or more, “stands out” beside a mark that lies two steps or more from every other.",
      rater: "Rater",
      recommendation: "Recommendation",
      sent: "Sent",
      explanation: "Explanation",
      noExplanation: "None",
      recommendations: {
        recommended: "Recommended",
        "with-reservations": "Recommended with reservations",
        "not-recommended": "Not recommended",
      },
      area: "Area",
      spread: "Spread",
      steps: { one: "step", many: "steps" },
      alike: "all alike",
      wide: "far apart",
      noSpread: "–",
      apart: (mark) => `${mark}, stands out`,
      uninformed: "Not enough information",
      noAnswer: "–",
      remarks: "Remarks",
      noRemarks: "No remarks.",
      unknownForm: "This program does not know the questions of this category any more.",
    },
    apart: {
      heading: "Sent, but not counted",
      lead: "These do not count for the application. What they say is shown apart from the others.",
      why: {
        void: "void, too often “not enough information”",
        expired: "ran out",
        "other-questions": "for the form of another profile",
      },
      of: (name, why, day) => `${name}, ${day}: ${why}`,
    },
    earlier: {
      heading: "Earlier versions",
      lead: "What stood in a rating before it was opened again. Only staff read this.",
      of: (name, moment) => `${name}, as sent on ${moment}`,
    },
    callsHeld: {
      heading: "Calls about requests",
      purposes: { release: "Copied link released", reopen: "Opened again" },
      line: (purpose, name, day) => `${purpose}: ${name}, call on ${day}`,
      by: (name, moment) => `Recorded by ${name}, ${moment}`,
      somebody: "somebody of the staff",
      spokenWith: "Spoken with",
    },
    call: {
      release: {
        title: (name) => `Release the copied link of ${name}`,
        lead: (name) =>
          `The applicant can copy a link for ${name}, for when mail does not get through. It asks for a code that is sent by mail too. After you have spoken with ${name}, you can release it: it then opens the form itself, once, in the first browser in which it is pressed.`,
        what: "Please make sure that you speak with the rater, at a number that you did not get from the applicant. Once somebody has opened the form, its link is not released any more.",
        note: "How you made sure that it is them",
        noteHint: "For example where you found the number.",
        button: "Record the call and release the link",
      },
      reopen: {
        title: (name) => `Open the rating of ${name} again`,
        lead: (name) =>
          `Only where ${name} wishes to correct something. Their link works again; in another browser it asks for a code that is sent to their address. What they sent stays as an earlier version, which only staff read.`,
        what: "Until it is sent anew, the rating does not count. The applicant sees that it is being written again, and nothing of what it says.",
        note: "Why it is opened again",
        noteHint: "What the rater told you.",
        button: "Record the call and open it again",
      },
    },
    form: {
      calledOn: "Day of the call",
      spokenWith: "Who was spoken with",
      spokenWithHint: "The person, and who else was on the call.",
      cancel: "Cancel",
    },
    own: {
      title: (name) => `Rating by ${name}`,
      lead: "You did not give up the right to read this rating, and your application has been decided. That is why you can read it.",
      sent: (day) => `Sent on ${day}.`,
    },
  },
  es: {
    title: "Valoraciones",
    recorded: "Queda registrado en la auditoría de su asociación que usted leyó estas valoraciones.",
    calls: "Llamadas con quienes dan referencias o supervisión",
    callOf: "La llamada",
    requests: {
      heading: "A quién se pidió",
      none: "Todavía no se ha pedido a nadie",
      noneText: "En cuanto se pida una valoración, aparecerá aquí con lo que ocurra con ella.",
      rater: "Quién valora",
      knownSince: (since) => `Conoce a la persona desde: ${since}`,
      where: "En qué punto está",
      waiver: "Renuncia",
      isWaived: "Firmada: solo el personal y quienes revisan leen la valoración",
      notWaived: "Sin firmar: quien presenta la solicitud puede leerla después de la decisión",
      noticed: "Para tener en cuenta",
      do: "Qué puede hacer",
      states: {
        queued: "El correo espera su envío",
        sent: "Correo enviado",
        "put-off": "Correo aplazado, se intenta de nuevo",
        refused: "Dirección rechazada por su servicio de correo",
        returned: "El correo fue devuelto",
        undelivered: "Correo no entregado",
        unwanted: "Correo no deseado en esta dirección",
        opened: "Abierta",
        started: "Se está escribiendo",
        done: "Enviada",
        declined: "Rechazada",
        revoked: "Retirada",
      },
      since: (day) => `desde el ${day}`,
      silent: (day) => `Sin señales desde el ${day}`,
      until: (day) => `Cuenta hasta el ${day}`,
      ranOut: (day) => `Contó hasta el ${day}`,
      void: "No cuenta: demasiadas veces “no hay suficiente información”",
      aside: (category) => `Se pidió el formulario de ${category}, que la categoría de hoy no pide`,
      ownMailbox: "La dirección llega a un buzón de quien presenta la solicitud",
      ownBrowser: "Se abrió en un navegador con la sesión de quien presenta la solicitud",
      released: "El enlace copiado se habilitó después de una llamada",
      reopened: "Abierta otra vez para corregirla",
      nothing: "Nada",
      vet: "Llamadas",
      vetOf: (name) => `Llamadas con ${name}`,
      release: "Habilitar el enlace copiado",
      releaseOf: (name) => `Habilitar el enlace copiado de ${name}`,
      reopen: "Abrir otra vez para corregir",
      reopenOf: (name) => `Abrir otra vez para corregir: la valoración de ${name}`,
    },
    beside: {
      heading: "Lado a lado",
      none: "Todavía no se ha enviado ninguna valoración que cuente.",
      count: { one: "valoración cuenta", many: "valoraciones cuentan" },
      scale: "Las notas van de 1 (casi nunca) a 5 (casi siempre).",
      whatIsMarked:
        "“Muy separadas” indica notas que difieren en dos pasos o más; “se aparta”, una nota que está a dos pasos o más de todas las demás.",
      rater: "Quién valora",
      recommendation: "Recomendación",
      sent: "Enviada",
      explanation: "Explicación",
      noExplanation: "Ninguna",
      recommendations: {
        recommended: "La recomienda",
        "with-reservations": "La recomienda con reservas",
        "not-recommended": "No la recomienda",
      },
      area: "Área",
      spread: "Diferencia",
      steps: { one: "paso", many: "pasos" },
      alike: "todas iguales",
      wide: "muy separadas",
      noSpread: "–",
      apart: (mark) => `${mark}, se aparta`,
      uninformed: "No hay suficiente información",
      noAnswer: "–",
      remarks: "Comentarios",
      noRemarks: "Sin comentarios.",
      unknownForm: "Este programa ya no conoce las preguntas de esta categoría.",
    },
    apart: {
      heading: "Enviadas, pero no cuentan",
      lead: "Estas no cuentan para la solicitud. Lo que dicen se muestra aparte de las demás.",
      why: {
        void: "no cuenta, demasiadas veces “no hay suficiente información”",
        expired: "venció",
        "other-questions": "para el formulario de otro perfil",
      },
      of: (name, why, day) => `${name}, ${day}: ${why}`,
    },
    earlier: {
      heading: "Versiones anteriores",
      lead: "Lo que decía una valoración antes de abrirse otra vez. Solo lo lee el personal.",
      of: (name, moment) => `${name}, como se envió el ${moment}`,
    },
    callsHeld: {
      heading: "Llamadas sobre lo que se pidió",
      purposes: { release: "Enlace copiado habilitado", reopen: "Abierta otra vez" },
      line: (purpose, name, day) => `${purpose}: ${name}, llamada del ${day}`,
      by: (name, moment) => `Registrada por ${name}, ${moment}`,
      somebody: "alguien del personal",
      spokenWith: "Se habló con",
    },
    call: {
      release: {
        title: (name) => `Habilitar el enlace copiado de ${name}`,
        lead: (name) =>
          `Quien presenta la solicitud puede copiar un enlace para ${name}, por si el correo no llega. Ese enlace pide un código que también se envía por correo. Después de hablar con ${name}, usted puede habilitarlo: entonces abre el formulario, una vez, en el primer navegador en que se pulse.`,
        what: "Asegúrese de que habla con quien da la valoración, en un número que no le haya dado quien presenta la solicitud. Cuando alguien ya abrió el formulario, el enlace no se habilita más.",
        note: "Cómo comprobó que es esa persona",
        noteHint: "Por ejemplo, dónde encontró el número.",
        button: "Registrar la llamada y habilitar el enlace",
      },
      reopen: {
        title: (name) => `Abrir otra vez la valoración de ${name}`,
        lead: (name) =>
          `Solo si ${name} desea corregir algo. Su enlace vuelve a funcionar; en otro navegador pide un código que se envía a su dirección. Lo que envió queda como versión anterior, que solo lee el personal.`,
        what: "Hasta que se envíe de nuevo, la valoración no cuenta. Quien presenta la solicitud ve que se está escribiendo otra vez, y nada de lo que dice.",
        note: "Por qué se abre otra vez",
        noteHint: "Lo que le dijo quien da la valoración.",
        button: "Registrar la llamada y abrirla otra vez",
      },
    },
    form: {
      calledOn: "Día de la llamada",
      spokenWith: "Con quién se habló",
      spokenWithHint: "La persona y quién más participó en la llamada.",
      cancel: "Cancelar",
    },
    own: {
      title: (name) => `Valoración de ${name}`,
      lead: "Usted no renunció al derecho de leer esta valoración y su solicitud ya se decidió. Por eso puede leerla.",
      sent: (day) => `Enviada el ${day}.`,
    },
  },
};
