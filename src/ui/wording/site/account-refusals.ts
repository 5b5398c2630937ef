import type { AccountRefusal } from "../../../core/account/refusal.ts";
import type { Language } from "../speech.ts";

/** What is said for each refusal of accounts and of signing in. */
export const accountRefusalWords: {
  readonly [L in Language]: { readonly [C in AccountRefusal["code"]]: () => string };
} = {
  en: {
    "address-already-yours": () => "This address is yours already.",
    "two-addresses-already": () => "You have two addresses. Remove the second one before you add another.",
    "address-not-yours": () => "This address is not there, or not any more.",
    "address-is-main": () => "This is your main address. Make the other one the main address first.",
    "address-taken": () =>
      "This address belongs to an account already. If it is yours, sign in with it or choose a new password.",
    "link-unknown": () => "This link is not one of ours, or it was not copied whole.",
    "link-used": () => "This link was used already, or a newer one took its place. Each link works once.",
    "link-expired": () => "This link has run out.",
    "wrong-address-or-password": () =>
      "The address and the password do not go together. Check both, or have a link sent to you.",
    "second-step-over": () =>
      "This second step is over: it waited too long or was tried too often. Please sign in again.",
    "passkey-not-taken": () => "The passkey was not taken. Please try again, or use another way.",
    "passkey-without-script": () =>
      "A passkey needs a browser that knows passkeys and has JavaScript switched on. Please use another way.",
  },
  es: {
    "address-already-yours": () => "Esta dirección ya es suya.",
    "two-addresses-already": () => "Ya tiene dos direcciones. Quite la segunda antes de agregar otra.",
    "address-not-yours": () => "Esta dirección no existe o ya no existe.",
    "address-is-main": () => "Es su dirección principal. Primero haga principal la otra.",
    "address-taken": () =>
      "Esta dirección ya pertenece a una cuenta. Si es suya, inicie sesión con ella o elija una contraseña nueva.",
    "link-unknown": () => "Este enlace no es nuestro o no se copió completo.",
    "link-used": () => "Este enlace ya se usó o uno más nuevo tomó su lugar. Cada enlace sirve una sola vez.",
    "link-expired": () => "Este enlace ya venció.",
    "wrong-address-or-password": () =>
      "La dirección y la contraseña no corresponden. Revise ambas o pida que le enviemos un enlace.",
    "second-step-over": () =>
      "Este segundo paso ya terminó: esperó demasiado o se intentó demasiadas veces. Inicie sesión de nuevo.",
    "passkey-not-taken": () => "No se aceptó la llave de acceso. Inténtelo de nuevo o use otra forma.",
    "passkey-without-script": () =>
      "Una llave de acceso necesita un navegador que las reconozca y que tenga JavaScript activado. Use otra forma.",
  },
};
