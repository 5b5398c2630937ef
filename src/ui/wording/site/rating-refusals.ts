import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { RatingRefusal } from "../../../core/references/refusal.ts";
import type { Language } from "../speech.ts";

type Own = Exclude<RatingRefusal["code"], HouseRefusal["code"]>;

/** What is said for each refusal about ratings. */
export const ratingRefusalWords: { readonly [L in Language]: { readonly [C in Own]: () => string } } = {
  en: {
    "rating-request-over": () => "This request is closed. Please look again.",
    "rating-expired": () => "This request has run out.",
    "code-needed": () =>
      "This browser may not show this rating just now. Please press the link in the mail again, or have a code sent.",
    "codes-used-up": () =>
      "Too many wrong codes were typed for this request, so no code opens it any more. Whoever asked you can send the request again: you then get a new link.",
    "rating-incomplete": () => "Something is still missing. The page says what.",
    "rating-would-not-count": () => "This rating would not count. Please tick that you know, or answer more.",
    "part-unknown": () => "This part of the form is not there any more. Please look again.",
    "remark-too-long": () => "Please write a shorter text: at most 4,000 characters.",
    "own-rating": () =>
      "You are signed in as the person who is to be rated. Nobody opens the rating that is given of them.",
    "rater-asked": () => "This person is asked already, or their rating counts.",
    "reference-alike": () =>
      "Somebody of this name stands in your portfolio already. Please say below whether it is the same person.",
    "no-profile": () => "The questions for this category are not known. Please turn to the association.",
    "rater-is-self": () => "This is an address of your own. Please give the rater's.",
  },
  es: {
    "rating-request-over": () => "Esta solicitud está cerrada. Por favor, revise de nuevo.",
    "rating-expired": () => "Esta solicitud venció.",
    "code-needed": () =>
      "Este navegador no puede mostrar esta valoración en este momento. Presione de nuevo el enlace del correo, o pida un código.",
    "codes-used-up": () =>
      "Se escribieron demasiados códigos incorrectos para esta solicitud, así que ya ningún código la abre. Quien se la pidió puede enviarla de nuevo: entonces usted recibe un enlace nuevo.",
    "rating-incomplete": () => "Todavía falta algo. La página dice qué.",
    "rating-would-not-count": () =>
      "Esta valoración no contaría. Marque que lo sabe, o responda más preguntas.",
    "part-unknown": () => "Esta parte del formulario ya no existe. Por favor, revise de nuevo.",
    "remark-too-long": () => "Escriba un texto más corto: 4,000 caracteres como máximo.",
    "own-rating": () =>
      "Inició sesión como la persona a quien se valora. Nadie abre la valoración que se da sobre su propio trabajo.",
    "rater-asked": () => "Ya se pidió a esta persona, o su valoración cuenta.",
    "reference-alike": () =>
      "En su portafolio ya hay alguien con este nombre. Diga abajo si es la misma persona.",
    "no-profile": () => "No se conocen las preguntas de esta categoría. Diríjase a la asociación.",
    "rater-is-self": () => "Esta es una dirección suya. Escriba la de quien le valora.",
  },
};
