import type { ReturnRefusal } from "../../../../core/application/return-parts.ts";
import type { SettlementRefusal } from "../../../../core/payments/settle-fee.ts";
import type { Language } from "../../speech.ts";

type Own = SettlementRefusal | ReturnRefusal;

/** What is said for each refusal to a coordinator who runs an application. */
export const deskRefusalWords: { readonly [L in Language]: { readonly [C in Own["code"]]: () => string } } = {
  en: {
    "fee-not-due": () => "This fee is not due yet.",
    "not-an-amount": () => "This is no amount in the currency of the fee.",
    "amount-of-nothing": () => "Please enter an amount of more than nothing.",
    "too-much": () =>
      "This is more than is left. Nothing was recorded: please look at what is owed and what was recorded.",
    "say-note": () => "Please say who pays, why the fee is waived, or what was recorded wrongly.",
    "nothing-returned": () => "Please choose at least one part to return.",
    "say-question": () => "Please write a question to every part that you return.",
    "not-in-copy": () => "One of these parts is not in what was submitted. Please look again.",
  },
  es: {
    "fee-not-due": () => "Esta cuota aún no se debe.",
    "not-an-amount": () => "Esto no es una cantidad en la moneda de la cuota.",
    "amount-of-nothing": () => "Escriba una cantidad mayor que cero.",
    "too-much": () =>
      "Es más de lo que queda. No se anotó nada: revise lo que se debe y lo que ya está anotado.",
    "say-note": () => "Diga quién paga, por qué se exime la cuota o qué se anotó mal.",
    "nothing-returned": () => "Elija al menos una parte para devolver.",
    "say-question": () => "Escriba una pregunta para cada parte que devuelve.",
    "not-in-copy": () => "Una de estas partes no está en lo que se presentó. Por favor, revíselo de nuevo.",
  },
};
