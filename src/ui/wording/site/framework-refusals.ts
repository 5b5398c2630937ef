import type { FrameworkRefusal } from "../../../core/framework/refusal.ts";
import type { Language } from "../speech.ts";

type Words = { readonly [C in FrameworkRefusal["code"]]: () => string };

/** What is said for each refusal about licensed text. */
export const frameworkRefusalWords: { readonly [L in Language]: Words } = {
  en: {
    "text-not-json": () =>
      "The file begins like JSON but cannot be read. Please export it once more, and choose that file.",
    "text-not-case": () =>
      "This JSON is no CASE package: it has no list of items (CFItems). Please export the whole package.",
    "text-holds-nothing": () =>
      "No area of expertise of this profile was found in the text. Please check the profile and the file.",
  },
  es: {
    "text-not-json": () =>
      "El archivo comienza como JSON, pero no se puede leer. Expórtelo de nuevo y elija ese archivo.",
    "text-not-case": () =>
      "Este JSON no es un paquete CASE: no tiene lista de elementos (CFItems). Exporte el paquete completo.",
    "text-holds-nothing": () =>
      "En el texto no se encontró ninguna área de especialización de este perfil. Revise el perfil y el archivo.",
  },
};
