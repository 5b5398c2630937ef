import type { BrowserName, SystemName } from "../../../core/account/device.ts";
import type { Language } from "../speech.ts";

/** Words of a person's own pages. */
export type AccountWords = {
  readonly me: {
    readonly title: string;
    readonly hello: (name: string) => string;
    readonly about: string;
    readonly name: string;
    readonly language: string;
    readonly timeZone: string;
    readonly noTimeZone: string;
    readonly address: string;
    readonly change: string;
    readonly inbox: string;
    readonly unread: (count: number) => string;
    readonly roles: string;
    readonly toDesk: (association: string) => string;
    readonly alliance: string;
    readonly noRolesTitle: string;
    readonly noRoles: string;
    readonly associations: string;
    readonly account: string;
    readonly security: string;
    readonly sessions: string;
    readonly addresses: string;
    readonly bouncedTitle: string;
    readonly bounced: (address: string) => string;
  };
  readonly name: {
    readonly title: string;
    readonly zoneHint: string;
    readonly noZone: string;
    readonly proposed: (association: string, zone: string) => string;
    readonly save: string;
  };
  readonly addresses: {
    readonly title: string;
    readonly lead: string;
    readonly main: string;
    readonly second: string;
    readonly bounced: string;
    readonly makeMain: string;
    readonly makeMainSays: (address: string) => string;
    readonly remove: string;
    readonly removeSays: (address: string) => string;
    readonly waiting: string;
    readonly waitingUntil: (address: string, until: string) => string;
    readonly addTitle: string;
    readonly addHint: string;
    readonly add: string;
    readonly full: string;
  };
  readonly sessions: {
    readonly title: string;
    readonly lead: string;
    readonly here: string;
    readonly opened: (moment: string) => string;
    readonly seen: (moment: string) => string;
    readonly end: string;
    readonly endSays: (device: string) => string;
    readonly endOthers: string;
    readonly none: string;
    readonly on: (browser: string, system: string) => string;
    readonly unknownBrowser: string;
    readonly unknownSystem: string;
  };
};

/** Names of products, the same in every language. */
export const browserNames: { readonly [B in BrowserName]: string } = {
  edge: "Edge",
  opera: "Opera",
  samsung: "Samsung Internet",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
};

export const systemNames: { readonly [S in SystemName]: string } = {
  ipad: "iPad",
  iphone: "iPhone",
  android: "Android",
  chromebook: "Chromebook",
  windows: "Windows",
  mac: "Mac",
  linux: "Linux",
};

