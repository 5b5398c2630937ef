import type { RatingRequestState } from "../../../../core/references/rating-request.ts";
import type { Language } from "../../speech.ts";

/** What an applicant reads of those who rate them. */
export type RatersWords = {
  readonly lead: string;
  readonly privacy: string;
  readonly asked: { readonly heading: string; readonly none: string; readonly asConfirmed: string };
  readonly name: string;
  readonly none: string;
  readonly noneText: string;
  readonly states: { readonly [S in RatingRequestState]: string };
  readonly told: {
    readonly queued: string;
    readonly sent: (day: string) => string;
    readonly "put-off": string;
    readonly refused: string;
    readonly returned: string;
    readonly undelivered: string;
    readonly unwanted: string;
    readonly opened: (day: string) => string;
    readonly started: (day: string) => string;
    readonly done: (day: string) => string;
    readonly "not-me": string;
    readonly "cannot-rate": string;
    readonly revoked: (day: string) => string;
    readonly expired: string;
    readonly silent: (day: string) => string;
  };
  readonly counts: (until: string) => string;
  readonly ranOut: (day: string) => string;
  readonly countsNot: string;
  readonly facts: {
    readonly address: string;
    readonly roles: string;
    readonly since: string;
    readonly waiver: string;
    readonly until: string;
  };
  readonly waived: string;
  readonly notWaived: string;
  readonly ownMailbox: string;
  readonly ownBrowser: string;
  readonly again: {
    readonly summary: string;
    readonly text: string;
    readonly address: string;
    readonly language: string;
    readonly button: string;
    readonly says: (name: string) => string;
  };
  /** The same, where the category asks another form since. */
  readonly anew: RatersWords["again"];
  readonly aside: {
    readonly text: (was: string, now: string) => string;
    readonly heading: string;
    readonly lead: string;
  };
  readonly withdraw: {
    readonly summary: string;
    readonly text: string;
    readonly button: string;
    readonly says: (name: string) => string;
  };
  readonly link: { readonly summary: string; readonly text: string; readonly name: string };
  readonly earlier: string;
  readonly over: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly entry: string;
    readonly entryHint: string;
    readonly fresh: string;
    readonly take: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameHintKnown: (names: string) => string;
    readonly address: string;
    readonly addressHint: string;
    readonly roles: string;
    readonly rolesHint: string;
    readonly since: string;
    readonly sinceHint: string;
    readonly language: string;
    readonly waiverHeading: string;
    readonly waiverMeans: string;
    readonly waiver: string;
    readonly waiverSigned: string;
    readonly waiverNotSigned: string;
    readonly noWaiverText: string;
    readonly typedName: string;
    readonly typedNameHint: string;
    readonly button: string;
    readonly same: (name: string) => string;
    readonly another: string;
  };
};

