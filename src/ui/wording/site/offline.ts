import type { Language } from "../speech.ts";

/** What is said where there is no network: the page is the same for everybody. */
export type OfflineWords = {
  readonly title: string;
  readonly happened: string;
  readonly none: string;
  readonly one: string;
  /** With `{count}` for the number. */
  readonly many: string;
  readonly again: string;
};

export const offlineWords: { readonly [L in Language]: OfflineWords } = {
  en: {
    title: "There is no network",
    happened: "This page needs the network. It opens by itself when you are connected again.",
    none: "Nothing you typed is waiting on this device.",
    one: "1 change is kept on this device and is sent when the network is back.",
    many: "{count} changes are kept on this device and are sent when the network is back.",
    again: "Try again",
  },
  es: {
    title: "No hay conexión",
    happened: "Esta página necesita conexión. Se abre sola cuando usted se conecte de nuevo.",
    none: "En este dispositivo no espera nada que usted haya escrito.",
    one: "1 cambio se conserva en este dispositivo y se envía cuando vuelva la conexión.",
    many: "{count} cambios se conservan en este dispositivo y se envían cuando vuelva la conexión.",
    again: "Volver a intentarlo",
  },
};
