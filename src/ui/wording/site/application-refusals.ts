import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { MoveRefusal } from "../../../core/application/make-move.ts";
import type { SigningRefusal } from "../../../core/application/signatures.ts";
import type { WritingRefusal } from "../../../core/application/write-text.ts";
import type { Language } from "../speech.ts";

type Own = Exclude<(MoveRefusal | SigningRefusal | WritingRefusal)["code"], HouseRefusal["code"]>;

/** What is said for each refusal about applications. */
export const applicationRefusalWords: { readonly [L in Language]: { readonly [C in Own]: () => string } } = {
  en: {
    "not-from-here": () => "The application stands somewhere else by now. Please look again.",
    "not-theirs": () => "This is for somebody else to do.",
    "not-yet": () => "Something is still missing for this. The page says what.",
    "say-why": () => "Please say why.",
    "say-outcome": () => "Please say what was decided.",
    "text-renewed": () =>
      "The association has renewed this text since you opened the page. Please read the new one below, then sign.",
    "name-missing": () => "Please type your name.",
    "name-too-long": () => "This name is too long.",
    "text-unchanged": () => "This is what the text says on that day anyway, so there is nothing to write.",
  },
  es: {
    "not-from-here": () => "La solicitud ya está en otro punto. Por favor, revísela de nuevo.",
    "not-theirs": () => "Esto le corresponde a otra persona.",
    "not-yet": () => "Todavía falta algo para esto. La página dice qué.",
    "say-why": () => "Diga por qué.",
    "say-outcome": () => "Diga qué se decidió.",
    "text-renewed": () =>
      "La asociación renovó este texto después de que usted abriera la página. Lea el nuevo aquí abajo y después firme.",
    "name-missing": () => "Escriba su nombre.",
    "name-too-long": () => "Este nombre es demasiado largo.",
    "text-unchanged": () => "El texto ya dice esto ese día, así que no hay nada que escribir.",
  },
};
