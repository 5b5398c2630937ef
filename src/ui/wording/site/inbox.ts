import type { Problem } from "../../../core/messages/delivery.ts";
import type { MessageKind } from "../../../core/messages/kinds.ts";
import type { MailState } from "../../../core/messages/summary.ts";
import type { Language } from "../speech.ts";

/** The kinds whose mail hands over a link: the inbox says that it was sent, and never shows it. */
export type LinkKind = Extract<
  MessageKind,
  "sign-in-link" | "recovery-link" | "verify-address" | "invitation" | "hours-request"
>;

/** What the inbox says. */
export type InboxWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly columns: {
    readonly message: string;
    readonly from: string;
    readonly when: string;
    readonly mail: string;
  };
  readonly unread: string;
  readonly back: string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly markAll: string;
  readonly from: string;
  readonly sent: string;
  readonly mails: { readonly [S in MailState]: string };
  readonly byMail: string;
  /** Of a message that was not mailed, because its reader does not want such mail. */
  readonly unmailed: string;
  readonly unmailedText: string;
  readonly toChoices: string;
  /** In place of an address that was removed since, and of one that is not theirs yet. */
  readonly toGone: string;
  readonly toNew: string;
  readonly sentAt: (moment: string) => string;
  readonly nextTry: (moment: string) => string;
  readonly problems: { readonly [P in Problem]: string };
  readonly trouble: {
    readonly heading: string;
    readonly text: (address: string, day: string) => string;
    /** There is another address, to which mail goes. */
    readonly goesTo: (address: string) => string;
    readonly todo: string;
    readonly toAddresses: string;
  };
  readonly kept: { readonly [K in LinkKind]: string };
  /** A message that this program cannot read, as after going back a version. */
  readonly strange: { readonly subject: string; readonly text: string };
};

