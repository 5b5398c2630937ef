import type { EntryRefusal, HoursRefusal, LookRefusal } from "../../../core/entries/refusal.ts";
import type { StepRefusal } from "../../../core/planning/plan-step.ts";
import type { Language } from "../speech.ts";

type Refusal = EntryRefusal | HoursRefusal | LookRefusal | StepRefusal;
type Own = Refusal["code"];

/** What is said for each refusal about entries of a portfolio. */
export const portfolioRefusalWords: {
  readonly [L in Language]: { readonly [C in Own]: (refusal: Extract<Refusal, { code: C }>) => string };
} = {
  en: {
    "entry-of-other-kind": () => "This is not there, or not any more.",
    "entry-gone": () => "This entry was deleted a while ago. What you typed is still on this page.",
    "entry-not-accepted": () => "This is more than an entry can hold. Please shorten it.",
    "portfolio-full": () =>
      "Your portfolio holds as much as it can. Please delete what you do not need; it makes room after 30 days.",
    "hours-there-already": () =>
      "Some of these hours may be recorded already. What you typed is still on this page: please look at the question above the buttons.",
    "entry-changed-since": () =>
      "This entry was changed on another device or page meanwhile, so it was not deleted. Please look again.",
    "plan-full": () =>
      "Your plan holds as many steps as it can. Please delete some; that makes room after 30 days.",
    "step-changed-since": () =>
      "This step was changed on another page meanwhile. Nothing was lost: compare what you typed with what stands there now.",
    "step-gone": () => "This step was deleted more than 30 days ago and can no longer be brought back.",
    "step-kept-again": () =>
      "You have kept the same suggestion again meanwhile: it is among your steps, so this one stays deleted.",
    "portfolio-not-shared": () => "This portfolio is not shared with your association, or not any more.",
    "request-over": ({ state }) =>
      ({
        withdrawn: "This request was taken back. There is nothing to answer any more.",
        ended: "This request was ended already. There is nothing to answer any more.",
        expired: "The time to answer this request is over. Whoever asked can ask again.",
      })[state],
    "answered-otherwise": () => "This was answered before, and differently. The first answer stands.",
    "too-many-asked-for": () =>
      "Ten of your requests wait at this association. You can ask for more once some are answered.",
    "address-is-own": () =>
      "This is your own address. Nobody can confirm their own hours: please type the address of the provider.",
    "nothing-to-ask": () =>
      "There is nothing to ask about: choose at least one complete entry whose days are over.",
  },
  es: {
    "entry-of-other-kind": () => "Esto no existe o ya no existe.",
    "entry-gone": () => "Esta entrada se eliminó hace tiempo. Lo que escribió sigue en esta página.",
    "entry-not-accepted": () => "Es más de lo que cabe en una entrada. Por favor, acórtelo.",
    "portfolio-full": () =>
      "En su portafolio no cabe nada más. Por favor, elimine lo que no necesite; a los 30 días deja lugar.",
    "hours-there-already": () =>
      "Es posible que algunas de estas horas ya estén registradas. Lo que escribió sigue en esta página: mire la pregunta que está sobre los botones.",
    "entry-changed-since": () =>
      "Esta entrada se cambió mientras tanto en otro dispositivo o página, así que no se eliminó. Revísela de nuevo.",
    "plan-full": () =>
      "En su plan no caben más pasos. Por favor, elimine algunos; a los 30 días dejan espacio.",
    "step-changed-since": () =>
      "Este paso se cambió mientras tanto en otra página. No se perdió nada: compare lo que escribió con lo que hay ahora.",
    "step-gone": () => "Este paso se eliminó hace más de 30 días y ya no se puede recuperar.",
    "step-kept-again": () =>
      "Mientras tanto volvió a guardar la misma sugerencia: está entre sus pasos, así que este sigue eliminado.",
    "portfolio-not-shared": () => "Este portafolio no se comparte con su asociación, o ya no se comparte.",
    "request-over": ({ state }) =>
      ({
        withdrawn: "Esta solicitud se retiró. Ya no hay nada que responder.",
        ended: "Esta solicitud ya se dio por terminada. Ya no hay nada que responder.",
        expired: "El plazo para responder esta solicitud terminó. Quien la hizo puede volver a pedirla.",
      })[state],
    "answered-otherwise": () => "Esto ya se respondió de otra manera. Vale la primera respuesta.",
    "too-many-asked-for": () =>
      "Diez de sus solicitudes esperan en esta asociación. Puede pedir más cuando algunas tengan respuesta.",
    "address-is-own": () =>
      "Esta es su propia dirección. Nadie puede confirmar sus propias horas: escriba la dirección de quien da la RSC.",
    "nothing-to-ask": () =>
      "No hay nada que preguntar: elija al menos una entrada completa cuyos días ya pasaron.",
  },
};
