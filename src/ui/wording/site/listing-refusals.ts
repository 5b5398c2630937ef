import type { ListingRefusal } from "../../../core/directory/save-listing.ts";
import type { Language } from "../speech.ts";

/** What is said for each refusal about listings of the directory. */
export const listingRefusalWords: {
  readonly [L in Language]: { readonly [C in ListingRefusal["code"]]: () => string };
} = {
  en: {
    "no-standing": () =>
      "The register shows no endorsement or approval for this person today. Please speak with the association.",
    "listed-already": () => "You have a listing with this association already. Change that one.",
    "other-register": () =>
      "Whom you chose is in the register of another association. This listing is with the first one: you can hide it, and publish one with the other.",
    "holder-taken": () => "Another account was accepted as this person of the register already.",
    "listing-changed-since": () =>
      "This listing was changed on another page meanwhile. What you typed is still here.",
  },
  es: {
    "no-standing": () =>
      "Hoy el registro no muestra ninguna acreditación ni aprobación de esta persona. Por favor, hable con la asociación.",
    "listed-already": () => "Ya tiene un anuncio con esta asociación. Cambie ese.",
    "other-register": () =>
      "La persona que eligió está en el registro de otra asociación. Este anuncio es con la primera: puede ocultarlo y publicar otro con la otra asociación.",
    "holder-taken": () => "Ya se aceptó otra cuenta como esta persona del registro.",
    "listing-changed-since": () =>
      "Este anuncio se cambió mientras tanto en otra página. Lo que escribió sigue aquí.",
  },
};