export const ratersWords: { readonly [L in Language]: RatersWords } = {
  en: {
    lead: "People who know your work answer a form about it. They need no account: each gets a link by mail.",
    privacy: "You see here whether a rating has arrived and whether it counts, and nothing of what it says.",
    asked: {
      heading: "What your category asks for",
      none: "Your category asks for no ratings.",
      asConfirmed: "As confirmed by the association",
    },
    name: "Name a rater",
    none: "You have named nobody yet",
    noneText: "Ask early: people need time to answer.",
    states: {
      queued: "Mail is about to leave",
      sent: "Mail sent",
      "put-off": "Mail put off",
      refused: "Address refused",
      returned: "Mail came back",
      undelivered: "Mail not delivered",
      unwanted: "Mail not wanted",
      opened: "Opened",
      started: "Begun",
      done: "Rating received",
      declined: "Gives no rating",
      revoked: "Taken back",
    },
    told: {
      queued: "The mail with the link leaves in a moment.",
      sent: (day) => `The mail with the link was handed to the rater's mail service. You asked on ${day}.`,
      "put-off":
        "The rater's mail service did not take the mail with the link yet. It is tried again by itself; nothing is lost.",
      refused:
        "The rater's mail service does not take this mail: most often the address is mistyped, or not in use any more. Please check it, or name somebody else.",
      returned:
        "The rater's mail service took the mail with the link and sent it back later. Please check the address, or name somebody else.",
      undelivered:
        "The mail with the link could not be handed over, though it was tried several times. Please check the address, send it again, or name somebody else.",
      unwanted:
        "Whoever has this address wants no requests for ratings, so none was sent. Please speak with your rater, or name somebody else.",
      opened: (day) => `The rater opened the request on ${day}.`,
      started: (day) => `The rater began to answer on ${day}.`,
      done: (day) => `The rating was sent on ${day}.`,
      "not-me": "Whoever has this address says that the request is not for them. Please check the address.",
      "cannot-rate": "This rater cannot give a rating. Nobody has to. Please name somebody else.",
      revoked: (day) => `You asked on ${day}. The link opens nothing any more.`,
      expired: "The request has run out. You can send it again.",
      silent: (day) =>
        `Nothing was heard since ${day}. Some employers hold back mail: speak with your rater, send it again, correct the address, or hand on the link below.`,
    },
    counts: (until) => `It counts, until ${until}.`,
    ranOut: (day) => `It counted until ${day}. Please ask for a new one.`,
    countsNot:
      "It does not count, because too many answers were “not enough information”. Please ask somebody who knows more of your work.",
    facts: {
      address: "Address",
      roles: "Is to you",
      since: "Knows you since",
      waiver: "Waiver",
      until: "Open until",
    },
    waived: "Signed: you will not read this rating",
    notWaived: "Not signed: you may read this rating after the decision",
    ownMailbox: "This address seems to reach a mailbox of your own. The staff see that too.",
    ownBrowser: "The link was pressed in a browser in which you were signed in. The staff see that too.",
    again: {
      summary: "Send again or correct the address",
      text: "The earlier link stops working, and the rater starts with an empty form.",
      address: "E-mail address of the rater",
      language: "Language of the mail",
      button: "Send the request",
      says: (name) => `Send the request to ${name} again`,
    },
    anew: {
      summary: "Ask this person for the new form",
      text: "They get a new link to the form that your category asks now. What they were asked before stays as it is, and counts again if you return to that category.",
      address: "E-mail address of the rater",
      language: "Language of the mail",
      button: "Ask again",
      says: (name) => `Ask ${name} again, for the new form`,
    },
    aside: {
      text: (was, now) =>
        `This rating is for another category's form: it was asked for ${was}, and does not count for ${now}. Please ask again.`,
      heading: "For another category's form",
      lead: "You have asked these people again for the form that your category asks now. If you return to the earlier category, these count again.",
    },
    withdraw: {
      summary: "Take the request back",
      text: "The link opens nothing any more, and what the rater has written is deleted. Then you can name somebody else.",
      button: "Take back",
      says: (name) => `Take back the request to ${name}`,
    },
    link: {
      summary: "A link to hand on",
      text: "Where mail does not get through, you can give this link to your rater. It opens only a page that sends a code to the rater's address. If not even the code arrives, the association can open the link after a call with the rater.",
      name: "Link for the rater",
    },
    earlier: "Earlier requests",
    over: "This application is over, so nobody is asked any more.",
    form: {
      title: "Name a rater",
      lead: "Please ask the person first whether they are willing.",
      entry: "From your portfolio",
      entryHint: "A reference that you recorded, or somebody new.",
      fresh: "Somebody new",
      take: "Take this person",
      name: "Name of the rater",
      nameHint: "As the mail shall address them.",
      nameHintKnown: (names) =>
        `As the mail shall address them. In your portfolio already: ${names}. Choose them above, so that nobody is written down twice.`,
      address: "E-mail address of the rater",
      addressHint: "Their own address, best one that they use at work and can open without you.",
      roles: "What this person is to you",
      rolesHint: "Tick all that is true; your category asks for certain ones.",
      since: "Since when this person knows your work",
      sinceHint: "For example: September 2023",
      language: "Language of the mail and the form",
      waiverHeading: "The waiver",
      waiverMeans:
        "Decide for each rater whether you give up the right to read what they say. Your rater is told which you chose. You cannot change it later for this request.",
      waiver: "Your decision",
      waiverSigned: "I sign the waiver: I will not read this rating",
      waiverNotSigned: "I do not sign it: I may read the rating after the decision",
      noWaiverText:
        "The association has not written a waiver yet, so none is signed: you may read this rating after the decision.",
      typedName: "Your name, as a signature",
      typedNameHint: "Needed where you sign the waiver. Date, time and network address are kept with it.",
      button: "Send the request",
      same: (name) => `It is ${name} of my portfolio: send the request`,
      another: "It is somebody else of this name: send the request",
    },
  },
  es: {
    lead: "Personas que conocen su trabajo responden un formulario sobre él. No necesitan una cuenta: cada una recibe un enlace por correo.",
    privacy: "Aquí usted ve si llegó una valoración y si cuenta, y nada de lo que dice.",
    asked: {
      heading: "Lo que pide su categoría",
      none: "Su categoría no pide valoraciones.",
      asConfirmed: "Según lo confirmado por la asociación",
    },
    name: "Nombrar a quien le valore",
    none: "Todavía no ha nombrado a nadie",
    noneText: "Pídalo con tiempo: responder toma su rato.",
    states: {
      queued: "El correo está por salir",
      sent: "Correo enviado",
      "put-off": "Correo aplazado",
      refused: "Dirección rechazada",
      returned: "El correo fue devuelto",
      undelivered: "Correo no entregado",
      unwanted: "Correo no deseado",
      opened: "Abierta",
      started: "Comenzada",
      done: "Valoración recibida",
      declined: "No dará una valoración",
      revoked: "Retirada",
    },
    told: {
      queued: "El correo con el enlace sale en un momento.",
      sent: (day) =>
        `El correo con el enlace se entregó al servicio de correo de quien valora. Usted lo pidió el ${day}.`,
      "put-off":
        "El servicio de correo de quien valora aún no aceptó el correo con el enlace. Se intenta de nuevo sin que usted haga nada; no se pierde nada.",
      refused:
        "El servicio de correo de quien valora no acepta este correo: casi siempre la dirección está mal escrita o ya no se usa. Revísela o nombre a otra persona.",
      returned:
        "El servicio de correo de quien valora aceptó el correo con el enlace y lo devolvió después. Revise la dirección o nombre a otra persona.",
      undelivered:
        "El correo con el enlace no se pudo entregar, aunque se intentó varias veces. Revise la dirección, envíelo de nuevo o nombre a otra persona.",
      unwanted:
        "Quien tiene esta dirección no desea recibir solicitudes de valoración, así que no se envió ninguna. Hable con esa persona o nombre a otra.",
      opened: (day) => `Quien valora abrió la solicitud el ${day}.`,
      started: (day) => `Quien valora comenzó a responder el ${day}.`,
      done: (day) => `La valoración se envió el ${day}.`,
      "not-me": "Quien tiene esta dirección dice que la solicitud no le corresponde. Revise la dirección.",
      "cannot-rate":
        "Esta persona no puede dar una valoración. Nadie tiene la obligación. Nombre a otra persona.",
      revoked: (day) => `Usted lo pidió el ${day}. El enlace ya no abre nada.`,
      expired: "La solicitud venció. Puede enviarla de nuevo.",
      silent: (day) =>
        `No se sabe nada desde el ${day}. Algunos empleadores retienen correos: hable con quien le valora, envíela de nuevo, corrija la dirección o entregue el enlace de abajo.`,
    },
    counts: (until) => `Cuenta, hasta el ${until}.`,
    ranOut: (day) => `Contó hasta el ${day}. Por favor, pida una nueva.`,
    countsNot:
      "No cuenta, porque demasiadas respuestas fueron «no tengo información suficiente». Pídala a alguien que conozca más su trabajo.",
    facts: {
      address: "Dirección",
      roles: "Qué es para usted",
      since: "Le conoce desde",
      waiver: "Renuncia",
      until: "Abierta hasta el",
    },
    waived: "Firmada: usted no leerá esta valoración",
    notWaived: "No firmada: usted podrá leer esta valoración después de la decisión",
    ownMailbox: "Esta dirección parece llegar a un buzón suyo. El personal también lo ve.",
    ownBrowser: "El enlace se presionó en un navegador con su sesión abierta. El personal también lo ve.",
    again: {
      summary: "Enviar de nuevo o corregir la dirección",
      text: "El enlace anterior deja de servir, y quien valora comienza con un formulario vacío.",
      address: "Correo electrónico de quien valora",
      language: "Idioma del correo",
      button: "Enviar la solicitud",
      says: (name) => `Enviar la solicitud otra vez a ${name}`,
    },
    anew: {
      summary: "Pedir el nuevo formulario a esta persona",
      text: "Recibe un enlace nuevo al formulario que su categoría pide ahora. Lo que se le pidió antes queda como está, y vuelve a contar si usted regresa a esa categoría.",
      address: "Correo electrónico de quien valora",
      language: "Idioma del correo",
      button: "Pedir de nuevo",
      says: (name) => `Pedir de nuevo a ${name}, con el nuevo formulario`,
    },
    aside: {
      text: (was, now) =>
        `Esta valoración es para el formulario de otra categoría: se pidió para ${was} y no cuenta para ${now}. Por favor, pídala de nuevo.`,
      heading: "Para el formulario de otra categoría",
      lead: "Usted ya pidió a estas personas el formulario que su categoría pide ahora. Si regresa a la categoría de antes, estas vuelven a contar.",
    },
    withdraw: {
      summary: "Retirar la solicitud",
      text: "El enlace ya no abre nada, y lo que se escribió se elimina. Después puede nombrar a otra persona.",
      button: "Retirar",
      says: (name) => `Retirar la solicitud a ${name}`,
    },
    link: {
      summary: "Un enlace para entregar",
      text: "Si el correo no pasa, puede dar este enlace a quien le valora. Solo abre una página que envía un código a la dirección de quien valora. Si tampoco llega el código, la asociación puede abrir el enlace después de una llamada.",
      name: "Enlace para quien valora",
    },
    earlier: "Solicitudes anteriores",
    over: "Esta solicitud terminó, así que ya no se pide a nadie.",
    form: {
      title: "Nombrar a quien le valore",
      lead: "Por favor, pregunte antes a la persona si está de acuerdo.",
      entry: "De su portafolio",
      entryHint: "Una referencia que usted anotó, o alguien más.",
      fresh: "Alguien más",
      take: "Tomar a esta persona",
      name: "Nombre de quien valora",
      nameHint: "Como el correo se dirigirá a esta persona.",
      nameHintKnown: (names) =>
        `Como el correo se dirigirá a esta persona. Ya en su portafolio: ${names}. Elija arriba a quien ya está, para que nadie quede anotado dos veces.`,
      address: "Correo electrónico de quien valora",
      addressHint: "Su propia dirección, mejor una del trabajo que pueda abrir sin usted.",
      roles: "Qué es esta persona para usted",
      rolesHint: "Marque todo lo que sea cierto; su categoría pide ciertas opciones.",
      since: "Desde cuándo conoce su trabajo",
      sinceHint: "Por ejemplo: septiembre de 2023",
      language: "Idioma del correo y del formulario",
      waiverHeading: "La renuncia",
      waiverMeans:
        "Decida para cada persona si renuncia al derecho de leer lo que diga. A quien valora se le dice qué eligió usted. Para esta solicitud no se puede cambiar después.",
      waiver: "Su decisión",
      waiverSigned: "Firmo la renuncia: no leeré esta valoración",
      waiverNotSigned: "No la firmo: podré leer la valoración después de la decisión",
      noWaiverText:
        "La asociación todavía no ha escrito una renuncia, así que no se firma ninguna: usted podrá leer esta valoración después de la decisión.",
      typedName: "Su nombre, como firma",
      typedNameHint: "Hace falta si firma la renuncia. Se guardan la fecha, la hora y la dirección de red.",
      button: "Enviar la solicitud",
      same: (name) => `Es ${name}, de mi portafolio: enviar la solicitud`,
      another: "Es otra persona con este nombre: enviar la solicitud",
    },
  },
};
