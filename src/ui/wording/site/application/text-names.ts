import type { SignedText } from "../../../../core/application/signatures.ts";
import type { Language } from "../../speech.ts";

/** What the texts are called that are signed. */
export const textNames: { readonly [L in Language]: { readonly [T in SignedText]: string } } = {
  en: {
    ethics: "Code of ethics",
    agreement: "Endorsement agreement",
    waiver: "Waiver for a rater",
  },
  es: {
    ethics: "Código de ética",
    agreement: "Acuerdo de acreditación",
    waiver: "Renuncia para una persona que valora",
  },
};
