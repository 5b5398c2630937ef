import type { Language } from "../speech.ts";

/** The words of the demonstration's own pages. */
export type DemonstrationWords = {
  readonly title: string;
  readonly lead: string;
  readonly mail: string;
  readonly who: string;
  readonly person: string;
  readonly roles: string;
  readonly noRole: string;
  readonly be: string;
  readonly beWhom: (name: string) => string;
  readonly longWay: string;
  readonly longWayText: string;
  readonly address: string;
  readonly password: string;
  readonly codes: string;
  readonly code: string;
  readonly codeText: string;
  readonly noCode: string;
};

export const demonstrationWords: { readonly [L in Language]: DemonstrationWords } = {
  en: {
    title: "Choose who to be",
    lead: "Everybody and every association here is invented. One press signs you in; for staff, both factors count as shown.",
    mail: "Read the mail that would have been sent",
    who: "People of the demonstration",
    person: "Person",
    roles: "Roles",
    noRole: "Keeps a portfolio, no role",
    be: "Sign in",
    beWhom: (name) => `Sign in as ${name}`,
    longWay: "Sign in the long way instead",
    longWayText:
      "To see how signing in really goes, use these at the usual page. Everybody has the same password.",
    address: "E-mail address",
    password: "Password",
    codes: "Ways to sign in",
    code: "Code of the authenticator app now",
    codeText: "It changes every thirty seconds and works once. Load this page again for the next one.",
    noCode: "has no second factor",
  },
  es: {
    title: "Elija quién ser",
    lead: "Todas las personas y asociaciones de aquí son inventadas. Un clic inicia la sesión; para el personal, los dos factores se dan por mostrados.",
    mail: "Leer el correo que se habría enviado",
    who: "Personas de la demostración",
    person: "Persona",
    roles: "Funciones",
    noRole: "Lleva un portafolio, sin función",
    be: "Iniciar sesión",
    beWhom: (name) => `Iniciar sesión como ${name}`,
    longWay: "Iniciar sesión por el camino largo",
    longWayText:
      "Para ver cómo se inicia sesión de verdad, use estos datos en la página habitual. Todas las personas tienen la misma contraseña.",
    address: "Dirección de correo",
    password: "Contraseña",
    codes: "Formas de iniciar sesión",
    code: "Código actual de la aplicación de autenticación",
    codeText:
      "Cambia cada treinta segundos y sirve una sola vez. Vuelva a cargar esta página para ver el siguiente.",
    noCode: "no tiene segundo factor",
  },
};
