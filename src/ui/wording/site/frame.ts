import type { Language } from "../speech.ts";

/** What the frame around every page says. */
export type FrameWords = {
  readonly skip: string;
  /** Before the title of a page whose form has mistakes. */
  readonly problem: string;
  readonly home: string;
  readonly menu: string;
  readonly primary: string;
  readonly account: string;
  readonly inbox: string;
  readonly unread: (count: number) => string;
  readonly signIn: string;
  readonly signOut: string;
  readonly language: string;
  readonly appearance: string;
  readonly appearances: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly demonstration: {
    readonly name: string;
    readonly text: string;
    readonly people: string;
    readonly mail: string;
  };
  readonly footer: string;
  readonly purpose: string;
  readonly marks: string;
};

/** Each language by its own name, as the switch shows it. */
export const languageNames: { readonly [L in Language]: string } = { en: "English", es: "Español" };

export const frameWords: { readonly [L in Language]: FrameWords } = {
  en: {
    skip: "Skip to the content",
    problem: "Please check",
    home: "Attune, to the start page",
    menu: "Menu",
    primary: "Main",
    account: "Your account",
    inbox: "Inbox",
    unread: (count) => (count === 1 ? "1 unread message" : `${count} unread messages`),
    signIn: "Sign in",
    signOut: "Sign out",
    language: "Language",
    appearance: "Appearance",
    appearances: { auto: "Automatic", light: "Light", dark: "Dark" },
    demonstration: {
      name: "Demonstration",
      text: "This is a demonstration. Everybody in it is invented, no message leaves it, and what you enter here may be erased at any time.",
      people: "Choose who to be",
      mail: "Mail",
    },
    footer: "About Attune",
    purpose: "Attune is the open system in which early childhood professionals earn and keep an endorsement.",
    marks:
      "Attune is not affiliated with the owners of the registered marks of the endorsement. Only a licensed association issues an endorsement under them.",
  },
  es: {
    skip: "Ir al contenido",
    problem: "Por favor, revise",
    home: "Attune, ir a la página de inicio",
    menu: "Menú",
    primary: "Principal",
    account: "Su cuenta",
    inbox: "Bandeja de entrada",
    unread: (count) => (count === 1 ? "1 mensaje sin leer" : `${count} mensajes sin leer`),
    signIn: "Iniciar sesión",
    signOut: "Cerrar sesión",
    language: "Idioma",
    appearance: "Apariencia",
    appearances: { auto: "Automática", light: "Clara", dark: "Oscura" },
    demonstration: {
      name: "Demostración",
      text: "Esto es una demostración. Todas las personas son inventadas, ningún mensaje sale de aquí y lo que usted escriba puede borrarse en cualquier momento.",
      people: "Elegir quién ser",
      mail: "Correo",
    },
    footer: "Acerca de Attune",
    purpose:
      "Attune es el sistema abierto con el que profesionales de la primera infancia obtienen y conservan una acreditación.",
    marks:
      "Attune no está afiliado a los titulares de las marcas registradas de la acreditación. Solo una asociación con licencia emite una acreditación bajo esas marcas.",
  },
};
