import type { AddressGroup, MailGroup, RequiredFor } from "../../../core/messages/recipients.ts";
import type { Language } from "../speech.ts";

type Explained = { readonly name: string; readonly hint: string };

/** What is said where people choose what they get by mail. */
export type MailChoiceWords = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly groups: { readonly [G in MailGroup]: Explained };
  readonly save: string;
  readonly always: string;
  readonly required: { readonly [R in RequiredFor]: Explained };
  /** What whoever has an address chooses for it. */
  readonly atAddress: { readonly [G in AddressGroup]: Explained };
  readonly atOwn: {
    readonly heading: string;
    readonly lead: string;
    readonly again: string;
    readonly againAbout: (group: string, address: string) => string;
  };
  readonly refuse: {
    readonly title: string;
    readonly lead: string;
    readonly offTitle: string;
    readonly offLead: string;
    readonly which: string;
    readonly forWhom: string;
    readonly forAccount: string;
    readonly forAccountAt: (address: string) => string;
    readonly press: string;
    readonly again: string;
    readonly stays: string;
    readonly staysAtAddress: string;
    readonly toChoices: string;
    readonly unknown: string;
    readonly unknownText: string;
  };
};

export const mailChoiceWords: { readonly [L in Language]: MailChoiceWords } = {
  en: {
    title: "What you get by mail",
    lead: "Everything is in your inbox on this site, whatever you choose here.",
    label: "Send me by mail",
    groups: {
      reminders: {
        name: "Reminders",
        hint: "Of a last day that is coming: submitting an application, or answering questions about it.",
      },
      news: {
        name: "News of what you asked for",
        hint: "That hours were confirmed, a file is ready, an invitation was accepted, or a request to the register was settled.",
      },
    },
    save: "Save",
    always: "Always by mail",
    required: {
      security: {
        name: "Changes to your account and how you sign in",
        hint: "So that you learn of it where it was somebody else.",
      },
      asked: {
        name: "Links, codes and invitations",
        hint: "Somebody asked for them at that moment, and they are of use only by mail.",
      },
      process: {
        name: "What happens with an application, a listing or a role",
        hint: "A time may be running in which you have to answer, and you would lose something by not knowing.",
      },
    },
    atAddress: {
      "hour-requests": {
        name: "Requests to confirm hours",
        hint: "That somebody who recorded hours of RSC with you asks you to confirm them. Where it is turned off, they read that you do not want such mail.",
      },
      "rating-requests": {
        name: "Requests for ratings, and reminders of them",
        hint: "That somebody who applies for an endorsement asks you to rate their work. Where it is turned off, they read that you do not want such mail.",
      },
      "rating-reminders": {
        name: "Reminders to give ratings",
        hint: "That a rating is still waited for that you were asked for. A new request may still come.",
      },
    },
    atOwn: {
      heading: "Turned off at your addresses",
      lead: "By the link in a mail, for one of your addresses.",
      again: "Send it again",
      againAbout: (group, address) => `Send it again: ${group}, at ${address}`,
    },
    refuse: {
      title: "No more such mail?",
      lead: "Nothing has changed yet: press the button if you do not want this mail any more.",
      offTitle: "This mail is turned off",
      offLead: "It is not sent any more. You can turn it on again here, now or later.",
      which: "Which mail",
      forWhom: "For",
      forAccount: "The account that the mail was sent to",
      forAccountAt: (address) => `The account that gets mail at ${address}`,
      press: "Turn it off",
      again: "Turn it on again",
      stays:
        "All of it stays in the inbox of the account. Mail that is required, such as about security, still comes.",
      staysAtAddress: "Other mail to this address, such as codes that somebody asks for there, still comes.",
      toChoices: "Choose what you get by mail",
      unknown: "This link does not work",
      unknownText:
        "Perhaps it was cut off on the way. You can also choose what you get by mail when you are signed in.",
    },
  },
  es: {
    title: "Qué recibe por correo",
    lead: "Todo está en su bandeja de este sitio, elija lo que elija aquí.",
    label: "Enviarme por correo",
    groups: {
      reminders: {
        name: "Recordatorios",
        hint: "De un último día que se acerca: presentar una solicitud o responder preguntas sobre ella.",
      },
      news: {
        name: "Noticias de lo que usted pidió",
        hint: "Que se confirmaron horas, que un archivo está listo, que se aceptó una invitación o que se resolvió un pedido al registro.",
      },
    },
    save: "Guardar",
    always: "Siempre por correo",
    required: {
      security: {
        name: "Cambios en su cuenta y en cómo inicia sesión",
        hint: "Para que se entere si fue otra persona.",
      },
      asked: {
        name: "Enlaces, códigos e invitaciones",
        hint: "Alguien los pidió en ese momento y solo sirven por correo.",
      },
      process: {
        name: "Lo que pasa con una solicitud, un anuncio o una función",
        hint: "Puede correr un plazo en el que debe responder, y perdería algo por no saberlo.",
      },
    },
    atAddress: {
      "hour-requests": {
        name: "Solicitudes para confirmar horas",
        hint: "Que alguien que registró horas de RSC con usted le pide que las confirme. Si está desactivado, esa persona lee que usted no quiere este tipo de correo.",
      },
      "rating-requests": {
        name: "Solicitudes de valoración y sus recordatorios",
        hint: "Que alguien que solicita una acreditación le pide que valore su trabajo. Si está desactivado, esa persona lee que usted no quiere este tipo de correo.",
      },
      "rating-reminders": {
        name: "Recordatorios de dar valoraciones",
        hint: "Que aún se espera una valoración que le pidieron. Puede llegar una solicitud nueva.",
      },
    },
    atOwn: {
      heading: "Desactivado en sus direcciones",
      lead: "Con el enlace de un correo, para una de sus direcciones.",
      again: "Volver a enviarlo",
      againAbout: (group, address) => `Volver a enviarlo: ${group}, en ${address}`,
    },
    refuse: {
      title: "¿No quiere más correo de este tipo?",
      lead: "Todavía no cambió nada: presione el botón si ya no quiere este correo.",
      offTitle: "Este correo está desactivado",
      offLead: "Ya no se envía. Puede activarlo de nuevo aquí, ahora o más tarde.",
      which: "Qué correo",
      forWhom: "Para",
      forAccount: "La cuenta a la que se envió el correo",
      forAccountAt: (address) => `La cuenta que recibe correo en ${address}`,
      press: "Desactivar",
      again: "Activar de nuevo",
      stays:
        "Todo se queda en la bandeja de la cuenta. El correo necesario, como el de seguridad, sigue llegando.",
      staysAtAddress: "Otro correo a esta dirección, como los códigos que alguien pide allí, sigue llegando.",
      toChoices: "Elegir qué recibir por correo",
      unknown: "Este enlace no funciona",
      unknownText:
        "Tal vez se cortó en el camino. También puede elegir qué recibe por correo con la sesión iniciada.",
    },
  },
};
