import type { Language } from "../speech.ts";

/** What is said once, after something was done. A journey adds its own. */
export const notices = [
  "saved",
  "signed-out",
  "password-saved",
  "passkey-added",
  "passkey-removed",
  "totp-removed",
  "address-added",
  "address-removed",
  "address-main",
  "link-sent",
  "session-ended",
  "sessions-ended",
] as const;

export type Notice = (typeof notices)[number];

export const noticeWords: { readonly [L in Language]: { readonly [N in Notice]: string } } = {
  en: {
    saved: "Saved.",
    "signed-out": "You are signed out.",
    "password-saved": "The password is saved. You are signed out everywhere else.",
    "passkey-added": "The passkey is added.",
    "passkey-removed": "The passkey is removed.",
    "totp-removed": "The authenticator app is removed.",
    "address-added": "The address is added.",
    "address-removed": "The address is removed.",
    "address-main": "This is your main address now.",
    "link-sent": "We have sent a link to that address. Follow it and the address is added.",
    "session-ended": "You are signed out there.",
    "sessions-ended": "You are signed out everywhere else.",
  },
  es: {
    saved: "Guardado.",
    "signed-out": "Cerró la sesión.",
    "password-saved": "La contraseña quedó guardada. Se cerró su sesión en todos los demás lugares.",
    "passkey-added": "Se agregó la llave de acceso.",
    "passkey-removed": "Se quitó la llave de acceso.",
    "totp-removed": "Se quitó la aplicación de autenticación.",
    "address-added": "Se agregó la dirección.",
    "address-removed": "Se quitó la dirección.",
    "address-main": "Ahora es su dirección principal.",
    "link-sent": "Enviamos un enlace a esa dirección. Sígalo y quedará agregada.",
    "session-ended": "Se cerró esa sesión.",
    "sessions-ended": "Se cerraron todas las demás sesiones.",
  },
};
