import type { MailGroup, RequiredFor } from "../../../core/messages/recipients.ts";
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
  readonly refuse: {
    readonly title: string;
    readonly person: (group: string) => string;
    readonly address: string;
    readonly inbox: string;
    readonly press: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly doneAddress: string;
    readonly again: string;
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
    refuse: {
      title: "No more such mail?",
      person: (group) => `You are about to turn off: ${group}.`,
      address:
        "You are about to turn off reminders to give ratings, for the address that this mail was sent to.",
      inbox:
        "It stays in the inbox of the account. Mail that is required, such as about security, still comes.",
      press: "Turn it off",
      doneTitle: "Turned off",
      done: "You get no more of this mail. It stays in the inbox of the account.",
      doneAddress:
        "No more reminders to give ratings are sent to this address. A new request for a rating may still come.",
      again: "You can turn it on again where you choose what you get by mail, when you are signed in.",
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
    refuse: {
      title: "¿No quiere más correo de este tipo?",
      person: (group) => `Está por desactivar: ${group}.`,
      address:
        "Está por desactivar los recordatorios de dar valoraciones para la dirección a la que se envió este correo.",
      inbox:
        "Se queda en la bandeja de la cuenta. El correo necesario, como el de seguridad, sigue llegando.",
      press: "Desactivar",
      doneTitle: "Desactivado",
      done: "Ya no recibirá este correo. Se queda en la bandeja de la cuenta.",
      doneAddress:
        "Ya no se envían a esta dirección recordatorios de dar valoraciones. Aún puede llegar un pedido nuevo de una valoración.",
      again: "Puede activarlo de nuevo donde elige qué recibe por correo, con la sesión iniciada.",
      toChoices: "Elegir qué recibir por correo",
      unknown: "Este enlace no funciona",
      unknownText:
        "Tal vez se cortó en el camino. También puede elegir qué recibe por correo con la sesión iniciada.",
    },
  },
};
