import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { CategoryRefusal } from "../../../core/application/change-category.ts";
import type { MoveRefusal } from "../../../core/application/make-move.ts";
import type { RegisterRefusal as ApplyRefusal } from "../../../core/application/register-application.ts";
import type { SigningRefusal } from "../../../core/application/signatures.ts";
import type { WritingRefusal } from "../../../core/application/write-text.ts";
import type { RatingCallRefusal } from "../../../core/references/rating-call.ts";
import type { VettingRefusal } from "../../../core/vetting/refusal.ts";
import type { Language } from "../speech.ts";

type Own = Exclude<
  (
    | MoveRefusal
    | ApplyRefusal
    | CategoryRefusal
    | SigningRefusal
    | WritingRefusal
    | VettingRefusal
    | RatingCallRefusal
  )["code"],
  HouseRefusal["code"]
>;

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
    "not-offered-here": () => "The association does not offer this category at present.",
    "applied-already": () => "You already have an application under way for this category there.",
    "proof-missing": () => "Please say how the membership can be checked.",
    "category-settled": () => "The category can no longer be changed where the application stands.",
    "name-not-read": () => "Please type your name, as people can read it.",
    "rating-opened": () => "Somebody has opened the form already. Its link is not released any more.",
    "rating-over": () => "This request is over. Its link cannot be released.",
    "rating-not-sent": () => "Only a rating that was sent is opened again.",
    "rating-set-aside": () => "The application asks raters another form since its category was changed.",
    "rating-asked-again": () =>
      "Whoever applies has asked for this reference again, and that request is open. It has to be answered or taken back first.",
    "application-over": () => "The application has ended. Nothing of it is opened again.",
    "call-to-come": () => "The day of the call is still to come. Please record the call once it took place.",
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
    "not-offered-here": () => "Por ahora la asociación no ofrece esta categoría.",
    "applied-already": () => "Ya tiene una solicitud en marcha para esta categoría en esa asociación.",
    "proof-missing": () => "Diga cómo se puede verificar la membresía.",
    "category-settled": () => "En este punto de la solicitud ya no se puede cambiar la categoría.",
    "name-not-read": () => "Escriba su nombre de modo que se pueda leer.",
    "rating-opened": () => "Alguien ya abrió el formulario. Su enlace no se habilita más.",
    "rating-over": () => "Este pedido ya terminó. Su enlace no se puede habilitar.",
    "rating-not-sent": () => "Solo se abre otra vez una valoración que se envió.",
    "rating-set-aside": () =>
      "Desde que se cambió la categoría, la solicitud pide otro formulario a quienes valoran.",
    "rating-asked-again": () =>
      "Quien solicita volvió a pedir una valoración para esta referencia, y ese pedido está abierto. Primero hay que responderlo o retirarlo.",
    "application-over": () => "La solicitud terminó. Nada de ella se abre otra vez.",
    "call-to-come": () => "El día de la llamada aún no llega. Regístrela cuando ya se haya hecho.",
    "text-unchanged": () => "El texto ya dice esto ese día, así que no hay nada que escribir.",
  },
};
