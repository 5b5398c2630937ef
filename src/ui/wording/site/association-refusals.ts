import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { TenancyRefusal } from "../../../core/association/refusal.ts";
import type { Language } from "../speech.ts";

type Own = Exclude<TenancyRefusal["code"], HouseRefusal["code"]>;

/** What is said for each refusal of an association's settings, invitations and roles. */
export const associationRefusalWords: { readonly [L in Language]: { readonly [C in Own]: () => string } } = {
  en: {
    "setting-not-accepted": () => "Something in the form needs your attention.",
    "setting-unchanged": () => "This is what will hold on that day anyway, so there is nothing to save.",
    "setting-holds-already": () => "This change holds already. It can be changed again, but not taken back.",
    "invited-already": () =>
      "This address has an open invitation already. You can send that one again or take it back.",
    "invitation-accepted-already": () => "This invitation was accepted already.",
    "invitation-revoked": () => "This invitation was taken back.",
    "invitation-expired": () => "This invitation has run out. Please ask for it to be sent again.",
    "last-administrator": () =>
      "This is the last administrator. Invite another one first, so that somebody can give roles.",
    "slug-taken": () => "Another association has this address. Please choose another.",
    "administered-already": () => "This association has an administrator, who invites everybody else.",
  },
  es: {
    "setting-not-accepted": () => "Algo en el formulario necesita su atención.",
    "setting-unchanged": () => "Esto regirá ese día de todos modos, así que no hay nada que guardar.",
    "setting-holds-already": () => "Este cambio ya rige. Puede cambiarse de nuevo, pero no retirarse.",
    "invited-already": () =>
      "Esta dirección ya tiene una invitación abierta. Puede enviarla de nuevo o retirarla.",
    "invitation-accepted-already": () => "Esta invitación ya se aceptó.",
    "invitation-revoked": () => "Esta invitación se retiró.",
    "invitation-expired": () => "Esta invitación ya venció. Pida que se la envíen de nuevo.",
    "last-administrator": () =>
      "Es la última persona que administra. Invite primero a otra, para que alguien pueda dar funciones.",
    "slug-taken": () => "Otra asociación tiene esta dirección. Elija otra.",
    "administered-already": () =>
      "Esta asociación ya tiene quien la administre, que invita a las demás personas.",
  },
};
