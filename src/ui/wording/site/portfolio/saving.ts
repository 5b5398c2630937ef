import type { Language } from "../../speech.ts";

/** What is said of saving as one types: on the entry itself, and where drafts wait on a device. */
export type SavingWords = {
  readonly saving: string;
  readonly saved: string;
  readonly savedNotCounting: string;
  readonly savedWithout: string;
  readonly asks: string;
  readonly deleted: string;
  /** Kept on the device until the network is back. */
  readonly kept: string;
  /** The same where the device keeps nothing. */
  readonly held: string;
  /** Kept on the device because too much came at once; `{time}` is filled in by the browser. */
  readonly waitKept: string;
  /** The same where the device keeps nothing. */
  readonly waitHeld: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly refused: string;
  readonly tooLong: string;
  /** Before signing out while something waits. */
  readonly leaving: string;
};

export const savingWords: { readonly [L in Language]: SavingWords } = {
  en: {
    saving: "Saving…",
    saved: "Saved",
    savedNotCounting: "Saved. It does not count yet.",
    savedWithout: "Saved. Something in it could not be read.",
    asks: "Saved. Something was also changed on another page or device: please choose which one to keep.",
    deleted: "This entry was deleted on another page or device. Change anything here to bring it back.",
    kept: "Kept on this device, sent when the network is back",
    held: "No network. What you typed is sent when the network is back: please leave this page open.",
    waitKept: "Too many changes at once. What you typed is kept on this device and is sent after {time}.",
    waitHeld: "Too many changes at once. What you typed is sent after {time}: please leave this page open.",
    signedOut: "You have been signed out: what you typed is kept.",
    signIn: "Sign in and go on",
    refused: "Could not be saved:",
    tooLong: "this is more than an entry can hold. Please shorten it.",
    leaving:
      "Some of what you typed has not been sent yet. If you sign out now, it is lost. Sign out anyway?",
  },
  es: {
    saving: "Guardando…",
    saved: "Guardado",
    savedNotCounting: "Guardado. Todavía no cuenta.",
    savedWithout: "Guardado. Algo no se pudo leer.",
    asks: "Guardado. Algo se cambió también en otra página o dispositivo: por favor, elija con qué se queda.",
    deleted: "Esta entrada se eliminó en otra página o dispositivo. Cambie algo aquí para recuperarla.",
    kept: "Conservado en este dispositivo; se envía cuando vuelva la conexión",
    held: "Sin conexión. Lo que escribió se envía cuando vuelva: por favor, deje abierta esta página.",
    waitKept:
      "Demasiados cambios a la vez. Lo que escribió se conserva en este dispositivo y se envía después de las {time}.",
    waitHeld:
      "Demasiados cambios a la vez. Lo que escribió se envía después de las {time}: por favor, deje abierta esta página.",
    signedOut: "Su sesión se cerró: lo que escribió se conserva.",
    signIn: "Iniciar sesión y continuar",
    refused: "No se pudo guardar:",
    tooLong: "es más de lo que cabe en una entrada. Por favor, acórtelo.",
    leaving:
      "Una parte de lo que escribió todavía no se envió. Si cierra la sesión ahora, se pierde. ¿Cerrar la sesión de todos modos?",
  },
};