export const accountWords: { readonly [L in Language]: AccountWords } = {
  en: {
    me: {
      title: "Your account",
      hello: (name) => `Hello, ${name}`,
      about: "About you",
      name: "Name",
      language: "Language",
      timeZone: "Time zone",
      noTimeZone: "Not chosen: times are in UTC.",
      address: "Main address",
      change: "Change",
      inbox: "Inbox",
      unread: (count) =>
        count === 0 ? "Nothing unread." : count === 1 ? "1 unread message." : `${count} unread messages.`,
      roles: "What you do for associations",
      toDesk: (association) => `To the desk of ${association}`,
      alliance: "To the alliance",
      noRolesTitle: "You are all set",
      noRoles:
        "Your account is yours and belongs to no association. Nothing is asked of you until you want something: look at what the associations offer and come back whenever it suits you.",
      associations: "See the associations",
      account: "Your account",
      security: "Password, passkeys, second factor",
      sessions: "Where you are signed in",
      addresses: "E-mail addresses",
      bouncedTitle: "Mail does not reach you",
      bounced: (address) =>
        `Mail to ${address} comes back to us. Correct it or add another address, so that you miss nothing.`,
    },
    name: {
      title: "Name, language and time zone",
      zoneHint: "Times here and in your mail are shown in your time zone.",
      noZone: "While none is chosen, times are in UTC.",
      proposed: (association, zone) => `The time zone of ${association} is ${zone}.`,
      save: "Save",
    },
    addresses: {
      title: "E-mail addresses",
      lead: "Where we reach you. Links to sign in work for each of them; everything else goes to the main one.",
      main: "Main address",
      second: "Second address",
      bounced: "Mail to it comes back",
      makeMain: "Make it the main address",
      makeMainSays: (address) => `Make it the main address: ${address}`,
      remove: "Remove",
      removeSays: (address) => `Remove ${address}`,
      waiting: "Waiting for you to follow the link",
      waitingUntil: (address, until) => `We sent a link to ${address}. It works until ${until}.`,
      addTitle: "Add an address",
      addHint: "We send a link there; the address is added once you have followed it.",
      add: "Send the link",
      full: "You have two addresses. To add another, remove the second one first.",
    },
    sessions: {
      title: "Where you are signed in",
      lead: "Sign out whatever you do not know or do not use any more.",
      here: "This device",
      opened: (moment) => `Signed in on ${moment}`,
      seen: (moment) => `Last used on ${moment}`,
      end: "Sign out there",
      endSays: (device) => `Sign out there: ${device}`,
      endOthers: "Sign out everywhere else",
      none: "You are signed in nowhere else.",
      on: (browser, system) => `${browser} on ${system}`,
      unknownBrowser: "A browser",
      unknownSystem: "an unknown device",
    },
  },
  es: {
    me: {
      title: "Su cuenta",
      hello: (name) => `Hola, ${name}`,
      about: "Sobre usted",
      name: "Nombre",
      language: "Idioma",
      timeZone: "Zona horaria",
      noTimeZone: "Sin elegir: las horas se indican en UTC.",
      address: "Dirección principal",
      change: "Cambiar",
      inbox: "Bandeja de entrada",
      unread: (count) =>
        count === 0
          ? "No hay mensajes sin leer."
          : count === 1
            ? "1 mensaje sin leer."
            : `${count} mensajes sin leer.`,
      roles: "Lo que hace para asociaciones",
      toDesk: (association) => `Al escritorio de ${association}`,
      alliance: "A la alianza",
      noRolesTitle: "Todo está listo",
      noRoles:
        "Su cuenta es suya y no pertenece a ninguna asociación. No se le pide nada hasta que usted quiera algo: mire lo que ofrecen las asociaciones y vuelva cuando le convenga.",
      associations: "Ver las asociaciones",
      account: "Su cuenta",
      security: "Contraseña, llaves de acceso, segundo factor",
      sessions: "Sesiones abiertas",
      addresses: "Direcciones de correo",
      bouncedTitle: "El correo no le llega",
      bounced: (address) =>
        `Los mensajes a ${address} nos son devueltos. Corríjala o agregue otra dirección para no perderse nada.`,
    },
    name: {
      title: "Nombre, idioma y zona horaria",
      zoneHint: "Aquí y en sus correos verá las horas de su zona horaria.",
      noZone: "Mientras no elija ninguna, las horas se indican en UTC.",
      proposed: (association, zone) => `La zona horaria de ${association} es ${zone}.`,
      save: "Guardar",
    },
    addresses: {
      title: "Direcciones de correo",
      lead: "Dónde le encontramos. Los enlaces para iniciar sesión funcionan con cada una; todo lo demás va a la principal.",
      main: "Dirección principal",
      second: "Segunda dirección",
      bounced: "Los mensajes nos son devueltos",
      makeMain: "Hacerla principal",
      makeMainSays: (address) => `Hacerla principal: ${address}`,
      remove: "Quitar",
      removeSays: (address) => `Quitar ${address}`,
      waiting: "Falta que siga el enlace",
      waitingUntil: (address, until) => `Enviamos un enlace a ${address}. Sirve hasta ${until}.`,
      addTitle: "Agregar una dirección",
      addHint: "Enviamos un enlace allí; la dirección se agrega cuando usted lo haya seguido.",
      add: "Enviar el enlace",
      full: "Ya tiene dos direcciones. Para agregar otra, quite primero la segunda.",
    },
    sessions: {
      title: "Sesiones abiertas",
      lead: "Cierre la sesión donde no la reconozca o donde ya no la use.",
      here: "Este dispositivo",
      opened: (moment) => `Inició el ${moment}`,
      seen: (moment) => `Último uso: ${moment}`,
      end: "Cerrar esa sesión",
      endSays: (device) => `Cerrar esa sesión: ${device}`,
      endOthers: "Cerrar todas las demás",
      none: "No tiene sesiones abiertas en otro lugar.",
      on: (browser, system) => `${browser} en ${system}`,
      unknownBrowser: "Un navegador",
      unknownSystem: "un dispositivo desconocido",
    },
  },
};