export const inboxWords: { readonly [L in Language]: InboxWords } = {
  en: {
    title: "Inbox",
    lead: "Everything that Attune has told you, also what you do not want by mail.",
    none: "No messages yet",
    noneText:
      "What Attune tells you by mail is kept here too: links that were sent, changes to your account, and news from your association.",
    columns: { message: "Message", from: "From", when: "When", mail: "By mail" },
    unread: "Unread",
    back: "Back to the inbox",
    markRead: "Mark as read",
    markUnread: "Mark as unread",
    markAll: "Mark all as read",
    from: "From",
    sent: "Date",
    mails: {
      queued: "Waiting to be sent",
      sending: "Being sent",
      sent: "Taken by the mail server",
      "trying-again": "Not delivered yet",
      "gave-up": "Not delivered",
      bounced: "Came back, not delivered",
    },
    byMail: "By mail",
    unmailed: "Not mailed",
    unmailedText: "Not sent by mail, because you turned this kind of mail off.",
    toChoices: "Choose what you get by mail",
    toGone: "An address that is no longer yours",
    toNew: "The address that is to be added",
    sentAt: (moment) =>
      `The mail server took it on ${moment}. If it comes back, you see that here; whether it was read, nobody tells us.`,
    nextTry: (moment) => `The next try is on ${moment}.`,
    problems: {
      refused: "The mail server of this address refused the message.",
      "not-now": "The mail server of this address asked us to try again later.",
      unreachable: "The mail server could not be reached.",
      unknown: "The mail server did not say whether it took the message.",
      fault: "The message could not be sent because of a fault on our side.",
      withdrawn: "The message was no longer needed.",
      unwanted: "Whoever has this address does not want such mail.",
    },
    trouble: {
      heading: "Mail does not reach you",
      text: (address, day) => `Mail to ${address} has not been arriving since ${day}.`,
      goesTo: (address) =>
        `What comes back is sent to ${address} instead. Make that your main address if the other one is gone.`,
      todo: "Please check the address and whether its mailbox is full. You can add a second address, make it the main one, and read everything here meanwhile.",
      toAddresses: "See your addresses",
    },
    kept: {
      "sign-in-link":
        "A link to sign in was asked for and mailed to you. For your safety it is only in the mail, not here.",
      "recovery-link":
        "A link to recover your account was asked for and mailed to you. For your safety it is only in the mail, not here.",
      "verify-address":
        "A link was mailed to an address that is to be added to your account. For your safety it is only in the mail, not here.",
      invitation:
        "You are invited to take part in the work of this association. The link to the invitation was mailed to you; it is not shown here.",
      "hours-request":
        "Somebody who recorded hours of RSC with you asks you to confirm them. You can answer here, or by the link that was mailed to you.",
    },
    strange: {
      subject: "A message",
      text: "This message cannot be shown at the moment. The mail that was sent to you holds it.",
    },
  },
  es: {
    title: "Bandeja de entrada",
    lead: "Todo lo que Attune le ha comunicado, también lo que usted no quiere por correo.",
    none: "Aún no hay mensajes",
    noneText:
      "Lo que Attune le comunica por correo también se guarda aquí: los enlaces que se enviaron, los cambios en su cuenta y las noticias de su asociación.",
    columns: { message: "Mensaje", from: "De", when: "Cuándo", mail: "Por correo" },
    unread: "Sin leer",
    back: "Volver a la bandeja de entrada",
    markRead: "Marcar como leído",
    markUnread: "Marcar como no leído",
    markAll: "Marcar todo como leído",
    from: "De",
    sent: "Fecha",
    mails: {
      queued: "Por enviarse",
      sending: "Enviándose",
      sent: "Recibido por el servidor de correo",
      "trying-again": "Aún no entregado",
      "gave-up": "No entregado",
      bounced: "Devuelto, no entregado",
    },
    byMail: "Por correo",
    unmailed: "No se envió por correo",
    unmailedText: "No se envió por correo, porque usted desactivó este tipo de correo.",
    toChoices: "Elegir qué recibir por correo",
    toGone: "Una dirección que ya no es suya",
    toNew: "La dirección que se quiere agregar",
    sentAt: (moment) =>
      `El servidor de correo lo recibió el ${moment}. Si lo devuelve, se indica aquí; nadie nos dice si se leyó.`,
    nextTry: (moment) => `El próximo intento será el ${moment}.`,
    problems: {
      refused: "El servidor de correo de esta dirección rechazó el mensaje.",
      "not-now": "El servidor de correo de esta dirección pidió que lo intentemos más tarde.",
      unreachable: "No se pudo contactar con el servidor de correo.",
      unknown: "El servidor de correo no dijo si recibió el mensaje.",
      fault: "El mensaje no se pudo enviar por una falla nuestra.",
      withdrawn: "El mensaje ya no era necesario.",
      unwanted: "Quien tiene esta dirección no quiere este tipo de correo.",
    },
    trouble: {
      heading: "El correo no le llega",
      text: (address, day) => `Los mensajes a ${address} no llegan desde el ${day}.`,
      goesTo: (address) =>
        `Lo que nos devuelven se envía a ${address}. Haga principal esa dirección si la otra ya no existe.`,
      todo: "Por favor, revise la dirección y si su buzón está lleno. Puede agregar una segunda dirección, hacerla la principal y, mientras tanto, leer todo aquí.",
      toAddresses: "Ver sus direcciones",
    },
    kept: {
      "sign-in-link":
        "Se pidió un enlace para iniciar sesión y se le envió por correo. Por su seguridad solo está en el correo, no aquí.",
      "recovery-link":
        "Se pidió un enlace para recuperar su cuenta y se le envió por correo. Por su seguridad solo está en el correo, no aquí.",
      "verify-address":
        "Se envió un enlace a una dirección que se quiere agregar a su cuenta. Por su seguridad solo está en el correo, no aquí.",
      invitation:
        "Le invitan a participar en el trabajo de esta asociación. El enlace a la invitación se le envió por correo; no se muestra aquí.",
      "hours-request":
        "Alguien que registró horas de RSC con usted le pide que las confirme. Puede responder aquí o con el enlace que se le envió por correo.",
    },
    strange: {
      subject: "Un mensaje",
      text: "Este mensaje no se puede mostrar por el momento. Está en el correo que se le envió.",
    },
  },
};
