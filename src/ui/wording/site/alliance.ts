import type { Counted, Language } from "../speech.ts";

/** What is said to alliance staff. */
export type AllianceWords = {
  readonly title: string;
  readonly lead: string;
  readonly make: string;
  readonly none: string;
  readonly noneText: string;
  readonly associations: string;
  readonly name: string;
  readonly slug: string;
  readonly since: string;
  readonly administrators: string;
  readonly staff: string;
  readonly noAdministrator: string;
  readonly people: Counted;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly slug: string;
    readonly slugHint: (site: string) => string;
    readonly language: string;
    readonly languageHint: string;
    readonly administrator: string;
    readonly administratorName: string;
    readonly administratorAddress: string;
    readonly administratorLanguage: string;
    readonly make: string;
  };
  readonly one: {
    readonly page: string;
    readonly since: string;
    readonly administered: (people: string) => string;
    readonly invitation: string;
    readonly invited: (name: string, address: string) => string;
    readonly invitedOn: (day: string) => string;
    readonly validUntil: (day: string) => string;
    readonly hasExpired: (day: string) => string;
    readonly notInvited: string;
    readonly again: string;
    readonly againText: string;
    readonly invite: string;
  };
};

export const allianceWords: { readonly [L in Language]: AllianceWords } = {
  en: {
    title: "Associations",
    lead: "Every association of this installation. You make them and invite their first administrator; what they decide and whom they invite is theirs.",
    make: "Make an association",
    none: "There is no association yet",
    noneText: "Make the first one and invite its administrator.",
    associations: "Associations",
    name: "Name",
    slug: "Address",
    since: "Since",
    administrators: "Administrators",
    staff: "People with a role",
    noAdministrator: "none yet",
    people: { one: "person", many: "people" },
    form: {
      title: "Make an association",
      lead: "It begins with the newest edition of the rules. Its administrator is invited by mail and decides everything else.",
      name: "Name of the association",
      slug: "Short name for addresses",
      slugHint: (site) =>
        `Lower-case letters, digits and hyphens. It becomes ${site}/a/short-name and never changes.`,
      language: "Main language",
      languageHint: "The other one is offered as well.",
      administrator: "First administrator",
      administratorName: "Name",
      administratorAddress: "E-mail address",
      administratorLanguage: "Language of the mail",
      make: "Make it and send the invitation",
    },
    one: {
      page: "Public page",
      since: "Since",
      administered: (people) => `Administered by ${people}.`,
      invitation: "First administrator",
      invited: (name, address) => `Invited: ${name}, ${address}.`,
      invitedOn: (day) => `Last sent on ${day}.`,
      validUntil: (day) => `The invitation can be accepted until ${day}.`,
      hasExpired: (day) => `The invitation ran out on ${day}.`,
      notInvited: "Nobody is invited.",
      again: "Invite an administrator",
      againText: "An invitation that is open is taken back, and a new one is sent.",
      invite: "Send the invitation",
    },
  },
  es: {
    title: "Asociaciones",
    lead: "Todas las asociaciones de esta instalación. Usted las crea e invita a quien primero las administre; lo que deciden y a quién invitan es asunto suyo.",
    make: "Crear una asociación",
    none: "Todavía no hay ninguna asociación",
    noneText: "Cree la primera e invite a quien la administre.",
    associations: "Asociaciones",
    name: "Nombre",
    slug: "Dirección",
    since: "Desde",
    administrators: "Administran",
    staff: "Personas con una función",
    noAdministrator: "nadie todavía",
    people: { one: "persona", many: "personas" },
    form: {
      title: "Crear una asociación",
      lead: "Empieza con la edición más reciente de las reglas. A quien la administre se le invita por correo y decide todo lo demás.",
      name: "Nombre de la asociación",
      slug: "Nombre corto para las direcciones",
      slugHint: (site) => `Letras minúsculas, cifras y guiones. Será ${site}/a/nombre-corto y nunca cambia.`,
      language: "Idioma principal",
      languageHint: "También se ofrece el otro.",
      administrator: "Primera persona que administra",
      administratorName: "Nombre",
      administratorAddress: "Correo electrónico",
      administratorLanguage: "Idioma del correo",
      make: "Crearla y enviar la invitación",
    },
    one: {
      page: "Página pública",
      since: "Desde",
      administered: (people) => `La administran: ${people}.`,
      invitation: "Primera persona que administra",
      invited: (name, address) => `Invitada: ${name}, ${address}.`,
      invitedOn: (day) => `Último envío: ${day}.`,
      validUntil: (day) => `La invitación se puede aceptar hasta el ${day}.`,
      hasExpired: (day) => `La invitación venció el ${day}.`,
      notInvited: "No se ha invitado a nadie.",
      again: "Invitar a quien administre",
      againText: "Si hay una invitación abierta, se retira y se envía una nueva.",
      invite: "Enviar la invitación",
    },
  },
};
